from __future__ import annotations

import pytest

from vnnotice.model import ContactLine


def test_it_holds_the_lines_as_they_stand():
    assert ContactLine(wording="Số 1 Lê Lợi\nĐT: 0123").wording == "Số 1 Lê Lợi\nĐT: 0123"
    with pytest.raises(ValueError, match=r"U\+000D"):
        ContactLine(wording="Số 1\r\nĐT")
