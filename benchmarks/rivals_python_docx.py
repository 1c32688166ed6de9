"""Word documents through python-docx: the same page written, and a file that it makes of the notice read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docx.table import _Cell
from lxml import etree

from vnnotice.formats._paper import foot, form_of, head
from vnnotice.formats.docx.reader import read
from vnnotice.formats.text.writer import write
from vnnotice.model import Block, Inline, List, Notice, Paragraph, Section, inline
from vnnotice.wording import Form

__all__ = ["cases"]

_LEFT = frozenset({"issuing_body", "number_and_symbol", "recipients"})
_UNZIP: str = "unzip and bare parse of document.xml"


def cases(notice: Notice) -> dict[str, tuple[str, Callable[[], object]]]:
    """Return name → (reference, case)."""
    form = form_of(notice, None)
    return {"python-docx: model → DOCX": ("model → DOCX", lambda: _written(notice, form)), **_reading(notice)}


def _written(notice: Notice, form: Form) -> bytes:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin, section.left_margin, section.right_margin = (
        Mm(20),
        Mm(20),
        Mm(30),
        Mm(15),
    )
    cells = document.add_table(1, 2).rows[0].cells
    for passage in head(notice, form):
        column = cells[0] if passage.component in _LEFT else cells[1]
        for line in passage.lines:
            _paragraph(document if passage.component == "type_and_subject" else column, inline(line), 13)
    _blocks(document, (*notice.bases, *notice.body))
    cells = document.add_table(1, 2).rows[0].cells
    for passage in foot(notice, form):
        for line in passage.lines:
            _paragraph(cells[0] if passage.component in _LEFT else cells[1], inline(line), 12)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _blocks(document: Document, blocks: Iterable[Block]) -> None:
    for block in blocks:
        if isinstance(block, Paragraph):
            _paragraph(document, block.runs, 14)
        elif isinstance(block, Section):
            _paragraph(document, inline((*inline(f"{block.number} "), *block.heading)), 14)
            _blocks(document, block.blocks)
        elif isinstance(block, List):
            for item in block.items:
                _paragraph(document, inline((*inline(f"{item.marker} "), *item.runs)), 14)
                _blocks(document, item.blocks)


def _paragraph(place: Document | _Cell, runs: Inline, size: float) -> None:
    paragraph = place.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Mm(10)
    paragraph.paragraph_format.space_before = Pt(6)
    for run in runs:
        written = paragraph.add_run(run.text)
        written.font.size = Pt(size)
        written.font.name = "Times New Roman"
        written.bold = "bold" in run.marks or None
        written.italic = "italic" in run.marks or None


def _reading(notice: Notice) -> dict[str, tuple[str, Callable[[], object]]]:
    """Return the cases that read a file which python-docx makes of the words of *notice*."""
    document = docx.Document()
    for line in write(notice).data.decode().split("\n"):
        paragraph = document.add_paragraph()
        words = line.split(" ")
        for start in range(0, len(words), 4):
            paragraph.add_run(" ".join(words[start : start + 4]) + " ").bold = start % 8 == 0
    buffer = io.BytesIO()
    document.save(buffer)
    data = buffer.getvalue()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)

    def unzip() -> object:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return etree.fromstring(archive.read("word/document.xml"), parser)

    def to_runs() -> object:
        found = docx.Document(io.BytesIO(data))
        return [(run.text, run.bold, run.font.size) for one in found.paragraphs for run in one.runs]

    return {
        _UNZIP: (_UNZIP, unzip),
        "Word → model and layout": (_UNZIP, lambda: read(data)),
        "python-docx → runs": (_UNZIP, to_runs),
    }
