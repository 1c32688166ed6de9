"""Annex ⇄ its label and the line that ties it to the notice."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from vnnotice.model import Annex
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording._form import Form

__all__ = ["Label", "label", "parse", "title_at", "write"]

_LABEL: Final = re.compile(
    r"\s*(?:[\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f?\s*)?(?P<word>Phụ lục|PHỤ LỤC|Phụ Lục)(?:\s+(?:số\s+|SỐ\s+)?(?P<number>[IVXLC]+|\d+))?\s*+[.:]?\s*"
)


@frozen(kw_only=True, weakref_slot=False)
class Label:
    """The word and the number of an annex.

    Attributes:
        word: the word as written.
        number: the number as written; `None` where there is none.
    """

    word: str
    number: str | None


def label(line: str) -> Label | None:
    """Take the label of an annex apart; `None` when *line* is none.

    >>> label("Phụ lục II")
    Label(word='Phụ lục', number='II')
    """
    match = _LABEL.fullmatch(line)
    return Label(word=match["word"], number=match["number"]) if match else None


def title_at(line: str) -> int:
    """Return where the title begins that stands in capitals on the line of the label; 0 where none does.

    >>> title_at("PHỤ LỤC I: DANH SÁCH"), title_at("Phụ lục II"), title_at("Phụ lục: xem trang 3")
    (11, 0, 0)
    """
    match = _WITH_TITLE.match(line)
    return match.end() if match and is_capitals(line[match.end() :]) else 0


_WITH_TITLE: Final = re.compile(
    r"(?:Phụ lục|PHỤ LỤC|Phụ Lục)(?:\s+(?:số\s+|SỐ\s+)?(?:[IVXLC]+|\d{1,2}))?\s?[.:]\s+(?=[^\W\d_]{2})"
)


def parse(line: str) -> Annex | None:
    """Return the annex that *line* opens, without its content."""
    return Annex(label=line.strip()) if label(line) else None


def write(part: Annex, form: Form) -> str:  # noqa: ARG001 - one shape for all components
    """Return the lines that open *part*: label, title, reference."""
    return "\n".join(line for line in (part.label, part.title, part.reference) if line)
