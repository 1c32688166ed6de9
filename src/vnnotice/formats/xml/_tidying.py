"""What is mended on the tree, from which the notice is then read again.

Nearly every document needs nothing; whether it does is asked of all its texts at once.
"""

from __future__ import annotations

import re
from typing import Any, Final

from lxml import etree

from vnnotice.formats._document import Seen, tidied
from vnnotice.formats.xml._parsing import PARSER_THAT_KEEPS_ALL, Element
from vnnotice.formats.xml._shape import NAMESPACE
from vnnotice.model import RepairKind
from vnnotice.vietnamese.letters import is_nfc

__all__ = ["drop_locations", "has_trivia", "is_tidy", "tidy"]

_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_LOCATIONS: Final = (f"{{{_XSI}}}schemaLocation", f"{{{_XSI}}}noNamespaceSchemaLocation")
_TRIVIA: Final = re.compile(rb"<!--|<\?(?!xml[ \t\r\n])")

_with_location: Any = etree.XPath(
    "//n:*[@xsi:schemaLocation or @xsi:noNamespaceSchemaLocation]", namespaces={"n": NAMESPACE, "xsi": _XSI}
)


def has_trivia(data: bytes) -> bool:
    """Tell whether *data*, which is well-formed, has comments or processing instructions."""
    # Two cheap looks for rare characters after the declaration; then for the beginnings of comments and instructions,
    # which may also stand in a CDATA section; then the parser is asked.
    declared = data.find(b"?>") + 2 if data.startswith(b"<?xml ") else 0
    if b"!" not in data and data.find(b"?", declared) < 0:
        return False
    if not _TRIVIA.search(data):
        return False
    root = etree.fromstring(data, PARSER_THAT_KEEPS_ALL)
    around = (root.getprevious(), root.getnext(), next(root.iter(etree.Comment, etree.ProcessingInstruction), None))
    return any(node is not None for node in around)


def is_tidy(seen: Seen) -> bool:
    """Tell whether the texts *seen* can stay as they are."""
    text = "".join(seen)
    return "\r" not in text and is_nfc(text)


def drop_locations(root: Element, data: bytes, notes: set[RepairKind]) -> None:
    """Leave out what points to a schema in the tree of *data*; *notes* learns whether anything did."""
    if b"chemaLocation" not in data:
        return
    for element in _with_location(root):
        for name in _LOCATIONS:
            if element.attrib.pop(name, None) is not None:
                notes.add("left_out")


def tidy(root: Element, notes: set[RepairKind]) -> None:
    """Mend the text below *root*; *notes* learns what was done."""
    for element in root.iter():
        for name, value in element.items():
            mended = tidied(value, notes)
            if mended != value:
                element.set(name, mended)
        text, tail = element.text, element.tail
        if text:
            element.text = tidied(text, notes)
        if tail:
            element.tail = tidied(tail, notes)
