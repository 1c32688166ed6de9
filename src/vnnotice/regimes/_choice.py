"""Choosing the edition: whose notice it is, and the law of the day on which it was signed."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from vnnotice.model import Notice
from vnnotice.regimes._edition import Edition, Family
from vnnotice.regimes._registry import own_editions
from vnnotice.regimes._signs import Sign, ruled_by_others, signs

__all__ = ["Choice", "choose"]


@frozen(kw_only=True, weakref_slot=False)
class Choice:
    """The edition that a notice is checked against, and why.

    Attributes:
        edition: the edition; `None` where none is known to apply.
        reason_vi, reason_en: why, in one sentence.
        candidates: where the day of signing or whose notice it is cannot be read, all editions that may apply; only what
            they all find is reported.  Empty where both are known.
        rivals: where whose notice it is had to be guessed, editions of the other body of law; what they do not find as
            well is a guess.
    """

    edition: Edition | None
    reason_vi: str
    reason_en: str
    candidates: tuple[Edition, ...] = ()
    rivals: tuple[Edition, ...] = ()


def choose(notice: Notice) -> Choice:
    """Return the edition for *notice*, and why.

    Whose notice it is shows in its heading, and else in the star under the issuing body, the form of the number, the
    letters of the authority, the symbol of the organ, the archive line.  The heading settles it, and so do two signs in
    different components with none against them; otherwise it is a guess.
    """
    others = ruled_by_others(notice)
    if others:
        return Choice(
            edition=None,
            reason_vi=f"{others[0]} có quy định riêng về thể thức, chưa có trong bộ quy tắc này",
            reason_en=f"{others[1]} have rules of form of their own, which are not among the editions held",
        )
    day = _day(notice)
    found = signs(notice)
    weights = {family: sum(sign.weight for sign in found if sign.family == family) for family in _OTHER}
    if weights["state"] == weights["party"]:
        return _of_nobody(day, contradictory=bool(found))
    family: Family = "party" if weights["party"] > weights["state"] else "state"
    return _of(family, day, found)


_OTHER: Final[dict[Family, Family]] = {"state": "party", "party": "state"}
_WHOSE: Final[dict[Family, tuple[str, str]]] = {
    "state": ("văn bản hành chính nhà nước", "a document of the State"),
    "party": ("văn bản của Đảng", "a document of the Party"),
}


_SHOWN: Final = 3
"""How many signs a reason names; the weightiest first."""


def _day(notice: Notice) -> datetime.date | None:
    date = notice.place_and_date.date if notice.place_and_date else None
    return date if isinstance(date, datetime.date) else None


def _of(family: Family, day: datetime.date | None, found: Sequence[Sign]) -> Choice:
    """Choose among the editions of *family*, for which most signs speak."""
    speaking = [sign for sign in found if sign.family == family]
    against = [sign for sign in found if sign.family != family]
    strong = {sign.component for sign in speaking if sign.strong}
    sure = "heading" in strong or (len(strong) > 1 and not against)
    editions = _editions(family)
    holding = [edition for edition in editions if day is None or edition.holds_on(day)]
    vi, en = _why(family, speaking, against, sure=sure)
    if not holding:
        return _not_held(vi, en, editions, day)
    when_vi, when_en = _when(day)
    return Choice(
        edition=holding[-1],
        reason_vi=f"{vi}; {when_vi}",
        reason_en=f"{en}; {when_en}",
        candidates=tuple(holding) if day is None else (),
        rivals=() if sure else _rivals(_OTHER[family], day),
    )


def _editions(family: Family) -> list[Edition]:
    return [edition for edition in own_editions() if edition.family == family]


def _rivals(family: Family, day: datetime.date | None) -> tuple[Edition, ...]:
    """Return the editions of *family* for *day*; where none is held, the first, which is the nearest to it."""
    editions = _editions(family)
    return tuple(edition for edition in editions if day is None or edition.holds_on(day)) or tuple(editions[:1])


def _why(family: Family, speaking: Iterable[Sign], against: Sequence[Sign], *, sure: bool) -> tuple[str, str]:
    """Say whose notice it is and by which signs, in Vietnamese and English."""
    whose_vi, whose_en = _WHOSE[family]
    shown = sorted(speaking, key=lambda sign: -sign.weight)[:_SHOWN]
    vi = f"{'' if sure else 'có lẽ '}là {whose_vi} theo {', '.join(sign.vi for sign in shown)}"
    en = f"{'' if sure else 'probably '}{whose_en} by {', '.join(sign.en for sign in shown)}"
    if against:
        vi = f"{vi}, trái với {', '.join(sign.vi for sign in against)}"
        en = f"{en}, against {', '.join(sign.en for sign in against)}"
    return vi, en


def _when(day: datetime.date | None) -> tuple[str, str]:
    """Say on which day it was signed, in Vietnamese and English."""
    if day is None:
        return (
            "không đọc được ngày ký nên chỉ nêu những điểm mà mọi quy định có thể áp dụng đều coi là sai",
            "no day of signing can be read, so only what all editions that may apply agree on is reported",
        )
    return f"ký ngày {_shown(day)}", f"signed on {day}"


def _shown(day: datetime.date) -> str:
    """Return *day* as the Vietnamese write it, months below 3 with a zero."""
    return f"{day.day:02}/{day.month:02}/{day.year}" if day.month < 3 else f"{day.day:02}/{day.month}/{day.year}"


def _not_held(vi: str, en: str, editions: Sequence[Edition], day: datetime.date | None) -> Choice:
    """Say that no edition is held for *day*, which is before the first one."""
    first = editions[0]
    when_vi, when_en = _when(day)
    return Choice(
        edition=None,
        reason_vi=f"{vi}; {when_vi}, trước quy định sớm nhất có trong bộ quy tắc này ({first.key}, từ {_shown(first.start)})",
        reason_en=f"{en}; {when_en}, before the first edition held ({first.key}, from {first.start})",
    )


def _of_nobody(day: datetime.date | None, *, contradictory: bool) -> Choice:
    """Choose where nothing shows whose notice it is: what the editions of all families agree on can still be said."""
    vi = "các dấu hiệu trái ngược nhau" if contradictory else "không có dấu hiệu"
    en = (
        "the signs of whose document this is contradict each other"
        if contradictory
        else "no sign of whose document this is"
    )
    vi = f"{vi} cho biết là văn bản của Đảng hay của Nhà nước"
    when_vi, when_en = _when(day)
    holding = [edition for edition in own_editions() if day is None or edition.holds_on(day)]
    if {edition.family for edition in holding} != set(_OTHER):
        return Choice(
            edition=None,
            reason_vi=f"{vi}; {when_vi}, ngày mà bộ quy tắc này không có đủ quy định của cả hai hệ thống",
            reason_en=f"{en}; {when_en}, a day for which the law of both is not held",
        )
    return Choice(
        edition=holding[-1],
        reason_vi=f"{vi} nên chỉ nêu những điểm mà cả hai đều coi là sai; {when_vi}",
        reason_en=f"{en}, so only what both agree on is reported; {when_en}",
        candidates=tuple(holding),
    )
