"""Number and symbol ⇄ ``Số: 05/TB-UBND``, ``Số 15-TB/HU``."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.model import BLANK, Blank, NumberAndSymbol
from vnnotice.wording._form import Form
from vnnotice.wording.blanks import BLANK_SIGN, is_blank

__all__ = ["KIND_SYMBOLS", "parse", "write"]

KIND_SYMBOLS: Final = frozenset(
    [
        "NQ",
        "QĐ",
        "CT",
        "QC",
        "QyĐ",
        "QĐi",
        "TC",
        "TB",
        "HD",
        "CTr",
        "Ctr",
        "KH",
        "PA",
        "ĐA",
        "DA",
        "BC",
        "BB",
        "TTr",
        "TTR",
        "HĐ",
        "CĐ",
        "BGN",
        "BTT",
        "GUQ",
        "GM",
        "GGT",
        "GNP",
        "PG",
        "PC",
        "PB",
        "KL",
        "TT",
        "CV",
        "CL",
        "LKG",
        "QH",
        "BS",
        "SY",
        "TrS",
        "SL",
        "GN",
        "TTh",
        "UQ",
        "NP",
        "CK",
        "CN",
    ]
)
"""Abbreviations of document types that stand in symbols, of the State and of the Party, past and present."""

_LINE: Final = re.compile(r"\s*(?:Số|số|SỐ)(?![^\W\d_])\s*+:?\s*+(?P<rest>.*\S)\s*", re.DOTALL)
_REST: Final = re.compile(
    r"(?:(?P<number>\d{1,6}[a-zđ]?)\s*+|(?:[^\w/]|_)*?|\[[^\]]*\][\s.…]*)[-–—/]\s*+"
    r"(?:(?P<year>(?:19|20)\d\d)\s*+[-–—/]\s*+)?(?P<symbol>[A-ZĐÀ-Ỹ][\w.&/\-–— ]*)?",
)
_DAMAGED: Final = re.compile(r"\S{1,12}\s?[-–—/]\s?(?P<kind>[^\W\d_]{2,4})[-–](?P<organ>[A-ZĐ][\w.&/\-–—]*)[\s,.;]*")
"""A number that a scan has made unreadable, before a symbol that it has not."""

_PARTED: Final = re.compile(r"(?P<number>\d{1,6}[a-zđ]?)\s+(?P<kind>[^\W\d_]{2,4})[-–—/](?P<organ>[A-ZĐ][\w.&/\-–—]*)")
"""A number that only a blank parts from its symbol, as offices wrote it before the circular of 2005."""

_GROUPS: Final = re.compile(r"([^-–—/]*)[-–—/]?(.*)")


def parse(line: str) -> NumberAndSymbol | None:
    """Return the number and symbol that *line* says; without values where it is damaged beyond reading.

    >>> parse("Số: 05/TB-UBND-VX")
    NumberAndSymbol(number='5', year=None, kind='TB', organ='UBND-VX', wording='Số: 05/TB-UBND-VX')
    >>> parse("Số     -TB/HU").number
    BLANK
    >>> parse("Số: 315 TB/LĐTBXH").organ
    'LĐTBXH'
    >>> parse("Sở Nội vụ") is None
    True
    """
    match = _LINE.fullmatch(line)
    if not match:
        return None
    rest = _REST.fullmatch(match["rest"].rstrip(" ,.;"))
    kind, organ = _symbol((rest["symbol"] or "").strip(" .")) if rest else (None, None)
    damaged = _DAMAGED.fullmatch(match["rest"]) if not rest or (rest.start("symbol") == 1 and not kind) else None
    if damaged and damaged["kind"] in KIND_SYMBOLS:
        return NumberAndSymbol(kind=damaged["kind"], organ=damaged["organ"].rstrip("."), wording=line)
    parted = _PARTED.fullmatch(match["rest"].rstrip(" ,.;")) if not rest else None
    if parted and parted["kind"] in KIND_SYMBOLS:
        number = _number(parted["number"])
        return NumberAndSymbol(number=number, kind=parted["kind"], organ=parted["organ"], wording=line)
    if not rest:
        return NumberAndSymbol(number=BLANK if is_blank(match["rest"]) else None, wording=line)
    return NumberAndSymbol(number=_number(rest["number"]), year=rest["year"], kind=kind, organ=organ, wording=line)


def _number(digits: str | None) -> str | Blank:
    return (digits.lstrip("0") or "0") if digits else BLANK


def _symbol(symbol: str) -> tuple[str | None, str | None]:
    """Split the symbol into kind and organ.  A first group that is no known kind belongs to the organ."""
    first, others = (group.strip() for group in _GROUPS.fullmatch(symbol).groups())  # type: ignore[union-attr]
    return (first, others or None) if first in KIND_SYMBOLS else (None, symbol or None)


def write(part: NumberAndSymbol, form: Form) -> str:
    """Return the line of *part*: a number below 10 carries a leading zero."""
    if part.wording:
        return part.wording
    number = BLANK_SIGN if part.number is BLANK else str(part.number or "")
    padded = number.zfill(2) if number.isdigit() else number
    year = f"{part.year}{form.number_separator}" if part.year else ""
    symbol = form.kind_separator.join(group for group in (part.kind, part.organ) if group)
    return f"{form.number_label}{padded}{form.number_separator}{year}{symbol}".strip()
