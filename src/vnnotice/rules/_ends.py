"""How a line ends: as a finding shows it, and as it is mended."""

from __future__ import annotations

from typing import Final

from vnnotice.rules._rule import Fix

__all__ = ["end_of", "ending_in", "tail_of"]

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


def ending_in(line: str, mark: str) -> Fix:
    """Return the mend by which *line* ends in *mark*: another mark makes way for it.

    >>> ending_in("- UBND tỉnh,", ";")
    Fix(old='- UBND tỉnh,', new='- UBND tỉnh;', everywhere=False)
    """
    tail = tail_of(line)
    return Fix(tail, f"{tail.rstrip(' ,;.')}{mark}")
