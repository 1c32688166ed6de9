"""Spans: where in a file of markup text stands that the notice holds, and no tag, comment, instruction or layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

__all__ = ["Span", "spans_of"]

Span: TypeAlias = tuple[int, int]
"""Where a stretch begins and ends."""

_STRING: Final = re.compile(r'"((?:[^"\\]++|\\.)*+)"', re.DOTALL)
_MARKUP: Final = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(?P<section>.*?)\]\]>|<(?P<tag>[^>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^>\"']*+)*+)>",
    re.DOTALL,
)
_VALUE: Final = re.compile(r"\"([^\"]*+)\"|'([^']*+)'")


def spans_of(text: str, format: str) -> tuple[Span, ...] | None:  # noqa: A002 - the word of the readers
    """Return where in *text* the format holds text, in the order of the file; `None` where it may be anywhere.

    >>> spans_of('{"name": "Sở  Nội vụ"}', "json")
    ((2, 6), (10, 20))
    """
    find = _FINDERS.get(format)
    return tuple(find(text)) if find else None


def _of_json(text: str) -> Iterator[Span]:
    yield from (match.span(1) for match in _STRING.finditer(text))


def _of_xml(text: str) -> Iterator[Span]:
    """Yield the values of attributes, and what stands between tags but for the blanks that set in a tag on a new line."""
    place = 0
    for match in _MARKUP.finditer(text):
        between = text[place : match.start()]
        if between.strip() or (between and "\n" not in between):
            yield place, match.start()
        place = match.end()
        if match["section"] is not None:
            yield match.span("section")
        elif match["tag"] is not None:
            for value in _VALUE.finditer(text, match.start("tag"), match.end("tag")):
                yield value.span(value.lastindex or 0)


_FINDERS: Final[Mapping[str, Callable[[str], Iterator[Span]]]] = {"json": _of_json, "xml": _of_xml}
