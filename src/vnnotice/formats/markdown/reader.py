"""Reads Markdown: headings, emphasis, tables and escapes are markup; everything else is the text of the notice.

Lists are left to recognition, which knows more kinds of numbers than Markdown does.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs
from attrs import field, frozen
from markdown_it import MarkdownIt
from markdown_it.token import Token

from vnnotice.errors import LimitError
from vnnotice.formats._guard import GuardedText, guard_text
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.formats.markdown._inline import Piece, pieces
from vnnotice.formats.markdown._tags import END_TAGS, tag_of
from vnnotice.model import Origin, Reading, Run
from vnnotice.recognition import Grid, Item, Join, Line, recognise
from vnnotice.wording import body

__all__ = ["read"]

_TAB: Final = 4
_DELIMITERS: Final = re.compile(r"[\s|:-]*-[\s|:-]*")
_RULES: Final = ("heading", "hr", "table", "escape", "emphasis", "entity", "newline", "html_inline")


@functools.cache
def _parser() -> MarkdownIt:
    """Return the parser: of CommonMark only what is markup in a transcription."""
    parser = MarkdownIt("zero", {"html": True}).enable(list(_RULES))
    parser.core.ruler.disable("text_join")  # it would hide which characters were escaped
    return parser


def read(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a notice from Markdown.

    Raises:
        ReadError: it is not UTF-8 text, or holds a character that a notice cannot hold.
        LimitError: it is too large, or its lists are nested too deep.
    """
    guarded = guard_text(data, limits, "markdown")
    items = list(_Blocks(guarded).items())
    _check_depth(items, limits)
    found = recognise(items)
    return Reading(
        notice=found.notice,
        format="markdown",
        origins=found.origins,
        repairs=(*guarded.repairs, *found.repairs),
        guesses=found.guesses,
    )


@frozen(kw_only=True, weakref_slot=False)
class _Row:
    """A row of a table.

    Attributes:
        number: its row in the file, counted from 0.
        cells: the lines of its cells, from left to right.
    """

    number: int
    cells: list[tuple[Line, ...]] = field(factory=list)


class _Blocks:
    """The blocks of one file as lines and tables."""

    def __init__(self, guarded: GuardedText) -> None:
        self.guarded = guarded
        self.rows = guarded.text.split("\n")
        self.tokens = _parser().parse(guarded.text)
        self.tag: str | None = None
        self.indents: dict[int, int] = {}

    def items(self) -> Iterator[Item]:
        """Yield the lines and tables in their order."""
        index = 0
        while index < len(self.tokens):
            token = self.tokens[index]
            if token.type == "table_open":
                end = next(i for i in range(index, len(self.tokens)) if self.tokens[i].type == "table_close")
                yield from self._table(self.tokens[index : end + 1])
                index = end
            elif token.type == "inline":
                yield from self._block(token, heading=self.tokens[index - 1].type == "heading_open")
            elif token.type == "hr":
                yield from self._raw(_first_row(token))
            index += 1

    def _block(self, token: Token, *, heading: bool) -> Iterator[Line]:
        """Yield the lines of a paragraph or heading."""
        row = _first_row(token)
        if not token.content:
            yield from self._raw(row)
            return
        tag = tag_of(token.content)
        if tag in END_TAGS:
            yield Line(runs=(), tag=tag, origin=self._origin(row))
        elif tag:
            self.tag = tag
        else:
            for piece in pieces(token.children or []):
                if piece.runs:
                    yield self._line(piece, row + piece.row, piece.join, heading=heading)

    def _line(self, piece: Piece, row: int, join: Join, *, heading: bool) -> Line:
        indent = self._indent(row)
        return Line(
            runs=piece.runs,
            origin=self._origin(row, indent + 1),
            join=join,
            heading=heading,
            escapes=piece.escapes,
            indent=indent,
            tag=self.tag,
        )

    def _indent(self, row: int) -> int:
        """Return how many blanks *row* begins with: asked for each of its lines, measured once."""
        if row not in self.indents:
            raw = self.rows[row].expandtabs(_TAB)
            self.indents[row] = len(raw) - len(raw.lstrip(" "))
        return self.indents[row]

    def _origin(self, row: int, column: int = 1) -> Origin:
        return Origin(line=self.guarded.line_in_file(row + 1), column=column)

    def _raw(self, row: int) -> Iterator[Line]:
        """Yield a row of the file as it stands: a typed rule, or the signs of a heading that has no text."""
        text = self.rows[row].strip()
        if text:
            yield Line(runs=(Run(text=text),), origin=self._origin(row), tag=self.tag)

    def _table(self, tokens: Sequence[Token]) -> Iterator[Item]:
        """Yield a table, and the rows that CommonMark's extension adds to it though no cell is marked in them."""
        rows: list[_Row] = []
        for token in tokens:
            if token.type == "tr_open":
                rows.append(_Row(number=_first_row(token)))
            elif token.type == "inline":
                number = rows[-1].number
                lines = [self._line(piece, number, piece.join, heading=False) for piece in pieces(token.children or [])]
                rows[-1].cells.append(tuple(line for line in lines if line.runs))
        end = (tokens[0].map or [0, 0])[1]
        groups = [list(group) for _, group in itertools.groupby(rows, self._marks_cells)]
        for group, after in itertools.zip_longest(groups, groups[1:]):
            if self._marks_cells(group[0]):
                yield from self._grid(group, after[0].number if after else end)
            else:
                yield from (attrs.evolve(line, join="line") for row in group for line in row.cells[0])

    def _marks_cells(self, row: _Row) -> bool:
        return "|" in self.rows[row.number]

    def _grid(self, rows: Sequence[_Row], end: int) -> Iterator[Item]:
        """Yield a table; as rows of text where a row has more cells than the first, since these would be lost."""
        first = rows[0].number
        widest = max(_cells(self.rows[number]) for number in range(first, end))
        if widest > len(rows[0].cells):
            for number in range(first, end):
                yield from self._raw(number)
            return
        ruled = len(rows) > 1 and _DELIMITERS.fullmatch(self.rows[rows[1].number])
        kept = [rows[0], *rows[2:]] if ruled else rows
        yield Grid(rows=tuple(tuple(row.cells) for row in kept), origin=self._origin(first))


def _cells(row: str) -> int:
    """Count the cells of a row of a table."""
    return row.replace("\\|", "").strip().strip("|").count("|") + 1


def _first_row(token: Token) -> int:
    return token.map[0] if token.map else 0


def _check_depth(items: Sequence[Item], limits: Limits) -> None:
    """Refuse items that are set in deeper and deeper: a list in a list in a list."""
    indents: list[int] = []
    for item in items:
        if isinstance(item, Grid) or item.literal or not body.parse(item.text):
            continue
        while indents and indents[-1] >= item.indent:
            indents.pop()
        indents.append(item.indent)
        if len(indents) > limits.list_depth:
            raise LimitError(
                "markdown.depth",
                f"lists are nested more than {limits.list_depth} deep",
                format="markdown",
                line=item.origin.line,
                column=item.origin.column,
            )
