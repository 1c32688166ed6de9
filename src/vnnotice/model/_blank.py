"""The blank: a place on paper that is still to be filled in."""

from __future__ import annotations

import enum
from typing import Final

__all__ = ["BLANK", "Blank"]


class Blank(enum.Enum):
    """The type of `BLANK`."""

    BLANK = "blank"

    def __repr__(self) -> str:
        """Read as it is written in code."""
        return self.name


BLANK: Final = Blank.BLANK
"""A place that is there on paper and not filled in (``Số:      /TB-UBND``, ``ngày … tháng …``, ``[CẦN BỔ SUNG: …]``).

It differs from `None`, which says that the part is absent.  A notice with a blank in it is a draft.
"""
