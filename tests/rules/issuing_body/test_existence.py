"""The rule on bodies that did not exist on the day of signing."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.model import BLANK, IssuingBody, PlaceAndDate

RULE = "issuing-body-of-another-time"
TODAY, BEFORE = datetime.date(2026, 8, 1), datetime.date(2024, 8, 1)


def signed(date):
    return PlaceAndDate(place="Lộc An", date=date)


@pytest.mark.parametrize(
    ("edition", "parents", "name", "faults"),
    [
        ("state-2020", ["UBND HUYỆN LỘC AN"], "PHÒNG NỘI VỤ", [("issuing_body.parents[0]", "UBND HUYỆN")]),
        ("state-2020", [], "ỦY BAN NHÂN DÂN QUẬN 1", [("issuing_body.name", "ỦY BAN NHÂN DÂN QUẬN")]),
        ("state-2020", ["UBND TỈNH LỘC AN"], "SỞ Y TẾ", []),
        ("state-2020", ["SỞ Y TẾ"], "BỆNH VIỆN ĐA KHOA TỈNH QUẢNG NAM", []),
        (
            "party-2026-05",
            ["ĐẢNG BỘ HUYỆN LỘC AN"],
            "ĐẢNG UỶ XÃ BẢO AN",
            [("issuing_body.parents[0]", "ĐẢNG BỘ HUYỆN")],
        ),
        (
            "party-2026-05",
            ["TỈNH UỶ LỘC AN"],
            "BAN DÂN VẬN",
            [("issuing_body.name", "BAN DÂN VẬN TỈNH UỶ")],
        ),
        ("party-2026-05", ["TỈNH UỶ LỘC AN"], "BAN TUYÊN GIÁO VÀ DÂN VẬN", []),
        ("party-2026-05", ["ĐẢNG UỶ ĐẠI HỌC LỘC AN"], "BAN TUYÊN GIÁO", []),
        ("party-2026-05", [], "BAN TUYÊN GIÁO", []),
        ("party-2026-05", ["HUYỆN UỶ LỘC AN"], None, [("issuing_body.parents[0]", "HUYỆN UỶ")]),
    ],
)
def test_a_body_that_is_no_more(judge, edition, parents, name, faults):
    part = IssuingBody(name=name, parents=parents)

    found = judge(RULE, edition, issuing_body=part, place_and_date=signed(TODAY))

    assert [(path, shown) for path, shown, _ in found] == faults


@pytest.mark.parametrize(
    ("edition", "name"),
    [("state-2020", "UBND HUYỆN LỘC AN"), ("party-2018", "HUYỆN UỶ LỘC AN"), ("party-2018", "BAN X")],
)
def test_a_body_that_was_there_at_the_time(judge, edition, name):
    part = IssuingBody(name=name, parents=["TỈNH UỶ LỘC AN"])

    assert judge(RULE, edition, issuing_body=part, place_and_date=signed(BEFORE)) == []


@pytest.mark.parametrize("place_and_date", [None, signed(None), signed(BLANK)])
def test_without_a_day_nothing_is_said(judge, place_and_date):
    part = IssuingBody(name="UBND HUYỆN LỘC AN")

    assert judge(RULE, "state-2020", issuing_body=part, place_and_date=place_and_date) == "not_applicable"
