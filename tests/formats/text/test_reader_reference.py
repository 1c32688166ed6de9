"""The reference notice without its Markdown: as a text whose paragraphs are lines, or wrapped at the width of a page."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import attrs
import pytest
from recognition.lines import missing

from vnnotice.formats import reads
from vnnotice.formats.text.reader import read
from vnnotice.formats.text.writer import write
from vnnotice.model import List, ListItem, Paragraph, Section, inline, plain_text

REFERENCE = Path(__file__).resolve().parents[3] / "../shared/notices/loc-quang.md"

pytestmark = pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference notice is not beside the repository")


@pytest.fixture(scope="module")
def source():
    """The reference notice without a sign of Markdown."""
    return re.sub(r"^#+ |\*", "", REFERENCE.read_text(encoding="utf-8"), flags=re.MULTILINE)


@pytest.fixture(scope="module")
def expected():
    """What Markdown says of it, without bold and italics."""
    notice = reads(REFERENCE.read_bytes(), format="markdown").notice
    return attrs.evolve(notice, body=tuple(map(unmarked, notice.body)))


def unmarked(block):
    if isinstance(block, Paragraph):
        return Paragraph(runs=inline(block.text))
    if isinstance(block, Section):
        heading = inline(plain_text(block.heading))
        return Section(number=block.number, heading=heading, blocks=tuple(map(unmarked, block.blocks)))
    return List(items=tuple(ListItem(marker=item.marker, runs=inline(item.text)) for item in block.items))


def wrapped(text, width, indent):
    rows = [
        textwrap.fill(
            row.strip(),
            width,
            initial_indent=indent * (len(row) > width),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for row in text.split("\n")
    ]
    return "\n".join(rows)


def test_text_says_the_same_as_markdown(source, expected):
    reading = read(source.encode())

    assert reading.notice == expected
    assert [repair.kind for repair in reading.repairs] == ["joined", "joined"]
    assert not missing(source, reading.notice)


@pytest.mark.parametrize("width", [72, 80, 90, 100])
@pytest.mark.parametrize("indent", ["", " " * 8], ids=["flush", "indent"])
def test_paragraphs_that_a_page_wrapped_are_whole_again(source, expected, width, indent):
    reading = read(wrapped(source, width, indent).encode())

    assert reading.notice == expected
    assert {repair.kind for repair in reading.repairs} == {"joined"}


def test_indents_alone_show_the_paragraphs(source, expected):
    rows = wrapped(source, 80, " " * 8).split("\n")

    assert read("\n".join(row for row in rows if row.strip()).encode()).notice == expected


def test_text_that_is_written_reads_back_equal(expected):
    writing = write(expected)

    assert writing.losses == ()
    assert read(writing.data).notice == expected
