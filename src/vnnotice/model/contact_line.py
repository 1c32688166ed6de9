"""Contact line (*thông tin liên hệ*), box 13."""

from __future__ import annotations

from attrs import field, frozen

from vnnotice.model._text import optional_text

__all__ = ["ContactLine"]


@frozen(kw_only=True, weakref_slot=False)
class ContactLine:
    """How to reach the issuing body (*thông tin liên hệ*): address, e-mail, telephone, fax, website.

    On paper, at the foot of page 1, under a rule across the page.

    Attributes:
        wording: the lines as they stand.
    """

    wording: str | None = field(default=None, converter=optional_text)
