"""Heading (*Quốc hiệu và Tiêu ngữ*; of the Party: *tiêu đề*), box 1: whose document this is."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen
from attrs.validators import in_, optional

from vnnotice.model._text import optional_text

__all__ = ["Heading", "HeadingKind"]

HeadingKind: TypeAlias = Literal["state", "party", "youth_union"]
"""Whose heading it is: the State's, the Party's, the Youth Union's."""


@frozen(kw_only=True, weakref_slot=False)
class Heading:
    """The fixed lines at the top right of page 1 (*Quốc hiệu và Tiêu ngữ*; of the Party: *tiêu đề*).

    On paper: ``CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`` over ``Độc lập - Tự do - Hạnh phúc`` for the State,
    ``ĐẢNG CỘNG SẢN VIỆT NAM`` for the Party.

    Attributes:
        kind: whose heading it is; `None` where the lines do not say.
        wording: the lines as they stood on paper, with the rule below them where it was typed.
    """

    kind: HeadingKind | None = field(default=None, validator=optional(in_(("state", "party", "youth_union"))))
    wording: str | None = field(default=None, converter=optional_text)
