"""The values of other programs in JSON: of any kind under an ``x-`` key, XML text under the name of an element."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from vnnotice.formats._document import EXTENSION_PREFIX, Fault, Seen
from vnnotice.formats.json._fields import text_at, type_fault
from vnnotice.model import Extension
from vnnotice.model.extension import EXTENSION_NAME
from vnnotice.vietnamese.letters import is_nfc

__all__ = ["OWN_NAMESPACE", "RawValue", "compact", "extensions", "written"]

RawValue: TypeAlias = Callable[[str], str]
"""Key of an extension → the JSON text of its value, as it stands in the document."""

OWN_NAMESPACE: Final = "{urn:vnnotice:notice:1}"
_STRING_OR_SPACE: Final = re.compile(r'("[^"\\]*+(?:\\.[^"\\]*+)*+")|[ \t\n\r]++', re.DOTALL)


def compact(text: str) -> str:
    """Return JSON *text* without white space around its tokens; numbers and strings stay as they are written."""
    return _STRING_OR_SPACE.sub(lambda match: match[1] or "", text)


def written(value: Any) -> str:
    """Return *value* as JSON text."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def extensions(document: dict[str, Any], raw: RawValue, seen: Seen) -> tuple[Extension, ...]:
    """Return the extensions of *document*, ordered by name."""
    if "extensions" not in document:
        return ()
    slot = document["extensions"]
    if type(slot) is not dict:
        raise type_fault(document, "extensions", "an object")
    found = []
    for name in slot:
        if not EXTENSION_NAME.fullmatch(name) or name.startswith(OWN_NAMESPACE):
            hint = "Names are like 'x-case-id', or '{urn:example}entry' for an XML element"
            raise Fault("unknown-key", f"{name[:40]!r} is no name of an extension", slot, name, hint=hint)
        if name.startswith(EXTENSION_PREFIX):
            found.append(Extension(name=name, value=_as_held(compact(raw(name)), seen)))
        else:
            found += [Extension(name=name, value=text) for text in _elements(slot, name, seen)]
    return tuple(sorted(found, key=lambda extension: extension.name))


def _as_held(text: str, seen: Seen) -> str:
    """Return JSON *text* with the two characters escaped that JSON may hold and a notice may not."""
    text = text.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
    seen.composed = seen.composed or not is_nfc(text)
    return text


def _elements(slot: dict[str, Any], name: str, seen: Seen) -> list[str]:
    values = slot[name]
    if type(values) is not list:
        return [text_at(slot, name, seen)]
    if not values:
        raise Fault("missing", "at least one value is needed in the array", slot, name)
    return [text_at(values, index, seen) for index in range(len(values))]
