"""What is only likely is left to a person: faults whose mend could change what a notice says."""

from __future__ import annotations

import pytest

from vnnotice.checker import check
from vnnotice.fixing import fix
from vnnotice.formats import reads, writes
from vnnotice.model import Annex, Heading, Marks, Notice, NumberAndSymbol, Recipient, Recipients

STATE = """\
SỞ NỘI VỤ

Số: {number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

{date}

THÔNG BÁO
{subject}

{body}

Nơi nhận:
{recipients}
- Lưu: VT{archive}

{authority}GIÁM ĐỐC

Nguyễn Văn An
"""
PARTY = """\
ĐẢNG BỘ TỈNH LÂM ĐỒNG
ĐẢNG UỶ XÃ BẢO LÂM
*

Số {number}

ĐẢNG CỘNG SẢN VIỆT NAM

{date}

THÔNG BÁO
{subject}
-----

{body}

Nơi nhận:
{recipients}
- Lưu Văn phòng Đảng uỷ{archive}

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An
"""
OF_STATE = {
    "number": "05/TB-SNV", "date": "Lào Cai, ngày 05 tháng 3 năm 2024", "subject": "Về việc nghỉ tết", "archive": ", VP.",
    "body": "Sở Nội vụ thông báo để các đơn vị biết./.", "recipients": "- UBND tỉnh;\n- Các phòng;", "authority": "",
}  # fmt: skip
OF_PARTY = {
    "number": "15-TB/ĐU", "date": "Bảo Lâm, ngày 05 tháng 6 năm 2026", "subject": "về việc nghỉ tết", "archive": ".",
    "body": "Đảng uỷ thông báo để các đơn vị biết.", "recipients": "- UBND xã;\n- Các chi bộ;",
}  # fmt: skip


def state(**parts):
    return STATE.format(**{**OF_STATE, **parts})


def party(**parts):
    return PARTY.format(**{**OF_PARTY, **parts})


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("VN0312", state(number="05/2024/TB–SNV"), id="a year that the form does not have"),
        pytest.param("VN0406", state(date="Hà Nội. ngày 05 tháng 3 năm 2024"), id="another mark for the comma"),
        pytest.param("VN0506", state(subject="Về việc mua hàng của Công ty ABC Co., Ltd."), id="the stop of a name"),
        pytest.param("VN0602", state(body="Sở Nội vụ thông báo như sau:"), id="something is missing"),
        pytest.param("VN0602", state(body="Nội dung xem tại https://a.vn"), id="an address"),
        pytest.param("VN0602", state(body="Phong trào “Dân vận khéo”"), id="in quotation marks or after them"),
        pytest.param("VN0602", state(body="Các sở, ban, v.v."), id="the stop of an abbreviation"),
        pytest.param("VN0602", state(body="Nơi nhận  TL. CHỦ TỊCH\n\nHọp ngày mai"), id="a foot in the body"),
        pytest.param("VN0617", party(body="1. Giao Văn phòng Đảng uỷ:\n\nXây dựng kế hoạch."), id="half a sentence"),
        pytest.param("VN0905", state(recipients="- Như mục 2......\n- Các phòng;"), id="a place to fill in"),
        pytest.param("VN0905", state(recipients="- UBND tỉnh…\n- Các phòng;"), id="an ellipsis"),
        pytest.param("VN0906", state(archive=":"), id="a colon after the archive"),
        pytest.param("VN4018", state(body="Bí thư  Phó Bí thư./."), id="columns"),
        pytest.param("VN4004", state(body="Nhóm 👨\u200d👩 thông báo./."), id="a joiner that joins"),
    ],
)
def test_what_is_not_certain_is_not_mended(code, text):
    fixed = fix(text, format="text", select=[code])

    assert (fixed.data, fixed.applied, fixed.left) == (text.encode(), (), ())
    assert {finding.code for finding in fixed.report} == {code}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("VN0107", state().replace("- Hạnh phúc", "- Hạnh phúc\nMẫu số 01"), id="not the motto"),
        pytest.param("VN0313", state(number="05/TB-SNV Bản sao"), id="words after the symbol"),
        pytest.param("VN4008", state(body="Bản đồ tỷ lệ 1 : 500./."), id="a ratio"),
        pytest.param("VN4019", state(body="Họp ngày.. tháng.. tại Sở./."), id="dots to fill in"),
    ],
)
def test_what_is_no_fault_is_not_found(code, text):
    assert check(reads(text, format="text"), select=[code]).ok


@pytest.mark.parametrize(
    ("code", "text", "old", "new"),
    [
        ("VN0312", state(number="05/TB–SNV"), "TB–SNV", "TB-SNV"),
        ("VN0313", state(number="05/TB - SNV Bản sao"), "TB - SNV", "TB-SNV"),
        ("VN0411", state(date="TP. Lào Cai, ngày 05 tháng 3 năm 2024 ."), "2024 .", "2024"),
        ("VN0602", state(body="Sở Nội vụ thông báo;"), "báo;", "báo./."),
        ("VN0617", party(body="1. Về kinh tế:\n\nPhát triển."), "tế:", "tế"),
        ("VN0653", party(body="-Căn cứ Điều lệ Đảng.\n\nĐảng uỷ thông báo."), "-Căn", "- Căn"),
        ("VN0653", party(body="– Căn cứ Điều lệ Đảng.\n\nĐảng uỷ thông báo."), "– Căn", "- Căn"),
        ("VN0911", state(recipients="- Các phòng;\nUBND tỉnh;"), "\nUBND", "\n- UBND"),
        ("VN4018", state(body="Sở  thông báo  lịch họp./."), "Sở  thông báo  lịch", "Sở thông báo lịch"),
    ],
)
def test_what_is_certain_is_mended(code, text, old, new):
    fixed = fix(text, format="text", select=[code])

    assert fixed.data.decode() == text.replace(old, new)
    assert fixed.report.ok


def mend_of(code, edition, notice):
    (finding,) = check(notice, edition=edition, select=[code])
    return finding.fix and finding.fix.new


@pytest.mark.parametrize(
    ("reference", "mended"),
    [
        ("Kèm theo Thông báo số 05/TB-SNV", "(Kèm theo Thông báo số 05/TB-SNV)"),
        ("Kèm theo Thông báo số 05/TB-SNV (bản 2)", "(Kèm theo Thông báo số 05/TB-SNV (bản 2))"),
        ("(Kèm theo Thông báo số 05/TB-SNV", "(Kèm theo Thông báo số 05/TB-SNV)"),
        ("Kèm theo Thông báo số 05/TB-SNV)", "(Kèm theo Thông báo số 05/TB-SNV)"),
        ("Kèm theo Thông báo số 05/TB-SNV, các phòng báo cáo.", None),
    ],
)
def test_parentheses_stand_around_a_reference_and_no_sentence(reference, mended):
    notice = Notice(annexes=[Annex(label="Phụ lục", title="DANH SÁCH", reference=reference)])

    assert mend_of("VN2011", "state-2020", notice) == mended


@pytest.mark.parametrize(
    ("draft", "mended"),
    [("DỰ THẢO LẦN 2", "Dự thảo lần 2"), ("DỰ THẢO LẦN HAI", "Dự thảo lần hai"), ("DỰ THẢO LẦN II", None)],
)
def test_a_roman_number_keeps_its_capitals(draft, mended):
    assert mend_of("VN1005", "party-2018", Notice(marks=Marks(draft=draft))) == mended


@pytest.mark.parametrize(
    ("line", "mended"),
    [("Độc lập– Tự do – Hạnh phúc", "Độc lập - Tự do - Hạnh phúc"), ("Độc lập Tự do Hạnh phuc", None)],
)
def test_a_motto_without_dashes_is_not_written_anew(line, mended):
    heading = Heading(kind="state", wording=f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{line}")

    assert mend_of("VN0107", "state-2020", Notice(heading=heading)) == mended


@pytest.mark.parametrize(("character", "mended"), [("\u00a0", " "), ("\u200b", ""), ("５", "5"), ("²", None)])
def test_what_prints_something_that_nobody_knows_stays(character, mended):
    part = NumberAndSymbol(number="15", kind="TB", organ="SNV", wording=f"Số: {character}15/TB-SNV")

    assert mend_of("VN4005", "state-2020", Notice(number_and_symbol=part)) == mended


@pytest.mark.parametrize(("line", "mended"), [("UBND xã;", None), ("các đơn vị;", None), ("–UBND xã;", "- UBND xã;")])
def test_a_line_that_may_go_on_with_the_one_before_is_not_made_another_recipient(line, mended):
    items = [Recipient(name="Các phòng", wording="- Các phòng và"), Recipient(name="UBND xã", wording=line)]

    assert mend_of("VN0911", "state-2020", Notice(recipients=Recipients(items=items))) == mended


def test_where_much_speaks_for_the_other_law_only_what_both_demand_is_mended():
    text = state(number="5-TB/HU", authority="T/M BAN THƯỜNG VỤ\nKT. ").replace("Lưu: VT, VP.", "Lưu VPHU.")

    fixed = fix(text, format="text")

    assert fixed.data.decode() == text.replace("Số: 5-", "Số: 05-")
    assert "VN0311" in {finding.code for finding in fixed.report}
    assert fixed.left == ()


def test_where_one_line_is_in_the_manner_of_the_other_law_it_is_mended():
    fixed = fix(state(number="05-TB/SNV"), format="text")

    assert fixed.data.decode() == state()


@pytest.mark.parametrize("format_name", ["xml", "json"])
def test_what_is_not_certain_on_paper_is_not_so_in_markup(format_name):
    notice = reads(state(body="Sở Nội vụ thông báo như sau:"), format="text").notice

    assert fix(writes(notice, format=format_name), format=format_name).applied == ()
