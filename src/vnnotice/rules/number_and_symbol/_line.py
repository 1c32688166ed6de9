"""The number line taken apart, for the rules on the number and those on the symbol."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.model import NumberAndSymbol
from vnnotice.rules._case import Case
from vnnotice.wording import number_and_symbol as wording

__all__ = ["OPEN", "after_label", "own_wording", "part_of", "pieces", "written"]

_LINE: Final = re.compile(
    r"(?P<label>(?P<word>(?i:số))(?P<colon>\s*:)?)(?P<gap>\s*)(?P<digits>\d+)?(?P<rest>\D.*)?", re.DOTALL
)

OPEN: Final = re.compile(r"…|\.{2}|_{2}|\[")
"""What stands for a place that is still to be filled in."""


def part_of(case: Case) -> NumberAndSymbol:
    """Return the number and symbol; one that says nothing where there is none."""
    return case.notice.number_and_symbol or NumberAndSymbol()


def pieces(case: Case) -> re.Match[str] | None:
    """Take the line apart: ``label``, ``colon``, ``gap``, ``digits``, ``rest``.

    `None` where a program made the part, so that the form writes it, or where nobody can read it.
    """
    part = part_of(case)
    read = part.kind is not None or part.organ is not None
    return _LINE.fullmatch(part.wording.strip()) if part.wording and read else None


def after_label(line: str) -> str:
    """Return what stands after the word ``Số`` and its colon.

    >>> after_label("Số: 05/TB-SNV")
    '05/TB-SNV'
    """
    match = _LINE.fullmatch(line.strip())
    return f"{match['digits'] or ''}{match['rest'] or ''}".strip() if match else line


def written(case: Case) -> str:
    """Return number and symbol as they stand, without the label."""
    return after_label(part_of(case).wording or "")


def own_wording(case: Case) -> str:
    """Return number and symbol as the form of the case writes them, without the label."""
    part = part_of(case)
    made = NumberAndSymbol(number=part.number, kind=part.kind, organ=part.organ)
    return wording.write(made, case.form)[len(case.form.number_label) :]
