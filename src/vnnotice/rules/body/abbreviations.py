"""Rules on abbreviations (*viết tắt*) in the running text, box 6."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.vietnamese.abbreviations import COMMON, is_common
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.numerals import from_roman

_CAPITALS: Final = bytes(65 if chr(byte).isascii() and chr(byte).isupper() else 32 for byte in range(256))
_COMMON: Final = frozenset(word.encode() for word in COMMON)
_TWO: Final = b"AA"
_RUN: Final = re.compile(b"AA+")
_FARTHEST: Final = 24
_ABBREVIATION: Final = re.compile(r"[A-ZĐ]{2,8}(?:[-&][A-ZĐ]{1,6}){0,2}")
_ROUND: Final = "\n\t.,;:!?()[]“”‘’\"'…*"
_MOST: Final = 20


@rule(
    "VN0628",
    part="body",
    message_vi="chữ viết tắt “{found}” không thông dụng và chưa được giải thích trong ngoặc đơn ở lần dùng đầu",
    message_en="the abbreviation “{found}” is not a common one, and is not explained in parentheses where it first stands",
    demand_vi="Chỉ viết tắt từ, cụm từ thông dụng; cụm từ dùng nhiều lần có thể viết tắt nếu ở lần đầu ghi đầy đủ, "
    "kèm chữ viết tắt trong ngoặc đơn.",
    mend_vi="Viết đầy đủ, hoặc ghi chữ viết tắt trong ngoặc đơn ngay sau cụm từ ở lần dùng đầu.",
    mend_en="Write it in full, or put the abbreviation in parentheses after the words where they first stand.",
    note_vi="Mỗi chữ viết tắt chỉ báo một lần. Số, ký hiệu văn bản, số La Mã, tiêu đề viết hoa, bảng, phụ lục và nơi nhận "
    "không xét.",
)
def unexplained_abbreviation(case: Case) -> Iterator[Fault]:
    """An abbreviation is a common one, or it stands in parentheses after the words where they are first used.

    Each is reported once.  Symbols of documents, Roman numerals, headings, tables, annexes and recipients are not judged.

    Good:
        [party-2018] Trật tự an toàn xã hội (ATXH) được bảo đảm; ATXH ở cơ sở ổn định. | UBND xã thực hiện.

    Bad:
        [party-2018] Tình hình ATXH ở cơ sở ổn định.
    """
    raw = case.text.encode()
    capitals = raw.translate(_CAPITALS)
    if _TWO in capitals:
        tokens = dict.fromkeys(_word(raw, match) for match in _RUN.finditer(capitals))
        strange = dict.fromkeys(token for word in tokens if word not in _COMMON and (token := _abbreviation(word)))
        yield from itertools.islice(_unexplained(case, strange), _MOST) if strange else ()


_BEFORE: Final = frozenset(b" (")
_AFTER: Final = frozenset(b" .,;:)")


def _word(raw: bytes, match: re.Match[bytes]) -> bytes:
    """Return what stands between blanks around *match*, without the marks beside it."""
    start, end = match.span()
    if start and end < len(raw) and raw[start - 1] in _BEFORE and raw[end] in _AFTER:
        return raw[start:end]
    first = raw.rfind(b" ", max(start - _FARTHEST, 0), start)
    last = raw.find(b" ", end, end + _FARTHEST)
    word = raw[first + 1 if first >= 0 else max(start - _FARTHEST, 0) : last if last >= 0 else end + _FARTHEST]
    return word.strip(b".,;:()")


def _abbreviation(word: bytes) -> str | None:
    """Return the abbreviation that *word* is, marks around it apart; `None` where it is another word or a common one."""
    token = word.decode(errors="ignore").strip(_ROUND)
    if not _ABBREVIATION.fullmatch(token) or from_roman(token) or is_common(token):
        return None
    return token


_PARENTHESES: Final = re.compile(r"\([^()\n]{2,80}\)")
_PIECE: Final = re.compile(r"[A-ZĐ][A-ZĐ&-]*")


def _unexplained(case: Case, tokens: dict[str, None]) -> Iterator[Fault]:
    """Yield those of *tokens* that are not introduced, each at its first place in the prose."""
    asides = " ".join(_PARENTHESES.findall(case.text)) if "(" in case.text else ""
    introduced = set(_PIECE.findall(asides))
    for token in tokens:
        if token not in introduced:
            places = itertools.islice(_places(case.text, token), _MOST)
            path = next((path for place in places if (path := _in_prose(case, place, place + len(token)))), None)
            if path:
                yield Fault(path, token)


def _places(text: str, token: str) -> Iterator[int]:
    """Yield where *token* stands in *text* as a word of its own."""
    start = text.find(token)
    while start >= 0:
        around = f"{text[start - 1 : start]}{text[start + len(token) : start + len(token) + 1]}"
        if not any(char.isalnum() or char in "/&-" for char in around):
            yield start
        start = text.find(token, start + len(token))


_NAMES: Final = ("TNHH", "CP", "ty", "mềm", "thống", "mã", "nhóm", "lớp", "hạng", "loại", "kênh", "đài", "mẫu", "khối")
"""Words that stand before a name rather than an abbreviation: *Công ty ABC, phần mềm XYZ, hạng CD*."""


def _in_prose(case: Case, start: int, end: int) -> str | None:
    """Return the path of an abbreviation in running text; `None` in a heading, a table, an annex, or between capitals."""
    path, text, begin = case.place(start)
    before = text[max(start - begin - _FARTHEST, 0) : start - begin].rsplit(maxsplit=1)[-1:]
    after = text[end - begin : end - begin + _FARTHEST].split(maxsplit=1)[:1]
    near = [word.strip(_ROUND) for word in before + after]
    if any(word in _NAMES or (is_capitals(word) and not _PIECE.fullmatch(word)) for word in near):
        return None
    return path if "\t" not in text and case.is_prose(path) else None
