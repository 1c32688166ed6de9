"""How a rule on looks is tried: one rule, one edition, looks in words."""

from __future__ import annotations

import pytest
from looks_in_words import reading_of_looks

from vnnotice.checker import check


@pytest.fixture
def judge_looks():
    """Return what one rule finds in a notice that looks as the words say: triples of path, found, expected."""

    def judge_looks(rule: str, edition: str, words: str):
        report = check(reading_of_looks(words), edition=edition, select=[rule])
        return [(finding.path, finding.found, finding.expected) for finding in report]

    return judge_looks
