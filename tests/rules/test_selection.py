"""Which rules are asked for."""

from __future__ import annotations

import pytest

from vnnotice.errors import UnknownRuleError
from vnnotice.rules import all_rules, selected


def codes(*args, **kwargs):
    return [rule.code for rule in selected(*args, **kwargs)]


def test_without_names_all_rules_are_asked_for():
    assert selected() == all_rules()


def test_names_are_codes_names_and_beginnings_of_codes():
    assert codes(["VN0403"]) == ["VN0403"]
    assert codes(["padded-month"]) == ["VN0404"]
    assert codes(["vn04"]) == [rule.code for rule in all_rules() if rule.code.startswith("VN04")]
    assert codes(["VN0404", "padded-month"]) == ["VN0404"]


def test_what_is_ignored_is_left_out():
    assert codes(["VN040"], ["padded-month"]) == [code for code in codes(["VN040"]) if code != "VN0404"]
    assert "VN0404" not in codes(ignore=["VN04"])


@pytest.mark.parametrize("name", ["padded-mouth", "VN99", ""])
def test_a_name_that_fits_nothing_is_an_error(name):
    with pytest.raises(UnknownRuleError):
        selected([name])
    with pytest.raises(UnknownRuleError):
        selected((), [name])
