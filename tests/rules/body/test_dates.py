"""The rules on the days and years that the text names."""

from __future__ import annotations

import pytest

from vnnotice.model import Annex, Cell, List, ListItem, Notice, Paragraph, Row, Section, Table
from vnnotice.regimes import edition_named
from vnnotice.rules import Case, Fix, rule_named

PARTY, MAY, STATE = "party-2018", "party-2026-05", "state-2020"


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


def elsewhere(text):
    """The same words in every place that is not running text of the body."""
    table = Table(rows=[Row(cells=[Cell(blocks=paragraphs(text))])])
    return {
        "bases": paragraphs(text),
        "body": [Section(number="1.", heading=text), table],
        "annexes": [Annex(label="Phụ lục", body=paragraphs(text))],
    }


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("3/8/2023", "03/8/2023"),
        ("03/08/2023", "03/8/2023"),
        ("15/1/2023", "15/01/2023"),
        ("9/2/2023", "09/02/2023"),
        ("30/09/2023", "30/9/2023"),
    ],
)
@pytest.mark.parametrize("edition", [PARTY, MAY])
def test_a_day_in_figures_in_another_manner(judge, edition, found, expected):
    body = [Paragraph(runs="Một."), List(items=[ListItem(marker="-", runs=f"từ ngày {found}.")])]

    assert judge("short-day-in-another-manner", edition, body=body) == [("body[1].items[0]", found, expected)]


@pytest.mark.parametrize(
    "text",
    [
        "03/8/2023, 31/01/2023, 15/12/2023",
        "31/02/2023",
        "3/8/23",
        "1/3/8/2023",
        "3/8/2023/1",
        "123/8/2023",
        "1\t3/8/2023",
    ],
)
def test_a_day_that_is_right_or_none(judge, text):
    assert judge("short-day-in-another-manner", PARTY, body=paragraphs(text)) == []


def test_days_outside_the_prose_are_not_judged(judge):
    assert judge("short-day-in-another-manner", PARTY, **elsewhere("3/8/2023")) == []


@pytest.mark.parametrize(
    ("text", "fix"),
    [("ngày 3/8/2023", Fix("3/8/2023", "03/8/2023")), ("ngày 13/8/2023 và 3/8/2023", None)],
)
def test_the_zero_is_put_in_where_the_place_is_certain(text, fix):
    (fault,) = rule_named("VN0625").test(Case(Notice(body=paragraphs(text)), edition_named(PARTY)))

    assert fault.fix == fix


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (
            ("Ngày 03 tháng 8 năm 2023, họp.", "đến 30/7/2023"),
            [("body[1]", "Ngày 03 tháng 8 năm 2023, 30/7/2023", None)],
        ),
        (("đến 30/7/2023, họp ngày 03 tháng 8 năm 2023",), [("body[0]", "ngày 03 tháng 8 năm 2023, 30/7/2023", None)]),
        (("đến 30/7/2023, từ 01/7/2023",), []),
        (("họp ngày 03 tháng 8 năm 2023",), []),
        (("Chỉ thị số 05-CT/TW, ngày 15/5/2016; họp ngày 03 tháng 8 năm 2023",), []),
        (("đến 30/7/2023 theo Công văn số 5/SNV-VP ngày 03 tháng 8 năm 2023",), []),
        (("đến 30/7/2023, họp ngày 31 tháng 02 năm 2023",), []),
        (
            ("đến 30/7/2023, trong hangày 03 tháng 8 năm 2023",),
            [("body[0]", "ngày 03 tháng 8 năm 2023, 30/7/2023", None)],
        ),
        (("đến 30/7/2023, gày 03 tháng 8 năm 2023",), []),
    ],
)
def test_days_in_two_manners(judge, texts, found):
    assert judge("mixed-days", PARTY, body=paragraphs(*texts)) == found


def test_days_of_two_manners_outside_the_prose(judge):
    assert judge("mixed-days", PARTY, **elsewhere("từ 30/7/2023 đến ngày 03 tháng 8 năm 2023")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nhiệm kỳ 2020-2025, giai đoạn 2025 - 2030", "2020-2025, 2025 - 2030"),
        ("nhiệm kỳ 2020 – 2025, giai đoạn 2025–2030", "2020 – 2025, 2025–2030"),
        ("năm học 1999-2000, nhiệm kỳ 2025 - 2030", "1999-2000, 2025 - 2030"),
    ],
)
@pytest.mark.parametrize("edition", [PARTY, MAY, STATE])
def test_spans_of_years_in_two_manners(judge, edition, text, found):
    assert judge("mixed-spans-of-years", edition, body=paragraphs("Một.", text)) == [("body[1]", found, None)]


@pytest.mark.parametrize(
    "text",
    [
        "nhiệm kỳ 2020 - 2025, giai đoạn 2025 – 2030",
        "nhiệm kỳ 2020-2025, giai đoạn 2025–2030",
        "nhiệm kỳ 2020-2025, giá 5 - 20 triệu đồng",
        "mã 12020-20251, nhiệm kỳ 2020 - 2025",
        "nhiệm kỳ 2020 - 2025",
    ],
)
def test_spans_of_years_in_one_manner(judge, text):
    assert judge("mixed-spans-of-years", STATE, body=paragraphs(text)) == []


@pytest.mark.parametrize("piece", ["1/1/", "1/1/2020 ", "ngày 1 tháng 1 năm 2020 1/1/2020 ", "2020-2021 ", "2020 - 20"])
def test_hostile_text_is_read_in_one_pass(judge, piece):
    for code in ("VN0625", "VN0626", "VN0627"):
        judge(code, PARTY, body=paragraphs(*[piece * (5_000 // len(piece))] * 10))
