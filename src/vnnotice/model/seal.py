"""Seal (*dấu, chữ ký số của cơ quan*), box 8."""

from __future__ import annotations

from attrs import field, frozen
from attrs.validators import in_

from vnnotice.model._text import optional_text

__all__ = ["Seal"]


@frozen(kw_only=True, weakref_slot=False)
class Seal:
    """The seal of the issuing body, or its digital signature (*dấu, chữ ký số của cơ quan*).

    Attributes:
        kind: ``stamp`` or ``digital``.
        organ: the body whose seal it is, where it says so.
        wording: the lines as they stood (``(Đã đóng dấu)``, the text of a digital signature).
    """

    kind: str = field(default="stamp", validator=in_(("stamp", "digital")))
    organ: str | None = field(default=None, converter=optional_text)
    wording: str | None = field(default=None, converter=optional_text)
