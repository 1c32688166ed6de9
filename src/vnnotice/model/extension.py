"""Extension: what other programs keep in a notice."""

from __future__ import annotations

import re
from typing import Final

from attrs import field, frozen
from attrs.validators import matches_re

from vnnotice.model._text import held

__all__ = ["EXTENSION_NAME", "Extension"]

EXTENSION_NAME: Final = re.compile(r"x-[a-z0-9]+(?:[.-][a-z0-9]+)*|\{[^\s{}]+\}[A-Za-z_][A-Za-z0-9_.-]*")
"""Names of extensions: ``x-case-id`` (a JSON key), ``{urn:example:registry}entry`` (an XML element)."""


@frozen(kw_only=True, weakref_slot=False)
class Extension:
    """A value of another program, carried along and never looked into.

    Attributes:
        name: ``x-…`` for a JSON value, ``{namespace}name`` for an XML element.
        value: the JSON text of that value, or the canonical XML text of that element.
    """

    name: str = field(validator=matches_re(EXTENSION_NAME))
    value: str = field(converter=held)
