"""The examples in the docstrings of the rules, and how each becomes a notice.

An example is ``[edition] text``: `` | `` parts the lines of the component, and a lone ``—`` says that it is absent.
Of a rule on looks it is ``[edition] part: looks``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import attrs
from looks_in_words import is_looks, reading_of_looks

from vnnotice.formats import reads
from vnnotice.model import (
    Addressees,
    Annex,
    Archive,
    Heading,
    IssuingBody,
    Marks,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Reading,
    Recipient,
    Recipients,
    Seal,
    SignatureBlock,
    TypeAndSubject,
)
from vnnotice.rules import Rule
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording import (
    addressees,
    heading,
    issuing_body,
    marks,
    number_and_symbol,
    place_and_date,
    recipients,
    signature_block,
    type_and_subject,
)

_EXAMPLE = re.compile(r"\[(?P<edition>[\w-]+)\] (?P<text>.+)")
_DATED = re.compile(r"[^,\d]+, ngày \d\d tháng \d+ năm \d{4}")
_ABSENT = "—"


class Example(NamedTuple):
    """One example of one rule."""

    rule: Rule
    good: bool
    edition: str
    text: str

    def __str__(self) -> str:
        return f"{self.rule.code}-{'good' if self.good else 'bad'}-{self.edition}-{self.text}"


def examples(rule: Rule) -> Iterator[Example]:
    """Yield the examples in the docstring of *rule*."""
    for good, lines in ((True, rule.good), (False, rule.bad)):
        for line in lines:
            match = _EXAMPLE.fullmatch(line)
            assert match, f"{rule.code}: no example: {line}"
            yield Example(rule, good, match["edition"], match["text"])


def reading_of(component: str, text: str) -> Reading:
    """Return what *text* says of *component*, as a reader would return it."""
    if is_looks(text):
        return reading_of_looks(text)
    lines = [] if text == _ABSENT else text.split(" | ")
    made = BUILDERS[component](lines)
    return made if isinstance(made, Reading) else Reading(notice=made, format="python")


Lines = Sequence[str]
Builder = Callable[[Lines], Notice]


def _dated(build: Builder) -> Builder:
    """Return *build* for examples in which a line of place and date may stand among the others."""

    def built(lines: Lines) -> Notice:
        dates = [part for line in lines if (part := place_and_date.parse(line))]
        rest = [line for line in lines if not place_and_date.parse(line)]
        return attrs.evolve(build(rest), place_and_date=dates[0]) if dates else build(lines)

    return built


def _heading(lines: Lines) -> Notice:
    text = "\n".join(lines)
    return Notice(heading=heading.parse(text) or Heading(wording=text)) if lines else Notice()


def _issuing_body(lines: Lines) -> Notice:
    text = "\n".join(lines)
    return Notice(issuing_body=issuing_body.parse(text) or IssuingBody(wording=text)) if lines else Notice()


def _number(lines: Lines) -> Notice:
    """A number line, with the issuing body above it or the document type below it."""
    if not lines:
        return Notice()
    at = next(index for index, line in enumerate(lines) if line.lower().startswith("số"))
    return attrs.evolve(
        _issuing_body(lines[:at]),
        number_and_symbol=number_and_symbol.parse(lines[at]) or NumberAndSymbol(wording=lines[at]),
        type_and_subject=type_and_subject.parse("\n".join(lines[at + 1 :])),
    )


def _place_and_date(lines: Lines) -> Notice:
    """The line of place and date, with the issuing body above it."""
    if not lines:
        return Notice()
    *above, line = lines
    named_only = "tháng" not in line.lower() and "/" not in line
    bare = PlaceAndDate(place=line) if named_only else PlaceAndDate(wording=line)
    return attrs.evolve(_issuing_body(above), place_and_date=place_and_date.parse(line) or bare)


def _type_and_subject(lines: Lines) -> Notice:
    """Type and subject; a type in small letters is one that a program holds."""
    part = type_and_subject.parse("\n".join(lines))
    if part and not part.document_type and len(lines) > 1:
        part = TypeAndSubject(document_type=lines[0], subject=lines[1])
    return Notice(type_and_subject=part)


def _notice(lines: Lines) -> Notice:
    """Any lines of the head, or the line of place and date with the body below it.

    Of a line with an arrow the values come from the left and the wording from the right.
    """
    if _DATED.fullmatch(lines[0]) and len(lines) > 1:
        return _body(lines)
    values, _, worded = lines[0].partition(" → ")
    notice = _head(values, *lines[1:])
    if not worded:
        return notice
    names = [name for name in ("number_and_symbol", "place_and_date") if getattr(notice, name)]
    return attrs.evolve(notice, **{name: attrs.evolve(getattr(notice, name), wording=worded) for name in names})


def _head(*lines: str) -> Notice:
    return reads("\n\n".join([*lines, "THÔNG BÁO", "về một việc", "Kính báo."]).encode(), format="text").notice


def _text(lines: Lines) -> Reading:
    """A line of the head or running text, as the reader of plain text reads it, in whichever form of Unicode."""
    head, body = ([], lines) if not lines[0].startswith("Số") else (lines, ["Kính báo."])
    return reads("\n\n".join([*head, "THÔNG BÁO", "về một việc", *body]).encode(), format="text")


def _body(lines: Lines) -> Notice:
    """The text between the subject and the foot, with the line of place and date where it stands before it."""
    if lines and _DATED.fullmatch(lines[0]):
        return attrs.evolve(_body(lines[1:]), place_and_date=place_and_date.parse(lines[0]))
    read = reads("\n\n".join(["THÔNG BÁO", "về một việc", *lines, "Nơi nhận:", "- Lưu: VT."]).encode(), format="text")
    return Notice(bases=read.notice.bases, body=read.notice.body)


def _bases(lines: Lines) -> Notice:
    """The bases, which a line of words ends; the line of place and date may stand before them."""
    return _body([*lines, "Sở Nội vụ thông báo như sau:"])


_ORGAN = ("SỞ ", "TRƯỜNG ", "BỘ CHỈ HUY", "VĂN PHÒNG", "ỦY BAN NHÂN DÂN", "TỈNH UỶ")


def _signature_blocks(lines: Lines) -> Notice:
    """Authorities, position, signer, who may have a label; a body in capitals before them is the issuing body."""
    rest = list(lines)
    body = rest.pop(0) if len(rest) > 2 and rest[0].startswith(_ORGAN) else None
    authorities = []
    while rest and (part := signature_block.parse(rest[0])):
        authorities.append(part)
        rest.pop(0)
    signer = rest.pop().removeprefix("NGƯỜI KÝ: ") if len(rest) > 1 or (rest and not is_capitals(rest[0])) else None
    block = SignatureBlock(authorities=authorities, position="\n".join(rest) or None, signer=signer)
    return Notice(issuing_body=IssuingBody(name=body) if body else None, signature_blocks=(block,) if lines else ())


def _seal(lines: Lines) -> Notice:
    return Notice(seal=Seal(wording=lines[0])) if lines else Notice()


def _recipients(lines: Lines) -> Notice:
    """The label and the lines under it; what stands before the label are addressees or the body."""
    if not lines:
        return Notice()
    at = next(index for index, line in enumerate(lines) if line.lower().startswith("nơi nhận"))
    above = _addressees(lines[:at]) if addressees.LABEL.match(lines[0]) else _body(lines[:at]) if at else Notice()
    *items, last = [Recipient(name=recipients.bare(line), wording=line) for line in lines[at + 1 :]]
    if recipients.is_archive(lines[-1]):
        made = Recipients(items=items, archive=Archive(name=last.name, wording=last.wording), wording=lines[at])
    else:
        made = Recipients(items=[*items, last], wording=lines[at])
    return attrs.evolve(above, recipients=made)


def _addressees(lines: Lines) -> Notice:
    """The words *Kính gửi* and what follows them, below a document type or without one."""
    named = [] if addressees.LABEL.match(lines[0]) else [lines[0]]
    first, *others = lines[len(named) :]
    label = addressees.LABEL.match(first)[0]
    items = [addressees.parse(line) for line in [first[len(label) :], *others] if line]
    return Notice(
        type_and_subject=TypeAndSubject(document_type=named[0]) if named else None,
        addressees=Addressees(items=items, wording=label.strip()),
    )


def _marks(lines: Lines) -> Notice:
    """A mark, alone or within the head and the foot of a notice; ``ĐỘ MẬT: …`` is one that a program holds."""
    label, _, value = lines[0].partition(": ")
    if label in {"ĐỘ MẬT", "ĐỘ KHẨN"}:
        return Notice(marks=Marks(**{"secrecy" if label == "ĐỘ MẬT" else "urgency": value}))
    found = [part for line in lines if (part := marks.parse(line))]
    number, place = (
        next((part for line in lines if (part := parse(line))), None)
        for parse in (number_and_symbol.parse, place_and_date.parse)
    )
    foot = _signature_blocks(lines[-2:]).signature_blocks if len(lines) > 1 else ()
    return Notice(marks=found[0], number_and_symbol=number, place_and_date=place, signature_blocks=foot)


def _annex(lines: Lines) -> Notice:
    """Annexes, each from its label on, below the number line or the body of the notice."""
    starts = [index for index, line in enumerate(lines) if line.startswith(("Phụ lục", "PHỤ LỤC"))]
    above = lines[: starts[0]]
    made = []
    for start, end in zip(starts, [*starts[1:], None], strict=True):
        label, title, *reference = lines[start:end]
        made.append(Annex(label=label, title=title, reference=reference[0] if reference else None))
    number = next((part for line in above if (part := number_and_symbol.parse(line))), None)
    body = [] if number else [Paragraph(runs=line) for line in above]
    return Notice(number_and_symbol=number, body=body, annexes=made)


BUILDERS: dict[str, Callable[[Lines], Notice | Reading]] = {
    "addressees": _addressees,
    "annex": _annex,
    "bases": _bases,
    "body": _body,
    "heading": _heading,
    "issuing_body": _dated(_issuing_body),
    "marks": _marks,
    "notice": _notice,
    "number_and_symbol": _dated(_number),
    "place_and_date": _place_and_date,
    "recipients": _dated(_recipients),
    "seal": _seal,
    "signature_block": _signature_blocks,
    "text": _text,
    "type_and_subject": _type_and_subject,
}
"""Component of a rule → what makes a notice of the lines of an example."""
