"""JSON → notice."""

from __future__ import annotations

from typing import Any

from vnnotice.errors import LimitError
from vnnotice.formats._document import Fault, LazyOrigins, Seen, path_of_long_value, repairs_in_order
from vnnotice.formats._guard import guard_json, has_byte_order_mark
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.formats.json._extensions import RawValue, written
from vnnotice.formats.json._newer import set_aside
from vnnotice.formats.json._notice import read_notice, version_of
from vnnotice.formats.json._parsing import parse
from vnnotice.formats.json._places import origins_of, read_error, refuse_duplicates, spots
from vnnotice.formats.json._tidying import is_tidy, tidy
from vnnotice.model import Notice, Reading, Repair, RepairKind

__all__ = ["read"]


def read(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a notice from JSON.

    Raises:
        ReadError: it is no JSON, or not as the format demands.
        LimitError: it is larger or deeper than *limits* allow.
        UnsupportedVersionError: it is of another major version.
    """
    guarded = guard_json(data, limits)
    document = parse(guarded, limits)
    notes: set[RepairKind] = {"byte_order_mark"} if has_byte_order_mark(data) else set()
    unknown: list[Repair] = []
    try:
        minor = version_of(document)
        if minor:
            document, unknown = set_aside(document, minor)
        raw = _raw_values(guarded, document)
        seen = Seen()
        notice = read_notice(document, raw, seen)
        if not is_tidy(guarded, seen):
            refuse_duplicates(guarded.decode())
            document = tidy(document, notes)
            notice = read_notice(document, raw, seen)
    except Fault as fault:
        raise read_error(fault, guarded.decode(), document) from None
    if seen.composed:
        notes.add("composed")
    origins = LazyOrigins(lambda: origins_of(guarded.decode()))
    if len(guarded) > limits.value_characters:
        _check_values(notice, limits, origins)
    return Reading(notice=notice, format="json", origins=origins, repairs=repairs_in_order(notes, unknown))


def _raw_values(data: bytes, document: dict[str, Any]) -> RawValue:
    """Return what gives the JSON text of an extension's value: as it stands in *data*, so that no number changes."""
    texts: dict[str, str] = {}

    def raw(name: str) -> str:
        if not texts:
            text = data.decode()
            for pointer, spot in spots(text):
                if len(pointer) == 2 and pointer[0] == "extensions":
                    texts[str(pointer[1])] = text[spot.start : spot.end]
        return texts[name] if name in texts else written(document["extensions"][name])

    return raw


def _check_values(notice: Notice, limits: Limits, origins: LazyOrigins) -> None:
    path = path_of_long_value(notice, limits.value_characters)
    if path is not None:
        place = origins.nearest(path)
        raise LimitError(
            "json.value",
            f"a text of more than {limits.value_characters} characters",
            format="json",
            path=path,
            line=place.line,
            column=place.column,
        )
