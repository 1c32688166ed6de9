"""The rules on the names of committees and their organs."""

from __future__ import annotations

import pytest

from vnnotice.checker import check
from vnnotice.model import IssuingBody, Notice
from vnnotice.regimes import edition_named
from vnnotice.rules import Case, Fix, rule_named
from vnnotice.wording import issuing_body

PARTY = "party-2018"


def body(*names):
    return IssuingBody(name=names[-1], parents=names[:-1])


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("TỈNH UỶ LỘC AN", "VĂN PHÒNG TỈNH UỶ"), "VĂN PHÒNG"),
        (("TỈNH UỶ LỘC AN", "BAN TỔ CHỨC TỈNH ỦY LỘC AN"), "BAN TỔ CHỨC"),
        (("HUYỆN UỶ BẢO AN", "UỶ BAN KIỂM TRA HUYỆN UỶ"), "UỶ BAN KIỂM TRA"),
        (("TỈNH UỶ LỘC AN", "CƠ QUAN ỦY BAN KIỂM TRA TỈNH UỶ"), "CƠ QUAN ỦY BAN KIỂM TRA"),
        (("TỈNH UỶ LỘC AN", "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ"), "BAN TUYÊN GIÁO VÀ DÂN VẬN"),
    ],
)
def test_a_committee_that_is_named_twice(judge, names, expected):
    assert judge("committee-named-twice", PARTY, issuing_body=body(*names)) == [
        ("issuing_body.name", names[-1], expected)
    ]


@pytest.mark.parametrize(
    "names",
    [
        ("BAN TỔ CHỨC TỈNH UỶ",),
        ("TỈNH UỶ LỘC AN", "BAN TỔ CHỨC"),
        ("ĐẢNG BỘ TỈNH LỘC AN", "VĂN PHÒNG TỈNH UỶ"),
        ("TỈNH UỶ LỘC AN", "BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ"),
        ("TỈNH UỶ LỘC AN", "BAN CHỈ ĐẠO 35 TỈNH UỶ"),
        ("HUYỆN UỶ BẢO AN", "BAN TỔ CHỨC TỈNH UỶ"),
    ],
)
def test_names_that_are_none_of_a_committee_said_again(judge, names):
    assert judge("committee-named-twice", PARTY, issuing_body=body(*names)) == []


@pytest.mark.parametrize(
    ("name", "found", "expected"),
    [
        ("BAN TỔ CHỨC TỈNH UỶ – SỞ NỘI VỤ", "UỶ – SỞ", "UỶ - SỞ"),
        ("BAN TỔ CHỨC TỈNH ỦY-BAN NỘI CHÍNH TỈNH ỦY", "ỦY-BAN", "ỦY - BAN"),
        ("BAN TỔ CHỨC TRUNG ƯƠNG—BỘ NỘI VỤ", "ƯƠNG—BỘ", "ƯƠNG - BỘ"),
        ("TỈNH UỶ LỘC AN –UBND TỈNH LỘC AN", "AN –UBND", "AN - UBND"),
        ("ĐẢNG UỶ XÃ BẢO AN- UỶ BAN NHÂN DÂN XÃ BẢO AN", "AN- UỶ BAN", "AN - UỶ BAN"),
    ],
)
def test_bodies_that_are_joined_by_another_sign(judge, name, found, expected):
    assert judge("bodies-joined-wrongly", PARTY, issuing_body=body(name)) == [("issuing_body.name", found, expected)]


@pytest.mark.parametrize(
    "name",
    [
        "TỈNH UỶ LỘC AN",
        "BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ",
        "ĐẢNG UỶ KHỐI CƠ QUAN – DOANH NGHIỆP",
        "CHI BỘ QUÂN SỰ–CÔNG AN",
        "CHI BỘ TỔ CHỨC – BAN QUẢN LÝ",
        "ĐẢNG UỶ QUÂN SỰ – CÔNG AN",
    ],
)
def test_names_with_a_dash_that_are_one_or_joined_rightly(judge, name):
    assert judge("bodies-joined-wrongly", PARTY, issuing_body=body(name)) == []


@pytest.mark.parametrize(
    ("lines", "mended"), [("BAN TỔ CHỨC TỈNH UỶ – SỞ NỘI VỤ\n*", True), ("BAN TỔ CHỨC TỈNH UỶ\n– SỞ NỘI VỤ", False)]
)
def test_the_mend_is_certain_where_the_names_stand_on_one_line(lines, mended):
    case = Case(Notice(issuing_body=issuing_body.parse(lines)), edition_named(PARTY))
    (fault,) = rule_named("bodies-joined-wrongly").test(case)

    assert fault.fix == (Fix("UỶ – SỞ", "UỶ - SỞ") if mended else None)


@pytest.mark.parametrize(
    "name", ["HUYỆN UỶ BẢO AN", "QUẬN ỦY 1", "ĐẢNG UỶ XÃ BẢO AN", "ĐẢNG ỦY ĐẶC KHU X", "CHI BỘ THÔN ĐÔNG"]
)
def test_the_organisation_above_is_missing(judge, name):
    assert judge("missing-organisation-above", PARTY, issuing_body=body(name)) == [
        ("issuing_body.parents", name, "ĐẢNG BỘ …")
    ]


@pytest.mark.parametrize(
    "names",
    [
        ("ĐẢNG BỘ TỈNH LỘC AN", "HUYỆN UỶ BẢO AN"),
        ("TỈNH UỶ LỘC AN",),
        ("THÀNH UỶ HÀ NỘI",),
        ("ĐẢNG UỶ CÔNG AN TRUNG ƯƠNG",),
        ("ĐẢNG UỶ BỆNH VIỆN LỘC AN",),
        ("HUYỆN UỶ BẢO AN - UBND HUYỆN BẢO AN",),
        ("ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ BẢO AN",),
    ],
)
def test_committees_that_need_none_or_have_it(judge, names):
    assert judge("missing-organisation-above", PARTY, issuing_body=body(*names)) == []


def test_the_state_has_no_such_line():
    report = check(Notice(issuing_body=body("CHI BỘ X")), edition="state-2020")

    assert "VN0213" not in report.checks
