"""Every example in the docstring of a rule does what it says, in the edition that it names."""

from __future__ import annotations

import attrs
import pytest
from examples import examples, reading_of

from vnnotice.checker import check
from vnnotice.model import Layout
from vnnotice.regimes import edition_named
from vnnotice.rules import Case, all_rules

EXAMPLES = [example for rule in all_rules() for example in examples(rule)]


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_an_example_does_what_it_says(example):
    reading = reading_of(example.rule.component, example.text)
    edition = edition_named(example.edition)
    layout = reading.layout or (Layout(shows_seal=True) if example.rule.needs_layout else None)
    case = Case(reading.notice, edition, layout, reading.repairs)

    applies = example.rule.applies is None or example.rule.applies(case)
    faults = list(example.rule.test(case)) if applies else []

    assert example.rule.code in edition.demands
    if example.good:
        assert faults == []
    else:
        assert faults


@pytest.mark.parametrize("example", [example for example in EXAMPLES if not example.good], ids=str)
def test_a_bad_example_is_a_finding_that_reads_well(example):
    reading = reading_of(example.rule.component, example.text)
    if example.rule.needs_layout:
        reading = attrs.evolve(reading, layout=reading.layout or Layout(shows_seal=True))

    report = check(reading, edition=example.edition, select=[example.rule.code])

    assert report.checks[example.rule.code].status == "failed"
    for finding in report:
        assert "None" not in finding.message("vi")
        assert "None" not in finding.message("en")
