"""How a line ends: as a finding shows it, and as it is mended."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.rules._rule import Fix

__all__ = ["end_of", "ending_in", "ends_short", "tail_of"]

_TAIL: Final = 24
"""Characters at the end of a line that are enough to find it again."""


def end_of(line: str) -> str:
    """Return the mark at the end of *line*, or where it has none, its last word.

    >>> end_of("Căn cứ Luật Lưu trữ,"), end_of("- UBND tỉnh")
    (',', 'tỉnh')
    """
    return line.rsplit(maxsplit=1)[-1] if line[-1].isalnum() else line[-1]


def tail_of(line: str) -> str:
    """Return the last words of *line*, as they stand.

    >>> tail_of("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020,")
    'ngày 05 tháng 3 năm 2020,'
    """
    last = line.rstrip().rpartition("\n")[2]
    start = last.rfind(" ", 0, max(len(last) - _TAIL, 0))
    return last[start + 1 :]


def ending_in(line: str, mark: str) -> Fix | None:
    """Return the mend by which *line* ends in *mark*: another mark makes way for it.

    Where something seems to be missing, as after a colon or dots to fill in, or where the full stop is that of an
    abbreviation, it is not certain.

    >>> ending_in("- UBND tỉnh,", ";")
    Fix(old='- UBND tỉnh,', new='- UBND tỉnh;', everywhere=False)
    >>> ending_in("- Như trên.....", ";"), ending_in("như sau:", "./."), ending_in("- ABC Co., Ltd.", ";")
    (None, None, None)
    """
    tail = tail_of(line)
    bare = tail.rstrip(" ,;.")
    end = tail[len(bare) :].strip()
    if len(end) > 1 or not (bare[-1:].isalnum() or bare[-1:] in _CLOSING) or ends_short(f"{bare}{end}"):
        return None
    return Fix(tail, f"{bare}{mark}")


_CLOSING: Final = ")]”’\"'%²³"
_SHORT: Final = re.compile(r"(?:[^\W\d_]\.[^\W\d_]{1,3}|\b(?:Co|Corp|Inc|Ltd|St))\.$")


def ends_short(line: str) -> bool:
    """Tell whether the full stop at the end of *line* is that of an abbreviation.

    >>> ends_short("các sở, ban, v.v."), ends_short("Công ty ABC Co., Ltd."), ends_short("nghỉ tết.")
    (True, True, False)
    """
    return _SHORT.search(line) is not None
