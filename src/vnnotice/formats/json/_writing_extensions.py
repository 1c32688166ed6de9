"""The values of other programs as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import groupby
from typing import Any

import orjson

from vnnotice.errors import WriteError
from vnnotice.formats._document import EXTENSION_PREFIX
from vnnotice.formats.json._extensions import OWN_NAMESPACE, compact
from vnnotice.model import Extension

__all__ = ["as_fragment", "as_value", "extensions"]


def as_fragment(text: str) -> orjson.Fragment:
    """Return JSON *text* to be written as it stands but for white space, so that no number changes."""
    orjson.loads(text)
    return orjson.Fragment(compact(text).encode())


def as_value(text: str) -> Any:
    """Return the value of JSON *text*; integers of any size stay what they are."""
    orjson.loads(text)
    return json.loads(text)


def extensions(parts: tuple[Extension, ...], as_json: Callable[[str], Any]) -> dict[str, Any]:
    """Return the slot with *parts*: JSON values as *as_json* gives them, elements as text.

    Raises:
        WriteError: the value under an ``x-`` key is no JSON, or an element is of the format's own namespace.
    """
    slot: dict[str, Any] = {}
    for name, group in groupby(enumerate(parts), key=lambda pair: pair[1].name):
        numbered = list(group)
        index, first = numbered[0]
        if name.startswith(EXTENSION_PREFIX):
            try:
                slot[name] = as_json(first.value)
            except orjson.JSONDecodeError as error:
                path = f"extensions[{index}].value"
                raise WriteError(f"the value is no JSON: {error.msg}", format="json", path=path) from None
        elif name.startswith(OWN_NAMESPACE):
            path = f"extensions[{index}].name"
            raise WriteError(f"{name} is a name of the document format itself", format="json", path=path)
        else:
            values = [part.value for _, part in numbered]
            slot[name] = values if len(values) > 1 else values[0]
    return slot
