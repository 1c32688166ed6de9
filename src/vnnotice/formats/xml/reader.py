"""XML → notice."""

from __future__ import annotations

import functools
from typing import Any

from lxml import etree

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._document import Fault, LazyOrigins, Seen, path_of_long_value, repairs_in_order
from vnnotice.formats._guard import guard_xml, has_byte_order_mark
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.formats.xml._newer import set_aside
from vnnotice.formats.xml._notice import read_notice, version_of
from vnnotice.formats.xml._parsing import Element, parse
from vnnotice.formats.xml._places import origins_of, read_error
from vnnotice.formats.xml._tidying import drop_locations, has_trivia, is_tidy, tidy
from vnnotice.formats.xml.schema import schema
from vnnotice.model import Reading, Repair, RepairKind

__all__ = ["read", "validate"]


def read(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a notice from XML.

    Raises:
        ReadError: it is not well-formed, or not as the format demands.
        LimitError: it is larger, deeper or wider than *limits* allow.
        UnsupportedVersionError: it is of another major version.
    """
    return _read(data, limits)[0]


def validate(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a notice from XML, and hold it against the XML Schema as well.

    The reader refuses what the schema refuses; this asks a second, independent judge.  Parts of a newer minor version,
    which the schema does not know, are set aside before.

    Raises:
        ReadError: as `read`; ``xml.schema`` where only the schema refuses it.
    """
    reading, root = _read(data, limits)
    judge = _judge()
    if not judge.validate(root):
        first = judge.error_log[0]
        raise ReadError("xml.schema", first.message, format="xml", line=first.line)
    return reading


def _read(data: bytes, limits: Limits) -> tuple[Reading, Element]:
    notes: set[RepairKind] = set()
    unknown: list[Repair] = []
    guarded = guard_xml(data, limits)
    root = parse(guarded, limits)
    if has_byte_order_mark(data):
        notes.add("byte_order_mark")
    if has_trivia(guarded):
        notes.add("left_out")
    try:
        minor = version_of(root)
        drop_locations(root, guarded, notes)
        if minor:
            unknown = set_aside(root, minor)
        seen = Seen()
        notice = read_notice(root, seen)
        if not is_tidy(seen):
            tidy(root, notes)
            notice = read_notice(root, seen)
    except Fault as fault:
        raise read_error(fault, guarded, root) from None
    if seen.composed:
        notes.add("composed")
    origins = LazyOrigins(lambda: origins_of(guarded))
    if len(guarded) > limits.value_characters:
        path = path_of_long_value(notice, limits.value_characters)
        if path is not None:
            message = f"a text of more than {limits.value_characters} characters"
            raise LimitError("xml.value", message, format="xml", path=path, line=origins.nearest(path).line)
    repairs = repairs_in_order(notes, unknown)
    return Reading(notice=notice, format="xml", origins=origins, repairs=repairs), root


@functools.cache
def _judge() -> Any:
    return etree.XMLSchema(etree.fromstring(schema()))
