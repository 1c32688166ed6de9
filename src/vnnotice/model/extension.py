"""Extension: what other programs keep in a notice."""

from __future__ import annotations

import re
from typing import Final

from attrs import field, frozen
from attrs.validators import matches_re

from vnnotice.model._text import held

__all__ = ["EXTENSION_NAME", "Extension"]

_NAME_START: Final = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAMESPACE: Final = "[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20{}\ud800-\udfff\ufffe\uffff]+"

EXTENSION_NAME: Final = re.compile(
    "x-[a-z0-9]+(?:[.-][a-z0-9]+)*"
    f"|\\{{{_NAMESPACE}\\}}[{_NAME_START}][{_NAME_START}.0-9\u00b7\u0300-\u036f\u203f\u2040-]*"
)
"""Names of extensions: ``x-case-id`` (a JSON key), ``{urn:example:registry}entry`` (an XML element; its namespace is an
absolute URI)."""


@frozen(kw_only=True, weakref_slot=False)
class Extension:
    """A value of another program, carried along and never looked into.

    Attributes:
        name: ``x-…`` for a JSON value, ``{namespace}name`` for an XML element.
        value: the JSON text of that value, or the canonical XML text of that element.
    """

    name: str = field(validator=matches_re(EXTENSION_NAME))
    value: str = field(converter=held)
