"""The house rules: each is one function, as the rules of the law are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice import Case, Fault, condition, rule

__all__ = ["PHONE"]

PHONE: Final = "0204 000 123"
"""The telephone number of the office; an invented one."""

LONGEST_SUBJECT: Final = 120
"""Characters of a subject."""


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


@rule(
    "ACME0001",
    component="contact_line",
    message_vi="thiếu dòng thông tin liên hệ có số điện thoại “{expected}”",
    message_en="the contact line with the telephone number “{expected}” is missing",
    demand_vi="Thông báo của cơ quan có dòng thông tin liên hệ.",
    mend_vi="Thêm dòng thông tin liên hệ ở cuối trang thứ nhất.",
    mend_en="Add the contact line at the foot of the first page.",
)
def missing_contact_line(case: Case) -> Iterator[Fault]:
    """A notice of this office has a contact line."""
    if case.notice.contact_line is None:
        yield Fault("contact_line", None, PHONE)


@rule(
    "ACME0002",
    component="contact_line",
    part="contact_line",
    message_vi="dòng thông tin liên hệ phải có số điện thoại “{expected}”",
    message_en="the contact line gives the telephone number “{expected}”",
    demand_vi="Dòng thông tin liên hệ ghi số điện thoại của cơ quan.",
    mend_vi="Ghi thêm số điện thoại vào dòng thông tin liên hệ.",
    mend_en="Add the telephone number to the contact line.",
)
def contact_line_without_phone(case: Case) -> Iterator[Fault]:
    """The contact line gives the telephone number of the office, grouped in any way."""
    line = case.notice.contact_line
    if line is not None and _digits(PHONE) not in _digits(line.wording or ""):
        yield Fault("contact_line", line.wording, PHONE)


@condition(otherwise_vi="thông báo không có trích yếu", otherwise_en="the notice has no subject")
def _has_subject(case: Case) -> bool:
    part = case.notice.type_and_subject
    return part is not None and isinstance(part.subject, str)


@rule(
    "ACME0003",
    component="type_and_subject",
    part="type_and_subject",
    applies=_has_subject,
    message_vi="trích yếu quá dài: {found} ký tự, nhiều nhất là {expected}",
    message_en="the subject is too long: {found} characters, where {expected} are the most",
    demand_vi="Trích yếu dài nhất 120 ký tự.",
    mend_vi="Viết trích yếu ngắn lại.",
    mend_en="Shorten the subject.",
)
def long_subject(case: Case) -> Iterator[Fault]:
    """The subject has 120 characters at most."""
    part = case.notice.type_and_subject
    subject = part.subject if part is not None and isinstance(part.subject, str) else ""
    if len(subject) > LONGEST_SUBJECT:
        yield Fault("type_and_subject.subject", str(len(subject)), str(LONGEST_SUBJECT))
