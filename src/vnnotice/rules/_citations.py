"""The documents that a text cites by number and symbol: ``Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020``.

Only the shape is read here: whether it is the right one is for the rules.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from vnnotice.vietnamese.dates import calendar_date

__all__ = ["Citation", "citations"]


@frozen(kw_only=True, weakref_slot=False)
class Citation:
    """A document that a text cites.

    Attributes:
        start: where the citation starts in the text: at the kind of the document, the word *số* or the number.
        at: where the number starts.
        end: where the number and symbol end, or the day where it follows at once.
        kind: the kind of the document as written; empty where another word stands there, or the symbol is of another kind.
        named: whether the word *số* stands before the number.
        number: number and symbol as written.
        party: whether they are in the manner of the Party.
        link: what stands between the symbol and the word *ngày* that follows at once; `None` where none does.
        day: the day that follows; `None` where none does, or it is none of the calendar.
    """

    start: int
    at: int
    end: int
    kind: str
    named: bool
    number: str
    party: bool
    link: str | None
    day: datetime.date | None


_KINDS: Final = {
    "thông tư liên tịch": ("TTLT",), "nghị quyết liên tịch": ("NQLT",), "nghị định": ("NĐ",), "nghị quyết": ("NQ", "QH", "UBTVQH"),
    "quyết định": ("QĐ",), "thông tư": ("TT",), "chỉ thị": ("CT",), "thông báo": ("TB",), "hướng dẫn": ("HD",),
    "kế hoạch": ("KH",), "quy định": ("QĐ", "QĐi", "QyĐ"), "quy chế": ("QC",), "kết luận": ("KL",), "báo cáo": ("BC",),
    "tờ trình": ("TTr",), "chương trình": ("CTr",), "đề án": ("ĐA",), "phương án": ("PA",), "công điện": ("CĐ",),
    "thông tri": ("TT",), "giấy mời": ("GM",), "bộ luật": ("QH",), "luật": ("QH",), "pháp lệnh": ("PL", "UBTVQH"),
    "công văn": ("CV",),
}  # fmt: skip
"""Kind of a document → how its symbol begins; the symbol of an official letter begins so in the Party only."""
_SYMBOLS: Final = frozenset(symbol for symbols in _KINDS.values() for symbol in symbols)
_LONGEST_HEAD: Final = 40
_LONGEST_LEAD: Final = 12
_SYMBOL: Final = re.compile(r"[A-ZĐ][A-Za-zĐđ&]*")
_NUMBER: Final = re.compile(
    r"\d{1,6}[a-zđ]?(?:/(?:19|20)\d\d)?"
    r"(?:/(?:[A-ZĐ][A-Za-zĐđ&]{0,9}-[A-ZĐ]|(?:UBTV)?QH\d)|(?P<party>-)[A-ZĐ][A-Za-zĐđ]{0,4}/[A-ZĐ])"
    r"(?:[\w&]|[-./](?=\w)){0,40}"
)
_DAY: Final = re.compile(
    r"(?P<link>,?\s{0,3}(?:ký |ban hành )?)ngày"
    r"(?:\s{1,3}(\d{1,2})(?:\s?[/.-]\s?|\s{1,2}tháng\s{1,2})(\d{1,2})(?:\s?[/.-]\s?|\s{1,2}năm\s{1,2})(\d{4})(?!\d))?"
)


def citations(text: str) -> Iterator[Citation]:
    """Yield the citations in *text*, in their order.

    >>> [(found.kind, found.number, found.day) for found in citations("Theo Công văn số 12/SNV-VP ngày 05/3/2024.")]
    [('Công văn', '12/SNV-VP', datetime.date(2024, 3, 5))]
    """
    slash = text.find("/")
    while slash >= 0:
        match = _NUMBER.match(text, _lead(text, slash)) if _may_follow(text, slash + 1) else None
        if match:
            yield _citation(text, match)
        slash = text.find("/", max(match.end() if match else 0, slash + 1))


def _may_follow(text: str, place: int) -> bool:
    """Tell whether what stands at *place*, after a slash, may be a symbol or the year before one."""
    return text[place : place + 1].isupper() or text.startswith(("19", "20"), place)


def _lead(text: str, slash: int) -> int:
    """Return where the letters and digits before *slash* begin."""
    at = slash
    while at > max(slash - _LONGEST_LEAD, 0) and (text[at - 1].isalnum() or text[at - 1] == "-"):
        at -= 1
    return at


def _citation(text: str, match: re.Match[str]) -> Citation:
    head = text[max(match.start() - _LONGEST_HEAD, 0) : match.start()]
    bare = head.rstrip()
    word = bare.removesuffix(":").rstrip()
    named = word.endswith((" số", "\nsố", "Số", "(số")) or word == "số"
    bare = word[:-2].rstrip() if named else bare
    kind = _kind(bare, match[0])
    lead = len(head) - len(bare) + len(kind) if kind else len(head) - len(word) + 2 if named else 0
    day = _DAY.match(text, match.end())
    year, month, number = (int(day[group] or 0) for group in (4, 3, 2)) if day else (0, 0, 0)
    return Citation(
        start=match.start() - lead,
        at=match.start(),
        end=(day or match).end(),
        kind=kind,
        named=named,
        number=match[0],
        party=match["party"] is not None,
        link=day["link"] if day else None,
        day=calendar_date(year, month, number),
    )


def _kind(head: str, number: str) -> str:
    """Return the kind of a document with which *head* ends, as it is written there, where the number is one of this kind.

    In *Quyết định phê duyệt kế hoạch số 15/QĐ-UBND* the word before the number is not the kind.
    """
    lower = head.lower()
    kind = next((kind for kind in _KINDS if lower.endswith(kind)), None)
    if kind is None or head[-len(kind) - 1 : -len(kind)].isalnum():
        return ""
    symbol = _SYMBOL.search(number)
    fits = symbol and (symbol[0] in _KINDS[kind] or (kind == "công văn" and symbol[0] not in _SYMBOLS))
    return head[-len(kind) :] if fits else ""
