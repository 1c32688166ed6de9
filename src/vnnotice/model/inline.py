"""Inline text: runs of text with marks, in one normal form.

The normal form makes XML, JSON and Python a bijection: neighbouring runs have different marks, no run is empty, and
marks nest in one order (bold outside italic outside underline outside superscript or subscript).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Final, Literal, TypeAlias, get_args

from attrs import field, frozen

from vnnotice.model._text import held

__all__ = ["MARKS", "Inline", "Mark", "Run", "inline", "plain_text"]

Mark: TypeAlias = Literal["bold", "italic", "underline", "superscript", "subscript"]
"""What a run of text can be marked with."""

MARKS: Final[tuple[Mark, ...]] = get_args(Mark)
"""All marks, in the order in which they nest, the outermost first."""


def _run_text(value: str) -> str:
    value = held(value)
    if not value:
        raise ValueError("a run cannot be empty")
    return value


def _marks(value: Iterable[Mark]) -> frozenset[Mark]:
    if isinstance(value, str):
        raise TypeError("marks are a set of names, not one str")
    marks = frozenset(value)
    strange = marks.difference(MARKS)
    if strange:
        raise ValueError(f"unknown mark {min(strange)!r}; the marks are {', '.join(MARKS)}")
    if "superscript" in marks and "subscript" in marks:
        raise ValueError("a run is either superscript or subscript")
    return marks


@frozen(kw_only=True, weakref_slot=False)
class Run:
    """A run of text that is marked alike.

    Attributes:
        text: the characters; blanks count, and at least one character is there.
        marks: the marks of all of them.
    """

    text: str = field(converter=_run_text)
    marks: frozenset[Mark] = field(default=frozenset(), converter=_marks)


Inline: TypeAlias = tuple[Run, ...]
"""A line or paragraph of text: runs in normal form."""


def inline(value: str | Iterable[Run]) -> Inline:
    """Return *value* as runs in normal form: equal neighbours are one run.  A plain string is one run without marks.

    >>> [run.text for run in inline([Run(text="Kính "), Run(text="gửi")])]
    ['Kính gửi']

    Raises:
        TypeError: something in it is no `Run`.
    """
    if isinstance(value, str):
        return (Run(text=value),) if value else ()
    runs = tuple(value)
    for run in runs:
        if not isinstance(run, Run):
            raise TypeError(f"inline text is made of Run, not {type(run).__name__}")
    for one, next_one in itertools.pairwise(runs):
        if one.marks == next_one.marks:
            return tuple(_merged(runs))
    return runs


def _merged(runs: Inline) -> Iterator[Run]:
    for marks, alike in itertools.groupby(runs, lambda run: run.marks):
        yield Run(text="".join([run.text for run in alike]), marks=marks)


def plain_text(runs: Inline) -> str:
    """Return the characters of *runs* without their marks."""
    return runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])
