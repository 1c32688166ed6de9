from __future__ import annotations

import pytest

from vnnotice.model import AUTHORITY_KINDS, BLANK, Authority, SignatureBlock


@pytest.mark.parametrize("kind", AUTHORITY_KINDS)
def test_a_chain_of_authorities(kind):
    first, second = Authority(kind="on_behalf", principal="ỦY BAN"), Authority(kind=kind, principal="CHỦ TỊCH")

    assert SignatureBlock(authorities=[first, second]).authorities == (first, second)


def test_an_authority_has_a_kind_and_a_principal():
    with pytest.raises(ValueError, match="kind"):
        Authority(kind="TM.", principal="ỦY BAN")
    with pytest.raises(TypeError):
        Authority(kind="acting", principal=None)
    with pytest.raises(TypeError, match="authorities must be Authority"):
        SignatureBlock(authorities=["TM. ỦY BAN"])


def test_the_signer_may_be_a_blank():
    assert SignatureBlock(signer=BLANK).signer is BLANK
    assert SignatureBlock(signer="Katơr Thị Hương").signer == "Katơr Thị Hương"
    assert SignatureBlock().signer is None
