from __future__ import annotations

import pytest

from vnnotice.cli._demand import plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ends in ``./.``, not ``;``", "ends in “./.”, not “;”"),
        ("the *căn cứ* and *x*", "the căn cứ and x"),
        ("``*`` and ``a*b``", "“*” and “a*b”"),
        ("2 * 3 * 4", "2 * 3 * 4"),
    ],
)
def test_markup_of_docstrings_goes(text, expected):
    assert plain(text) == expected
