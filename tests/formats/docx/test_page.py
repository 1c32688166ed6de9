"""The page: paper, margins, and where its number stands."""

from __future__ import annotations

import pytest
from word import docx, paragraph, part, run

from vnnotice.formats import reads

PAGE = f'<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">{run("2")}</w:fldSimple>'
CENTER = '<w:jc w:val="center"/>'


def reference(side, name, pages="default"):
    return f'<w:{side}Reference w:type="{pages}" r:id="r-{name}"/>'


def read(section, settings="", body="", **furniture):
    parts = {name: part("hdr" if name.startswith("header") else "ftr", inner) for name, inner in furniture.items()}
    if settings:
        parts["settings"] = part("settings", settings)
    return reads(docx(f"{paragraph('a')}{body}<w:sectPr>{section}</w:sectPr>", parts), format="docx")


def page(section, settings="", body="", **furniture):
    return read(section, settings, body, **furniture).layout.page


def test_the_paper_and_its_margins():
    found = page(
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="-1134" w:bottom="1134" w:left="1701" w:right="850"/>'
    )

    assert (found.width, found.height) == (210.0, 297.0)
    assert (found.top, found.bottom, found.left, found.right) == (20.0, 20.0, 30.0, 15.0)
    assert (found.number_position, found.number_on_first_page) == (None, None)


def test_a_section_that_says_nothing_is_on_a4():
    found = page("")

    assert (found.width, found.height, found.left) == (210.0, 297.0, 0.0)


def test_without_a_section_the_page_is_not_known():
    assert reads(docx(paragraph("a")), format="docx").layout.page is None


def test_the_first_of_several_sections_counts():
    first = paragraph("b", '<w:sectPr><w:pgSz w:w="5670" w:h="5670"/></w:sectPr>')

    assert page("", body=first).width == 100.0


@pytest.mark.parametrize(
    ("side", "content", "position"),
    [
        ("header", paragraph(PAGE, CENTER), "top_center"),
        ("footer", paragraph(PAGE, CENTER), "bottom_center"),
        ("footer", paragraph(PAGE, '<w:jc w:val="right"/>'), "bottom_right"),
        ("header", paragraph(PAGE, '<w:jc w:val="end"/>'), "top_right"),
        ("header", paragraph(PAGE), "other"),
        ("header", paragraph("<w:r><w:tab/></w:r>" + PAGE), "top_center"),
        ("header", paragraph("<w:r><w:tab/><w:tab/></w:r>" + PAGE), "top_right"),
        ("header", paragraph(PAGE, '<w:framePr w:xAlign="center"/>'), "top_center"),
        ("header", paragraph("<w:r><w:pgNum/></w:r>", CENTER), "top_center"),
        ("header", f"<w:sdt><w:sdtContent>{paragraph(PAGE, CENTER)}</w:sdtContent></w:sdt>", "top_center"),
        ("header", paragraph("TOK") + paragraph(PAGE, CENTER), "top_center"),
    ],
)
def test_where_the_number_stands(side, content, position):
    found = page(reference(side, f"{side}1"), **{f"{side}1": content})

    assert (found.number_position, found.number_on_first_page) == (position, True)


def test_a_field_of_three_marks_is_a_page_number_too():
    def char(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    field = char("begin") + "<w:r><w:instrText>PA</w:instrText><w:instrText>GE</w:instrText></w:r>"
    field += char("separate") + run("2") + char("end")
    reading = read(reference("header", "header1"), header1=paragraph(field, CENTER))

    assert reading.layout.page.number_position == "top_center"
    assert reading.repairs == ()


@pytest.mark.parametrize("separate", ["", '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'])
def test_a_field_without_a_result_yet_shows_the_number_all_the_same(separate):
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    marked = f"{begin}<w:r><w:instrText> PAGE </w:instrText></w:r>{separate}{end}"

    for field in ('<w:fldSimple w:instr=" PAGE "/>', marked):
        assert page(reference("header", "header1"), header1=paragraph(field, CENTER)).number_position == "top_center"


def test_a_number_that_was_deleted_is_not_shown():
    deleted = f"<w:del>{PAGE}</w:del>"

    assert page(reference("header", "header1"), header1=paragraph(deleted, CENTER)).number_position is None


def test_a_first_page_of_its_own_may_have_no_number():
    section = reference("header", "header1") + reference("header", "header2", "first")
    parts = {"header1": paragraph(PAGE, CENTER), "header2": paragraph()}

    assert page(section + "<w:titlePg/>", **parts).number_on_first_page is False
    assert page(section + '<w:titlePg w:val="0"/>', **parts).number_on_first_page is True
    numbered = page(section + "<w:titlePg/>", header1=paragraph(), header2=paragraph(PAGE, CENTER))
    assert (numbered.number_position, numbered.number_on_first_page) == ("top_center", True)


@pytest.mark.parametrize(
    ("settings", "position"),
    [
        ("", None),
        ("<w:zoom/>", None),
        ("<w:evenAndOddHeaders/>", "top_center"),
        ('<w:evenAndOddHeaders w:val="0"/>', None),
    ],
)
def test_headers_of_even_pages_count_where_they_are_switched_on(settings, position):
    found = page(reference("header", "header1", "even"), settings, header1=paragraph(PAGE, CENTER))

    assert found.number_position == position


def test_one_header_for_two_sections_is_read_once():
    section = reference("header", "header1")
    first = paragraph("b", f"<w:sectPr>{section}</w:sectPr>")
    reading = read(section, body=first, header1=paragraph("TOK"))

    assert [(repair.kind, repair.detail, repair.origin.part) for repair in reading.repairs] == [
        ("page_text", "TOK", "word/header1.xml")
    ]


@pytest.mark.parametrize("around", ["- {} -", "Trang {}", "Trang {}/{}", "Page {} of {}"])
def test_words_about_the_number_are_no_text(around):
    content = "".join(run(words) + PAGE for words in around.split("{}"))
    reading = read(reference("footer", "footer1"), footer1=paragraph(content, CENTER))

    assert reading.repairs == ()


def test_other_text_is_listed():
    content = (
        paragraph(run("TOK1 trang ") + PAGE) + "<w:tbl><w:tr><w:tc>" + paragraph("TOK2") + "</w:tc></w:tr></w:tbl>"
    )
    reading = read(reference("footer", "footer1"), footer1=content + paragraph(run("TOK3", "<w:vanish/>")))

    assert [(repair.kind, repair.detail) for repair in reading.repairs] == [
        ("page_text", "TOK1 trang TOK2"),
        ("hidden", "TOK3"),
    ]


def test_a_header_that_is_not_there_is_done_without():
    section = '<w:headerReference r:id="r9"/><w:headerReference r:id="r8"/><w:headerReference r:id="r7"/>'
    related = [("r9", "header", "header9.xml"), ("r8", "header", "http://127.0.0.1:9/")]
    reading = reads(docx(f"<w:sectPr>{section}</w:sectPr>", related=related), format="docx")

    assert reading.layout.page.number_position is None
