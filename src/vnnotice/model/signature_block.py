"""Signature block (*quyền hạn, chức vụ, họ tên và chữ ký*), boxes 7a to 7c."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal, TypeAlias, get_args

from attrs import field, frozen
from attrs.validators import in_

from vnnotice.model._blank import Blank
from vnnotice.model._text import optional_text, optional_text_or_blank, text

__all__ = ["AUTHORITY_KINDS", "Authority", "AuthorityKind", "SignatureBlock"]

AuthorityKind: TypeAlias = Literal["on_behalf", "in_place", "by_order", "by_delegation", "acting"]
"""In whose right somebody signs.

``on_behalf`` (*thay mặt*, TM., T/M) of a collective; ``in_place`` (*ký thay*, KT., K/T) of the head, by a deputy;
``by_order`` (*thừa lệnh*, TL., T/L); ``by_delegation`` (*thừa ủy quyền*, TUQ.); ``acting`` (*quyền*, Q.) head.
"""

AUTHORITY_KINDS: Final[tuple[AuthorityKind, ...]] = get_args(AuthorityKind)


@frozen(kw_only=True, weakref_slot=False)
class Authority:
    """In whose right the signer signs (*quyền hạn của người ký*).

    On paper: ``TM. ỦY BAN NHÂN DÂN``, ``T/L BAN THƯỜNG VỤ``.

    Attributes:
        kind: the right.
        principal: for whom: ``BAN THƯỜNG VỤ``.
        wording: the line as it stood on paper.
    """

    kind: AuthorityKind = field(validator=in_(AUTHORITY_KINDS))
    principal: str = field(converter=text)
    wording: str | None = field(default=None, converter=optional_text)


def _authorities(value: Iterable[Authority]) -> tuple[Authority, ...]:
    authorities = tuple(value)
    if not all(isinstance(authority, Authority) for authority in authorities):
        raise TypeError("authorities must be Authority")
    return authorities


@frozen(kw_only=True, weakref_slot=False)
class SignatureBlock:
    """Who signs, in what right (*quyền hạn, chức vụ, họ tên và chữ ký*).  A joint notice has more than one such block.

    On paper, from the top: authority, position, signature, name.

    Attributes:
        authorities: the lines of authority in their order (``TL. CHỦ TỊCH``, ``KT. CHÁNH VĂN PHÒNG``).
        position: the signer's own position (*chức vụ*), as it stands.
        signature: what stands for the signature (*chữ ký*): ``(Đã ký)``, the lines of a digital signature.
        signer: the signer's name (*họ tên*), as it stands; `BLANK` where it is to be filled in.
    """

    authorities: tuple[Authority, ...] = field(default=(), converter=_authorities)
    position: str | None = field(default=None, converter=optional_text)
    signature: str | None = field(default=None, converter=optional_text)
    signer: str | Blank | None = field(default=None, converter=optional_text_or_blank)
