"""Number and symbol (*số, ký hiệu*), box 3."""

from __future__ import annotations

from attrs import field, frozen

from vnnotice.model._blank import Blank
from vnnotice.model._text import optional_text, optional_text_or_blank

__all__ = ["NumberAndSymbol"]


@frozen(kw_only=True, weakref_slot=False)
class NumberAndSymbol:
    """The registration number and the symbol of kind and organ (*số, ký hiệu*).

    On paper: ``Số: 05/TB-UBND`` (State), ``Số 15-TB/HU`` (Party).

    Attributes:
        number: the number without leading zeros; `BLANK` in a draft.  It is text: ``15a`` occurs.
        year: the year, where the symbol wrongly or by another law carries one.
        kind: the abbreviation of the document type, such as ``TB``; an official letter of the State has none.
        organ: the abbreviation of the issuing body and its units, such as ``UBND-VX`` or ``HU``.
        wording: the line as it stood on paper.
    """

    number: str | Blank | None = field(default=None, converter=optional_text_or_blank)
    year: str | None = field(default=None, converter=optional_text)
    kind: str | None = field(default=None, converter=optional_text)
    organ: str | None = field(default=None, converter=optional_text)
    wording: str | None = field(default=None, converter=optional_text)
