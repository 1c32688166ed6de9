from __future__ import annotations

import datetime

import pytest

from vnnotice.formats._paper import differences, foot, form_of, head
from vnnotice.model import (
    BLANK,
    Addressee,
    Addressees,
    Archive,
    Authority,
    ContactLine,
    Extension,
    Heading,
    List,
    ListItem,
    Loss,
    Marks,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Recipient,
    Recipients,
    Row,
    Run,
    Seal,
    Section,
    SignatureBlock,
    Table,
    TypeAndSubject,
    UnplacedLine,
)
from vnnotice.regimes import edition_named


def lines(notice, part=head):
    return {passage.component: passage.lines for passage in part(notice, form_of(notice, None))}


def test_lines_are_made_in_the_manner_of_the_edition():
    party = Notice(
        heading=Heading(kind="party"),
        number_and_symbol=NumberAndSymbol(number="5", kind="TB", organ="HU"),
        place_and_date=PlaceAndDate(place="Đồng Lau", date=datetime.date(2023, 8, 9)),
    )
    state = Notice(
        heading=Heading(kind="state"),
        number_and_symbol=NumberAndSymbol(number="5", kind="TB", organ="UBND"),
        place_and_date=PlaceAndDate(place="Lâm Hải", date=datetime.date(2024, 2, 5)),
    )

    assert lines(party)["number_and_symbol"] == ("Số 05-TB/HU",)
    assert lines(state)["number_and_symbol"] == ("Số: 05/TB-UBND",)
    assert lines(state)["heading"][1] == "Độc lập - Tự do - Hạnh phúc"


def test_a_notice_that_shows_nothing_has_the_usual_manner():
    assert form_of(Notice(heading=Heading(kind="youth_union")), None).number_label == "Số: "


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ((), ("Kính gửi:",)),
        ((Addressee(name="Các sở"),), ("Kính gửi: Các sở",)),
        ((Addressee(name=BLANK),), ("Kính gửi: …",)),
        ((Addressee(),), ("Kính gửi:",)),
        ((Addressee(name="A", wording="- A."),), ("Kính gửi: - A.",)),
        ((Addressee(name="A"), Addressee(name="B")), ("Kính gửi:", "- A;", "- B;")),
    ],
)
def test_addressees(items, expected):
    assert lines(Notice(addressees=Addressees(items=items)))["addressees"] == expected


@pytest.mark.parametrize(
    ("edition", "document_type", "label"),
    [
        ("party-2026-05", "TỜ TRÌNH", "Kính trình: A"),
        ("party-2026-05", None, "Kính gửi: A"),
        ("party-2018", "TỜ TRÌNH", "Kính gửi: A"),
        ("state-2020", "Tờ trình:", "Kính gửi: A"),
    ],
)
def test_a_submission_addresses_in_the_manner_of_its_edition(edition, document_type, label):
    title = TypeAndSubject(document_type=document_type, subject="về công tác cán bộ")
    notice = Notice(addressees=Addressees(items=[Addressee(name="A")]), type_and_subject=title)

    made = {passage.component: passage.lines for passage in head(notice, edition_named(edition).form)}

    assert made["addressees"] == (label,)


def test_the_foot():
    notice = Notice(
        recipients=Recipients(items=(Recipient(name="A"),), archive=Archive(name="Lưu: VT")),
        signature_blocks=(
            SignatureBlock(
                authorities=(Authority(kind="on_behalf", principal="ỦY BAN NHÂN DÂN"),),
                position="CHỦ TỊCH",
                signature="(Đã ký)",
                signer=BLANK,
            ),
        ),
        contact_line=ContactLine(wording="ĐT: 1"),
        unplaced=(UnplacedLine(place="head", wording="x"), UnplacedLine(place="foot", wording="2")),
    )

    assert lines(notice, foot) == {
        "recipients": ("Nơi nhận:", "- A;", "- Lưu: VT."),
        "signature_blocks": ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Đã ký)", "…"),
        "contact_line": ("ĐT: 1",),
        "unplaced": ("2",),
    }


def test_a_place_to_fill_in_is_not_written_twice():
    block = SignatureBlock(position="GIÁM ĐỐC", signature="[CẦN BỔ SUNG: họ tên]", signer=BLANK)

    assert lines(Notice(signature_blocks=(block,)), foot)["signature_blocks"] == ("GIÁM ĐỐC", "[CẦN BỔ SUNG: họ tên]")


def test_a_contact_line_without_words_is_no_line():
    assert lines(Notice(contact_line=ContactLine()), foot) == {}


BOLD = (Run(text="a", marks={"bold"}),)
PLAIN = (Run(text="a"),)


@pytest.mark.parametrize(
    ("held", "kept", "kinds"),
    [
        (Notice(seal=Seal()), Notice(), [("component", "seal")]),
        (Notice(extensions=(Extension(name="x-a", value="1"),)), Notice(), [("extension", "extensions")]),
        (Notice(marks=Marks(draft="a")), Notice(marks=Marks(draft="b")), [("wording", "marks")]),
        (Notice(signature_blocks=(SignatureBlock(),)), Notice(), [("component", "signature_blocks")]),
        (Notice(body=(Paragraph(runs="a"),)), Notice(), [("structure", "body")]),
        (Notice(body=(Paragraph(runs=BOLD),)), Notice(body=(Paragraph(runs=PLAIN),)), [("inline_mark", "body[0]")]),
        (Notice(body=(Paragraph(runs="a"),)), Notice(body=(Paragraph(runs="b"),)), [("structure", "body[0]")]),
        (
            Notice(body=(Section(number="1.", heading=BOLD, blocks=(List(items=(ListItem(marker="-", runs=BOLD),)),)),)),
            Notice(body=(Section(number="1.", heading=PLAIN, blocks=(List(items=(ListItem(marker="-", runs=PLAIN),)),)),)),
            [("inline_mark", "body[0]")],
        ),
        (
            Notice(body=(Section(number="1.", blocks=(Table(rows=(Row(),), caption="a"),)),)),
            Notice(body=(Section(number="1.", blocks=(Table(rows=(Row(),)),)),)),
            [("structure", "body[0]")],
        ),
        (
            Notice(body=(Paragraph(runs="a"), Paragraph(runs="b"))),
            Notice(body=(Paragraph(runs="a"), Paragraph(runs="c"))),
            [("structure", "body[1]")],
        ),
        (
            Notice(place_and_date=PlaceAndDate(place="A")),
            Notice(place_and_date=PlaceAndDate(place="A", wording="A")),
            [],
        ),
    ],
)  # fmt: skip
def test_what_differs_is_named(held, kept, kinds):
    assert differences(held, kept) == tuple(Loss(kind=kind, path=path) for kind, path in kinds)
