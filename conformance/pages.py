"""A page: the lines of a whole notice, part by part, and how they are laid down in Markdown."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, TypeAlias, get_args

from offices import Office

from vnnotice.model import Archive, Blank, IssuingBody, NumberAndSymbol, PlaceAndDate, Recipient, TypeAndSubject
from vnnotice.recognition.foot import is_position
from vnnotice.regimes import Edition
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording import (
    annex,
    issuing_body,
    number_and_symbol,
    place_and_date,
    recipients,
    signature_block,
    type_and_subject,
)

__all__ = ["Page", "Part", "bare_page", "day_of", "letter_number_line", "markdown", "number_line"]

Part: TypeAlias = Literal[
    "issuing_body",
    "heading",
    "number_and_symbol",
    "marks",
    "place_and_date",
    "unplaced",
    "type_and_subject",
    "addressees",
    "bases",
    "body",
    "recipients",
    "signature_blocks",
    "contact_line",
    "annexes",
]
"""A part of the page, in the order in which it is laid down."""

Page: TypeAlias = Mapping[Part, Sequence[str]]
"""What stands in each part; a part that is not there, or has no line, is absent."""

_SETTLING: Final = datetime.timedelta(days=14)
"""How long after it came into force an edition is surely in use."""


def day_of(edition: Edition) -> datetime.date:
    """Return a day on which notices of *edition* are signed: the fifteenth of a month soon after it came into force."""
    day = edition.start + _SETTLING
    if day.day > 15:
        day = (day.replace(day=28) + datetime.timedelta(days=4)).replace(day=1)
    return day.replace(day=15)


def bare_page(office: Office, edition: Edition, day: datetime.date) -> dict[Part, Sequence[str]]:
    """Return a lawful notice of *office* in the form of *edition*: the least that a notice has."""
    form = edition.form
    party = edition.family == "party"
    title = TypeAndSubject(document_type="THÔNG BÁO", subject="lịch làm việc" if party else "Lịch làm việc")
    body = IssuingBody(name="\n".join(office.body))
    entries: list[Recipient | Archive] = [Recipient(name=name) for name in office.recipients]
    entries.append(Archive(name=f"{form.archive}{office.archive}"))
    return {
        "issuing_body": issuing_body.write(body, form).split("\n"),
        "heading": form.heading,
        "number_and_symbol": [number_line(office, edition, "TB")],
        "place_and_date": [place_and_date.write(PlaceAndDate(place=office.place, date=day), form)],
        "type_and_subject": type_and_subject.write(title, form).split("\n"),
        "body": [
            f"{office.name} làm việc từ thứ Hai đến thứ Sáu hằng tuần.",
            f"{office.name} thông báo để các cơ quan, đơn vị biết, thực hiện{form.body_end}",
        ],
        "recipients": [form.recipients_label, *(recipients.write(entry, form) for entry in entries)],
        "signature_blocks": [
            *(signature_block.write(authority, form) for authority in office.authorities),
            *([office.position] if office.position else []),
            office.signer,
        ],
    }


def number_line(office: Office, edition: Edition, kind: str, number: Blank | None = None) -> str:
    """Return the number line of a document of *kind* of *office*; with `BLANK` the one of a draft."""
    part = NumberAndSymbol(number=number or "25", kind=kind, organ=office.organ)
    return number_and_symbol.write(part, edition.form)


def letter_number_line(office: Office, edition: Edition) -> str:
    """Return the number line of an official letter: the State's has no kind in its symbol, but the unit that drafted it."""
    party = edition.family == "party"
    part = NumberAndSymbol(
        number="25", kind="CV" if party else None, organ=office.organ if party else f"{office.organ}-VP"
    )
    return number_and_symbol.write(part, edition.form)


def markdown(page: Page, *, tagged: bool = False) -> bytes:
    """Return *page* in Markdown: a paragraph for each part, or for each line of the running text.

    Args:
        page: the page.
        tagged: whether comments say which part the lines are, for lines that would not be known by their looks.
    """
    paragraphs: list[str] = []
    for part in get_args(Part):
        if page.get(part):
            paragraphs += [f"<!-- {part} -->"] if tagged else []
            paragraphs += ["\n".join(map(_typed, lines)) for lines in _paragraphs(part, page[part])]
    return ("\n\n".join(paragraphs) + "\n").encode()


def _paragraphs(part: Part, lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """Part *lines* into paragraphs: a blank line stands between blocks, and over the name of the signer."""
    if part in {"bases", "body", "unplaced"}:
        yield from ([line] for line in lines)
    elif part == "annexes":
        yield from _annexes(lines)
    elif part == "signature_blocks" and len(lines) > 1 and not is_position(lines[-1]):
        yield from (lines[:-1], lines[-1:])
    else:
        yield lines


def _annexes(lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """Part the lines of the annexes: what opens an annex is one paragraph, and each line of its content."""
    opening: list[str] = []
    for line in lines:
        opens = annex.label(line) is not None
        if opening and (opens or not (is_capitals(line) or line.startswith("("))):
            yield opening
            opening = []
        if opens or opening:
            opening.append(line)
        else:
            yield [line]
    yield from [opening] if opening else []


_MARKUP: Final = re.compile(r"[\\`*_|]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|^(?:#|[-=](?=[-= ]*$))")


def _typed(line: str) -> str:
    r"""Return *line* with a backslash before what Markdown would take for markup.

    >>> _typed("-----"), _typed("*"), _typed("- UBND xã;")
    ('\\-----', '\\*', '- UBND xã;')
    """
    return _MARKUP.sub(r"\\\g<0>", line)
