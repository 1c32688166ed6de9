"""The head of a notice: everything before its body."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import attrs

from vnnotice.model import (
    Addressees,
    Heading,
    IssuingBody,
    Marks,
    NumberAndSymbol,
    Origin,
    PlaceAndDate,
    TypeAndSubject,
    UnplacedLine,
)
from vnnotice.recognition._line import Line
from vnnotice.recognition._out_of_form import placed
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.letters import unmarked
from vnnotice.wording import (
    addressees,
    heading,
    issuing_body,
    marks,
    number_and_symbol,
    place_and_date,
    recipients,
    type_and_subject,
)
from vnnotice.wording.separators import is_separator, is_star

__all__ = ["Head", "kind_of", "read_head"]

_LONGEST_LINE: Final = 160
"""Head lines are short; a longer line is running text."""

_ON_ONE_LINE: Final = frozenset({"number_and_symbol", "place_and_date"})
"""Components that have one line; what else looks like one is not it."""


class Head:
    """The components of the head while they are gathered, and where each began."""

    def __init__(self) -> None:
        self.lines: dict[str, list[Line]] = {}
        self.unplaced: list[UnplacedLine] = []

    def add(self, component: str, line: Line) -> None:
        """Give *line* to *component*."""
        self.lines.setdefault(component, []).append(line)

    def wording(self, component: str) -> str:
        """Return the lines of *component* as they stood."""
        return "\n".join(line.text for line in self.lines.get(component, ()))

    def origin(self, component: str) -> Origin:
        """Return where *component* began."""
        return self.lines[component][0].origin

    @property
    def heading(self) -> Heading | None:
        """Box 1."""
        wording = self.wording("heading")
        return heading.parse(wording) or (Heading(wording=wording) if wording else None)

    @property
    def issuing_body(self) -> IssuingBody | None:
        """Box 2."""
        wording = self.wording("issuing_body")
        return issuing_body.parse(wording) or (IssuingBody(wording=wording) if wording else None)

    @property
    def number_and_symbol(self) -> NumberAndSymbol | None:
        """Box 3."""
        wording = self.wording("number_and_symbol")
        return number_and_symbol.parse(wording) or (NumberAndSymbol(wording=wording) if wording else None)

    @property
    def place_and_date(self) -> PlaceAndDate | None:
        """Box 4."""
        wording = self.wording("place_and_date")
        place = wording.rstrip(" ,") if place_and_date.is_place(wording) else None
        return place_and_date.parse(wording) or (PlaceAndDate(place=place, wording=wording) if wording else None)

    @property
    def type_and_subject(self) -> TypeAndSubject | None:
        """Box 5."""
        wording = self.wording("type_and_subject")
        return type_and_subject.parse(wording) or (TypeAndSubject(wording=wording) if wording else None)

    @property
    def addressees(self) -> Addressees | None:
        """Box 9a."""
        lines = self.lines.get("addressees")
        return _addressees(lines) if lines else None

    @property
    def marks(self) -> Marks | None:
        """Boxes 10 to 12."""
        return _marks(self.lines.get("marks", ()))


def kind_of(line: Line, last: str | None) -> str | None:
    """Return the component of the head that *line* is; `None` when it is none.

    *last* is the component of the line before it: separators and wrapped names go with that.
    """
    text = line.text
    if is_separator(text):
        return "issuing_body" if is_star(text) and last else last
    if line.literal or len(text) > _LONGEST_LINE:
        return None
    if _is_subject_of_letter(line, last):
        return "type_and_subject"
    for component, is_component in _COMPONENTS:
        if is_component(text):
            return component
    names = last == "issuing_body" and is_capitals(text)
    wraps = last == "type_and_subject" and line.join != "gap"
    return last if names or wraps else None


def _is_motto(text: str) -> bool:
    plain = " ".join(unmarked(text).upper().replace("–", "-").replace("—", "-").split())
    return plain.replace(" ", "") == heading.MOTTO_SIGN.replace(" ", "")


def _is_number(text: str) -> bool:
    """Tell whether *text* is the number and symbol, whole or with something missing; *Số 12 phố Huế* is an address."""
    part = number_and_symbol.parse(text)
    known = part is not None and (part.organ is not None or text.rstrip(" .…").lower() in {"số", "số:"})
    return known or (text[:1] in _OPENS_NUMBER and bool(_MAIMED_NUMBER.fullmatch(text)))


_OPENS_NUMBER: Final = frozenset("Ss0123456789")


_MAIMED_NUMBER: Final = re.compile(
    r"(?i:số)\s?:?\s?(?:\d{1,5}(?:[-/](?:TB|QĐ|KL|CV|BC|KH))?|\S{1,8}[-/](?i:tb|qđ|kl|cv|bc|kh)[-/]\S{1,20})[.,;]?"
    r"|\d{1,5}[-/](?:TB[-/]\S{1,20}|[A-ZĐ]{2,8}[-/]TB)"
)
"""A number without a symbol, with half of it, in other letters, or without the word *Số*."""


def _is_organ(text: str) -> bool:
    return is_capitals(text) and issuing_body.opens_organ(text)


def _stands_for_organ(line: Line, kinds: Sequence[str | None]) -> bool:
    """Tell whether *line*, in capitals and the first of the head, is the name of a body of which no word is known."""
    first = set(kinds) <= {"heading"}
    return first and not line.literal and len(line.text) <= _LONGEST_LINE and _is_name_of_words(line.text)


def _goes_on_beside_heading(line: Line, before: str | None, columns: Mapping[str, int]) -> bool:
    """Tell whether *line* goes on with the issuing body after a line of the heading, which stood beside it on paper.

    *before* is the component of the line before it in its column, *columns* where each component stood last.
    """
    beside = before == "heading" and columns.get("issuing_body") == line.column
    return beside and "number_and_symbol" not in columns and not line.literal and is_capitals(line.text)


def _is_name_of_words(text: str) -> bool:
    return is_capitals(text) and len(text.split()) > 1 and not any(char.isdigit() for char in text)


def _is_letter_subject(text: str) -> bool:
    return text.startswith(("V/v", "V/V"))


def _is_subject_of_letter(line: Line, last: str | None) -> bool:
    """Tell whether *line* is the subject below the number, or goes on with it: both begin in small letters there."""
    if last == "type_and_subject":
        return line.join != "gap" and line.text[:1].islower()
    return last == "number_and_symbol" and line.text.startswith("về việc ")


_COMPONENTS: Final[tuple[tuple[str, Callable[[str], object]], ...]] = (
    ("heading", heading.kind_of),
    ("heading", _is_motto),
    ("number_and_symbol", _is_number),
    ("place_and_date", place_and_date.parse),
    ("marks", marks.parse),
    ("addressees", addressees.LABEL.match),
    ("type_and_subject", _is_letter_subject),
    ("issuing_body", _is_organ),
)
"""How each component of the head is told, in the order in which it is asked."""


def read_head(lines: Iterable[Line]) -> Head:
    """Give each line before the document type to its component, or keep it as an unplaced line."""
    head = Head()
    lines = list(lines)
    for line, kind in zip(lines, placed(lines, _kinds(lines)), strict=True):
        if kind is None:
            head.unplaced.append(UnplacedLine(place="head", wording=line.text))
        else:
            head.add(kind, line)
    return head


def _kinds(lines: Sequence[Line]) -> list[str | None]:
    """Return the component of each line, as it is told by its words; `None` for one that is none."""
    kinds: list[str | None] = []
    last: dict[int, str] = {}
    columns: dict[str, int] = {}
    named = any(line.tag or _is_organ(line.text) for line in lines)
    for line in lines:
        before = last.get(line.column)
        kind = line.tag or kind_of(line, before)
        if kind is None and (
            _goes_on_beside_heading(line, before, columns) if named else _stands_for_organ(line, kinds)
        ):
            kind = "issuing_body"
        if line.tag is None and kind == "issuing_body" and is_separator(line.text) and kind not in kinds:
            kind = before
        if kind == "unplaced" or (line.tag is None and kind in _ON_ONE_LINE and kind in kinds):
            kind = None
        kinds.append(kind)
        if kind:
            last[line.column], columns[kind] = kind, line.column
    return kinds


def _addressees(lines: list[Line]) -> Addressees:
    """Return the addressees: what follows the label on its line, and the lines below it."""
    first = lines[0].text
    label = addressees.LABEL.match(first)
    start = label.end() if label else 0
    texts = [first[start:], *(line.text for line in lines[1:])]
    items: list[str] = []
    for text in texts:
        if items and not recipients.has_marker(text) and not items[-1].endswith((";", ",", ".")):
            items[-1] = f"{items[-1]}\n{text}"
        elif text:
            items.append(text)
    parts = tuple(part for part in map(addressees.parse, items) if part)
    return Addressees(items=parts, wording=first[:start].strip() or None)


def _marks(lines: Iterable[Line]) -> Marks | None:
    """Return the marks that *lines* are; one that stands twice is kept twice."""
    found: dict[str, list[str]] = {}
    for line in lines:
        part = marks.parse(line.text)
        name = next((name for name, value in attrs.asdict(part, recurse=False).items() if value), "") if part else ""
        found.setdefault(name or "circulation", []).append(line.text)
    circulation = tuple(found.pop("circulation", ()))
    single = {name: "\n".join(texts) for name, texts in found.items()}
    return Marks(circulation=circulation, **single) if single or circulation else None
