"""The rules on the heading."""

from __future__ import annotations

import pytest

from vnnotice.model import Heading
from vnnotice.rules import rule_named
from vnnotice.wording import heading

STATE, PARTY = "state-2020", "party-2018"
TITLE, MOTTO, PARTY_TITLE = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
)


def worded(*lines):
    text = "\n".join(lines)
    return heading.parse(text) or Heading(wording=text)


@pytest.mark.parametrize(
    ("edition", "part"),
    [
        (STATE, worded(TITLE, MOTTO)),
        (STATE, worded("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", MOTTO, "_____________")),
        (STATE, worded(f"  {TITLE}  ", f" {MOTTO}", "-----")),
        (STATE, Heading(kind="state")),
        (PARTY, worded(PARTY_TITLE)),
        (PARTY, worded(PARTY_TITLE, "__________")),
        (PARTY, Heading(kind="party")),
    ],
)
def test_a_lawful_heading_has_no_fault(broken, edition, part):
    assert broken("VN01", edition, heading=part) == []


@pytest.mark.parametrize("part", [None, Heading(), Heading(wording=MOTTO)])
def test_a_heading_that_says_nothing_is_missing(judge, part):
    assert judge("missing-heading", STATE, heading=part) == [("heading", None, None)]


def test_what_is_said_of_a_party_notice_without_heading_is_not_of_the_national_title(judge):
    assert judge("missing-heading", PARTY) == [("heading", None, None)]
    assert "Quốc hiệu" not in rule_named("missing-heading").message_vi


def test_a_damaged_title_is_there(judge):
    part = worded("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT MAM", MOTTO)

    assert judge("missing-heading", STATE, heading=part) == []
    assert judge("wrong-heading-text", STATE, heading=part) == [
        ("heading", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT MAM", TITLE)
    ]


def test_lost_tone_marks_are_a_wrong_text(judge):
    assert judge("wrong-heading-text", STATE, heading=worded("CỌNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")) != []


def test_a_second_line_does_not_make_a_right_title_wrong(judge):
    part = worded("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tự do - Độc lập")

    assert judge("wrong-heading-text", STATE, heading=part) == []
    assert judge("wrong-motto-text", STATE, heading=part) == [("heading", "Tự do - Độc lập", MOTTO)]


def test_the_heading_of_another_body_is_told_by_its_kind(judge):
    assert judge("heading-of-another-body", PARTY, heading=worded(TITLE, MOTTO)) == [("heading", TITLE, PARTY_TITLE)]
    assert judge("heading-of-another-body", STATE, heading=Heading(kind="youth_union")) == [
        ("heading", "ĐOÀN TNCS HỒ CHÍ MINH", TITLE)
    ]


def test_of_the_heading_of_another_body_nothing_else_is_said(broken):
    assert broken("VN01", PARTY, heading=worded("Cộng hòa xã hội chủ nghĩa Việt Nam")) == ["heading-of-another-body"]
    assert broken("VN01", STATE, heading=worded(PARTY_TITLE)) == ["heading-of-another-body"]


def test_small_letters(judge):
    found = "Cộng hòa xã hội chủ nghĩa Việt Nam"

    assert judge("heading-in-small-letters", STATE, heading=worded(found, MOTTO)) == [("heading", found, TITLE)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Độc lập – Tự do – Hạnh phúc", MOTTO),
        ("Độc lập-Tự do-Hạnh phúc", MOTTO),
        ("Độc lập — Tự do - Hạnh phúc", MOTTO),
        ("Độc lập Tự do Hạnh phúc", MOTTO),
    ],
)
def test_the_dashes_of_the_motto(judge, line, expected):
    assert judge("wrong-motto-dash", STATE, heading=worded(TITLE, line)) == [("heading", line, expected)]
    assert judge("wrong-motto-text", STATE, heading=worded(TITLE, line)) == []
    assert judge("wrong-motto-capitals", STATE, heading=worded(TITLE, line)) == []


@pytest.mark.parametrize("line", ["Độc Lập - Tự Do - Hạnh Phúc", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"])
def test_the_capitals_of_the_motto(judge, line):
    assert judge("wrong-motto-capitals", STATE, heading=worded(TITLE, line)) == [("heading", line, MOTTO)]
    assert judge("wrong-motto-dash", STATE, heading=worded(TITLE, line)) == []


def test_a_missing_motto_is_not_a_malformed_one(judge):
    assert judge("missing-motto", STATE, heading=worded(TITLE)) == [("heading", None, MOTTO)]
    assert judge("wrong-motto-dash", STATE, heading=worded(TITLE)) == "not_applicable"


def test_the_party_has_no_motto(judge):
    assert judge("motto-in-party-document", PARTY, heading=worded(PARTY_TITLE, "Độc lập – Tự do – Hạnh phúc")) == [
        ("heading", "Độc lập – Tự do – Hạnh phúc", None)
    ]
