from __future__ import annotations

import pytest

from vnnotice.model import BLANK, Addressee, Addressees, Recipient


def test_addressees():
    one = Addressee(name="Các sở, ban, ngành", wording="- Các sở, ban, ngành;")
    two = Addressee(name=BLANK)

    assert Addressees(items=iter([one, two]), wording="Kính gửi:").items == (one, two)
    assert Addressees() == Addressees(items=(), wording=None)


@pytest.mark.parametrize("items", [["Sở Y tế"], [Recipient(name="Sở Y tế")], "Sở Y tế"])
def test_what_are_no_addressees(items):
    with pytest.raises(TypeError, match="items must be Addressee"):
        Addressees(items=items)


def test_a_name_is_never_blank():
    with pytest.raises(ValueError, match="cannot be blank"):
        Addressee(name=" ")
