"""Writes plain text: a line for each paragraph, as the notice would be read aloud."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vnnotice.formats._paper import differences, foot, form_of, head
from vnnotice.formats.text.reader import read
from vnnotice.model import Block, List, Notice, Paragraph, Row, Section, Writing, plain_text
from vnnotice.regimes import Edition
from vnnotice.wording import annex, body

__all__ = ["write"]


def write(notice: Notice, edition: Edition | None = None) -> Writing:
    """Write a notice as plain text.  What it does not hold is found by reading it again."""
    form = form_of(notice, edition)
    parts = [list(passage.lines) for passage in head(notice, form)]
    parts += [[base.text] for base in notice.bases]
    parts += _blocks(notice.body)
    parts += [list(passage.lines) for passage in foot(notice, form)]
    for part in notice.annexes:
        parts += [[annex.write(part, form)], *_blocks(part.body)]
    text = "\n\n".join("\n".join(lines) for lines in parts if any(lines))
    data = f"{text}\n".encode() if text else b""
    return Writing(data=data, losses=differences(notice, read(data).notice))


def _blocks(blocks: Iterable[Block]) -> Iterator[list[str]]:
    """Yield the lines of each block; a blank line will part them."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield [block.text]
        elif isinstance(block, Section):
            yield from _section(block)
        elif isinstance(block, List):
            yield list(_items(block))
        else:
            yield [_row(row) for row in block.rows]


def _section(section: Section) -> Iterator[list[str]]:
    """Yield the lines of a section; a number without a heading opens its first paragraph."""
    first, *others = section.blocks or (None,)
    if not section.heading and isinstance(first, Paragraph):
        yield [body.write(section.number, first.text)]
        yield from _blocks(others)
    else:
        yield [body.write(section.number, plain_text(section.heading))]
        yield from _blocks(section.blocks)


def _items(items: List) -> Iterator[str]:
    for item in items.items:
        yield body.write(item.marker, item.text)
        for lines in _blocks(item.blocks):
            yield from lines


def _row(row: Row) -> str:
    return "\t".join(" ".join(line for lines in _blocks(cell.blocks) for line in lines) for cell in row.cells)
