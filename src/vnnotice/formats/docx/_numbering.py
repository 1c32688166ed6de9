"""Automatic numbers: they are not in the text of the file but counted from ``numbering.xml``, as a word processor does."""

from __future__ import annotations

import functools
import re
from typing import Final

from attrs import frozen

from vnnotice.formats.docx._names import Element, W
from vnnotice.formats.docx._number_formats import written
from vnnotice.formats.docx._package import Package
from vnnotice.formats.docx._properties import Properties, is_on, paragraph_properties, run_properties, value_of
from vnnotice.formats.docx._styles import Styles
from vnnotice.formats.docx._symbols import bullet

__all__ = ["Level", "Numbering"]

_PLACE: Final = re.compile(r"%([1-9])")
_DEEPEST: Final = 8
_LARGEST: Final = 1_000_000_000


@frozen(kw_only=True, weakref_slot=False)
class Level:
    """One level of a list.

    Attributes:
        form: the form of its number, such as ``decimal``; ``bullet`` for a mark.
        text: the number with its signs; ``%1`` stands for the number of the first level.
        start: the first number.
        suffix: what follows the number: ``tab``, ``space`` or ``nothing``.
        is_legal: whether the numbers of all levels are in digits here.
        restart: the level after which it begins anew, counted from 1; 0 for never, `None` for any level above.
        style: the style of paragraph that is numbered by it.
        paragraph, run: what it sets for the paragraph, and for its number.
    """

    form: str
    text: str
    start: int
    suffix: str
    is_legal: bool
    restart: int | None
    style: str | None
    paragraph: Properties
    run: Properties


@frozen(kw_only=True, weakref_slot=False)
class _List:
    """One list: its levels, the counter it shares with its kin, and where it begins anew."""

    family: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """The lists of one document, and how far each is counted."""

    def __init__(self, package: Package, styles: Styles) -> None:
        self._package = package
        self._styles = styles
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    @functools.cached_property
    def _root(self) -> Element | None:
        name = self._package.related("numbering")
        return self._package.xml(name) if name else None

    @functools.cached_property
    def _elements(self) -> dict[tuple[str, str], Element]:
        """The lists, and the abstract lists that they are made from, by name and key."""
        found = {}
        for name, key in (("num", "numId"), ("abstractNum", "abstractNumId")):
            for element in self._root.iterchildren(W + name) if self._root is not None else ():
                found[name, element.get(W + key, "")] = element
        return found

    def level(self, key: str, depth: str | None, style: str) -> tuple[int, Level] | None:
        """Return the level of a paragraph in the list called *key*, and how deep it is.

        Where *depth* is not given, the *style* of the paragraph tells it.
        """
        found = self._list(key)
        if found is None:
            return None
        if depth is None:
            place = next((place for place, level in found.levels.items() if level.style == style), 0)
        else:
            place = min(_whole(depth, 0), _DEEPEST)
        level = found.levels.get(place)
        return None if level is None else (place, level)

    def count(self, key: str, place: int) -> str:
        """Count one more paragraph at level *place* of the list called *key*; return its number with its signs."""
        found = self._list(key)
        assert found is not None  # noqa: S101 - whoever counts has asked for the level
        counts = self._counts.setdefault(found.family, {})
        level = found.levels[place]
        for above in range(place):
            if above in found.levels:
                counts.setdefault(above, found.levels[above].start)
        if place in found.starts and (key, place) not in self._begun:
            counts[place] = found.starts[place]
        else:
            counts[place] = min(counts[place] + 1, _LARGEST) if place in counts else level.start
        self._begun.add((key, place))
        for below in [deeper for deeper in counts if deeper > place]:
            restart = found.levels[below].restart if below in found.levels else None
            if restart is None or (restart > 0 and place < restart):
                del counts[below]
        return _filled(level, found.levels, counts)

    def _list(self, key: str) -> _List | None:
        if key not in self._lists:
            self._lists[key] = self._made(key)
        return self._lists[key]

    def _made(self, key: str) -> _List | None:
        element = self._elements.get(("num", key))
        if element is None:
            return None
        family = value_of(element, "abstractNumId") or ""
        abstract = self._elements.get(("abstractNum", family))
        if abstract is None:
            return None
        linked = value_of(abstract, "numStyleLink")
        if linked:
            other = self._elements.get(("num", self._styles.list_of(linked) or ""))
            family = (value_of(other, "abstractNumId") if other is not None else None) or ""
            abstract = self._elements.get(("abstractNum", family))
            if abstract is None:
                return None
        levels = {_whole(level.get(f"{W}ilvl"), 0): _level(level) for level in abstract.iterchildren(f"{W}lvl")}
        starts = {}
        for override in element.iterchildren(f"{W}lvlOverride"):
            place = _whole(override.get(f"{W}ilvl"), 0)
            own = override.find(f"{W}lvl")
            if own is not None:
                levels[place] = _level(own)
            start = value_of(override, "startOverride")
            if start is not None:
                starts[place] = _whole(start, 1)
        return _List(family=family, levels=levels, starts=starts)


def _level(element: Element) -> Level:
    form = value_of(element, "numFmt") or "decimal"
    run = run_properties(element.find(f"{W}rPr"))
    text = value_of(element, "lvlText") or ""
    if element.find(f"{W}lvlPicBulletId") is not None:
        text = "•"
    if form == "bullet":
        text = bullet(text, run.get("ascii") if isinstance(run.get("ascii"), str) else None)
    legal = element.find(f"{W}isLgl")
    restart = value_of(element, "lvlRestart")
    return Level(
        form=form,
        text=text,
        start=_whole(value_of(element, "start"), 0),
        suffix=value_of(element, "suff") or "tab",
        is_legal=legal is not None and is_on(legal),
        restart=None if restart is None else _whole(restart, 0),
        style=value_of(element, "pStyle"),
        paragraph=paragraph_properties(element.find(f"{W}pPr")),
        run=run,
    )


def _filled(level: Level, levels: dict[int, Level], counts: dict[int, int]) -> str:
    """Return the text of a level with the numbers in their places."""
    if level.form == "bullet":
        return level.text

    def number(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        if place not in counts:
            return ""
        form = levels[place].form if place in levels else "decimal"
        if level.is_legal and form != "decimalZero":
            form = "decimal"
        return written(counts[place], form)

    return _PLACE.sub(number, level.text)


def _whole(text: str | None, otherwise: int) -> int:
    """Return a whole number from 0 on; *otherwise* where the file has none."""
    if text is None or not re.fullmatch(r"\d{1,9}", text, re.ASCII):
        return otherwise
    return int(text)
