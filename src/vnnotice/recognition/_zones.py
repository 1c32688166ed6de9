"""The zones of a notice: where the head ends, where the foot begins, where annexes follow."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from vnnotice.recognition._columns import columns
from vnnotice.recognition._line import Grid, Item, Line
from vnnotice.recognition._run_together import apart
from vnnotice.recognition.annex import opens_annex
from vnnotice.recognition.foot import is_position, opens_foot
from vnnotice.recognition.head import kind_of
from vnnotice.vietnamese.casing import is_capitals, starts_with_capital
from vnnotice.wording import addressees, body, recipients, signature_block, type_and_subject
from vnnotice.wording.separators import is_separator

__all__ = ["Zones", "is_basis", "names_basis", "opens_text", "zones"]

_LONG: Final = 160
_LONGEST_SUBJECT: Final = 400
_MOST_LINES: Final = 6
"""Lines that a subject may still have; a text without gaps has more of them."""
_BASIS: Final = re.compile(r"(?:[-–]\s*)?Căn\s?cứ\s?\S")
_FURTHER_BASIS: Final = re.compile(r"(?:[-–]\s*)?(?:Căn\s?cứ|Theo đề nghị|Xét đề nghị|Xét |Theo )")
_HEAD_KINDS: Final = frozenset({"heading", "number_and_symbol", "place_and_date"})
_ABOUT: Final = ("Về ", "về ", "V/v", "V/V")
_OPENING: Final = re.compile(
    r"(?:Căn cứ|Thực hiện|Ngày|Theo|Để|Nhằm|Sau khi|Được|Xét|Kính|Tiếp|Vừa qua|Trong|Nay|Trên cơ sở|Nhân|Hiện nay|Qua)\b"
)


@frozen(kw_only=True, weakref_slot=False)
class Zones:
    """The parts of the page, from the top down.

    Attributes:
        head: everything before the document type, column by column.
        title: the document type, the subject and the separator below.
        text: addressees, legal bases and body.
        foot: recipients and signature block, column by column.
        annexes: what follows under ``Phụ lục``.
        guessed: whether the foot was found by a guess.
    """

    head: tuple[Line, ...]
    title: tuple[Line, ...]
    text: tuple[Item, ...]
    foot: tuple[Line, ...]
    annexes: tuple[Item, ...]
    guessed: bool = False


def zones(items: Sequence[Item]) -> Zones:
    """Part *items* into zones."""
    flat = _flattened(items)
    head_end = _document_type_at(flat)
    if head_end is None:
        head_end = title_end = _head_end(flat)
    else:
        title_end = _title_end(flat, head_end)
    foot_start, guessed = _foot_start(flat, title_end)
    annex_start = next((i for i in range(foot_start, len(flat)) if opens_annex(flat[i])), len(flat))
    return Zones(
        head=tuple(_in_columns(flat[:head_end])),
        title=tuple(item for item in flat[head_end:title_end] if isinstance(item, Line)),
        text=tuple(flat[title_end:foot_start]),
        foot=tuple(_signatures_apart(_in_columns(flat[foot_start:annex_start]))),
        annexes=tuple(flat[annex_start:]),
        guessed=guessed,
    )


def _flattened(items: Sequence[Item]) -> list[Item]:
    """Return *items* with the tables that only set head or foot in columns taken apart into lines."""
    flat: list[Item] = []
    titled = False
    for item in items:
        if isinstance(item, Grid) and _sets_columns(item, below_title=titled):
            flat.extend(piece for line in item.lines for piece in apart(line))
        else:
            flat.append(item)
            titled = titled or (isinstance(item, Line) and type_and_subject.is_document_type(item.text))
    return flat


def _sets_columns(grid: Grid, *, below_title: bool) -> bool:
    """Tell whether *grid* is the head or the foot; days and numbers below the document type are those of a table.

    The label of the recipients stands at the left; a table may well have a column of that name further right.
    """
    lines = [column for line in grid.lines for piece in apart(line) for column in columns(piece)]
    if not below_title and any(kind_of(line, None) in _HEAD_KINDS for line in lines):
        return True
    return any(opens_foot(line) and (line.column == 0 or not recipients.is_label(line.text)) for line in lines)


def _in_columns(items: Sequence[Item]) -> list[Line]:
    """Return the lines of a head or foot, those that hold two columns taken apart."""
    lines: list[Line] = []
    for item in items:
        for line in item.lines if isinstance(item, Grid) else [item]:
            pieces = columns(line) if line.column == 0 else [line]
            lines.extend(part for piece in pieces for part in apart(piece))
    return lines


def _signatures_apart(lines: list[Line]) -> list[Line]:
    """Return *lines* with signature blocks that stand side by side one below the other, the left one first."""
    pairs = [
        (left, right)
        for left, right in itertools.pairwise(lines)
        if left.column < right.column and left.origin.line == right.origin.line and _signs(left) and _signs(right)
    ]
    if not pairs:
        return lines
    left, right = pairs[0]
    start = lines.index(left)
    end = next((i for i in range(start, len(lines)) if recipients.is_label(lines[i].text)), len(lines))
    middle = (_place(left) + len(left.text) + _place(right)) // 2
    blocks = sorted(lines[start:end], key=lambda line: line.column or _place(line) >= middle)
    return [*lines[:start], *blocks, *lines[end:]]


def _place(line: Line) -> int:
    return line.origin.column or 0


def _signs(line: Line) -> bool:
    return is_position(line.text) or (opens_foot(line) and not recipients.is_label(line.text))


def _document_type_at(items: Sequence[Item]) -> int | None:
    """Return where the name of the document type stands; running text before it says that it is none.

    Below the number or the date it may be in small letters, or have the subject on its line.
    """
    faulty: int | None = None
    last: str | None = None
    for index, item in enumerate(items):
        if isinstance(item, Grid):
            continue
        if not item.literal and type_and_subject.is_document_type(item.text):
            return index
        kind = kind_of(item, None)
        if len(item.text) > _LONG or opens_foot(item) or (_is_numbered(item) and not kind):
            break
        if faulty is None and last in _ABOVE_TYPE and not item.literal and type_and_subject.opens_title(item.text):
            faulty = index
        last = kind or last
    return faulty


_ABOVE_TYPE: Final = ("number_and_symbol", "place_and_date", "marks", "heading")


def _is_numbered(line: Line) -> bool:
    """Tell whether *line* opens with a number or a mark; the Party's star does not, alone or beside the day."""
    return body.parse(line.text) is not None and not is_separator(columns(line)[0].text)


def _head_end(items: Sequence[Item]) -> int:
    """Return where the head ends that no document type closes: at the first line that is none of its components."""
    last: str | None = None
    for index, item in enumerate(items):
        if isinstance(item, Grid):
            return index
        for line in columns(item):
            kind = kind_of(line, last)
            if kind is None or kind == "addressees":
                return index
            last = kind
    return len(items)


def _title_end(items: Sequence[Item], start: int) -> int:
    """Return where the subject ends that begins after the document type at *start*."""
    index = start + 1
    subject: list[Line] = []
    while index < len(items):
        item = items[index]
        if isinstance(item, Grid) or is_separator(item.text):
            break
        if not _goes_on_subject(item, subject) and not (subject and _stands_apart(items, index)):
            break
        subject.append(item)
        index += 1
    if index < len(items) and isinstance(items[index], Line) and is_separator(items[index].text):  # type: ignore[union-attr]
        index += 1
    return index


def _stands_apart(items: Sequence[Item], index: int) -> bool:
    """Tell whether the lines from *index* on close the subject: they follow it closely, and a rule or a gap follows them.

    Lines before a gap may open the text as well, so these have no words that do and no mark at their end.
    """
    plain = True
    for place in range(index, min(index + _MOST_LINES, len(items))):
        item = items[place]
        if isinstance(item, Grid):
            return False
        if is_separator(item.text):
            return True
        if place > index and (item.join == "gap" or _BASIS.match(item.text)):
            return plain
        if item.join == "gap" or len(item.text) > _LONG or not _may_be_subject(item):
            return False
        plain = plain and not _OPENING.match(item.text) and not item.text.endswith((".", ";", ":", ","))
    return False


def _may_be_subject(line: Line) -> bool:
    """Tell whether nothing in *line* says that it is another component."""
    text = line.text
    if line.literal or len(text) > _LONGEST_SUBJECT or opens_foot(line) or addressees.LABEL.match(text):
        return False
    return not (body.parse(text) or opens_annex(line) or _BASIS.match(text))


def _goes_on_subject(line: Line, subject: Sequence[Line]) -> bool:
    text = line.text
    if not _may_be_subject(line):
        return False
    if line.join == "hard":
        return True
    if not subject:
        named = line.bold or line.heading or text.startswith(_ABOUT)
        close = line.join != "gap" and not _OPENING.match(text)
        return named or close or text.endswith("v.v.") or not text.endswith((".", ";", ":"))
    if line.join == "gap":
        return text[:1].islower() and (line.bold or all(is_capitals(before.text) for before in subject))
    wraps = line.join == "soft" and not text.endswith(":")
    bold = line.bold and all(before.bold for before in subject) and not is_capitals(text)
    return not _OPENING.match(text) and (wraps or bold or not starts_with_capital(text))


def _foot_start(items: Sequence[Item], start: int) -> tuple[int, bool]:
    """Return where the foot begins, and whether that is a guess."""
    for index in range(start, len(items)):
        item = items[index]
        if isinstance(item, Line) and (any(map(opens_foot, columns(item))) or _lists_on_line(item)):
            return _with_positions(items, start, index), False
    tail = range(max(start, len(items) - 6), len(items))
    for index in tail:
        item = items[index]
        if isinstance(item, Line) and not item.literal and is_position(item.text):
            return index, True
    return len(items), False


def _with_positions(items: Sequence[Item], start: int, index: int) -> int:
    """Return where the foot begins when a position and a name stand before its first sure line."""
    first = index
    for before in range(index - 1, max(start, index - 5) - 1, -1):
        item = items[before]
        if isinstance(item, Grid) or item.literal or len(item.text) > _LONG:
            break
        if is_position(item.text) or signature_block.in_small_letters(item.text):
            first = before
    return first


def _lists_on_line(line: Line) -> bool:
    """Tell whether *line* is the label of the recipients with the first of them after it."""
    return not line.literal and bool(_LABEL_AND_MORE.match(line.text))


_LABEL_AND_MORE: Final = re.compile(r"(?:Nơi nhận|NƠI NHẬN)\s?:\s*[-–]\s")


def is_basis(line: Line, *, first: bool) -> bool:
    """Tell whether *line* is a legal basis: it names what the notice rests on and leads over to nothing else."""
    pattern = _BASIS if first else _FURTHER_BASIS
    leads_over = line.text.endswith("./.") or " như sau" in line.text
    return (
        not line.literal and not leads_over and bool(pattern.match(line.text)) and line.text.endswith((";", ",", "."))
    )


def names_basis(text: str) -> bool:
    """Tell whether *text* begins as a legal basis does: *Căn cứ …*, with or without a hyphen."""
    return bool(_BASIS.match(text))


def opens_text(text: str) -> bool:
    """Tell whether *text* begins with words that open the first paragraph of a notice (*Căn cứ, Thực hiện, Ngày …*)."""
    return bool(_OPENING.match(text))
