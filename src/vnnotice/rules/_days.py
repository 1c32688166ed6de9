"""The days that a text names: in figures (``03/8/2023``) and in words (``ngày 03 tháng 8 năm 2023``)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from vnnotice.vietnamese.dates import calendar_date

__all__ = ["WrittenDay", "days_in_figures", "days_in_words", "in_figures"]


@frozen(kw_only=True, weakref_slot=False)
class WrittenDay:
    """A day of the calendar as a text has it.

    Attributes:
        start: where it starts in the text.
        wording: as it is written.
        day: the day.
    """

    start: int
    wording: str
    day: datetime.date


_LAST_PADDED_MONTH: Final = 2
_FIGURES: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_WORDS: Final = re.compile(r"gày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)")


def in_figures(day: datetime.date) -> str:
    """Return *day* in figures, as it is written: zeros before days below 10 and the months 1 and 2.

    >>> in_figures(datetime.date(2023, 8, 3)), in_figures(datetime.date(2024, 2, 15))
    ('03/8/2023', '15/02/2024')
    """
    month = f"{day.month:02d}" if day.month <= _LAST_PADDED_MONTH else str(day.month)
    return f"{day.day:02d}/{month}/{day.year:04d}"


def days_in_figures(text: str) -> Iterator[WrittenDay]:
    """Yield the days in figures in *text*.

    >>> [found.day for found in days_in_figures("từ 30/7/2023 đến 31/02/2024")]
    [datetime.date(2023, 7, 30)]
    """
    slash = text.find("/")
    while slash >= 0:
        at = slash
        while at > max(slash - 2, 0) and text[at - 1].isdigit():
            at -= 1
        match = _FIGURES.match(text, at) if at < slash else None
        if match and not (at and text[at - 1] in "0123456789/."):
            yield from _written(match, at)
        slash = text.find("/", max(match.end() if match else 0, slash + 1))


def days_in_words(text: str) -> Iterator[WrittenDay]:
    """Yield the days in words in *text*, with or without a capital.

    >>> [found.wording for found in days_in_words("Ngày 03 tháng 8 năm 2023")]
    ['Ngày 03 tháng 8 năm 2023']
    """
    for match in _WORDS.finditer(text):
        if text[match.start() - 1 : match.start()] in ("n", "N"):
            yield from _written(match, match.start() - 1)


def _written(match: re.Match[str], start: int) -> Iterator[WrittenDay]:
    day = calendar_date(int(match[3]), int(match[2]), int(match[1]))
    if day:
        yield WrittenDay(start=start, wording=match.string[start : match.end()], day=day)
