"""Rules on the addressees (*Kính gửi*), box 9a, which letters and submissions have and a notice has not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.model import Addressees
from vnnotice.rules._case import Case
from vnnotice.rules._ends import end_of, ending_in
from vnnotice.rules._rule import Fault, condition, rule
from vnnotice.vietnamese.letters import fold

_NOTICE: Final = fold("Thông báo")
_OWN_FORMS: Final = tuple(
    fold(name) for name in ("Tòa án", "Viện kiểm sát", "Thi hành án", "Thuế", "Hải quan", "Kho bạc", "Bảo hiểm xã hội")
)
"""Bodies whose notices follow forms of their own (*văn bản chuyên ngành*)."""


@condition(otherwise_vi="văn bản này không phải là thông báo", otherwise_en="the document is no notice (thông báo)")
def _is_notice(case: Case) -> bool:
    part = case.notice.type_and_subject
    return bool(part and part.document_type and fold(part.document_type) == _NOTICE)


@rule(
    "VN0951",
    part="addressees",
    applies=_is_notice,
    message_vi="thông báo không có “Kính gửi”, chỉ ghi “Nơi nhận” ở cuối văn bản",
    message_en="a notice does not address anybody (“Kính gửi”); who receives it stands at its foot only",
    demand_vi="“Kính gửi” chỉ dùng cho công văn, tờ trình, báo cáo gửi cấp trên; thông báo không có “Kính gửi”.",
    mend_vi="Bỏ phần “Kính gửi” và ghi các cơ quan, cá nhân đó vào “Nơi nhận” ở cuối văn bản.",
    mend_en="Delete the part “Kính gửi” and name these bodies under “Nơi nhận” at the foot.",
    note_vi="Không xét thông báo của tòa án, cơ quan thuế và những cơ quan khác có mẫu thông báo riêng.",
)
def addressees_in_notice(case: Case) -> Iterator[Fault]:
    """*Kính gửi* belongs to letters and submissions; a notice has none.

    Courts, tax offices and others whose notices follow forms of their own are not judged.

    Good:
        [state-2020] CÔNG VĂN | Kính gửi: Sở Nội vụ
        [party-2018] TỜ TRÌNH | Kính gửi: Ban Thường vụ Tỉnh uỷ

    Bad:
        [state-2020] THÔNG BÁO | Kính gửi: Sở Nội vụ
        [party-2018] THÔNG BÁO | Kính gửi: Ban Thường vụ Tỉnh uỷ
    """
    body = case.notice.issuing_body
    names = fold(" ".join([*body.parents, body.name or ""])) if body else ""
    if not any(name in names for name in _OWN_FORMS):
        yield Fault("addressees")


@condition(otherwise_vi="văn bản này không phải là tờ trình", otherwise_en="the document is no submission (tờ trình)")
def _is_submission(case: Case) -> bool:
    part = case.notice.type_and_subject
    return bool(part and part.document_type and fold(part.document_type).strip(" :") == _SUBMISSION)


_SUBMISSION: Final = fold("Tờ trình")


@rule(
    "VN0953",
    part="addressees",
    applies=_is_submission,
    message_vi="trong tờ trình của Đảng ghi “{expected}”, không ghi “{found}”",
    message_en="a submission (tờ trình) of the Party reads “{expected}”, not “{found}”",
    demand_vi="Tờ trình của Đảng ghi “Kính trình” trước tên nơi nhận để giải quyết; công văn ghi “Kính gửi”.",
    mend_vi="Thay “Kính gửi:” bằng “Kính trình:”.",
    mend_en="Replace “Kính gửi:” by “Kính trình:”.",
    see=("VN0951",),
)
def letter_word_in_submission(case: Case) -> Iterator[Fault]:
    """A submission (*tờ trình*) of the Party addresses with *Kính trình*; *Kính gửi* is the word of letters.

    Good:
        [party-2026-05] TỜ TRÌNH | Kính trình: Ban Thường vụ Đảng uỷ

    Bad:
        [party-2026-05] TỜ TRÌNH | Kính gửi: Ban Thường vụ Đảng uỷ
    """
    part, expected = case.notice.addressees or Addressees(), case.form.submission_label
    label = " ".join((part.wording or "").split())
    if label and not fold(label).startswith(fold(expected.rstrip(":"))):
        yield Fault("addressees", label, expected)


@rule(
    "VN0952",
    fixes=True,
    part="addressees",
    message_vi="dòng trong danh sách “Kính gửi” phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="an addressee should end in “{expected}”, not in “{found}”",
    demand_vi="“Kính gửi” nhiều nơi thì mỗi nơi một dòng; trừ dòng cuối cùng, cuối dòng có dấu như ở “Nơi nhận”.",
    mend_vi="Đánh ở cuối dòng đúng dấu mà câu báo nêu, ví dụ “- Sở Nội vụ;” ở văn bản hành chính.",
    mend_en="End the line in the mark that the finding names, such as “- Sở Nội vụ;” with the State.",
)
def wrong_end_of_addressee(case: Case) -> Iterator[Fault]:
    """Where there are several addressees, each line but the last ends in the mark that ends recipients too.

    Good:
        [state-2020] Kính gửi: | - Sở Nội vụ; | - Sở Tài chính.
        [party-2018] Kính gửi: | - Ban Tổ chức Tỉnh uỷ, | - Văn phòng Tỉnh uỷ,

    Bad:
        [state-2020] Kính gửi: | - Sở Nội vụ, | - Sở Tài chính.
        [party-2018] Kính gửi: | - Ban Tổ chức Tỉnh uỷ; | - Văn phòng Tỉnh uỷ.
    """
    part = case.notice.addressees
    expected = case.form.recipient_end
    for index, item in enumerate(part.items[:-1] if part else ()):
        line = (item.wording or "").strip()
        if line.startswith("-") and not line.endswith(expected):
            yield Fault(f"addressees.items[{index}]", end_of(line), expected, ending_in(line, expected))
