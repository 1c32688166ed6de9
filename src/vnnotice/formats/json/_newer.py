"""Documents of a newer minor version: parts that this version does not know are set aside, and kept.

They go into one extension, named after that version (``x-vnnotice-1.3``): an array of objects with the ``path`` where each
stood, its ``key`` where it had one, and its ``value``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import Factory, frozen

from vnnotice.formats._document import VERSION, Fault, unknown_parts_name
from vnnotice.formats.json._body import BLOCK_KEYS, CELL_KEYS, ITEM_KEYS, ROW_KEYS, RUN_KEYS
from vnnotice.formats.json._notice import KEYS, ROOT_KEYS
from vnnotice.formats.json._places import Pointer, path_of
from vnnotice.model import (
    MARKS,
    Addressee,
    Addressees,
    Annex,
    Archive,
    Authority,
    ContactLine,
    Heading,
    IssuingBody,
    Marks,
    NumberAndSymbol,
    PlaceAndDate,
    Recipient,
    Recipients,
    Repair,
    Seal,
    SignatureBlock,
    TypeAndSubject,
    UnplacedLine,
)

__all__ = ["set_aside"]


@frozen(weakref_slot=False, eq=False)
class _Shape:
    """The keys that an object may have, and the shapes of the objects under them, or in the arrays under them.

    Attributes:
        keys: the keys; `None` where the key ``type`` says which.
        below: key → shape.
    """

    keys: frozenset[str] | None
    below: Mapping[str, _Shape] = Factory(dict)


_RUN: Final = _Shape(RUN_KEYS)
_BLOCK: Final = _Shape(None)
_ITEM: Final = _Shape(ITEM_KEYS, {"runs": _RUN, "blocks": _BLOCK})
_ROW: Final = _Shape(ROW_KEYS, {"cells": _Shape(CELL_KEYS, {"blocks": _BLOCK})})
_BLOCKS: Final = {
    "paragraph": _Shape(BLOCK_KEYS["paragraph"], {"runs": _RUN}),
    "section": _Shape(BLOCK_KEYS["section"], {"heading": _RUN, "blocks": _BLOCK}),
    "list": _Shape(BLOCK_KEYS["list"], {"items": _ITEM}),
    "table": _Shape(BLOCK_KEYS["table"], {"rows": _ROW}),
}
_NOTICE: Final = _Shape(
    ROOT_KEYS,
    {
        "heading": _Shape(KEYS[Heading]),
        "issuing_body": _Shape(KEYS[IssuingBody]),
        "number_and_symbol": _Shape(KEYS[NumberAndSymbol]),
        "place_and_date": _Shape(KEYS[PlaceAndDate]),
        "type_and_subject": _Shape(KEYS[TypeAndSubject]),
        "addressees": _Shape(KEYS[Addressees], {"items": _Shape(KEYS[Addressee])}),
        "bases": _BLOCK,
        "body": _BLOCK,
        "signature_blocks": _Shape(KEYS[SignatureBlock], {"authorities": _Shape(KEYS[Authority])}),
        "seal": _Shape(KEYS[Seal]),
        "recipients": _Shape(KEYS[Recipients], {"items": _Shape(KEYS[Recipient]), "archive": _Shape(KEYS[Archive])}),
        "marks": _Shape(KEYS[Marks]),
        "contact_line": _Shape(KEYS[ContactLine]),
        "annexes": _Shape(KEYS[Annex], {"body": _BLOCK}),
        "unplaced": _Shape(KEYS[UnplacedLine]),
    },
)


def set_aside(document: dict[str, Any], minor: int) -> tuple[dict[str, Any], list[Repair]]:
    """Return *document* with its unknown parts moved to an extension, and a repair for each of them."""
    parts: list[dict[str, Any]] = []
    known = _known(document, _NOTICE, (), parts)
    known["version"] = VERSION
    if parts:
        name = unknown_parts_name(minor)
        slot = known.get("extensions", {})
        if isinstance(slot, dict):
            if name in slot:
                raise Fault("unknown-key", f"the key {name!r} is the reader's own", document["extensions"], name)
            known["extensions"] = {**slot, name: parts}
    repairs = [
        Repair(kind="unknown_part", path=part["path"] or None, detail=str(part.get("key", part["value"]))[:80])
        for part in parts
    ]
    return known, repairs


def _known(value: Any, shape: _Shape, pointer: Pointer, parts: list[dict[str, Any]]) -> Any:
    """Return *value* without what *shape* does not know, which goes to *parts*."""
    if isinstance(value, list):
        items = [(index, item) for index, item in enumerate(value) if not _is_strange(item, shape)]
        parts += [
            {"path": path_of((*pointer, index)) or "", "value": item}
            for index, item in enumerate(value)
            if _is_strange(item, shape)
        ]
        return [_known(item, shape, (*pointer, index), parts) for index, item in items]
    if not isinstance(value, dict):
        return value
    if shape is _BLOCK:
        kind = value.get("type")
        shape = _BLOCKS.get(kind, shape) if isinstance(kind, str) else shape
    path = path_of(pointer) or ""
    known = {}
    for key, part in value.items():
        if shape.keys is not None and key not in shape.keys:
            parts.append({"path": path, "key": key, "value": part})
        elif key in shape.below:
            known[key] = _known(part, shape.below[key], (*pointer, key), parts)
        else:
            known[key] = part
    return _marked(known, path, parts) if shape is _RUN else known


def _is_strange(item: Any, shape: _Shape) -> bool:
    """Tell whether *item* is a block of a kind that is not known."""
    return (
        shape is _BLOCK and isinstance(item, dict) and isinstance(item.get("type"), str) and item["type"] not in _BLOCKS
    )


def _marked(run: dict[str, Any], path: str, parts: list[dict[str, Any]]) -> Any:
    """Return *run* without the marks that are not known: the bare text where none is left."""
    marks = run.get("marks")
    if not isinstance(marks, list) or all(mark in MARKS for mark in marks):
        return run
    known = [mark for mark in marks if mark in MARKS]
    parts += [{"path": path, "key": "marks", "value": mark} for mark in marks if mark not in MARKS]
    return {**run, "marks": known} if known else run.get("text")
