"""The document format of vnnotice: what its two spellings, XML and JSON, have in common.

Both hold the same parts under the same names (``snake_case`` in JSON, ``camelCase`` in XML), refuse the same faults, mend
the same things and keep the same unknown parts of a newer minor version.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import attrs

from vnnotice.errors import ReadError, UnsupportedVersionError
from vnnotice.model import Mark, Notice, Origin, Repair, RepairKind, walk
from vnnotice.vietnamese.letters import nfc

__all__ = [
    "BLANKS",
    "DATE",
    "EXTENSION_PREFIX",
    "MAJOR",
    "VERSION",
    "Fault",
    "LazyOrigins",
    "Seen",
    "climb",
    "minor_of",
    "path_of_long_value",
    "repairs_in_order",
    "tidied",
    "unknown_parts_name",
    "unsupported",
]

MAJOR: Final = 1
MINOR: Final = 0
VERSION: Final = f"{MAJOR}.{MINOR}"
"""The version that is written."""

BLANKS: Final = " \t\n\r"
"""The white space of XML and JSON, before line ends are mended."""

DATE: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
EXTENSION_PREFIX: Final = "x-"

_VERSION: Final = re.compile(r"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})")
_REPAIR_ORDER: Final[tuple[RepairKind, ...]] = ("byte_order_mark", "left_out", "line_end", "composed")


class Fault(Exception):  # noqa: N818 - it becomes a ReadError once its place is known
    """What is wrong with one part of a document, before the place of that part is looked up.

    Attributes:
        code: the name of the fault without that of the format, such as ``missing``.
        message: what is wrong.
        holder: the XML element, or the JSON object or array, in which it is wrong.
        name: the attribute, the key or the index in the holder; `None` for the holder itself.
        kind: the error it becomes.
        hint: what to do about it.
    """

    def __init__(
        self,
        code: str,
        message: str,
        holder: Any,
        name: str | int | None = None,
        *,
        kind: type[ReadError] = ReadError,
        hint: str | None = None,
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.holder = holder
        self.name = name
        self.kind = kind
        self.hint = hint


class Seen(list[str]):
    """The texts of a document that have been read.

    Attributes:
        composed: whether joining two of them composed a letter.
        keys: how many keys the JSON objects had that have been read.
    """

    composed = False
    keys = 0

    def merged(self, texts: list[str], marks: list[frozenset[Mark]]) -> tuple[list[str], list[frozenset[Mark]]]:
        """Leave out empty texts and join neighbours with equal marks; what joins may compose."""
        joined: list[list[str]] = []
        kept: list[frozenset[Mark]] = []
        for text, mark in zip(texts, marks, strict=True):
            if kept and kept[-1] is mark:
                joined[-1].append(text)
            elif text:
                joined.append([text])
                kept.append(mark)
        whole = ["".join(pieces) for pieces in joined]
        composed = [nfc(text) for text in whole]
        self.composed = self.composed or composed != whole
        return composed, kept


class LazyOrigins(Mapping[str, Origin]):
    """Where each part of a notice stood: looked up when it is first asked for, so that it costs nothing before."""

    __slots__ = ("_find", "_found")

    def __init__(self, find: Callable[[], dict[str, Origin]]) -> None:
        self._find = find
        self._found: dict[str, Origin] | None = None

    def _origins(self) -> dict[str, Origin]:
        if self._found is None:
            self._found = self._find()
        return self._found

    def nearest(self, path: str) -> Origin:
        """Return where *path* stood, or else the smallest part around it that is known."""
        while path and path not in self._origins():
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self._origins().get(path, Origin())

    def __getitem__(self, path: str) -> Origin:
        return self._origins()[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._origins())

    def __len__(self) -> int:
        return len(self._origins())


def minor_of(version: str, holder: Any, name: str) -> int:
    """Return the minor version of a document of this major version.

    Raises:
        Fault: *version* is no version, or one of another major.
    """
    match = _VERSION.fullmatch(version)
    if match is None:
        raise Fault("version", f"{version[:40]!r} is no version of the format, such as {VERSION!r}", holder, name)
    if int(match[1]) != MAJOR:
        raise unsupported(int(match[1]), holder, name)
    return int(match[2])


def unsupported(major: int, holder: Any, name: str | None = None) -> Fault:
    """Make the fault of a document of another *major* version."""
    hint = "Read it with a newer vnnotice" if major > MAJOR else f"There has been no version before {MAJOR}"
    message = f"version {major} of the document format is not read, only {MAJOR}"
    return Fault("version", message, holder, name, kind=UnsupportedVersionError, hint=hint)


def climb(data: bytes, major: int, steps: Mapping[int, Callable[[bytes], bytes]]) -> bytes:
    """Return *data* of version *major* in this version, by one step for each version between."""
    while major in steps:
        data = steps[major](data)
        major += 1
    return data


def unknown_parts_name(minor: int) -> str:
    """Return the name of the extension that keeps the unknown parts of a document of version ``1.minor``."""
    return f"{EXTENSION_PREFIX}vnnotice-{MAJOR}.{minor}"


def tidied(value: str, notes: set[RepairKind]) -> str:
    """Return *value* in NFC and with line feeds for line ends; *notes* learns what was mended."""
    if "\r" in value:
        notes.add("line_end")
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    composed = nfc(value)
    if composed != value:
        notes.add("composed")
    return composed


def repairs_in_order(notes: set[RepairKind], unknown: list[Repair]) -> tuple[Repair, ...]:
    """Return one repair for each kind in *notes*, in a fixed order, then the *unknown* parts."""
    return (*(Repair(kind=kind) for kind in _REPAIR_ORDER if kind in notes), *unknown)


def path_of_long_value(notice: Notice, limit: int) -> str | None:
    """Return the path of the first text of *notice* that has more than *limit* characters; `None` if there is none."""
    for path, part in walk(notice):
        for field in attrs.fields(type(part)):
            value = getattr(part, field.name)
            if isinstance(value, str) and len(value) > limit:
                return f"{path}.{field.name}"
            if isinstance(value, tuple) and any(isinstance(line, str) and len(line) > limit for line in value):
                return f"{path}.{field.name}"
    return None
