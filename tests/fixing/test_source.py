"""A file as text that is given back byte for byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnotice.fixing._source import Change, source_of


@given(
    st.text(),
    st.sampled_from(
        [(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")]
    ),
)
def test_the_bytes_come_back(text, encoding):
    mark, codec = encoding
    data = mark + text.encode(codec)

    assert source_of(data, "text").data == data


def test_changes_are_made_from_the_end():
    source = source_of("một hai ba".encode(), "text")

    assert source.changed([Change(0, 3, "1"), Change(8, 10, "3")]).text == "1 hai 3"


@pytest.mark.parametrize(
    ("format_name", "text", "expected"),
    [
        ("text", "a & b & c", "x & c"),
        ("xml", "<p>a &amp; b & c</p>", "<p>x & c</p>"),
        ("json", '["a & b & c"]', '["x & c"]'),
        ("markdown", "a & b & c", "x & c"),
    ],
)
def test_each_format_has_its_own_way_to_write(format_name, text, expected):
    source = source_of(text.encode(), format_name)

    (changes,) = source.places("a & b", "x", 0, len(text))

    assert source.changed(changes).text == expected


def test_json_may_have_its_letters_in_numbers():
    source = source_of(rb'["\u0110\u1ea3ng"]', "json")

    (changes,) = source.places("Đảng", "Ðảng", 0, 99)

    assert source.changed(changes).data == rb'["\u00d0\u1ea3ng"]'


def test_layout_tags_and_comments_are_no_text():
    json, xml = source_of(b'[\n  "a  b"]', "json"), source_of(b'<p  n="a  b">\n  <b>c  d</b><!-- e  f -->', "xml")

    assert [(one.start, one.end) for (one,) in json.places("  ", " ", 0, 99)] == [(6, 8)]
    assert [one.start for changes in xml.places("  ", " ", 0, 99) for one in changes] == [8, 20]


def test_markdown_may_have_its_signs_behind_a_stroke():
    source = source_of(rb"\-\-\- ---", "markdown")

    first, second = source.places("---", "-----", 0, 99)

    assert source.changed(first).data == rb"\-\-\- -----"
    assert source.changed(second).data == rb"\-\-\-\-\- ---"


def test_lines_are_counted_as_the_reader_of_the_format_does():
    data = b"one\r\ntwo\rthree\nfour"

    assert [source_of(data, "text").offset(line, 3) for line in (1, 2, 3, 4, 99)] == [0, 5, 9, 15, 15]
    assert [source_of(data, "xml").offset(line, 3) for line in (1, 2, 3)] == [2, 7, 17]
    assert source_of(data, "json").offset(2, None) == 5
