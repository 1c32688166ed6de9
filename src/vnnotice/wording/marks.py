"""Marks ⇄ the words that are stamped or set beside the notice."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.model import Marks
from vnnotice.vietnamese.letters import fold
from vnnotice.wording._form import Form

__all__ = ["CIRCULATION", "SECRECY", "URGENCY", "parse", "write"]

SECRECY: Final = ("MẬT", "TỐI MẬT", "TUYỆT MẬT")
"""The levels of secrecy, the lowest first."""

URGENCY: Final = ("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "HỎA TỐC HẸN GIỜ")
"""The levels of urgency, the lowest first."""

CIRCULATION: Final = (
    "XEM XONG TRẢ LẠI",
    "LƯU HÀNH NỘI BỘ",
    "TÀI LIỆU THU HỒI",
    "TÀI LIỆU HỘI NGHỊ",
    "XONG HỘI NGHỊ TRẢ LẠI",
)
"""Directions on circulation that are often seen; the law leaves the list open."""

_FOLDED: Final = {
    **{fold(words): "secrecy" for words in SECRECY},
    **{fold(words): "urgency" for words in URGENCY},
    **{fold(words): "circulation" for words in CIRCULATION},
}
_DRAFT: Final = re.compile(r"\s*\(?(?:DỰ THẢO|Dự thảo)(?:\s+(?:lần|LẦN)\s*(?:(?:thứ|THỨ)\s+)?\w+|\s+\d+)?\)?\s*")

_MORE: Final = r"(?:RẤT|CỰC|CỰC KỲ|SIÊU|ĐẶC BIỆT|TUYỆT ĐỐI)"
_LONGEST: Final = 40
_SECRET: Final = re.compile(rf"{_MORE} MẬT")
_URGENT: Final = re.compile(rf"{_MORE} KHẨN|TỐI KHẨN")
"""Levels that no law knows."""


def parse(line: str) -> Marks | None:
    """Return the mark that *line* is.

    >>> parse("HOẢ TỐC").urgency, parse("Dự thảo lần 2").draft
    ('HOẢ TỐC', 'Dự thảo lần 2')
    >>> parse("Mật khẩu") is None
    True
    """
    words = line.strip()
    if _DRAFT.fullmatch(words):
        return Marks(draft=words)
    if len(words) > _LONGEST:
        return None
    small = " " in words and words == words.capitalize()
    kind = _FOLDED.get(fold(words)) if small or words == words.upper() else None
    kind = kind or ("secrecy" if _SECRET.fullmatch(words) else "urgency" if _URGENT.fullmatch(words) else None)
    if kind == "circulation":
        return Marks(circulation=(words,))
    return Marks(**{kind: words}) if kind else None


def write(part: Marks, form: Form) -> str:  # noqa: ARG001 - one shape for all components
    """Return the marks of *part*, one a line; the drafter's sign belongs to the recipients."""
    lines = (part.secrecy, part.urgency, *part.circulation, part.draft)
    return "\n".join(line for line in lines if line)
