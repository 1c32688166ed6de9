"""Annex (*phụ lục*): what is attached and issued with the notice."""

from __future__ import annotations

from attrs import field, frozen

from vnnotice.model._text import optional_text
from vnnotice.model.body import Block, blocks

__all__ = ["Annex"]


@frozen(kw_only=True, weakref_slot=False)
class Annex:
    """What is attached to the notice and issued with it (*phụ lục*).

    Attributes:
        label: the word and the number as they stand (``Phụ lục II``).
        title: its title, as it stands.
        reference: the line that ties it to the notice (``(Kèm theo Thông báo số …)``).
        body: its content.
    """

    label: str | None = field(default=None, converter=optional_text)
    title: str | None = field(default=None, converter=optional_text)
    reference: str | None = field(default=None, converter=optional_text)
    body: tuple[Block, ...] = field(default=(), converter=blocks)
