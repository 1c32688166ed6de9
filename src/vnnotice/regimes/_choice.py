"""Choosing the edition: whose notice it is, and the law of the day on which it was signed."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable, Sequence
from typing import Final

import attrs
from attrs import frozen

from vnnotice.model import Notice
from vnnotice.regimes._edition import Edition, Family, Severity
from vnnotice.regimes._others import Body, ruled_by_others
from vnnotice.regimes._registry import own_editions
from vnnotice.regimes._signs import Sign, signs
from vnnotice.wording.place_and_date import digits

__all__ = ["Choice", "choose"]


@frozen(kw_only=True, weakref_slot=False)
class Choice:
    """The edition that a notice is checked against, and why.

    Attributes:
        edition: the edition; `None` where none is known to apply.
        reason_vi, reason_en: why, in one sentence.
        candidates: where the day of signing or whose notice it is cannot be read, all editions that may apply; only what
            they all find is reported.  Empty where both are known, or one edition alone may apply.
        rivals: where whose notice it is had to be guessed, editions of the other body of law; what they do not find as
            well is a guess.
        doubters: where the heading settles whose notice it is though much speaks against it, editions of the other body of
            law; what they do not find as well is left to a person to mend.
        at_most: how firmly something may be said: the law of another body is held up to its notices with less force.
        signs: what speaks for whose notice it is and against, in the order of the paper, each with its weight.
    """

    edition: Edition | None
    reason_vi: str
    reason_en: str
    candidates: tuple[Edition, ...] = ()
    rivals: tuple[Edition, ...] = ()
    doubters: tuple[Edition, ...] = ()
    at_most: Severity = "error"
    signs: tuple[Sign, ...] = ()


def choose(notice: Notice) -> Choice:
    """Return the edition for *notice*, and why.

    Whose notice it is shows in its heading, and else in the star under the issuing body, the form of the number, the
    letters of the authority, the symbol of the organ, the archive line.  The heading settles it, and so do two signs in
    different components with none against them; otherwise it is a guess.  A body that has rules of its own is known by its
    name; of its notices only that is reported which every law held finds wrong.

    The law is that of the day of signing.  Where only its month or its year stands there, as on a draft, the editions of
    that time may apply; where nothing does, all of them.
    """
    time = _time(notice)
    found = signs(notice)
    return attrs.evolve(_choice(notice, time, found), signs=found)


def _choice(notice: Notice, time: _Time, found: Sequence[Sign]) -> Choice:
    others = ruled_by_others(notice)
    if others is not None:
        return _of_others(others, time)
    weights = {family: sum(sign.weight for sign in found if sign.family == family) for family in _OTHER}
    if weights["state"] == weights["party"]:
        return _of_nobody(time, contradictory=bool(found))
    family: Family = "party" if weights["party"] > weights["state"] else "state"
    return _of(family, time, found)


_OTHER: Final[dict[Family, Family]] = {"state": "party", "party": "state"}
_WHOSE: Final[dict[Family, tuple[str, str]]] = {
    "state": ("văn bản hành chính nhà nước", "a document of the State"),
    "party": ("văn bản của Đảng", "a document of the Party"),
}


_SHOWN: Final = 3
"""How many signs a reason names; the weightiest first."""


@frozen(kw_only=True, weakref_slot=False)
class _Time:
    """When a notice was signed, as far as it can be read.

    Attributes:
        first, last: the days between which it was signed, both included.
        vi, en: when it was signed, in a phrase.
    """

    first: datetime.date
    last: datetime.date
    vi: str
    en: str

    def holding(self, editions: Iterable[Edition]) -> tuple[Edition, ...]:
        """Return those of *editions* that are the law on one of these days."""
        return tuple(
            edition for edition in editions if edition.start <= self.last and (edition.end or self.last) >= self.first
        )


_UNKNOWN: Final = _Time(
    first=datetime.date.min,
    last=datetime.date.max,
    vi="không đọc được ngày ký",
    en="no day of signing can be read",
)


def _time(notice: Notice) -> _Time:
    """Return when *notice* was signed: the day, or else the month or the year that its date line shows."""
    part = notice.place_and_date
    if part is None:
        return _UNKNOWN
    if isinstance(part.date, datetime.date):
        day = part.date
        return _Time(first=day, last=day, vi=f"ký ngày {_shown(day)}", en=f"signed on {day}")
    found = digits(part.wording or "")
    if found is None or len(found.year) != 4 or not int(found.year):
        return _UNKNOWN
    year = int(found.year)
    month = int(found.month) if found.month.isdigit() else 0
    if not 1 <= month <= 12:
        return _Time(
            first=datetime.date(year, 1, 1),
            last=datetime.date(year, 12, 31),
            vi=f"ký năm {year}, không đọc được ngày",
            en=f"signed in {year} on a day that cannot be read",
        )
    return _Time(
        first=datetime.date(year, month, 1),
        last=datetime.date(year, month, calendar.monthrange(year, month)[1]),
        vi=f"ký tháng {_padded(month)}/{year}, không đọc được ngày",
        en=f"signed in {year}-{month:02} on a day that cannot be read",
    )


def _of(family: Family, time: _Time, found: Sequence[Sign]) -> Choice:
    """Choose among the editions of *family*, for which most signs speak."""
    speaking = [sign for sign in found if sign.family == family]
    against = [sign for sign in found if sign.family != family]
    strong = {sign.component for sign in speaking if sign.strong}
    sure = "heading" in strong or (len(strong) > 1 and not against)
    editions = _editions(family)
    holding = time.holding(editions)
    vi, en = _why(family, speaking, against, sure=sure)
    if not holding:
        return _not_held(vi, en, editions, time)
    vi, en = f"{vi}; {time.vi}", f"{en}; {time.en}"
    if len(holding) > 1:
        vi = f"{vi} nên chỉ nêu những điểm mà mọi quy định có thể áp dụng đều coi là sai"
        en = f"{en}, so only what all editions that may apply agree on is reported"
    return Choice(
        edition=holding[-1],
        reason_vi=vi,
        reason_en=en,
        candidates=holding if len(holding) > 1 else (),
        rivals=() if sure else _rivals(_OTHER[family], time),
        doubters=_rivals(_OTHER[family], time) if sure and _is_doubtful(speaking, against) else (),
    )


def _is_doubtful(speaking: Iterable[Sign], against: Iterable[Sign]) -> bool:
    """Tell whether the signs *against* weigh more than half of those *speaking* for it."""
    return 2 * sum(sign.weight for sign in against) > sum(sign.weight for sign in speaking)


def _editions(family: Family) -> list[Edition]:
    return [edition for edition in own_editions() if edition.family == family]


def _rivals(family: Family, time: _Time) -> tuple[Edition, ...]:
    """Return the editions of *family* for *time*; where none is held, the first, which is the nearest to it."""
    editions = _editions(family)
    return time.holding(editions) or tuple(editions[:1])


def _why(family: Family, speaking: Iterable[Sign], against: Sequence[Sign], *, sure: bool) -> tuple[str, str]:
    """Say whose notice it is and by which signs, in Vietnamese and English."""
    whose_vi, whose_en = _WHOSE[family]
    shown = sorted(speaking, key=lambda sign: -sign.weight)[:_SHOWN]
    vi, en = (", ".join(named) for named in _named(shown))
    vi = f"{'' if sure else 'có lẽ '}là {whose_vi} theo {vi}"
    en = f"{'' if sure else 'probably '}{whose_en} by {en}"
    if against:
        against_vi, against_en = (", ".join(named) for named in _named(against))
        vi, en = f"{vi}, trái với {against_vi}", f"{en}, against {against_en}"
    return vi, en


def _named(found: Sequence[Sign]) -> tuple[list[str], list[str]]:
    """Name signs, each with its weight, in Vietnamese and English."""
    return [f"{sign.vi} ({sign.weight})" for sign in found], [f"{sign.en} ({sign.weight})" for sign in found]


def _shown(day: datetime.date) -> str:
    """Return *day* as the Vietnamese write it."""
    return f"{day.day:02}/{_padded(day.month)}/{day.year}"


def _padded(month: int) -> str:
    """Return *month* as the law has it: January and February with a zero."""
    return f"{month:02}" if month < 3 else str(month)


def _not_held(vi: str, en: str, editions: Sequence[Edition], time: _Time) -> Choice:
    """Say that no edition is held for *time*, which is before the first one."""
    first = editions[0]
    return Choice(
        edition=None,
        reason_vi=f"{vi}; {time.vi}, trước khi có quy định sớm nhất trong bộ quy tắc này ({first.key}, từ {_shown(first.start)})",
        reason_en=f"{en}; {time.en}, before the first edition held ({first.key}, from {first.start})",
    )


def _of_nobody(time: _Time, *, contradictory: bool) -> Choice:
    """Choose where nothing shows whose notice it is: what the editions of all families agree on can still be said."""
    vi = "các dấu hiệu trái ngược nhau, không rõ" if contradictory else "không có dấu hiệu cho biết"
    en = (
        "the signs of whose document this is contradict each other"
        if contradictory
        else "no sign of whose document this is"
    )
    vi = f"{vi} là văn bản của Đảng hay của Nhà nước"
    return _common(
        f"{vi} nên chỉ nêu những điểm mà cả hai đều coi là sai",
        f"{en}, so only what both agree on is reported",
        time,
        "error",
    )


def _of_others(body: Body, time: _Time) -> Choice:
    """Choose for a body with rules of its own: what every law held finds wrong can still be said, with less force."""
    return _common(
        f"{body.vi} {body.rules_vi} nên chỉ nêu những điểm mà mọi quy định hiện có đều coi là sai",
        f"{body.en} {body.rules_en}, so only what all that are held agree on is reported",
        time,
        body.at_most,
    )


def _common(vi: str, en: str, time: _Time, at_most: Severity) -> Choice:
    """Choose what the editions of all families agree on; nothing where the law of one is not held for *time*."""
    holding = time.holding(own_editions())
    if {edition.family for edition in holding} != set(_OTHER):
        return Choice(
            edition=None,
            reason_vi=f"{vi}; {time.vi}, thời gian mà bộ quy tắc này chưa có đủ quy định của cả hai hệ thống văn bản",
            reason_en=f"{en}; {time.en}, a time for which the law of both is not held",
        )
    return Choice(
        edition=holding[-1],
        reason_vi=f"{vi}; {time.vi}",
        reason_en=f"{en}; {time.en}",
        candidates=holding,
        at_most=at_most,
    )
