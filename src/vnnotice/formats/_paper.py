"""The notice as it is laid down on paper: its components as lines, for writers of paper-like formats."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import attrs
from attrs import frozen

from vnnotice.model import (
    BLANK,
    Addressees,
    Block,
    List,
    ListItem,
    Loss,
    LossKind,
    Notice,
    Paragraph,
    Run,
    Section,
    SignatureBlock,
    Table,
    inline,
    plain_text,
)
from vnnotice.regimes import Edition, choose, edition_named
from vnnotice.wording import (
    Form,
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
from vnnotice.wording.blanks import BLANK_SIGN, is_blank

__all__ = ["Passage", "differences", "foot", "form_of", "head"]

_USUAL_EDITION: Final = "state-2020"
"""Whose manner is used for a notice that does not show whose it is."""


@frozen(kw_only=True, weakref_slot=False)
class Passage:
    """The lines of one component.

    Attributes:
        component: its name in the model.
        entries: what stands in it from the top down: the lines of each entry, such as those of one recipient.
    """

    component: str
    entries: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """All its lines from the top down."""
        return tuple(line for entry in self.entries for line in entry)


def form_of(notice: Notice, edition: Edition | None) -> Form:
    """Return the manner in which lines are made that the notice does not hold in words: that of *edition*, or of its own."""
    return (edition or choose(notice).edition or edition_named(_USUAL_EDITION)).form


def head(notice: Notice, form: Form) -> Iterator[Passage]:
    """Yield the components before the bases, the left column before the right one."""
    yield from _unplaced(notice, "head")
    if notice.issuing_body is not None:
        yield _passage("issuing_body", issuing_body.write(notice.issuing_body, form))
    if notice.number_and_symbol is not None:
        yield _passage("number_and_symbol", number_and_symbol.write(notice.number_and_symbol, form))
    if notice.marks is not None:
        yield _passage("marks", marks.write(notice.marks, form))
    if notice.heading is not None:
        yield _passage("heading", heading.write(notice.heading, form))
    if notice.place_and_date is not None:
        yield _passage("place_and_date", place_and_date.write(notice.place_and_date, form))
    if notice.type_and_subject is not None:
        yield _passage("type_and_subject", type_and_subject.write(notice.type_and_subject, form))
    if notice.addressees is not None:
        title = notice.type_and_subject
        label = form.label_of_addressees(title.document_type if title else None)
        yield _passage("addressees", _addressees(notice.addressees, label, form))


def _addressees(part: Addressees, label: str, form: Form) -> str:
    """Return the addressees: one on the line of the label, several below it."""
    label = part.wording or label
    if len(part.items) == 1:
        only = part.items[0]
        name = only.wording or (BLANK_SIGN if only.name is BLANK else only.name or "")
        return f"{label} {name}".rstrip()
    return "\n".join([label, *(addressees.write(item, form) for item in part.items)])


def foot(notice: Notice, form: Form) -> Iterator[Passage]:
    """Yield the components after the body, the left column before the right one."""
    part = notice.recipients
    if part is not None:
        rows = [recipients.write(item, form) for item in part.items]
        rows += [recipients.write(part.archive, form)] if part.archive else []
        yield _passage("recipients", part.wording or form.recipients_label, *rows)
    for block in notice.signature_blocks:
        yield _passage("signature_blocks", _signature(block, form))
    if notice.contact_line is not None and notice.contact_line.wording:
        yield _passage("contact_line", notice.contact_line.wording)
    yield from _unplaced(notice, "foot")


def _signature(block: SignatureBlock, form: Form) -> str:
    signer = BLANK_SIGN if block.signer is BLANK else block.signer
    if block.signer is BLANK and block.signature and is_blank(block.signature.rpartition("\n")[2]):
        signer = None  # the place to fill in stands there already
    lines = [signature_block.write(authority, form) for authority in block.authorities]
    return "\n".join([*lines, *(str(line) for line in (block.position, block.signature, signer) if line)])


def _unplaced(notice: Notice, place: str) -> Iterator[Passage]:
    for line in notice.unplaced:
        if line.place == place:
            yield _passage("unplaced", line.wording)


def _passage(component: str, *entries: str) -> Passage:
    return Passage(component=component, entries=tuple(tuple(entry.split("\n")) for entry in entries if entry))


def differences(notice: Notice, back: Notice) -> tuple[Loss, ...]:
    """Return what *back*, which was read from what was written, no longer holds of *notice*."""
    losses: list[Loss] = []
    for field in attrs.fields(Notice):
        held, kept = getattr(notice, field.name), getattr(back, field.name)
        if same(held, kept):
            continue
        if isinstance(held, tuple) and isinstance(kept, tuple) and len(held) == len(kept):
            for index, (before, after) in enumerate(zip(held, kept, strict=True)):
                if not same(before, after):
                    losses.append(Loss(kind=_kind(field.name, before, after), path=f"{field.name}[{index}]"))
        else:
            losses.append(Loss(kind=_kind(field.name, held, kept), path=field.name))
    return tuple(losses)


def same(held: Any, kept: Any) -> bool:
    """Tell whether two parts are equal; a wording that was made in writing is no difference."""
    if type(held) is not type(kept):
        return False
    if isinstance(held, tuple):
        return len(held) == len(kept) and all(map(same, held, kept))
    if not attrs.has(type(held)):
        return bool(held == kept)
    made = getattr(held, "wording", "") is None
    return all(
        same(getattr(held, field.name), getattr(kept, field.name))
        for field in attrs.fields(type(held))
        if not (made and field.name == "wording")
    )


def _kind(component: str, held: Any, kept: Any) -> LossKind:
    """Name what is lost between two parts that differ."""
    if component == "extensions":
        return "extension"
    if isinstance(held, tuple) and isinstance(kept, tuple):
        return "structure" if kept or component == "body" else "component"
    if kept is None:
        return "component"
    if isinstance(held, (Paragraph, Section, List, Table)):
        return "inline_mark" if same(_unmarked(held), _unmarked(kept)) else "structure"
    return "wording"


def _unmarked(block: Block) -> Block:
    """Return *block* without the marks of its text."""
    if isinstance(block, Paragraph):
        return Paragraph(runs=_plain(block.runs))
    if isinstance(block, Section):
        below = tuple(map(_unmarked, block.blocks))
        return Section(number=block.number, heading=_plain(block.heading), blocks=below)
    if isinstance(block, List):
        return List(
            items=tuple(
                ListItem(marker=item.marker, runs=_plain(item.runs), blocks=tuple(map(_unmarked, item.blocks)))
                for item in block.items
            )
        )
    return block


def _plain(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    return inline(plain_text(runs))
