"""Word documents: a file that python-docx makes of the notice, read by vnnotice and by python-docx."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
from lxml import etree

from vnnotice.formats.docx.reader import read
from vnnotice.formats.text.writer import write
from vnnotice.model import Notice

__all__ = ["cases"]

_UNZIP: str = "unzip and bare parse of document.xml"


def cases(notice: Notice) -> dict[str, tuple[str, Callable[[], object]]]:
    """Return name → (reference, case)."""
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
