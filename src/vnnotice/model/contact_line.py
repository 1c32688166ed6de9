"""Contact line (*thông tin liên hệ*), box 13."""

from __future__ import annotations

from attrs import field, frozen

from vnnotice.model._text import optional_text

__all__ = ["ContactLine"]


@frozen(kw_only=True, weakref_slot=False)
class ContactLine:
    """Address, e-mail, telephone, fax, website of the issuing body, under a rule across the page.

    Attributes:
        wording: the lines as they stand.
    """

    wording: str | None = field(default=None, converter=optional_text)
