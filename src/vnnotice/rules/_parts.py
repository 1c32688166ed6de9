"""The parts of a notice that the law sets apart from each other, with the words and the looks of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from vnnotice.model import Annex, Block, Layout, List, Notice, Paragraph, Section, SignatureBlock, TextStyle, plain_text
from vnnotice.regimes import PartName
from vnnotice.vietnamese.letters import unmarked
from vnnotice.wording import Form, heading, number_and_symbol, place_and_date
from vnnotice.wording.separators import is_separator

__all__ = ["Part", "parts_of"]

_TITLED: Final = re.compile(r"(?:Phần|Chương|Mục|Tiểu mục)\b", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"Điều\b", re.IGNORECASE)
_ROMAN: Final = re.compile(r"[IVXLC]+\s*[.\-–]?")


class Part(NamedTuple):
    """One part of a notice.

    Attributes:
        name: what the law calls it.
        path: where it stands in the notice.
        key: where its looks stand in a layout.
        words: what stands there.
        style: its looks.
    """

    name: PartName
    path: str
    key: str
    words: str
    style: TextStyle

    @property
    def is_one_of_several(self) -> bool:
        """Whether others of the same name may stand beside it, so that its words must tell which it is."""
        return self.path.endswith("]")


_UNKNOWN: Final = TextStyle()


def parts_of(notice: Notice, layout: Layout | None, form: Form) -> Iterator[Part]:
    """Yield the parts of *notice* that have words, in the order of the paper; *form* words what only values are held of."""
    styles = dict(layout.styles) if layout is not None else {}
    for name, key, words in _named(notice, form):
        if isinstance(words, str) and words.strip():
            path = "heading" if name.startswith("heading.") else key
            yield Part(name, path, key, words, styles.get(key, _UNKNOWN))
    if "page_number" in styles:
        yield Part("page_number", "", "page_number", "", styles["page_number"])


_Named = tuple[PartName, str, object]
"""What a part is called, where its looks stand, and its words; or what stands there instead of words."""


def _named(notice: Notice, form: Form) -> Iterator[_Named]:
    yield from _heading(notice, form)
    yield from _head(notice, form)
    for index, basis in enumerate(notice.bases):
        yield "bases", f"bases[{index}]", basis.text
    yield from _blocks("body", notice.body)
    for index, block in enumerate(notice.signature_blocks):
        yield from _signature(f"signature_blocks[{index}]", block)
    yield from _foot(notice, form)
    for index, annex in enumerate(notice.annexes):
        yield from _annex(f"annexes[{index}]", annex)


def _heading(notice: Notice, form: Form) -> Iterator[_Named]:
    """Yield the lines of the heading that are no line drawn with signs."""
    lines = heading.write(notice.heading, form).split("\n") if notice.heading is not None else []
    for index, line in enumerate(lines):
        if not is_separator(line):
            is_motto = heading.MOTTO_SIGN[:7] in unmarked(line).upper()
            key = f"heading.lines[{index}]" if len(lines) > 1 else "heading"
            yield "heading.motto" if is_motto else "heading.title", key, line


def _head(notice: Notice, form: Form) -> Iterator[_Named]:
    body, kind, addressees = notice.issuing_body, notice.type_and_subject, notice.addressees
    if body is not None:
        for index, parent in enumerate(body.parents):
            yield "issuing_body.parents", f"issuing_body.parents[{index}]", parent
        yield "issuing_body.name", "issuing_body.name", body.name
    if notice.number_and_symbol is not None:
        yield "number_and_symbol", "number_and_symbol", number_and_symbol.write(notice.number_and_symbol, form)
    if notice.place_and_date is not None:
        yield "place_and_date", "place_and_date", place_and_date.write(notice.place_and_date, form)
    if kind is not None:
        subject: PartName = "type_and_subject.subject" if kind.document_type else "type_and_subject.letter"
        yield "type_and_subject.document_type", "type_and_subject.document_type", kind.document_type
        yield subject, "type_and_subject.subject", kind.subject
    if addressees is not None:
        yield "addressees.label", "addressees.wording", addressees.wording or form.addressees_label
        for index, item in enumerate(addressees.items):
            yield "addressees.items", f"addressees.items[{index}]", item.name


def _blocks(path: str, blocks: Iterable[Block]) -> Iterator[_Named]:
    """Yield the running text, without the tables, of which the law says nothing."""
    for index, block in enumerate(blocks):
        here = f"{path}[{index}]"
        if isinstance(block, Paragraph):
            yield "body.paragraph", here, block.text
        elif isinstance(block, Section):
            if block.heading:
                yield _level(block.number), here, f"{block.number} {plain_text(block.heading)}"
            yield from _blocks(f"{here}.blocks", block.blocks)
        elif isinstance(block, List):
            for number, item in enumerate(block.items):
                yield "body.point", f"{here}.items[{number}]", f"{item.marker} {item.text}"
                yield from _blocks(f"{here}.items[{number}].blocks", item.blocks)


def _level(number: str) -> PartName:
    """Return what a section is, by the manner of its number."""
    if _TITLED.match(number):
        return "body.part"
    if _ARTICLE.match(number):
        return "body.article"
    return "body.roman" if _ROMAN.fullmatch(number) else "body.clause"


def _signature(path: str, block: SignatureBlock) -> Iterator[_Named]:
    for index, authority in enumerate(block.authorities):
        yield "signature_blocks.authorities", f"{path}.authorities[{index}]", authority.wording or authority.principal
    yield "signature_blocks.position", f"{path}.position", block.position
    yield "signature_blocks.signer", f"{path}.signer", block.signer


def _foot(notice: Notice, form: Form) -> Iterator[_Named]:
    recipients, marks = notice.recipients, notice.marks
    if recipients is not None:
        yield "recipients.label", "recipients", recipients.wording or form.recipients_label
        for index, item in enumerate(recipients.items):
            yield "recipients.items", f"recipients.items[{index}]", item.name
        if recipients.archive is not None:
            yield "recipients.items", "recipients.archive", recipients.archive.name
    if marks is not None:
        yield "marks.urgency", "marks.urgency", marks.urgency
        for index, mark in enumerate(marks.circulation):
            yield "marks.circulation", f"marks.circulation[{index}]", mark
        yield "marks.draft", "marks.draft", marks.draft
        yield "marks.drafter", "marks.drafter", marks.drafter
    if notice.contact_line is not None:
        yield "contact_line", "contact_line", notice.contact_line.wording


def _annex(path: str, annex: Annex) -> Iterator[_Named]:
    yield "annexes.label", f"{path}.label", annex.label
    yield "annexes.title", f"{path}.title", annex.title
    yield "annexes.reference", f"{path}.reference", annex.reference
