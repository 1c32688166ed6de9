"""Recipients (*Nơi nhận*), box 9b, and the archive line (*Lưu*)."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen
from attrs.validators import instance_of, optional

from vnnotice.model._text import optional_text, text

__all__ = ["Archive", "Recipient", "Recipients"]


@frozen(kw_only=True, weakref_slot=False)
class Recipient:
    """One body, person or group that receives the notice (*nơi nhận*).

    Attributes:
        name: the name, without the hyphen before it and the mark after it.
        wording: the line as it stood on paper (``- UBND huyện,``).
    """

    name: str = field(converter=text)
    wording: str | None = field(default=None, converter=optional_text)


@frozen(kw_only=True, weakref_slot=False)
class Archive:
    """The last line, which names where the file copy is kept (*lưu*).

    Attributes:
        name: the words, without the hyphen before them and the mark after them (``Lưu VPHU``, ``Lưu: VT, VP``).
        wording: the line as it stood on paper.
    """

    name: str = field(converter=text)
    wording: str | None = field(default=None, converter=optional_text)


def _recipients(value: Iterable[Recipient]) -> tuple[Recipient, ...]:
    items = tuple(value)
    if not all(isinstance(item, Recipient) for item in items):
        raise TypeError("items must be Recipient")
    return items


@frozen(kw_only=True, weakref_slot=False)
class Recipients:
    """The list at the foot of the notice, on the left (*Nơi nhận*).

    Attributes:
        items: the recipients in their order, without the archive line.
        archive: the archive line.
        wording: the label as it stood on paper (``Nơi nhận:``).
    """

    items: tuple[Recipient, ...] = field(default=(), converter=_recipients)
    archive: Archive | None = field(default=None, validator=optional(instance_of(Archive)))
    wording: str | None = field(default=None, converter=optional_text)
