from __future__ import annotations

import json

import pytest

from vnnotice.cli.rules import _lines
from vnnotice.regimes import all_editions, edition_named
from vnnotice.report import Style, component_name
from vnnotice.rules import all_rules, rule_named, rules_by_component


def test_every_rule_is_listed(run):
    done = run("rules")

    assert done.status == 0
    assert all(f"  {rule.code} {rule.name}\n" in done.out for rule in all_rules())
    assert "Place and date\n" in done.out


def test_a_component_stands_over_its_rules_once(run):
    titles = [line for line in run("rules").out.splitlines() if line and not line.startswith(" ")]

    assert titles == [component_name(component, "en") for component in rules_by_component()]


def test_a_component_without_rules_is_not_named():
    lines = list(_lines([rule_named("VN0403")], None, Style()))

    assert lines[:2] == ["Place and date", "  VN0403 unpadded-day-or-month"]


def test_in_vietnamese(run):
    done = run("rules", "--lang", "vi")

    assert "Địa danh và thời gian ban hành\n" in done.out


def test_those_of_one_edition(run):
    demands = edition_named("party-2018").demands

    lines = run("rules", "--edition", "party-2018").out.splitlines()

    listed = [line for line in lines if line.startswith("  VN")]
    assert [line.split()[0] for line in listed] == sorted(demands)
    first = demands["VN0101"]
    assert f"  VN0101 missing-heading ({first.severity}; {first.source}, {first.clause})" in lines


def test_the_contract_with_programs(run):
    made = json.loads(run("rules", "--format", "json").out)

    assert [entry["code"] for entry in made] == [rule.code for rule in all_rules()]
    by_name = {entry["name"]: entry for entry in made}
    entry = by_name["unpadded-day-or-month"]
    assert list(entry) == ["code", "name", "component", "demand_vi", "demand_en", "editions", "package"]
    assert (entry["code"], entry["component"], entry["package"]) == ("VN0403", "place_and_date", None)
    demand = edition_named("party-2018").demands["VN0403"]
    assert entry["editions"]["party-2018"] == {
        "severity": demand.severity, "source": demand.source, "clause": demand.clause,
        "confidence": demand.confidence,
    }  # fmt: skip
    keys = [edition.key for edition in all_editions()]
    assert [key for key in keys if key in entry["editions"]] == list(entry["editions"])


def test_the_contract_for_one_edition(run):
    made = json.loads(run("rules", "--format", "json", "--edition", "state-2020").out)

    assert [entry["code"] for entry in made] == sorted(edition_named("state-2020").demands)
    assert all(list(entry["editions"]) == ["state-2020"] for entry in made)


@pytest.mark.parametrize("form", ["text", "json"])
def test_an_unknown_edition(run, form):
    done = run("rules", "--format", form, "--edition", "state-2021")

    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("vnnotice: unknown edition 'state-2021'; did you mean state-20")
