"""Changing a value that also holds its wording."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

__all__ = ["evolve"]

_Part = TypeVar("_Part")


def evolve(part: _Part, **changes: Any) -> _Part:
    """Return *part* with *changes*, and without its wording, unless the change gives one.

    A component that was read from paper holds its line as it stood there.  Once its meaning changes, that line is no
    longer true of it, so it goes; a writer then makes the line anew.  An unplaced line is nothing but its wording, and
    keeps it.

    >>> from vnnotice.model.number_and_symbol import NumberAndSymbol
    >>> read = NumberAndSymbol(number="15", kind="TB", organ="HU", wording="Số 15-TB/HU")
    >>> evolve(read, number="16").wording is None
    True

    Raises:
        TypeError: a field that *part* does not have.
    """
    wording = attrs.fields_dict(type(part)).get("wording")  # type: ignore[arg-type]
    if changes and wording is not None and wording.default is None:
        changes.setdefault("wording", None)
    return attrs.evolve(part, **changes)  # type: ignore[misc]
