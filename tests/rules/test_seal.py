"""The rule on the seal."""

from __future__ import annotations

import pytest

from vnnotice.checker import check
from vnnotice.model import Layout, Notice, Reading, Seal


def test_text_cannot_show_a_seal(judge):
    assert judge("missing-seal", "state-2020") == "not_checkable"


@pytest.mark.parametrize(("seal", "findings"), [(None, 1), (Seal(), 0), (Seal(kind="digital"), 0)])
def test_where_the_looks_are_known_a_seal_is_expected(seal, findings):
    reading = Reading(notice=Notice(seal=seal), format="pdf", layout=Layout(shows_seal=True))

    report = check(reading, edition="state-2020", select=["missing-seal"])

    assert [finding.severity for finding in report] == ["info"] * findings
