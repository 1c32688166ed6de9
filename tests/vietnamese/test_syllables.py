"""Syllables."""

from __future__ import annotations

import pytest

from vnnotice.vietnamese.syllables import is_one_syllable


@pytest.mark.parametrize("text", ["An", "Huế", "HUẾ", "Vinh", "Bưởi", "Nghiêng", "Đức", "Ý", "Quỳnh", "Giang"])
def test_one_syllable(text):
    assert is_one_syllable(text)


@pytest.mark.parametrize(
    "text", ["", "Lâm Hà", "Pleiku", "Sapa", "NguyễnVănAn", "Th", "5", "An.", "(An)", "a" * 10_000]
)
def test_more_or_less_than_one(text):
    assert not is_one_syllable(text)
