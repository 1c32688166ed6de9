"""Showing text that others wrote: on a terminal, in a log, in the output of a build.

Such text may hold commands: to the terminal (escape sequences), to the eye (characters that turn the direction or print
nothing), to the machine that runs a build (``::error::`` at the start of a line, ``##[command]`` anywhere).  What is shown
holds none of them, and nobody can mistake two texts for one.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = ["clipped", "columns", "escaped", "shown", "unprintable"]

_BLANK_LETTERS: Final = "\u115f\u1160\u3164\uffa0"
"""Letters of Hangul that print nothing, though Unicode counts them among the letters."""

_COMMAND: Final = re.compile(r"^(?P<lead> *):|::|#(?=#\w*\[)")


def unprintable(character: str) -> bool:
    """Tell whether *character* would do something else than to print itself."""
    return not character.isprintable() or character in _BLANK_LETTERS


def shown(text: str) -> str:
    r"""Return *text* as it can be shown anywhere, on one line.

    >>> shown("Số:\t12\n::error::")
    'Số:\\x0912\\x0a\\x3a:error\\x3a:'
    """
    if not text.isprintable() or any(letter in text for letter in _BLANK_LETTERS):
        text = "".join(escaped(character) if unprintable(character) else character for character in text)
    return _COMMAND.sub(_disarmed, text) if ":" in text or "##" in text else text


def escaped(character: str) -> str:
    """Return the code of *character* as a program would write it; the byte, for one in a file name that is no text."""
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        code -= 0xDC00
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _disarmed(command: re.Match[str]) -> str:
    if command[0] == "#":
        return r"\x23"
    return r"\x3a:" if command[0] == "::" else rf"{command['lead']}\x3a"


def clipped(text: str, length: int) -> str:
    """Return *text*, or as much of it as fits into *length* characters with a mark that there is more."""
    return text if len(text) <= length else f"{text[: length - 1]}…"


def columns(text: str) -> int:
    """Return how many columns of a terminal *text* takes: two for a wide letter, none for a combining mark."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.category(character) in {"Mn", "Me"} for character in text)
