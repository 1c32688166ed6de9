"""The package: the parts of a document, how they refer to each other, and what in it is no text at all."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.formats.docx._container import entries_of, refusal, unpacked
from vnnotice.formats.docx._names import Element, W
from vnnotice.formats.docx._part import parse

__all__ = ["Package", "Relationship"]

_RELATIONSHIPS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_HARMLESS: Final = frozenset({"hyperlink"})
"""Relationships that may lead out of the document: a reader follows none of them."""

_PROGRAMS: Final = ("vbaproject.bin", "activex", "vbadata.xml")
_OTHERS: Final = {"workbook": "a spreadsheet", "presentation": "a presentation"}


@frozen(weakref_slot=False)
class Relationship:
    """How one part refers to another.

    Attributes:
        kind: the last word of its type, such as ``styles``.
        target: the name of the part, or an address outside the document.
        external: whether it is an address.
    """

    kind: str
    target: str
    external: bool


class Package:
    """The parts of one document.  A part is unpacked when it is asked for."""

    def __init__(self, data: bytes, limits: Limits = DEFAULT_LIMITS) -> None:
        self._data = data
        self._limits = limits
        self._entries = entries_of(data, limits)
        self._relationships: dict[str, dict[str, Relationship]] = {}
        for name in ("[Content_Types].xml", "_rels/.rels"):
            if name.casefold() not in self._entries:
                raise refusal("part-missing", f"the part {name} is missing")
        self.main = self._main()

    def _main(self) -> str:
        """Return the name of the part that holds the text: whatever it is called, a relationship tells."""
        for relationship in self.relationships("").values():
            if relationship.kind == "officeDocument" and not relationship.external:
                return relationship.target
        raise refusal("part-missing", "no relationship names the main part of the document")

    def document(self) -> Element:
        """Return the root of the main part.

        Raises:
            ReadError: it is missing, broken, or of another program of an office.
        """
        root = self.xml(self.main)
        if root is None:
            raise refusal("part-missing", f"the part {self.main} is missing")
        if root.tag != f"{W}document":
            name = str(root.tag).rpartition("}")[2]
            raise refusal("not-docx", f"not a Word document but {_OTHERS.get(name, 'something else')}", None)
        return root

    def content(self, name: str) -> bytes | None:
        """Return what is in a part; `None` where there is none of that name."""
        entry = self._entries.get(name.casefold())
        return None if entry is None else unpacked(self._data, entry)

    def xml(self, name: str) -> Element | None:
        """Return the root of an XML part; `None` where there is none of that name."""
        data = self.content(name)
        return None if data is None else self.parsed(data, name)

    def parsed(self, data: bytes, name: str) -> Element:
        """Return the root of *data*, which stand in the part called *name*."""
        return parse(data, name, self._limits)

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Return the relationships of *part* by their keys; those of the whole document for an empty name."""
        if part not in self._relationships:
            folder, name = posixpath.split(part)
            root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
            self._relationships[part] = {} if root is None else dict(_relationships(root, folder))
        return self._relationships[part]

    def related(self, kind: str) -> str | None:
        """Return the name of the part to which the main part refers by *kind*, such as ``styles``."""
        for relationship in self.relationships(self.main).values():
            if relationship.kind == kind and not relationship.external:
                return relationship.target
        return None

    def programs(self) -> list[str]:
        """Return the names of the parts that hold programs."""
        return [entry.name for key, entry in self._entries.items() if any(sign in key for sign in _PROGRAMS)]

    def foreign(self) -> list[str]:
        """Return the addresses outside the document from which a word processor would fetch something."""
        found = []
        for entry in self._entries.values():
            folder, sign, leaf = entry.name.rpartition("_rels/")
            if sign and leaf.endswith(".rels") and b"External" in unpacked(self._data, entry):
                relationships = self.relationships(folder + leaf.removesuffix(".rels"))
                found += [one.target for one in relationships.values() if one.external and one.kind not in _HARMLESS]
        return found


def _relationships(root: Element, folder: str) -> Iterator[tuple[str, Relationship]]:
    for element in root.iter(_RELATIONSHIPS):
        external = element.get("TargetMode") == "External"
        target = element.get("Target", "")
        if not external:
            target = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        yield element.get("Id", ""), Relationship(element.get("Type", "").rpartition("/")[2], target, external)
