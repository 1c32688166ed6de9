from __future__ import annotations

import pytest

from vnnotice.model import UnplacedLine


@pytest.mark.parametrize("place", ["head", "foot"])
def test_a_line_stands_in_the_head_or_the_foot(place):
    assert UnplacedLine(place=place, wording="Trang 1").place == place


def test_it_has_both():
    with pytest.raises(ValueError, match="place"):
        UnplacedLine(place="body", wording="Trang 1")
    with pytest.raises(TypeError):
        UnplacedLine(place="head", wording=None)
