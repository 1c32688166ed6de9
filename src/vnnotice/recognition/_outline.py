"""The outline of a body: lines gathered into a tree of paragraphs, sections, items and tables, by their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import attrs

from vnnotice.model import Origin, plain_text
from vnnotice.recognition._line import NOWHERE, Grid, Item, Line, joined
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording import body as numbering
from vnnotice.wording.body import Numbering, NumberingKind

__all__ = ["END_OF_LIST", "END_OF_SECTION", "Node", "closes", "outline"]

END_OF_SECTION: Final = "/section"
"""The tag that closes a section where the file says so."""

END_OF_LIST: Final = "/list"
"""The tag that closes a list where the file says so."""

_RANKS: Final[dict[NumberingKind, int]] = {
    "part": 0, "chapter": 10, "letter": 20, "roman": 30, "division": 40, "subdivision": 50, "article": 60, "arabic": 70,
    "decimal": 80, "point": 200, "dash": 300, "plus": 400, "bullet": 500,
}  # fmt: skip
_FIRST_ITEM: Final = 200
_DEEPEST_DECIMAL: Final = 9
_NESTED: Final = 2
"""How many blanks further in an item stands that is nested in the one before it."""

_LONGEST_HEADING: Final = 200
_LONGEST_BARE_HEADING: Final = 120
_SHORTEST_CUT: Final = 40
_SENTENCE_END: Final = (".", ";", "!", "?", ",")
_ALWAYS_HEADED: Final = ("part", "chapter", "division", "subdivision")
_OPEN_END: Final = re.compile(r"[^\W_]|,")
_CLOSING: Final = re.compile(
    r"(?:Trân trọng|Trên đây|Thông báo này|Nhận được|Yêu cầu|Đề nghị|Kính (?:báo|mời|đề nghị)|Trong quá trình|Xin)\b"
    r"|.{0,160}\b(?:xin thông báo|trân trọng thông báo|thông báo (?:đến|để|tới)|biết(?:,| và) (?:tổ chức )?thực hiện)\b"
)


class Node:
    """A block while its lines are gathered.

    Attributes:
        number: the number or mark that opens it; empty for a paragraph or table.
        kind: what numbers it.
        rank: how deep its kind of number stands.
        indent: how far in its number stood.
        lines: its own lines: the paragraph, the text of the item, what follows the number of the section.
        length: how many characters these lines have.
        titled: whether these lines are a title that stands below the number.
        grid: the table that it is.
        children: what stands in it.
        joins: where a page break had cut it, and what stood on both sides.
    """

    def __init__(self, rank: int, *, number: str = "", kind: NumberingKind | None = None, indent: int = 0) -> None:
        self.rank = rank
        self.number = number
        self.kind = kind
        self.indent = indent
        self.lines: list[Line] = []
        self.length = 0
        self.grid: Grid | None = None
        self.children: list[Node] = []
        self.joins: list[tuple[Origin, str]] = []
        self.titled = False
        self.ends_list = False
        self.origin = NOWHERE

    def append(self, line: Line) -> None:
        """Give it one more line of its own."""
        self.lines.append(line)
        self.length += len(line.text)

    @property
    def is_item(self) -> bool:
        """Whether it is an item of a list."""
        return self.rank >= _FIRST_ITEM

    @property
    def is_section(self) -> bool:
        """Whether it is a section."""
        return bool(self.number) and not self.is_item

    @property
    def text(self) -> str:
        """Its own text."""
        return plain_text(joined(self.lines))

    @property
    def is_headed(self) -> bool:
        """Whether what follows the number of a section is its heading rather than a sentence."""
        if self.titled or not self.lines:
            return True
        first = self.lines[0]
        if first.heading or first.literal or self.length > _LONGEST_HEADING:
            return first.heading
        text = self.text
        bold = all(line.bold for line in self.lines)
        if bold or is_capitals(text) or self.kind in _ALWAYS_HEADED:
            return True
        return not text.endswith(_SENTENCE_END) and len(text) <= _LONGEST_BARE_HEADING and ":" not in text[:-1]


def outline(items: Iterable[Item], *, closings: bool = True) -> list[Node]:
    """Return the tree of a body.

    Args:
        items: the lines and tables of the body.
        closings: whether the paragraphs that end the whole text are looked for below the last section.
    """
    grower = _Grower()
    for item in items:
        grower.take(item)
    _give_paragraphs(grower.root.children)
    if closings:
        _lift_closings(grower.root)
    return grower.root.children


class _Grower:
    """Takes line after line and knows which blocks are still open."""

    def __init__(self) -> None:
        self.root = Node(-1)
        self.stack = [self.root]
        self.last: Node | None = None

    def take(self, item: Item) -> None:
        """Take the next line or table."""
        if isinstance(item, Grid):
            self._take_grid(item)
        elif item.tag in {END_OF_SECTION, END_OF_LIST}:
            self._close(item.tag)
        elif self.last is not None and self._goes_on(self.last, item):
            self.last.append(item if item.goes_on_paragraph else attrs.evolve(item, join="soft"))
        else:
            self._open(item)

    def _take_grid(self, grid: Grid) -> None:
        node = Node(0)
        node.grid, node.origin = grid, grid.origin
        self._leave_lists().children.append(node)
        self.last = None

    def _goes_on(self, last: Node, line: Line) -> bool:
        """Tell whether *line* goes on with the block before it."""
        if not last.lines:
            return False
        if line.goes_on_paragraph:
            return line.heading or line.literal or not numbering.parse(line.text)
        return (
            not line.heading
            and not line.literal
            and not (last.is_section and last.is_headed)
            and self._is_cut(last, line)
        )

    @staticmethod
    def _is_cut(last: Node, line: Line) -> bool:
        """Tell whether a page break cut the text before *line*: it ends openly, and *line* goes on in small letters."""
        text = last.lines[-1].text
        if not (line.text[:1].islower() and last.length > _SHORTEST_CUT and _OPEN_END.fullmatch(text[-1:])):
            return False
        if numbering.parse(line.text):
            return False
        last.joins.append((line.origin, f"…{text[-24:]} / {line.text[:24]}…"))
        return True

    def _open(self, line: Line) -> None:
        found = None if line.literal else numbering.parse(line.text)
        if found is None:
            self._open_paragraph(line)
        else:
            self._open_numbered(line, found)

    def _open_numbered(self, line: Line, found: Numbering) -> None:
        while self.stack[-1].is_item and self.stack[-1].indent >= line.indent + _NESTED:
            self.stack.pop()
        node = Node(self._rank(found, line), number=found.number, kind=found.kind, indent=line.indent)
        node.origin = line.origin
        while self.stack[-1].rank >= node.rank:
            self.stack.pop()
        self.stack[-1].children.append(node)
        self.stack.append(node)
        rest = line.cut(found.start)
        if rest.runs:
            node.append(rest)
        self.last = node

    def _rank(self, found: Numbering, line: Line) -> int:
        """Return how deep a number stands: by its kind, and where items are set in, by how far."""
        for node in reversed(self.stack):
            if node.is_item and line.indent >= node.indent + _NESTED:
                return node.rank + 1
            if node.is_item and node.kind == found.kind:
                return node.rank
        return _RANKS[found.kind] + (min(found.depth, _DEEPEST_DECIMAL) if found.kind == "decimal" else 0)

    def _open_paragraph(self, line: Line) -> None:
        top = self.stack[-1]
        if _is_title(top, line):
            top.append(line)
            top.titled = True
            self.last = top
            return
        inside = top.is_item and line.indent >= top.indent + _NESTED
        self.last = _paragraph(line)
        (top if inside else self._leave_lists()).children.append(self.last)

    def _leave_lists(self) -> Node:
        """Leave all lists; return the section, or the body, that is open."""
        while self.stack[-1].is_item:
            self.stack.pop()
        return self.stack[-1]

    def _close(self, tag: str) -> None:
        """Close the innermost list, or the innermost section with what is in it, where there is one."""
        self.last = None
        if tag == END_OF_LIST and self.stack[-1].is_item:
            self.stack.pop()
            end = Node(0)
            end.ends_list = True
            self.stack[-1].children.append(end)
        elif tag == END_OF_SECTION and self._leave_lists() is not self.root:
            self.stack.pop()


def _paragraph(line: Line) -> Node:
    node = Node(0)
    node.append(line)
    node.origin = line.origin
    return node


def _give_paragraphs(nodes: list[Node]) -> None:
    """Make a paragraph of what follows the number of each section where it is a sentence."""
    for node in nodes:
        if node.is_section and not node.is_headed:
            first = Node(0)
            first.lines, first.joins, first.origin = node.lines, node.joins, node.origin
            node.lines, node.joins = [], []
            node.children.insert(0, first)
        _give_paragraphs(node.children)


def _is_title(section: Node, line: Line) -> bool:
    """Tell whether *line* is the title below ``Chương I``, which stands on a line of its own."""
    bare = section.is_section and not section.lines and not section.children
    return bare and not line.literal and (is_capitals(line.text) or line.bold or line.heading)


def _lift_closings(root: Node) -> None:
    """Move the paragraphs that end the whole text out of the last section."""
    section = root
    while section.children and section.children[-1].is_section:
        section = section.children[-1]
    if section is root:
        return
    count = len(section.children)
    if count > 1 and _ends_text(section.children[-1], section.children[-2]):
        count -= 1
        while count > 1 and _is_closing(section.children[count - 1]):
            count -= 1
    root.children.extend(section.children[count:])
    del section.children[count:]


def closes(text: str) -> bool:
    """Tell whether a paragraph has the words that end a notice (*Trân trọng thông báo …*)."""
    return bool(_CLOSING.match(text))


def _ends_text(node: Node, before: Node) -> bool:
    """Tell whether the last paragraph of the last section ends the whole text: by its words, or as it follows a list."""
    return _is_closing(node) or (not _stands_apart(node) and (before.is_item or before.is_section))


def _is_closing(node: Node) -> bool:
    """Tell whether a paragraph has the words that end a text."""
    return not _stands_apart(node) and closes(node.text)


def _stands_apart(node: Node) -> bool:
    """Tell whether a block is no paragraph, or one of which the file says that it is plain text."""
    return bool(node.number) or node.grid is not None or any(line.literal for line in node.lines[:1])
