"""Sections and items ⇄ the numbers and marks that open their lines."""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

from attrs import frozen

__all__ = ["Numbering", "NumberingKind", "parse", "write"]

NumberingKind: TypeAlias = Literal[
    "part", "chapter", "division", "subdivision", "letter", "roman", "article", "arabic", "decimal", "point", "dash", "plus",
    "bullet",
]  # fmt: skip
"""What numbers a line: *phần, chương, mục, tiểu mục,* ``A.``, ``I.``, *điều, khoản* (``1.``), ``1.1.``, *điểm* (``a)``), ``-``, ``+``, ``•``."""

_KINDS: Final[tuple[tuple[NumberingKind, re.Pattern[str]], ...]] = (
    ("part", re.compile(r"(?:Phần|PHẦN)\s+(?:[IVXLC]+|thứ\s+\S+|THỨ\s+\S+|\d+)\b[.:]?")),
    ("chapter", re.compile(r"(?:Chương|CHƯƠNG)\s+(?:[IVXLC]+|\d+)\b[.:]?")),
    ("subdivision", re.compile(r"(?:Tiểu mục|TIỂU MỤC)\s+\d+\b[.:]?")),
    ("division", re.compile(r"(?:Mục|MỤC)\s+(?:\d+|[IVXLC]+)\b[.:]?")),
    ("article", re.compile(r"(?:Điều|ĐIỀU)\s+\d+[a-zđ]?\b[.:]?")),
    ("decimal", re.compile(r"\d{1,3}(?:\.\d{1,2})+(?:[.)/](?=\s|$)|(?=\s))")),
    ("arabic", re.compile(r"\d{1,3}\s?[.)/](?=\s|$)|\d{1,3}-(?=\s)")),
    ("roman", re.compile(r"(?!C[.)])[IVXLC]{1,7}\s?[.)/](?=\s|$)|[IVXLC]{1,7}\s?[-–](?=\s)")),
    ("letter", re.compile(r"[A-HĐ][.)](?=\s)")),
    ("point", re.compile(r"[a-zđ]\d{0,2}\s?[).](?=\s|$)|[a-zđ]/(?=\s)|\([a-zđ]\)(?=\s)|\([ivx]+\)(?=\s)")),
    ("dash", re.compile(r"[-–—](?=\s)")),
    ("plus", re.compile(r"\+(?=\s)")),
    ("bullet", re.compile(r"[•●▪◦·*](?=\s)")),
)


@frozen(kw_only=True, weakref_slot=False)
class Numbering:
    """The number or mark that opens a line, and what follows it.

    Attributes:
        kind: what numbers the line.
        number: the number or mark as written.
        rest: the line after it.
        start: where *rest* begins in the line.
    """

    kind: NumberingKind
    number: str
    rest: str
    start: int

    @property
    def depth(self) -> int:
        """How many numbers a decimal number joins; 1 for all others."""
        return self.number.rstrip(".)/").count(".") + 1 if self.kind == "decimal" else 1


def parse(line: str) -> Numbering | None:
    """Return the numbering of *line*; `None` when nothing numbers it.

    >>> parse("1. Về kết quả").number, parse("đ) Thời gian").kind, parse("Điều 2. Phạm vi").rest
    ('1.', 'point', 'Phạm vi')
    >>> parse("2023 là năm"), parse("1.500 đại biểu")
    (None, None)
    """
    lead = len(line) - len(line.lstrip())
    for kind, pattern in _KINDS:
        match = pattern.match(line, lead)
        if match:
            start = match.end() + len(line[match.end() :]) - len(line[match.end() :].lstrip())
            return Numbering(kind=kind, number=match[0], rest=line[start:], start=start)
    return None


def write(number: str, text: str) -> str:
    """Return the line of a number and the text after it."""
    return f"{number} {text}".rstrip()
