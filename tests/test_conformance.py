"""The conformance corpus: it is up to date, every rule is in it, and its notices come out as the manifest says."""

from __future__ import annotations

import collections
import dataclasses
import json
import re
from pathlib import Path

import build
import jsonschema
import pytest
from examples_of_rules import examples

import vnnotice
from vnnotice.rules import all_rules

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "conformance"
MANIFEST = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
CASES = MANIFEST["cases"]
FAMILIES = sorted({case["rule"][:4] for case in CASES})
RULES = [rule for rule in all_rules() if rule.code.startswith("VN")]


def facts(reading, case) -> tuple[str, list[tuple[str, ...]]]:
    report = vnnotice.check(reading, edition=case["edition"] if case.get("ask") else None)
    found = [(finding.code, finding.path, finding.found, finding.expected) for finding in report]
    return report.edition and report.edition.key, sorted(found, key=str)


def promised(case) -> tuple[str, list[tuple[str, ...]]]:
    return case["edition"], sorted((tuple(finding.values()) for finding in case["expected"]), key=str)


def read(case):
    return vnnotice.reads((FOLDER / case["file"]).read_bytes(), format=case["format"])


def test_the_folder_is_what_the_examples_make():
    written = {"manifest.json": (FOLDER / "manifest.json").read_bytes()}
    written |= {f"notices/{path.name}": path.read_bytes() for path in (FOLDER / "notices").iterdir()}

    made = build.corpus()

    stale = sorted(name for name in made.keys() | written.keys() if made.get(name) != written.get(name))
    assert stale == [], "run python3 conformance/build.py"


def test_the_manifest_has_the_shape_of_its_schema():
    schema = json.loads((FOLDER / "manifest.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)

    jsonschema.validate(MANIFEST, schema, cls=jsonschema.Draft202012Validator)


def test_the_schema_knows_every_key_that_is_left_out_where_things_are_as_usual():
    keys = {key for case in CASES for key in case}
    schema = json.loads((FOLDER / "manifest.schema.json").read_text(encoding="utf-8"))

    assert keys == set(schema["$defs"]["case"]["properties"])


def test_every_rule_has_a_good_and_a_bad_case_or_none_because_it_needs_the_looks():
    sides = collections.defaultdict(set)
    for case in CASES:
        sides[case["rule"]].add(case["good"])
    left_out = {entry["rule"] for entry in MANIFEST["not_expressible"]}

    assert left_out == {rule.code for rule in RULES if rule.needs_layout}
    assert {rule.code for rule in RULES if sides[rule.code] != {True, False}} == left_out


def test_a_case_is_about_its_rule():
    wrong = [
        case["id"]
        for case in CASES
        if case["good"] == any(finding["code"] == case["rule"] for finding in case["expected"])
    ]

    assert wrong == []


def test_in_a_good_case_nothing_is_found():
    assert [case["id"] for case in CASES if case["good"] and case["expected"]] == []


def test_every_finding_says_something_in_every_place_of_its_sentence():
    for case in CASES:
        findings = vnnotice.check(read(case), edition=case["edition"] if case.get("ask") else None)
        said = [finding.message(language) for finding in findings for language in ("vi", "en")]

        assert [sentence for sentence in said if re.search(r"None|“\s*”", sentence)] == []


def test_what_other_rules_find_in_a_bad_case_is_little():
    besides = [case["id"] for case in CASES if {finding["code"] for finding in case["expected"]} - {case["rule"]}]

    assert len(besides) * 20 <= len(CASES)


def test_the_cited_clause_is_that_of_the_edition():
    for case in CASES:
        demand = vnnotice.edition_named(case["edition"]).demands[case["rule"]]

        assert case["clause"] == {"source": demand.source, "clause": demand.clause, "severity": demand.severity}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_same_is_found_in_markdown_xml_and_json(family):
    outcomes = {}
    for case in (case for case in CASES if case["rule"][:4] == family):
        reading = read(case)
        stored = {case["format"]: reading}
        for name in {"xml", "json"} - stored.keys():
            if name in case.get("only", [name]):
                stored[name] = vnnotice.reads(vnnotice.writes(reading.notice, format=name), format=name)
        outcomes |= {(case["id"], name): facts(part, case) == promised(case) for name, part in stored.items()}

    assert [where for where, same in outcomes.items() if not same] == []


def test_what_is_found_in_one_format_only_is_what_its_reader_mended():
    cases = [case for case in CASES if "only" in case]

    assert cases
    for case in cases:
        reading = read(case)
        unmended = facts(reading.notice, case)

        assert [repair.kind for repair in reading.repairs] == ["composed"]
        assert unmended != promised(case)
        for name in ("xml", "json"):
            data = vnnotice.writes(reading.notice, format=name)
            assert facts(vnnotice.reads(data, format=name), case) == unmended


def test_an_edition_is_asked_for_only_where_the_notice_does_not_settle_it():
    asked = [case["id"] for case in CASES if case.get("ask")]
    unsettled = []
    for case in CASES:
        report = vnnotice.check(read(case), select=[case["rule"]])
        chosen = report.edition and report.edition.key
        if report.choice.candidates or report.choice.rivals or chosen != case["edition"]:
            unsettled.append(case["id"])

    assert asked == unsettled


def test_the_runner_that_the_page_shows_runs():
    page = (ROOT / "docs" / "conformance.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    shown = {}
    exec(compile(code, "docs/conformance.md", "exec"), shown)  # noqa: S102

    def check(notice, edition):
        report = vnnotice.check(notice, edition=edition)
        return report.edition.key, [(part.code, part.path, part.found, part.expected) for part in report]

    def blind(notice, edition):
        return check(notice, edition)[0], []

    def reads(data, name):
        return vnnotice.reads(data, format=name)

    assert shown["failed_cases"](FOLDER, reads, check) == []
    assert shown["failed_cases"](FOLDER, reads, blind, formats=("json",)) == [
        case["id"] for case in CASES if case["format"] == "json" and case["expected"]
    ]


def test_the_case_that_the_page_shows_is_one():
    page = (ROOT / "docs" / "conformance.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"^```json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)

    assert json.loads(shown) in CASES


def example_named(name):
    return next(example for example in examples() if example.id == name)


def test_a_notice_holds_the_lines_of_its_example():
    example = example_named("VN0914-good-1")

    lines = build.case_of(example).data.decode().split("\n")

    assert [line for line in lines if line in example.lines] == list(example.lines)


def test_an_example_that_does_not_do_what_it_says_is_refused(monkeypatch):
    good, bad = example_named("VN0403-good-1"), example_named("VN0403-bad-1")
    swapped = [dataclasses.replace(good, lines=bad.lines), dataclasses.replace(bad, lines=good.lines)]
    monkeypatch.setattr(build, "examples", lambda: swapped)

    with pytest.raises(build.RefusedError) as refused:
        build.corpus()

    assert str(refused.value).splitlines() == [
        "VN0403-good-1: the rule finds something, and others find nothing",
        "VN0403-bad-1: the rule finds nothing, and others find nothing",
    ]


def test_a_good_example_that_breaks_another_rule_is_refused(monkeypatch):
    padded = dataclasses.replace(example_named("VN0403-good-1"), lines=("Hà Nội, ngày 05 tháng 03 năm 2026",))
    monkeypatch.setattr(build, "examples", lambda: [padded])

    with pytest.raises(build.RefusedError, match=r"^VN0403-good-1: .*VN0404 place_and_date.date: tháng 03$"):
        build.corpus()


def test_an_example_of_an_edition_that_does_not_demand_the_rule_is_refused(monkeypatch):
    strange = dataclasses.replace(example_named("VN0303-good-1"), edition="party-2018")
    monkeypatch.setattr(build, "examples", lambda: [strange])

    with pytest.raises(build.RefusedError, match=r"^VN0303-good-1: party-2018 does not demand this rule$"):
        build.corpus()


def test_the_command_writes_the_folder_and_says_what_is_found_besides(tmp_path, monkeypatch, capsys):
    (tmp_path / "notices").mkdir()
    (tmp_path / "notices" / "VN9999-good-1.md").write_text("of a rule that is no more", encoding="utf-8")
    chosen = [example_named("VN0403-bad-1"), example_named("VN4006-bad-1"), example_named("VN0801-good-1")]
    monkeypatch.setattr(build, "examples", lambda: chosen)
    monkeypatch.setattr(build, "FOLDER", tmp_path)

    status = build.main()

    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    assert status == 0
    assert [case["id"] for case in manifest["cases"]] == ["VN0403-bad-1", "VN4006-bad-1"]
    assert [entry["rule"] for entry in manifest["not_expressible"]] == ["VN0801"]
    assert {path.name for path in (tmp_path / "notices").iterdir()} == {"VN0403-bad-1.md", "VN4006-bad-1.md"}
    assert capsys.readouterr().out.splitlines() == [
        "VN4006-bad-1: beside it VN4001 decomposed-text body: text was not in Unicode NFC",
        "2 cases",
    ]


def test_the_command_writes_nothing_where_an_example_is_refused(tmp_path, monkeypatch, capsys):
    wrong = dataclasses.replace(example_named("VN0403-bad-1"), lines=("Hà Nội, ngày 05 tháng 01 năm 2026",))
    monkeypatch.setattr(build, "examples", lambda: [wrong])
    monkeypatch.setattr(build, "FOLDER", tmp_path)

    assert build.main() == 1
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr().out == "VN0403-bad-1: the rule finds nothing, and others find nothing\n"
