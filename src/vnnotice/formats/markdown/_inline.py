"""Inline Markdown: from the tokens of one block to lines of runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen
from markdown_it.token import Token

from vnnotice.model import Inline, Mark, Run, inline
from vnnotice.recognition import Join

__all__ = ["Piece", "pieces"]

_EMPHASIS: Final[dict[str, Mark]] = {"strong": "bold", "em": "italic"}
_TAGS: Final[dict[str, Mark]] = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "sup": "superscript", "sub": "subscript",
}  # fmt: skip
_TAG: Final = re.compile(r"<(?P<close>/?)(?P<name>[a-z]+)>")
_BREAK: Final = re.compile(r"<br\s*/?>")
_ONE_OF: Final[dict[Mark, Mark]] = {"superscript": "subscript", "subscript": "superscript"}


@frozen(kw_only=True, weakref_slot=False)
class Piece:
    """One line of a block.

    Attributes:
        runs: its text.
        join: how it follows the line before it in the block.
        escapes: the places in its text that are an escape or a character reference: the file says that they are plain
            text.
        row: how many line ends of the file stand before it in the block.
    """

    runs: Inline
    join: Join
    escapes: frozenset[int]
    row: int


def pieces(tokens: Sequence[Token]) -> Iterator[Piece]:
    """Yield the lines of a block.

    Marks that Markdown has no sign for are the tags ``<u>``, ``<sup>`` and ``<sub>``; every other tag is text.
    """
    runs: list[Run] = []
    escapes: set[int] = set()
    row = length = 0
    here: Join = "gap"
    for text, marks, special, rows in _segments(tokens):
        if rows or text == "\n":
            yield Piece(runs=inline(_trimmed(runs, escapes)), join=here, escapes=frozenset(escapes), row=row)
            here, row = ("hard" if text == "\n" else "soft"), row + rows
            runs, escapes, length = [], set(), 0
            continue
        if special:
            escapes.add(length)
        runs.append(Run(text=text, marks=marks))
        length += len(text)
    yield Piece(runs=inline(_trimmed(runs, escapes)), join=here, escapes=frozenset(escapes), row=row)


def _trimmed(runs: list[Run], escapes: set[int]) -> list[Run]:
    """Leave out the tabs before a line end, as Markdown does with blanks."""
    if not runs or not runs[-1].text.endswith("\t") or sum(len(run.text) for run in runs) - 1 in escapes:
        return runs
    text = runs[-1].text.rstrip(" \t")
    return [*runs[:-1], *([Run(text=text, marks=runs[-1].marks)] if text else [])]


def _segments(tokens: Sequence[Token]) -> Iterator[tuple[str, frozenset[Mark], bool, int]]:
    """Yield text, its marks, whether it was escaped, and how many line ends of the file it is.

    A soft line end is a blank, a hard one a line feed.
    """
    tags = _paired_tags(tokens)
    open_marks: list[Mark] = []
    for index, token in enumerate(tokens):
        kind, _, side = token.type.rpartition("_")
        if kind in _EMPHASIS:
            _turn(open_marks, _EMPHASIS[kind], opens=side == "open")
        elif index in tags:
            mark, opens = tags[index]
            _turn(open_marks, mark, opens=opens)
        elif token.type == "softbreak":
            yield " ", frozenset(), False, 1
        elif token.type == "hardbreak":
            yield "\n", frozenset(), False, 1
        elif _BREAK.fullmatch(token.content):
            yield "\n", frozenset(), False, 0
        elif token.content:
            yield from _text(token, frozenset(open_marks))


def _turn(open_marks: list[Mark], mark: Mark, *, opens: bool) -> None:
    if opens:
        open_marks.append(mark)
    else:
        open_marks.remove(mark)


def _text(token: Token, marks: frozenset[Mark]) -> Iterator[tuple[str, frozenset[Mark], bool, int]]:
    """Yield the text of a token; a tag that is text may run over line ends."""
    for number, part in enumerate(token.content.split("\n")):
        if number:
            yield " ", frozenset(), False, 1
        yield part, marks, token.type == "text_special", 0


def _paired_tags(tokens: Sequence[Token]) -> dict[int, tuple[Mark, bool]]:
    """Return the tags that set marks, by their index: those that have a partner, and do not cross another."""
    paired: dict[int, tuple[Mark, bool]] = {}
    waiting: list[tuple[str, int]] = []
    for index, token in enumerate(tokens):
        match = _TAG.fullmatch(token.content) if token.type == "html_inline" else None
        mark = _TAGS.get(match["name"]) if match else None
        if match is None or mark is None:
            continue
        if not match["close"]:
            waiting.append((match["name"], index))
        elif waiting and waiting[-1][0] == match["name"]:
            _, start = waiting.pop()
            paired[start], paired[index] = (mark, True), (mark, False)
    return _without_contradictions(paired)


def _without_contradictions(paired: dict[int, tuple[Mark, bool]]) -> dict[int, tuple[Mark, bool]]:
    """Leave out a superscript in a subscript and the reverse: a letter cannot be both."""
    kept: dict[int, tuple[Mark, bool]] = {}
    dropped = 0
    open_marks: list[Mark] = []
    for index, (mark, opens) in sorted(paired.items()):
        other = _ONE_OF.get(mark)
        if opens and (dropped or (other is not None and other in open_marks)) and other is not None:
            dropped += 1
        elif not opens and dropped and other is not None:
            dropped -= 1
        else:
            _turn(open_marks, mark, opens=opens)
            kept[index] = (mark, opens)
    return kept
