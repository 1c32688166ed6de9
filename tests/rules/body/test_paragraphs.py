"""The rule on how a paragraph begins."""

from __future__ import annotations

import pytest

from vnnotice.model import Annex, Cell, List, ListItem, Paragraph, Row, Section, Table

STATE = "state-2020"


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


def test_a_small_letter_after_a_full_stop(judge):
    body = [
        *paragraphs("Một.", "đoạn này.", "Hai."),
        Section(number="1.", heading="Ba", blocks=paragraphs("Bốn.", "ở đây")),
    ]

    assert judge("small-letter-after-full-stop", STATE, body=body) == [
        ("body[1]", "đoạn", None),
        ("body[3].blocks[1]", "ở", None),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Một.", "Hai"),
        ("Một;", "hai"),
        ("Một:", "hai"),
        ("Một", "hai"),
        ("Một...", "hai"),
        ("sở, ban, ngành, v.v.", "hai"),
        ("Ban Chỉ huy TP.", "hai"),
        ("Một.", "Đăng ký"),
        ("Một.", "sonoivu@example.vn"),
        ("Một.", "www.example.vn"),
        ("Một.", "http://example.vn"),
        ("Một.", "2 đơn vị"),
        ("Một.", "“hai”"),
    ],
)
def test_what_may_follow(judge, before, after):
    assert judge("small-letter-after-full-stop", STATE, body=paragraphs(before, after)) == []


def test_only_paragraphs_that_follow_each_other_are_judged(judge):
    item = ListItem(marker="-", runs="hai.")
    body = [
        Paragraph(runs="Một."),
        List(items=[item, item]),
        Paragraph(runs="ba"),
        Table(rows=[Row(cells=[Cell(blocks=paragraphs("Một.", "hai"))])]),
        Section(number="1.", heading="Bốn.", blocks=paragraphs("năm")),
    ]
    annex = Annex(label="Phụ lục", body=paragraphs("Một.", "hai"))

    assert judge("small-letter-after-full-stop", STATE, body=body, annexes=[annex]) == []
    assert judge("small-letter-after-full-stop", STATE, body=paragraphs("Một.\nhai.")) == []
