"""Changing a value that also holds its wording."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

__all__ = ["evolve"]

_Part = TypeVar("_Part")


def evolve(part: _Part, **changes: Any) -> _Part:
    """Return *part* with *changes*, and without its wording, unless the change gives one.

    A component that was read from paper holds its line as it stood there.  Once its meaning changes, that line is no
    longer true of it, so it goes; a writer then makes the line anew.

    >>> from vnnotice.model.number_and_symbol import NumberAndSymbol
    >>> read = NumberAndSymbol(number="15", kind="TB", organ="HU", wording="Số 15-TB/HU")
    >>> evolve(read, number="16").wording is None
    True

    Raises:
        TypeError: a field that *part* does not have.
    """
    has_wording = "wording" in attrs.fields_dict(type(part))  # type: ignore[arg-type]
    if has_wording and changes and "wording" not in changes:
        changes["wording"] = None
    return attrs.evolve(part, **changes)  # type: ignore[misc]
