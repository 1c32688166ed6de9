"""XML through pydantic-xml, as far as it can: it has no mixed content, so each run is wrapped in an element."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree
from pydantic_xml import BaseXmlModel, attr, element

from vnnotice.formats.xml import writer
from vnnotice.model import Notice

_RUNS = frozenset(f"{{urn:vnnotice:notice:1}}{name}" for name in ("paragraph", "heading", "text"))


class Run(BaseXmlModel, tag="run"):
    """A run; its marks are an attribute."""

    marks: str | None = attr(default=None)
    text: str | None = None


class Block(BaseXmlModel, tag="block"):
    """A paragraph, heading or item: all blocks in one flat row, for a union of models takes quadratic time."""

    kind: str = attr()
    number: str | None = attr(default=None)
    runs: list[Run] = element(tag="run", default=[])


class Named(BaseXmlModel):
    """A recipient."""

    name: str = attr()
    wording: str | None = None


class Document(BaseXmlModel, tag="notice"):
    """The notice: body and recipients."""

    blocks: list[Block] = element(tag="block", default=[])
    recipients: list[Named] = element(tag="recipient", default=[])


def _wrapped(notice: Notice) -> bytes:
    """Return the body and the recipients of *notice* in a form that the model can read."""
    root = etree.fromstring(writer.write(notice).data)
    made = etree.Element("notice")
    for holder in root.iter(*_RUNS):
        block = etree.SubElement(made, "block", kind=etree.QName(holder).localname)
        if holder.text:
            etree.SubElement(block, "run").text = holder.text
        for mark in holder:
            etree.SubElement(block, "run", marks=etree.QName(mark).localname).text = "".join(mark.itertext())
            if mark.tail:
                etree.SubElement(block, "run").text = mark.tail
    for part in root.iter("{urn:vnnotice:notice:1}recipient"):
        etree.SubElement(made, "recipient", name=part.get("name")).text = part.text
    return etree.tostring(made, encoding="UTF-8")


def cases(notice: Notice) -> dict[str, tuple[str, Callable[[], object]]]:
    """Return name → (reference, case)."""
    data = _wrapped(notice)
    document = Document.from_xml(data)
    return {
        "pydantic-xml: XML → model": ("bare lxml parse", lambda: Document.from_xml(data)),
        "pydantic-xml: model → XML": ("tostring of a ready tree", document.to_xml),
    }
