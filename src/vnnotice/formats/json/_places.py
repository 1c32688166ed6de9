"""Places in JSON: pointer → where in the text a key and its value stand, and → path in the notice."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from attrs import Factory, define, frozen

from vnnotice.errors import ReadError
from vnnotice.formats._document import EXTENSION_PREFIX, Fault
from vnnotice.model import Origin

__all__ = ["Pointer", "Spot", "origins_of", "path_in", "path_of", "read_error", "refuse_duplicates", "spots"]

Pointer: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root to a value."""

_TOKEN: Final = re.compile(
    r'[ \t\n\r]*+(?:(?P<sign>[{}\[\]:,])|(?P<string>"[^"\\]*+(?:\\.[^"\\]*+)*+")|(?P<other>[^ \t\n\r{}\[\]:,"]++))'
)
_FIELD: Final = re.compile(r"[a-z_]+")


@frozen(weakref_slot=False)
class Spot:
    """Where one value stands in the text, in characters from its start.

    Attributes:
        key: where its key begins; where it begins itself, if it has none.
        start: where it begins.
        end: where it ends.
    """

    key: int
    start: int
    end: int


@define(weakref_slot=False)
class _Holder:
    """An object or array that is not closed yet.

    Attributes:
        pointer, key, start: as those of its spot.
        name: the key or the index of the value that comes next; `None` before a key.
        name_start: where that key begins.
        keys: the keys so far, and where they begin.
    """

    pointer: Pointer
    key: int
    start: int
    name: str | int | None
    name_start: int | None = None
    keys: dict[str, int] = Factory(dict)

    def go_on(self) -> None:
        """Go on to the next key or index."""
        self.name = self.name + 1 if isinstance(self.name, int) else None

    def place(self, start: int) -> tuple[Pointer, int]:
        """Return the pointer of the value that begins at *start*, and where its key begins."""
        name: Pointer = () if self.name is None else (self.name,)
        return (*self.pointer, *name), start if self.name_start is None else self.name_start


def spots(text: str) -> Iterator[tuple[Pointer, Spot]]:
    """Yield the pointer and the spot of each value in *text*, which is JSON; objects and arrays when they close.

    Raises:
        ReadError: ``json.duplicate-key``, a key stands twice in one object.
    """
    holders: list[_Holder] = []
    for match in _TOKEN.finditer(text):
        sign, start = match["sign"], match.start(match.lastgroup or 0)
        if sign == ",":
            holders[-1].go_on()
        elif sign in ("}", "]"):
            closed = holders.pop()
            yield closed.pointer, Spot(closed.key, closed.start, match.end())
        elif holders and holders[-1].name is None:
            _take_key(text, holders[-1], match)
        elif sign != ":":
            pointer, key = holders[-1].place(start) if holders else ((), start)
            if sign is None:
                yield pointer, Spot(key, start, match.end())
            else:
                holders.append(_Holder(pointer, key, start, None if sign == "{" else 0))


def _take_key(text: str, holder: _Holder, match: re.Match[str]) -> None:
    name: str = json.loads(match["string"])
    start = match.start("string")
    if name in holder.keys:
        first_line = _line_and_column(text, holder.keys[name])[0]
        line, column = _line_and_column(text, start)
        raise ReadError(
            "json.duplicate-key",
            f"the key {name[:40]!r} stands twice in one object, first on line {first_line}",
            format="json",
            path=path_of((*holder.pointer, name)),
            line=line,
            column=column,
        )
    holder.keys[name] = start
    holder.name, holder.name_start = name, start


def refuse_duplicates(text: str) -> None:
    """Refuse a key that stands twice in one object.

    Raises:
        ReadError: ``json.duplicate-key``.
    """
    for _ in spots(text):
        pass


def path_of(pointer: Pointer) -> str | None:
    """Return *pointer* as a path of the notice; keys that are no field of the model stand in brackets."""
    path = ""
    for step in pointer:
        if isinstance(step, int):
            path += f"[{step}]"
        elif not _FIELD.fullmatch(step):
            path += f"[{json.dumps(step[:80], ensure_ascii=False)}]"
        else:
            path += f".{step}" if path else step
    return path or None


def origins_of(text: str) -> dict[str, Origin]:
    """Return path → origin for each value in *text* that is a part of the notice."""
    renamed = _renamed(json.loads(text))
    found = {}
    line, column, position = 1, 1, 0
    for pointer, spot in sorted(spots(text), key=lambda pair: pair[1].start):
        between = text[position : spot.start]
        position = spot.start
        if "\n" in between:
            line, column = line + between.count("\n"), 1
        column += len(between) - between.rfind("\n") - 1
        path = path_of(_in_notice(pointer, renamed))
        if path is not None and not _is_below_a_part(pointer):
            found[path] = Origin(line=line, column=column)
    return found


def _is_below_a_part(pointer: Pointer) -> bool:
    """Tell whether *pointer* is that of a run, of something in a run, or of the type of a block: no parts of the model."""
    below = pointer[:-1]
    return pointer[-1] == "type" or "runs" in below or ("heading" in below[1:])


def _renamed(document: dict[str, Any]) -> dict[Pointer, Pointer]:
    """Return pointer → pointer for the values that the notice puts in order: unplaced lines and extensions."""
    lines = [(line["place"] != "head", index) for index, line in enumerate(document.get("unplaced", ()))]
    renamed: dict[Pointer, Pointer] = {
        ("unplaced", old): ("unplaced", new) for new, (_, old) in enumerate(sorted(lines))
    }
    values: list[Pointer] = []
    for name, value in sorted(document.get("extensions", {}).items()):
        several = isinstance(value, list) and not name.startswith(EXTENSION_PREFIX)
        values += [("extensions", name, index) for index in range(len(value))] if several else [("extensions", name)]
    renamed.update({old: ("extensions", new) for new, old in enumerate(values)})
    return renamed


def _in_notice(pointer: Pointer, renamed: dict[Pointer, Pointer]) -> Pointer:
    """Return the pointer of the part of the notice; the root's where there is none."""
    if pointer in (("format",), ("version",)):
        return ()
    if pointer[:1] == ("extensions",) and len(pointer) > 1:
        return renamed.get(pointer, ())
    return (*renamed.get(pointer[:2], pointer[:2]), *pointer[2:])


def read_error(fault: Fault, text: str, document: Any) -> ReadError:
    """Make the error that says where in *text*, the source of *document*, the *fault* is."""
    pointer = _pointer_of(fault.holder, document)
    whole = pointer if fault.name is None else (*pointer, fault.name)
    found = dict(spots(text))
    spot = found.get(whole) or found.get(pointer)
    place = None if spot is None else spot.key if fault.code == "unknown-key" else spot.start
    line, column = (None, None) if place is None else _line_and_column(text, place)
    return fault.kind(
        f"json.{fault.code}",
        fault.message,
        format="json",
        path=path_of(whole),
        line=line,
        column=column,
        hint=fault.hint,
    )


def path_in(document: Any, fault: Fault) -> str | None:
    """Return the path of *fault*, which is in *document*."""
    pointer = _pointer_of(fault.holder, document)
    return path_of(pointer if fault.name is None else (*pointer, fault.name))


def _pointer_of(holder: Any, document: Any) -> Pointer:
    """Return the pointer of *holder*, an object or array in *document*, found by its identity."""
    waiting: list[tuple[Pointer, Any]] = [((), document)]
    pointer, value = waiting.pop()
    while value is not holder:
        if isinstance(value, dict):
            waiting += [((*pointer, key), part) for key, part in value.items()]
        elif isinstance(value, list):
            waiting += [((*pointer, index), part) for index, part in enumerate(value)]
        pointer, value = waiting.pop()
    return pointer


def _line_and_column(text: str, position: int) -> tuple[int, int]:
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)
