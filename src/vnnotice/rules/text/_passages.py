"""The text of the notice, for the rules that look at every line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vnnotice.rules._case import Case

__all__ = ["passages_of", "word_around"]


def passages_of(case: Case) -> Iterator[tuple[str, str]]:
    """Yield every line and passage of the notice."""
    yield from case.lines
    yield from case.passages


def word_around(match: re.Match[str], text: str) -> str:
    """Return the word that *match* ends."""
    start = match.start()
    while start and text[start - 1].isalnum():
        start -= 1
    return text[start : match.end()]
