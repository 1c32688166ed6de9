"""Calendar dates from what stands on paper."""

from __future__ import annotations

import datetime

__all__ = ["calendar_date"]


def calendar_date(year: int, month: int, day: int) -> datetime.date | None:
    """Return the date, or `None` when the calendar has no such day.

    >>> calendar_date(2023, 8, 9)
    datetime.date(2023, 8, 9)
    >>> calendar_date(2023, 2, 31) is None
    True
    """
    try:
        return datetime.date(year, month, day)
    except (OverflowError, ValueError):
        return None
