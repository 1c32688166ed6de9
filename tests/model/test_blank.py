from __future__ import annotations

import copy
import pickle

from vnnotice.model import BLANK, Blank


def test_the_blank_is_one_and_reads_as_it_is_written():
    assert repr(BLANK) == "BLANK"
    assert list(Blank) == [BLANK]
    assert copy.deepcopy(BLANK) is BLANK
    assert pickle.loads(pickle.dumps(BLANK)) is BLANK  # noqa: S301 - its own bytes


def test_a_blank_is_neither_absent_nor_text():
    assert BLANK is not None
    assert BLANK != "…"
    assert bool(BLANK)
