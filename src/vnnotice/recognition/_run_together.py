"""Lines of one cell that a converter has run together: the head and the foot of a notice are set in tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.recognition._columns import HEADING, WIDE_GAP
from vnnotice.recognition._line import Line
from vnnotice.recognition.foot import is_name, is_position
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.letters import unmarked
from vnnotice.wording import recipients, signature_block

__all__ = ["apart"]

_RULE: Final = re.compile(r"(?<!\S)[-–—_=]{3,}(?!\S)")
_NUMBER: Final = re.compile(r"(?<=\s)Số\s?:")
_LABEL: Final = re.compile(r"(?:Nơi|NƠI) (?:nhận|NHẬN)\s?:(?=\s)")
_ENTRY: Final = re.compile(r"(?<=[;,.])\s+(?=[-–+•]\s)")
_MARKER: Final = re.compile(r"[-–+•]\s")
_FURTHER_AUTHORITY: Final = re.compile(r"\s+(?=(?:KT|TL|TUQ)\s?[./]|[KT]/[TL]\s)")
_POSITION: Final = re.compile(
    r"(?:(?<=KT)|(?<=K/T))\b[^\n]*?\S\s+(?=PHÓ\s|THỨ TRƯỞNG\b)"
    r"|(?:(?<=TM)|(?<=T/M))\b[^\n]*(?<!ĐOÀN)(?<!\bBAN)(?<![./M])\s+(?=(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG BAN)$)"
)
"""What a signer is: in place of another (``KT.``) always a deputy, on behalf of a body (``TM.``) its head."""

_LONGEST_SIGNATURE: Final = 400
_ENDS: Final = 2
"""The places at which every line begins and ends."""

_WORD: Final = re.compile(r"\S+")


def apart(line: Line) -> list[Line]:
    """Return the lines that stood below each other in a cell: fixed phrases tell where each begins and ends."""
    text = line.text
    if " " not in text or (line.literal and not _RULE.match(text)):
        return [line]
    places = sorted({0, *_places(text), len(text)})
    return line.parted(places) if len(places) > _ENDS else [line]


def _places(text: str) -> Iterator[int]:
    """Yield the places in *text* where a line ended."""
    for phrase in (*_RULE.finditer(text), *HEADING.finditer(unmarked(text))):
        yield from phrase.span()
    number = _NUMBER.search(text)
    if number and is_capitals(text[: number.start()]):
        yield number.start()
    yield from _entries(text)
    yield from _signature(text)


def _entries(text: str) -> Iterator[int]:
    """Yield where recipients begin that follow their label, or each other, on one line."""
    label = _LABEL.match(text)
    if label:
        yield label.end()
    if _MARKER.match(text[label.end() :].lstrip() if label else text) and (label or _names_archive(text)):
        yield from (entry.end() for entry in _ENTRY.finditer(text))


def _names_archive(text: str) -> bool:
    """Tell whether the last of several entries is the archive line: then they are recipients."""
    starts = [entry.end() for entry in _ENTRY.finditer(text)]
    return bool(starts) and recipients.is_archive(text[starts[-1] :])


def _signature(text: str) -> Iterator[int]:
    """Yield where authorities, the position and the signer begin."""
    if len(text) > _LONGEST_SIGNATURE:
        return
    gap = WIDE_GAP.search(text)
    name = _name_at(text)
    lines = text[: name or (gap.start() if gap else None)].rstrip()
    if signature_block.parse(lines) is None:
        if name and is_position(lines):
            yield name
        return
    if gap or name:
        yield name or gap.end()  # type: ignore[union-attr]
    starts = [0, *(further.end() for further in _FURTHER_AUTHORITY.finditer(lines))]
    yield from starts
    position = _POSITION.search(lines, starts[-1])
    if position:
        yield position.end()


def _name_at(text: str) -> int:
    """Return where the name of a person begins that ends *text* after words in capitals; 0 where none does."""
    for word in _WORD.finditer(text):
        if word[0] != word[0].upper():
            return word.start() if is_name(text[word.start() :]) else 0
    return 0
