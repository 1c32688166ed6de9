"""What the text of an attribute or an element may be, and the value that it stands for."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

from vnnotice.formats._document import BLANKS, DATE
from vnnotice.model import BLANK, Blank
from vnnotice.model.body import MOST_SPAN

__all__ = ["Value", "choice", "date_or_blank", "no_wording_or_words", "some_words", "span", "words_or_blank"]

Value: TypeAlias = Callable[[str], Any]
"""Turns text into a value; raises `ValueError` that says what is wrong."""

_SPANS: Final = {str(number): number for number in range(1, MOST_SPAN + 1)}


def some_words(text: str) -> str:
    """Return a text that is not blank."""
    if not text.strip(BLANKS):
        raise ValueError("the text is blank: leave it out where there is none")
    return text


def words_or_blank(text: str) -> str | Blank:
    """Return a text; `BLANK` for the empty one, which is still to be filled in."""
    return some_words(text) if text else BLANK


def no_wording_or_words(text: str) -> str | None:
    """Return a text; `None` for the empty one, as a program that makes a notice gives no wording."""
    return some_words(text) if text else None


def choice(names: Iterable[str]) -> Value:
    """Return the check that a text is one of *names*."""
    known = {name: name for name in names}

    def check(text: str) -> str:
        if text not in known:
            raise ValueError(f"{text[:40]!r} is not one of {', '.join(known)}")
        return known[text]

    return check


def date_or_blank(text: str) -> datetime.date | Blank:
    """Return a date; `BLANK` for the empty text."""
    if not text:
        return BLANK
    text = text.strip(BLANKS)
    if DATE.fullmatch(text):
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            pass
    raise ValueError(f"{text[:40]!r} is no date; dates are written 2023-08-09")


def span(text: str) -> int:
    """Return how many columns or rows a cell spans."""
    found = _SPANS.get(text.strip(BLANKS))
    if found is None:
        raise ValueError(f"{text[:40]!r} is no number from 1 to {MOST_SPAN}")
    return found
