from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from strategies import any_text

from vnnotice.model import BLANK
from vnnotice.model._text import (
    BLANKS,
    held,
    optional_text,
    optional_text_or_blank,
    text,
    text_lines,
    unheld,
)


def can_stand_in_xml(code):
    """Tell what the production ``Char`` of XML 1.0 says."""
    return code in {0x9, 0xA, 0xD} or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF


ALL = range(0x110000)
HELD = [code for code in ALL if can_stand_in_xml(code) and chr(code) != "\r"]
REFUSED = sorted(set(ALL).difference(HELD))


def test_every_character_of_xml_but_the_carriage_return_is_held():
    characters = "".join(map(chr, HELD))

    assert unheld(characters) is None
    assert held(characters) == unicodedata.normalize("NFC", characters)


def test_every_other_character_is_refused():
    surrogates, non_characters, controls = 2048, 2, 30

    assert len(REFUSED) == surrogates + non_characters + controls
    for code in REFUSED:
        with pytest.raises(ValueError, match=rf"U\+{code:04X} at 2 cannot stand"):
            held(f"ab{chr(code)}")


def test_the_first_character_that_is_not_held_is_found():
    assert unheld("ab\x00\r").start() == 2
    assert unheld("Đảng ủy\n") is None


@given(any_text())
def test_text_is_held_composed(value):
    assert held(unicodedata.normalize("NFD", value)) == value


@pytest.mark.parametrize("value", [None, 5, b"abc", BLANK, ["a"]])
def test_what_is_no_text(value):
    with pytest.raises(TypeError, match=f"text must be str, not {type(value).__name__}"):
        text(value)


@pytest.mark.parametrize("value", ["", " ", "\n\t ", *BLANKS])
def test_a_blank_text_is_refused(value):
    with pytest.raises(ValueError, match="cannot be blank"):
        text(value)


def test_a_no_break_space_is_a_character():
    assert text("\u00a0") == "\u00a0"


def test_text_keeps_its_white_space():
    assert text(" Số:  05\n") == " Số:  05\n"


def test_optional_text():
    assert optional_text(None) is None
    assert optional_text("e\u0323\u0302") == "ệ"
    with pytest.raises(TypeError):
        optional_text(BLANK)


def test_optional_text_or_blank():
    assert optional_text_or_blank(None) is None
    assert optional_text_or_blank(BLANK) is BLANK
    assert optional_text_or_blank("…") == "…"
    with pytest.raises(ValueError, match="cannot be blank"):
        optional_text_or_blank(" ")


def test_lines_of_text():
    assert text_lines(line for line in ("a", "e\u0301")) == ("a", "é")
    assert text_lines([]) == ()


@pytest.mark.parametrize(
    ("value", "error"), [("UBND", TypeError), ([5], TypeError), (None, TypeError), ([""], ValueError)]
)
def test_what_are_no_lines(value, error):
    with pytest.raises(error):
        text_lines(value)
