"""Rules that are read together."""

from __future__ import annotations

import re

import pytest

from vnnotice.report import component_name
from vnnotice.rules import all_rules, related, rule, rule_named, rules_by_component

CODES = {rule.code for rule in all_rules()}
SENTENCES = {
    "message_vi": "thiếu",
    "message_en": "missing",
    "demand_vi": "Phải có.",
    "mend_vi": "Thêm vào.",
    "mend_en": "Add it.",
    "component": "body",
}

each_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


@each_rule
def test_every_link_leads_to_another_rule(rule):
    named = set(re.findall(r"\bVN\d{4}\b", f"{rule.explanation} {rule.note_vi}"))

    assert {*rule.see, *named} <= CODES - {rule.code}
    assert len(set(rule.see)) == len(rule.see)
    assert rule not in related(rule)


@each_rule
def test_every_link_is_mutual(rule):
    assert all(rule in related(other) for other in related(rule))


@each_rule
def test_a_link_is_declared_on_one_side(rule):
    assert not [code for code in rule.see if rule.code in rule_named(code).see]


@pytest.mark.parametrize(
    ("one", "other"),
    [("VN0303", "VN0304"), ("VN0602", "VN0603"), ("VN0907", "VN0908"), ("VN0203", "VN0204"), ("VN0403", "VN0404")],
)
def test_the_state_and_the_party_and_what_is_missing_and_what_is_malformed_are_read_together(one, other):
    assert rule_named(other) in related(rule_named(one))


def test_a_rule_that_is_named_in_the_docstring_by_code_or_by_name_is_related():
    def odd_thing(_case):
        """A thing is there; its size is for VN0101, its colour for ``missing-body``, and ``nothing-else`` for none."""

    made = rule("VN9901", **SENTENCES)(odd_thing)

    assert [other.code for other in related(made)] == ["VN0101", "VN0601"]


def test_every_rule_stands_under_its_component_once():
    groups = rules_by_component()

    assert sorted(CODES) == sorted(rule.code for rules in groups.values() for rule in rules)
    assert all(rule.component == component for component, rules in groups.items() for rule in rules)


def test_the_components_are_in_the_order_of_the_paper():
    assert list(rules_by_component())[:3] == ["heading", "issuing_body", "number_and_symbol"]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_component_has_a_title_of_its_own(language):
    titles = [component_name(component, language) for component in rules_by_component()]

    assert len(set(titles)) == len(titles)
