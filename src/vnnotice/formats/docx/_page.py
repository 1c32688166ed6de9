"""The page: paper and margins, headers and footers, and where in them the number of the page stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal, TypeAlias

from attrs import frozen

from vnnotice.formats.docx._names import Element, R, W
from vnnotice.formats.docx._package import Package
from vnnotice.formats.docx._passage import Passage
from vnnotice.formats.docx._properties import is_on, points
from vnnotice.formats.docx._story import Story
from vnnotice.model import Origin, PageSetup, Repair
from vnnotice.recognition import Grid, Item

__all__ = ["Furniture", "page_setup", "words"]

Position: TypeAlias = Literal["top_center", "top_right", "bottom_center", "bottom_right", "other"]

_MILLIMETRE: Final = 25.4 / 72
_A4: Final = ("11906", "16838")
_EVEN: Final = re.compile(rb"<w:evenAndOddHeaders\b(?![^>]*w:val=\"(?:0|false|off)\")")
_REFERENCES: Final = {f"{W}headerReference": "top", f"{W}footerReference": "bottom"}
_ABOUT_PAGES: Final = re.compile(r"[\s\-–—/|.:]*(?:(?:[Tt]rang|[Pp]age|of)[\s\-–—/|.:]*)*")
"""What may stand around the number of a page and is furniture like it."""

_POSITIONS: Final[dict[tuple[str, str], Position]] = {
    ("top", "center"): "top_center",
    ("top", "right"): "top_right",
    ("bottom", "center"): "bottom_center",
    ("bottom", "right"): "bottom_right",
}
_TABS: Final = ("left", "center", "right")


@frozen(weakref_slot=False)
class _Place:
    """A header or footer, and the number of the page in it."""

    pages: str
    position: Position | None


def words(items: Sequence[Item]) -> str:
    """Return the words of lines and tables, for a list."""
    lines = [line.text for item in items for line in (item.lines if isinstance(item, Grid) else [item])]
    return " ".join(" ".join(lines).split())


class Furniture:
    """The headers and footers of all sections.

    Attributes:
        repairs: their text, which is no part of the notice.
    """

    def __init__(self, package: Package, sections: Sequence[Element], make: Callable[[str], Story]) -> None:
        self._package = package
        self._make = make
        self.repairs: list[Repair] = []
        self._seen: dict[str, Position | None] = {}
        self._sections = [list(self._places(section)) for section in sections]
        self._sections_with_title = [_is_switched_on(section, "titlePg") for section in sections]

    def _places(self, section: Element) -> Iterator[_Place]:
        for side, pages, part in self._parts(section):
            if part not in self._seen:
                self._seen[part] = self._read(part, side)
            yield _Place(pages, self._seen[part])

    def _parts(self, section: Element) -> Iterator[tuple[str, str, str]]:
        relationships = self._package.relationships(self._package.main)
        for reference in section:
            side = _REFERENCES.get(reference.tag)
            related = relationships.get(reference.get(f"{R}id", ""))
            if side and related is not None and not related.external:
                yield side, reference.get(f"{W}type", "default"), related.target

    def _read(self, part: str, side: str) -> Position | None:
        """Read one header or footer: list its text, return where the number of the page stands."""
        root = self._package.xml(part)
        if root is None:
            return None
        story = self._make(part)
        items = story.read(root, furniture=True)
        numbered = [passage for passage in story.passages.values() if passage.page_number is not None]
        text = words(items)
        if text and not (numbered and _ABOUT_PAGES.fullmatch(text)):
            self.repairs.append(Repair(kind="page_text", origin=Origin(part=part, line=1), detail=text))
        self.repairs += story.repairs
        return _position(numbered[0], side) if numbered else None

    @property
    def number_position(self) -> Position | None:
        """Where the number of the page stands, in the first section that shows one; `None` where none does."""
        for places, titled in zip(self._sections, self._sections_with_title, strict=True):
            for pages in ("default", "even", "first"):
                shown = {"default": True, "even": self._parts_even, "first": titled}[pages]
                found = [place.position for place in places if place.pages == pages and place.position and shown]
                if found:
                    return found[0]
        return None

    @property
    def number_on_first_page(self) -> bool | None:
        """Whether page 1 shows its number; `None` where no page does."""
        if self.number_position is None:
            return None
        pages = "first" if self._sections_with_title[0] else "default"
        return any(place.pages == pages and place.position for place in self._sections[0])

    @property
    def _parts_even(self) -> bool:
        """Whether even pages have headers of their own."""
        settings = self._package.related("settings")
        data = self._package.content(settings) if settings else None
        return bool(data and _EVEN.search(data))


def _position(passage: Passage, side: str) -> Position:
    """Return where the number of the page stands: by the frame, by tabs before it, or by the alignment."""
    aligned = passage.looks.properties.get("alignment") or "left"
    tabs = passage.text[: passage.page_number].count("\t")
    across = passage.frame or (_TABS[min(tabs, 2)] if tabs and aligned in {"left", "justify"} else aligned)
    return _POSITIONS.get((side, across), "other")


def page_setup(sections: Sequence[Element], furniture: Furniture) -> PageSetup | None:
    """Return the page of the first of *sections*; `None` where there is none."""
    if not sections:
        return None
    size, margins = (sections[0].find(W + name) for name in ("pgSz", "pgMar"))
    width, height = (
        _millimetres(size.get(W + side) if size is not None else None, standard)
        for side, standard in zip(("w", "h"), _A4, strict=True)
    )
    sides = ("top", "bottom", "left", "right")
    top, bottom, left, right = (_millimetres(margins.get(W + side) if margins is not None else None) for side in sides)
    return PageSetup(
        width=width,
        height=height,
        top=abs(top),  # a minus says that a high header may not push the text down
        bottom=abs(bottom),
        left=left,
        right=right,
        number_position=furniture.number_position,
        number_on_first_page=furniture.number_on_first_page,
    )


def _millimetres(text: str | None, otherwise: str = "0") -> float:
    measure = points(text)
    return round((measure if measure is not None else points(otherwise) or 0.0) * _MILLIMETRE, 1)


def _is_switched_on(section: Element, name: str) -> bool:
    switch = section.find(W + name)
    return switch is not None and is_on(switch)
