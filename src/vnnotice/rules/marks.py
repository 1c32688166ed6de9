"""Rules on the marks (*độ mật, độ khẩn, dự thảo*), boxes 10 to 12."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import Marks
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, replaced, rule
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.letters import fold
from vnnotice.wording.marks import SECRECY, URGENCY

_SECRECY: Final = frozenset(map(fold, SECRECY))
_URGENCY: Final = frozenset(map(fold, URGENCY))
_AT_AN_HOUR: Final = fold("HỎA TỐC HẸN GIỜ")


def _marks(case: Case) -> Marks:
    return case.notice.marks or Marks()


@rule(
    "VN1001",
    part="marks",
    message_vi="không có độ mật “{found}”; chỉ có “{expected}”",
    message_en="there is no level of secrecy “{found}”; there are “{expected}”",
    demand_vi="Độ mật là một trong ba mức: MẬT, TỐI MẬT, TUYỆT MẬT.",
    mend_vi="Ghi đúng mức đã xác định: “MẬT”, “TỐI MẬT” hoặc “TUYỆT MẬT”; văn bản không mật thì bỏ dấu.",
    mend_en="Put the level that was decided: “MẬT”, “TỐI MẬT” or “TUYỆT MẬT”; where nothing is secret, put none.",
)
def unknown_secrecy(case: Case) -> Iterator[Fault]:
    """The level of secrecy is one of MẬT, TỐI MẬT, TUYỆT MẬT.

    Good:
        [state-2020] TỐI MẬT
        [party-2018] TUYỆT MẬT

    Bad:
        [state-2020] ĐỘ MẬT: RẤT MẬT
        [party-2018] ĐỘ MẬT: RẤT MẬT
    """
    secrecy = _marks(case).secrecy
    if secrecy and any(fold(line) not in _SECRECY for line in secrecy.split("\n")):
        yield Fault("marks.secrecy", secrecy, ", ".join(SECRECY))


@rule(
    "VN1002",
    part="marks",
    message_vi="không có độ khẩn “{found}”; chỉ có “{expected}”",
    message_en="there is no level of urgency “{found}”; there are “{expected}”",
    demand_vi="Độ khẩn là một trong các mức: KHẨN, THƯỢNG KHẨN, HỎA TỐC.",
    mend_vi="Ghi “KHẨN”, “THƯỢNG KHẨN” hoặc “HỎA TỐC”; văn bản không khẩn thì bỏ dấu.",
    mend_en="Put “KHẨN”, “THƯỢNG KHẨN” or “HỎA TỐC”; where nothing is urgent, put none.",
    see=("VN1003",),
)
def unknown_urgency(case: Case) -> Iterator[Fault]:
    """The level of urgency is one of KHẨN, THƯỢNG KHẨN, HỎA TỐC (or HOẢ TỐC: both spellings are right).

    Good:
        [state-2020] HỎA TỐC
        [party-2018] HOẢ TỐC

    Bad:
        [state-2020] ĐỘ KHẨN: RẤT KHẨN
        [party-2018] ĐỘ KHẨN: RẤT KHẨN
    """
    urgency = _marks(case).urgency
    if urgency and any(fold(line) not in _URGENCY for line in urgency.split("\n")):
        yield Fault("marks.urgency", urgency, ", ".join(URGENCY[:3]))


@rule(
    "VN1003",
    part="marks",
    message_vi="không còn độ khẩn “{found}”; chỉ có “{expected}”",
    message_en="the level of urgency “{found}” is no more; there are “{expected}”",
    demand_vi="Chỉ có ba mức độ khẩn: khẩn, thượng khẩn, hỏa tốc; hỏa tốc hẹn giờ là của quy định trước đây.",
    mend_vi="Thay “HỎA TỐC HẸN GIỜ” bằng mức thích hợp, ví dụ “HỎA TỐC”.",
    mend_en="Replace “HỎA TỐC HẸN GIỜ” by the level that fits, such as “HỎA TỐC”.",
)
def outdated_urgency(case: Case) -> Iterator[Fault]:
    """There are three levels of urgency; *hỏa tốc hẹn giờ* (by a set hour) was of older texts.

    Good:
        [state-2020] THƯỢNG KHẨN
        [party-2026-05] HOẢ TỐC

    Bad:
        [state-2020] HỎA TỐC HẸN GIỜ
        [party-2026-05] HOẢ TỐC HẸN GIỜ
    """
    urgency = _marks(case).urgency
    if urgency and any(fold(line) == _AT_AN_HOUR for line in urgency.split("\n")):
        yield Fault("marks.urgency", urgency, ", ".join(URGENCY[:3]))


@rule(
    "VN1004",
    part="marks",
    message_vi="văn bản đã có số, ngày, tháng, năm và người ký thì không còn ghi “{found}”",
    message_en="a document with number, day and signer no longer bears “{found}”",
    demand_vi="Văn bản đã ban hành không mang dấu dự thảo.",
    mend_vi="Xóa dấu “DỰ THẢO” khỏi văn bản đã ban hành.",
    mend_en="Delete the mark “DỰ THẢO” from the document that was issued.",
    see=("VN8001",),
)
def draft_mark_on_issued_notice(case: Case) -> Iterator[Fault]:
    """A notice that has been issued, with number, day and signer, bears no draft mark.

    Good:
        [state-2020] DỰ THẢO

    Bad:
        [state-2020] Số: 05/TB-SNV | DỰ THẢO | Lào Cai, ngày 05 tháng 02 năm 2024 | GIÁM ĐỐC | Nguyễn Văn An
    """
    draft = _marks(case).draft
    number, place_and_date = case.notice.number_and_symbol, case.notice.place_and_date
    numbered = number is not None and isinstance(number.number, str)
    dated = place_and_date is not None and isinstance(place_and_date.date, datetime.date)
    signed = any(isinstance(block.signer, str) for block in case.notice.signature_blocks)
    if draft and numbered and dated and signed:
        yield Fault("marks.draft", draft)


@rule(
    "VN1005",
    part="marks",
    message_vi="dấu dự thảo trình bày bằng chữ in thường: “{expected}”, không phải “{found}”",
    message_en="the draft mark is set in small letters: “{expected}”, not “{found}”",
    demand_vi="Văn bản của Đảng dự thảo nhiều lần ghi “Dự thảo lần …” bằng chữ in thường, dưới số, ký hiệu.",
    mend_vi="Viết dấu dự thảo bằng chữ in thường, chữ D viết hoa: “Dự thảo lần 2”.",
    mend_en="Set the draft mark in small letters, the D a capital: “Dự thảo lần 2”.",
    see=("VN1004",),
    fixes=True,
)
def draft_mark_in_capitals(case: Case) -> Iterator[Fault]:
    """In a Party document the draft mark is set in small letters, as ``Dự thảo lần 2``.

    Good:
        [party-2018] Dự thảo lần 2

    Bad:
        [party-2018] DỰ THẢO LẦN 2
        [party-2026-05] DỰ THẢO
    """
    draft = _marks(case).draft
    if draft and is_capitals(draft):
        usual = _DRAFT.fullmatch(draft) is not None
        yield (
            replaced("marks.draft", draft, draft.lower().replace("dự", "Dự"))
            if usual
            else Fault("marks.draft", draft, "Dự thảo lần …")
        )


_DRAFT: Final = re.compile(r"\(?DỰ THẢO(?: LẦN (?:THỨ )?(?![IVX]+\b)\w{1,8})?\)?")
"""The mark as it is usual: other words may hold a name or a Roman number, whose capitals stay."""


@rule(
    "VN1006",
    part="marks",
    message_vi="dấu chỉ mức độ và chỉ dẫn lưu hành trình bày bằng chữ in hoa: “{expected}”, không phải “{found}”",
    message_en="marks of secrecy, urgency and circulation are set in capitals: “{expected}”, not “{found}”",
    demand_vi="Độ mật, độ khẩn và chỉ dẫn phạm vi lưu hành trình bày bằng chữ in hoa.",
    mend_vi="Viết in hoa: “HỎA TỐC”, “LƯU HÀNH NỘI BỘ”, không viết “Hỏa tốc”.",
    mend_en="Set it in capitals: “HỎA TỐC”, “LƯU HÀNH NỘI BỘ”, not “Hỏa tốc”.",
    see=("VN1001", "VN1002"),
)
def mark_in_small_letters(case: Case) -> Iterator[Fault]:
    """The marks of secrecy and urgency and the directions on circulation are set in capitals.

    Good:
        [state-2020] HỎA TỐC
        [party-2018] LƯU HÀNH NỘI BỘ

    Bad:
        [state-2020] Hỏa tốc
        [party-2018] Lưu hành nội bộ
    """
    marks = _marks(case)
    lines = [("marks.secrecy", marks.secrecy), ("marks.urgency", marks.urgency)]
    lines += [(f"marks.circulation[{index}]", words) for index, words in enumerate(marks.circulation)]
    for path, words in lines:
        if words and words != words.upper():
            yield Fault(path, words, words.upper())
