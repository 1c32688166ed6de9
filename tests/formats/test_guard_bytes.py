import re

import pytest

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard_bytes import (
    binary_kind,
    check_not_binary,
    check_size,
    has_byte_order_mark,
    has_utf16_mark,
    line_and_column,
    nth,
    refusal,
    refuse_bad_utf8,
    utf16_to_utf8,
)


def test_a_place_is_counted_in_code_points_from_one():
    data = "Ủy ban\nnhân dân\n\nxã".encode()
    assert line_and_column(data, 0) == (1, 1)
    assert line_and_column(data, data.index(b"ban")) == (1, 4)
    assert line_and_column(data, data.index(b"d")) == (2, 6)
    assert line_and_column(data, len(data)) == (4, 3)


def test_only_a_line_feed_ends_a_line():
    data = "a\r\x0b\x0c\x85\u2028b".encode()
    assert line_and_column(data, data.index(b"b")) == (1, 7)


def test_a_byte_order_mark_has_no_column():
    assert line_and_column(b"\xef\xbb\xbfab", 4) == (1, 2)


def test_a_refusal_knows_format_and_place():
    error = refusal("xml.tags", "too many", b"a\nbc", 3, "less", kind=LimitError)
    assert isinstance(error, LimitError)
    assert (error.format, error.line, error.column, error.hint) == ("xml", 2, 2, "less")


def test_the_size_may_be_the_limit_and_no_more():
    check_size(b"abc", 3, "markdown", "text")
    with pytest.raises(LimitError, match="4 bytes are more than the limit of 3") as caught:
        check_size(b"abcd", 3, "markdown", "text")
    assert (caught.value.code, caught.value.format) == ("text.size", "markdown")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ("<a/>".encode("utf-32"), "UTF-32"),
        (b"\0\0\xfe\xff\0\0\0<", "UTF-32"),
        ("<a/>".encode("utf-32-le"), "UTF-32"),
        ("<a/>".encode("utf-32-be"), "UTF-32"),
        ("{}".encode("utf-32-le"), "UTF-32"),
        ("<a/>".encode("utf-16-le"), "UTF-16 without a byte order mark"),
        ("<a/>".encode("utf-16-be"), "UTF-16 without a byte order mark"),
        ("{}".encode("utf-16-le"), "UTF-16 without a byte order mark"),
        ("{}".encode("utf-16-be"), "UTF-16 without a byte order mark"),
        ("<?xml".encode("cp037"), "EBCDIC"),
        (b"\x1f\x8b\x08\0", "compressed (gzip)"),
        (b"PK\x03\x04\x14", "a ZIP archive, such as DOCX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a file of an old Word (.doc) or an encrypted one"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1\\ansi", "RTF"),
    ],
)
def test_the_first_bytes_show_what_is_no_text(data, kind):
    assert binary_kind(data) == kind
    with pytest.raises(ReadError, match=re.escape(kind)) as caught:
        check_not_binary(data, "xml", "xml")
    assert (caught.value.code, caught.value.line, caught.value.column) == ("xml.encoding", 1, 1)
    assert (caught.value.hint is not None) == ("UTF" in kind)


@pytest.mark.parametrize("data", [b"", b"<a/>", b"{}", b"PKZ", "Thông báo".encode(), b"\xef\xbb\xbf<a/>"])
def test_text_is_not_taken_for_something_else(data):
    assert binary_kind(data) is None
    check_not_binary(data, "xml", "xml")


def test_marks_are_told_apart():
    assert has_byte_order_mark("a".encode("utf-8-sig"))
    assert has_byte_order_mark("a".encode("utf-16"))
    assert not has_byte_order_mark(b"a")
    assert has_utf16_mark("a".encode("utf-16"))
    assert has_utf16_mark(b"\xfe\xff\0a")
    assert not has_utf16_mark("a".encode("utf-32"))
    assert not has_utf16_mark("a".encode("utf-8-sig"))


@pytest.mark.parametrize(("mark", "codec"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_utf16_becomes_utf8(mark, codec):
    assert utf16_to_utf8(mark + "Ủy ban 𠀀".encode(codec), "xml", "xml") == "Ủy ban 𠀀".encode()


@pytest.mark.parametrize("half", [b"\x00\xd8", b"\x00\xdc", b"x"])
def test_half_a_character_of_utf16_has_a_place(half):
    data = b"\xff\xfe" + "Ủy\nba".encode("utf-16-le") + half
    with pytest.raises(ReadError, match="half a character") as caught:
        utf16_to_utf8(data, "markdown", "text")
    error = caught.value
    assert (error.code, error.format, error.line, error.column) == ("text.encoding", "markdown", 2, 3)


@pytest.mark.parametrize(
    "bad",
    [b"\xff", b"\xc0\xaf", b"\xe0\x80\xaf", b"\xed\xa0\x80", b"\xed\xa0\xbd\xed\xb8\x80", b"\xf5\x80\x80\x80", b"\xe1"],
)
def test_bad_utf8_has_a_place(bad):
    with pytest.raises(ReadError, match=f"0x{bad[0]:02X} at 10 ") as caught:
        refuse_bad_utf8("Ủy\nxã ".encode() + b"b" + bad + b"!", "json")
    error = caught.value
    assert (error.code, error.format, error.line, error.column) == ("json.encoding", "json", 2, 5)
    assert "UTF-8" in error.hint


def test_good_utf8_is_returned_as_text():
    assert refuse_bad_utf8("Ủy ban".encode(), "markdown", "text") == "Ủy ban"


def test_the_nth_match():
    pattern = re.compile(b"<")
    assert nth(pattern, b"<a><b>", 0) == 0
    assert nth(pattern, b"<a><b>", 1) == 3
    assert nth(pattern, b"<a><b>", 2) is None
