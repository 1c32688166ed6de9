"""The source: a file as text that can be changed in one place and is given back byte for byte in all others."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final
from xml.sax.saxutils import escape

from attrs import field, frozen

from vnnotice.errors import WriteError
from vnnotice.formats import format_named
from vnnotice.vietnamese.letters import nfc

__all__ = ["Change", "Source", "source_of"]

_LINE_END: Final = re.compile("\r\n?|\n")
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
    """

    text: str
    mark: bytes
    codec: str
    format: str
    starts: tuple[int, ...] = field(eq=False, repr=False)

    @starts.default
    def _starts(self) -> tuple[int, ...]:
        return (0, *(match.end() for match in _LINE_END.finditer(self.text)))

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
        text = self.text
        for change in sorted(changes, key=lambda change: -change.start):
            text = text[: change.start] + change.new + text[change.end :]
        return self._with(text)

    def _with(self, text: str) -> Source:
        return Source(text=text, mark=self.mark, codec=self.codec, format=self.format)

    def lines(self, first: int, last: int | None) -> tuple[int, int]:
        """Return where line number *first* begins and line number *last* ends; all that follows where there is none."""
        end = len(self.text) if last is None or last >= len(self.starts) else self.starts[last]
        return self.starts[min(first, len(self.starts)) - 1], end

    def places(self, old: str, new: str, start: int, end: int) -> Iterator[tuple[Change, ...]]:
        """Yield, for each way in which this format writes text, the changes by which *old* becomes *new* in a stretch."""
        seen = set()
        for way in _WAYS.get(self.format, (_as_it_is,)):
            written, becomes = way(old), way(new)
            changes = tuple(
                Change(match.start(), match.end(), becomes)
                for match in re.compile(re.escape(written)).finditer(self.text, start, end)
            )
            if changes and changes not in seen:
                seen.add(changes)
                yield changes


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
    "xml": (escape,),
    "markdown": (_as_it_is, _in_markdown),
}
"""Format → how it may write a stretch of text; those that are not here write it as it is."""


def source_of(data: bytes, format: str) -> Source:  # noqa: A002 - the word of the readers
    """Return *data*, which a reader of *format* has read, as a source.

    Raises:
        WriteError: its files are no text, and cannot be mended as one.
    """
    chosen = format_named(format)
    if not chosen.is_text:
        raise WriteError(f"{chosen.title} cannot be mended in the file yet: mend it in a word processor", format=format)
    mark, codec = next((mark, codec) for mark, codec in _CODECS if data.startswith(mark))
    return Source(text=data[len(mark) :].decode(codec), mark=mark, codec=codec, format=format)
