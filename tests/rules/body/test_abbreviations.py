"""The rule on abbreviations."""

from __future__ import annotations

import pytest

from vnnotice.model import Annex, Cell, List, ListItem, Paragraph, Recipient, Recipients, Row, Section, Table

PARTY, MAY = "party-2018", "party-2026-05"


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


@pytest.mark.parametrize("edition", [PARTY, MAY])
def test_an_abbreviation_is_reported_once_at_its_first_place(judge, edition):
    body = [
        Section(number="1.", heading="Về ATXH", blocks=paragraphs("Tình hình ATXH, NN&PTNT; ATXH.")),
        List(items=[ListItem(marker="-", runs="Phòng TC-KH, ATXH")]),
    ]

    assert judge("unexplained-abbreviation", edition, body=body) == [
        ("body[0].blocks[0]", "ATXH", None),
        ("body[0].blocks[0]", "NN&PTNT", None),
        ("body[1].items[0]", "TC-KH", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "UBND, HĐND xã; MTTQ (KT-XH)",
        "trật tự an toàn xã hội (ATXH) ổn định; ATXH",
        "trật tự an toàn xã hội (sau đây gọi tắt là ATXH); ATXH",
        "Chỉ thị số 05-CT/TW, 15/XYZ, tệp ATXH/2023, mã ATXH",
        "lần thứ XIII, khoá XII, Phụ lục CD",
        "CỘNG HOÀ XÃ HỘI, ĐẢNG ATXH VIỆT NAM",
        "Công ty ATXH, phần mềm ATXH",
        "H5N1, COVID-19, Ocop, xxATXH, ATXHxx, m2",
        "ABCDEFGHIJ",
        "ATXH\t5",
        "“ÁÂĐƠ”",
        "Một câu không có gì.",
        "",
    ],
)
def test_what_needs_no_explanation(judge, text):
    assert judge("unexplained-abbreviation", PARTY, body=paragraphs(text)) == []


def test_tables_annexes_bases_and_recipients_are_not_judged(judge):
    parts = {
        "bases": paragraphs("ATXH"),
        "body": [Table(rows=[Row(cells=[Cell(blocks=paragraphs("ATXH"))])])],
        "annexes": [Annex(label="Phụ lục", body=paragraphs("ATXH"))],
        "recipients": Recipients(items=[Recipient(name="Phòng ATXH")]),
    }

    assert judge("unexplained-abbreviation", PARTY, **parts) == []


@pytest.mark.parametrize("text", ["“ATXH”", "xã:ATXH.", "ATXH", f"{'x' * 40} ATXH {'x' * 40}"])
def test_marks_beside_an_abbreviation_do_not_hide_it(judge, text):
    assert judge("unexplained-abbreviation", PARTY, body=paragraphs(text)) == (
        [("body[0]", "ATXH", None)] if ":" not in text else []
    )


def test_of_very_many_abbreviations_only_the_first_are_reported(judge):
    text = " ".join(f"và {one}{two}{three}Q" for one in "BCDG" for two in "BCDG" for three in "BCDG")

    assert len(judge("unexplained-abbreviation", PARTY, body=paragraphs(text))) == 20


@pytest.mark.parametrize("piece", ["AB ", "ABZ", "ABZ/", "(ABZ ", "(", "A ", " "])
def test_hostile_text_is_read_in_one_pass(judge, piece):
    judge("unexplained-abbreviation", PARTY, body=paragraphs(piece * (100_000 // len(piece))))
