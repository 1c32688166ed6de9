"""The values of other programs as XML."""

from __future__ import annotations

from lxml import etree

from vnnotice.errors import WriteError
from vnnotice.formats._document import EXTENSION_PREFIX, Fault
from vnnotice.formats.xml._canonical import Canonical
from vnnotice.formats.xml._markup import attribute, element, group
from vnnotice.formats.xml._parsing import PARSER, Element
from vnnotice.formats.xml._shape import NAMESPACE
from vnnotice.model import Extension

__all__ = ["extensions"]


def extensions(parts: tuple[Extension, ...]) -> str:
    """Return the slot with *parts*; nothing where there are none.

    Raises:
        WriteError: an element is not well-formed, or not called what its extension is called.
    """
    canonical = Canonical()
    lines = [_extension(part, f"extensions[{index}]", canonical) for index, part in enumerate(parts)]
    return group("extensions", "".join(lines)) if parts else ""


def _extension(extension: Extension, path: str, canonical: Canonical) -> str:
    if extension.name.startswith(EXTENSION_PREFIX):
        return element("extension", extension.value, attribute("key", extension.name))
    if extension.name.startswith(f"{{{NAMESPACE}}}"):
        raise WriteError(f"{extension.name} is a name of the document format itself", format="xml", path=f"{path}.name")
    path = f"{path}.value"
    try:
        root = etree.fromstring(extension.value.encode(), PARSER)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise WriteError(f"the value is no XML element: {error}", format="xml", path=path) from None
    if root.getroottree().docinfo.doctype:
        raise WriteError("an element has no document type", format="xml", path=path)
    if root.tag != extension.name:
        raise WriteError(f"the element is called {root.tag}, not {extension.name}", format="xml", path=path)
    try:
        return f"{_standing_in_the_format(root, canonical)}\n"
    except Fault as fault:
        raise WriteError(fault.message, format="xml", path=path) from None


def _standing_in_the_format(root: Element, canonical: Canonical) -> str:
    """Return *root* as text that means the same inside the format, whose namespace is the default one there."""
    text = canonical.text(root)
    if root.prefix and any(not part.tag.startswith("{") for part in root.iter()):
        start = f"<{root.prefix}:{etree.QName(root).localname}"
        text = f'{start} xmlns=""{text.removeprefix(start)}'
    return text
