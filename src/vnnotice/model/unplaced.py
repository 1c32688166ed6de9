"""Unplaced line: what stood on paper and belongs to no component that the reader knows."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen
from attrs.validators import in_

from vnnotice.model._text import text

__all__ = ["UnplacedLine", "UnplacedPlace"]

UnplacedPlace: TypeAlias = Literal["head", "foot"]
"""Before the body, or after it."""


@frozen(kw_only=True, weakref_slot=False)
class UnplacedLine:
    """A line that no component claims: page numbers, stamps, web noise.  Nothing that was read is thrown away.

    Attributes:
        place: whether it stood in the head, before the body, or in the foot, after it.
        wording: the line as it stood.
    """

    place: UnplacedPlace = field(validator=in_(("head", "foot")))
    wording: str = field(converter=text)
