"""Older documents of the format, brought to this version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from vnnotice.formats._document import MAJOR, Fault, climb
from vnnotice.formats._guard import guard_xml
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.formats.xml._notice import major_of, version_of
from vnnotice.formats.xml._parsing import parse
from vnnotice.formats.xml._places import read_error

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
    guarded = guard_xml(data, limits)
    root = parse(guarded, limits)
    major = major_of(root)
    if major is not None and major < MAJOR and major in steps:
        return climb(data, major, steps)
    try:
        version_of(root)
    except Fault as fault:
        raise read_error(fault, guarded, root) from None
    return data
