"""Acts on clerical work, on the form of Party documents and on State secrets that are no longer in force.

Only what is sure stands here: an act that is not in this table is not judged.
"""

from __future__ import annotations

import datetime
from typing import Final

from attrs import frozen

__all__ = ["ACTS", "Act", "replaced_act"]


@frozen(kw_only=True, weakref_slot=False)
class Act:
    """An act that another one took the place of.

    Attributes:
        number: its number and symbol.
        issued: the day it was signed; `None` where the number alone names it, as it has the year in it.
        last_day: the last day on which it was in force.
        successor: what took its place.
    """

    number: str
    issued: datetime.date | None = None
    last_day: datetime.date
    successor: str


_DAY_BEFORE_DECREE_30: Final = datetime.date(2020, 3, 4)

ACTS: Final = (
    Act(number="110/2004/NĐ-CP", last_day=_DAY_BEFORE_DECREE_30, successor="Nghị định số 30/2020/NĐ-CP"),
    Act(number="09/2010/NĐ-CP", last_day=_DAY_BEFORE_DECREE_30, successor="Nghị định số 30/2020/NĐ-CP"),
    Act(number="01/2011/TT-BNV", last_day=_DAY_BEFORE_DECREE_30, successor="Nghị định số 30/2020/NĐ-CP"),
    Act(
        number="29/2018/QH14",
        last_day=datetime.date(2026, 2, 28),
        successor="Luật Bảo vệ bí mật nhà nước số 117/2025/QH15",
    ),
    # The numbers of the Party begin anew with each term, so the day must be that of the act.
    Act(
        number="11-HD/VPTW",
        issued=datetime.date(2004, 5, 28),
        last_day=datetime.date(2018, 4, 2),
        successor="Hướng dẫn số 36-HD/VPTW",
    ),
    Act(
        number="36-HD/VPTW",
        issued=datetime.date(2018, 4, 3),
        last_day=datetime.date(2026, 5, 26),
        successor="Hướng dẫn số 05-HD/VPTW",
    ),
    Act(
        number="66-QĐ/TW",
        issued=datetime.date(2017, 2, 6),
        last_day=datetime.date(2026, 1, 8),
        successor="Quy định số 399-QĐ/TW",
    ),
)

_BY_NUMBER: Final = {act.number: act for act in ACTS}


def replaced_act(number: str, issued: datetime.date | None, day: datetime.date) -> Act | None:
    """Return the act of this *number*, *issued* on that day, where it was no longer in force on *day*.

    >>> replaced_act("110/2004/NĐ-CP", None, datetime.date(2024, 2, 5)).successor
    'Nghị định số 30/2020/NĐ-CP'
    >>> replaced_act("66-QĐ/TW", None, datetime.date(2026, 2, 5)) is None
    True
    """
    act = _BY_NUMBER.get(number)
    if act is None or day <= act.last_day or act.issued not in (None, issued):
        return None
    return act
