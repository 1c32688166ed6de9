"""Reading and writing as values: what came out, where it came from, what was mended, what was lost."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from attrs import field, frozen

from vnnotice.model.layout import Layout
from vnnotice.model.notice import Notice

__all__ = ["Loss", "LossKind", "Origin", "Reading", "Repair", "RepairKind", "Writing"]


@frozen(kw_only=True, weakref_slot=False)
class Origin:
    """Where in a file something stood.

    Attributes:
        line: the line, counted from 1.
        column: the column in it, counted from 1 in code points.
        part: for files that are not lines of text: the XPath, the part and paragraph.
    """

    line: int | None = None
    column: int | None = None
    part: str | None = None

    def moved(self, characters: int) -> Origin:
        """Return the place so many characters further on the line."""
        column = self.column if self.column is None else self.column + characters
        return Origin(line=self.line, column=column, part=self.part)


RepairKind: TypeAlias = Literal[
    "composed", "line_end", "byte_order_mark", "joined", "left_out", "unknown_part", "insertion", "deletion", "hidden", "note",
    "comment", "page_text", "embedded", "macro", "external",
]  # fmt: skip
"""What a reader mends.

``composed``: text was not in NFC; ``line_end``: carriage returns became line ends; ``byte_order_mark``: one was left out;
``joined``: a paragraph that a page break had cut; ``left_out``: comments and processing instructions, which are no part of
the notice; ``unknown_part``: a part of a newer minor version was kept unread.

Of a word processor's file: ``insertion``: a tracked insertion was kept; ``deletion``: a tracked deletion was left out;
``hidden``: text that is not shown was left out; ``note``: a footnote or endnote, and ``comment``: a comment, for which a
notice has no place; ``page_text``: text of a header or footer; ``embedded``: a picture or another file; ``macro``: a program,
which was not run; ``external``: an address, from which nothing was fetched.
"""


@frozen(kw_only=True, weakref_slot=False)
class Repair:
    """One thing that a reader mended, so that nothing is mended in silence.

    Attributes:
        kind: what was done.
        path: the part of the notice; `None` for the whole file.
        origin: where in the file.
        detail: what it was about, such as the two ends that were joined; all of a text that was left out.
    """

    kind: RepairKind
    path: str | None = None
    origin: Origin | None = None
    detail: str | None = None


LossKind: TypeAlias = Literal["component", "inline_mark", "structure", "wording", "extension"]
"""What a format cannot hold.

``component``: a whole part; ``inline_mark``: bold, italic and the like; ``structure``: how blocks nest, spans of cells;
``wording``: a line as it stood beside its meaning; ``extension``: a value of another program.
"""


@frozen(kw_only=True, weakref_slot=False)
class Loss:
    """One thing that a writer could not hold.

    Attributes:
        kind: what is lost.
        path: the part of the notice.
        detail: what it is, such as the names of the marks.
    """

    kind: LossKind
    path: str
    detail: str | None = None


_NOWHERE: Final[Mapping[str, Origin]] = MappingProxyType({})


@frozen(kw_only=True, weakref_slot=False)
class Reading:
    """What a reader returns.

    Attributes:
        notice: what the document says, and how it is worded.
        format: the name of the format that was read.
        layout: how it looks; `None` from formats that do not show it.
        origins: path → where in the file that part stood.
        repairs: what the reader mended.
        guesses: paths of components that were placed by a guess; findings about them are warnings at most.
    """

    notice: Notice
    format: str
    layout: Layout | None = None
    origins: Mapping[str, Origin] = field(default=_NOWHERE, eq=False, repr=False)
    repairs: tuple[Repair, ...] = ()
    guesses: frozenset[str] = frozenset()


@frozen(kw_only=True, weakref_slot=False)
class Writing:
    """What a writer returns.

    Attributes:
        data: the bytes of the file.
        losses: what the format could not hold.
    """

    data: bytes = field(repr=False)
    losses: tuple[Loss, ...] = ()
