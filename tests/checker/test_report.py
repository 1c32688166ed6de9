"""A report: a collection of findings that says what it holds."""

from __future__ import annotations

import pytest

from vnnotice.checker import check
from vnnotice.errors import FindingsError
from vnnotice.formats import reads
from vnnotice.model import (
    Heading,
    Notice,
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

    def test_what_the_reader_mended_is_in_the_report(self):
        repairs = (Repair(kind="joined", path="body[0]"),)

        assert check(Reading(notice=Notice(), format="text", repairs=repairs)).repairs == repairs
        assert check(
            Reading(notice=Notice(heading=Heading(kind="youth_union")), format="text", repairs=repairs)
        ).repairs
