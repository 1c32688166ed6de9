"""The rules on blanks and punctuation marks."""

from __future__ import annotations

import pytest

from vnnotice.model import Annex, Notice, Paragraph, Section
from vnnotice.regimes import edition_named
from vnnotice.rules import Case, Fix, rule_named

PARTY, MAY, STATE = "party-2018", "party-2026-05", "state-2020"


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


def fixes(code, text):
    case = Case(Notice(body=paragraphs("Một.", text, "Hai.")), edition_named(STATE))
    return [fault.fix for fault in rule_named(code).test(case)]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("các sở,ban, ngành,đơn vị", "sở,ban", "sở, ban"),
        ("thực hiện;báo cáo", "hiện;báo", "hiện; báo"),
        ("UBND xã,UBND phường", "xã,UBND", "xã, UBND"),
        ("VT,TH; các sở,ban", "sở,ban", "sở, ban"),
        (f"{'a' * 90},{'b' * 90}", f"{'a' * 59},{'b' * 60}", f"{'a' * 59}, {'b' * 60}"),
    ],
)
@pytest.mark.parametrize("edition", [PARTY, MAY, STATE])
def test_no_blank_after_a_comma(judge, edition, text, found, expected):
    assert judge("no-blank-after-comma", edition, body=paragraphs("Một.", text)) == [("body[1]", found, expected)]
    assert fixes("VN4017", text) == [Fix(found, expected)]


@pytest.mark.parametrize(
    "text",
    [
        "các sở, ban; ngành",
        "tăng 11,5%; 1,a và x,y",
        "hộp thư lan,anh@tinh.gov.vn",
        "tại tinh.gov.vn/lan,anh",
        "tệp bao_cao,tuan",
        "VT,TH",
        "“các sở,” ban",
        "Một.",
    ],
)
def test_a_comma_that_is_right(judge, text):
    assert judge("no-blank-after-comma", STATE, body=paragraphs(text)) == []


@pytest.mark.parametrize(
    ("text", "found", "fix"),
    [
        ("Sở Nội vụ  thông báo lịch  nghỉ", "Sở Nội vụ  thông báo lị", Fix("vụ  thông", "vụ thông")),
        ("các sở,  ban", "các sở,  ban", Fix("sở,  ban", "sở, ban")),
        ("xã  (phường)", "xã  (phường)", Fix("xã  (", "xã (")),
        ("khoản 2  Điều 8", "khoản 2  Điều 8", None),
        ("Bí thư  Phó Bí thư", "Bí thư  Phó Bí thư", None),
    ],
)
def test_two_blanks(judge, text, found, fix):
    assert judge("two-blanks", STATE, body=paragraphs("Một.", text)) == [("body[1]", found, None)]
    assert fixes("VN4018", text) == [fix]


@pytest.mark.parametrize(
    "text",
    [
        "Sở Nội vụ thông báo",
        "ngày  tháng  năm 2024",
        "họ tên:   nam  nữ",
        "1  Máy\t02",
        "Mục lục .....  5",
        "tại …  số",
        "  Sở Nội vụ  ",
        "Sở : Nội vụ",
    ],
)
def test_blanks_that_are_no_slip(judge, text):
    assert judge("two-blanks", STATE, body=paragraphs(text)) == []


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("các sở,, ban", "sở,,", "sở,"),
        ("các sở,,ban", "sở,,", "sở,"),
        ("thực hiện;; báo cáo", "hiện;;", "hiện;"),
        ("Trân trọng..", "trọng..", "trọng."),
        ("(phường),, xã", ",,", ","),
    ],
)
def test_a_mark_that_stands_twice(judge, text, found, expected):
    assert judge("doubled-mark", STATE, body=paragraphs("Một.", text, "Hai.")) == [("body[1]", found, expected)]
    assert fixes("VN4019", text) == [Fix(found, expected)]


@pytest.mark.parametrize(
    "text", ["các sở, ban...", "v.v..", "ngày .. tháng", "tệp ../a", "a..b", "các sở,,, ban", "a;,b", "biết./.", "5…."]
)
def test_marks_that_are_right(judge, text):
    assert judge("doubled-mark", STATE, body=paragraphs(text, "Hai.")) == []


def test_the_end_of_the_body_has_a_rule_of_its_own(judge):
    annex = Annex(label="Phụ lục", body=paragraphs("Hết.."))
    body = [Section(number="1.", heading="Một", blocks=paragraphs("Trân trọng.. "))]

    assert judge("doubled-mark", STATE, body=body, annexes=[annex]) == [("annexes[0].body[0]", "Hết..", "Hết.")]
    assert judge("doubled-mark", STATE, annexes=[annex]) == [("annexes[0].body[0]", "Hết..", "Hết.")]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("các sở ( ban, ngành)", "( ban", "(ban"),
        ("các sở (ban, ngành )", "ngành )", "ngành)"),
        ("phong trào “ Dân vận khéo”", "“ Dân", "“Dân"),
        ("phong trào “Dân vận khéo ”", "khéo ”", "khéo”"),
        ("tăng ( 15%)", "( 15", "(15"),
    ],
)
def test_a_blank_inside_parentheses(judge, text, found, expected):
    assert judge("blank-inside-parentheses", STATE, body=paragraphs("Một.", text)) == [("body[1]", found, expected)]
    assert fixes("VN4020", text) == [Fix(found, expected)]


@pytest.mark.parametrize("text", ["các sở (ban) và “Dân vận”", "ký tên (          )", "a )b", "( …)", "sở : ban"])
def test_parentheses_that_are_right(judge, text):
    assert judge("blank-inside-parentheses", STATE, body=paragraphs(text)) == []


@pytest.mark.parametrize("piece", [" ", ",", ";", ".", "  a", "a,b", "( ", "“ a ", "của của ", "của ", "aa,bb@ ", "))"])
def test_hostile_text_is_read_in_one_pass(judge, piece):
    body = paragraphs(piece * (100_000 // len(piece)))

    for code in ("VN4008", "VN4017", "VN4018", "VN4019", "VN4020"):
        judge(code, STATE, body=body)
