"""Rules on the place of tone marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.text._passages import word_around

_EARLY: Final = re.compile(r"[òóỏõọ][ae](?![^\W\d_])|[ÙÚỦŨỤùúủũụ]y(?![^\W\d_])")


_LATE: Final = (re.compile(r"u[ỳýỷỹỵ](?![^\W\d_])"), re.compile(r"o[àáảãạèéẻẽẹ](?![^\W\d_])"))


@rule(
    "VN4009",
    message_vi="văn bản đặt dấu thanh theo hai kiểu: “{found}”; cả hai đều đúng, nên thống nhất một kiểu",
    message_en="the text places tone marks in two ways: “{found}”; both are right, one throughout is better",
    demand_vi="Trong một văn bản, dấu thanh ở các vần oa, oe, uy đặt thống nhất theo một kiểu.",
    mend_vi="Chọn một kiểu, “hòa, ủy” hoặc “hoà, uỷ”, và viết cả văn bản theo kiểu đó.",
    mend_en="Choose one way, “hòa, ủy” or “hoà, uỷ”, and write the whole document so.",
)
def mixed_tone_placement(case: Case) -> Iterator[Fault]:
    """One document places tone marks in one way: ``hòa, ủy`` or ``hoà, uỷ``.  Both are right; the mix is what is reported.

    Good:
        [state-2020] Ủy ban nhân dân tỉnh Hòa Bình thông báo
        [party-2018] Đảng uỷ xã Hoà Bình thông báo

    Bad:
        [state-2020] Ủy viên Uỷ ban nhân dân tỉnh, Đảng uỷ xã Hòa Bình thông báo
    """
    text = case.text
    early = _EARLY.search(text)
    late = early and next((match for pattern in _LATE if (match := _first(pattern, text))), None)
    if early and late:
        yield Fault("body", f"{word_around(late, text)}, {word_around(early, text)}")


def _first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Find the first place of *pattern* that does not follow ``q``, whose ``u`` is no vowel."""
    return next(
        (match for match in pattern.finditer(text) if text[match.start() - 1 : match.start()] not in ("q", "Q")), None
    )
