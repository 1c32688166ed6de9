"""The rules on the body."""

from __future__ import annotations

import pytest

from vnnotice.model import Annex, Cell, List, ListItem, Notice, Paragraph, Row, Section, Table
from vnnotice.regimes import edition_named
from vnnotice.rules import Case, rule_named

PARTY, STATE = "party-2018", "state-2020"
TABLE = Table(rows=[Row(cells=[Cell(blocks=[Paragraph(runs="Thứ Hai")]), Cell()])])


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


def sections(*numbers, heading="Về kinh tế"):
    return tuple(Section(number=number, heading=heading, blocks=paragraphs("Nội dung.")) for number in numbers)


def points(*markers):
    return (List(items=[ListItem(marker=marker, runs="Nội dung;") for marker in markers]),)


@pytest.mark.parametrize(
    "body",
    [(), paragraphs(""), paragraphs(" "), (Table(rows=[Row(cells=[Cell(), Cell(blocks=paragraphs(" "))])]),)],
)
@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_a_body_without_meaning_is_missing(judge, body, edition):
    assert judge("missing-body", edition, body=body) == [("body", None, None)]


@pytest.mark.parametrize("body", [paragraphs("…"), paragraphs("", "Kính báo."), (TABLE,), sections("1."), points("-")])
def test_a_body_that_says_something_is_there(judge, body):
    assert judge("missing-body", STATE, body=body) == []


@pytest.mark.parametrize(
    ("edition", "text", "found"),
    [
        (PARTY, "để các đồng chí biết, thực hiện", "…đồng chí biết, thực hiện"),
        (STATE, "để các đơn vị biết, thực hiện.", "."),
        (STATE, "để các đơn vị biết;", "để các đơn vị biết;"),
    ],
)
def test_an_end_is_missing(judge, edition, text, found):
    end = "." if edition == PARTY else "./."

    assert judge("missing-end-of-body", edition, body=paragraphs("Mở đầu.", text)) == [("body[1]", found, end)]


@pytest.mark.parametrize(
    ("edition", "text"),
    [
        (PARTY, "biết, thực hiện."),
        (PARTY, "biết, thực hiện.”"),
        (PARTY, "biết, thực hiện./."),  # for state-end-of-body
        (PARTY, "họp tại …"),
        (PARTY, "họp tại ........"),
        (STATE, "biết, thực hiện./."),
        (STATE, "(Thông báo này thay cho Giấy mời)./."),
        (STATE, "biết, thực hiện././."),  # for malformed-end-of-body
        (STATE, "biết, thực hiện./. MZ TT"),  # for end-of-body-inside
    ],
)
def test_an_end_is_there_or_for_another_rule(judge, edition, text):
    assert judge("missing-end-of-body", edition, body=paragraphs(text)) == []


def test_the_end_is_that_of_the_last_words(judge):
    nested = (Section(number="1.", blocks=[List(items=[ListItem(marker="-", runs="Một", blocks=points("+"))])]),)

    assert judge("missing-end-of-body", PARTY, body=nested)[0][0] == "body[0].blocks[0].items[0].blocks[0].items[0]"
    assert judge("missing-end-of-body", PARTY, body=(Section(number="1.", heading="Một"),))[0][0] == "body[0]"
    assert judge("missing-end-of-body", PARTY, body=paragraphs("Hết.", "", " ")) == []
    assert judge("missing-end-of-body", PARTY, body=(*paragraphs("Lịch như sau"), TABLE)) == []
    assert judge("missing-end-of-body", PARTY, body=paragraphs("Lịch như sau", "1\tHội trường A")) == []
    assert judge("missing-end-of-body", PARTY) == "not_applicable"


@pytest.mark.parametrize("rule", ["missing-end-of-body", "state-end-of-body", "malformed-end-of-body"])
@pytest.mark.parametrize("body", [(), (TABLE,)])
def test_without_last_words_there_is_no_end(rule, body):
    assert list(rule_named(rule).test(Case(Notice(body=body), edition_named(PARTY)))) == []


def test_the_end_of_the_state_is_not_that_of_the_party(judge):
    body = paragraphs("biết, thực hiện./.")

    assert judge("state-end-of-body", PARTY, body=body) == [("body[0]", "./.", ".")]
    assert judge("state-end-of-body", PARTY, body=paragraphs("biết, thực hiện.")) == []


@pytest.mark.parametrize("mark", ["././", "././.", "./", ". /.", "./..", ".."])
@pytest.mark.parametrize(("edition", "end"), [(PARTY, "."), (STATE, "./.")])
def test_an_end_is_malformed(judge, mark, edition, end):
    assert judge("malformed-end-of-body", edition, body=paragraphs(f"thực hiện{mark}")) == [("body[0]", mark, end)]


@pytest.mark.parametrize(
    "text", ["thực hiện", "thực hiện.", "thực hiện./.", "họp tại .....", "và/", "tại http://a.vn/."]
)
def test_an_end_is_not_malformed(judge, text):
    assert judge("malformed-end-of-body", STATE, body=paragraphs(text)) == []


def test_the_end_mark_stands_once(judge):
    annex = Annex(label="Phụ lục", body=paragraphs("Hết./."))

    assert judge("end-of-body-inside", STATE, body=paragraphs("Một./.", "Hai./.")) == [("body[0]", "./.", None)]
    assert judge("end-of-body-inside", STATE, body=paragraphs("Một./. MZ TT")) == [("body[0]", "./.", None)]
    assert judge("end-of-body-inside", STATE, body=paragraphs("Một.", "Hai./.”"), annexes=[annex]) == []
    assert judge("end-of-body-inside", STATE, body=paragraphs("Một.", "Hai././.")) == []
    assert judge("end-of-body-inside", STATE, body=paragraphs("Một.")) == []


def test_a_colon_after_a_heading(judge):
    path, found, _ = judge("colon-after-heading", PARTY, body=sections("3.", heading="Về đề nghị và kiến nghị:"))[0]

    assert (path, found) == ("body[0]", "Về đề nghị và kiến nghị:")


@pytest.mark.parametrize("heading", ["Về kinh tế", "", "Giao các đơn vị thực hiện như sau:", "Thành phần gồm:"])
def test_no_colon_after_a_heading(judge, heading):
    assert judge("colon-after-heading", PARTY, body=sections("1.", heading=heading)) == []


def test_a_heading_over_nothing_may_be_a_sentence(judge):
    assert judge("colon-after-heading", PARTY, body=(Section(number="1.", heading="Thời gian:"),)) == []


def leading(number, heading):
    return Section(number=number, heading=heading, blocks=points("-"))


def test_words_that_lead_in_a_list_may_have_a_colon(judge):
    alone = (leading("1.", "Thành phần:"), leading("2.", "Khách mời:"), *sections("3."))

    assert judge("colon-after-heading", PARTY, body=alone) == []


def test_where_another_heading_leads_in_a_list_without_a_colon_none_has_one(judge):
    mixed = (leading("2.", "Nhiệm vụ trọng tâm"), leading("3.", "Về đề nghị và kiến nghị:"))

    assert judge("colon-after-heading", PARTY, body=mixed) == [("body[1]", "Về đề nghị và kiến nghị:", None)]


def test_a_blank_before_the_end_of_the_body(judge):
    assert judge("malformed-end-of-body", STATE, body=paragraphs("Các đơn vị thực hiện ./.")) == [
        ("body[0]", " ./.", "./.")
    ]
    assert judge("malformed-end-of-body", STATE, body=paragraphs("Các đơn vị thực hiện./.")) == []
