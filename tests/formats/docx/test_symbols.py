from __future__ import annotations

import pytest

from vnnotice.formats.docx._symbols import bullet, symbol


@pytest.mark.parametrize(
    ("code", "font", "char"),
    [
        ("F0B7", "Symbol", "•"),
        ("B7", "Symbol", "•"),
        ("F0A7", "Wingdings", "▪"),
        ("F0B7", None, "•"),
        ("F0F1", "Webdings", "\uf0f1"),
        ("2013", "Arial", "–"),
        (None, None, ""),
        ("", "Symbol", ""),
        ("1", "Symbol", ""),
        ("FFFF", "Symbol", ""),
        ("DC00", "Symbol", ""),
    ],
)
def test_symbol(code, font, char):
    assert symbol(code, font) == char


@pytest.mark.parametrize(
    ("text", "font", "mark"),
    [
        ("\uf0b7", "Symbol", "•"),
        ("\uf0d8", "Wingdings", "➢"),
        ("\uf0f1", None, "•"),
        ("o", "Courier New", "◦"),
        ("o", None, "o"),
    ],
)
def test_bullet(text, font, mark):
    assert bullet(text, font) == mark
