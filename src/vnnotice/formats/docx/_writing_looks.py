"""The looks that are written: of what an edition allows, one choice that goes together.

What an edition leaves open is set as the best known edition of the same family has it, and what that leaves open too as
offices do it.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, Final, get_args

import attrs
from attrs import frozen

from vnnotice.model import Alignment
from vnnotice.regimes import (
    Edition,
    LineSpacing,
    Looks,
    Margins,
    PageNumber,
    PartLooks,
    PartName,
    Range,
    edition_named,
)

__all__ = ["Setting", "Sheet", "sheet_of", "twips"]

_USUAL: Final = {"state": "state-2020", "party": "party-2018"}
"""The edition of each family whose looks are known best."""

_SIZE: Final = 14
"""The size that is chosen, in points, or the one nearest to it that is right: what stands together looks alike."""

_OPEN: Final[Mapping[PartName, PartLooks]] = {
    "annexes.label": PartLooks(bold=True),
    "annexes.title": PartLooks(bold=True),
    "annexes.reference": PartLooks(italic=True),
    "body.clause": PartLooks(bold=True),
    "body.roman": PartLooks(bold=True),
    "marks.draft": PartLooks(bold=True),
}
"""How offices set what no law says."""

_LOOKS: Final = Looks(
    paper=(210, 297),
    margins=Margins(top=(20, 20), bottom=(20, 20), left=(30, 30), right=(15, 15)),
    font="Times New Roman",
    color="000000",
    justified=True,
    indents=((10, 10),),
    paragraph_gap=6,
    line_spacings=(LineSpacing(rule="multiple", least=1),),
    page_number=PageNumber(position="top_center"),
)
_NUMBER_FROM_TOP: Final = 10.0


@frozen(kw_only=True, weakref_slot=False)
class Setting:
    """How one part is written.

    Attributes:
        size: in points.
        bold, italic, underline: the weight, the slant, a line under the letters.
        alignment: where its lines stand; `None` where its place on the page tells.
        rule_below: how long the line drawn below is, as a share of the line of text; 0 for none.
    """

    size: float
    bold: bool
    italic: bool
    underline: bool
    alignment: Alignment | None
    rule_below: float


@frozen(kw_only=True, weakref_slot=False, eq=False)
class Sheet:
    """How a whole notice is written.  Lengths are in twentieths of a point.

    Attributes:
        family: whose law it is.
        paper: width and height.
        top, bottom, left, right: the margins.
        number: where the page number stands.
        number_edge: how far from the edge of the paper it stands.
        font, color: of all letters.
        justified: whether running text is even at both margins.
        indent: of the first line of a paragraph.
        gap: between two paragraphs.
        spacing: between the lines of running text.
        settings: how each part is written.
    """

    family: str
    paper: tuple[int, int]
    top: int
    bottom: int
    left: int
    right: int
    number: PageNumber
    number_edge: int
    font: str
    color: str
    justified: bool
    indent: int
    gap: int
    spacing: LineSpacing
    settings: Mapping[PartName, Setting]

    @property
    def width(self) -> int:
        """The width of the text area."""
        return self.paper[0] - self.left - self.right

    def setting(self, part: PartName) -> Setting:
        """Return how the part called *part* is written."""
        return self.settings[part]


@functools.cache
def sheet_of(edition: Edition) -> Sheet:
    """Return how a notice is written by *edition*."""
    known = (edition.looks, edition_named(_USUAL[edition.family]).looks, _LOOKS)
    chain = tuple(looks for looks in known if looks is not None)
    page: Any = _joined(chain)
    edge = page.page_number.from_top or _NUMBER_FROM_TOP
    return Sheet(
        family=edition.family,
        paper=(twips(page.paper[0]), twips(page.paper[1])),
        top=twips(page.margins.top[0]),
        bottom=twips(page.margins.bottom[0]),
        left=twips(page.margins.left[0]),
        right=twips(page.margins.right[0]),
        number=page.page_number,
        number_edge=twips(edge),
        font=page.font,
        color=page.color,
        justified=page.justified,
        indent=twips(page.indents[0][0]),
        gap=round(page.paragraph_gap * 20),
        spacing=page.line_spacings[0],
        settings={part: _setting(part, chain) for part in get_args(PartName)},
    )


def _setting(part: PartName, chain: tuple[Looks, ...]) -> Setting:
    """Return how *part* is written; in *chain* the first that says something is heard."""
    looks = _joined([*(looks.part(part) for looks in chain), _OPEN.get(part, PartLooks())])
    rule = looks.rule_below or (0, 0)
    return Setting(
        size=_size(part, looks.size, chain),
        bold=bool(looks.bold),
        italic=bool(looks.italic),
        underline=bool(looks.underline),
        alignment=looks.alignment,
        rule_below=(rule[0] + rule[1]) / 2,
    )


def _size(part: PartName, allowed: Range | None, chain: tuple[Looks, ...]) -> float:
    """Return a size: one of those that go together where the law lists them, else the one nearest to the usual."""
    together = next((looks.sizes_together for looks in chain if looks.sizes_together), ())
    if together and part in together[0]:
        return together[0][part]
    return _SIZE if allowed is None else min(max(_SIZE, allowed[0]), allowed[1])


def twips(millimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def _joined(values: Any) -> Any:
    """Return the first value, with what it leaves open as the next one has it."""
    first, *others = values
    for other in others:
        open_fields = [field.name for field in attrs.fields(type(first)) if getattr(first, field.name) in (None, ())]
        first = attrs.evolve(first, **{name: getattr(other, name) for name in open_fields})
    return first
