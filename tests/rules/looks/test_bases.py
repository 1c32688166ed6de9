"""The rules on how the legal bases are set."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("rule", "edition", "words", "findings"),
    [
        ("basis-not-in-italics", "state-2020", "bases: đứng", 1),
        ("basis-in-italics", "state-2011", "bases: nghiêng", 1),
        ("basis-in-italics", "party-2026-05", "bases: nghiêng", 1),
        ("basis-in-italics", "party-2018", "bases: đứng", 0),
    ],
)
def test_legal_bases_are_upright_but_for_the_decree_of_2020(judge_looks, rule, edition, words, findings):
    found = judge_looks(rule, edition, words)

    assert found == [("bases[0]", "Căn cứ Bộ luật Lao động;", None)] * findings
