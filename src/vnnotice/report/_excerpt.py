"""The line of the file that a finding is about, with a mark under what was found."""

from __future__ import annotations

from typing import Final

from vnnotice.model import Origin
from vnnotice.report._shown import columns, shown
from vnnotice.vietnamese.letters import nfc

__all__ = ["excerpt", "quoted_place", "source_lines"]

_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_BEFORE: Final = 24
"""Characters of the line to keep before the place, where not all of the line fits."""

_TELLING: Final = 4
"""Characters that are enough to tell a place."""

_BELOW: Final = 8
"""Lines below the first one that may belong to the same component."""


def source_lines(data: bytes) -> list[str]:
    """Return the lines of a file as its reader counts them."""
    text = data.decode("utf-16" if data.startswith(_UTF16_MARKS) else "utf-8-sig", "replace")
    return nfc(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")


def quoted_place(found: str | None, lines: list[str], origin: Origin | None) -> tuple[int, int | None] | None:
    """Return the line and the column to quote for *origin*; `None` where that is no line of the file.

    A component may have several lines: it is the one below where *found* stands, if it does not stand in the first.
    """
    if origin is None or origin.line is None or origin.part is not None or origin.line > len(lines):
        return None
    wanted = (found or "").partition("\n")[0]
    if len(wanted) >= _TELLING and wanted not in lines[origin.line - 1]:
        for number in range(origin.line + 1, min(origin.line + _BELOW, len(lines)) + 1):
            column = lines[number - 1].find(wanted)
            if column >= 0:
                return number, column + 1
    return origin.line, origin.column


def excerpt(line: str, column: int | None, found: str | None, width: int) -> tuple[str, str]:
    """Return what of *line* fits into *width*, and the carets to print under it: under *found*, else one at the place.

    Args:
        line: the line of the file.
        column: where the component begins in it, counted from 1; `None` for no carets.
        found: what the finding found, which stands in the line or not.
        width: characters at most; what is escaped may take a few more.
    """
    line = line.replace("\t", " ")
    start, length = _place(line, (column or 1) - 1, found)
    first = 0 if len(line) <= width or start < _BEFORE else start - _BEFORE
    before = "…" if first else ""
    last = len(line) if len(line) - first <= width - len(before) else first + width - len(before) - 1
    after = "…" if last < len(line) else ""
    text = before + shown(line[first:last]) + after
    if column is None:
        return text, ""
    margin = columns(before + shown(line[first:start]))
    marked = columns(shown(line[start : min(start + length, last)]))
    return text, " " * margin + "^" * max(marked, 1)


def _place(line: str, start: int, found: str | None) -> tuple[int, int]:
    """Return where *found* begins in *line* at or after *start*, and how long it is."""
    start = min(start, len(line))
    wanted = (found or "").partition("\n")[0].replace("\t", " ")
    place = line.find(wanted, start) if wanted else -1
    return (start, 1) if place < 0 else (place, len(wanted))
