"""Rules on the document type and the subject (*tên loại và trích yếu nội dung*), box 5a."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import TypeAndSubject
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording import type_and_subject as wording
from vnnotice.wording.separators import is_separator


def _part(case: Case) -> TypeAndSubject:
    return case.notice.type_and_subject or TypeAndSubject()


def _has_type(case: Case) -> bool:
    return bool(_part(case).document_type)


def _subject(case: Case) -> str:
    """Return the subject under a document type; empty where there is none, or it is to be filled in."""
    part = _part(case)
    return part.subject if part.document_type and isinstance(part.subject, str) else ""


_TYPE_WITH_MORE: Final = re.compile(
    rf"(?P<type>{'|'.join(name.upper() for name in wording.DOCUMENT_TYPES)})[ \t:.–-]+(?=\S)"
)


def _type_with_more(case: Case) -> str | None:
    """Return the document type that opens the first line with other words after it; `None` where there is none such."""
    part = _part(case)
    match = None if part.document_type else _TYPE_WITH_MORE.match(" ".join((part.wording or "").split()))
    return match["type"] if match else None


def _is_letter(case: Case) -> bool:
    """Tell whether a document that prints no type is an official letter (*công văn*), which needs none."""
    notice = case.notice
    subject, number = _part(case).subject, notice.number_and_symbol
    subject = subject if isinstance(subject, str) else ""
    return bool(_OF_LETTER.match(subject) or notice.addressees or (number is not None and number.kind == "CV"))


_OF_LETTER: Final = re.compile(r"V/[vV]\b")


@rule(
    "VN0501",
    message_vi="thiếu tên loại văn bản",
    message_en="the document type is missing",
    demand_vi="Văn bản, trừ công văn, phải ghi tên loại.",
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
    if not _has_type(case) and _type_with_more(case) is None and not _is_letter(case):
        yield Fault("type_and_subject.document_type")


@rule(
    "VN0502",
    message_vi="thiếu trích yếu nội dung văn bản",
    message_en="the subject is missing",
    demand_vi="Dưới tên loại phải ghi trích yếu nội dung văn bản.",
)
def missing_subject(case: Case) -> Iterator[Fault]:
    """A notice says under its type what it is about.

    The subject of an official letter stands under its number, where readers do not look for it.

    Good:
        [state-2020] THÔNG BÁO | Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO | kết quả Hội nghị Huyện uỷ lần thứ 10 | -----

    Bad:
        [state-2020] THÔNG BÁO
        [state-2020] —
        [party-2018] THÔNG BÁO | -----
    """
    if not _part(case).subject and not (case.notice.type_and_subject is None and _is_letter(case)):
        yield Fault("type_and_subject.subject")


@rule(
    "VN0503",
    part="type_and_subject",
    applies=_has_type,
    message_vi="tên loại viết in hoa: “{expected}”, không viết “{found}”",
    message_en="the document type is set in capitals: “{expected}”, not “{found}”",
    demand_vi="Tên loại văn bản trình bày bằng chữ in hoa.",
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
    printed = _part(case).document_type or ""
    if printed != printed.upper():
        yield Fault("type_and_subject.document_type", printed, printed.upper())


@rule(
    "VN0504",
    part="type_and_subject",
    message_vi="tên loại “{found}” đặt riêng một dòng, trích yếu đặt ở dòng dưới",
    message_en="the document type “{found}” stands on a line of its own, the subject below it",
    demand_vi="Tên loại văn bản đặt canh giữa trên một dòng riêng, trích yếu đặt ngay dưới tên loại.",
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
    "VN0505",
    part="type_and_subject",
    applies=_has_type,
    message_vi="trích yếu dưới tên loại không mở đầu bằng “{found}”, đó là cách ghi của công văn",
    message_en="the subject under a document type does not open with “{found}”, which is the manner of official letters",
    demand_vi="Chỉ trích yếu của công văn mới mở đầu bằng “V/v”.",
)
def letter_subject(case: Case) -> Iterator[Fault]:
    """Only the subject of an official letter opens with ``V/v``; under a document type it may open with *Về* or without.

    Good:
        [state-2020] THÔNG BÁO | Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO | về công tác cán bộ | -----

    Bad:
        [state-2020] THÔNG BÁO | V/v nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO | V/v công tác cán bộ | -----
    """
    match = _OF_LETTER.match(_subject(case))
    if match:
        yield Fault("type_and_subject.subject", match[0])


@rule(
    "VN0506",
    part="type_and_subject",
    applies=_has_type,
    message_vi="cuối trích yếu không có dấu câu: bỏ “{found}”",
    message_en="no mark stands at the end of the subject: leave out “{found}”",
    demand_vi="Cuối trích yếu nội dung không có dấu chấm hay dấu câu khác.",
)
def mark_after_subject(case: Case) -> Iterator[Fault]:
    """No full stop, comma, colon or semicolon stands at the end of the subject.

    Good:
        [state-2020] THÔNG BÁO | Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO | về công tác cán bộ | -----

    Bad:
        [state-2020] THÔNG BÁO | Về việc nghỉ tết Nguyên đán.
        [party-2018] THÔNG BÁO | về công tác cán bộ; | -----
    """
    subject = _subject(case)
    if subject.endswith((".", ",", ";", ":")) and not subject.endswith(("..", "v.v.", "…")):
        yield Fault("type_and_subject.subject", subject[-1])


@rule(
    "VN0507",
    part="type_and_subject",
    applies=_has_type,
    message_vi="trích yếu trình bày bằng chữ in thường, không viết hoa toàn bộ: “{found}”",
    message_en="the subject is set in small letters, not in capitals throughout: “{found}”",
    demand_vi="Trích yếu nội dung trình bày bằng chữ in thường.",
)
def subject_in_capitals(case: Case) -> Iterator[Fault]:
    """The subject is set in small letters.  A line in capitals that names the author may stand before it.

    Good:
        [state-2020] THÔNG BÁO | Về việc nghỉ tết Nguyên đán
        [party-2018] THÔNG BÁO | KẾT LUẬN CỦA BAN THƯỜNG VỤ HUYỆN UỶ | về công tác cán bộ | -----

    Bad:
        [state-2020] THÔNG BÁO | VỀ VIỆC NGHỈ TẾT NGUYÊN ĐÁN
        [party-2018] THÔNG BÁO | VỀ CÔNG TÁC CÁN BỘ | -----
    """
    subject = _subject(case)
    if " " in subject and is_capitals(subject):
        yield Fault("type_and_subject.subject", subject)


@rule(
    "VN0508",
    part="type_and_subject",
    applies=_has_type,
    message_vi="thiếu năm dấu gạch nối “{expected}” dưới trích yếu",
    message_en="the five hyphens “{expected}” are missing under the subject",
    demand_vi="Dưới trích yếu nội dung văn bản của Đảng có năm dấu gạch nối (-----), ngăn với nội dung.",
)
def missing_hyphens_under_subject(case: Case) -> Iterator[Fault]:
    """In a Party document five hyphens part the subject from the text.

    Good:
        [party-2018] THÔNG BÁO | về công tác cán bộ | -----

    Bad:
        [party-2018] THÔNG BÁO | về công tác cán bộ
    """
    if case.form.subject_rule and _part(case).wording and not _rules(case):
        yield Fault("type_and_subject", None, case.form.subject_rule)


def _rules(case: Case) -> list[str]:
    """Return the typed rules, white space around them left off."""
    return [line.strip() for line in (_part(case).wording or "").split("\n") if is_separator(line)]


@rule(
    "VN0509",
    part="type_and_subject",
    applies=_has_type,
    message_vi="dưới trích yếu là năm dấu gạch nối “{expected}”, không phải “{found}”",
    message_en="under the subject stand five hyphens “{expected}”, not “{found}”",
    demand_vi="Dưới trích yếu nội dung văn bản của Đảng là đúng năm dấu gạch nối, không phải đường kẻ.",
)
def wrong_rule_under_subject(case: Case) -> Iterator[Fault]:
    """In a Party document it is five hyphens that stand under the subject, not another rule.

    Good:
        [party-2018] THÔNG BÁO | về công tác cán bộ | -----

    Bad:
        [party-2018] THÔNG BÁO | về công tác cán bộ | ---
        [party-2018] THÔNG BÁO | về công tác cán bộ | ________
    """
    expected = case.form.subject_rule
    found = _rules(case) if expected else []
    if found and expected not in found:
        yield Fault("type_and_subject", found[-1], expected)


@rule(
    "VN0510",
    part="type_and_subject",
    applies=_has_type,
    message_vi="sau tên loại không có dấu câu: “{expected}”, không phải “{found}”",
    message_en="no mark stands after the document type: “{expected}”, not “{found}”",
    demand_vi="Sau tên loại văn bản không có dấu hai chấm hay dấu câu khác.",
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
    printed = (_part(case).document_type or "").strip()
    if printed.endswith((":", ".", ",", ";")):
        yield Fault("type_and_subject.document_type", printed, printed.rstrip(" :.,;"))
