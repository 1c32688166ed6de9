from __future__ import annotations

import pytest

from vnnotice.model import Seal


def test_a_seal_is_a_stamp_or_digital():
    assert Seal().kind == "stamp"
    assert Seal(kind="digital", organ="UBND xã").organ == "UBND xã"
    with pytest.raises(ValueError, match="kind"):
        Seal(kind="wax")
