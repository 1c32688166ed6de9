"""The rules on the issuing body."""

from __future__ import annotations

import pytest

from vnnotice.model import IssuingBody
from vnnotice.wording import issuing_body

STATE, PARTY = "state-2020", "party-2018"


def worded(*lines):
    return issuing_body.parse("\n".join(lines))


@pytest.mark.parametrize("part", [None, IssuingBody(), IssuingBody(wording="*"), IssuingBody(parents=["TỈNH UỶ X"])])
def test_a_body_without_a_name_is_missing(judge, part):
    assert judge("missing-issuing-body", PARTY, issuing_body=part) == [("issuing_body", None, None)]


def test_the_star_of_the_party(judge):
    assert judge("missing-star", PARTY, issuing_body=worded("TỈNH UỶ ĐỒNG THÁP")) == [("issuing_body", None, "*")]
    assert judge("missing-star", PARTY, issuing_body=worded("TỈNH UỶ ĐỒNG THÁP", "___")) == []
    assert judge("missing-star", PARTY, issuing_body=IssuingBody(name="TỈNH UỶ ĐỒNG THÁP")) == []
    assert judge("missing-star", PARTY, issuing_body=IssuingBody(wording="*")) == "not_applicable"


@pytest.mark.parametrize("line", ["_______", "-----", "***", "* * *"])
def test_another_mark_in_place_of_the_star(judge, line):
    assert judge("rule-in-place-of-star", PARTY, issuing_body=worded("TỈNH UỶ X", line)) == [
        ("issuing_body", line, "*")
    ]


@pytest.mark.parametrize("lines", [("TỈNH UỶ X", " * "), ("TỈNH UỶ X",), ("TỈNH UỶ X", "*", "---")])
def test_a_star_is_no_other_mark(judge, lines):
    assert judge("rule-in-place-of-star", PARTY, issuing_body=worded(*lines)) == []


def test_the_state_draws_a_line(judge):
    assert judge("star-in-state-document", STATE, issuing_body=worded("SỞ NỘI VỤ", "*")) == [
        ("issuing_body", "*", None)
    ]
    assert judge("star-in-state-document", STATE, issuing_body=worded("SỞ NỘI VỤ", "____")) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("UBND TỈNH LÀO CAI", "SỞ NỘI VỤ"),
        ("ỦY BAN NHÂN DÂN", "XÃ BẢO AN"),
        ("UBND TỈNH LÀO CAI", "THƯ VIỆN TỈNH"),  # may be two bodies, the upper one abbreviated
        ("ỦY BAN MTTQ VIỆT NAM", "TỈNH LÀO CAI"),
        ("TRƯỜNG THPT LỘC AN",),
    ],
)
def test_lawful_abbreviations(judge, lines):
    assert judge("abbreviated-issuing-body", STATE, issuing_body=worded(*lines)) == []


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("UBND XÃ BẢO AN", "ỦY BAN NHÂN DÂN XÃ BẢO AN"),
        ("VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND TỈNH", "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH"),
    ],
)
def test_an_abbreviated_issuing_body(judge, name, full):
    expected = [("issuing_body.name", name, full)]

    assert judge("abbreviated-issuing-body", STATE, issuing_body=worded(name)) == expected
    assert judge("abbreviated-issuing-body", STATE, issuing_body=IssuingBody(name=name)) == expected


def test_small_letters_in_every_body_named(judge):
    part = IssuingBody(name="Sở Nội vụ", parents=["UBND tỉnh X", "SỞ Y"])

    assert judge("issuing-body-in-small-letters", STATE, issuing_body=part) == [
        ("issuing_body.parents[0]", "UBND tỉnh X", "UBND TỈNH X"),
        ("issuing_body.name", "Sở Nội vụ", "SỞ NỘI VỤ"),
    ]
    assert judge("issuing-body-in-small-letters", STATE, issuing_body=IssuingBody(parents=["SỞ Y"])) == []


@pytest.mark.parametrize("name", ["BAN THƯỜNG VỤ HUYỆN UỶ", "THƯỜNG TRỰC TỈNH UỶ", "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH X"])
def test_a_standing_board_issues_in_the_name_of_the_committee(judge, name):
    assert judge("standing-board-as-issuing-body", PARTY, issuing_body=IssuingBody(name=name)) == [
        ("issuing_body.name", name, None)
    ]


@pytest.mark.parametrize("lines", [("BAN CHẤP HÀNH TRUNG ƯƠNG", "*"), ("TỈNH UỶ X", "BAN TỔ CHỨC")])
def test_bodies_that_are_no_standing_board(judge, lines):
    assert judge("standing-board-as-issuing-body", PARTY, issuing_body=worded(*lines)) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("TỈNH ỦY LÂM ĐỒNG", "HUYỆN ỦY LÂM HÀ"),
        ("ĐẢNG UỶ XÃ BẢO AN", "CHI BỘ THÔN ĐÔNG"),
    ],
)
def test_a_committee_above_a_committee(judge, lines):
    assert judge("committee-above-committee", PARTY, issuing_body=worded(*lines)) == [
        ("issuing_body.parents[0]", lines[0], None)
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("ĐẢNG BỘ TỈNH LÂM ĐỒNG", "HUYỆN UỶ LÂM HÀ"),
        ("TỈNH UỶ LÂM ĐỒNG", "VĂN PHÒNG"),
        ("HUYỆN UỶ LÂM HÀ",),
        ("TỈNH UỶ LÂM ĐỒNG", "ĐẢNG ĐOÀN HỘI ĐỒNG NHÂN DÂN"),
    ],
)
def test_lawful_bodies_above(judge, lines):
    assert judge("committee-above-committee", PARTY, issuing_body=worded(*lines)) == []


@pytest.mark.parametrize(
    "parent",
    [
        "UBND TỈNH",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ",
        "UỶ BAN NHÂN DÂN XÃ",
        "UBND TP.",
        "HỘI ĐỒNG NHÂN DÂN TỈNH",
        "HĐND PHƯỜNG",
    ],
)
def test_a_local_body_above_without_its_place(judge, parent):
    part = IssuingBody(name="SỞ NỘI VỤ", parents=[parent])

    assert judge("parent-without-place", STATE, issuing_body=part) == [
        ("issuing_body.parents[0]", parent, f"{parent} …")
    ]


@pytest.mark.parametrize("parent", ["UBND TỈNH LÀO CAI", "BỘ Y TẾ", "ỦY BAN NHÂN DÂN", "UBND TP. HUẾ"])
def test_bodies_above_with_their_place(judge, parent):
    assert judge("parent-without-place", STATE, issuing_body=IssuingBody(name="SỞ NỘI VỤ", parents=[parent])) == []


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("SỞ GD&ĐT", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
        ("PHÒNG LĐTB&XH", "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"),
    ],
)
def test_the_field_of_a_body_is_not_abbreviated(judge, name, full):
    assert judge("abbreviated-issuing-body", STATE, issuing_body=worded(name)) == [("issuing_body.name", name, full)]


@pytest.mark.parametrize("name", ["CÔNG TY CỔ PHẦN A&B", "TRƯỜNG CAO ĐẲNG GTVT", "SỞ GD&ĐTX"])
def test_another_abbreviation_may_be_a_name(judge, name):
    assert judge("abbreviated-issuing-body", STATE, issuing_body=worded(name)) == []
