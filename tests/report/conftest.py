"""A small law and what it says of two notices: what the forms of output are tried on."""

from __future__ import annotations

import datetime
from types import SimpleNamespace

import pytest

from vnnotice.checker import Check, Finding, Report
from vnnotice.errors import ReadError
from vnnotice.model import Notice, Origin, Paragraph, PlaceAndDate, Reading, Repair
from vnnotice.regimes import Choice, Edition, Source
from vnnotice.report import Batch, FileReport, Style
from vnnotice.rules import Fault, Fix, rule
from vnnotice.wording import Form

DATA = "Bảo Lâm, ngày 9 tháng 8 năm 2023\n\nKính báo.\n".encode()

FORM = Form(
    heading=(),
    body_rule=None,
    number_label="Số ",
    number_separator="-",
    kind_separator="/",
    subject_rule=None,
    authorities=(),
    recipient_end=",",
    archive="Lưu",
    body_end="",
)
EDITION = Edition(
    key="party-2018",
    family="party",
    title_vi="Hướng dẫn của Đảng",
    title_en="the Party's guidance",
    start=datetime.date(2018, 1, 1),
    end=None,
    sources=(Source(number="36-HD/VPTW", title_vi="hướng dẫn", title_en="guidance", issued=datetime.date(2018, 4, 3)),),
    form=FORM,
    symbols={},
    demands={},
)


@rule(
    "VN0101",
    message_vi="thiếu tiêu đề",
    message_en="there is no heading",
    demand_vi="Có tiêu đề.",
    mend_vi="Ghi tiêu đề.",
    mend_en="Put the heading.",
    component="notice",
)
def missing_heading(_case):
    """A notice has a heading."""
    yield Fault("heading")


@rule(
    "VN0403",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Có số 0.",
    mend_vi="Thêm số 0.",
    mend_en="Put a zero.",
    component="place_and_date",
)
def unpadded_day(_case):
    """Days below 10 carry a zero."""
    yield Fault("place_and_date", "9", "09")


@pytest.fixture(autouse=True)
def _law(monkeypatch):
    rules = {"VN0101": missing_heading, "VN0403": unpadded_day}
    monkeypatch.setattr("vnnotice.checker._finding.rule_named", rules.__getitem__)


def finding(code="VN0403", **changes):
    facts = {
        "code": code,
        "rule": {"VN0101": "missing-heading", "VN0403": "unpadded-day"}[code],
        "severity": "error",
        "certainty": "certain",
        "path": "place_and_date",
        "found": "9",
        "expected": "09",
        "fix": Fix("ngày 9", "ngày 09"),
        "source": "36-HD/VPTW",
        "clause": "II.1.4",
        "origin": Origin(line=1, column=1),
    }
    return Finding(**{**facts, **changes})


ABSENT = {"path": "heading", "found": None, "expected": None, "fix": None, "origin": None, "clause": "II.1.1"}
NOTICE = Notice(
    place_and_date=PlaceAndDate(place="Bảo Lâm", wording="Bảo Lâm, ngày 9 tháng 8 năm 2023"),
    body=(Paragraph(runs="Kính báo."),),
)
REPAIR = Repair(kind="joined", path="body[0]", origin=Origin(line=3, column=1), detail="Kính / báo.")


def checked(*findings, path="thong-bao.md", data=DATA, edition=EDITION, repairs=(), checks=None):
    reading = Reading(notice=NOTICE, format="markdown", repairs=repairs)
    choice = Choice(edition=edition, reason_vi="ký ngày 09/8/2023", reason_en="signed on 9 August 2023")
    report = Report(edition=edition, choice=choice, findings=findings, checks=checks or {}, repairs=repairs)
    return FileReport(path=path, format="markdown", data=data, reading=reading, report=report)


def unreadable(path="x.xml", **where):
    error = ReadError("xml.doctype", "a document type is not read", format="xml", hint="Take it out", **where)
    return FileReport(path=path, format="xml", error=error)


CHECKS = {
    "VN0101": Check(status="failed"),
    "VN0403": Check(status="failed"),
    "VN0501": Check(status="passed"),
    "VN0601": Check(status="not_applicable", reason_vi="văn bản không có dấu", reason_en="there is no seal"),
    "VN3001": Check(status="not_checkable", reason_vi="không rõ cỡ chữ", reason_en="no looks"),
}


def whole(**changes):
    """Return a file with findings of several kinds, a repair, and rules that came out in every way."""
    findings = (finding("VN0101", **ABSENT), finding(severity="warning", certainty="guess"))
    return checked(*findings, repairs=(REPAIR,), checks=CHECKS, **changes)


def rendered(form, *files, **style):
    return "".join(form.render(Batch(files), Style(**style)))


@pytest.fixture
def law():
    """Return what makes findings, files and reports under the small law."""
    return SimpleNamespace(
        ABSENT=ABSENT, CHECKS=CHECKS, REPAIR=REPAIR, checked=checked, finding=finding, rendered=rendered,
        unreadable=unreadable, whole=whole,
    )  # fmt: skip
