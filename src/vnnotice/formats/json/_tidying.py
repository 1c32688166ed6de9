"""What is mended in a JSON document before the notice is read from it.

Nearly every document needs nothing; whether it does is asked of all its texts at once.
"""

from __future__ import annotations

import re
from typing import Any, Final

from vnnotice.formats._document import EXTENSION_PREFIX, Fault, Seen, tidied
from vnnotice.model import RepairKind
from vnnotice.model._text import unheld
from vnnotice.vietnamese.letters import is_nfc

__all__ = ["is_tidy", "tidy"]

_ESCAPE: Final = re.compile(rb"\\[bfru]")
"""Escapes for characters that may need mending, or that no notice holds; the others stand for themselves."""


def is_tidy(data: bytes, seen: Seen) -> bool:
    """Tell whether the texts *seen* in the document *data* can stay as they are, and no key stands twice in an object.

    Of two equal keys the parser drops one.  Where no colon is written as an escape, *data* has one for each key that was
    seen, and those of the texts; a key that was dropped leaves one too many.
    """
    text = "".join(seen)
    return (
        is_nfc(text)
        and "\ufffe" not in text
        and "\uffff" not in text
        and not _ESCAPE.search(data)
        and data.count(b":") == seen.keys + text.count(":")
    )


def tidy(document: dict[str, Any], notes: set[RepairKind]) -> dict[str, Any]:
    """Return *document* with its texts mended; *notes* learns what was done.

    Raises:
        Fault: a text has a character that no notice holds.
    """
    return {
        key: _tidy_extensions(document, notes) if key == "extensions" else _tidy(document, key, notes)
        for key in document
    }


def _tidy(holder: Any, key: str | int, notes: set[RepairKind]) -> Any:
    value = holder[key]
    if isinstance(value, str):
        mended = tidied(value, notes)
        found = unheld(mended)
        if found:
            code = f"U+{ord(found[0]):04X}"
            raise Fault("character", f"the character {code} cannot stand in a notice", holder, key)
        return mended
    if isinstance(value, dict):
        return {name: _tidy(value, name, notes) for name in value}
    if isinstance(value, list):
        return [_tidy(value, index, notes) for index in range(len(value))]
    return value


def _tidy_extensions(document: dict[str, Any], notes: set[RepairKind]) -> Any:
    slot = document["extensions"]
    if not isinstance(slot, dict):
        return slot
    return {
        name: value if name.startswith(EXTENSION_PREFIX) else _tidy(slot, name, notes) for name, value in slot.items()
    }
