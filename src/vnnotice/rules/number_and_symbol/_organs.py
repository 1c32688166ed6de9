"""The symbols of the Party's committees and of their organs, by their names."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.model import IssuingBody

__all__ = ["symbols_of"]

_COMMITTEES: Final[tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]] = (
    (re.compile(r"TỈNH [UỦ][ỶY]\b"), ("TU",)),
    (re.compile(r"HUYỆN [UỦ][ỶY]\b"), ("HU",)),
    (re.compile(r"QUẬN [UỦ][ỶY]\b"), ("QU",)),
    (re.compile(r"(?:THÀNH|THỊ) [UỦ][ỶY]\b"), ("TU", "ThU")),
    (re.compile(r"ĐẢNG [UỦ][ỶY]\b"), ("ĐU",)),
    (re.compile(r"CHI BỘ\b"), ("CB",)),
    (re.compile(r"BAN CHẤP HÀNH TRUNG ƯƠNG$"), ("TW",)),
)
"""What the names of committees open with, and the symbols they have; longer ones (``ĐUQS``) open with these."""

_ORGANS: Final[tuple[tuple[str, str], ...]] = (
    ("VĂN PHÒNG", "VP"),
    ("[UỦ][ỶY] BAN KIỂM TRA", "UBKT"),
    ("CƠ QUAN [UỦ][ỶY] BAN KIỂM TRA", "CQUBKT"),
    ("BAN TỔ CHỨC", "BTC"),
    ("BAN NỘI CHÍNH", "BNC"),
    ("BAN TUYÊN GIÁO", "BTG"),
    ("BAN DÂN VẬN", "BDV"),
    ("BAN TUYÊN GIÁO VÀ DÂN VẬN", "BTGDV"),
)
"""Organs of a committee, and the initials that they have before its symbol."""

_ORGAN: Final = re.compile(
    rf"(?:{'|'.join(f'({name})' for name, _ in _ORGANS)})"
    r"(?: (?P<committee>(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY]\b.*))?"
)


def symbols_of(body: IssuingBody) -> tuple[str, ...]:
    """Return the symbols that *body* may have, the usual one first; empty where they are not known.

    >>> symbols_of(IssuingBody(name="HUYỆN UỶ LÂM HÀ"))
    ('HU',)
    >>> symbols_of(IssuingBody(name="BAN TỔ CHỨC", parents=["THÀNH UỶ VINH"]))
    ('BTCTU', 'BTCThU')
    >>> symbols_of(IssuingBody(name="BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ"))
    ()
    """
    name = body.name or ""
    if " - " in name:
        return ()
    organ = _ORGAN.fullmatch(name)
    if organ is None:
        return _of_committee(name)
    initials = next(initials for group, (_, initials) in zip(organ.groups(), _ORGANS, strict=False) if group)
    committee = organ["committee"] or (body.parents[-1] if body.parents else "")
    return tuple(f"{initials}{symbol}" for symbol in _of_committee(committee))


def _of_committee(name: str) -> tuple[str, ...]:
    return next((symbols for pattern, symbols in _COMMITTEES if pattern.match(name)), ())
