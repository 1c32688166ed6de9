"""Symbols: characters of symbol fonts, which have no code of their own, in the characters that look so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["bullet", "symbol"]

_PRIVATE: Final = 0xF000
"""Where Word puts the characters of symbol fonts: in the private use area, with their code in the last byte."""

_SYMBOL: Final[Mapping[int, str]] = {
    0x2B: "+", 0x2D: "-", 0xA3: "≤", 0xA5: "∞", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
    0xB9: "≠", 0xDE: "⇒",
}  # fmt: skip
_WINGDINGS: Final[Mapping[int, str]] = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢",
    0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip


def symbol(code: str | None, font: str | None) -> str:
    """Return the character that looks like the one with *code*, in hexadecimal digits, of a symbol font.

    A character that is not known stays what it is: one of the private use area.

    >>> symbol("F0B7", "Symbol"), symbol("F0FC", "Wingdings"), symbol("00D7", "Times New Roman")
    ('•', '✓', '×')
    """
    try:
        number = int(code or "", 16)
    except ValueError:
        return ""
    if not 0x20 <= number <= 0xFFFD or 0xD800 <= number < 0xE000:
        return ""
    known = _known(number, font)
    return known or chr(number)


def bullet(text: str, font: str | None) -> str:
    r"""Return the mark of a list whose characters may be those of a symbol font.

    >>> bullet("·", "Symbol"), bullet("o", "Courier New"), bullet("-", "Times New Roman")
    ('•', '◦', '-')
    """
    if text == "o" and font == "Courier New":
        return "◦"
    return "".join(_known(ord(char), font) or ("•" if "\ue000" <= char <= "\uf8ff" else char) for char in text)


def _known(number: int, font: str | None) -> str | None:
    name = (font or "").lower()
    place = number - _PRIVATE if number >= _PRIVATE else number
    if name.startswith("wingdings"):
        return _WINGDINGS.get(place)
    if name == "symbol":
        return _SYMBOL.get(place)
    return _SYMBOL.get(place) if number > _PRIVATE else None
