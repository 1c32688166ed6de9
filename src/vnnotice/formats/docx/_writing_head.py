"""The head of page 1: two columns, under them type, subject and addressees across the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from vnnotice.formats._paper import Passage
from vnnotice.formats.docx._writing_lengths import balanced, length
from vnnotice.formats.docx._writing_looks import Sheet, twips
from vnnotice.formats.docx._writing_markup import indents, paragraph, rule, run, side_by_side
from vnnotice.formats.docx._writing_styles import style_of
from vnnotice.model import Addressees, IssuingBody, Marks, Notice
from vnnotice.regimes import PartName
from vnnotice.wording import Form, addressees
from vnnotice.wording.separators import is_separator

__all__ = ["circulation", "head", "lines", "ruled"]

_SPARE: Final = twips(4)
"""What a column has more than its longest line needs: fonts that stand in for another are not quite alike."""

_WIDEST: Final = 0.68
"""The largest share of the page that the right column takes."""

_BOX: Final = '<w:bdr w:val="single" w:sz="8" w:space="3" w:color="auto"/>'
_RED: Final = '<w:color w:val="FF0000"/>'
_RED_BOX: Final = f'{_RED}<w:bdr w:val="single" w:sz="8" w:space="3" w:color="FF0000"/>'


def head(notice: Notice, passages: Sequence[Passage], form: Form, sheet: Sheet) -> Iterator[str]:
    """Yield what stands before the bases.

    Args:
        notice: the notice.
        passages: its components before the bases, as lines.
        form: how lines are made that the notice does not hold in words.
        sheet: how all of it is set.
    """
    for passage in passages:
        if passage.component == "unplaced":
            yield from lines("unplaced", passage.lines)
    found = {passage.component: passage.lines for passage in passages}
    letter = notice.type_and_subject is not None and notice.type_and_subject.document_type is None
    yield _columns(notice, found, sheet, letter=letter)
    if not letter:
        yield from _title(found.get("type_and_subject", ()), sheet)
    if notice.addressees is not None:
        yield from _addressees(notice.addressees, found["addressees"], form, sheet)


def lines(style: str, texts: Sequence[str]) -> Iterator[str]:
    """Yield a paragraph for each line."""
    for line in texts:
        yield paragraph(style, run(line))


def _columns(notice: Notice, found: dict[str, tuple[str, ...]], sheet: Sheet, *, letter: bool) -> str:
    """Return the two columns; nothing where neither has anything."""
    right = _right_width(found, sheet)
    left = sheet.width - right
    top = (_issuing_body(notice.issuing_body, found, sheet, left), _heading(found, sheet, right))
    below = (
        [*lines(style_of("number_and_symbol"), found.get("number_and_symbol", ()))],
        [*lines(style_of("place_and_date"), found.get("place_and_date", ()))],
    )
    if letter:
        below[0].extend(lines(style_of("type_and_subject.letter"), found.get("type_and_subject", ())))
    marks: tuple[list[str], list[str]] = ([], [])
    if notice.marks is not None:
        marks[0].extend(_marks(notice.marks, sheet))
    rows = [("".join(one), "".join(other)) for one, other in (top, below, marks) if one or other]
    return side_by_side([(one or _EMPTY, other or _EMPTY) for one, other in rows], left, right) if rows else ""


_EMPTY: Final = paragraph("gap")
"""What a cell holds that has nothing: a paragraph must be there."""


def _right_width(found: dict[str, tuple[str, ...]], sheet: Sheet) -> int:
    """Return how wide the right column is: as its longest line needs, half of the page or more."""
    title, *others = found.get("heading", ("",))
    needs = [_length(title, "heading.title", sheet)]
    needs += [_length(line, "heading.motto", sheet) for line in others]
    needs += [_length(line, "place_and_date", sheet) for line in found.get("place_and_date", ())]
    return min(max(max(needs) + _SPARE, sheet.width // 2), round(sheet.width * _WIDEST))


def _length(line: str, part: PartName, sheet: Sheet) -> int:
    setting = sheet.setting(part)
    return length(line, setting.size, bold=setting.bold)


def ruled(texts: Sequence[tuple[str, PartName]], sheet: Sheet, width: int, *, share: float | None = None) -> list[str]:
    """Return lines, each of its part, and the line that is drawn below the last where none is typed.

    Args:
        texts: the lines, each with its part.
        sheet: how they are set.
        width: the width of the column.
        share: how long the line is, by the last line of text; where it is not given, as the law says of its part.
    """
    written: list[str] = []
    taken = 0
    for line, part in texts:
        taken, properties = _fitted(line, part, sheet, width)
        written.append(paragraph(style_of(part), run(line), properties))
    if texts and not any(is_separator(line) for line, _ in texts):
        share = sheet.setting(texts[-1][1]).rule_below if share is None else share
        if share:
            written.append(rule(round(taken * share), width))
    return written


def _fitted(line: str, part: PartName, sheet: Sheet, width: int) -> tuple[int, str]:
    """Return how much of *width* a line takes, and its indents where it becomes several, about equally long ones."""
    setting = sheet.setting(part)
    whole = length(line, setting.size, bold=setting.bold)
    if whole <= width:
        return whole, ""
    taken = balanced(line, width, setting.size, bold=setting.bold)
    return taken, indents(taken, width)


def _two_parts(texts: Sequence[str], parts: tuple[PartName, PartName], count: int = 1) -> list[tuple[str, PartName]]:
    """Return each line with its part: the first one for *count* lines, the second one for all others."""
    return [(line, parts[index >= count]) for index, line in enumerate(texts)]


def _heading(found: dict[str, tuple[str, ...]], sheet: Sheet, width: int) -> list[str]:
    parts: tuple[PartName, PartName] = ("heading.title", "heading.motto")
    return ruled(_two_parts(found.get("heading", ()), parts), sheet, width)


def _issuing_body(body: IssuingBody | None, found: dict[str, tuple[str, ...]], sheet: Sheet, width: int) -> list[str]:
    if body is None:
        return []
    texts = found["issuing_body"]
    parts: tuple[PartName, PartName] = ("issuing_body.parents", "issuing_body.name")
    return ruled(_two_parts(texts, parts, _count_of(texts, body.parents)), sheet, width)


def _count_of(texts: Sequence[str], parents: Sequence[str]) -> int:
    """Return how many of the first lines name the bodies above the issuing body."""
    wanted = " ".join(" ".join(parents).split())
    counts = range(len(texts) + 1)
    return next((count for count in counts if " ".join(" ".join(texts[:count]).split()) == wanted), 0)


def _title(texts: Sequence[str], sheet: Sheet) -> Iterator[str]:
    """Yield the type and the subject, with the line below them."""
    parts: tuple[PartName, PartName] = ("type_and_subject.document_type", "type_and_subject.subject")
    yield from ruled(_two_parts(texts, parts), sheet, sheet.width)


def _marks(marks: Marks, sheet: Sheet) -> Iterator[str]:
    """Yield the marks that stand under the number, in the order of the paper."""
    state = sheet.family == "state"
    draft = [] if marks.draft is None else [paragraph(style_of("marks.draft"), run(marks.draft, _BOX if state else ""))]
    if not state:
        yield from draft
    for mark in (marks.secrecy, marks.urgency):
        if mark is not None:
            yield paragraph(style_of("marks.urgency"), run(mark, _RED_BOX))
    if state:
        yield from draft


def circulation(marks: Marks | None) -> str:
    """Return the directions on circulation, which stand in the upper margin of page 1; empty where there are none."""
    if marks is None:
        return ""
    return "".join([paragraph(style_of("marks.circulation"), run(mark, _BOX)) for mark in marks.circulation])


def _addressees(part: Addressees, texts: Sequence[str], form: Form, sheet: Sheet) -> Iterator[str]:
    """Yield the addressees: one on the line of the label, several below it, their hyphens under its end."""
    label = part.wording or form.addressees_label
    style = style_of("addressees.label")
    if len(part.items) == 1:
        slant = f'<w:i w:val="{int(sheet.setting("addressees.items").italic)}"/>'
        rest = "\n".join(texts)[len(label) :]
        yield paragraph(style, run(label) + (run(rest, slant) if rest else ""))
        return
    start = sheet.width // 5
    yield paragraph(style, run(label), f'<w:ind w:left="{start}"/><w:jc w:val="left"/>')
    under = f'<w:ind w:left="{start + _length(label, "addressees.label", sheet)}"/>'
    for item in part.items:
        yield paragraph(style_of("addressees.items"), run(addressees.write(item, form)), under)
