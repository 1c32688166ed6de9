"""Reads plain text: lines as scans and converters leave them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

import attrs
from attrs import frozen

from vnnotice.formats._guard import guard_text
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.model import Origin, Reading, inline
from vnnotice.recognition import Join, Line, recognise
from vnnotice.wording import body

__all__ = ["read"]

_WIDEST_PAGE: Final = 130
"""Characters of the widest line that the width of a page makes; a longer one is a paragraph on one line."""

_NEARLY_FULL: Final = 0.75
_SENTENCE_END: Final = (".", ";", ":", "!", "?")
_SET_IN: Final = 3
_GAP: Final = " " * 3

_MARKS: Final = ("dash", "plus", "bullet")
_COUNTS: Final = ("arabic", "decimal", "point")
_FIRST: Final = frozenset({0})
"""The place of the first character: it is escaped where a line only seems to be numbered."""


def read(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a notice from plain text.

    Raises:
        ReadError: it is not UTF-8 text, or holds a character that a notice cannot hold.
        LimitError: it is too large.
    """
    guarded = guard_text(data, limits, "text")
    rows = guarded.text.split("\n")
    lines = []
    page = _page(rows)
    before = ""
    for number, row in enumerate(rows, start=1):
        text = row.strip()
        if text:
            origin = Origin(line=guarded.line_in_file(number), column=len(row) - len(row.lstrip()) + 1)
            join = _join(before, row, page)
            literal = join == "soft" and body.parse(text)
            lines.append(Line(runs=inline(text), origin=origin, join=join, escapes=_FIRST if literal else frozenset()))
        before = row
    found = recognise(lines)
    return Reading(
        notice=found.notice,
        format="text",
        origins=found.origins,
        repairs=(*guarded.repairs, *found.repairs),
        guesses=found.guesses,
    )


@frozen(kw_only=True, weakref_slot=False)
class _Page:
    """How the lines of a text were laid down.

    Attributes:
        width: the width at which a page broke the lines; 0 where lines are as long as their paragraphs.
        shows: whether a blank line or an indent shows where a paragraph begins.
        margin: blanks before the line that stands furthest left below one that takes nearly the whole width.
        sets_in: whether the first lines of paragraphs stand further in than the others.
    """

    width: int
    shows: bool = False
    margin: int = 0
    sets_in: bool = False

    def fills(self, text: str) -> bool:
        """Tell whether *text* takes so much of the width that its paragraph may go on on the next line."""
        return bool(self.width) and len(text) >= self.width * _NEARLY_FULL

    def is_set_in(self, row: str) -> bool:
        """Tell whether *row* stands further in than the margin."""
        return _blanks(row) - self.margin >= _SET_IN


def _page(rows: Sequence[str]) -> _Page:
    """Find out how *rows* were laid down: by the lines that end a paragraph of several lines, and what follows them."""
    page = _Page(width=_page_width(rows))
    below = (_blanks(row) for before, row in itertools.pairwise(rows) if page.fills(before.strip()) and row.strip())
    page = attrs.evolve(page, margin=min(below, default=0))
    shown = hidden = broken = 0
    for before, row, after in zip(rows, rows[1:], rows[2:], strict=False):
        text = row.strip()
        if page.fills(before.strip()) and text.endswith(_SENTENCE_END) and not page.fills(text):
            shows = not after.strip() or _is_set_in(row, after)
            shown, hidden = shown + shows, hidden + (not shows)
        broken += page.is_set_in(before) and not page.is_set_in(row) and _is_broken(page, before, row)
    return attrs.evolve(page, shows=shown > hidden, sets_in=broken > 0)


def _page_width(rows: Sequence[str]) -> int:
    lengths = sorted(len(row.strip()) for row, after in itertools.pairwise(rows) if row.strip() and after.strip())
    if not lengths or lengths[-1] > _WIDEST_PAGE:
        return 0
    return lengths[len(lengths) * 9 // 10]


def _is_set_in(before: str, row: str) -> bool:
    """Tell whether *row* stands further in than the row before it."""
    return _blanks(row) - _blanks(before) >= _SET_IN


def _blanks(row: str) -> int:
    """Return how many blanks stand before *row*."""
    return len(row) - len(row.lstrip())


def _has_columns(*rows: str) -> bool:
    """Tell whether one of *rows* has a wide gap in it, as where two columns stand side by side."""
    return any(_GAP in row.strip() for row in rows)


def _is_row(row: str) -> bool:
    """Tell whether *row* is one of a table: it has tabs in it, other than the one after a number."""
    found = body.parse(row)
    return "\t" in (found.rest if found else row).strip()


def _is_broken(page: _Page, before: str, row: str) -> bool:
    """Tell whether the width of the page broke a sentence between *before* and *row*, which goes on in small letters."""
    text = before.strip()
    return page.fills(text) and not text.endswith(_SENTENCE_END) and row.strip()[:1].islower()


def _join(before: str, row: str, page: _Page) -> Join:
    """Return how *row* follows the row before it."""
    text = before.strip()
    if not text:
        return "gap"
    if not page.fills(text) or _is_row(before) or _is_row(row):
        return "line"
    if page.sets_in and not page.is_set_in(row) and not text.endswith(_SENTENCE_END) and not _has_columns(before, row):
        return "soft"
    if body.parse(row) and not _breaks_sentence(before, row):
        return "line"
    begins = row.lstrip()[0].isupper()
    ends = text.endswith(_SENTENCE_END) and (not page.shows or (page.sets_in and page.is_set_in(row)))
    return "line" if begins and (ends or _is_set_in(before, row)) else "soft"


def _breaks_sentence(before: str, row: str) -> bool:
    """Tell whether *row* only looks numbered where the row before it broke a sentence.

    It goes on in small letters, or the number is all of it, as in ``… Quận`` over ``1.``
    """
    found = body.parse(row)
    bare = found is not None and not found.rest and found.kind in _COUNTS
    goes_on = found is not None and (bare or (found.rest[:1].islower() and found.kind not in _MARKS))
    return goes_on and not before.rstrip().endswith(_SENTENCE_END) and not _is_set_in(before, row)
