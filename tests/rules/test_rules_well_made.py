"""Every rule is well made: documented, demanded by an edition, with examples, sentences and tests of its own."""

from __future__ import annotations

import pkgutil
import re
import string
import unicodedata
from pathlib import Path

import pytest
from examples import BUILDERS, examples, reading_of

import vnnotice.rules
from vnnotice.checker import check
from vnnotice.model import Heading, Notice, PlaceAndDate
from vnnotice.regimes import all_editions
from vnnotice.rules import all_rules

HERE = Path(__file__).parent
COMPONENTS = {
    module.name for module in pkgutil.iter_modules(vnnotice.rules.__path__) if not module.name.startswith("_")
}
BOXES = {
    "heading": "01", "issuing_body": "02", "number_and_symbol": "03", "place_and_date": "04",
    "type_and_subject": "05", "body": "06", "bases": "06", "signature_block": "07", "seal": "08",
    "recipients": "09", "addressees": "09", "marks": "10", "annex": "20", "text": "40", "notice": "80",
}  # fmt: skip

each_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


@each_rule
def test_a_rule_has_good_and_bad_examples(rule):
    assert {example.good for example in examples(rule)} == {True, False}


@each_rule
def test_the_code_has_the_number_of_the_box(rule):
    assert rule.code[2:4] == BOXES[rule.component]


@each_rule
def test_a_rule_is_named_after_its_function(rule):
    assert rule.name == rule.test.__name__.replace("_", "-")
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)


@each_rule
def test_a_rule_is_demanded_with_a_clause(rule):
    demands = [edition.demands[rule.code] for edition in all_editions() if rule.code in edition.demands]

    assert demands
    assert all(demand.clause and demand.source for demand in demands)


@each_rule
def test_an_example_is_of_an_edition_that_demands_the_rule(rule):
    demanding = {edition.key for edition in all_editions() if rule.code in edition.demands}

    assert {example.edition for example in examples(rule)} <= demanding


@each_rule
def test_every_family_that_demands_a_rule_has_a_good_example(rule):
    families = {edition.key: edition.family for edition in all_editions()}
    bad = {families[example.edition] for example in examples(rule) if not example.good}

    assert bad <= {families[edition.key] for edition in all_editions() if rule.code in edition.demands}


@each_rule
def test_the_sentences_are_made_of_the_facts(rule):
    for template in (rule.message_vi, rule.message_en):
        names = {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
        assert names <= {"found", "expected"}
        assert template.strip() == template
        assert not template.endswith(".")
        assert "“{" in template or not names
    assert rule.message_vi != rule.message_en


@each_rule
def test_a_finding_says_something_in_every_place_of_its_sentence(rule):
    for example in (example for example in examples(rule) if not example.good):
        found = check(reading_of(rule.component, example.text), edition=example.edition, select=[rule.code])

        assert_says_something(found)


@pytest.mark.parametrize(
    ("edition", "notice"),
    [
        ("party-2018", {"heading": Heading(kind="state")}),
        ("state-2020", {"heading": Heading(kind="youth_union")}),
        ("state-2020", {"place_and_date": PlaceAndDate(place="Hà Nội", wording="Hà Nội, ngày 31/02/2024")}),
        ("party-2026-05", {"place_and_date": PlaceAndDate(wording="00/00/2026")}),
    ],
)
def test_so_it_does_of_what_no_example_shows(edition, notice):
    found = check(Notice(**notice), edition=edition)

    assert not found.ok
    assert_says_something(found)


def assert_says_something(findings):
    for finding in findings:
        for language in ("vi", "en"):
            said = finding.message(language)
            assert not re.search(r"None|“\s*”", said)
            assert said[0].islower() or said.startswith(("“", "Tiêu ngữ "))


@each_rule
def test_vietnamese_is_composed_and_places_tone_marks_in_one_way(rule):
    conditions = [rule.applies.otherwise_vi] if rule.applies else []
    for sentence in (rule.message_vi, rule.demand_vi, rule.mend_vi, rule.note_vi or "", *conditions):
        assert unicodedata.is_normalized("NFC", sentence)
        assert rule.name == "mixed-tone-placement" or not (_EARLY.search(sentence) and _LATE.search(sentence))
        assert not re.search(r'["\']|  ', sentence)


_EARLY = re.compile(r"(?i)[òóỏõọ][ae]\b|[ùúủũụ]y\b")
_LATE = re.compile(r"(?i)(?<!q)u[ỳýỷỹỵ]\b|o[àáảãạèéẻẽẹ]\b")


@each_rule
def test_the_demand_is_a_sentence_in_both_languages(rule):
    assert rule.demand_vi.endswith((".", "…"))
    assert rule.demand_en.endswith((".", "…"))


@each_rule
def test_how_to_mend_is_a_sentence_in_both_languages(rule):
    for sentence in (rule.mend_vi, rule.mend_en):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert not re.search(r'[`{}"]|  |\*\w', sentence)
        assert unicodedata.is_normalized("NFC", sentence)
    assert rule.mend_vi != rule.mend_en


@each_rule
def test_what_the_docstring_says_beside_the_demand_is_said_in_vietnamese_too(rule):
    assert (rule.note_vi is None) == (rule.note_en is None)
    assert rule.note_vi is None or (rule.note_vi.endswith(".") and rule.note_vi != rule.note_en)


@each_rule
def test_a_part_is_a_field_of_the_notice(rule):
    assert rule.part is None or rule.part in vnnotice.model.Notice.__slots__


@each_rule
def test_a_condition_says_in_both_languages_why_a_rule_does_not_apply(rule):
    if rule.applies is not None:
        reasons = (rule.applies.otherwise_vi, rule.applies.otherwise_en)
        assert reasons[0] != reasons[1]
        assert all(reason and not reason.endswith(".") for reason in reasons)


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_an_edition_demands_rules_that_there_are_and_cites_its_own_texts(edition):
    sources = {source.number for source in edition.sources}

    assert set(edition.demands) <= {rule.code for rule in all_rules()}
    assert {demand.source for demand in edition.demands.values()} <= sources


def test_the_rules_that_users_know_by_name_are_there():
    assert {
        "missing-heading",
        "missing-issuing-body",
        "missing-number-and-symbol",
        "missing-place-and-date",
        "missing-document-type",
        "missing-subject",
        "missing-body",
        "missing-signature-block",
        "missing-signer-name",
        "missing-recipients",
        "unpadded-day-or-month",
        "padded-month",
        "impossible-date",
    } <= {rule.name for rule in all_rules()}


def test_every_component_has_rules_a_builder_and_a_test_file():
    assert set(BUILDERS) == COMPONENTS == {rule.component for rule in all_rules()}
    assert {path.stem.removeprefix("test_") for path in HERE.glob("test_*.py")} | {
        path.parent.name for path in HERE.glob("*/test_*.py")
    } >= COMPONENTS


@each_rule
def test_a_rule_says_truly_whether_its_faults_can_be_mended_for_certain(rule):
    if rule.needs_layout:
        return
    bad = [example for example in examples(rule) if not example.good]
    reports = [
        check(reading_of(rule.component, example.text), edition=example.edition, select=[rule.code]) for example in bad
    ]

    assert rule.fixes == any(finding.fix is not None for report in reports for finding in report)
