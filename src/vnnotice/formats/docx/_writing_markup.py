"""Text as WordprocessingML: characters, runs, paragraphs, tables."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, combinations
from typing import Final

from vnnotice.model import MARKS, Inline, Mark

__all__ = ["cell", "escaped", "indents", "kept", "paragraph", "row", "rule", "run", "runs", "side_by_side", "text"]

_TEXT: Final = '<w:t xml:space="preserve">'
_TAB: Final = f"</w:t><w:tab/>{_TEXT}"
_BREAK: Final = f"</w:t><w:br/>{_TEXT}"

_PROPERTIES: Final[dict[Mark, str]] = {
    "bold": "<w:b/>",
    "italic": "<w:i/>",
    "underline": '<w:u w:val="single"/>',
    "superscript": '<w:vertAlign w:val="superscript"/>',
    "subscript": '<w:vertAlign w:val="subscript"/>',
}
_ALL_SETS: Final = chain.from_iterable(combinations(MARKS, count) for count in range(len(MARKS) + 1))
_OPENINGS: Final[dict[frozenset[Mark], str]] = {
    frozenset(marks): f"<w:r><w:rPr>{''.join(_PROPERTIES[mark] for mark in marks)}</w:rPr>{_TEXT}"
    if marks
    else f"<w:r>{_TEXT}"
    for marks in _ALL_SETS
}
"""What opens a run, by its marks."""

_CLOSING: Final = "</w:t></w:r>"


def escaped(value: str) -> str:
    """Return *value* as the content of an element."""
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def text(value: str) -> str:
    """Return *value* as the content of a ``w:t``: a tab and a line end are elements of their own."""
    if "&" in value or "<" in value or ">" in value:
        value = escaped(value)
    if "\t" in value:
        value = value.replace("\t", _TAB)
    if "\n" in value:
        value = value.replace("\n", _BREAK)
    return value


def run(value: str, properties: str = "") -> str:
    """Return *value* as a run; *properties* are the elements of its ``w:rPr``."""
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{_TEXT}{text(value)}{_CLOSING}"


def runs(parts: Inline) -> str:
    """Return running text with its marks."""
    return "".join([f"{_OPENINGS[part.marks]}{text(part.text)}{_CLOSING}" for part in parts])


def paragraph(style: str, content: str = "", properties: str = "") -> str:
    """Return a paragraph; *properties* are the elements of its ``w:pPr`` after the style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def kept(content: str) -> str:
    """Return a paragraph that stays on the page of what follows; a table as it is."""
    return content.replace("/>", "/><w:keepNext/>", 1) if content.startswith("<w:p>") else content


def rule(length: int, width: int) -> str:
    """Return a drawn line of *length* in the middle of a column that is *width* wide."""
    return paragraph("rule", properties=indents(length, width))


def indents(length: int, width: int) -> str:
    """Return what leaves *length* in the middle of a column that is *width* wide."""
    side = max(width - length, 0) // 2
    return f'<w:ind w:left="{side}" w:right="{side}"/>'


def cell(content: str, width: int, properties: str = "") -> str:
    """Return a cell of a table; *properties* are the elements of its ``w:tcPr`` after the width."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'


def row(cells: Iterable[str]) -> str:
    """Return a row of a table; no page break cuts it."""
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def side_by_side(rows: Iterable[tuple[str, str]], left: int, right: int) -> str:
    """Return a table without borders: each row the content of a left and of a right cell."""
    written = "".join([row((cell(one, left), cell(other, right))) for one, other in rows])
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="columns"/><w:tblW w:w="{left + right}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{right}"/></w:tblGrid>{written}</w:tbl>'
    )
