from __future__ import annotations

import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnotice.model import Origin
from vnnotice.report._excerpt import excerpt, quoted_place, source_lines

LINE = "Bảo Lâm, ngày 9 tháng 8 năm 2023"


@pytest.mark.parametrize(
    "data",
    [
        "à\nb".encode(),
        "à\r\nb".encode(),
        "à\rb".encode(),
        codecs.BOM_UTF8 + "à\nb".encode(),
        "à\nb".encode("utf-16"),
        unicodedata.normalize("NFD", "à\nb").encode(),
    ],
)
def test_lines_are_counted_as_readers_count(data):
    assert source_lines(data) == ["à", "b"]


def test_bytes_that_are_no_text_are_still_lines():
    assert source_lines(b"a\xff\nb") == ["a\ufffd", "b"]


@pytest.mark.parametrize(
    ("column", "found", "carets"),
    [
        (1, "9", " " * 14 + "^"),
        (1, "ngày 9", " " * 9 + "^^^^^^"),
        (1, None, "^"),
        (1, "không có", "^"),
        (10, "Bảo", " " * 9 + "^"),
        (1, "năm 2023\nnữa", " " * 24 + "^^^^^^^^"),
        (99, "x", " " * len(LINE) + "^"),
        (None, "9", ""),
    ],
)
def test_carets_stand_under_what_was_found(column, found, carets):
    assert excerpt(LINE, column, found, 80) == (LINE, carets)


def test_a_long_line_is_cut_around_the_place():
    line = "a" * 200 + "CHỖ NÀY" + "b" * 200

    text, carets = excerpt(line, 1, "CHỖ NÀY", 60)

    assert text == "…" + "a" * 24 + "CHỖ NÀY" + "b" * 27 + "…"
    assert text[carets.index("^") : len(carets)] == "CHỖ NÀY"


def test_the_start_of_a_long_line():
    assert excerpt("ab" * 50, 1, None, 10) == ("ababababa…", "^")


def test_the_end_of_a_long_line():
    text, carets = excerpt("a" * 100 + "b", 101, "b", 60)

    assert text == "…" + "a" * 24 + "b"
    assert len(carets) == len(text)


def test_what_was_found_is_longer_than_the_page():
    text, carets = excerpt("a" * 100, 1, "a" * 100, 20)

    assert text == "a" * 19 + "…"
    assert carets == "^" * 19


def test_escapes_and_tabs_move_the_carets():
    text, carets = excerpt("a\tb\x1bc", 1, "c", 80)

    assert text == r"a b\x1bc"
    assert text[carets.index("^")] == "c"


@given(st.text(max_size=200), st.integers(1, 250), st.none() | st.text(max_size=5), st.integers(30, 90))
def test_any_line_is_shown_on_one_line(line, column, found, width):
    text, carets = excerpt(line, column, found, width)

    assert text.isprintable()
    assert set(carets) <= {" ", "^"}
    assert "^" in carets


HEADING = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc", *[""] * 8, "Độc lập, tự do"]


@pytest.mark.parametrize(
    ("found", "line"),
    [
        ("Độc lập – Tự do", 2),
        ("Độc lập – Tự do\nnữa", 2),
        ("CỘNG HÒA", 1),
        ("–", 1),
        (None, 1),
        ("không có", 1),
        ("Độc lập, tự do", 1),
    ],
)
def test_the_line_below_that_holds_what_was_found(found, line):
    assert quoted_place(found, HEADING, Origin(line=1, column=3)) == (line, 3 if line == 1 else 1)


@pytest.mark.parametrize(
    "origin",
    [None, Origin(), Origin(part="/w:p[2]"), Origin(line=12, column=1), Origin(part="a.xml", line=1, column=1)],
)
def test_a_place_that_is_no_line_of_the_file(origin):
    assert quoted_place("Độc lập", HEADING, origin) is None
