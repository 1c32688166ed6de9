"""The forms of automatic numbers, as a word processor writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from vnnotice.vietnamese.numerals import to_roman

__all__ = ["written"]

_DIGITS: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TENS: Final = {1: "mốt", 5: "lăm"}
_LETTERS: Final = 26
_MOST_LETTERS: Final = 30
"""How often a letter is repeated at most; a word processor stops there as well."""

_LARGEST_ROMAN: Final = 3999


def _roman(number: int) -> str:
    return to_roman(number) if 1 <= number <= _LARGEST_ROMAN else str(number)


def _letter(number: int) -> str:
    """Return ``A`` to ``Z``, then ``AA``, ``BB``: the English letters, without ``Đ``."""
    repeats, place = divmod(number - 1, _LETTERS)
    return chr(ord("A") + place) * (repeats + 1) if 0 <= repeats < _MOST_LETTERS else str(number)


def _counted(number: int) -> str:
    """Return a number in Vietnamese words; from a hundred on in digits."""
    if not 0 <= number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    start = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    one = _DIGITS[ones] if tens == 1 and ones == 1 else _AFTER_TENS.get(ones, _DIGITS[ones])
    return f"{start} {one}" if ones else start


_FORMS: Final[Mapping[str, Callable[[int], str]]] = {
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperLetter": _letter,
    "lowerLetter": lambda number: _letter(number).lower(),
    "decimalZero": lambda number: f"{number:02}",
    "numberInDash": lambda number: f"- {number} -",
    "vietnameseCounting": _counted,
    "none": lambda _: "",
}


def written(number: int, form: str) -> str:
    """Return *number* in one of the forms of the standard; in digits where the form is not known.

    >>> [written(4, form) for form in ("decimal", "upperRoman", "lowerLetter", "decimalZero", "vietnameseCounting")]
    ['4', 'IV', 'd', '04', 'bốn']
    >>> written(27, "lowerLetter"), written(25, "vietnameseCounting")
    ('aa', 'hai mươi lăm')
    """
    make = _FORMS.get(form)
    return make(number) if make else str(number)
