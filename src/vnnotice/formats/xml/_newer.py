"""Documents of a newer minor version: parts that this version does not know are set aside, and kept.

They go into one extension, named after that version (``x-vnnotice-1.3``): a JSON array of objects with the ``path`` where
each stood, and the ``element``, or the ``attribute`` and its ``value``.  The words of an unknown element in running text
also stay where they are.
"""

from __future__ import annotations

import json
from typing import Any

from lxml import etree

from vnnotice.formats._document import VERSION, Fault, unknown_parts_name
from vnnotice.formats.xml._canonical import Canonical
from vnnotice.formats.xml._notice import NOTICE
from vnnotice.formats.xml._parsing import Element
from vnnotice.formats.xml._places import paths
from vnnotice.formats.xml._shape import Shape, tag
from vnnotice.model import MARKS, Origin, Repair

__all__ = ["set_aside"]

_MARKS = frozenset(tag(mark) for mark in MARKS)


def set_aside(root: Element, minor: int) -> list[Repair]:
    """Take the unknown parts out of the tree under *root*, keep them in an extension, and return a repair for each."""
    parts: list[dict[str, str]] = []
    repairs: list[Repair] = []
    slot = tag("extensions")
    canonical = Canonical()
    for element, path, shape in [(root, "", NOTICE), *paths(root)]:
        for found in _unknown_in(element, shape, canonical, holds_foreign=element.tag == slot):
            parts.append({"path": path, **found})
            repairs.append(
                Repair(
                    kind="unknown_part",
                    path=path or None,
                    origin=Origin(line=element.sourceline),
                    detail=next(iter(found.values())),
                )
            )
    root.set("version", VERSION)
    if parts:
        _keep(root, unknown_parts_name(minor), parts)
    return repairs


def _is_foreign(element: Element) -> bool:
    return not element.tag.startswith(tag(""))


def _unknown_in(element: Element, shape: Shape, canonical: Canonical, *, holds_foreign: bool) -> list[dict[str, str]]:
    """Take the unknown attributes and children of *element* out, and return them."""
    if _is_foreign(element):
        return []
    found = _unknown_attributes(element, shape.attributes)
    if shape.inline:
        found += _unknown_marks(element, canonical)
        return found
    for child in list(element):
        if child.tag not in shape.children and not (holds_foreign and _is_foreign(child)):
            found.append({"element": canonical.text(child)})
            _drop(child)
    return found


def _unknown_attributes(element: Element, known: frozenset[str]) -> list[dict[str, str]]:
    found = [(name, value) for name, value in element.items() if name not in known]
    for name, _ in found:
        del element.attrib[name]
    return [{"attribute": name, "value": value} for name, value in found]


def _unknown_marks(element: Element, canonical: Canonical) -> list[dict[str, str]]:
    found = []
    for mark in element.iterdescendants():
        if mark.tag in _MARKS:
            found += _unknown_attributes(mark, frozenset())
        else:
            found.append({"element": canonical.text(mark)})
    strange = {mark.tag for mark in element.iterdescendants() if mark.tag not in _MARKS}
    if strange:
        etree.strip_tags(element, *strange)
    return found


def _drop(element: Element) -> None:
    """Remove *element*, but not the text after it."""
    holder, before = element.getparent(), element.getprevious()
    if before is None:
        holder.text = (holder.text or "") + (element.tail or "")
    else:
        before.tail = (before.tail or "") + (element.tail or "")
    element.tail = None
    holder.remove(element)


def _keep(root: Element, name: str, parts: list[dict[str, Any]]) -> None:
    slot = root.find(tag("extensions"))
    if slot is None:
        slot = etree.SubElement(root, tag("extensions"))
    for extension in slot:
        if extension.get("key") == name:
            raise Fault("attribute", f"the key {name!r} is the reader's own", extension, "key")
    extension = etree.SubElement(slot, tag("extension"), key=name)
    extension.text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
