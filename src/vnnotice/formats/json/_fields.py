"""The values of a JSON document: each looked at once, none made into another type.

A function here takes the object or array that holds a value, and the key, so that what it refuses has a place.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias, TypeVar

from vnnotice.formats._document import BLANKS, DATE, Fault, Seen
from vnnotice.model import BLANK, Blank
from vnnotice.model.body import MOST_SPAN

__all__ = [
    "Key",
    "array_of",
    "choice",
    "date_or_blank",
    "missing",
    "object_at",
    "optional_words",
    "optional_words_or_blank",
    "span",
    "text_at",
    "type_fault",
    "words",
    "words_array",
]

Key: TypeAlias = str | int
_Part = TypeVar("_Part")

_TYPES: Final = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
    dict: "an object",
    list: "an array",
}


def type_fault(holder: Any, key: Key | None, wanted: str) -> Fault:
    """Make the fault of a value of a wrong type."""
    value = holder if key is None else holder[key]
    return Fault("type", f"{wanted} is needed, not {_TYPES.get(type(value), type(value).__name__)}", holder, key)


def missing(holder: Any, key: str) -> Fault:
    """Make the fault of a key that is not there."""
    return Fault("missing", f"the key {key!r} is needed", holder, key)


def object_at(holder: Any, key: Key, known: frozenset[str], seen: Seen) -> dict[str, Any]:
    """Return the object at *key*, whose keys are all *known*."""
    value = holder[key]
    if type(value) is not dict:
        raise type_fault(holder, key, "an object")
    if not value.keys() <= known:
        unknown = next(name for name in value if name not in known)
        raise Fault("unknown-key", f"the key {unknown[:40]!r} may not stand here", value, unknown)
    seen.keys += len(value)
    return value


def array_of(holder: Any, key: Key, read: Callable[[Any, int, Seen], _Part], seen: Seen) -> tuple[_Part, ...]:
    """Return what *read* makes of each value in the array at *key*; nothing where the key is absent."""
    if key not in holder:
        return ()
    values = holder[key]
    if type(values) is not list:
        raise type_fault(holder, key, "an array")
    return tuple([read(values, index, seen) for index in range(len(values))])


def text_at(holder: Any, key: Key, seen: Seen) -> str:
    """Return the string at *key*, which may be empty."""
    value = holder[key]
    if type(value) is not str:
        raise type_fault(holder, key, "a string")
    seen.append(value)
    return value


def words(holder: Any, key: Key, seen: Seen) -> str:
    """Return the string at *key*, which is not blank."""
    if type(holder) is dict and key not in holder:
        raise missing(holder, str(key))
    value = holder[key]
    if type(value) is not str:
        raise type_fault(holder, key, "a string")
    if not value.strip(BLANKS):
        raise Fault("blank", "the text is blank: leave it out where there is none", holder, key)
    seen.append(value)
    return value


def optional_words(holder: dict[str, Any], key: str, seen: Seen) -> str | None:
    """Return the string at *key*, which is not blank; `None` where the key is absent."""
    value = holder.get(key)
    if type(value) is str and value.strip(BLANKS):
        seen.append(value)
        return value
    return words(holder, key, seen) if key in holder else None


def optional_words_or_blank(holder: dict[str, Any], key: str, seen: Seen) -> str | Blank | None:
    """Return the string at *key*; `BLANK` for the empty one, `None` where the key is absent."""
    if key not in holder:
        return None
    return BLANK if holder[key] == "" else words(holder, key, seen)


def words_array(holder: dict[str, Any], key: str, seen: Seen) -> tuple[str, ...]:
    """Return the strings in the array at *key*, none of which is blank."""
    return array_of(holder, key, words, seen)


def choice(holder: dict[str, Any], key: str, names: Iterable[_Part]) -> _Part | None:
    """Return the string at *key*, which is one of *names*; `None` where the key is absent."""
    if key not in holder:
        return None
    value = holder[key]
    if type(value) is not str:
        raise type_fault(holder, key, "a string")
    for name in names:
        if name == value:
            return name
    raise Fault("choice", f"{value[:40]!r} is not one of {', '.join(map(str, names))}", holder, key)


def date_or_blank(holder: dict[str, Any], key: str) -> datetime.date | Blank | None:
    """Return the date at *key*; `BLANK` for the empty string, `None` where the key is absent."""
    if key not in holder:
        return None
    value = holder[key]
    if type(value) is not str:
        raise type_fault(holder, key, "a string")
    if not value:
        return BLANK
    if DATE.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    raise Fault("date", f"{value[:40]!r} is no date; dates are written 2023-08-09", holder, key)


def span(holder: dict[str, Any], key: str) -> int:
    """Return how many columns or rows a cell spans; 1 where the key is absent.  JSON calls 2.0 an integer too."""
    value = holder.get(key, 1)
    if type(value) is not int and not (type(value) is float and value.is_integer()):
        raise type_fault(holder, key, "an integer")
    if not 1 <= value <= MOST_SPAN:
        raise Fault("span", f"the span is no number from 1 to {MOST_SPAN}", holder, key)
    return int(value)
