"""Two columns that a converter has laid on one line: the head and the foot of a notice are set side by side."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.recognition._line import Line
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.letters import unmarked
from vnnotice.wording import signature_block

__all__ = ["HEADING", "WIDE_GAP", "columns"]

_LONGEST_LINE: Final = 400
"""Characters of the longest line that two columns make."""

WIDE_GAP: Final = re.compile(r"(?:\t|[ \u00a0]{3})[ \t\u00a0]*")
_UNFINISHED: Final = re.compile(r"(?:Số|số|SỐ)\s*:?$|\b(?:ngày|tháng|năm)$")
_GOES_ON: Final = re.compile(r"tháng\b|năm\b|[-/–]")
HEADING: Final = re.compile(
    r"(?<!\S)(?:CONG HOA XA HOI CHU NGHIA VIET NAM|(?i:DOC LAP\s?[-–—]\s?TU DO\s?[-–—]\s?HANH PHUC)|DANG CONG SAN VIET NAM)(?!\S)"
)
"""The fixed lines at the top right, without diacritics, wherever in a line they stand."""

_NUMBER: Final = re.compile(r"(?:Số|số)\s*:?[^\n]{0,30}?[-–/]\s*[A-ZĐ][\w.\-–&/]*(?=\s)")
_HEADING_ENDS: Final = frozenset({"NAM", "HÚC", "HUC"})
_LABEL: Final = re.compile(r"(?:Nơi|NƠI) (?:nhận|NHẬN)\s*:\s*")
_DATE: Final = re.compile(r"[^\W\d_][^,\n]{0,40},\s*ngày(?=[^\n]{0,60}tháng)[^\n]*$")


def columns(line: Line) -> list[Line]:
    """Return the pieces of a line of the head or the foot, one for each column that stood on it.

    Columns are told by a wide gap, or by a fixed phrase of the right column that follows other text.
    """
    text = line.text
    if line.literal or len(text) > _LONGEST_LINE:
        return [line]
    for gap in WIDE_GAP.finditer(text):
        left, right = text[: gap.start()], text[gap.end() :]
        if left.strip() and right and not _UNFINISHED.search(left) and not _GOES_ON.match(right):
            return [line.cut(0, gap.start()), line.cut(gap.end(), column=1)]
    start = _right_column(text)
    return [line.cut(0, start), line.cut(start, column=1)] if start else [line]


def _right_column(text: str) -> int:
    """Return where a phrase of the right column begins after a line of the left column; 0 where none does."""
    phrases = HEADING.finditer(unmarked(text)) if text[-3:].upper() in _HEADING_ENDS else ()
    phrase = next((found for found in phrases if found.end() == len(text)), None)
    if phrase and is_capitals(text[: phrase.start()]):
        return phrase.start()
    label = _LABEL.match(text)
    if label and signature_block.parse(text[label.end() :]):
        return label.end()
    number = _NUMBER.match(text)
    date = _DATE.search(text, number.end()) if number else None
    return date.start() if date else 0
