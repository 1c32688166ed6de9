from __future__ import annotations

import pytest

from vnnotice.model import Heading


@pytest.mark.parametrize("kind", ["state", "party", "youth_union", None])
def test_kinds(kind):
    assert Heading(kind=kind).kind == kind


@pytest.mark.parametrize("kind", ["State", "", "army", 1])
def test_what_is_no_kind(kind):
    with pytest.raises(ValueError, match="kind"):
        Heading(kind=kind)
