"""From lines to a notice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from vnnotice.model import Notice, Origin, Paragraph, Repair, UnplacedLine
from vnnotice.recognition._line import Item, Line, joined
from vnnotice.recognition._zones import Zones, is_basis, names_basis, opens_text, zones
from vnnotice.recognition.annex import read_annexes
from vnnotice.recognition.body import read_body
from vnnotice.recognition.foot import read_foot
from vnnotice.recognition.head import Head, read_head
from vnnotice.wording import addressees, body, recipients
from vnnotice.wording.separators import is_separator

__all__ = ["Recognised", "is_page_number", "recognise"]

_LONGEST_ADDRESSEE: Final = 160
_PAGE_NUMBER: Final = re.compile(r"[-–]?\s*\d{1,3}\s*[-–]?|(?:Trang|trang)\s+\d{1,3}(?:\s*/\s*\d{1,3})?")


@frozen(kw_only=True, weakref_slot=False)
class Recognised:
    """A notice out of lines.

    Attributes:
        notice: the notice; every character of the lines is in it.
        origins: path → where it stood.
        lines: path → the lines that it is made of, for those who know how they look.
        repairs: the paragraphs that were joined.
        guesses: paths of components that were placed by a guess.
    """

    notice: Notice
    origins: dict[str, Origin]
    lines: dict[str, tuple[Line, ...]]
    repairs: tuple[Repair, ...]
    guesses: frozenset[str]


def recognise(items: Iterable[Item]) -> Recognised:
    """Decide which line is which component.  It judges nothing: a bad line is the component that it is."""
    items = list(items)
    tagged = any(isinstance(item, Line) and item.tag for item in items)
    return _assemble(_tagged_zones(items) if tagged else zones(items), closings=not tagged)


_HEAD_TAGS: Final = frozenset(
    {"heading", "issuing_body", "number_and_symbol", "place_and_date", "type_and_subject", "addressees", "marks"}
)
_FOOT_TAGS: Final = frozenset({"recipients", "signature_blocks", "contact_line"})


def _tagged_zones(items: Sequence[Item]) -> Zones:
    """Part *items* by the tags that the file itself carries."""
    head: list[Line] = []
    text: list[Item] = []
    foot: list[Line] = []
    annexes: list[Item] = []
    for item in items:
        tag = item.tag if isinstance(item, Line) else None
        if isinstance(item, Line) and (tag in _HEAD_TAGS or (tag == "unplaced" and not text and not foot)):
            head.append(item)
        elif isinstance(item, Line) and (tag in _FOOT_TAGS or tag == "unplaced"):
            foot.append(item)
        elif tag == "annexes" or annexes:
            annexes.append(item)
        else:
            text.append(item)
    return Zones(head=tuple(head), title=(), text=tuple(text), foot=tuple(foot), annexes=tuple(annexes))


def _assemble(parts: Zones, *, closings: bool) -> Recognised:
    head = read_head(filter(_says_something, parts.head))
    for line in filter(_says_something, parts.title):
        head.add("type_and_subject", line)
    text = _take_addressees(list(parts.text), head)
    bases, text = _take_bases(text)
    text, unplaced = _take_unplaced(text)
    main = read_body(text, closings=closings)
    foot = read_foot(filter(_says_something, parts.foot))
    annexes = read_annexes(parts.annexes)
    notice = Notice(
        heading=head.heading,
        issuing_body=head.issuing_body,
        number_and_symbol=head.number_and_symbol,
        place_and_date=head.place_and_date,
        type_and_subject=head.type_and_subject,
        addressees=head.addressees,
        bases=tuple(Paragraph(runs=joined(lines)) for lines in bases),
        body=main.blocks,
        signature_blocks=foot.signature_blocks,
        recipients=foot.recipients,
        marks=head.marks,
        contact_line=foot.contact_line,
        annexes=annexes.annexes,
        unplaced=(*head.unplaced, *unplaced, *foot.unplaced),
    )
    origins = {component: head.origin(component) for component in head.lines}
    origins |= {f"bases[{index}]": lines[0].origin for index, lines in enumerate(bases)}
    return Recognised(
        notice=notice,
        origins=origins | main.origins | foot.origins | annexes.origins,
        lines={component: tuple(lines) for component, lines in head.lines.items()}
        | {f"bases[{index}]": tuple(lines) for index, lines in enumerate(bases)}
        | main.lines
        | foot.lines
        | annexes.lines,
        repairs=(*main.repairs, *annexes.repairs),
        guesses=frozenset({"signature_blocks"}) if parts.guessed or foot.guessed else frozenset(),
    )


def _says_something(line: Line) -> bool:
    """Tell whether *line* has more than blanks: a file can say that a blank is text, but no component is blank."""
    return bool(line.text.strip(" \t"))


def _take_addressees(items: list[Item], head: Head) -> list[Item]:
    """Give the lines of *Kính gửi* that open the text to *head*; return the rest."""
    first = items[0] if items else None
    if not isinstance(first, Line) or first.literal or not addressees.LABEL.match(first.text) or first.tag:
        return items
    count = 2 if _stands_below_label(items) else 1
    while count < len(items) and _goes_on_addressees(items[count - 1], items[count]):
        count += 1
    for line in (item for item in items[:count] if isinstance(item, Line)):
        head.add("addressees", line)
    return items[count:]


def _stands_below_label(items: Sequence[Item]) -> bool:
    """Tell whether the addressee stands below a *Kính gửi:* that has the line to itself."""
    label, below = (*items[:2], None)[:2]
    if not isinstance(label, Line) or not isinstance(below, Line) or not addressees.LABEL.fullmatch(label.text):
        return False
    text = below.text
    plain = not (
        below.literal or below.heading or opens_text(text) or text.endswith(":") or len(text) > _LONGEST_ADDRESSEE
    )
    return plain and body.parse(text) is None


def _goes_on_addressees(before: Item, item: Item) -> bool:
    """Tell whether *item* is one more addressee, or the rest of the one before."""
    if not isinstance(item, Line) or not isinstance(before, Line) or item.literal:
        return False
    drawn = is_separator(item.text) and "_" not in item.text  # underscores are a place to fill in
    if drawn:
        return False
    if item.goes_on_paragraph or recipients.has_marker(item.text):
        return True
    return item.join == "line" and not before.text.endswith((";", ",", ".", ":"))


def _take_bases(items: list[Item]) -> tuple[list[list[Line]], list[Item]]:
    """Return the legal bases that open the text, and the rest."""
    bases: list[list[Line]] = []
    for index, item in enumerate(items):
        if not isinstance(item, Line):
            return bases, items[index:]
        if item.tag == "bases" and not item.goes_on_paragraph:
            bases.append([item])
        elif bases and item.goes_on_paragraph and item.tag in {None, "bases"} and not _opens_basis(bases[-1][-1], item):
            bases[-1].append(item)
        elif item.tag is None and (
            is_basis(_whole(items, index), first=not bases) or _is_open_basis(items, index, first=not bases)
        ):
            bases.append([item])
        else:
            return bases, items[index:]
    return bases, []


def _opens_basis(before: Line, item: Line) -> bool:
    """Tell whether *item* is the next basis of a list whose lines follow each other without a gap."""
    return item.tag is None and before.text.endswith(";") and names_basis(item.text)


def _is_open_basis(items: Sequence[Item], index: int, *, first: bool) -> bool:
    """Tell whether the line at *index* is a legal basis that lacks the mark at its end: others stand beside it."""
    line = _whole(items, index)
    below = next(
        (item for item in items[index + 1 :] if not isinstance(item, Line) or not item.goes_on_paragraph), None
    )
    beside = isinstance(below, Line) and below.text.startswith("Căn cứ ")
    opens = line.text.startswith("Căn cứ ") and line.text[-1:].isalnum() and not line.literal
    return opens and "thông báo" not in line.text and (beside or not first)


def _whole(items: Sequence[Item], index: int) -> Line:
    """Return the line at *index* with the lines that its paragraph goes on with."""
    lines = [item for item in items[index : index + 1] if isinstance(item, Line)]
    for item in items[index + 1 :]:
        if not isinstance(item, Line) or not item.goes_on_paragraph:
            break
        lines.append(item)
    return Line(runs=joined(lines), escapes=lines[0].escapes)


def is_page_number(text: str) -> bool:
    """Tell whether *text* is the number of a page and nothing else."""
    return bool(_PAGE_NUMBER.fullmatch(text))


def _take_unplaced(items: list[Item]) -> tuple[list[Item], list[UnplacedLine]]:
    """Return the text without page numbers and typed separators, and these."""
    kept: list[Item] = []
    unplaced: list[UnplacedLine] = []
    for item in items:
        loose = isinstance(item, Line) and not item.literal and item.tag is None and item.join in {"gap", "line"}
        if loose and isinstance(item, Line) and (is_page_number(item.text) or is_separator(item.text)):
            unplaced.append(UnplacedLine(place="foot", wording=item.text))
        else:
            kept.append(item)
    return kept, unplaced
