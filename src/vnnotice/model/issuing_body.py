"""Issuing body (*tên cơ quan, tổ chức ban hành*), box 2."""

from __future__ import annotations

from attrs import field, frozen

from vnnotice.model._text import optional_text, text_lines

__all__ = ["IssuingBody"]


@frozen(kw_only=True, weakref_slot=False)
class IssuingBody:
    """The body that issues the notice (*tên cơ quan, tổ chức ban hành*), and the bodies above it.

    On paper, at the top left: the body above (*cơ quan chủ quản*) over the issuing body, in capitals; under it a star
    (Party) or a rule (State).

    Attributes:
        name: the issuing body, on one line.
        parents: the bodies above it that are named, from the highest down.
        wording: all these lines as they stood on paper, with the star or the rule where it was typed.
    """

    name: str | None = field(default=None, converter=optional_text)
    parents: tuple[str, ...] = field(default=(), converter=text_lines)
    wording: str | None = field(default=None, converter=optional_text)
