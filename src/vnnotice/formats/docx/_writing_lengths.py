"""How long a line of text is: for the lines that are drawn as long as the text above them, and for the columns.

The widths are those of Times New Roman, which the law prescribes; a letter is as wide as the one without its marks, or
hardly wider.
"""

from __future__ import annotations

import re
from typing import Final

from vnnotice.vietnamese.letters import unmarked

__all__ = ["balanced", "length"]

_REGULAR: Final = {
    180: "'", 200: "|", 250: " ,.\u00a0", 278: "/:;\\ijlt", 333: "!()-I[]`fr", 389: "Js", 408: '"', 444: "?acez“”",
    469: "^", 480: "{}", 541: "~", 556: "FPS", 564: "+<=>", 611: "ELTZ", 667: "BCR", 722: "ADGHKNOQUVXYw", 778: "&m",
    833: "%", 889: "M", 921: "@", 944: "W", 1000: "…—",
}  # fmt: skip
_BOLD: Final = {
    220: "|", 250: " ,.\u00a0", 278: "'/\\il", 333: "!()-:;[]`fjt", 389: "Is", 394: "{}", 444: "cerz", 520: "~", 555: '"',
    556: "Sbdhknpqu", 570: "+<=>", 581: "^", 611: "FP", 667: "BELTZ", 722: "ACDNRUVXYw", 778: "GHKOQ", 833: "&m",
    930: "@", 944: "M", 1000: "%W…—",
}  # fmt: skip
_OTHERS: Final = 500
"""Thousandths of the size; so wide are digits and most small letters."""

_PLACE: Final = re.compile(r" (?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\b)")
"""Where the name of a place begins in the name of a body."""

_WIDTHS: Final = tuple(
    {letter: width for width, letters in table.items() for letter in letters} for table in (_REGULAR, _BOLD)
)


def length(text: str, size: float, *, bold: bool = False) -> int:
    """Return how long a line is when it is set in *size* points, in twentieths of a point.

    >>> length("Độc lập - Tự do - Hạnh phúc", 14, bold=True)
    3415
    """
    widths = _WIDTHS[bold]
    return round(sum(widths.get(letter, _OTHERS) for letter in unmarked(text)) * size / 50)


def balanced(text: str, width: int, size: float, *, bold: bool = False) -> int:
    """Return the width in which *text* takes no more lines than in *width*, and its lines are about equally long.

    The name of a body rather breaks before the place (``ỦY BAN NHÂN DÂN`` over ``XÃ SUỐI MÂY``).  It is *width* where a word
    alone is wider.

    >>> balanced("ỦY BAN NHÂN DÂN XÃ SUỐI MÂY", 3600, 13) // length("ỦY BAN NHÂN DÂN", 13)
    1
    """
    for place in _PLACE.finditer(text):
        first, second = (length(part, size, bold=bold) for part in (text[: place.start()], text[place.end() :]))
        if second <= first <= width:
            return _with_slack(first, width)
    words = [length(word, size, bold=bold) for word in text.split()]
    blank = length(" ", size, bold=bold)
    low, high = max(words, default=0), width
    count = _count(words, blank, width)
    while low < high:
        middle = (low + high) // 2
        if _count(words, blank, middle) > count:
            low = middle + 1
        else:
            high = middle
    return _with_slack(high, width)


def _with_slack(needed: int, width: int) -> int:
    """Return a little more than is needed: a letter may be wider than the one without its marks."""
    return min(needed + needed // 50 + 40, width)


def _count(words: list[int], blank: int, width: int) -> int:
    """Return how many lines words take."""
    count, left = 0, -1
    for word in words:
        if left < blank + word:
            count, left = count + 1, width - word
        else:
            left -= blank + word
    return count
