from __future__ import annotations

import pytest

from vnnotice.model import Annex, Paragraph


def test_an_annex_has_a_body_of_its_own():
    annex = Annex(label="Phụ lục II", title="DANH SÁCH", body=[Paragraph(runs="Một.")])

    assert annex.body == (Paragraph(runs="Một."),)
    assert annex.reference is None
    with pytest.raises(TypeError, match="a block is"):
        Annex(body=["Một."])


@pytest.mark.parametrize("name", ["label", "title", "reference"])
def test_its_lines_are_text(name):
    with pytest.raises(ValueError, match="cannot be blank"):
        Annex(**{name: ""})
    with pytest.raises(TypeError):
        Annex(**{name: 2})
