"""A case: what a rule looks at."""

from __future__ import annotations

import bisect
import datetime
import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from vnnotice.model import Blank, Block, Layout, List, Notice, Paragraph, Repair, Section, plain_text
from vnnotice.regimes import Edition
from vnnotice.rules._citations import Citation, citations
from vnnotice.rules._days import WrittenDay, days_in_figures
from vnnotice.rules._parts import Part, parts_of
from vnnotice.vietnamese.letters import unusual
from vnnotice.wording import Form

__all__ = ["Case", "Siblings"]

Siblings: TypeAlias = tuple[tuple[str, Section], ...]
"""The sections that stand side by side in one place, each with its path."""

_LOOSE: Final = tuple(map(re.compile, (r" [ ,;:.)”]", r"\( ", r"“ ")))
_CROWDED: Final = tuple(map(re.compile, (r",[^\s\d]", r";\S", r"\.\.")))
"""One sign first, so that a search is quick."""


class Case:
    """One notice before one edition of the law.

    Attributes:
        notice: the notice.
        edition: the law.
        layout: the looks, or `None` where they are not known.
        repairs: what the reader mended.
    """

    def __init__(
        self, notice: Notice, edition: Edition, layout: Layout | None = None, repairs: tuple[Repair, ...] = ()
    ) -> None:
        self.notice = notice
        self.edition = edition
        self.layout = layout
        self.repairs = repairs

    @property
    def form(self) -> Form:
        """How the edition words the components."""
        return self.edition.form

    @functools.cached_property
    def day(self) -> datetime.date | None:
        """The day of signing; `None` where it cannot be read or is still to be filled in."""
        part = self.notice.place_and_date
        return part.date if part is not None and isinstance(part.date, datetime.date) else None

    @functools.cached_property
    def parts(self) -> tuple[Part, ...]:
        """The parts that the law sets apart from each other, each with its words and its looks, in the order of the paper."""
        return tuple(parts_of(self.notice, self.layout, self.form))

    @functools.cached_property
    def passages(self) -> tuple[tuple[str, str], ...]:
        """The running text: pairs of a path and the plain text there (bases, body, annexes)."""
        return tuple(zip(self._paths, self._texts, strict=True))

    @functools.cached_property
    def text(self) -> str:
        """All running text in one, a line each passage: for a quick look whether a word occurs at all."""
        return "\n".join(self._texts)

    @functools.cached_property
    def _texts(self) -> list[str]:
        """The plain text of each passage."""
        notice = self.notice
        texts: list[str] = []
        _gather(notice.bases, texts)
        _gather(notice.body, texts)
        for annex in notice.annexes:
            _gather(annex.body, texts)
        return texts

    @functools.cached_property
    def _paths(self) -> list[str]:
        """The path of each passage."""
        notice = self.notice
        paths = [*_paths("bases", notice.bases), *_paths("body", notice.body)]
        for index, annex in enumerate(notice.annexes):
            paths += _paths(f"annexes[{index}].body", annex.body)
        return paths

    @functools.cached_property
    def _headings(self) -> frozenset[str]:
        """The paths of the headings of the body."""
        return frozenset(path for siblings in self.sections for path, _ in siblings)

    @functools.cached_property
    def _starts(self) -> list[int]:
        """Where in `text` each passage starts."""
        return list(itertools.accumulate((len(text) + 1 for text in self._texts), initial=0))

    def place(self, offset: int) -> tuple[str, str, int]:
        """Return the passage that stands at *offset* of `text`: its path, its text, and where in `text` it starts."""
        index = bisect.bisect_right(self._starts, offset) - 1
        return self._paths[index], self._texts[index], self._starts[index]

    def opening_with(self, *words: str) -> list[int]:
        """Return where in `text` passages start that open with one of *words*."""
        return [start for start, text in zip(self._starts, self._texts, strict=False) if text.startswith(words)]

    @functools.cached_property
    def citations(self) -> tuple[Citation, ...]:
        """The documents that the running text cites by their numbers, with their places in `text`."""
        return tuple(citations(self.text))

    @functools.cached_property
    def is_loose(self) -> bool:
        """Whether a blank of the running text stands before a blank or a mark, or within parentheses or quotation marks."""
        return any(pattern.search(self.text) for pattern in _LOOSE)

    @functools.cached_property
    def is_crowded(self) -> bool:
        """Whether a mark of the running text stands before a letter or a mark, with no blank between them."""
        return any(pattern.search(self.text) for pattern in _CROWDED)

    @functools.cached_property
    def days(self) -> tuple[WrittenDay, ...]:
        """The days in figures (``03/8/2023``) that the running text names, with their places in `text`."""
        return tuple(days_in_figures(self.text))

    def is_prose(self, path: str) -> bool:
        """Tell whether a passage is a paragraph or an item of the body: no basis, heading, cell of a table or annex."""
        return path.startswith("body") and ".rows[" not in path and path not in self._headings

    @functools.cached_property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """The lines outside the running text: pairs of a path and what stands there."""
        return tuple((path, line) for path, line in _lines(self.notice) if isinstance(line, str))

    @functools.cached_property
    def unusual(self) -> frozenset[str]:
        """The characters of the notice that Vietnamese prose does without."""
        return unusual(self.text) | unusual("\n".join([line for _, line in self.lines]))

    @functools.cached_property
    def sections(self) -> tuple[Siblings, ...]:
        """The sections of the body: those that stand side by side in one tuple, the outer before the inner."""
        return tuple(_siblings("body", self.notice.body))

    @functools.cached_property
    def lists(self) -> tuple[tuple[str, List], ...]:
        """The lists of the body, each with its path, the outer before the inner."""
        return tuple(_lists("body", self.notice.body))


def _lines(notice: Notice) -> Iterator[tuple[str, str | Blank | None]]:
    for name in ("heading", "issuing_body", "number_and_symbol", "place_and_date", "type_and_subject"):
        part = getattr(notice, name)
        if part is not None:
            yield name, part.wording
    for index, block in enumerate(notice.signature_blocks):
        yield f"signature_blocks[{index}].position", block.position
        yield f"signature_blocks[{index}].signer", block.signer
        for number, authority in enumerate(block.authorities):
            yield f"signature_blocks[{index}].authorities[{number}]", authority.principal
    if notice.recipients is not None:
        for index, item in enumerate(notice.recipients.items):
            yield f"recipients.items[{index}]", item.name


def _paths(path: str, blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the path of every paragraph, heading and item in *blocks*, in the order of the paper."""
    for index, block in enumerate(blocks):
        here = f"{path}[{index}]"
        if isinstance(block, Paragraph):
            yield here
        elif isinstance(block, Section):
            yield here
            yield from _paths(f"{here}.blocks", block.blocks)
        elif isinstance(block, List):
            for number, item in enumerate(block.items):
                yield f"{here}.items[{number}]"
                yield from _paths(f"{here}.items[{number}].blocks", item.blocks)
        else:
            for number, row in enumerate(block.rows):
                for column, cell in enumerate(row.cells):
                    yield from _paths(f"{here}.rows[{number}].cells[{column}].blocks", cell.blocks)


def _gather(blocks: Iterable[Block], lines: list[str]) -> None:
    """Add the plain text of *blocks* to *lines*, in the order of the paper."""
    for block in blocks:
        if isinstance(block, Paragraph):
            lines.append(plain_text(block.runs))
        elif isinstance(block, Section):
            lines.append(plain_text(block.heading))
            _gather(block.blocks, lines)
        elif isinstance(block, List):
            for item in block.items:
                lines.append(plain_text(item.runs))
                _gather(item.blocks, lines)
        else:
            for row in block.rows:
                for cell in row.cells:
                    _gather(cell.blocks, lines)


def _siblings(path: str, blocks: Iterable[Block]) -> Iterator[Siblings]:
    found = tuple((f"{path}[{index}]", block) for index, block in enumerate(blocks) if isinstance(block, Section))
    if found:
        yield found
    for below, section in found:
        yield from _siblings(f"{below}.blocks", section.blocks)


def _lists(path: str, blocks: Iterable[Block]) -> Iterator[tuple[str, List]]:
    for index, block in enumerate(blocks):
        if isinstance(block, Section):
            yield from _lists(f"{path}[{index}].blocks", block.blocks)
        elif isinstance(block, List):
            here = f"{path}[{index}]"
            yield here, block
            for number, item in enumerate(block.items):
                if item.blocks:
                    yield from _lists(f"{here}.items[{number}].blocks", item.blocks)
