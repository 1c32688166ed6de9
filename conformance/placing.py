"""Placing: the lines of an example go into whole notices, each line into the part that it speaks of.

An example shows a few lines only, and fits into several notices.  `candidates` yields them, the likeliest first, and whoever
asks takes the first that does what the example promises.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from typing import Final

from examples_of_rules import Example
from held import Held, taken_apart
from offices import Office, offices
from pages import Page, bare_page, day_of, letter_number_line, number_line
from sorting import LETTER, is_type, placements

from vnnotice.model import BLANK
from vnnotice.regimes import Edition, edition_named
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording import (
    annex,
    marks,
    number_and_symbol,
    place_and_date,
    recipients,
)
from vnnotice.wording.separators import is_separator

__all__ = ["Candidate", "candidates"]

_MOST_OFFICES: Final = 3
"""How many offices are tried for one example."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A whole notice that holds the lines of an example.

    Attributes:
        page: its lines.
        held: what it holds that no line says.
    """

    page: Page
    held: Held = field(default_factory=dict)


def candidates(example: Example) -> Iterator[Candidate]:
    """Yield whole notices that hold the lines of *example*, the likeliest first."""
    edition = edition_named(example.edition)
    lines, held = taken_apart(example.lines)
    for placed in placements(lines, example.rule.code) if lines or not held else [{}]:
        fitting = (office for office in offices(edition, day_of(edition), lines) if not _is_addressed(office, placed))
        for office in islice(fitting, _MOST_OFFICES):
            yield from (Candidate(page=page, held=held) for page in _pages(placed, office, edition))


def _is_addressed(office: Office, placed: Page) -> bool:
    """Tell whether the notice goes to *office*, which then did not send it."""
    return any(office.name in line for line in placed.get("addressees", ()))


def _pages(placed: Page, office: Office, edition: Edition) -> Iterator[Page]:
    """Yield the notices of *office* that hold the lines that are *placed*."""
    bare = bare_page(office, edition, day_of(edition))
    for body_lines, head, text, foot, signature in product(
        _issuing_bodies(placed, bare, edition),
        _heads(placed, bare, office, edition),
        _bodies(placed, bare, office, edition),
        _feet(placed, bare),
        _signatures(placed, bare),
    ):
        parts: Page = {"issuing_body": body_lines, "body": text, "recipients": foot, "signature_blocks": signature}
        page = {**bare, **placed, **head, **parts}
        for annexes in _annexes(placed, page, office, edition):
            yield {**page, "annexes": annexes}


def _issuing_bodies(placed: Page, bare: Page, edition: Edition) -> Iterator[Sequence[str]]:
    """Yield the issuing body as it stands, and over the star that an example about another part leaves out."""
    lines = placed.get("issuing_body", bare["issuing_body"])
    yield lines
    star = edition.form.body_rule
    if star and lines and not any(map(is_separator, lines)):
        yield [*lines, star]


def _heads(placed: Page, bare: Page, office: Office, edition: Edition) -> Iterator[Page]:
    """Yield number and title as they fit each other."""
    number, title = placed.get("number_and_symbol"), placed.get("type_and_subject")
    document_type, subject, *rule = bare["type_and_subject"]
    if title == [LETTER] or ("addressees" in placed and number is None and title is None):
        lines = [f"V/v {subject[0].lower()}{subject[1:]}"]
        yield {"number_and_symbol": [letter_number_line(office, edition)], "type_and_subject": lines}
    elif title is None:
        numbered = number if number is not None else [_number_for(placed, office, edition)]
        yield {"number_and_symbol": numbered}
        part = number_and_symbol.parse(numbered[0]) if numbered else None
        names = [name.upper() for name, symbol in edition.symbols.items() if part and symbol == part.kind]
        for name in names:
            if name != document_type:
                yield {"number_and_symbol": numbered, "type_and_subject": [name, subject, *rule]}
    elif title:
        numbered = number or [number_line(office, edition, edition.symbol_of(title[0]) or "TB")]
        completed = [*title, *([subject] if is_type(title[-1]) else []), *rule]
        for named in (title,) if any(map(is_separator, title)) else (completed, title):
            yield {"number_and_symbol": numbered, "type_and_subject": named}
    else:
        yield {}


def _number_for(placed: Page, office: Office, edition: Edition) -> str:
    """Return the number line that an annex of the example names; without a number, that of a draft."""
    tie = next((match for line in placed.get("annexes", ()) if (match := _TIE.match(line))), None)
    draft = any(part.draft for line in placed.get("marks", ()) if (part := marks.parse(line)))
    number = BLANK if draft else None
    return f"{edition.form.number_label}{tie['number']}" if tie else number_line(office, edition, "TB", number)


_TIE: Final = re.compile(r"\(Kèm theo [^\d]* số (?P<number>[^\s,)]+)")


def _bodies(placed: Page, bare: Page, office: Office, edition: Edition) -> Iterator[Sequence[str]]:
    """Yield the running text: the lines of the example between what opens and what ends a notice, as they need it."""
    lines = placed.get("body")
    first, closing = bare["body"]
    opening = f"{office.name} thông báo như sau:"
    if lines is None:
        yield [*([opening] if "bases" in placed else []), _mentioning(first, placed.get("annexes", ())), closing]
    elif not lines:
        yield []
    else:
        yield [opening, *lines]
        yield [opening, *lines, closing]
        yield lines
        yield [*lines, closing]
        yield [opening, *lines[:-1], f"{lines[-1]}{edition.form.body_end}"]


def _mentioning(line: str, annexes: Sequence[str]) -> str:
    """Return *line* with a mention of *annexes*, as a notice that has some says so."""
    labels = [f"Phụ lục {found.number or ''}".strip() for label in annexes if (found := annex.label(label))]
    return f"{line.removesuffix('.')} ({', '.join(labels)} kèm theo)." if labels else line


def _feet(placed: Page, bare: Page) -> Iterator[Sequence[str]]:
    """Yield the recipients: as the example has them, under the label, and with the archive line of the office."""
    lines = placed.get("recipients")
    label, *_, copy = bare["recipients"]
    if not lines:
        yield bare["recipients"] if lines is None else []
        return
    for under in (lines,) if recipients.is_label(lines[0]) else (lines, [label, *lines]):
        yield under
        if recipients.is_archive(lines[-1]):
            end = lines[-1][len(lines[-1].rstrip(".;,")) :]
            yield [*under[:-1], f"{copy.rstrip('.;,')}{end}"]
        else:
            yield [*under, copy]


def _signatures(placed: Page, bare: Page) -> Iterator[Sequence[str]]:
    """Yield the signature block: as the example has it, and with the name of the signer."""
    lines = placed.get("signature_blocks", bare["signature_blocks"])
    yield lines
    if lines and is_capitals(lines[-1]):
        yield [*lines, bare["signature_blocks"][-1]]


def _annexes(placed: Page, page: Page, office: Office, edition: Edition) -> Iterator[Sequence[str]]:
    """Yield the annexes with content: tied to the notice by the line below their title, and as the example has them."""
    lines = placed.get("annexes", ())
    starts = [index for index, line in enumerate(lines) if annex.label(line)]
    groups = [lines[start:end] for start, end in zip(starts, [*starts[1:], None], strict=False)]
    number = next(iter(page["number_and_symbol"]), "").removeprefix(edition.form.number_label)
    date = place_and_date.write_date(day_of(edition), edition.form)
    tie = f"(Kèm theo Thông báo số {number} {date} của {office.name})"
    content = f"Các phòng, đơn vị thuộc {office.name} thực hiện."
    for tied in (True, False) if lines else (False,):
        ties = [[tie] if tied and not group[-1].startswith("(") else [] for group in groups]
        yield [line for group, tying in zip(groups, ties, strict=True) for line in [*group, *tying, content]]
