"""The page of a terminal: lines of a width, and colours."""

from __future__ import annotations

import textwrap
from typing import Final, Literal, TypeAlias

from vnnotice.report._form import Style

__all__ = ["painted", "wrapped"]

Ink: TypeAlias = Literal["error", "warning", "info", "strong", "faint", "good"]
"""What a colour says."""

_CODES: Final[dict[Ink, str]] = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "strong": "1",
    "faint": "2",
    "good": "1;32",
}


def painted(text: str, ink: Ink, style: Style) -> str:
    """Return *text* in the colour of *ink*, where *style* has colours."""
    return f"\x1b[{_CODES[ink]}m{text}\x1b[0m" if style.colour else text


def wrapped(text: str, style: Style, indent: str = "", hanging: str | None = None) -> list[str]:
    """Return *text* in lines of the width of *style*.

    Args:
        text: what to say.
        style: gives the width.
        indent: stands before the first line.
        hanging: stands before the others; *indent*, where none is given.
    """
    return textwrap.wrap(
        text,
        style.width,
        initial_indent=indent,
        subsequent_indent=indent if hanging is None else hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
