"""Each XML part passes the guard of XML, and its faults have codes of their own."""

from __future__ import annotations

import pytest
from word import Member, docx, members, zipped

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats import Limits, reads


def refusal(document, **limits):
    good = members()
    data = zipped([*good[:2], Member("word/document.xml", document), *good[3:]])
    with pytest.raises(ReadError) as caught:
        reads(data, format="docx", limits=Limits(**limits))
    return caught.value


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (b"", "docx.syntax"),
        (b"<a>", "docx.syntax"),
        (b"<a>&#1;</a>", "docx.syntax"),
        (b"<a>&x;</a>", "docx.syntax"),
        (b"<a>\xff</a>", "docx.encoding"),
        (b"\0", "docx.character"),
        (b"<!DOCTYPE a><a/>", "docx.doctype"),
        (b"<?xml version='1.1'?><a/>", "docx.version"),
        (b"<?xml version=1?><a/>", "docx.declaration"),
        (b"<?xml version='1.0' encoding='UTF-7'?><a/>", "docx.encoding"),
    ],
)
def test_what_is_no_good_xml_is_refused(document, code):
    error = refusal(document)

    assert (error.code, error.format, type(error)) == (code, "docx", ReadError)
    assert "word/document.xml" in error.message


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (b"<a>" * 300 + b"</a>" * 300, "docx.depth"),
        (b"<" + b"a" * 60_000 + b"/>", "docx.value"),
        (b"<a " + b" ".join(b"a%d=''" % number for number in range(200)) + b"/>", "docx.attributes"),
    ],
)
def test_what_is_too_much_for_the_parser_is_refused(document, code):
    error = refusal(document)

    assert (error.code, type(error)) == (code, LimitError)


def test_a_long_tag_with_few_attributes_is_read():
    assert reads(docx(f"<w:p a='{'=' * 2000}'/>"), format="docx").notice.body == ()
