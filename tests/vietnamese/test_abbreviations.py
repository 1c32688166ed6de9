"""Abbreviations in common use."""

from __future__ import annotations

import pytest

from vnnotice.vietnamese.abbreviations import COMMON, is_common


@pytest.mark.parametrize("token", ["UBND", "HĐND", "MTTQ", "BHYT", "THPT", "ĐBQH", "QĐ", "KT-XH", "QP-AN"])
def test_common_ones(token):
    assert is_common(token)


@pytest.mark.parametrize("token", ["ATXH", "NN&PTNT", "TC-KH", "", "-"])
def test_others(token):
    assert not is_common(token)


def test_all_are_in_capitals():
    assert {word for word in COMMON if word != word.upper()} == set()
