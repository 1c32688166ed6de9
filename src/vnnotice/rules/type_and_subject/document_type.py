"""Rules on the document type (*tên loại*), box 5a."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from vnnotice.regimes import Family
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, replaced, rule
from vnnotice.rules.type_and_subject._title import has_type, is_letter, part_of
from vnnotice.vietnamese.letters import fold
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
    fixes=True,
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


def _folded(*names: str) -> frozenset[str]:
    return frozenset(fold(name) for name in names)


_OF_OTHERS: Final[Mapping[Family, frozenset[str]]] = {
    "state": _folded("Kết luận", "Thông tri", "Lời kêu gọi", "Tuyên bố"),
    "party": _folded("Công điện", "Bản ghi nhớ", "Bản thỏa thuận", "Nghị định", "Thông tư"),
}
"""Types that one body of law has and the other has not.  Others may be those of a branch, which has forms of its own."""

_OF_INSPECTION: Final = "thanh tra"


@rule(
    "VN0512",
    part="type_and_subject",
    applies=has_type,
    message_vi="hệ thống văn bản này không có tên loại “{found}”",
    message_en="this law knows no type of document “{found}”",
    demand_vi="Tên loại là một trong những tên loại mà quy định của hệ thống văn bản đó nêu ra.",
    mend_vi="Chọn tên loại có trong quy định; kết luận của lãnh đạo cơ quan nhà nước ban hành bằng thông báo.",
    mend_en="Choose a type that there is; conclusions of a head with the State go out as a notice (thông báo).",
    see=("VN0501",),
    note_vi="Không xét tên loại văn bản chuyên ngành, như kết luận thanh tra.",
)
def unknown_document_type(case: Case) -> Iterator[Fault]:
    """The type of the document is one that its own law knows.

    Only types are judged that the other law has; specialised documents, such as the conclusions of an inspection, have
    types of their own.

    Good:
        [state-2020] THÔNG BÁO | Kết luận của Giám đốc Sở tại cuộc họp giao ban
        [state-2020] KẾT LUẬN | Thanh tra việc thực hiện chính sách
        [party-2018] KẾT LUẬN | về công tác cán bộ | -----

    Bad:
        [state-2020] KẾT LUẬN | Của Giám đốc Sở tại cuộc họp giao ban
        [party-2018] CÔNG ĐIỆN | về phòng, chống bão | -----
    """
    printed = (part_of(case).document_type or "").strip(" :")
    if printed == "THÔNG BÁO" or fold(printed) not in _OF_OTHERS[case.edition.family]:
        return
    subject = part_of(case).subject
    if not (isinstance(subject, str) and subject.lower().startswith(_OF_INSPECTION)):
        yield Fault("type_and_subject.document_type", printed)
