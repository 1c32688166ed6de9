"""Checking: which edition, which rules, and a whole notice."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnnotice.checker import check
from vnnotice.errors import UnknownEditionError, UnknownRuleError
from vnnotice.formats import reads
from vnnotice.model import (
    Heading,
    IssuingBody,
    Notice,
)
from vnnotice.regimes import edition_named
from vnnotice.wording import place_and_date

REFERENCE = Path(__file__).resolve().parents[2] / "../shared/notices/loc-quang.md"
PARTY = Heading(kind="party", wording="ĐẢNG CỘNG SẢN VIỆT NAM")


def dated(line, **parts):
    return Notice(place_and_date=place_and_date.parse(line), **parts)


def names(report):
    return [finding.rule for finding in report]


class TestEdition:
    def test_it_is_chosen_by_the_notice(self):
        report = check(dated("X, ngày 09 tháng 8 năm 2023", heading=PARTY))

        assert report.edition is edition_named("party-2018")
        assert report.choice.edition is report.edition

    @pytest.mark.parametrize("edition", ["state-2020", edition_named("state-2020")])
    def test_the_caller_may_ask_for_another(self, edition):
        report = check(dated("X, ngày 09 tháng 8 năm 2023", heading=PARTY), edition=edition)

        assert report.edition is edition_named("state-2020")
        assert (report.choice.reason_vi, report.choice.reason_en) == (
            "được chỉ định khi gọi",
            "asked for by the caller",
        )
        assert "heading-of-another-body" in names(report)

    def test_an_unknown_one_is_an_error(self):
        with pytest.raises(UnknownEditionError):
            check(Notice(), edition="party-1900")

    def test_where_none_applies_nothing_is_found_and_it_is_said_why(self):
        report = check(dated("X, ngày 09 tháng 8 năm 1923", heading=PARTY))

        assert report.edition is None
        assert report.findings == ()
        assert report.checks == {}
        assert "before the first edition held" in report.choice.reason_en

    def test_of_a_body_with_rules_of_its_own_only_what_all_find_wrong_is_said_and_with_less_force(self):
        report = check(dated("X, ngày 9 tháng 8 năm 2023", heading=Heading(kind="youth_union")))

        assert {finding.severity for finding in report} == {"warning"}
        assert {"missing-issuing-body", "unpadded-day-or-month"} <= set(names(report))
        assert "missing-motto" not in names(report)
        assert report.checks["VN0102"].status == "not_checkable"
        assert (
            report.checks["VN0102"].reason_en == "the editions of the law that may apply do not all find the same wrong"
        )

    def test_a_company_may_follow_the_law_or_not(self):
        body = IssuingBody(name="CÔNG TY CỔ PHẦN BẢO AN")

        report = check(dated("X, ngày 9 tháng 8 năm 2023", issuing_body=body))

        assert {finding.severity for finding in report} == {"info"}


class TestSelection:
    def test_only_rules_that_the_edition_demands_run(self):
        report = check(Notice(), edition="state-2020")

        assert set(report.checks) == set(edition_named("state-2020").demands)

    def test_select_and_ignore(self):
        report = check(Notice(), edition="state-2020", select=["VN01", "missing-body"], ignore=["VN0102"])

        assert "VN0601" in report.checks
        assert "VN0101" in report.checks
        assert "VN0102" not in report.checks
        assert "VN0201" not in report.checks

    def test_an_unknown_rule_is_an_error_even_where_no_edition_applies(self):
        with pytest.raises(UnknownRuleError):
            check(dated("X, ngày 09 tháng 8 năm 1923", heading=PARTY), select=["no-such-rule"])


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference notice is not here")
class TestReferenceNotice:
    ABSENT = ("missing-heading", "missing-issuing-body", "missing-number-and-symbol", "missing-signer-name")

    def report(self, day="ngày 09 tháng 8 năm 2023"):
        text = REFERENCE.read_text(encoding="utf-8").replace("ngày 09 tháng 8 năm 2023", day)
        return check(reads(text.encode(), format="markdown"))

    @pytest.mark.parametrize(
        ("day", "key"), [("ngày 09 tháng 8 năm 2023", "party-2018"), ("ngày 01 tháng 6 năm 2026", "party-2026-05")]
    )
    def test_the_four_parts_that_are_absent_are_certain_errors(self, day, key):
        report = self.report(day)
        found = {finding.rule: (finding.severity, finding.certainty) for finding in report}

        assert report.edition.key == key
        assert {rule: found[rule] for rule in self.ABSENT} == dict.fromkeys(self.ABSENT, ("error", "certain"))
        assert [finding.rule for finding in report.errors][:3] == list(self.ABSENT[:3])

    def test_nothing_is_said_of_the_national_title(self):
        said = [finding.message(language) for finding in self.report() for language in ("vi", "en")]

        assert not [line for line in said if "Quốc hiệu" in line or "CỘNG H" in line or "national" in line]

    def test_the_commas_of_its_recipients_are_right_in_2023_and_wrong_in_2026(self):
        def commas(report):
            return [finding.path for finding in report if finding.rule == "wrong-end-of-recipient"]

        assert commas(self.report()) == []
        assert commas(self.report("ngày 01 tháng 6 năm 2026")) == [f"recipients.items[{index}]" for index in range(6)]

    def test_its_date_is_right_and_two_slips_are_two_findings(self):
        def dates(report):
            return [finding.rule for finding in report if finding.path.startswith("place_and_date")]

        assert dates(self.report()) == []
        assert dates(self.report("ngày 9 tháng 08 năm 2023")) == ["unpadded-day-or-month", "padded-month"]

    def test_it_has_no_other_errors(self):
        assert {finding.rule for finding in self.report().errors} == set(self.ABSENT)
