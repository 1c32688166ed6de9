"""Older documents of the format, brought to this version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from vnnotice.formats._document import MAJOR, Fault, climb
from vnnotice.formats._guard import guard_json
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.formats.json._notice import version_of
from vnnotice.formats.json._parsing import parse
from vnnotice.formats.json._places import read_error

__all__ = ["STEPS", "upgrade"]

STEPS: Final[Mapping[int, Callable[[bytes], bytes]]] = MappingProxyType({})
"""Major version → what makes the next one of it.  There has been one version so far."""


def upgrade(
    data: bytes, limits: Limits = DEFAULT_LIMITS, *, steps: Mapping[int, Callable[[bytes], bytes]] = STEPS
) -> bytes:
    """Return the document *data* in this version of the format; unchanged if it is in it already.

    Raises:
        ReadError: it is no document of the format.
        UnsupportedVersionError: it is of a version that cannot be upgraded.
    """
    guarded = guard_json(data, limits)
    document = parse(guarded, limits)
    major = _major_of(document)
    if major in steps and major < MAJOR:
        return climb(data, major, steps)
    try:
        version_of(document)
    except Fault as fault:
        raise read_error(fault, guarded.decode(), document) from None
    return data


def _major_of(document: Any) -> int:
    """Return the major version of *document*; -1 if it has none."""
    version = document.get("version") if isinstance(document, dict) else None
    number = version.partition(".")[0] if isinstance(version, str) else ""
    return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else -1
