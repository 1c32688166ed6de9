from __future__ import annotations

import pytest

from vnnotice.model import (
    BLANK,
    Addressee,
    Addressees,
    List,
    ListItem,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Run,
    Section,
    SignatureBlock,
    TypeAndSubject,
)
from vnnotice.wording.blanks import BLANK_SIGN, blanks, is_blank, placeholders, unbracketed


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "…",
        "……. ",
        "....",
        "____",
        "(…)",
        " - ",
        ":",
        "[CẦN BỔ SUNG: họ tên]",
        "[cần bổ sung]",
        "… [Cần bổ sung: số] …",
        BLANK_SIGN,
    ],
)
def test_a_place_to_fill_in(text):
    assert is_blank(text)


@pytest.mark.parametrize("text", ["15", "… 2024", "a", "[họ tên]", "[CẦN BỔ SUNG: họ tên", "/", "*"])
def test_no_place_to_fill_in(text):
    assert not is_blank(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("họp ngày …… tháng …… tại [CẦN BỔ SUNG: địa điểm], v.v…", ["……", "……", "[CẦN BỔ SUNG: địa điểm]"]),
        ("kính mời ....... dự họp", ["......."]),
        ("ông ____ và bà …..…", ["____", "…..…"]),
        ("… … …", ["… … …"]),
        ("vào ngày    tháng   năm 2024", ["ngày    tháng"]),
        ("vào ngày 5 tháng   năm 2024", ["tháng   năm"]),
        ("[Cần bổ sung][cần bổ sung: số]", ["[Cần bổ sung]", "[cần bổ sung: số]"]),
        ("v.v…", []),
        ("chờ... rồi", []),
        ("ngày tháng năm", []),
        ("[1] xem", []),
    ],
)
def test_places_to_fill_in_within_running_text(text, found):
    assert placeholders(text) == found


def test_brackets_become_the_sign_of_a_blank():
    assert unbracketed("ngày [CẦN BỔ SUNG] tháng [cần bổ sung: tháng]") == "ngày … tháng …"
    assert unbracketed("[1] [CẦN") == "[1] [CẦN"


def test_the_blanks_of_a_notice_in_the_order_of_the_paper():
    notice = Notice(
        number_and_symbol=NumberAndSymbol(number=BLANK, kind="TB"),
        place_and_date=PlaceAndDate(place=BLANK, date=BLANK),
        type_and_subject=TypeAndSubject(subject=BLANK),
        addressees=Addressees(items=[Addressee(name="Sở Y tế"), Addressee(name=BLANK)]),
        bases=[Paragraph(runs="Căn cứ ……;")],
        body=[
            Section(
                number="1.",
                heading=[Run(text="Họp "), Run(text="____", marks={"bold"})],
                blocks=[Paragraph(runs="Đủ."), List(items=[ListItem(marker="-", runs="tại [CẦN BỔ SUNG: nơi] và ……")])],
            )
        ],
        signature_blocks=[SignatureBlock(position="CHỦ TỊCH", signer=BLANK)],
    )

    assert list(blanks(notice)) == [
        ("number_and_symbol.number", "…"),
        ("place_and_date.place", "…"),
        ("place_and_date.date", "…"),
        ("type_and_subject.subject", "…"),
        ("addressees.items[1].name", "…"),
        ("bases[0]", "……"),
        ("body[0]", "____"),
        ("body[0].blocks[1].items[0]", "[CẦN BỔ SUNG: nơi]"),
        ("body[0].blocks[1].items[0]", "……"),
        ("signature_blocks[0].signer", "…"),
    ]


def test_a_notice_without_blanks():
    assert list(blanks(Notice(body=[Paragraph(runs="Kính báo.")], signature_blocks=[SignatureBlock()]))) == []
