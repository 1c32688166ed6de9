"""Document type and subject ⇄ ``THÔNG BÁO`` over the subject."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.model import BLANK, TypeAndSubject
from vnnotice.vietnamese.letters import fold
from vnnotice.wording._form import Form
from vnnotice.wording.blanks import BLANK_SIGN, is_blank
from vnnotice.wording.separators import is_separator

__all__ = ["DOCUMENT_TYPES", "LETTER_SUBJECT", "is_document_type", "opens_title", "parse", "write"]

DOCUMENT_TYPES: Final = (
    "Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Thông cáo", "Thông báo", "Hướng dẫn", "Chương trình",
    "Kế hoạch", "Phương án", "Đề án", "Dự án", "Báo cáo", "Biên bản", "Tờ trình", "Hợp đồng", "Công điện", "Bản ghi nhớ",
    "Bản thỏa thuận", "Giấy ủy quyền", "Giấy mời", "Giấy giới thiệu", "Giấy nghỉ phép", "Phiếu gửi", "Phiếu chuyển",
    "Phiếu báo", "Kết luận", "Thông tri", "Chiến lược", "Tuyên bố", "Lời kêu gọi", "Quy hoạch", "Thông tư", "Nghị định",
)  # fmt: skip
"""The names of document types that stand on a line of their own."""

_FOLDED_TYPES: Final = frozenset(fold(name) for name in DOCUMENT_TYPES)
_CLOSED_TYPES: Final = frozenset(fold(name.replace(" ", "")) for name in DOCUMENT_TYPES)

LETTER_SUBJECT: Final = re.compile(r"\s*V/[vV]\b[:.]?\s*|\s*(?i:về việc)\b:?\s*")
"""What opens the subject of an official letter."""


def is_document_type(line: str) -> bool:
    """Tell whether *line* is the name of a document type in capitals, and nothing else; its letters may be spaced out.

    >>> is_document_type("THÔNG BÁO"), is_document_type("Thông báo"), is_document_type("T H Ô N G  B Á O")
    (True, False, True)
    """
    if line != line.upper():
        return False
    name = line.strip(" \t:")
    letters = name.split()
    spaced = len(letters) > 3 and all(len(letter) == 1 for letter in letters)
    return fold("".join(letters)) in _CLOSED_TYPES if spaced else fold(name) in _FOLDED_TYPES


def opens_title(line: str) -> bool:
    """Tell whether *line* is *THÔNG BÁO* in small letters, or has it in capitals with the subject after it.

    >>> opens_title("Thông báo"), opens_title("THÔNG BÁO Về việc nghỉ tết"), opens_title("Thông báo về việc nghỉ tết")
    (True, True, False)
    """
    return fold(line.strip(" \t:")) == _NOTICE or bool(_WITH_SUBJECT.match(line))


_NOTICE: Final = fold("Thông báo")
_WITH_SUBJECT: Final = re.compile(r"\s*THÔNG BÁO\s*[:–-]?\s+[^\W\d_]")


def parse(lines: str) -> TypeAndSubject | None:
    r"""Return the type and subject that *lines* say: the type on its own line, the rest the subject.

    >>> part = parse("THÔNG BÁO\nVề việc nghỉ tết\nnăm 2024\n-----")
    >>> part.document_type, part.subject
    ('THÔNG BÁO', 'Về việc nghỉ tết năm 2024')
    """
    kept = [" ".join(line.split()) for line in lines.split("\n") if line.strip() and not is_separator(line)]
    named = kept and (is_document_type(kept[0]) or fold(kept[0].strip(" :")) == _NOTICE)
    document_type = kept.pop(0) if named else None
    subject = " ".join(kept)
    if document_type is None and not subject:
        return None
    blank = bool(subject) and is_blank(subject)
    return TypeAndSubject(document_type=document_type, subject=BLANK if blank else subject or None, wording=lines)


def write(part: TypeAndSubject, form: Form) -> str:
    """Return the lines of *part*, with the rule where *form* types one."""
    if part.wording:
        return part.wording
    subject = BLANK_SIGN if part.subject is BLANK else part.subject
    lines = [str(line) for line in (part.document_type, subject) if line]
    return "\n".join([*lines, form.subject_rule] if form.subject_rule and part.document_type else lines)
