"""Heading ⇄ the lines at the top right of page 1."""

from __future__ import annotations

import itertools
from typing import Final

from vnnotice.model import Heading, HeadingKind
from vnnotice.vietnamese.letters import unmarked
from vnnotice.wording._form import Form
from vnnotice.wording.separators import is_separator

__all__ = ["MOTTO_SIGN", "kind_of", "parse", "rejoined", "write"]

_SIGNS: Final[tuple[tuple[str, HeadingKind], ...]] = (
    ("CONG HOA XA HOI CHU NGHIA VIET NAM", "state"),
    ("DANG CONG SAN VIET NAM", "party"),
    ("DOAN TNCS HO CHI MINH", "youth_union"),
    ("CONG HOA XHCN VIET NAM", "state"),
    ("CHXHCN VIET NAM", "state"),
    ("DANG CSVN", "party"),
)
"""How each heading reads without diacritics; the last ones are abbreviations that offices type."""

MOTTO_SIGN: Final = "DOC LAP - TU DO - HANH PHUC"
"""The State's motto (*Tiêu ngữ*) without diacritics, in capitals."""


def kind_of(line: str) -> HeadingKind | None:
    """Return whose heading *line* is, tone marks and case apart; `None` when it is none."""
    plain = " ".join(unmarked(line).upper().split())
    return next((kind for sign, kind in _SIGNS if plain == sign), None)


def rejoined(lines: list[str]) -> list[str]:
    """Return *lines*, the two over which a heading is broken in one.

    >>> rejoined(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "NAM", "Độc lập - Tự do - Hạnh phúc"])
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
    """
    for index, (line, below) in enumerate(itertools.pairwise(lines)):
        if kind_of(f"{line} {below}"):
            return [*lines[:index], f"{line} {below}", *lines[index + 2 :]]
    return lines


def parse(lines: str) -> Heading | None:
    """Return the heading that *lines* say.

    >>> parse("ĐẢNG CỘNG SẢN VIỆT NAM").kind
    'party'
    >>> parse("SỞ NỘI VỤ") is None
    True
    """
    kinds = [kind_of(line) for line in rejoined([line for line in lines.split("\n") if not is_separator(line)])]
    kind = next((kind for kind in kinds if kind), None)
    return Heading(kind=kind, wording=lines) if kind else None


def write(part: Heading, form: Form) -> str:
    """Return the fixed lines of *form*, whatever *part* is: the law leaves no choice."""
    return part.wording or "\n".join(form.heading)
