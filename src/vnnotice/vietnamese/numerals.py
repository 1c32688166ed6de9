"""Roman numerals, as they number parts and sections."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["from_roman", "to_roman"]

_VALUES: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_ROMAN: Final = re.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def to_roman(number: int) -> str:
    """Return the Roman numeral of *number*, from 1 to 3999.

    >>> to_roman(14)
    'XIV'

    Raises:
        ValueError: outside that range.
    """
    if not 1 <= number <= 3999:
        raise ValueError(f"no Roman numeral for {number}")
    digits = []
    for value, digit in _VALUES:
        count, number = divmod(number, value)
        digits.append(digit * count)
    return "".join(digits)


def from_roman(numeral: str) -> int | None:
    """Return the value of a Roman numeral in capitals, or `None` when it is none.

    >>> from_roman("XIV"), from_roman("IIII"), from_roman("")
    (14, None, None)
    """
    if not numeral or not _ROMAN.fullmatch(numeral):
        return None
    values = {digit: value for value, digit in _VALUES if len(digit) == 1}
    total = 0
    for here, after in zip(numeral, [*numeral[1:], ""], strict=True):
        value = values[here]
        total += -value if after and values[after] > value else value
    return total
