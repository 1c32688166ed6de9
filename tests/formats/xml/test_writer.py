"""The XML writer: its bytes, held equal to those of a tree that lxml writes."""

from __future__ import annotations

import datetime

import attrs
import pytest
from hypothesis import given, settings
from lxml import etree
from strategies import notices

from vnnotice.errors import WriteError
from vnnotice.formats.xml.reader import read
from vnnotice.formats.xml.writer import write
from vnnotice.model import (
    BLANK,
    Archive,
    Cell,
    Extension,
    Heading,
    List,
    ListItem,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Recipient,
    Recipients,
    Row,
    Run,
    Section,
    SignatureBlock,
    Table,
)

EXAMPLE = """\
<?xml version="1.0" encoding="UTF-8"?>
<notice xmlns="urn:vnnotice:notice:1" version="1.0">
<heading kind="party">ĐẢNG CỘNG SẢN VIỆT NAM</heading>
<numberAndSymbol number="" kind="TB" organ="HU">Số    -TB/HU</numberAndSymbol>
<placeAndDate place="Bảo &quot;&lt;Lâm&gt;&#9;&#10;&amp;" date="2023-08-09"/>
<body>
<paragraph>Kính <bold>g&amp;<italic>ửi</italic></bold></paragraph>
</body>
</notice>
"""


def test_the_form_of_the_document():
    notice = Notice(
        heading=Heading(kind="party", wording="ĐẢNG CỘNG SẢN VIỆT NAM"),
        number_and_symbol=NumberAndSymbol(number=BLANK, kind="TB", organ="HU", wording="Số    -TB/HU"),
        place_and_date=PlaceAndDate(place='Bảo "<Lâm>\t\n&', date=datetime.date(2023, 8, 9)),
        body=(
            Paragraph(
                runs=(
                    Run(text="Kính "),
                    Run(text="g&", marks=frozenset(("bold",))),
                    Run(text="ửi", marks=frozenset(("bold", "italic"))),
                )
            ),
        ),
    )
    expected = EXAMPLE.replace("&amp;<italic>", "&amp;</bold><bold><italic>")
    assert write(notice).data.decode() == expected
    assert write(read(EXAMPLE.encode()).notice).data.decode() == expected


def test_empty_parts_have_empty_elements():
    notice = Notice(
        recipients=Recipients(),
        signature_blocks=(SignatureBlock(signer=BLANK),),
        body=(
            Section(number="1."),
            List(items=(ListItem(marker="-"),)),
            Table(rows=(Row(), Row(cells=(Cell(), Cell(column_span=2, row_span=3))))),
            Paragraph(),
        ),
    )
    lines = write(notice).data.decode().splitlines()
    assert lines[2:-1] == [
        "<body>",
        '<section number="1."/>',
        "<list>",
        '<item marker="-"/>',
        "</list>",
        "<table>",
        "<row/>",
        "<row>",
        "<cell/>",
        '<cell columnSpan="2" rowSpan="3"/>',
        "</row>",
        "</table>",
        "<paragraph/>",
        "</body>",
        "<signatureBlock>",
        "<signer/>",
        "</signatureBlock>",
        "<recipients/>",
    ]


def test_recipients_stand_as_on_paper():
    recipients = Recipients(
        wording="Nơi nhận:", items=(Recipient(name="a", wording="- a;"),), archive=Archive(name="Lưu", wording="- Lưu.")
    )
    assert write(Notice(recipients=recipients)).data.decode().splitlines()[3:6] == [
        "<wording>Nơi nhận:</wording>",
        '<recipient name="a">- a;</recipient>',
        '<archive name="Lưu">- Lưu.</archive>',
    ]


@settings(max_examples=40)
@given(notices())
def test_the_bytes_are_those_that_lxml_writes(notice):
    data = write(attrs.evolve(notice, extensions=())).data
    declaration, root = data.split(b"\n", 1)
    assert declaration == b'<?xml version="1.0" encoding="UTF-8"?>'
    assert root == etree.tostring(etree.fromstring(data), encoding="UTF-8") + b"\n"


FOREIGN = [
    ("{urn:o}e", "<e/>", "called e"),
    ("{urn:o}e", "<e xmlns='urn:o'>", "no XML element"),
    ("{urn:o}e", "", "no XML element"),
    ("{urn:o}e", "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE e><e xmlns='urn:o'/>", "no document type"),
    ("{urn:o}e", "<e xmlns='urn:o'><f xmlns='u'/></e>", "no absolute URI"),
    ("{urn:vnnotice:notice:1}e", "<e xmlns='urn:vnnotice:notice:1'/>", "document format itself"),
]


@pytest.mark.parametrize(("name", "value", "message"), FOREIGN)
def test_an_element_that_is_none_cannot_be_written(name, value, message):
    notice = Notice(extensions=(Extension(name="x-a", value="1"), Extension(name=name, value=value)))
    with pytest.raises(WriteError, match=message) as caught:
        write(notice)
    assert caught.value.format == "xml"
    assert caught.value.path in (
        "extensions[0].value",
        "extensions[1].value",
        "extensions[0].name",
        "extensions[1].name",
    )


def test_an_element_without_a_namespace_inside_another_programs_stays_without():
    extension = Extension(name="{urn:o}e", value='<o:e xmlns:o="urn:o"><i></i></o:e>')
    data = write(Notice(extensions=(extension,))).data
    assert etree.fromstring(data).find(".//i") is not None
    assert read(data).notice.extensions == (extension,)


def test_blocks_that_nest_without_end_are_refused():
    block = Paragraph()
    for _ in range(2000):
        block = Section(number="1.", blocks=(block,))
    with pytest.raises(WriteError, match="too deep"):
        write(Notice(body=(block,)))
