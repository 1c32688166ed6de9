"""The guard of Markdown and plain text: bytes become lines of composed text, and what was mended is listed."""

from __future__ import annotations

import re
from bisect import bisect_right
from codecs import BOM_UTF8
from typing import Final

from attrs import frozen

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard_bytes import (
    check_not_binary,
    check_size,
    has_byte_order_mark,
    has_utf16_mark,
    refuse_bad_utf8,
    utf16_to_utf8,
)
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.model import Origin, Repair
from vnnotice.model._text import unheld
from vnnotice.vietnamese.letters import nfc

__all__ = ["GuardedText", "guard_text"]

_CARRIAGE_RETURN: Final = re.compile("\r\n?")


@frozen(weakref_slot=False)
class GuardedText:
    """Text that is safe to read.

    Attributes:
        text: in NFC, lines end with a line feed, every character can stand in a notice.
        repairs: what was mended on the way.
        pages: the numbers of the lines in *text* that begin a new page: each was made by a form feed, which ends no line
            for an editor.
    """

    text: str
    repairs: tuple[Repair, ...] = ()
    pages: tuple[int, ...] = ()

    def line_in_file(self, line: int) -> int:
        """Return the number that line number *line* of *text* has in the file, as an editor counts."""
        return line - bisect_right(self.pages, line)


def guard_text(data: bytes, limits: Limits = DEFAULT_LIMITS, format_name: str = "text") -> GuardedText:
    """Decode and mend *data*: no byte order mark, line feeds only, NFC.

    A form feed, by which converters of PDF mark a new page, becomes a line feed.

    Raises:
        LimitError: ``text.size``, ``text.lines``.
        ReadError: ``text.encoding``, ``text.character``.
    """
    check_size(data, limits.text_bytes, format_name, "text")
    repairs = []
    if has_byte_order_mark(data):
        repairs.append(Repair(kind="byte_order_mark", origin=Origin(line=1, column=1)))
    if has_utf16_mark(data):
        data = utf16_to_utf8(data, format_name, "text")
    check_not_binary(data, format_name, "text")
    text = refuse_bad_utf8(data.removeprefix(BOM_UTF8), format_name, "text")
    if "\r" in text:
        first = text.index("\r")
        text, count = _CARRIAGE_RETURN.subn("\n", text)
        repairs.append(Repair(kind="line_end", origin=_origin(text, first), detail=f"{count} carriage returns"))
    _check_characters(text, format_name)
    composed = nfc(text)
    if composed != text:
        repairs.append(_composition(text, composed))
    pages = _page_lines(composed)
    if pages:
        first = composed.index("\f")
        repairs.append(Repair(kind="line_end", origin=_origin(composed, first), detail=f"{len(pages)} form feeds"))
        composed = composed.replace("\f", "\n")
    guarded = GuardedText(composed, tuple(repairs), pages)
    _check_lines(guarded, limits.lines, format_name)
    return guarded


def _origin(text: str, offset: int) -> Origin:
    return Origin(line=text.count("\n", 0, offset) + 1, column=offset - text.rfind("\n", 0, offset))


def _check_characters(text: str, format_name: str) -> None:
    found = unheld(text.replace("\f", "\n"))
    if found:
        place = _origin(text, found.start())
        raise ReadError(
            "text.character",
            f"the character U+{ord(found[0]):04X} cannot stand in a notice",
            format=format_name,
            line=place.line,
            column=place.column,
            hint="Take it out",
        )


def _check_lines(guarded: GuardedText, limit: int, format_name: str) -> None:
    if guarded.text.count("\n") > limit:
        line = guarded.line_in_file(limit + 1)
        raise LimitError("text.lines", f"more than {limit} lines", format=format_name, line=line, column=1)


def _composition(text: str, composed: str) -> Repair:
    """List that *text* was not in NFC, with the place of the first letter that was not composed."""
    first = next(index for index, (before, after) in enumerate(zip(text, composed, strict=False)) if before != after)
    return Repair(kind="composed", origin=_origin(text, first), detail="text was not in Unicode NFC")


def _page_lines(text: str) -> tuple[int, ...]:
    """Return the numbers of the lines that begin with a form feed's line feed, once each has become one."""
    pages: list[int] = []
    line = 1
    for page in text.split("\f")[:-1]:
        line += page.count("\n") + 1
        pages.append(line)
    return tuple(pages)
