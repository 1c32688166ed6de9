"""Rules on blanks and punctuation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, Fix, rule
from vnnotice.rules.text._passages import word_around

_BLANK_BEFORE: Final = re.compile(r" [,;:.](?=\s|$)(?! \.)")


@rule(
    "VN4008",
    message_vi="không có dấu cách trước dấu câu: “{found}”",
    message_en="no blank stands before a punctuation mark: “{found}”",
    demand_vi="Dấu phẩy, dấu chấm phẩy, dấu hai chấm, dấu chấm viết liền sau chữ, không có dấu cách ở trước.",
    mend_vi="Xóa dấu cách trước dấu câu: “Thời gian:”, không viết “Thời gian :”.",
    mend_en="Delete the blank before the mark: “Thời gian:”, not “Thời gian :”.",
)
def blank_before_punctuation(case: Case) -> Iterator[Fault]:
    """A comma, semicolon, colon or full stop follows its word without a blank.

    Good:
        [state-2020] Thời gian: 08 giờ 00, ngày 05 tháng 02

    Bad:
        [state-2020] Thời gian : 08 giờ 00 , ngày 05 tháng 02
    """
    if _BLANK_BEFORE.search(case.text):
        for path, text in case.passages:
            matches = _BLANK_BEFORE.finditer(text)
            match = next((match for match in matches if text[match.start() - 1 : match.start()].isalnum()), None)
            if match:
                word = word_around(match, text)
                yield Fault(path, word, fix=Fix(word, word.replace(" ", "")))
