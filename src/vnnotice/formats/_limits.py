"""How large, deep and wide an input may be: one value, held by every reader."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen
from attrs.validators import ge, instance_of

__all__ = ["DEFAULT_LIMITS", "Limits"]

_KIB: Final = 1024
_MIB: Final = 1024 * _KIB


def _limit(default: int) -> int:
    return field(default=default, validator=[instance_of(int), ge(1)])


@frozen(kw_only=True, weakref_slot=False)
class Limits:
    """The limits of one reading.  A value at the limit passes; one more is a `LimitError`.

    A real notice is some ten KiB, of a hundred or two elements; the defaults leave room for twenty to a thousand
    times that, and keep any input within two seconds and 200 MiB.

    Attributes:
        markup_bytes: bytes of an XML or JSON document.
        text_bytes: bytes of a Markdown or plain text document.
        lines: line ends of a Markdown or plain text document.
        tags: ``<`` in an XML document.
        attributes: ``="`` and ``='`` in an XML document.
        attributes_per_element: attributes of one element.
        values: commas and opening brackets in a JSON document, which together count its values.
        depth: how deep XML elements or JSON arrays and objects nest.
        value_characters: characters of one text value.
        digits: digits in a row in a JSON number.
        list_depth: how deep lists and quotations nest in Markdown.
    """

    markup_bytes: int = _limit(16 * _MIB)
    text_bytes: int = _limit(256 * _KIB)
    lines: int = _limit(20_000)
    tags: int = _limit(200_000)
    attributes: int = _limit(200_000)
    attributes_per_element: int = _limit(128)
    values: int = _limit(200_000)
    depth: int = _limit(64)
    value_characters: int = _limit(_MIB)
    digits: int = _limit(20)
    list_depth: int = _limit(9)


DEFAULT_LIMITS: Final = Limits()
"""The limits that hold where none are given."""
