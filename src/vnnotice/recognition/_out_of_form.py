"""Lines of the head that are a component out of its form: told by their place, and only where the component is missing."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from vnnotice.recognition._line import Line
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.letters import fold
from vnnotice.wording import heading, place_and_date
from vnnotice.wording.separators import is_separator

__all__ = ["placed"]

_ORGAN: Final = re.compile(
    r"(?:[UỦ][ỷy] ban nhân dân|UBND|Hội đồng nhân dân|Sở|Bộ|Cục|Tổng cục|Chi cục|Ban|Văn phòng|Phòng|Trường|Trung tâm"
    r"|Bệnh viện|Đảng (?:bộ|[uủ][ỷy])|(?:Tỉnh|Thành|Huyện|Quận|Thị) [uủ][ỷy]|Chi bộ|Công ty)(?= [A-ZĐ]| (?:tỉnh|huyện|xã|phường"
    r"|thành phố|quận|thị xã|thôn|xóm|khối|đặc khu)\b)[^\n.,;:!?–]{2,80}",
)


def placed(lines: Sequence[Line], kinds: Sequence[str | None]) -> list[str | None]:
    """Return *kinds*, the component of each of *lines*, with those that were missing and stand there out of form."""
    found = list(kinds)
    _rejoin_heading(lines, found)
    _find_issuing_body(lines, found)
    _find_place(lines, found)
    return found


def _rejoin_heading(lines: Sequence[Line], kinds: list[str | None]) -> None:
    """Find a heading that is broken over two lines."""
    for index, (line, below) in enumerate(itertools.pairwise(lines)):
        free = line.tag is None and below.tag is None and line.column == below.column
        if free and is_capitals(line.text) and heading.kind_of(f"{line.text} {below.text}"):
            kinds[index] = kinds[index + 1] = "heading"


def _find_issuing_body(lines: Sequence[Line], kinds: list[str | None]) -> None:
    """Find the bodies in small letters: where none is in capitals, or right beside one that is."""
    alone = "issuing_body" not in kinds
    for index, line in enumerate(lines):
        if kinds[index] is not None or line.tag is not None:
            continue
        after = index > 0 and kinds[index - 1] == "issuing_body" and line.join != "gap"
        before = kinds[index + 1 : index + 2] == ["issuing_body"] and lines[index + 1].join != "gap"
        if is_separator(line.text):
            kinds[index] = "issuing_body" if after else None
        elif _ORGAN.fullmatch(line.text) and (alone or after or before):
            kinds[index] = "issuing_body"


def _find_place(lines: Sequence[Line], kinds: list[str | None]) -> None:
    """Find the place that has no date after it, or has it on the next line."""
    names = fold(" ".join(line.text for line, kind in zip(lines, kinds, strict=True) if kind == "issuing_body"))
    for index, line in enumerate(lines):
        if kinds[index] is not None or line.tag is not None or not place_and_date.is_place(line.text):
            continue
        own = line.text.endswith(",") or fold(line.text) in names
        if "place_and_date" not in kinds and own and {"heading", "number_and_symbol"} & set(kinds[:index]):
            kinds[index] = "place_and_date"
        elif line.text.endswith(",") and kinds[index + 1 : index + 2] == ["place_and_date"]:
            below = place_and_date.digits(lines[index + 1].text)
            kinds[index] = "place_and_date" if below and not below.place else None
