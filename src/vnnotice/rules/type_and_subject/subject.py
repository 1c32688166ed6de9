"""Rules on the subject (*trích yếu nội dung*) and the rule under it, box 5a."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._ends import ends_short, tail_of
from vnnotice.rules._rule import Fault, Fix, replaced, rule
from vnnotice.rules.type_and_subject._title import OF_LETTER, has_type, is_letter, part_of
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording.separators import is_separator


def _subject(case: Case) -> str:
    """Return the subject under a document type; empty where there is none, or it is to be filled in."""
    part = part_of(case)
    return part.subject if part.document_type and isinstance(part.subject, str) else ""


@rule(
    "VN0502",
    message_vi="thiếu trích yếu nội dung văn bản",
    message_en="the subject is missing",
    demand_vi="Dưới tên loại phải ghi trích yếu nội dung văn bản.",
    mend_vi="Ghi dưới tên loại một cụm từ nêu nội dung chủ yếu, ví dụ “Về việc nghỉ tết Nguyên đán”.",
    mend_en="Put a phrase under the document type that says what it is about, such as “Về việc nghỉ tết Nguyên đán”.",
    note_vi="Trích yếu của công văn đặt dưới số, ký hiệu; khi đọc, chương trình không tìm trích yếu ở chỗ đó.",
    see=("VN0505",),
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
    if not part_of(case).subject and not (case.notice.type_and_subject is None and is_letter(case)):
        yield Fault("type_and_subject.subject")


@rule(
    "VN0505",
    part="type_and_subject",
    applies=has_type,
    message_vi="trích yếu dưới tên loại không mở đầu bằng “{found}”, đó là cách ghi của công văn",
    message_en="the subject under a document type does not open with “{found}”, which is the manner of official letters",
    demand_vi="Chỉ trích yếu của công văn mới mở đầu bằng “V/v”.",
    mend_vi="Thay “V/v” bằng “Về việc”, hoặc bỏ đi: “Về việc nghỉ tết Nguyên đán”.",
    mend_en="Replace “V/v” by “Về việc”, or leave it out: “Về việc nghỉ tết Nguyên đán”.",
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
    match = OF_LETTER.match(_subject(case))
    if match:
        yield Fault("type_and_subject.subject", match[0])


@rule(
    "VN0506",
    fixes=True,
    part="type_and_subject",
    applies=has_type,
    message_vi="cuối trích yếu không có dấu câu: bỏ “{found}”",
    message_en="no mark stands at the end of the subject: leave out “{found}”",
    demand_vi="Cuối trích yếu nội dung không có dấu chấm hay dấu câu khác.",
    mend_vi="Xóa dấu câu ở cuối trích yếu.",
    mend_en="Delete the mark at the end of the subject.",
    see=("VN0411", "VN0510"),
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
        tail = tail_of(subject)
        fix = None if ends_short(subject) else Fix(tail, tail.rstrip(" .,;:"))
        yield Fault("type_and_subject.subject", subject[-1], fix=fix)


@rule(
    "VN0507",
    part="type_and_subject",
    applies=has_type,
    message_vi="trích yếu trình bày bằng chữ in thường, không viết in hoa toàn bộ: “{found}”",
    message_en="the subject is set in small letters, not in capitals throughout: “{found}”",
    demand_vi="Trích yếu nội dung trình bày bằng chữ in thường.",
    mend_vi="Viết trích yếu bằng chữ in thường: “Về việc nghỉ tết”, không viết “VỀ VIỆC NGHỈ TẾT”.",
    mend_en="Set the subject in small letters: “Về việc nghỉ tết”, not “VỀ VIỆC NGHỈ TẾT”.",
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
    applies=has_type,
    message_vi="thiếu năm dấu gạch nối “{expected}” dưới trích yếu",
    message_en="the five hyphens “{expected}” are missing under the subject",
    demand_vi="Dưới trích yếu nội dung văn bản của Đảng có năm dấu gạch nối (-----), ngăn cách với nội dung.",
    mend_vi="Đánh năm dấu gạch nối liền nhau (-----) trên một dòng riêng, canh giữa dưới trích yếu.",
    mend_en="Type five hyphens (-----) on a line of their own, centred under the subject.",
    see=("VN0509",),
)
def missing_hyphens_under_subject(case: Case) -> Iterator[Fault]:
    """In a Party document five hyphens part the subject from the text.

    Good:
        [party-2018] THÔNG BÁO | về công tác cán bộ | -----

    Bad:
        [party-2018] THÔNG BÁO | về công tác cán bộ
    """
    if case.form.subject_rule and part_of(case).wording and not _rules(case):
        yield Fault("type_and_subject", None, case.form.subject_rule)


def _rules(case: Case) -> list[str]:
    """Return the typed rules, white space around them left off."""
    return [line.strip() for line in (part_of(case).wording or "").split("\n") if is_separator(line)]


@rule(
    "VN0509",
    fixes=True,
    part="type_and_subject",
    applies=has_type,
    message_vi="dưới trích yếu là năm dấu gạch nối “{expected}”, không phải “{found}”",
    message_en="under the subject stand five hyphens “{expected}”, not “{found}”",
    demand_vi="Dưới trích yếu nội dung văn bản của Đảng là đúng năm dấu gạch nối, không phải đường kẻ.",
    mend_vi="Thay đường kẻ dưới trích yếu bằng đúng năm dấu gạch nối liền nhau (-----).",
    mend_en="Replace the rule under the subject by five hyphens (-----).",
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
    if found and expected and expected not in found:
        yield replaced("type_and_subject", found[-1], expected)


_OPENING: Final = re.compile(
    r"(?:Về|Kết (?:quả|luận)|Ý kiến|Phân công|Chương trình|Kế hoạch|Lịch|Nội dung|Tình hình|Danh sách|Công tác|Việc"
    r"|Chủ trương|Một số|Tổ chức|Triển khai|Thực hiện|Tiếp tục|Thành lập|Điều chỉnh|Tăng cường)(?= )"
)
"""What often opens a subject and is no name."""


@rule(
    "VN0511",
    part="type_and_subject",
    applies=has_type,
    message_vi="trong các mẫu của Đảng, trích yếu dưới tên loại mở đầu bằng chữ thường: “{expected}”, không phải “{found}”",
    message_en="in the Party's samples a subject under its type opens with a small letter: “{expected}”, not “{found}”",
    demand_vi="Trong các mẫu văn bản của Đảng, trích yếu dưới tên loại mở đầu bằng chữ thường.",
    mend_vi="Viết thường chữ cái đầu của trích yếu: “kết quả …”, không viết “Kết quả …”.",
    mend_en="Set the first letter of the subject small: “kết quả …”, not “Kết quả …”.",
    see=("VN0507",),
    note_vi="Viết hoa chữ cái đầu là thói quen phổ biến; quy định không nói bằng lời. Chỉ xét những từ mở đầu thường gặp.",
)
def capital_at_subject(case: Case) -> Iterator[Fault]:
    """In the samples of the Party a subject under its type opens with a small letter, as it goes on from the type.

    A capital is common practice and no text forbids it.  A name keeps its capital, so only words that often open a subject
    are judged.

    Good:
        [party-2018] THÔNG BÁO | kết quả Hội nghị Huyện uỷ lần thứ 10 | -----
        [party-2018] THÔNG BÁO | KẾT LUẬN CỦA BAN THƯỜNG VỤ HUYỆN UỶ | về công tác cán bộ | -----

    Bad:
        [party-2018] THÔNG BÁO | Kết quả Hội nghị Huyện uỷ lần thứ 10 | -----
        [party-2026-05] THÔNG BÁO | Về công tác cán bộ | -----
    """
    match = _OPENING.match(_subject(case))
    if match:
        yield Fault("type_and_subject.subject", match[0], match[0].lower())
