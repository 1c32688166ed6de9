from __future__ import annotations

import attrs
import pytest
from wording.forms import PARTY, STATE

from vnnotice.model import AUTHORITY_KINDS


def test_the_abbreviation_of_each_authority():
    assert [STATE.authority(kind) for kind in AUTHORITY_KINDS] == ["TM. ", "KT. ", "TL. ", "TUQ. ", "Q. "]
    assert PARTY.authority("by_order") == "T/L "
    assert PARTY.authority("by_delegation") is None


def test_a_form_is_a_value():
    assert attrs.evolve(PARTY) == PARTY != STATE
    assert hash(attrs.evolve(PARTY)) == hash(PARTY)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        PARTY.body_end = "./."
