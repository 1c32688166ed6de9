"""What a rule looks at: the text and the outline of a notice, gathered once."""

from __future__ import annotations

from vnnotice.model import (
    BLANK,
    Annex,
    Cell,
    Heading,
    List,
    ListItem,
    Notice,
    NumberAndSymbol,
    Paragraph,
    Recipient,
    Recipients,
    Row,
    Section,
    SignatureBlock,
    Table,
    plain_text,
    walk,
)
from vnnotice.regimes import edition_named
from vnnotice.rules import Case

INNER = List(items=[ListItem(marker="+", runs="bốn")])
NOTICE = Notice(
    heading=Heading(wording="ĐẢNG CỘNG SẢN VIỆT NAM"),
    number_and_symbol=NumberAndSymbol(number="5"),
    bases=[Paragraph(runs="căn cứ")],
    body=[
        Paragraph(runs="một"),
        Section(
            number="1.",
            heading="hai",
            blocks=[
                List(items=[ListItem(marker="-", runs="ba", blocks=[INNER]), ListItem(marker="-", runs="năm")]),
                Section(number="a.", blocks=[Paragraph()]),
            ],
        ),
        Section(number="2."),
        Table(rows=[Row(cells=[Cell(blocks=[Paragraph(runs="ô")]), Cell()])]),
    ],
    signature_blocks=[SignatureBlock(position="BÍ THƯ", signer=BLANK)],
    recipients=Recipients(items=[Recipient(name="Các chi bộ")]),
    annexes=[Annex(label="Phụ lục", body=[Paragraph(runs="phụ")])],
)


def case(notice=NOTICE):
    return Case(notice, edition_named("party-2018"))


def test_the_text_is_that_of_the_passages():
    assert case().text == "\n".join(text for _, text in case().passages)
    assert case().text.split("\n") == ["căn cứ", "một", "hai", "ba", "bốn", "năm", "", "", "", "ô", "phụ"]


def test_the_passages_are_those_that_a_walk_meets():
    walked = [
        (path, plain_text(part.heading if isinstance(part, Section) else part.runs))
        for path, part in walk(NOTICE)
        if isinstance(part, (Paragraph, Section, ListItem))
    ]

    assert list(case().passages) == walked


def test_a_place_in_the_text_is_found_in_its_passage():
    text = case().text

    assert case().place(0) == ("bases[0]", "căn cứ", 0)
    assert case().place(text.index("năm") + 2) == ("body[1].blocks[0].items[1]", "năm", text.index("năm"))
    assert case().place(text.index("phụ"))[0] == "annexes[0].body[0]"


def test_a_line_break_within_a_passage_starts_no_other():
    one = case(Notice(body=[Paragraph(runs="một\nhai"), Paragraph(runs="ba")]))

    assert one.place(5) == ("body[0]", "một\nhai", 0)
    assert one.place(8)[0] == "body[1]"


def test_the_form_is_that_of_the_edition():
    assert case().form is edition_named("party-2018").form


def test_the_lines_outside_the_text():
    assert dict(case().lines) == {
        "heading": "ĐẢNG CỘNG SẢN VIỆT NAM",
        "signature_blocks[0].position": "BÍ THƯ",
        "recipients.items[0]": "Các chi bộ",
    }
    assert case(Notice()).lines == ()


def test_unusual_characters_of_text_and_lines():
    notice = Notice(heading=Heading(wording="ÐẢNG"), body=[Paragraph(runs="đến\u00a05")])

    assert case(notice).unusual == {"Ð", "\u00a0"}
    assert case().unusual == frozenset()


def test_sections_that_stand_side_by_side():
    paths = [[path for path, _ in siblings] for siblings in case().sections]

    assert paths == [["body[1]", "body[2]"], ["body[1].blocks[1]"]]


def test_lists_of_the_body():
    assert [path for path, _ in case().lists] == ["body[1].blocks[0]", "body[1].blocks[0].items[0].blocks[0]"]
