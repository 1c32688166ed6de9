"""Writes Markdown that reads back to the same notice, and reads well to people.

First the notice is written as one would transcribe it.  Where reading that again does not give the same notice, it is
written with comments that name each component; what even they cannot hold is listed as lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs
from attrs import frozen

from vnnotice.errors import ReadError, WriteError
from vnnotice.formats._paper import Passage, differences, foot, form_of, head
from vnnotice.formats.markdown._emphasis import characters, written
from vnnotice.formats.markdown._tags import written as tag
from vnnotice.formats.markdown.reader import read
from vnnotice.model import (
    Block,
    Cell,
    List,
    Loss,
    Notice,
    Paragraph,
    Section,
    Table,
    Writing,
    inline,
)
from vnnotice.recognition import Line, closes, speaks
from vnnotice.regimes import Edition
from vnnotice.wording import Form, annex
from vnnotice.wording.separators import is_separator

__all__ = ["write"]

_STEP: Final = 2
"""How many blanks an inner list is set in."""

_DEEPEST_HEADING: Final = 6

_SURELY_TEXT: Final = 250
"""Characters from which on what follows a number is never taken for a heading."""


def write(notice: Notice, edition: Edition | None = None) -> Writing:
    """Write a notice as Markdown.

    Raises:
        WriteError: what is written cannot be read again, such as lists that are nested too deep.
    """
    form = form_of(notice, edition)
    plain = _Writer(notice, form, tagged=False).data()
    losses = _losses(notice, plain)
    if not losses:
        return Writing(data=plain)
    data = _Writer(notice, form, tagged=True).data()
    fewer = _losses(notice, data)
    return Writing(data=data, losses=fewer) if len(fewer) < len(losses) else Writing(data=plain, losses=losses)


def _losses(notice: Notice, data: bytes) -> tuple[Loss, ...]:
    try:
        return differences(notice, read(data).notice)
    except ReadError as error:
        raise WriteError(f"Markdown cannot hold this notice: {error.message}", format="markdown") from error


class _Writer:
    """Writes one notice, with or without comments that name its components."""

    def __init__(self, notice: Notice, form: Form, *, tagged: bool) -> None:
        self.notice = notice
        self.tagged = tagged
        self.form = form

    def data(self) -> bytes:
        """Return the file."""
        parts = [*self._head(), *self._text(), *self._foot(), *self._annexes()]
        text = "\n\n".join(part for part in parts if part)
        return f"{text}\n".encode() if text else b""

    def _tag(self, name: str) -> Iterator[str]:
        if self.tagged:
            yield tag(name)

    def _head(self) -> Iterator[str]:
        for passage in head(self.notice, self.form):
            if passage.lines:
                yield from self._tag(passage.component)
                yield _title(passage) if passage.component == "type_and_subject" else _hard(passage.lines)

    def _foot(self) -> Iterator[str]:
        for passage in foot(self.notice, self.form):
            if passage.lines:
                yield from self._tag(passage.component)
                yield from _recipients(passage) if passage.component == "recipients" else [_hard(passage.lines)]

    def _text(self) -> Iterator[str]:
        if self.notice.bases:
            yield from self._tag("bases")
            yield from (written(base.runs) for base in self.notice.bases)
        if self.notice.body:
            yield from self._tag("body")
            yield from self._blocks(self.notice.body, _BODY)

    def _annexes(self) -> Iterator[str]:
        for part in self.notice.annexes:
            yield from self._tag("annexes")
            yield from (_hard(tuple(lines.split("\n"))) for lines in (annex.write(part, self.form),) if lines)
            yield from self._blocks(part.body, _BODY)

    def _blocks(self, blocks: Sequence[Block], depth: _Depth) -> Iterator[str]:
        for index, block in enumerate(blocks):
            last = index + 1 == len(blocks) and (depth.last or depth is _BODY)
            if isinstance(block, Paragraph):
                yield _paragraph(block, depth, ends=depth.last and _would_end(blocks, index))
            elif isinstance(block, Section):
                yield from self._section(block, attrs.evolve(depth, last=last))
            elif isinstance(block, List):
                yield from self._list(block, depth)
            else:
                yield _table(block)

    def _section(self, section: Section, depth: _Depth) -> Iterator[str]:
        """Yield a section: its heading as a heading; a number without one opens its first paragraph."""
        inner = attrs.evolve(depth, level=depth.level + 1, indent=0, last=depth.last and not self.tagged)
        first, *others = section.blocks or (None,)
        if not section.heading and isinstance(first, Paragraph) and first.text.strip():
            yield f"{characters(section.number)} {written(first.runs, literal=len(first.text) < _SURELY_TEXT)}"
            yield from self._blocks(others, inner)
        else:
            signs = "#" * min(depth.level, _DEEPEST_HEADING)
            yield f"{signs} {characters(section.number)} {written(section.heading, line_break='<br>')}".rstrip()
            yield from self._blocks(section.blocks, inner)
        yield from self._tag("/section")

    def _list(self, items: List, depth: _Depth) -> Iterator[str]:
        inner = attrs.evolve(depth, indent=depth.indent + _STEP, last=False)
        for item in items.items:
            text = _indented(f"{item.marker} {written(item.runs)}".rstrip(), depth.indent)
            yield " " * depth.indent + text
            yield from self._blocks(item.blocks, inner)
        yield from self._tag("/list")


@frozen(kw_only=True, weakref_slot=False)
class _Depth:
    """Where in the body the writer is.

    Attributes:
        level: the level of the heading of a section that stands here.
        indent: how many blanks items are set in.
        last: whether nothing comes after the section that this stands in.
    """

    level: int = 2
    indent: int = 0
    last: bool = False


_BODY: Final = _Depth()


def _would_end(blocks: Sequence[Block], index: int) -> bool:
    """Tell whether a paragraph in the last section would be taken for the one that ends the whole text."""
    if not index:
        return False
    block, before = blocks[index], blocks[index - 1]
    after_list = index + 1 == len(blocks) and isinstance(before, (List, Section))
    return isinstance(block, Paragraph) and (after_list or closes(block.text))


def _paragraph(paragraph: Paragraph, depth: _Depth, *, ends: bool) -> str:
    """Return a paragraph; one that looks like something else begins with an escaped character."""
    first = paragraph.text.split("\n", 1)[0]
    literal = bool(first) and (ends or speaks(Line(runs=inline(first))))
    return " " * depth.indent + _indented(written(paragraph.runs, literal=literal), depth.indent)


def _indented(text: str, indent: int) -> str:
    return text.replace("\n", "\n" + " " * indent)


def _hard(lines: tuple[str, ...]) -> str:
    """Return lines that follow each other on paper; two blanks at the end of a line keep it a line."""
    return "  \n".join(_typed(line) for line in lines)


def _typed(line: str) -> str:
    return f"\\{line}" if is_separator(line) else written(inline(line))


def _title(passage: Passage) -> str:
    """Return document type and subject in bold, as they are printed."""
    return "  \n".join(_typed(line) if is_separator(line) else f"**{written(inline(line))}**" for line in passage.lines)


def _recipients(passage: Passage) -> Iterator[str]:
    """Yield the label, and the recipients as a list; what is no item of a list stands apart."""
    label, *entries = passage.entries
    yield _hard(label)
    rows: list[str] = []
    for entry in entries:
        text = _hard(entry)
        if rows and text.startswith("-") and rows[-1].startswith("-"):
            rows[-1] = f"{rows[-1]}\n{text}"
        else:
            rows.append(text)
    yield from rows


def _table(table: Table) -> str:
    rows = [f"| {' | '.join(_cell(cell) for cell in row.cells)} |" for row in table.rows]
    width = max(len(row.cells) for row in table.rows)
    return "\n".join([rows[0], "|" + " --- |" * width, *rows[1:]])


def _cell(cell: Cell) -> str:
    paragraphs = [written(block.runs, line_break="<br>") for block in cell.blocks if isinstance(block, Paragraph)]
    return "<br>".join(paragraphs)
