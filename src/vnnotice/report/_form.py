"""A form of output: a name, and the function that turns a batch into text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import frozen

from vnnotice.report._batch import Batch
from vnnotice.report._words import Language

__all__ = ["ReportForm", "Style"]


@frozen(kw_only=True, weakref_slot=False)
class Style:
    """How a report is to look.

    Attributes:
        language: of the sentences: Vietnamese (``vi``) or English (``en``).
        colour: whether it may have the colours of a terminal.
        width: characters in a line, where the form breaks lines.
    """

    language: Language = "en"
    colour: bool = False
    width: int = 100


@frozen(kw_only=True, weakref_slot=False)
class ReportForm:
    """One form of output.

    Attributes:
        name: what it is called on the command line.
        render: yields the text piece by piece, while the files are checked.
        machine: whether programs read it: then it is UTF-8 everywhere, whatever a terminal can show.
    """

    name: str
    render: Callable[[Batch, Style], Iterator[str]]
    machine: bool = False
