from __future__ import annotations

import pytest

from vnnotice.model import BLANK, NumberAndSymbol


def test_the_number_is_text_or_a_blank():
    assert NumberAndSymbol(number="15a").number == "15a"
    assert NumberAndSymbol(number=BLANK).number is BLANK
    with pytest.raises(TypeError):
        NumberAndSymbol(number=15)


@pytest.mark.parametrize("name", ["year", "kind", "organ", "wording"])
def test_nothing_else_is_a_blank(name):
    with pytest.raises(TypeError):
        NumberAndSymbol(**{name: BLANK})
