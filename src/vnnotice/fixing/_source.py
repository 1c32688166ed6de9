"""The source: a file as text that can be changed in one place and is given back byte for byte in all others."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final
from xml.sax.saxutils import escape

from attrs import field, frozen

from vnnotice.fixing._spans import Span, spans_of
from vnnotice.vietnamese.letters import nfc

__all__ = ["Change", "Source", "source_of"]

_LINE_END: Final = re.compile("\r\n?|\n")
_LINE_FEED: Final = re.compile("\n")
_MARKUP: Final = frozenset({"xml", "json"})
_CODECS: Final = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"), (b"", "utf-8"))


@frozen(weakref_slot=False)
class Change:
    """What stands from *start* to *end*, counted in characters, becomes *new*."""

    start: int
    end: int
    new: str


@frozen(kw_only=True, weakref_slot=False)
class Source:
    """A file as text.

    Attributes:
        text: all of it but the byte order mark.
        mark: the byte order mark; empty where there is none.
        codec: what the bytes after the mark are.
        format: the name of the format.
        starts: where each line begins.
        spans: the stretches in which the format holds text; `None` where it may be anywhere.
    """

    text: str
    mark: bytes
    codec: str
    format: str
    starts: tuple[int, ...] = field(eq=False, repr=False)
    spans: tuple[Span, ...] | None = field(eq=False, repr=False)

    @starts.default
    def _starts(self) -> tuple[int, ...]:
        ends = _LINE_FEED if self.is_markup else _LINE_END
        return (0, *(match.end() for match in ends.finditer(self.text)))

    @spans.default
    def _spans(self) -> tuple[Span, ...] | None:
        return spans_of(self.text, self.format)

    @property
    def is_markup(self) -> bool:
        """Whether each value stands in the file by itself, so that words which the notice has twice stand there twice."""
        return self.format in _MARKUP

    @property
    def data(self) -> bytes:
        """The file."""
        return self.mark + self.text.encode(self.codec)

    @property
    def is_composed(self) -> bool:
        """Whether the text is as its reader sees it, character by character."""
        return nfc(self.text) == self.text

    def composed(self) -> Source:
        """Return the file with all of its text composed (NFC)."""
        return self._with(nfc(self.text))

    def changed(self, changes: Iterable[Change]) -> Source:
        """Return the file with *changes*, which do not overlap."""
        pieces, place = [], 0
        for change in sorted(changes, key=lambda change: change.start):
            pieces += [self.text[place : change.start], change.new]
            place = change.end
        return self._with("".join([*pieces, self.text[place:]]))

    def _with(self, text: str) -> Source:
        return Source(text=text, mark=self.mark, codec=self.codec, format=self.format)

    def offset(self, line: int, column: int | None) -> int:
        """Return where *column* of line number *line* is; of paper, where columns are blanks, where the line begins."""
        start = self.starts[min(line, len(self.starts)) - 1]
        return start + (column or 1) - 1 if self.is_markup else start

    def places(self, old: str, new: str, start: int, end: int) -> Iterator[tuple[Change, ...]]:
        """Yield, for each way in which this format writes text, the changes by which *old* becomes *new* in a stretch."""
        seen = set()
        for way in _WAYS.get(self.format, (_as_it_is,)):
            written, becomes = way(old), way(new)
            found = self._find(written, start, end)
            changes = tuple(Change(place, place + len(written), becomes) for place in found)
            if changes and changes not in seen:
                seen.add(changes)
                yield changes

    def _find(self, written: str, start: int, end: int) -> Iterator[int]:
        """Yield where *written* stands as text between *start* and *end*."""
        place = self.text.find(written, start, end)
        while place >= 0:
            if self._is_text(place, place + len(written)):
                yield place
            place = self.text.find(written, place + len(written), end)

    def _is_text(self, start: int, end: int) -> bool:
        if self.spans is None:
            return True
        index = bisect_right(self.spans, (start, len(self.text))) - 1
        return index >= 0 and end <= self.spans[index][1]


def _as_it_is(text: str) -> str:
    return text


def _in_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _in_ascii_json(text: str) -> str:
    return json.dumps(text)[1:-1]


_MARKDOWN_SIGN: Final = re.compile(r"([*_\-.)+])")


def _in_markdown(text: str) -> str:
    return _MARKDOWN_SIGN.sub(r"\\\1", text)


_WAYS: Final[Mapping[str, tuple[Callable[[str], str], ...]]] = {
    "json": (_in_json, _in_ascii_json),
    "xml": (escape, _as_it_is),
    "markdown": (_as_it_is, _in_markdown),
}
"""Format → how it may write a stretch of text; those that are not here write it as it is."""


def source_of(data: bytes, format: str) -> Source:  # noqa: A002 - the word of the readers
    """Return *data*, which a reader of *format* has read, as a source."""
    mark, codec = next((mark, codec) for mark, codec in _CODECS if data.startswith(mark))
    return Source(text=data[len(mark) :].decode(codec), mark=mark, codec=codec, format=format)
