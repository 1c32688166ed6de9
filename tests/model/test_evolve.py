from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import foot_parts, heading_parts

from vnnotice.model import (
    Annex,
    ContactLine,
    IssuingBody,
    Notice,
    NumberAndSymbol,
    UnplacedLine,
    evolve,
)

READ = NumberAndSymbol(number="15", kind="TB", organ="HU", wording="Số 15-TB/HU")


def test_a_change_drops_the_wording():
    assert evolve(READ, number="16") == NumberAndSymbol(number="16", kind="TB", organ="HU")


def test_a_change_may_bring_its_wording():
    changed = evolve(READ, number="16", wording="Số 16-TB/HU")

    assert (changed.number, changed.wording) == ("16", "Số 16-TB/HU")


def test_no_change_keeps_the_wording():
    assert evolve(READ) == READ


def test_the_part_itself_stays():
    evolve(READ, number="16")

    assert READ.wording == "Số 15-TB/HU"


def test_a_part_without_wording():
    assert evolve(Annex(label="Phụ lục I"), title="DANH SÁCH") == Annex(label="Phụ lục I", title="DANH SÁCH")
    assert evolve(Notice(), contact_line=ContactLine(wording="Số 1")).contact_line.wording == "Số 1"


def test_an_unplaced_line_is_nothing_but_its_wording():
    line = UnplacedLine(place="head", wording="Trang 1")

    assert evolve(line, place="foot") == UnplacedLine(place="foot", wording="Trang 1")


def test_a_new_value_is_checked_like_any():
    with pytest.raises(TypeError):
        evolve(READ, number=16)
    assert evolve(IssuingBody(name="SỞ Y TẾ"), parents=["UBND TỈNH"]).parents == ("UBND TỈNH",)


def test_a_field_that_is_not_there():
    with pytest.raises(TypeError, match="numbr"):
        evolve(READ, numbr="16")


@given(st.one_of(*heading_parts().values(), *foot_parts().values()))
def test_no_change_leaves_stale_wording(part):
    names = [field.name for field in attrs.fields(type(part))]
    for name in names:
        changed = evolve(part, **{name: getattr(part, name)})

        if name == "wording" or "wording" not in names or isinstance(part, UnplacedLine):
            assert changed == part
        else:
            assert changed == attrs.evolve(part, wording=None)
