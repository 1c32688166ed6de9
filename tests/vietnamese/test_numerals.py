from __future__ import annotations

import pytest

from vnnotice.vietnamese.numerals import from_roman, to_roman


def test_every_numeral_is_read_back():
    numerals = [to_roman(number) for number in range(1, 4000)]

    assert [from_roman(numeral) for numeral in numerals] == list(range(1, 4000))
    assert len(set(numerals)) == 3999


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (1997, "MCMXCVII"), (3999, "MMMCMXCIX")],
)
def test_known_numerals(number, numeral):
    assert to_roman(number) == numeral
    assert from_roman(numeral) == number


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_a_number_without_a_numeral(number):
    with pytest.raises(ValueError, match=f"no Roman numeral for {number}"):
        to_roman(number)


@pytest.mark.parametrize("numeral", ["", "IIII", "VX", "IC", "iv", "MMMM", "X ", "A", "Ⅳ", "IVI"])
def test_no_numeral(numeral):
    assert from_roman(numeral) is None
