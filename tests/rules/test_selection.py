"""Which rules are asked for."""

from __future__ import annotations

import pytest

from vnnotice.errors import UnknownRuleError
from vnnotice.regimes import edition_named, revise
from vnnotice.rules import selected

EDITION = edition_named("party-2018")


def codes(*args, **kwargs):
    return [rule.code for rule in selected(EDITION, *args, **kwargs)]


def test_without_names_all_rules_that_the_edition_demands_are_asked_for():
    assert codes() == sorted(EDITION.demands)


def test_without_an_edition_no_rule_is_demanded():
    assert selected(None) == selected(None, ["VN0403"]) == ()


def test_an_edition_that_demands_a_rule_that_there_is_not_is_an_error():
    edition = revise(EDITION, demands={"VN0499": EDITION.demands["VN0404"]})

    with pytest.raises(UnknownRuleError, match="VN0499"):
        selected(edition)


def test_names_are_codes_names_and_beginnings_of_codes():
    assert codes(["VN0403"]) == ["VN0403"]
    assert codes(["padded-month"]) == ["VN0404"]
    assert codes(["vn04"]) == [code for code in codes() if code.startswith("VN04")]
    assert codes(["VN0404", "padded-month"]) == ["VN0404"]


def test_what_is_ignored_is_left_out():
    assert codes(["VN040"], ["padded-month"]) == [code for code in codes(["VN040"]) if code != "VN0404"]
    assert "VN0404" not in codes(ignore=["VN04"])


@pytest.mark.parametrize("name", ["padded-mouth", "VN99", ""])
def test_a_name_that_fits_nothing_is_an_error(name):
    with pytest.raises(UnknownRuleError):
        selected(None, [name])
    with pytest.raises(UnknownRuleError):
        selected(EDITION, (), [name])
