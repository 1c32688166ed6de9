"""What a line says by its looks, for writers that must keep recognition from hearing what is not meant."""

from __future__ import annotations

from vnnotice.recognition._line import Line
from vnnotice.recognition._recognise import is_page_number
from vnnotice.recognition._zones import is_basis
from vnnotice.recognition.annex import opens_annex
from vnnotice.recognition.foot import is_position, opens_foot
from vnnotice.recognition.head import kind_of
from vnnotice.wording import body, type_and_subject
from vnnotice.wording.separators import is_separator

__all__ = ["speaks"]


def speaks(line: Line) -> bool:
    """Tell whether recognition might take *line* for anything but a paragraph of running text."""
    text = line.text
    return bool(
        text[:1].islower()
        or is_separator(text)
        or body.parse(text)
        or kind_of(line, None)
        or opens_foot(line)
        or opens_annex(line)
        or is_position(text)
        or is_basis(line, first=True)
        or is_page_number(text)
        or type_and_subject.is_document_type(text)
    )
