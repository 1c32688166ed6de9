"""Addressees (*Kính gửi*), box 9a: to whom a letter or a submission speaks.  A notice has none."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from vnnotice.model._blank import Blank
from vnnotice.model._text import optional_text, optional_text_or_blank

__all__ = ["Addressee", "Addressees"]


@frozen(kw_only=True, weakref_slot=False)
class Addressee:
    """One body or person that is spoken to (*nơi nhận* of a letter, after *Kính gửi*).

    Attributes:
        name: the name, without the hyphen before it and the mark after it; `BLANK` where it is to be filled in.
        wording: the line as it stood on paper.
    """

    name: str | Blank | None = field(default=None, converter=optional_text_or_blank)
    wording: str | None = field(default=None, converter=optional_text)


def _addressees(value: Iterable[Addressee]) -> tuple[Addressee, ...]:
    items = tuple(value)
    if not all(isinstance(item, Addressee) for item in items):
        raise TypeError("items must be Addressee")
    return items


@frozen(kw_only=True, weakref_slot=False)
class Addressees:
    """The list after *Kính gửi*.

    Attributes:
        items: the addressees in their order.
        wording: the label as it stood on paper (``Kính gửi:``).
    """

    items: tuple[Addressee, ...] = field(default=(), converter=_addressees)
    wording: str | None = field(default=None, converter=optional_text)
