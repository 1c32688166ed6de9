from __future__ import annotations

import pytest

from vnnotice.model import IssuingBody


def test_the_bodies_above():
    body = IssuingBody(name="SỞ Y TẾ", parents=["UBND TỈNH"], wording="UBND TỈNH\nSỞ Y TẾ")

    assert body.parents == ("UBND TỈNH",)
    assert IssuingBody().parents == ()


def test_one_string_is_not_taken_for_its_letters():
    with pytest.raises(TypeError, match="not one str"):
        IssuingBody(parents="UBND TỈNH")
