"""The notice as an object of JSON: the keys are the fields, in their order; what is absent is left out."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, Final

import attrs

from vnnotice.formats._document import VERSION
from vnnotice.formats.json._notice import CLASSES, FORMAT_NAME
from vnnotice.formats.json._writing_body import WRITE_BLOCK
from vnnotice.formats.json._writing_extensions import extensions
from vnnotice.model import Blank, Notice

__all__ = ["document_of"]


def document_of(notice: Notice, as_json: Callable[[str], Any]) -> dict[str, Any]:
    """Return *notice* as objects and arrays; *as_json* makes the values of extensions from their JSON texts.

    Raises:
        WriteError: an extension has no JSON value.
    """
    document = {"format": FORMAT_NAME, "version": VERSION, **_object(notice)}
    if notice.extensions:
        document["extensions"] = extensions(notice.extensions, as_json)
    return document


def _object(part: Any) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in _NAMES[type(part)]:
        value = getattr(part, name)
        if type(value) is str:
            values[name] = value
        elif value is not None and value != ():
            values[name] = _WRITE[type(value)](value)
    return values


def _array(values: tuple[Any, ...]) -> list[Any]:
    return [_WRITE[type(value)](value) for value in values]


def _blank(_value: Blank) -> str:
    return ""


_NAMES: Final = {
    cls: tuple(field.name for field in attrs.fields(cls) if field.name != "extensions") for cls in (*CLASSES, Notice)
}
_WRITE: Final[dict[type, Callable[[Any], Any]]] = {
    **dict.fromkeys(CLASSES, _object),
    **WRITE_BLOCK,
    str: str,
    tuple: _array,
    Blank: _blank,
    datetime.date: datetime.date.isoformat,
}
