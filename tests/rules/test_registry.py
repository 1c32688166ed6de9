"""The rules there are."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from vnnotice.errors import UnknownRuleError
from vnnotice.rules import _registry, all_rules, rule, rule_named

SENTENCES = {
    "message_vi": "thiếu",
    "message_en": "missing",
    "demand_vi": "Phải có.",
    "mend_vi": "Thêm vào.",
    "mend_en": "Add it.",
    "component": "body",
}


def test_rules_are_in_the_order_of_their_codes_and_each_is_there_once():
    codes = [rule.code for rule in all_rules()]

    assert codes == sorted(set(codes))
    assert len({rule.name for rule in all_rules()}) == len(codes)


@pytest.mark.parametrize("name", ["VN0101", "vn0101", "missing-heading", "Missing-Heading"])
def test_a_rule_is_known_by_its_code_and_its_name(name):
    assert rule_named(name).code == "VN0101"


def test_an_unknown_name_is_an_error_that_names_the_nearest():
    with pytest.raises(UnknownRuleError, match="missing-heading"):
        rule_named("missing-headings")


def test_a_retired_code_leads_to_the_one_that_took_its_place(monkeypatch):
    monkeypatch.setattr(_registry, "RETIRED", {"VN0199": "VN0101"})

    assert rule_named("vn0199").code == "VN0101"


def test_two_rules_with_one_name_are_an_error(monkeypatch):
    def twice(_case):
        """A thing is there."""

    module = SimpleNamespace(one=rule("VN9901", **SENTENCES)(twice), two=rule("VN9902", **SENTENCES)(twice))
    monkeypatch.setattr(_registry.pkgutil, "walk_packages", lambda *_: [SimpleNamespace(name="made")])
    monkeypatch.setattr(_registry.importlib, "import_module", lambda _: module)

    with pytest.raises(ValueError, match="two rules are called twice"):
        _registry.own_rules.__wrapped__()
