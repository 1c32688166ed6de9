from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
import strategies
from hypothesis import given
from written_pages import PARTY, STATE, Page, R, W, text_of

import vnnotice
from vnnotice.errors import ReadError, WriteError
from vnnotice.formats import DEFAULT_LIMITS, format_named
from vnnotice.formats._paper import foot, form_of, head
from vnnotice.formats.docx import writer
from vnnotice.formats.docx.reader import read
from vnnotice.formats.docx.writer import data_of, write
from vnnotice.model import (
    BLANK,
    Extension,
    IssuingBody,
    List,
    Loss,
    Notice,
    Paragraph,
    Run,
    Seal,
    Section,
    Table,
    TypeAndSubject,
    UnplacedLine,
    plain_text,
)
from vnnotice.regimes import all_editions

"""The rule that misses the seal, of which only a page can tell that it is not there."""

EXAMPLE = Path(__file__).resolve().parents[3] / "examples" / "thong-bao-ket-luan.md"


def test_a_notice_of_the_state_from_the_top_down():
    assert Page(STATE).texts() == [
        *("UBND TỈNH ĐỒNG LAU", "SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
        *("Số: 05/TB-SNV", "Đồng Lau, ngày 05 tháng 02 năm 2026", "MẬT", "KHẨN", "DỰ THẢO"),
        *("THÔNG BÁO", "Về việc nghỉ tết", "Căn cứ Luật A.", "Sở Nội vụ thông báo:", "I. THỜI GIAN", "1. Lịch nghỉ"),
        *("Bảy ngày.", "2. Địa điểm: hội trường.", "- Sáng;", "- Chiều.", "Phân công"),
        *("STT", "Thời gian", "Nơi", "Sáng", "Chiều", "1", "7 giờ 30", "14 giờ", "Hội trường nhà văn hoá"),
        "Sở Nội vụ thông báo để các cơ quan biết./.",
        *("Nơi nhận:", "- Các sở, ban, ngành;", "- Lưu: VT, VP (2). PL.(300)"),
        *("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn An"),
        *("Phụ lục I", "DANH SÁCH", "(Kèm theo Thông báo số 05/TB-SNV)", "Phân công"),
        *("STT", "Thời gian", "Nơi", "Sáng", "Chiều", "1", "7 giờ 30", "14 giờ", "Hội trường nhà văn hoá"),
        *("Phụ lục II", "Ông A."),
    ]


def test_a_notice_of_the_party_from_the_top_down():
    assert Page(PARTY).texts() == [
        *("ĐẢNG BỘ TỈNH LÂM BÌNH", "HUYỆN UỶ ĐỒNG LAU", "*", "ĐẢNG CỘNG SẢN VIỆT NAM"),
        *("Số 15-TB/HU", "Đồng Lau, ngày 09 tháng 8 năm 2023", "Dự thảo lần 2", "KHẨN"),
        *("THÔNG BÁO", "kết quả làm việc với xã", "-----", "Căn cứ Quy định A,", "Kết quả: đạt 40 m"),
        *("Nơi nhận:", "- Thường trực Huyện uỷ,", "- Lưu Văn phòng Huyện uỷ."),
        *("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Trần Thị Bình", "Địa chỉ: số 1, đường Hùng Vương"),
    ]


@pytest.mark.parametrize(
    ("style", "state", "party"),
    [
        ("headingTitle", (13, "b"), (15, "b")),
        ("headingMotto", (14, "b"), None),
        ("issuingBodyParents", (13, ""), (14, "")),
        ("issuingBodyName", (13, "b"), (14, "b")),
        ("numberAndSymbol", (13, ""), (14, "")),
        ("placeAndDate", (14, "i"), (14, "i")),
        ("typeAndSubjectDocumentType", (14, "b"), (15, "b")),
        ("typeAndSubjectSubject", (14, "b"), (14, "b")),
        ("bases", (14, "i"), (14, "")),
        ("bodyParagraph", (14, ""), (14, "")),
        ("signatureBlocksAuthorities", (14, "b"), (14, "b")),
        ("signatureBlocksPosition", (14, "b"), (14, "")),
        ("signatureBlocksSigner", (14, "b"), (14, "b")),
        ("recipientsLabel", (12, "bi"), (14, "u")),
        ("recipientsItems", (11, ""), (12, "")),
        ("contactLine", (12, ""), (10, "")),
        ("annexesLabel", (14, "b"), (14, "b")),
        ("annexesReference", (14, "i"), (14, "i")),
        ("pageNumber", (14, ""), (14, "")),
    ],
)
def test_each_part_is_set_as_its_law_wants_it(style, state, party):
    for notice, expected in ((STATE, state), (PARTY, party)):
        page = Page(notice)
        if expected is not None:
            assert page.setting(style) == expected


def test_running_text_is_spaced_as_its_law_wants_it():
    assert Page(STATE).spacing("bodyParagraph") == {"before": "120", "after": "0", "line": "240", "lineRule": "auto"}
    assert Page(PARTY).spacing("bodyParagraph") == {"before": "120", "after": "0", "line": "360", "lineRule": "exact"}
    shape = Page(PARTY).styles["bodyParagraph"].find(f"{W}pPr")
    assert (shape.find(f"{W}ind").get(f"{W}firstLine"), shape.find(f"{W}jc").get(f"{W}val")) == ("567", "both")


def test_lines_are_drawn_as_long_as_their_law_wants_them():
    page = Page(STATE)
    issuing_body, motto, subject, *annexes = page.rules()
    left, right = (int(column.get(f"{W}w")) for column in next(page.document.iter(f"{W}tblGrid")))
    assert 1 / 3 < (left - 2 * issuing_body) / 1343 < 1 / 2
    assert right - 2 * motto == pytest.approx(3415, abs=1)  # as long as the motto itself
    assert 1 / 3 < (left + right - 2 * subject) / 2090 < 1 / 2
    assert len(annexes) == 2
    assert len(Page(PARTY).rules()) == 1


def test_a_line_that_is_typed_is_not_drawn_again():
    body = IssuingBody(name="SỞ Y TẾ", wording="UBND TỈNH\nSỞ Y TẾ\n_____")
    page = Page(Notice(issuing_body=body))
    assert (page.texts(), page.rules()) == (["UBND TỈNH", "SỞ Y TẾ", "_____"], [])


def test_bodies_above_are_told_from_the_issuing_body_by_the_lines():
    body = IssuingBody(
        name="SỞ Y TẾ", parents=("ỦY BAN NHÂN DÂN TỈNH LÂM BÌNH",), wording="ỦY BAN NHÂN DÂN\nTỈNH LÂM BÌNH\nSỞ Y TẾ"
    )
    page = Page(Notice(issuing_body=body))
    assert page.styled("issuingBodyParents") == ["ỦY BAN NHÂN DÂN", "TỈNH LÂM BÌNH"]
    assert page.styled("issuingBodyName") == ["SỞ Y TẾ"]
    other = IssuingBody(name="SỞ Y TẾ", parents=("UBND TỈNH",), wording="MỘT\nHAI")
    assert Page(Notice(issuing_body=other)).styled("issuingBodyName") == ["MỘT", "HAI"]


def test_the_page_is_that_of_the_law():
    section = Page(PARTY).document.find(f"{W}body/{W}sectPr")
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    assert [size.get(f"{W}{side}") for side in "wh"] == ["11906", "16838"]
    sides = ("top", "bottom", "left", "right", "header")
    assert [margins.get(f"{W}{side}") for side in sides] == ["1134", "1134", "1701", "850", "567"]


def test_the_page_number_stands_above_the_text_but_not_on_page_1():
    page = Page(STATE)
    field = page.parts["word/header1.xml"].find(f"{W}p/{W}fldSimple")
    assert field.get(f"{W}instr").strip() == "PAGE"
    assert [text_of(page.parts[f"word/{part}2.xml"]) for part in ("header", "footer")] == [
        "LƯU HÀNH NỘI BỘ",
        "Số 4, đường Trần Hưng Đạo; ĐT: 0260 000 000",
    ]
    first, *annexes = page.document.iter(f"{W}sectPr")
    assert first.find(f"{W}titlePg") is not None
    assert first.find(f"{W}headerReference[@{W}type='default']").get(f"{R}id") == "rId4"
    assert [one.find(f"{W}pgNumType").get(f"{W}start") for one in annexes] == ["1", "1"]


def test_annexes_of_the_party_went_on_counting_until_2026():
    annexed = attrs.evolve(PARTY, annexes=STATE.annexes)
    counts = {
        key: [
            one.find(f"{W}pgNumType") is not None
            for one in Page(annexed, vnnotice.edition_named(key)).document.iter(f"{W}sectPr")
        ]
        for key in ("party-2018", "party-2026-05")
    }
    assert counts == {"party-2018": [False] * 3, "party-2026-05": [False, True, True]}


@pytest.mark.parametrize(
    ("edition", "position"),
    [("state-2020", "top_center"), ("party-2018", "top_center"), ("state-2011", "bottom_right")],
)
def test_the_page_number_that_is_written_is_read(edition, position):
    back = read(data_of(STATE, vnnotice.edition_named(edition))).layout.page
    assert (back.number_position, back.number_on_first_page) == (position, False)


def test_in_2011_the_page_number_stood_below_the_text():
    page = Page(STATE, vnnotice.edition_named("state-2011"))
    number = page.parts["word/footer1.xml"].find(f"{W}p")
    assert number.find(f"{W}pPr/{W}jc").get(f"{W}val") == "right"
    assert "word/header1.xml" not in page.parts


def test_marks_of_text_tabs_and_line_ends_are_kept():
    marks = ("bold", "italic", "underline", "superscript", "subscript")
    runs = (*(Run(text=mark, marks={mark}) for mark in marks), Run(text="a\tb\n<&>"))
    page = Page(Notice(body=(Paragraph(runs=runs),)))
    written = page.paragraph("bolditalicunderlinesuperscriptsubscripta\tb\n<&>")
    names = [
        [(mark.tag.removeprefix(W), mark.get(f"{W}val")) for mark in run.iterfind(f"{W}rPr/*")]
        for run in written.iter(f"{W}r")
    ]
    assert names == [
        [("b", None)], [("i", None)], [("u", "single")], [("vertAlign", "superscript")], [("vertAlign", "subscript")], [],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "heading", "expected"),
    [
        ("Chương II", "QUY ĐỊNH", [("bodyPart", "Chương II"), ("bodyPart", "QUY ĐỊNH")]),
        ("Phần I", "", [("bodyPart", "Phần I")]),
        ("A.", "CHUNG", [("bodyRoman", "A. CHUNG")]),
        ("Điều 1.", "Phạm vi", [("bodyArticle", "Điều 1. Phạm vi")]),
        ("1.1.", "Lịch", [("bodyClause", "1.1. Lịch")]),
        ("1.", "", [("bodyClause", "1.")]),
        ("?", "Lạ", [("bodyClause", "? Lạ")]),
    ],
)
def test_a_heading_is_set_by_its_number(number, heading, expected):
    page = Page(Notice(body=(Section(number=number, heading=heading),)))
    assert [line for line in page.lines() if line[1]] == expected


def test_the_number_of_an_article_is_bold_where_it_opens_a_sentence():
    page = Page(Notice(body=(Section(number="Điều 2.", blocks=(Paragraph(runs="Công bố."),)),)))
    first, *others = page.paragraph("Điều 2. Công bố.").iter(f"{W}r")
    assert first.find(f"{W}rPr/{W}b") is not None
    assert all(one.find(f"{W}rPr") is None for one in others)


def test_the_last_paragraph_stays_with_the_signature():
    page = Page(STATE)
    assert page.paragraph("Sở Nội vụ thông báo để các cơ quan biết./.").find(f"{W}pPr/{W}keepNext") is not None
    assert page.paragraph("Sở Nội vụ thông báo:").find(f"{W}pPr/{W}keepNext") is None


def test_a_letter_has_its_subject_under_the_number():
    subject = TypeAndSubject(subject="nghỉ tết", wording="V/v nghỉ tết")
    page = Page(attrs.evolve(STATE, type_and_subject=subject))
    assert page.styled("typeAndSubjectLetter") == ["V/v nghỉ tết"]
    assert page.texts().index("V/v nghỉ tết") == page.texts().index("Số: 05/TB-SNV") + 1


def test_lines_that_no_part_claims_stand_at_the_ends():
    unplaced = (UnplacedLine(place="head", wording="web"), UnplacedLine(place="foot", wording="trang 1"))
    page = Page(attrs.evolve(PARTY, unplaced=unplaced))
    assert (page.texts()[0], page.texts()[-1]) == ("web", "trang 1")


def test_what_is_to_be_filled_in_is_shown():
    page = Page(Notice(type_and_subject=TypeAndSubject(document_type="THÔNG BÁO", subject=BLANK)))
    assert page.texts() == ["THÔNG BÁO", "…"]


def test_what_paper_does_not_show_is_listed_as_lost():
    notice = Notice(seal=Seal(), extensions=(Extension(name="x-a", value="1"),))
    assert write(notice).losses == (
        Loss(kind="component", path="seal"),
        Loss(kind="extension", path="extensions"),
    )
    assert write(PARTY).losses == ()


def test_blocks_that_nest_too_deep_are_refused():
    block = Paragraph(runs="a")
    for _ in range(3000):
        block = Section(number="1.", heading="b", blocks=(block,))
    with pytest.raises(WriteError, match="nest too deep"):
        write(Notice(body=(block,)))


def test_the_file_knows_its_title_and_no_author_or_day():
    core = {one.tag.rpartition("}")[2]: one.text for one in Page(PARTY).parts["docProps/core.xml"]}
    assert core == {"title": "THÔNG BÁO kết quả làm việc với xã", "language": "vi-VN"}
    assert Page(Notice()).parts["docProps/core.xml"][0].text is None


def test_all_styles_that_are_used_are_there():
    for notice in (STATE, PARTY):
        page = Page(notice)
        used = {style for part in page.parts if part.startswith("word/") for style, _ in page.lines(part)}
        assert used <= set(page.styles)
        names = [style.find(f"{W}name").get(f"{W}val") for style in page.styles.values()]
        assert len(set(names)) == len(names)
        assert not any("," in name for name in names)


def test_the_format_writes():
    assert format_named("docx").write(PARTY).data == write(PARTY).data


SCRIPT = """
import hashlib, sys
sys.path.insert(0, {tests!r})
from written_pages import STATE
from vnnotice.formats.docx import writer
from vnnotice.formats.docx.reader import read
from vnnotice.formats.docx.writer import data_of, write
print(hashlib.sha256(write(STATE).data).hexdigest())
"""


def test_the_same_notice_has_the_same_bytes_everywhere():
    script = SCRIPT.format(tests=str(Path(__file__).parents[2]))
    digests = {
        subprocess.run(  # noqa: S603 - our own interpreter and code
            [sys.executable, "-c", script], env=os.environ | changes, capture_output=True, text=True, check=True
        ).stdout
        for changes in (
            {"PYTHONHASHSEED": "1", "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C"},
            {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
        )
    }
    assert len(digests) == 1


def body_texts(blocks):
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Section):
            yield from (block.number, plain_text(block.heading), *body_texts(block.blocks))
        elif isinstance(block, List):
            for item in block.items:
                yield from (item.marker, item.text, *body_texts(item.blocks))
        else:
            assert isinstance(block, Table)
            yield block.caption or ""
            for cell in (cell for row in block.rows for cell in row.cells):
                yield from body_texts(cell.blocks)


@given(strategies.notices())
def test_any_notice_can_be_written_and_all_its_text_is_there(notice):
    page = Page(notice)
    written = "\n".join(text for part in page.parts if part.startswith("word/") for _, text in page.lines(part))
    form = form_of(notice, None)
    expected = [line for passage in (*head(notice, form), *foot(notice, form)) for line in passage.lines]
    expected += body_texts((*notice.bases, *notice.body))
    for annex in notice.annexes:
        expected += [annex.label or "", annex.title or "", annex.reference or "", *body_texts(annex.body)]
    if notice.marks is not None:
        expected.append(notice.marks.drafter or "")
    assert [text for text in expected if text not in written] == []


def test_another_reader_sees_the_same_text_in_the_same_order(tmp_path):
    docx = pytest.importorskip("docx")
    path = tmp_path / "a.docx"
    path.write_bytes(write(STATE).data)
    document = docx.Document(str(path))
    seen = []
    for block in document.iter_inner_content():
        if isinstance(block, docx.table.Table):
            cells = [cell for row in block._tbl.tr_lst for cell in row.tc_lst]
            seen += [paragraph.text for cell in cells for paragraph in docx.table._Cell(cell, block).paragraphs]
        else:
            seen.append(block.text)
    assert [text for text in seen if text] == Page(STATE).texts()
    assert document.core_properties.title == "THÔNG BÁO Về việc nghỉ tết"


def test_the_shipped_example_is_written():
    texts = Page(vnnotice.read(EXAMPLE).notice).texts()
    assert texts[0] == "Đồng Lau, ngày 07 tháng 7 năm 2023"
    assert texts[-1] == "CHÁNH VĂN PHÒNG"


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_nothing_is_wrong_with_the_looks_of_what_is_written(edition):
    notice = STATE if edition.family == "state" else PARTY
    back = read(data_of(notice, edition))
    judged = vnnotice.check(back, edition=edition)
    blind = vnnotice.check(attrs.evolve(back, layout=None), edition=edition)
    assert {finding.code for finding in judged} - {finding.code for finding in blind} == set()


def test_nothing_is_lost_of_a_notice_as_offices_write_it():
    assert write(vnnotice.read(EXAMPLE).notice).losses == ()


def test_a_file_that_cannot_be_read_again_is_not_written(monkeypatch):
    def refuse(*_):
        raise ReadError("docx.size", "too large", format="docx")

    monkeypatch.setattr(writer, "read", refuse)
    with pytest.raises(WriteError, match="DOCX cannot hold this notice: too large"):
        write(PARTY)


def test_a_notice_that_is_larger_than_an_input_may_be_is_written():
    many = tuple(Paragraph(runs="Uỷ ban nhân dân xã thông báo.") for _ in range(DEFAULT_LIMITS.lines + 1))
    assert write(Notice(body=many)).losses == ()
