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
        markup_bytes: bytes of an XML or JSON document, of a Word document and of each XML part in it.
        text_bytes: bytes of a Markdown or plain text document; characters of a Word document.
        lines: line ends of a Markdown or plain text document; lines of a Word document.
        tags: ``<`` in an XML document or part.
        attributes: ``="`` and ``='`` in an XML document or part.
        attributes_per_element: attributes of one element.
        values: commas and opening brackets in a JSON document, which together count its values.
        depth: how deep XML elements or JSON arrays and objects nest.
        value_characters: characters of one text value.
        digits: digits in a row in a JSON number.
        list_depth: how deep lists and quotations nest in Markdown.
        entries: entries of the archive that a Word document is.
        entry_bytes: bytes of one entry when unpacked.
        unpacked_bytes: bytes of all entries when unpacked.
        ratio: how many times its packed size one entry unpacks to; entries of up to 100 KiB are free.
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
    entries: int = _limit(1000)
    entry_bytes: int = _limit(32 * _MIB)
    unpacked_bytes: int = _limit(64 * _MIB)
    ratio: int = _limit(100)


DEFAULT_LIMITS: Final = Limits()
"""The limits that hold where none are given."""
