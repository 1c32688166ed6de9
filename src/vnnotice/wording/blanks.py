"""Blanks: places on paper that are still to be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from vnnotice.model import BLANK, ListItem, Notice, Paragraph, Section, plain_text, walk

__all__ = ["BLANK_SIGN", "blanks", "is_blank", "placeholders", "unbracketed"]

BLANK_SIGN: Final = "…"
"""What a writer sets for a blank."""

_ONLY_SIGNS: Final = re.compile(r"[\s.…_,;:\-–()]*")
_BRACKETED: Final = re.compile(r"\[(?:CẦN BỔ SUNG|cần bổ sung|Cần bổ sung)[^\[\]]*\]")
_PLACEHOLDER: Final = re.compile(
    rf"{_BRACKETED.pattern}|…(?:[.\s]*…)+|\.{{5,}}|_{{4,}}|ngày\s{{2,}}tháng|tháng\s{{2,}}năm"
    r"|(?:ngày|tháng)\s?\.{2,4}\s?(?:tháng|năm)"
)


def is_blank(text: str) -> bool:
    """Tell whether *text* is nothing but a place to fill in.

    >>> is_blank(" ……. "), is_blank("[CẦN BỔ SUNG: họ tên]"), is_blank("15")
    (True, True, False)
    """
    return bool(_ONLY_SIGNS.fullmatch(unbracketed(text)))


def unbracketed(text: str) -> str:
    """Return *text* with `BLANK_SIGN` for each place to fill in that stands in brackets.

    >>> unbracketed("ngày [CẦN BỔ SUNG: ngày họp] tháng 8")
    'ngày … tháng 8'
    """
    return _BRACKETED.sub(BLANK_SIGN, text)


def placeholders(text: str) -> list[str]:
    """Return the places to fill in that stand in running text.

    >>> placeholders("họp ngày …… tháng …… tại [CẦN BỔ SUNG: địa điểm], v.v…")
    ['……', '……', '[CẦN BỔ SUNG: địa điểm]']
    """
    return _PLACEHOLDER.findall(text)


def blanks(notice: Notice) -> Iterator[tuple[str, str]]:
    """Yield the path of each place to fill in, and how it stands.  A notice that has one is a draft."""
    for path, part in walk(notice):
        for field in attrs.fields(type(part)):
            if getattr(part, field.name) is BLANK:
                yield f"{path}.{field.name}", BLANK_SIGN
        if isinstance(part, (Paragraph, ListItem, Section)):
            runs = part.heading if isinstance(part, Section) else part.runs
            for found in placeholders(plain_text(runs)):
                yield path, found
