"""Sorting: which part of a whole notice is each line of an example?

It shows in the line itself, and else in the family of the code: ``VN04`` is place and date.  A family that is not known
here is about the running text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from pages import Page, Part

from vnnotice.recognition.foot import is_position
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording import (
    addressees,
    annex,
    heading,
    issuing_body,
    marks,
    number_and_symbol,
    place_and_date,
    recipients,
    signature_block,
    type_and_subject,
)
from vnnotice.wording.separators import is_separator

__all__ = ["LETTER", "is_type", "placements"]

_FAMILIES: Final[Mapping[str, Part]] = {
    "VN01": "heading",
    "VN02": "issuing_body",
    "VN03": "number_and_symbol",
    "VN04": "place_and_date",
    "VN05": "type_and_subject",
    "VN06": "body",
    "VN07": "signature_blocks",
    "VN09": "recipients",
    "VN10": "marks",
    "VN11": "marks",
    "VN12": "marks",
    "VN13": "contact_line",
    "VN20": "annexes",
    "VN40": "body",
    "VN80": "unplaced",
}
"""The family of a code → the part that its examples are about."""

_TEXT: Final = ("VN06", "VN40")
"""The families whose examples are running text, where a line may begin like any part."""


def placements(lines: Sequence[str], code: str) -> Iterator[Page]:
    """Yield part → lines for an example of the rule with this code, the likeliest first."""
    family = code[:4]
    usual = _FAMILIES.get(family, "body")
    if not lines:
        yield {usual: []}
        return
    yield _sorted(lines, usual, _IN_TEXT if family in _TEXT else _IN_HEAD)
    if usual == "signature_blocks" and issuing_body.opens_organ(lines[0]):
        yield {"issuing_body": lines[:1], "signature_blocks": lines[1:]}
    if family in _TEXT:
        yield _sorted(lines, usual, _IN_HEAD)
    elif usual == "unplaced":
        yield _sorted(lines, "body", _IN_HEAD)
        yield _sorted(lines, "body", _IN_TEXT)


def _sorted(lines: Sequence[str], usual: Part, looks: Looks) -> Page:
    """Return part → lines; what stands over the part that opens with a label of its own is running text."""
    placed: dict[Part, list[str]] = {}
    label = _LABELS.get(usual)
    other: Part = "body" if label and any(map(label, lines)) else usual
    last: Part | None = None
    for line in lines:
        last = _part(line, last, usual, looks) or other
        placed.setdefault(last, []).append(line)
    return placed


def _part(line: str, last: Part | None, usual: Part, looks: Looks) -> Part | None:
    """Return the part that *line* is by its looks, if any; *last* is that of the line before it."""
    if last in {"annexes", "recipients"} or (last and is_separator(line)):
        return "annexes" if annex.label(line) else last
    if last == "addressees" and recipients.has_marker(line):
        return last
    for part, is_part in (*_ANYWHERE, *looks):
        if is_part(line) and (part, usual) not in _DECEIVING:
            return part
    if usual == "marks" and (is_position(line) or last == "signature_blocks"):
        return "signature_blocks"
    return None


def _is_number(line: str) -> bool:
    return _NUMBER.match(line) is not None and number_and_symbol.parse(line) is not None


def _is_organ(line: str) -> bool:
    return is_capitals(line) and issuing_body.opens_organ(line) and signature_block.parse(line) is None


def is_type(line: str) -> bool:
    """Tell whether *line* is the name of a document type, that of the letter among them."""
    return line == LETTER or type_and_subject.is_document_type(line)


LETTER: Final = "CÔNG VĂN"
"""The document type that the paper does not name: it shows in *V/v* and in the number."""

_NUMBER: Final = re.compile(r"(?:Số|số|SỐ)\b[^\w/-]*[\w .…]{0,12}[-–/]|(?:Số|số|SỐ):?\s*\w+$")

Looks: TypeAlias = Sequence[tuple[Part, Callable[[str], object]]]
"""Parts with what tells their lines, in the order in which it is asked."""

_ANYWHERE: Final[Looks] = (
    ("annexes", annex.label),
    ("recipients", recipients.is_label),
    ("addressees", addressees.LABEL.match),
)
_LABELS: Final[Mapping[Part, Callable[[str], object]]] = {
    "recipients": lambda line: recipients.is_label(line) or addressees.LABEL.match(line),
    "annexes": annex.label,
}
"""Parts that open with a label, and what tells it."""

_IN_TEXT: Final[Looks] = (("bases", re.compile(r"(?:- )?Căn cứ ").match), ("number_and_symbol", _is_number))
_IN_HEAD: Final[Looks] = (
    ("heading", heading.kind_of),
    ("number_and_symbol", _is_number),
    ("place_and_date", place_and_date.parse),
    ("marks", marks.parse),
    ("type_and_subject", is_type),
    ("issuing_body", _is_organ),
)
_DECEIVING: Final = {("issuing_body", "type_and_subject"), ("issuing_body", "signature_blocks")}
"""What a line looks like, and what the example is about: there the looks deceive."""
