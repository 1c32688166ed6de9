"""Place and date ⇄ ``Bảo Lâm, ngày 09 tháng 8 năm 2023``."""

from __future__ import annotations

import datetime
import re
from typing import Final

from attrs import frozen

from vnnotice.model import BLANK, Blank, PlaceAndDate
from vnnotice.vietnamese.dates import calendar_date
from vnnotice.wording._form import Form
from vnnotice.wording.blanks import BLANK_SIGN, is_blank, unbracketed

__all__ = ["Digits", "digits", "is_place", "parse", "write", "write_date"]

_GAP: Final = r"(?:[^\n\w]|_){0,40}+"
_WORDS: Final = re.compile(
    rf"(?P<place>[^\n]{{0,80}}?)(?P<comma>,?)\s{{0,40}}(?P<words>ngày(?P<day>{_GAP}[\dlIO]{{0,2}}{_GAP})"
    rf"tháng(?P<month>{_GAP}[\dlIO]{{0,2}}{_GAP})năm(?P<year>{_GAP}\d{{0,4}}{_GAP}))",
    re.IGNORECASE,
)
_SHORT: Final = re.compile(
    r"(?P<place>[^\n\d]{0,80}?)(?P<comma>,?)\s{0,40}(?i:ngày\s{0,40})?"
    r"(?P<words>(?P<day>\d{1,2})\s?(?P<mark>[/.-])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4}))\s*[.;]?"
)
_NO_DAY: Final = re.compile(
    r"(?P<place>[^\n\d]{1,80}?)(?P<comma>,?)\s{0,40}(?P<words>(?P<day>)tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4}))",
    re.IGNORECASE,
)


@frozen(kw_only=True, weakref_slot=False)
class Digits:
    """What stands on the line, piece by piece, before anybody asks whether it is a date.

    Attributes:
        place: what stands before the date, without the comma.
        comma: whether a comma follows the place.
        in_words: whether the words *ngày, tháng, năm* are there.
        day, month, year: the digits as written; empty where there are none.
    """

    place: str
    comma: bool
    in_words: bool
    day: str
    month: str
    year: str

    @property
    def date(self) -> datetime.date | None:
        """The date, or `None` where digits are missing or the calendar has no such day."""
        if not (self.day.isdigit() and self.month.isdigit() and len(self.year) == 4 and self.year.isdigit()):
            return None
        return calendar_date(int(self.year), int(self.month), int(self.day))


def digits(line: str) -> Digits | None:
    """Take *line* apart; `None` when it is no place-and-date line.

    >>> digits("Bảo Lâm, ngày 09 tháng 8 năm 2023").month
    '8'
    """
    words = unbracketed(line.strip().replace("\n", " "))
    match = _WORDS.fullmatch(words) or _SHORT.fullmatch(words)
    if not match and "tháng" in words:
        match = _NO_DAY.fullmatch(words)
    if not match:
        return None
    day, month, year = (match[name].strip(" \t.,;…_*|") for name in ("day", "month", "year"))
    return Digits(
        place=match["place"].strip(" \t,*|"),
        comma=bool(match["comma"]),
        in_words="tháng" in match["words"].lower(),
        day=day,
        month=month,
        year=year,
    )


def is_place(line: str) -> bool:
    """Tell whether *line* is words that each open with a capital, as the name of a place, and nothing else.

    >>> is_place("Bảo Lâm,"), is_place("Bảo Lâm, ngày đầu xuân")
    (True, False)
    """
    words = line.removesuffix(",").split(" ")
    return len(words) <= _LONGEST_PLACE and all(word.isalpha() and word.istitle() for word in words)


_LONGEST_PLACE: Final = 5


def parse(line: str) -> PlaceAndDate | None:
    """Return the place and date that *line* says.

    >>> parse("Bảo Lâm, ngày 09 tháng 8 năm 2023").date
    datetime.date(2023, 8, 9)
    >>> parse("Quảng Ngãi, ngày     tháng 11 năm 2024").date
    BLANK
    >>> parse("Hà Nội, ngày 31 tháng 02 năm 2023").date is None, parse("Hà Nội, tháng 8 năm 2023").date is None
    (True, True)
    """
    found = digits(line)
    if not found:
        return None
    pieces = (found.day, found.month, found.year)
    left_open = any(is_blank(piece) for piece in pieces) and "ngày" in line.lower()
    date: datetime.date | Blank | None = BLANK if left_open else found.date
    place = BLANK if "…" in found.place or (found.place and is_blank(found.place)) else found.place or None
    return PlaceAndDate(place=place, date=date, wording=line)


def write_date(date: datetime.date, form: Form) -> str:
    """Return *date* in words: days below 10 and the first months of the year carry a leading zero."""
    month = f"{date.month:02}" if date.month < form.padded_months else str(date.month)
    return f"ngày {date.day:02} tháng {month} năm {date.year}"


def write(part: PlaceAndDate, form: Form) -> str:
    """Return the line of *part*."""
    if part.wording:
        return part.wording
    place = BLANK_SIGN if part.place is BLANK else part.place
    if isinstance(part.date, datetime.date):
        date = write_date(part.date, form)
    else:
        date = f"ngày {BLANK_SIGN} tháng {BLANK_SIGN} năm {BLANK_SIGN}" if part.date is BLANK else ""
    return ", ".join(str(piece) for piece in (place, date) if piece)
