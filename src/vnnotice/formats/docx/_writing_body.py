"""The body: paragraphs, sections and items in the style of their number, tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from vnnotice.formats.docx._writing_looks import Sheet
from vnnotice.formats.docx._writing_markup import paragraph, run, runs
from vnnotice.formats.docx._writing_styles import style_of
from vnnotice.formats.docx._writing_tables import table
from vnnotice.model import Block, List, Paragraph, Section, Table
from vnnotice.regimes import PartName
from vnnotice.wording import body as numbering
from vnnotice.wording.body import NumberingKind

__all__ = ["blocks"]

_HEADED: Final[dict[NumberingKind, PartName]] = {
    "part": "body.part",
    "chapter": "body.part",
    "division": "body.part",
    "subdivision": "body.part",
    "letter": "body.roman",
    "roman": "body.roman",
    "article": "body.article",
}
"""How the number and the heading of a section are set; all others as a clause."""

_PARAGRAPH: Final = style_of("body.paragraph")
_POINT: Final = style_of("body.point")
_BOLD: Final = "<w:b/>"


def blocks(parts: Iterable[Block], sheet: Sheet, style: str = _PARAGRAPH) -> Iterator[str]:
    """Yield *parts* as paragraphs and tables; *style* is that of paragraphs that no number opens."""
    for block in parts:
        if isinstance(block, Paragraph):
            yield paragraph(style, runs(block.runs))
        elif isinstance(block, Section):
            yield from _section(block, sheet, style)
        elif isinstance(block, List):
            yield from _list(block, sheet, style)
        else:
            yield from _table(block, sheet)


def _section(section: Section, sheet: Sheet, style: str) -> Iterator[str]:
    """Yield a section; a number without a heading opens its first paragraph."""
    kind = _kind(section.number)
    first, *others = section.blocks or (None,)
    if not section.heading and isinstance(first, Paragraph):
        bold = _BOLD if kind == "article" and sheet.setting("body.article").bold else ""
        yield paragraph(style, run(section.number, bold) + run(" ") + runs(first.runs))
        yield from blocks(others, sheet, style)
        return
    part = _HEADED.get(kind, "body.clause") if kind else "body.clause"
    if part == "body.part":
        yield paragraph(style_of(part), run(section.number))
        if section.heading:
            yield paragraph(style_of(part), runs(section.heading), '<w:spacing w:before="0"/>')
    else:
        yield paragraph(style_of(part), _opened(section.number, runs(section.heading)))
    yield from blocks(section.blocks, sheet, style)


def _kind(number: str) -> NumberingKind | None:
    found = numbering.parse(f"{number} …")
    return found.kind if found else None


def _opened(marker: str, content: str) -> str:
    """Return running text with the number or mark that opens it."""
    return run(f"{marker} ") + content if content else run(marker)


def _list(items: List, sheet: Sheet, style: str) -> Iterator[str]:
    """Yield the items; their marks are text, so that they are the same wherever the file is opened."""
    own = _POINT if style == _PARAGRAPH else style
    for item in items.items:
        yield paragraph(own, _opened(item.marker, runs(item.runs)))
        yield from blocks(item.blocks, sheet, style)


def _table(block: Table, sheet: Sheet) -> Iterator[str]:
    """Yield a table with its caption; what follows does not touch it."""
    if block.caption is not None:
        yield paragraph("caption", run(block.caption))
    yield table(block, sheet.width, lambda cell: "".join(blocks(cell.blocks, sheet, "cell")))
    yield paragraph("gap")
