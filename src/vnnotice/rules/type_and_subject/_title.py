"""Document type and subject, for the rules on the one and those on the other."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.model import TypeAndSubject
from vnnotice.rules._case import Case
from vnnotice.rules._rule import condition

__all__ = ["OF_LETTER", "has_type", "is_letter", "part_of"]


def part_of(case: Case) -> TypeAndSubject:
    return case.notice.type_and_subject or TypeAndSubject()


@condition(otherwise_vi="văn bản không ghi tên loại", otherwise_en="the document type is not written")
def has_type(case: Case) -> bool:
    return bool(part_of(case).document_type)


def is_letter(case: Case) -> bool:
    """Tell whether a document that prints no type is an official letter (*công văn*), which needs none."""
    notice = case.notice
    subject, number = part_of(case).subject, notice.number_and_symbol
    subject = subject if isinstance(subject, str) else ""
    return bool(OF_LETTER.match(subject) or notice.addressees or (number is not None and number.kind == "CV"))


OF_LETTER: Final = re.compile(r"V/[vV]\b")
