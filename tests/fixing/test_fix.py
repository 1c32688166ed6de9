"""What is fixed, and what stays as it is."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnotice.checker import check
from vnnotice.errors import ReadError, UnknownRuleError
from vnnotice.fixing import _fix as fixing
from vnnotice.fixing import fix
from vnnotice.formats import all_formats, reads
from vnnotice.rules import all_rules

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "rules"))

from examples import examples, reading_of  # noqa: E402 - the folder of the rules is no package

LAWFUL = sorted((HERE.parent / "corpus" / "lawful").rglob("*.md"))
FAULTY = sorted((HERE.parent / "corpus" / "faulty").glob("*.md"))
WRITERS = {known.name: known.write for known in all_formats() if known.name in {"xml", "json", "markdown"}}

NOTICE = """\
UBND TỈNH LÀO CAI
SỞ NỘI VỤ

Số: 5/TB – SNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc

Lào Cai, ngày 5 tháng 03 năm 2024

THÔNG BÁO
Về việc nghỉ tết & lễ.

Sở Nội vụ thông báo :

1/ Thời gian: ba ngày, từ 1/2 đến 3/2.

2/ Địa điểm: tại Sở./.

Nơi nhận:
- UBND tỉnh,
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Văn An
"""


def kinds(findings):
    return Counter((finding.code, finding.path) for finding in findings)


def mendable():
    """Yield the bad examples whose faults can be mended for certain, each with its notice."""
    for rule in all_rules():
        for example in examples(rule):
            if not example.good and not rule.needs_layout:
                reading = reading_of(rule.component, example.text)
                report = check(reading, edition=example.edition, select=[rule.code])
                if all(finding.fix for finding in report):
                    yield pytest.param(example, reading.notice, id=str(example))


MENDABLE = list(mendable())


def test_at_least_25_rules_are_mended():
    assert len({parameters.values[0].rule.code for parameters in MENDABLE}) >= 25


@pytest.mark.parametrize("format_name", ["xml", "json"])
@pytest.mark.parametrize(("example", "notice"), MENDABLE)
def test_a_fault_that_has_a_fix_is_mended(example, notice, format_name):
    data = WRITERS[format_name](notice).data
    before = check(reads(data, format=format_name), edition=example.edition)
    if example.rule.code not in {finding.code for finding in before}:
        pytest.skip("this format cannot hold the fault")

    fixed = fix(data, format=format_name, edition=example.edition, select=[example.rule.code])

    assert {finding.code for finding in fixed.applied} == {example.rule.code}
    assert (fixed.left, len(fixed.report)) == ((), 0)
    after = check(reads(fixed.data, format=format_name), edition=example.edition)
    assert kinds(after) < kinds(before)


@pytest.mark.parametrize("path", LAWFUL, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_lawful_notice_stays_as_it_is(path):
    data = path.read_bytes()

    fixed = fix(data, format="markdown")

    assert (fixed.data, fixed.applied, fixed.left) == (data, (), ())


@pytest.mark.parametrize("format_name", WRITERS)
@pytest.mark.parametrize("path", FAULTY, ids=lambda path: path.stem)
def test_a_faulty_notice_has_less_findings_and_none_is_new(path, format_name):
    notice = reads(path.read_bytes(), format="markdown").notice
    data = path.read_bytes() if format_name == "markdown" else WRITERS[format_name](notice).data
    before = check(reads(data, format=format_name))

    fixed = fix(data, format=format_name)

    after = check(reads(fixed.data, format=format_name))
    assert kinds(after) + kinds(fixed.applied) == kinds(before)
    assert kinds(after) == kinds(fixed.report)
    assert fixed.left == ()
    assert fix(fixed.data, format=format_name).data == fixed.data


def test_only_the_words_that_are_wrong_change():
    fixed = fix(NOTICE, format="text")

    before, after = NOTICE.split("\n"), fixed.data.decode().split("\n")
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert changed == [
        ("Số: 5/TB – SNV", "Số: 05/TB-SNV"),
        ("Độc lập – Tự do – Hạnh phúc", "Độc lập - Tự do - Hạnh phúc"),
        ("Lào Cai, ngày 5 tháng 03 năm 2024", "Lào Cai, ngày 05 tháng 3 năm 2024"),
        ("Về việc nghỉ tết & lễ.", "Về việc nghỉ tết & lễ"),
        ("Sở Nội vụ thông báo :", "Sở Nội vụ thông báo:"),
        ("1/ Thời gian: ba ngày, từ 1/2 đến 3/2.", "1. Thời gian: ba ngày, từ 1/2 đến 3/2."),
        ("2/ Địa điểm: tại Sở./.", "2. Địa điểm: tại Sở./."),
        ("- UBND tỉnh,", "- UBND tỉnh;"),
    ]
    assert fixed.report.ok


@pytest.mark.parametrize("format_name", ["xml", "json"])
def test_where_a_value_stands_twice_it_is_mended_twice(format_name):
    notice = reads(NOTICE, format="text").notice

    mended = reads(fix(WRITERS[format_name](notice).data, format=format_name).data, format=format_name).notice

    assert mended.type_and_subject.subject == "Về việc nghỉ tết & lễ"
    assert mended.type_and_subject.wording.endswith("Về việc nghỉ tết & lễ")
    assert mended.place_and_date.date == notice.place_and_date.date
    assert mended.number_and_symbol.organ == "SNV"


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    ],
    ids=["CRLF", "CR", "BOM", "UTF-16 LE", "UTF-16 BE"],
)
def test_line_ends_and_encoding_stay(encode):
    mended = fix(NOTICE, format="text").data.decode()

    assert fix(encode(NOTICE), format="text").data == encode(mended)


def test_decomposed_text_is_composed_and_then_mended():
    fixed = fix(unicodedata.normalize("NFD", NOTICE), format="text")

    assert fixed.data == fix(NOTICE, format="text").data
    assert "VN4001" in {finding.code for finding in fixed.applied}


def test_decomposed_text_is_left_alone_where_it_is_not_to_be_composed():
    data = unicodedata.normalize("NFD", NOTICE).encode()

    fixed = fix(data, format="text", ignore=["VN4001"])

    assert (fixed.data, fixed.applied) == (data, ())
    assert fixed.left


def test_rules_can_be_chosen():
    fixed = fix(NOTICE, format="text", select=["VN04"], ignore=["padded-month"])

    assert [finding.code for finding in fixed.applied] == ["VN0403"]
    assert "ngày 05 tháng 03" in fixed.data.decode()


def test_the_law_can_be_named():
    fixed = fix(NOTICE, format="text", edition="party-2026-05", select=["VN0304"])

    assert "Số 5/TB – SNV" in fixed.data.decode()


def test_a_guess_is_not_mended():
    data = NOTICE[NOTICE.index("Lào Cai, ngày") :]

    report = fix(data, format="text", select=["VN0905"]).report

    assert [(finding.certainty, finding.fix) for finding in report] == [("guess", None)]


def test_words_that_are_set_in_several_ways_are_mended_too():
    data = NOTICE.replace("- UBND tỉnh,", "- *UBND* **tỉnh**,")

    fixed = fix(data, format="markdown", select=["VN0905"])

    assert fixed.data.decode() == data.replace("**tỉnh**,", "**tỉnh**;")


def test_what_the_file_has_in_other_words_is_left_and_said_so():
    data = NOTICE.replace("- UBND tỉnh,", "- UBND tỉnh&#44;")

    fixed = fix(data, format="markdown", select=["VN0905"])

    assert fixed.data == data.encode()
    assert [finding.code for finding in fixed.left] == ["VN0905"]


def test_where_one_of_many_fails_the_others_are_mended():
    data = NOTICE.replace("- UBND tỉnh,", "- UBND tỉnh&#44;")

    fixed = fix(data, format="markdown")

    assert [finding.code for finding in fixed.left] == ["VN0905"]
    assert len(fixed.applied) == 10


def test_the_right_one_of_many_places_is_found():
    points = "a. Ban b. và ban c.;\nb. Ban c. và ban a.;\nc. Ban a. và ban b.\n"
    data = NOTICE.replace("1/ Thời gian: ba ngày, từ 1/2 đến 3/2.\n", points)

    fixed = fix(data, format="text", select=["VN0612"])

    mended = (
        points.replace("a. Ban b.", "a) Ban b.").replace("b. Ban c.", "b) Ban c.").replace("c. Ban a.", "c) Ban a.")
    )
    assert fixed.data.decode() == data.replace(points, mended)


def test_a_mark_is_changed_in_its_own_line_only():
    data = NOTICE.replace("- UBND tỉnh,", "- Các phòng: **một**, *hai*, **ba**,\n- UBND tỉnh, huyện;")

    fixed = fix(data, format="markdown", select=["VN0905"])

    assert fixed.data.decode() == data.replace("**ba**,", "**ba**;")


@pytest.mark.parametrize("format_name", ["xml", "json"])
@pytest.mark.parametrize("between", ["\n", " ", "", "\r\n  \t  ", "\r"])
def test_the_layout_of_markup_stays(format_name, between):
    notice = reads(NOTICE.replace("nội vụ thông báo", "nội vụ  thông báo,,"), format="text").notice
    plain = WRITERS[format_name](notice).data.decode()
    line_end = re.compile("(?<=>)\n(?=.)" if format_name == "xml" else "\n *")

    fixed = fix(line_end.sub(between, plain), format=format_name)

    assert fixed.left == ()
    assert fixed.data.decode() == line_end.sub(between, fix(plain, format=format_name).data.decode())


def test_what_the_notice_does_not_hold_is_not_mended():
    comment = "<!-- Ðảng ngày 5, -->"
    notice = reads(NOTICE.replace("Sở Nội vụ thông báo", "Ðảng uỷ thông báo"), format="text").notice
    data = WRITERS["xml"](notice).data.decode().replace("<paragraph>Ðảng", f"<paragraph>{comment}Ðảng")

    fixed = fix(data, format="xml", edition="state-2020")

    assert f"<paragraph>{comment}Đảng" in fixed.data.decode()
    assert fixed.left == ()


def test_blanks_that_the_notice_does_not_hold_stay():
    data = NOTICE.replace("tại Sở./.", "tại  nhà./.").replace("2/ Địa", "2.  Địa")

    fixed = fix(data, format="text", select=["VN4018"])

    assert fixed.data.decode() == data.replace("tại  nhà", "tại nhà")


def test_of_what_is_mended_everywhere_only_that_is_changed_which_the_notice_holds():
    data = NOTICE.replace("Số: 5/TB – SNV", "Số:\u00a005/TB-SNV\u00a0")

    fixed = fix(data, format="text", select=["VN4005"])

    assert fixed.data.decode() == data.replace("Số:\u00a0", "Số: ")


def test_where_the_second_of_two_places_cannot_be_mended_the_first_is_not():
    data = NOTICE.replace("ba ngày, từ", "các sở,ban và phòng&#44;&#98;an, từ")

    fixed = fix(data, format="markdown", select=["VN4017"])

    assert (fixed.data, fixed.applied) == (data.encode(), ())
    assert [finding.found for finding in fixed.left] == ["sở,ban"]


def test_one_that_fails_does_not_keep_its_neighbour_from_being_mended():
    data = NOTICE.replace("ba ngày, từ", "n&#224;y &#44; các sở,ban và này , từ")

    fixed = fix(data, format="markdown", select=["VN4008", "VN4017"])

    assert fixed.data.decode() == data.replace("sở,ban", "sở, ban").replace("thông báo :", "thông báo:")
    assert [finding.code for finding in fixed.left] == ["VN4008"]


def test_many_that_fail_do_not_keep_the_others_from_being_mended():
    lines = "".join(f"- UBND xã {number}{mark}\n" for number in range(60) for mark in (",", "&#44;"))
    data = NOTICE.replace("- UBND tỉnh,\n", lines)

    fixed = fix(data, format="markdown", select=["VN0905"])

    assert fixed.data.decode() == data.replace(",\n", ";\n")
    assert (len(fixed.applied), len(fixed.left)) == (60, 60)


def test_a_file_is_not_read_again_for_ever(monkeypatch):
    monkeypatch.setattr(fixing, "_MOST_READ", 0)

    fixed = fix(NOTICE, format="text")

    assert (fixed.data, fixed.applied) == (NOTICE.encode(), ())
    assert fixed.left


def test_not_even_to_find_out_which_of_many_fails(monkeypatch):
    data = NOTICE.replace("ba ngày, từ", "n&#224;y &#44; và này , từ")
    monkeypatch.setattr(fixing, "_MOST_READ", len(data))

    fixed = fix(data, format="markdown")

    assert (fixed.data, fixed.applied) == (data.encode(), ())
    assert fixed.left


def test_a_change_after_which_the_file_cannot_be_read_is_not_kept(monkeypatch):
    def refused(data, **_):
        if data != NOTICE.encode():
            raise ReadError("text.encoding", "refused")
        return reads(data, format="text")

    monkeypatch.setattr(fixing, "reads", refused)

    assert fix(NOTICE.encode()).data == NOTICE.encode()


def test_what_cannot_be_read_is_an_error():
    with pytest.raises(ReadError):
        fix(b"\xff\xff", format="text")


def test_an_unknown_rule_is_an_error():
    with pytest.raises(UnknownRuleError):
        fix(NOTICE, format="text", select=["VN99"])


BREAKS = [
    ("ngày 0", "ngày "), ("tháng ", "tháng 0"), ("Số: ", "Số:"), ("Số: ", "Số "), ("Số ", "Số: "), ("TB-", "TB–"), ("/TB", " / TB"),
    (" - Tự do", " – Tự do"), (";\n", ",\n"), (";\n", "\n"), (",\n", ";\n"), (".\n", "\n"), ("./.", "."), (".\n", "./.\n"), ("TM. ", "TM."), ("T/M ", "TM. "),
    ("KT. ", "K/T "), ("- ", "-"), ("- ", "– "), (", ", " , "), (": ", " : "), ("1. ", "1/ "), ("a) ", "a. "), ("Đ", "Ð"), ("đ", "ð"), ("Nơi nhận:", "NƠI NHẬN"),
    ("o", "о"), ("a ", "a\u200b "), ("-----", "---"), ("\n*\n", "\n***\n"), ("\u1ea3", "a\u0309"),
]  # fmt: skip


@given(
    path=st.sampled_from(LAWFUL),
    breaks=st.lists(st.tuples(st.sampled_from(BREAKS), st.integers(0, 12)), min_size=1, max_size=6),
    format_name=st.sampled_from(sorted(WRITERS)),
)
def test_a_fixed_notice_has_the_findings_less_those_that_were_fixed(path, breaks, format_name):
    text = path.read_text(encoding="utf-8")
    for (old, new), count in breaks:
        head = old.join(text.split(old)[: count + 1])
        text = head + text[len(head) :].replace(old, new, 1)
    data = text.encode()
    if format_name != "markdown":
        data = WRITERS[format_name](reads(data, format="markdown").notice).data
    before = check(reads(data, format=format_name))

    fixed = fix(data, format=format_name)

    after = check(reads(fixed.data, format=format_name))
    assert kinds(after) + kinds(fixed.applied) == kinds(before)
    assert fix(fixed.data, format=format_name).data == fixed.data
    assert facts(reads(fixed.data, format=format_name).notice) == facts(reads(data, format=format_name).notice)


def facts(notice):
    """Return what the notice says, but for how it is worded."""
    number, place = notice.number_and_symbol, notice.place_and_date
    return (
        number and (number.number, number.kind, plain(number.organ or "")),
        place and (plain(str(place.place)), place.date),
        [
            (block.position, block.signer, [part.kind for part in block.authorities])
            for block in notice.signature_blocks
        ],
        len(notice.body),
    )


def plain(text):
    return text.replace("Ð", "Đ").replace("ð", "đ").replace("о", "o").replace("\u200b", "")
