"""Heading ⇄ the lines at the top right of page 1."""

from __future__ import annotations

from typing import Final

from vnnotice.model import Heading, HeadingKind
from vnnotice.vietnamese.letters import unmarked
from vnnotice.wording._form import Form
from vnnotice.wording.separators import is_separator

__all__ = ["MOTTO_SIGN", "kind_of", "parse", "write"]

_SIGNS: Final[tuple[tuple[str, HeadingKind], ...]] = (
    ("CONG HOA XA HOI CHU NGHIA VIET NAM", "state"),
    ("DANG CONG SAN VIET NAM", "party"),
    ("DOAN TNCS HO CHI MINH", "youth_union"),
)

MOTTO_SIGN: Final = "DOC LAP - TU DO - HANH PHUC"
"""The State's motto (*Tiêu ngữ*) without diacritics, in capitals."""


def kind_of(line: str) -> HeadingKind | None:
    """Return whose heading *line* is, tone marks and case apart; `None` when it is none."""
    plain = " ".join(unmarked(line).upper().split())
    return next((kind for sign, kind in _SIGNS if plain == sign), None)


def parse(lines: str) -> Heading | None:
    """Return the heading that *lines* say.

    >>> parse("ĐẢNG CỘNG SẢN VIỆT NAM").kind
    'party'
    >>> parse("SỞ NỘI VỤ") is None
    True
    """
    kinds = [kind_of(line) for line in lines.split("\n") if not is_separator(line)]
    kind = next((kind for kind in kinds if kind), None)
    return Heading(kind=kind, wording=lines) if kind else None


def write(part: Heading, form: Form) -> str:
    """Return the fixed lines of *form*, whatever *part* is: the law leaves no choice."""
    return part.wording or "\n".join(form.heading)
