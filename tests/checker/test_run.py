"""A run: how a rule comes out, what is sure, what is a guess."""

from __future__ import annotations

import attrs
import pytest

from vnnotice.checker import Check, check
from vnnotice.checker._run import Run
from vnnotice.formats import reads
from vnnotice.model import (
    Authority,
    Heading,
    Layout,
    Notice,
    NumberAndSymbol,
    Origin,
    Paragraph,
    Reading,
    SignatureBlock,
)
from vnnotice.regimes import Choice, all_editions, edition_named
from vnnotice.rules import Fix, rule_named
from vnnotice.wording import place_and_date

PARTY = Heading(kind="party", wording="ĐẢNG CỘNG SẢN VIỆT NAM")


def dated(line, **parts):
    return Notice(place_and_date=place_and_date.parse(line), **parts)


def names(report):
    return [finding.rule for finding in report]


class TestStatus:
    def test_a_part_that_is_absent_is_never_passed(self):
        report = check(Notice(), edition="party-2018")

        about_parts = {code: outcome.status for code, outcome in report.checks.items() if code[:4] <= "VN07"}
        missing = {finding.code for finding in report}
        assert all(status == "failed" for code, status in about_parts.items() if code in missing)
        assert all(status == "not_applicable" for code, status in about_parts.items() if code not in missing)

    def test_the_reason_names_the_part(self):
        report = check(Notice(), edition="party-2018", select=["padded-month"])

        assert report.checks["VN0404"] == Check(
            status="not_applicable",
            reason_vi="văn bản không có thành phần “Địa danh và thời gian ban hành”",
            reason_en="the notice has no place and date",
        )

    def test_a_rule_that_has_nothing_to_look_at_does_not_apply(self):
        report = check(Notice(heading=Heading(kind="party")), edition="state-2020", select=["missing-motto"])

        assert report.checks["VN0105"] == Check(
            status="not_applicable",
            reason_vi="đầu văn bản không có Quốc hiệu",
            reason_en="the heading is not the national title",
        )

    def test_looks_that_are_not_known_cannot_be_checked(self):
        unseen = check(Notice(), edition="state-2020", select=["missing-seal"])
        seen = check(Reading(notice=Notice(), format="docx", layout=Layout()), edition="state-2020", select=["VN08"])

        assert unseen.checks["VN0801"].status == "not_checkable"
        assert "cách trình bày" in unseen.checks["VN0801"].reason("vi")
        assert "the looks" in unseen.checks["VN0801"].reason()
        assert unseen.ok
        assert seen.checks["VN0801"].status == "failed"

    def test_a_rule_that_is_kept_has_passed(self):
        report = check(dated("X, ngày 09 tháng 8 năm 2023"), edition="state-2020", select=["padded-month"])

        assert report.checks["VN0404"].status == "passed"
        assert report.checks["VN0404"] == Check(status="passed")


class TestCertainty:
    SLASHED = (SignatureBlock(authorities=[Authority(kind="by_order", principal="X", wording="T/L X")]),)

    def test_what_the_other_body_of_law_does_not_find_is_a_guess(self):
        notice = dated(
            "X, ngày 9 tháng 8 năm 2023",
            number_and_symbol=NumberAndSymbol(number="5", kind="TB", organ="HU", wording="Số: 05-TB/HU"),
        )

        report = check(notice)
        found = {finding.rule: (finding.severity, finding.certainty) for finding in report}

        assert report.edition.key == "party-2018"
        assert report.choice.rivals
        assert found["unpadded-day-or-month"] == ("error", "certain")
        assert found["missing-heading"] == ("error", "certain")
        assert found["colon-after-number-label"] == ("warning", "guess")

    def test_a_guess_is_no_error(self):
        notice = dated(
            "X, ngày 09 tháng 8 năm 2023", signature_blocks=self.SLASHED, body=[Paragraph(runs="Kính báo./.")]
        )

        report = check(notice)

        assert {finding.certainty for finding in report if finding.severity == "error"} == {"certain"}
        assert ("state-end-of-body", "guess") in [(finding.rule, finding.certainty) for finding in report]

    def test_what_two_laws_would_mend_in_different_ways_is_a_guess(self):
        notice = dated("X, ngày 09 tháng 8 năm 2023", signature_blocks=self.SLASHED, body=[Paragraph(runs="Kính báo")])

        found = {finding.rule: finding for finding in check(notice)}

        assert found["missing-end-of-body"].expected == "."
        assert found["missing-end-of-body"].certainty == "guess"

    def test_without_a_day_only_what_all_editions_find_is_reported(self):
        notice = reads(
            "ĐẢNG CỘNG SẢN VIỆT NAM\n\nTHÔNG BÁO\nvề một việc\n\nKính báo.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Chi bộ".encode(),
            format="text",
        ).notice

        undated = check(notice)
        of_2026 = check(notice, edition="party-2026-05")

        assert undated.edition.key == "party-2026-05"
        assert "wrong-end-of-recipient" in names(of_2026)
        assert "wrong-end-of-recipient" not in names(undated)
        assert "missing-place-and-date" in names(undated)

    def test_all_editions_that_may_apply_together_are_as_firm_as_the_mildest(self):
        line = "X, ngày 09 tháng 8 năm 23"
        notice = dated(line)

        assert check(notice, edition="state-2020").findings != ()
        report = check(notice)
        severities = {edition.demands["VN0410"].severity for edition in all_editions() if "VN0410" in edition.demands}

        assert severities == {"error", "warning", "info"}
        assert {finding.rule: finding.severity for finding in report}["year-without-four-digits"] == "info"

    @pytest.mark.parametrize("guess", ["place_and_date", "place_and_date.date"])
    def test_what_a_reader_placed_by_a_guess_is_judged_as_a_guess(self, guess):
        notice = dated("X, ngày 9 tháng 8 năm 2023", heading=PARTY)
        reading = Reading(notice=notice, format="text", guesses=frozenset({guess}))

        report = check(reading, select=["unpadded-day-or-month", "missing-body"])
        found = {finding.rule: (finding.severity, finding.certainty) for finding in report}

        assert found == {"unpadded-day-or-month": ("warning", "guess"), "missing-body": ("error", "certain")}


class TestFinding:
    def report(self):
        reading = reads(
            "ĐẢNG CỘNG SẢN VIỆT NAM\n\nX, ngày 9 tháng 08 năm 2023\n\nTHÔNG BÁO\nvề một việc\n-----\n\nKính báo.".encode(),
            format="text",
        )
        return check(reading, select=["VN04", "missing-issuing-body"])

    def test_it_says_what_where_and_by_which_law(self):
        finding = self.report().findings[1]

        assert (finding.code, finding.rule, finding.severity) == ("VN0403", "unpadded-day-or-month", "error")
        assert (finding.path, finding.found, finding.expected) == ("place_and_date.date", "ngày 9", "ngày 09")
        assert (finding.source, finding.clause) == ("36-HD/VPTW", "II.1.4.2")
        assert finding.origin == Origin(line=3, column=1)

    def test_it_tells_how_to_mend_what_is_certain(self):
        absent, unpadded, _ = self.report().findings

        assert absent.fix is None
        assert unpadded.fix == Fix("ngày 9", "ngày 09")

    def test_findings_stand_in_the_order_of_the_paper(self):
        assert names(self.report()) == ["missing-issuing-body", "unpadded-day-or-month", "padded-month"]

    def test_what_is_absent_has_no_place_in_the_file(self):
        assert self.report().findings[0].origin is None

    def test_the_nearest_part_that_has_a_place_stands_for_what_has_none(self):
        notice = Notice(signature_blocks=[SignatureBlock(position="BÍ THƯ")])
        origins = {"signature_blocks[0]": Origin(line=7), "signature_blocks": Origin(line=1)}

        def place(path):
            reading = Reading(notice=notice, format="text", origins={path: origins[path]})
            (finding,) = check(reading, edition="party-2018", select=["missing-signer-name"])
            return finding.origin.line

        assert place("signature_blocks[0]") == 7
        assert place("signature_blocks") == 1

    def test_fingerprints_are_unique_and_outlast_moved_lines(self):
        first, second = (finding.fingerprint for finding in self.report().findings[1:])
        twice = check(
            Notice(body=[Paragraph(runs="họp ngày …… và ngày ……")]), edition="state-2020", select=["blank-to-fill-in"]
        )

        assert first != second
        assert [finding.fingerprint for finding in self.report().findings[1:]] == [first, second]
        assert len({finding.fingerprint for finding in twice}) == len(twice) == 2


def test_a_fault_of_a_rule_of_our_own_is_not_hidden():
    def fails(_case):
        raise KeyError("x")

    edition = edition_named("state-2020")
    choice = Choice(edition=edition, reason_vi="", reason_en="")
    run = Run(Reading(notice=Notice(), format="python"), choice, edition)

    with pytest.raises(KeyError, match="x"):
        run.check((attrs.evolve(rule_named("VN0101"), test=fails),))
