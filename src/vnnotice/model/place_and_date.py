"""Place and date (*địa danh và thời gian ban hành*), box 4."""

from __future__ import annotations

import datetime

from attrs import field, frozen

from vnnotice.model._blank import Blank
from vnnotice.model._text import optional_text, optional_text_or_blank

__all__ = ["PlaceAndDate"]


def _date(value: datetime.date | Blank | None) -> datetime.date | Blank | None:
    if value is None or isinstance(value, Blank) or type(value) is datetime.date:
        return value
    raise TypeError(f"a date must be datetime.date, not {type(value).__name__}")


@frozen(kw_only=True, weakref_slot=False)
class PlaceAndDate:
    """Where and on what day the notice was signed (*địa danh và thời gian ban hành*).

    On paper: ``Bảo Lâm, ngày 09 tháng 8 năm 2023``.

    Attributes:
        place: the place name.
        date: the day of signing; `BLANK` where a part of it is to be filled in; `None` where it cannot be read, or the
            calendar has no such day.
        wording: the line as it stood on paper.
    """

    place: str | Blank | None = field(default=None, converter=optional_text_or_blank)
    date: datetime.date | Blank | None = field(default=None, converter=_date)
    wording: str | None = field(default=None, converter=optional_text)
