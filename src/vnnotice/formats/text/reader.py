"""Reads plain text: lines as scans and converters leave them."""

from __future__ import annotations

import itertools
from typing import Final

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


def read(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a notice from plain text.

    Raises:
        ReadError: it is not UTF-8 text, or holds a character that a notice cannot hold.
        LimitError: it is too large.
    """
    guarded = guard_text(data, limits, "text")
    rows = guarded.text.split("\n")
    lines = []
    width = _page_width(rows)
    before = ""
    for number, row in enumerate(rows, start=1):
        text = row.strip()
        if text:
            origin = Origin(line=guarded.line_in_file(number), column=len(row) - len(row.lstrip()) + 1)
            lines.append(Line(runs=inline(text), origin=origin, join=_join(before, row, width)))
        before = row
    found = recognise(lines)
    return Reading(
        notice=found.notice,
        format="text",
        origins=found.origins,
        repairs=(*guarded.repairs, *found.repairs),
        guesses=found.guesses,
    )


def _page_width(rows: list[str]) -> int:
    """Return the width at which a page broke the lines; 0 where lines are as long as their paragraphs."""
    lengths = sorted(len(row.strip()) for row, after in itertools.pairwise(rows) if row.strip() and after.strip())
    if not lengths or lengths[-1] > _WIDEST_PAGE:
        return 0
    return lengths[len(lengths) * 9 // 10]


def _join(before: str, row: str, width: int) -> Join:
    """Return how *row* follows the row before it."""
    text = before.strip()
    if not text:
        return "gap"
    full = bool(width) and len(text) >= width * _NEARLY_FULL
    if not full or body.parse(row):
        return "line"
    set_in = len(row) - len(row.lstrip()) - (len(before) - len(before.lstrip())) >= _SET_IN
    begins = row.lstrip()[0].isupper()
    return "line" if begins and (set_in or text.endswith(_SENTENCE_END)) else "soft"
