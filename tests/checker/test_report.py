"""A report: a collection of findings that says what it holds."""

from __future__ import annotations

import attrs
import pytest

from vnnotice.checker import check
from vnnotice.errors import FindingsError
from vnnotice.formats import reads
from vnnotice.model import (
    Heading,
    Notice,
    Paragraph,
    Reading,
    Repair,
)
from vnnotice.wording import place_and_date


def dated(line, **parts):
    return Notice(place_and_date=place_and_date.parse(line), **parts)


class TestFinding:
    def report(self):
        reading = reads(
            "ĐẢNG CỘNG SẢN VIỆT NAM\n\nX, ngày 9 tháng 08 năm 2023\n\nTHÔNG BÁO\nvề một việc\n-----\n\nKính báo.".encode(),
            format="text",
        )
        return check(reading, select=["VN04", "missing-issuing-body"])

    def test_it_is_a_sentence_in_both_languages(self):
        finding = self.report().findings[2]

        assert finding.message() == "only the months 1 and 2 carry a leading zero: “tháng 8”, not “tháng 08”"
        assert finding.message("vi") == "chỉ tháng 1, tháng 2 mới ghi thêm số 0: “tháng 8”, không phải “tháng 08”"

    def test_it_is_short_to_look_at(self):
        finding = self.report().findings[1]

        assert repr(finding) == "<Finding VN0403 unpadded-day-or-month: error at place_and_date.date>"
        assert str(finding) == f"VN0403 place_and_date.date: {finding.message()}"

    def test_it_names_its_component(self):
        assert [finding.component for finding in self.report()] == ["issuing_body", *["place_and_date"] * 2]
        blank = check(Notice(body=[Paragraph(runs="ngày ……")]), edition="state-2020", select=["blank-to-fill-in"])
        assert [finding.component for finding in blank] == ["body"]

    def test_of_the_whole_notice(self):
        finding = attrs.evolve(self.report().findings[0], path="")

        assert finding.component == ""
        assert repr(finding) == "<Finding VN0201 missing-issuing-body: error at notice>"
        assert str(finding) == "VN0201 notice: the issuing body is missing"


class TestCounting:
    NOTICE = dated("X, ngày 9 tháng 8 năm 2023", body=[Paragraph(runs="Kính  báo ……"), Paragraph(runs="hoà hòa ……./.")])

    def report(self):
        return check(self.NOTICE, edition="state-2020", select=["VN01", "VN04", "VN40", "VN0801", "VN8001"])

    def test_each_severity_by_itself(self):
        report = self.report()

        assert sorted([*report.errors, *report.warnings, *report.infos], key=report.findings.index) == [*report]
        for severity, findings in (("error", report.errors), ("warning", report.warnings), ("info", report.infos)):
            assert {finding.severity for finding in findings} == {severity}

    def test_by_component_in_the_order_of_the_paper(self):
        groups = self.report().by_component

        assert list(groups) == ["heading", "place_and_date", "body"]
        assert [finding for group in groups.values() for finding in group] == [*self.report()]

    def test_by_rule(self):
        groups = self.report().by_rule

        assert [finding.path for finding in groups["unpadded-day-or-month"]] == ["place_and_date.date"]
        assert {len(group) for group in groups.values()} == {1, 2}

    def test_by_status(self):
        report = self.report()

        assert list(report.by_status) == ["passed", "failed", "not_applicable", "not_checkable"]
        assert report.by_status["not_checkable"] == ("VN0481", "VN0482", "VN0483", "VN0484", "VN0801")
        assert set(report.by_status["failed"]) == {finding.code for finding in report}
        assert sorted(code for codes in report.by_status.values() for code in codes) == sorted(report.checks)

    @pytest.mark.parametrize(
        ("level", "severities"),
        [("error", {"error"}), ("warning", {"error", "warning"}), ("info", {"error", "warning", "info"})],
    )
    def test_at_least(self, level, severities):
        assert {finding.severity for finding in self.report().at_least(level)} == severities

    def test_what_is_no_severity_is_refused(self):
        with pytest.raises(ValueError, match="not a severity: 'fatal'; there are error, warning, info"):
            self.report().at_least("fatal")
        with pytest.raises(ValueError, match="not a severity"):
            self.report().raise_for_findings("")


class TestReport:
    def test_a_report_is_a_collection_of_findings_and_always_true(self):
        report = check(Notice(), edition="state-2020", select=["missing-body"])

        assert len(report) == len(list(report)) == len(report.errors) == 1
        assert not report.ok
        assert report

    def test_a_report_without_findings_is_ok_and_true(self):
        report = check(dated("X, ngày 09 tháng 8 năm 2023"), edition="state-2020", select=["VN04"])

        assert report.ok
        assert report
        assert report.errors == ()
        report.raise_for_findings()

    def test_findings_can_be_raised(self):
        report = check(Notice(), edition="state-2020")

        with pytest.raises(FindingsError) as caught:
            report.raise_for_findings()
        assert caught.value.report is report
        assert caught.value.findings == report.findings

    def test_only_findings_of_a_level_are_raised(self):
        report = check(dated("X, ngày 09 tháng 08 năm 2023"), edition="state-2020", select=["VN04"])

        assert [finding.severity for finding in report] == ["warning"]
        report.raise_for_findings("error")
        with pytest.raises(FindingsError, match="1 finding: VN0404"):
            report.raise_for_findings("warning")

    def test_what_the_reader_mended_is_in_the_report(self):
        repairs = (Repair(kind="joined", path="body[0]"),)

        assert check(Reading(notice=Notice(), format="text", repairs=repairs)).repairs == repairs
        assert check(
            Reading(notice=Notice(heading=Heading(kind="youth_union")), format="text", repairs=repairs)
        ).repairs
