"""Holding the looks of the parts against what an edition lays down: one function a property."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from vnnotice.model import TextStyle
from vnnotice.regimes import PartLooks, PartName, Range
from vnnotice.rules._case import Case
from vnnotice.rules._parts import Part
from vnnotice.rules._rule import Fault

__all__ = [
    "emphasised",
    "in_bold",
    "in_italics",
    "in_points",
    "measure",
    "not_bold",
    "not_emphasised",
    "not_italic",
    "not_underlined",
    "off_centre",
    "one_of_each",
    "quoted",
    "sizes",
    "with_rule_below",
    "without_rule_below",
]

_MANY: Final = frozenset({"bases", "recipients.items", "addressees.items"})
"""Parts of which there are many; so are those of the body.  What is wrong with one is mostly wrong with all: said once."""

_HAIR: Final = 0.05
"""How far a size in points may be off: files hold half points."""

_LONGEST_QUOTE: Final = 40

Breaks: TypeAlias = Callable[[PartLooks, TextStyle], bool]
"""Tells whether a style breaks what is laid down for a part."""


def sizes(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts called *names* whose size is none of those laid down; of many the first in each size."""
    said: set[tuple[PartName, float]] = set()
    for part, wanted in _judged(case, names):
        size = part.style.size
        if size is None or wanted.size is None or _within(size, wanted.size) or (part.name, size) in said:
            continue
        if _is_one_of_many(part):
            said.add((part.name, size))
        yield Fault(part.path, quoted(part, in_points((size, size))), in_points(wanted.size))


def not_bold(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that must be bold and are not."""
    return _broken(case, names, lambda wanted, style: wanted.bold is True and style.bold is False)


def in_bold(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that are bold and must not be."""
    return _broken(case, names, lambda wanted, style: wanted.bold is False and style.bold is True)


def not_italic(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that must be italic and are not."""
    return _broken(case, names, lambda wanted, style: wanted.italic is True and style.italic is False)


def in_italics(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that are italic and must not be."""
    return _broken(case, names, lambda wanted, style: wanted.italic is False and style.italic is True)


def emphasised(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that are bold or italic and must be neither."""
    return _broken(
        case,
        names,
        lambda wanted, style: (
            (wanted.bold is False and style.bold is True) or (wanted.italic is False and style.italic is True)
        ),
    )


def not_emphasised(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that must be bold and italic and lack one of these."""
    return _broken(
        case,
        names,
        lambda wanted, style: (
            (wanted.bold is True and style.bold is False) or (wanted.italic is True and style.italic is False)
        ),
    )


def not_underlined(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that must be underlined and are not; a line drawn below is as good."""
    return _broken(
        case,
        names,
        lambda wanted, style: wanted.underline is True and style.underline is False and style.rule_below is not True,
    )


def off_centre(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that must be centred and are not."""
    return _broken(
        case, names, lambda wanted, style: wanted.alignment == "center" and style.alignment not in {None, "center"}
    )


def without_rule_below(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that must have a line below and have none; underlined words are as good."""
    return _broken(
        case,
        names,
        lambda wanted, style: _wants_rule(wanted) is True and style.rule_below is False and style.underline is not True,
    )


def with_rule_below(case: Case, *names: PartName) -> Iterator[Fault]:
    """Yield the parts that must have no line below and have one."""
    return _broken(case, names, lambda wanted, style: _wants_rule(wanted) is False and style.rule_below is True)


def _wants_rule(wanted: PartLooks) -> bool | None:
    return None if wanted.rule_below is None else wanted.rule_below[1] > 0


def _broken(case: Case, names: tuple[PartName, ...], breaks: Breaks) -> Iterator[Fault]:
    """Yield the parts called *names* whose style breaks what is laid down, with their words; of many only the first."""
    said: set[PartName] = set()
    for part, wanted in _judged(case, names):
        if part.name not in said and breaks(wanted, part.style):
            if _is_one_of_many(part):
                said.add(part.name)
            yield Fault(part.path, _clipped(part.words))


def _is_one_of_many(part: Part) -> bool:
    return part.name in _MANY or part.name.startswith("body.")


def _judged(case: Case, names: tuple[PartName, ...]) -> Iterator[tuple[Part, PartLooks]]:
    """Yield the parts called *names*, each with what the edition lays down for it."""
    looks = case.edition.looks
    if looks is not None:
        for part in case.parts:
            if part.name in names:
                yield part, looks.part(part.name)


def one_of_each(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Yield the first of the *faults* that find the same measure: a whole text in one wrong size is one fault."""
    said: set[str] = set()
    for fault in faults:
        measured = (fault.found or "").partition(" (")[0]
        if measured not in said:
            said.add(measured)
            yield fault


def quoted(part: Part, measured: str) -> str:
    """Return what was *measured*, with the words of *part* where others like it may stand beside it."""
    return f"{measured} ({_clipped(part.words)})" if part.is_one_of_several else measured


def _clipped(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1].rstrip()}…"


def _within(size: float, wanted: Range) -> bool:
    return wanted[0] - _HAIR <= size <= wanted[1] + _HAIR


def in_points(sizes: Range) -> str:
    """Return a size, or a range of sizes, as it is written.

    >>> in_points((13, 14)), in_points((12.5, 12.5))
    ('13–14 pt', '12,5 pt')
    """
    least, most = sizes
    return f"{measure(least)} pt" if least == most else f"{measure(least)}–{measure(most)} pt"


def measure(number: float) -> str:
    """Return *number* with a decimal comma and at most two places.

    >>> measure(20), measure(12.7), measure(25.004)
    ('20', '12,7', '25')
    """
    return f"{number:.2f}".rstrip("0").rstrip(".").replace(".", ",")
