"""Rules on the document type (*tên loại*), box 5a."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, replaced, rule
from vnnotice.rules.type_and_subject._title import has_type, is_letter, part_of
from vnnotice.wording import type_and_subject as wording

_TYPE_WITH_MORE: Final = re.compile(
    rf"(?P<type>{'|'.join(name.upper() for name in wording.DOCUMENT_TYPES)})[ \t:.–-]+(?=\S)"
)


def _type_with_more(case: Case) -> str | None:
    """Return the document type that opens the first line with other words after it; `None` where there is none such."""
    part = part_of(case)
    match = None if part.document_type else _TYPE_WITH_MORE.match(" ".join((part.wording or "").split()))
    return match["type"] if match else None


@rule(
    "VN0501",
    message_vi="thiếu tên loại văn bản",
    message_en="the document type is missing",
    demand_vi="Văn bản, trừ công văn, phải ghi tên loại.",
    mend_vi="Ghi tên loại, ví dụ “THÔNG BÁO”, canh giữa trên một dòng riêng, phía trên trích yếu.",
    mend_en="Put the document type, such as “THÔNG BÁO”, centred on a line of its own above the subject.",
    see=("VN0502",),
)
def missing_document_type(case: Case) -> Iterator[Fault]:
    """A notice says what it is: THÔNG BÁO.  Only an official letter prints no document type.

    Good:
        [state-2020] THÔNG BÁO | Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO | kết quả Hội nghị Huyện uỷ lần thứ 10 | -----
        [state-2020] V/v nghỉ tết Nguyên đán

    Bad:
        [state-2020] —
        [party-2018] —
        [state-2020] Về việc nghỉ tết Nguyên đán
    """
    if not has_type(case) and _type_with_more(case) is None and not is_letter(case):
        yield Fault("type_and_subject.document_type")


@rule(
    "VN0503",
    part="type_and_subject",
    applies=has_type,
    message_vi="tên loại viết in hoa: “{expected}”, không viết “{found}”",
    message_en="the document type is set in capitals: “{expected}”, not “{found}”",
    demand_vi="Tên loại văn bản trình bày bằng chữ in hoa.",
    mend_vi="Viết in hoa tên loại: “THÔNG BÁO”, không viết “Thông báo”.",
    mend_en="Set the document type in capitals: “THÔNG BÁO”, not “Thông báo”.",
    see=("VN0507",),
)
def document_type_in_small_letters(case: Case) -> Iterator[Fault]:
    """The document type is set in capitals.

    Good:
        [state-2020] THÔNG BÁO | Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO | kết quả Hội nghị Huyện uỷ lần thứ 10 | -----

    Bad:
        [state-2020] Thông báo | Về việc nghỉ tết Nguyên đán
        [party-2018] Thông báo | kết quả Hội nghị Huyện uỷ lần thứ 10 | -----
    """
    printed = part_of(case).document_type or ""
    if printed != printed.upper():
        yield Fault("type_and_subject.document_type", printed, printed.upper())


@rule(
    "VN0504",
    part="type_and_subject",
    message_vi="tên loại “{found}” đặt riêng một dòng, trích yếu đặt ở dòng dưới",
    message_en="the document type “{found}” stands on a line of its own, the subject below it",
    demand_vi="Tên loại văn bản đặt canh giữa trên một dòng riêng, trích yếu đặt ngay dưới tên loại.",
    mend_vi="Xuống dòng sau tên loại: “THÔNG BÁO” ở một dòng, trích yếu ở dòng dưới.",
    mend_en="Break the line after the document type: “THÔNG BÁO” on one line, the subject on the next.",
    see=("VN0510",),
)
def document_type_not_alone(case: Case) -> Iterator[Fault]:
    """The document type stands on a line of its own, and the subject below it.

    Good:
        [state-2020] THÔNG BÁO | Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO | kết quả Hội nghị Huyện uỷ lần thứ 10 | -----

    Bad:
        [state-2020] THÔNG BÁO Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO: kết quả Hội nghị Huyện uỷ lần thứ 10
    """
    printed = _type_with_more(case)
    if printed:
        yield Fault("type_and_subject", printed)


@rule(
    "VN0510",
    part="type_and_subject",
    applies=has_type,
    message_vi="sau tên loại không có dấu câu: “{expected}”, không phải “{found}”",
    message_en="no mark stands after the document type: “{expected}”, not “{found}”",
    demand_vi="Sau tên loại văn bản không có dấu hai chấm hay dấu câu khác.",
    mend_vi="Xóa dấu câu sau tên loại: “THÔNG BÁO”, không viết “THÔNG BÁO:”.",
    mend_en="Delete the mark after the document type: “THÔNG BÁO”, not “THÔNG BÁO:”.",
)
def mark_after_document_type(case: Case) -> Iterator[Fault]:
    """No colon or other mark stands after the document type.

    Good:
        [state-2020] THÔNG BÁO | Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO | về công tác cán bộ | -----

    Bad:
        [state-2020] THÔNG BÁO: | Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO: | về công tác cán bộ | -----
    """
    printed = (part_of(case).document_type or "").strip()
    if printed.endswith((":", ".", ",", ";")):
        yield replaced("type_and_subject.document_type", printed, printed.rstrip(" :.,;"))
