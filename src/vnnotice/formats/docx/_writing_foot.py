"""The foot: recipients and signature side by side, how to reach the office, and what no part claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from vnnotice.formats._paper import Passage, signer_of
from vnnotice.formats.docx._writing_head import lines
from vnnotice.formats.docx._writing_looks import Sheet
from vnnotice.formats.docx._writing_markup import paragraph, run, side_by_side
from vnnotice.formats.docx._writing_styles import style_of
from vnnotice.model import Notice, SignatureBlock
from vnnotice.regimes import PartName
from vnnotice.wording import Form, signature_block

__all__ = ["contact", "foot"]

_LEFT: Final = 0.45
"""The share of the page that the recipients take."""

_EMPTY: Final = paragraph("gap")


def foot(notice: Notice, passages: Sequence[Passage], form: Form, sheet: Sheet) -> Iterator[str]:
    """Yield what stands after the body.

    Args:
        notice: the notice.
        passages: its components after the body, as lines.
        form: how lines are made that the notice does not hold in words.
        sheet: how all of it is set.
    """
    recipients = "".join(_recipients(notice, passages, sheet))
    signatures = ["".join(_signature(block, form)) for block in notice.signature_blocks]
    left = round(sheet.width * _LEFT)
    if len(signatures) > 1:
        yield _gap()
        half = sheet.width // 2
        yield side_by_side(_pairs(signatures), half, sheet.width - half)
        signatures = []
    if recipients or signatures:
        yield _gap()
        pair = (recipients or _EMPTY, signatures[0] if signatures else _EMPTY)
        yield side_by_side([pair], left, sheet.width - left)
    if sheet.family != "state" and (reached := contact(notice)):
        yield paragraph("gap", properties='<w:spacing w:before="240"/>')
        yield reached
    for passage in passages:
        if passage.component == "unplaced":
            yield from lines("unplaced", passage.lines)


def _gap() -> str:
    """Return the white space above the foot, which stays with it on the page."""
    return paragraph("gap", properties='<w:keepNext/><w:spacing w:before="180"/>')


def _pairs(signatures: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the blocks of a joint notice in rows: that of the leading body at the right, the next one at its left."""
    for index in range(0, len(signatures), 2):
        leading, *other = signatures[index : index + 2]
        yield (other[0] if other else _EMPTY), leading


def _recipients(notice: Notice, passages: Sequence[Passage], sheet: Sheet) -> Iterator[str]:
    """Yield the recipients; the sign of the drafter ends their last line."""
    drafter = notice.marks.drafter if notice.marks is not None else None
    entries = next((passage.entries for passage in passages if passage.component == "recipients"), ())
    yield from lines(style_of("recipients.label"), entries[0] if entries else ())
    last = len(entries) - 1
    for index, entry in enumerate(entries[1:], start=1):
        size = sheet.setting("marks.drafter").size
        sign = run(f" {drafter}", f'<w:sz w:val="{round(size * 2)}"/>') if drafter and index == last else ""
        yield paragraph(style_of("recipients.items"), run("\n".join(entry)) + sign)
    if drafter and last < 1:
        yield paragraph(style_of("marks.drafter"), run(drafter))


def _signature(block: SignatureBlock, form: Form) -> Iterator[str]:
    """Yield authority, position, room for the signature and the name of the signer."""
    for authority in block.authorities:
        yield from lines(style_of("signature_blocks.authorities"), signature_block.write(authority, form).split("\n"))
    if block.position is not None:
        part: PartName = "signature_blocks.position" if block.authorities else "signature_blocks.authorities"
        yield from lines(style_of(part), block.position.split("\n"))
    yield paragraph("signature", run(block.signature) if block.signature is not None else "")
    signer = signer_of(block)
    yield from lines(style_of("signature_blocks.signer"), (signer or "").split("\n"))


def contact(notice: Notice) -> str:
    """Return how to reach the issuing body, under a line across the page; nothing where it is not said."""
    part = notice.contact_line
    if part is None or part.wording is None:
        return ""
    return paragraph(style_of("contact_line"), run(part.wording))
