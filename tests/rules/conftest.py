"""How a rule is tried: one rule, one edition, one notice."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from vnnotice.checker import check
from vnnotice.model import Notice

sys.path.insert(0, str(Path(__file__).parent))  # so that the tests of this folder can import its examples


@pytest.fixture
def judge():
    """Return what one rule finds: triples of path, found, expected; and of its status where it did not run."""

    def judge(rule: str, edition: str, notice: Notice | None = None, **parts):
        report = check(notice or Notice(**parts), edition=edition, select=[rule])
        (outcome,) = report.checks.values()
        if outcome.status in {"not_applicable", "not_checkable"}:
            return outcome.status
        assert (outcome.status == "failed") == bool(report.findings)
        return [(finding.path, finding.found, finding.expected) for finding in report]

    return judge


@pytest.fixture
def broken():
    """Return the names of the rules of one box (``VN01``) that a notice of *parts* breaks."""

    def broken(box: str, edition: str, **parts) -> list[str]:
        return [finding.rule for finding in check(Notice(**parts), edition=edition, select=[box])]

    return broken
