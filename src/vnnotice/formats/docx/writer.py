"""Writes DOCX: the page that the law of the notice prescribes, each part in a style of its own.

Lines that the notice holds in words are written as they stand; what is only looks (sizes, weights, lines that are drawn,
margins) is that of the edition.  The same notice gives the same bytes on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from vnnotice.errors import ReadError, WriteError
from vnnotice.formats._limits import DEFAULT_LIMITS
from vnnotice.formats._paper import differences, edition_of, foot, head
from vnnotice.formats.docx._writing_body import blocks
from vnnotice.formats.docx._writing_foot import foot as written_foot
from vnnotice.formats.docx._writing_head import head as written_head
from vnnotice.formats.docx._writing_head import ruled
from vnnotice.formats.docx._writing_looks import Sheet, sheet_of
from vnnotice.formats.docx._writing_markup import escaped, kept, paragraph, runs
from vnnotice.formats.docx._writing_package import DECLARATION, MAIN, archive
from vnnotice.formats.docx._writing_pages import annex_section, first_section, parts
from vnnotice.formats.docx._writing_styles import style_of
from vnnotice.formats.docx.reader import read
from vnnotice.model import Annex, Loss, Notice, Writing
from vnnotice.regimes import Edition, PartName
from vnnotice.wording import Form

__all__ = ["data_of", "write"]

_OPENING: Final = (
    f'{DECLARATION}<w:document xmlns:w="{MAIN}"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
)

_ANNEX_RULE: Final = 1 / 3
"""How long the line below the title of an annex is, as the State's samples show it, by the last line of that title."""

_SIZES: Final = ("markup_bytes", "text_bytes", "lines", "tags", "attributes", "entry_bytes", "unpacked_bytes")
_OWN: Final = attrs.evolve(DEFAULT_LIMITS, depth=255, **dict.fromkeys(_SIZES, 1 << 40))
"""What is written is read back however large it is: it comes from nobody else."""


def write(notice: Notice, edition: Edition | None = None) -> Writing:
    """Write a notice as DOCX.  What it does not hold is found by reading it again.

    Raises:
        WriteError: the blocks nest too deep, or what is written cannot be read again.
    """
    data = data_of(notice, edition)
    return Writing(data=data, losses=_losses(notice, data))


def data_of(notice: Notice, edition: Edition | None = None) -> bytes:
    """Return the file, without asking what it does not hold.

    Raises:
        WriteError: the blocks nest too deep.
    """
    chosen = edition_of(notice, edition)
    sheet = sheet_of(chosen)
    try:
        document = "".join([_OPENING, *_content(notice, chosen.form, sheet), "</w:body></w:document>"])
    except RecursionError:
        raise WriteError("the blocks nest too deep", format="docx", path="body") from None
    return archive(document.encode(), escaped(_title(notice)), parts(notice, sheet))


def _content(notice: Notice, form: Form, sheet: Sheet) -> Iterator[str]:
    """Yield the paragraphs and tables of the notice, and each annex on pages of its own."""
    yield from written_head(notice, [*head(notice, form)], form, sheet)
    for base in notice.bases:
        yield paragraph(style_of("bases"), runs(base.runs))
    *body, last = [*blocks(notice.body, sheet)] or [""]
    yield from body
    yield kept(last)
    yield from written_foot(notice, [*foot(notice, form)], form, sheet)
    section = first_section(sheet)
    for annex in notice.annexes:
        yield paragraph("gap", properties=section)
        yield from _annex(annex, sheet)
        section = annex_section(sheet)
    yield section


def _annex(annex: Annex, sheet: Sheet) -> Iterator[str]:
    opening: tuple[tuple[PartName, str | None], ...] = (
        ("annexes.label", annex.label),
        ("annexes.title", annex.title),
        ("annexes.reference", annex.reference),
    )
    texts = [(line, part) for part, words in opening if words is not None for line in words.split("\n")]
    yield from ruled(texts, sheet, sheet.width, share=_ANNEX_RULE if sheet.family == "state" else 0)
    yield from blocks(annex.body, sheet)


def _title(notice: Notice) -> str:
    """Return what the properties of the file call it: type and subject."""
    part = notice.type_and_subject
    words = [] if part is None else [part.document_type, part.subject]
    return " ".join(" ".join([word for word in words if isinstance(word, str)]).split())


def _losses(notice: Notice, data: bytes) -> tuple[Loss, ...]:
    """Return what a reader no longer finds."""
    try:
        return differences(notice, read(data, _OWN).notice)
    except ReadError as error:
        raise WriteError(f"DOCX cannot hold this notice: {error.message}", format="docx") from error
