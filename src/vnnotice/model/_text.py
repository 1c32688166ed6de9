"""What text the model holds: Unicode in NFC, and only characters that XML 1.0 can carry.

Every text of the model passes one of these converters, so that each notice can be written in each format.  Line ends are
a line feed: a carriage return is refused, readers turn it into a line feed first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from vnnotice.model._blank import Blank
from vnnotice.vietnamese.letters import nfc

__all__ = ["BLANKS", "held", "optional_text", "optional_text_or_blank", "text", "text_lines", "unheld"]

BLANKS: Final = " \t\n"
"""The white space of the model: that of XML.  A text of nothing else is blank; a no-break space is a character."""

_UNHELD: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def unheld(value: str) -> re.Match[str] | None:
    """Find the first character of *value* that the model does not hold."""
    return _UNHELD.search(value)


def held(value: str) -> str:
    """Return *value* in NFC.

    Raises:
        TypeError: it is no string.
        ValueError: it has a character that XML 1.0 cannot carry, or a carriage return.
    """
    if not isinstance(value, str):
        raise TypeError(f"text must be str, not {type(value).__name__}")
    found = _UNHELD.search(value)
    if found:
        raise ValueError(f"the character U+{ord(found[0]):04X} at {found.start()} cannot stand in a notice")
    return nfc(value)


def text(value: str) -> str:
    """Return a text that has at least one character that is not blank, in NFC.

    Raises:
        TypeError: it is no string.
        ValueError: it is blank, or has a character that the model does not hold.
    """
    value = held(value)
    if not value.strip(BLANKS):
        raise ValueError("a text of the model cannot be blank: leave it out (None), or use BLANK")
    return value


def optional_text(value: str | None) -> str | None:
    """Return `None`, or what `text` returns."""
    return None if value is None else text(value)


def optional_text_or_blank(value: str | Blank | None) -> str | Blank | None:
    """Return `None`, `BLANK`, or what `text` returns."""
    return value if value is None or isinstance(value, Blank) else text(value)


def text_lines(value: Iterable[str]) -> tuple[str, ...]:
    """Return a tuple of texts.  A bare string is refused: it would be taken for a sequence of letters."""
    if isinstance(value, str):
        raise TypeError("a sequence of texts is needed, not one str")
    return tuple(text(line) for line in value)
