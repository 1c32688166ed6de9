"""Runs of text ⇄ Markdown: the side that writes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from vnnotice.model import MARKS, Inline, Mark, Run
from vnnotice.wording import body

__all__ = ["characters", "written"]

_SIGNS: Final[dict[Mark, str]] = {"bold": "**", "italic": "*"}
_TAGS: Final[dict[Mark, str]] = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "superscript": "sup",
    "subscript": "sub",
}
_SPECIAL: Final = re.compile(r"[\\`*_|]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|\](?=[(:\[])|~(?=~)")
_OPENS_BLOCK: Final = re.compile(r"#{1,6}(?:\s|$)|>|~|`|=|\|")
_ASCII_PUNCTUATION: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


def characters(text: str) -> str:
    r"""Return *text* with every character escaped that Markdown would take for markup.

    >>> characters("5 * 3, NN&PTNT")
    '5 \\* 3, NN&PTNT'
    """
    return _SPECIAL.sub(r"\\\g<0>", text)


def written(runs: Inline, *, literal: bool = False, line_break: str = "\\\n") -> str:
    """Return *runs* in Markdown.

    Args:
        runs: the text.
        literal: whether its first character is to say that it is running text, whatever it looks like.
        line_break: what a line end within the paragraph becomes.
    """
    pieces: list[str] = []
    for index, run in enumerate(runs):
        before = runs[index - 1].text[-1] if index else ""
        after = runs[index + 1].text[0] if index + 1 < len(runs) else ""
        follows = bool(index) and bool(runs[index - 1].marks)
        text = "".join(_run_text(run.text, first=index == 0, last=index + 1 == len(runs), literal=literal))
        opening, closing = _marks(run, before, after, follows=follows)
        pieces.append(f"{opening}{text}{closing}")
    return "".join(pieces).replace("\n", line_break)


def _run_text(text: str, *, first: bool, last: bool, literal: bool) -> Iterator[str]:
    """Yield the lines of a run, with line ends between them; what counts for nothing at the end of a line is
    escaped there.
    """
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if number:
            yield "\n"
        begins = first or number > 0
        ends = last or number + 1 < len(lines)
        rest = line
        if begins and line and (line[0].isspace() or (literal and number == 0) or _opens(line, number)):
            yield _forced(line[0])
            rest = line[1:]
        if ends and rest and (rest[-1].isspace() or rest[-1] == "#"):
            yield characters(rest[:-1])
            yield _forced(rest[-1])
        else:
            yield characters(rest)


def _opens(line: str, number: int) -> object:
    """Tell whether a line of a paragraph would begin something new."""
    return _OPENS_BLOCK.match(line) or (number and body.parse(line))


def _forced(char: str) -> str:
    return f"\\{char}" if char in _ASCII_PUNCTUATION else f"&#{ord(char)};"


def _marks(run: Run, before: str, after: str, *, follows: bool) -> tuple[str, str]:
    """Return what opens and what closes the marks of a run: signs where they are sure to be read so, else tags."""
    signs = not follows and _is_edge(before) and _is_edge(after) and _holds(run.text)
    opening = closing = ""
    for mark in MARKS:
        if mark not in run.marks:
            continue
        if signs and mark in _SIGNS:
            opening, closing = f"{opening}{_SIGNS[mark]}", f"{_SIGNS[mark]}{closing}"
        else:
            opening, closing = f"{opening}<{_TAGS[mark]}>", f"</{_TAGS[mark]}>{closing}"
    return opening, closing


def _is_edge(char: str) -> bool:
    """Tell whether emphasis can begin or end beside *char*: nothing, a blank or punctuation."""
    return not char or char.isspace() or (char not in "*_" and unicodedata.category(char).startswith("P"))


def _holds(text: str) -> bool:
    """Tell whether signs around *text* are read as emphasis: no blank at its ends, no line that begins a block."""
    return not (text[0].isspace() or text[-1].isspace() or "\n" in text)
