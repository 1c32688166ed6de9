"""Two columns that a converter has laid on one line: the head and the foot of a notice are set side by side."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.recognition._line import Line
from vnnotice.wording import heading, place_and_date

__all__ = ["columns"]

_WIDE_GAP: Final = re.compile(r"(?:\t|[ \u00a0]{3})[ \t\u00a0]*")
_HEADINGS: Final = re.compile(
    r"(?:C[ỘÔ]NG H[ÒOÕ][AÀ] XÃ H[ỘÔ]I CHỦ NGHĨA VI[ỆÊ]T NAM|Đ[ộô]c [Ll][ậâ]p\s?[-–—]\s?Tự do\s?[-–—]\s?H[ạa]nh phúc"
    r"|ĐẢNG CỘNG SẢN VIỆT NAM)\s*$"
)
_DATE: Final = re.compile(r"(?P<place>[^\W\d_][^,\n]{0,40}|[….\s]{2,40}),\s*ngày(?=[^\n]{0,60}tháng)[^\n]*$")
_NUMBER: Final = re.compile(r"(?:Số|số)\s*:?[^\n]{0,30}?[-–/]\s*[A-ZĐ][\w.\-–&/]*(?=\s)")


def columns(line: Line) -> list[Line]:
    """Return the pieces of a line of the head or the foot, one for each column that stood on it."""
    text = line.text
    if line.literal or not text:
        return [line]
    for pattern in (_HEADINGS, _DATE):
        match = pattern.search(text)
        if match and match.start() > 0 and _splits(text, match.start()):
            left, right = line.cut(0, match.start()), line.cut(match.start(), column=1)
            return [*columns(left), right] if left.runs else [right]
    gap = _WIDE_GAP.search(text)
    if gap and _says_two(text[: gap.start()], text[gap.end() :]):
        return [line.cut(0, gap.start()), *_right(line.cut(gap.end(), column=1))]
    return [line]


def _right(line: Line) -> list[Line]:
    return [line]


def _splits(text: str, start: int) -> bool:
    """Tell whether a phrase of the right column begins a new column at *start*, rather than a word within a line."""
    left = text[:start].rstrip()
    number = _NUMBER.match(text)
    return (
        left == left.upper()
        or heading.kind_of(left) is not None
        or bool(number and number.end() <= start)
        or (text[start - 1].isspace() and text[max(0, start - 3) : start].isspace())
    )


def _says_two(left: str, right: str) -> bool:
    """Tell whether a wide gap parts two columns; in ``Số:      /TB-UBND`` and in a blank date it does not."""
    if not left or not right:
        return False
    return place_and_date.parse(f"{left} {right}") is None and not re.match(r"[Ss]ố\s*:?$|SỐ\s*:?$", left)
