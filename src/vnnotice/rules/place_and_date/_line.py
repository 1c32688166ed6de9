"""The place-and-date line taken apart, for the rules on the place and those on the date."""

from __future__ import annotations

import datetime

from vnnotice.model import PlaceAndDate
from vnnotice.rules._case import Case
from vnnotice.wording import place_and_date as wording
from vnnotice.wording.place_and_date import Digits

__all__ = ["is_place_alone", "part_of", "unusual"]


def part_of(case: Case) -> PlaceAndDate:
    return case.notice.place_and_date or PlaceAndDate()


def is_place_alone(part: PlaceAndDate) -> bool:
    """Tell whether the line has a place and nothing after it."""
    return bool(part.wording) and (part.wording or "").rstrip(" ,") == part.place


def unusual(case: Case) -> Digits | None:
    """Take the line apart; `None` where it is as the form writes it, or is no place and date at all."""
    part = part_of(case)
    line = part.wording
    if line is None:
        return None
    if isinstance(part.date, datetime.date) and line == f"{part.place}, {wording.write_date(part.date, case.form)}":
        return None
    return wording.digits(line)
