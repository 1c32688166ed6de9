from __future__ import annotations

import datetime
import re
import unicodedata
from pathlib import Path

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st

from vnnotice.errors import WriteError
from vnnotice.formats._paper import differences, same
from vnnotice.formats.markdown.reader import read
from vnnotice.formats.markdown.writer import write
from vnnotice.formats.text.reader import read as read_text
from vnnotice.model import (
    MARKS,
    Annex,
    Cell,
    Heading,
    IssuingBody,
    List,
    ListItem,
    Loss,
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
    TypeAndSubject,
)

STARTS = [
    "",
    "- ",
    "1. ",
    "# ",
    "* ",
    "+ ",
    "> ",
    "a) ",
    "I. ",
    "|",
    "```",
    "~~~",
    "===",
    "---",
    "\\",
    "&amp;",
    "<b>",
    "[a]: ",
    "2",
]
TRICKY = st.text("aĐ đắ.,;:-*_#`~|<>[]()\\&!\"'1\u00a0", max_size=12)


def tricky_text():
    """Return text that begins as markup or as a component would, and holds markup."""
    starts = st.sampled_from([*STARTS, "THÔNG BÁO ", "Nơi nhận: ", "Căn cứ Luật ", "Trân trọng thông báo "])
    text = st.builds(lambda start, middle: f"{start}{middle}".strip(), starts, TRICKY)
    return text.map(lambda text: unicodedata.normalize("NFC", text)).filter(bool)


def tricky_runs():
    runs = st.builds(Run, text=tricky_text(), marks=strategies.mark_sets())
    return st.lists(runs, min_size=1, max_size=4).map(tuple)


def tricky_bodies():
    """Return bodies as they occur: paragraphs, then sections of paragraphs and lists."""
    paragraphs = st.builds(Paragraph, runs=tricky_runs())
    items = st.lists(st.builds(ListItem, marker=st.just("-"), runs=tricky_runs()), min_size=1, max_size=3)
    lists = items.map(lambda found: List(items=found))
    content = st.lists(st.one_of(paragraphs, lists), max_size=3).map(_without_two_lists)
    sections = st.lists(st.tuples(tricky_text(), content), max_size=3).map(
        lambda parts: [
            Section(number=f"{number}.", heading=heading, blocks=blocks)
            for number, (heading, blocks) in enumerate(parts, start=1)
        ]
    )
    return st.builds(lambda first, rest: (*first, *rest), st.lists(paragraphs, max_size=3), sections)


def _without_two_lists(blocks):
    """Return *blocks* without a list right after a list: on paper the two would be one."""
    kept = []
    for block in blocks:
        if not (kept and isinstance(block, List) and isinstance(kept[-1], List)):
            kept.append(block)
    return tuple(kept)


@given(tricky_bodies())
def test_a_body_reads_back_whatever_it_begins_with(body):
    writing = write(Notice(body=body))

    assert writing.losses == ()
    assert read(writing.data).notice.body == body


@given(strategies.notices())
def test_what_does_not_read_back_is_listed(notice):
    try:
        writing = write(notice)
    except WriteError:
        return

    back = read(writing.data).notice
    assert writing.losses == differences(notice, back)
    assert bool(writing.losses) is not same(notice, back)


@given(
    st.lists(
        st.one_of(tricky_text(), st.sampled_from(["THÔNG BÁO", "Nơi nhận:", "T/L BAN A", "CHÁNH VĂN PHÒNG"])),
        max_size=8,
    )
)
def test_what_was_read_from_text_is_written_again_without_another_difference(lines):
    notice = read_text("\n\n".join(lines).encode()).notice
    writing = write(notice)

    assert same(notice, read(writing.data).notice) or writing.losses


FULL = Notice(
    heading=Heading(kind="party"),
    issuing_body=IssuingBody(name="HUYỆN UỶ ĐỒNG LAU", parents=("ĐẢNG BỘ TỈNH LÂM HẢI",)),
    number_and_symbol=NumberAndSymbol(number="15", kind="TB", organ="HU"),
    place_and_date=PlaceAndDate(place="Đồng Lau", date=datetime.date(2023, 8, 9)),
    type_and_subject=TypeAndSubject(document_type="THÔNG BÁO", subject="về việc nghỉ lễ"),
    bases=(Paragraph(runs="Căn cứ Quy chế làm việc,"),),
    body=(
        Paragraph(runs="Huyện uỷ thông báo:"),
        Section(number="1.", heading="Thời gian", blocks=(Paragraph(runs="Hai ngày."),)),
        Section(number="2.", blocks=(Paragraph(runs="Trực"), List(items=(ListItem(marker="-", runs="Đủ;"),)))),
        Paragraph(runs="Trân trọng thông báo."),
    ),
    signature_blocks=(SignatureBlock(position="CHÁNH VĂN PHÒNG", signer="Nguyễn Văn An"),),
    recipients=Recipients(items=(Recipient(name="Thường trực Huyện uỷ"),)),
    annexes=(Annex(label="Phụ lục", title="LỊCH TRỰC", body=(Paragraph(runs="Thứ Hai."),)),),
)


def test_a_whole_notice_as_one_would_transcribe_it():
    writing = write(FULL)

    assert writing.losses == ()
    assert writing.data.decode() == (
        "ĐẢNG BỘ TỈNH LÂM HẢI  \nHUYỆN UỶ ĐỒNG LAU  \n\\*\n\nSố 15-TB/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"
        "Đồng Lau, ngày 09 tháng 8 năm 2023\n\n**THÔNG BÁO**  \n**về việc nghỉ lễ**  \n\\-----\n\n"
        "Căn cứ Quy chế làm việc,\n\nHuyện uỷ thông báo:\n\n## 1. Thời gian\n\nHai ngày.\n\n2. &#84;rực\n\n- Đủ;\n\n"
        "Trân trọng thông báo.\n\nNơi nhận:\n\n- Thường trực Huyện uỷ,\n\nCHÁNH VĂN PHÒNG  \nNguyễn Văn An\n\n"
        "Phụ lục  \nLỊCH TRỰC\n\nThứ Hai.\n"
    )


def test_what_recognition_would_not_find_is_named_by_comments():
    notice = Notice(
        issuing_body=IssuingBody(name="Tổ dân phố", wording="Tổ dân phố"),
        body=(
            Section(number="1.", heading="Một", blocks=(List(items=(ListItem(marker="-", runs="a"),)),)),
            Section(number="2.", heading="Hai", blocks=(Paragraph(runs="Lời."),)),
            Paragraph(runs="Chào."),
            List(items=(ListItem(marker="-", runs="b", blocks=(Paragraph(runs="c"),)),)),
            List(items=(ListItem(marker="-", runs="d"),)),
        ),
    )

    writing = write(notice)

    assert writing.losses == ()
    assert b"<!-- issuing_body -->" in writing.data
    assert read(writing.data).notice == notice


def test_tables_are_tables_and_what_they_cannot_hold_is_listed():
    def cell(*texts, **spans):
        return Cell(blocks=tuple(Paragraph(runs=text) for text in texts), **spans)

    plain = Table(rows=(Row(cells=(cell("a|b"), cell("c", "d"))), Row(cells=(cell(), cell("e\nf")))))
    spanned = Table(rows=(Row(cells=(cell("a", column_span=2),)),))

    assert write(Notice(body=(Table(rows=(plain.rows[0],)),))).losses == ()
    assert write(Notice(body=(spanned,))).losses == (Loss(kind="structure", path="body[0]"),)


def test_lists_nested_too_deep_cannot_be_written():
    block = Paragraph(runs="x")
    for _ in range(10):
        block = List(items=(ListItem(marker="-", runs="a", blocks=(block,)),))

    with pytest.raises(WriteError, match="nested"):
        write(Notice(body=(block,)))


def test_nothing_is_an_empty_file():
    assert write(Notice()).data == b""
    assert write(Notice(signature_blocks=(SignatureBlock(),))).losses == (
        Loss(kind="component", path="signature_blocks"),
    )


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize(
    "texts", [("a", "b", "c"), ("a ", " b ", " c"), ("(", "b,", ")"), ("*", "**", "_"), ("", "b\nc", "")]
)
def test_every_mark_reads_back(mark, texts):
    runs = [Run(text=text, marks={mark} if place == 1 else ()) for place, text in enumerate(texts) if text]
    notice = Notice(body=(Paragraph(runs=runs),))

    assert read(write(notice).data).notice == notice


def test_neighbouring_marks_read_back():
    runs = (
        Run(text="một", marks={"bold"}),
        Run(text="hai", marks={"italic"}),
        Run(text="ba", marks={"bold", "italic"}),
    )
    notice = Notice(body=(Paragraph(runs=runs),))

    assert read(write(notice).data).notice == notice


def documented():
    page = (Path(__file__).resolve().parents[3] / "docs" / "paper.md").read_text(encoding="utf-8")
    table = page.partition("| the paragraph begins with | is written |\n")[2].partition("\n\n")[0]
    return re.findall(r"^\|[^`]*`([^`]*)` \| `([^`]*)` \|$", table, re.MULTILINE)


@pytest.mark.parametrize(("text", "line"), documented())
def test_the_page_on_markdown_shows_what_is_written(text, line):
    notice = Notice(body=(Paragraph(runs="Mở đầu."), Paragraph(runs=text)))

    assert write(notice).data.decode() == f"Mở đầu.\n\n{line}\n"


def test_words_that_end_a_notice_stay_in_the_section_that_they_are_in():
    words = (Paragraph(runs="Lời C#"), Paragraph(runs="Trân trọng thông báo."))
    notice = Notice(body=(Section(number="1.", heading="Một", blocks=words),))

    writing = write(notice)

    assert writing.data.decode() == "## 1. Một\n\nLời C\\#\n\n&#84;rân trọng thông báo.\n"
    assert read(writing.data).notice == notice


def test_recipients_are_one_list_and_an_empty_part_is_no_line():
    items = (Recipient(name="Các sở"), Recipient(name="Các huyện"))
    notice = Notice(type_and_subject=TypeAndSubject(), recipients=Recipients(items=items))

    assert write(notice).data.decode() == "Nơi nhận:\n\n- Các sở;\n- Các huyện;\n"
    assert [loss.path for loss in write(notice).losses] == ["type_and_subject"]
