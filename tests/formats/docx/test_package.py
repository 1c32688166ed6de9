"""The package: the main part is found by what refers to it, and what is missing is named."""

from __future__ import annotations

import pytest
from word import Member, document, docx, members, paragraph, part, rels, zipped

from vnnotice.errors import ReadError
from vnnotice.formats import reads

GOOD = members(paragraph("Kính báo."))


def refusal(data):
    with pytest.raises(ReadError) as caught:
        reads(data, format="docx")
    return caught.value


@pytest.mark.parametrize(
    "target", ["word/document.xml", "/word/document.xml", "./word/x/../document.xml", "Word/Document.xml"]
)
def test_the_main_part_is_found_by_its_relationship(target):
    first = Member("_rels/.rels", rels(("r0", "core-properties", "a.xml"), ("r1", "officeDocument", target)).encode())

    assert reads(zipped([GOOD[0], first, *GOOD[2:]]), format="docx").notice.body[0].text == "Kính báo."


def test_the_main_part_may_be_called_otherwise():
    first = Member("_rels/.rels", rels(("r1", "officeDocument", "a.xml")).encode())
    main = Member("a.xml", document(paragraph("Kính báo.")).encode())

    assert reads(zipped([GOOD[0], first, main]), format="docx").notice.body[0].text == "Kính báo."


@pytest.mark.parametrize("name", ["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
def test_a_part_that_is_missing_is_named(name):
    error = refusal(zipped([member for member in GOOD if member.name != name]))

    assert error.code == "docx.part-missing"
    assert name in error.message


@pytest.mark.parametrize("related", [(), (("r1", "officeDocument", "file:///a.xml"),)])
def test_a_document_without_a_main_part_is_refused(related):
    error = refusal(zipped([GOOD[0], Member("_rels/.rels", rels(*related).encode()), *GOOD[2:]]))

    assert (error.code, error.message) == ("docx.part-missing", "no relationship names the main part of the document")


@pytest.mark.parametrize(
    ("root", "what"),
    [("workbook", "a spreadsheet"), ("presentation", "a presentation"), ("document", "something else")],
)
def test_files_of_other_programs_of_an_office_are_told_apart(root, what):
    error = refusal(zipped([*GOOD[:2], Member("word/document.xml", f"<{root}/>".encode()), *GOOD[3:]]))

    assert (error.code, error.message) == ("docx.not-docx", f"not a Word document but {what}")


def test_a_style_part_outside_of_the_document_is_not_fetched():
    reading = reads(docx(paragraph("a"), related=[("r1", "styles", "http://127.0.0.1:9/styles.xml")]), format="docx")

    assert [(repair.kind, repair.detail) for repair in reading.repairs] == [
        ("external", "http://127.0.0.1:9/styles.xml")
    ]


def test_parts_that_are_named_but_not_there_are_done_without():
    kinds = ("styles", "numbering", "theme", "settings", "footnotes")
    body = paragraph("a", '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr>')

    assert (
        reads(docx(body, related=[(kind, kind, f"{kind}.xml") for kind in kinds]), format="docx").notice.body[0].text
        == "a"
    )


def test_a_fault_in_a_part_says_in_which():
    error = refusal(docx(paragraph("a"), {"styles": "<!DOCTYPE a>" + part("styles", "")}))

    assert error.code == "docx.doctype"
    assert "word/styles.xml" in error.message
