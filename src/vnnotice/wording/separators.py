"""Separators: the lines between components, where they are typed (``_____``, ``-----``, ``* * *``)."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_separator", "is_star"]

_RULE: Final = re.compile(r"[ \t]*(?:[-–—_=*~.•⁎∗][ \t]*)*[-–—_=*~•⁎∗][ \t]*")
_STAR: Final = re.compile(r"[ \t]*[*⁎∗][ \t]*")


def is_separator(line: str) -> bool:
    """Tell whether *line* is a typed separator and nothing else.

    >>> is_separator("-----"), is_separator("* * *"), is_separator("_______"), is_separator("- UBND;"), is_separator("")
    (True, True, True, False, False)
    """
    return bool(_RULE.fullmatch(line))


def is_star(line: str) -> bool:
    """Tell whether *line* is the one star of the Party's form."""
    return bool(_STAR.fullmatch(line))
