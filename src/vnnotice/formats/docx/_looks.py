"""Looks: how letters and paragraphs are set, with all that styles, lists and defaults say about them."""

from __future__ import annotations

from typing import Final

from attrs import evolve, field, frozen

from vnnotice.formats.docx._names import Element
from vnnotice.formats.docx._numbering import Level, Numbering
from vnnotice.formats.docx._properties import TOGGLES, Properties, paragraph_properties, run_properties, value_of
from vnnotice.formats.docx._styles import Styles
from vnnotice.model import Mark

__all__ = ["Looks", "ParagraphLooks", "Setting"]

_SMALLEST_BODY_LEVEL: Final = "9"
_STANDARD_SIZE: Final = 10.0
"""What the standard says where nothing else does."""


@frozen(kw_only=True, weakref_slot=False)
class Looks:
    """How letters are set.

    Attributes:
        fonts: the typeface of the letters of ASCII, and of all others.
        size: in points.
        bold, italic, underline: the weight, the slant, a line below.
        color: six hexadecimal digits.
        caps: whether small letters are shown as capitals.
        hidden: whether they are not shown at all.
        marks: what of this a run of the model is marked with; what the style of its paragraph sets for all of it is no mark.
    """

    fonts: tuple[str | None, str | None]
    size: float
    bold: bool
    italic: bool
    underline: bool
    color: str
    caps: bool
    hidden: bool
    marks: frozenset[Mark]


@frozen(kw_only=True, weakref_slot=False)
class ParagraphLooks:
    """How a paragraph is set.

    Attributes:
        style: the key of its style.
        properties: all that is set, by name.
        table: what the style of its table sets for the letters.
        level: the level of the list that numbers it, where one does; with the key of the list, and how deep it is.
        is_heading: whether it stands in the outline of the document.
        runs: the looks of its letters by what they set themselves.
    """

    style: str
    properties: Properties = field(eq=False)
    table: Properties = field(eq=False)
    level: tuple[str, int, Level] | None
    is_heading: bool
    runs: dict[object, Looks] = field(factory=dict, eq=False, repr=False)


_MARKED: Final[tuple[Mark, ...]] = ("bold", "italic", "underline")
"""What the style of a paragraph may set for all its letters."""


class Setting:
    """Finds the looks of every paragraph and of its letters; each combination once."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self._paragraphs: dict[object, ParagraphLooks] = {}

    def paragraph(self, element: Element | None, table: str | None) -> ParagraphLooks:
        """Return the looks of a paragraph whose ``w:pPr`` is *element*, in a table of the style *table*."""
        own = paragraph_properties(element)
        named = None if element is None else value_of(element, "pStyle")
        style = named or self._styles.default_paragraph
        key = (style, table, tuple(own.items()))
        if key not in self._paragraphs:
            self._paragraphs[key] = self._paragraph(style, table, own)
        return self._paragraphs[key]

    def _paragraph(self, style: str, table: str | None, own: Properties) -> ParagraphLooks:
        of_style = self._styles.paragraph(style)
        of_table = {} if table is None else self._styles.paragraph(table)
        level = self._level(style, {**of_style, **own})
        of_list = level[2].paragraph if level else {}
        layers = [of_style, of_list] if "list" in own else [of_list, of_style]
        properties = {**self._styles.paragraph_defaults, **of_table, **layers[0], **layers[1], **own}
        return ParagraphLooks(
            style=style,
            properties=properties,
            table={} if table is None else self._styles.run(table),
            level=level,
            is_heading=(properties.get("outline") or _SMALLEST_BODY_LEVEL) < _SMALLEST_BODY_LEVEL,
        )

    def _level(self, style: str, properties: Properties) -> tuple[str, int, Level] | None:
        key = properties.get("list")
        if key in {None, "0"}:
            return None
        found = self._numbering.level(key, properties.get("level"), style)
        return None if found is None else (key, *found)

    def run(self, paragraph: ParagraphLooks, element: Element | None) -> Looks:
        """Return the looks of letters whose ``w:rPr`` is *element*."""
        if element is None:
            return self._run(paragraph, None, {})
        return self._run(paragraph, value_of(element, "rStyle"), run_properties(element))

    def number(self, paragraph: ParagraphLooks, mark: Element | None, level: Level) -> Looks:
        """Return the looks of the number of a paragraph whose mark has the ``w:rPr`` *mark*."""
        own = {key: value for key, value in run_properties(mark).items() if key != "hidden"}
        looks = self._run(paragraph, None, {**own, **level.run})
        return evolve(looks, marks=looks.marks - {"underline"}) if "underline" not in level.run else looks

    def _run(self, paragraph: ParagraphLooks, style: str | None, own: Properties) -> Looks:
        key = (style, tuple(own.items()))
        looks = paragraph.runs.get(key)
        if looks is None:
            looks = paragraph.runs[key] = self._looks(paragraph, style, own)
        return looks

    def _looks(self, paragraph: ParagraphLooks, style: str | None, own: Properties) -> Looks:
        layers = [paragraph.table, self._styles.run(paragraph.style), self._styles.run(style) if style else {}]
        found: Properties = dict(self._styles.run_defaults)
        for layer in layers:
            found |= layer
        for name in TOGGLES:
            set_by_styles = sum(bool(layer.get(name)) for layer in layers) % 2 == 1
            found[name] = bool(self._styles.run_defaults.get(name)) or set_by_styles
        found |= own
        by_style = {name for name in _MARKED if layers[1].get(name) and name not in {**layers[0], **layers[2], **own}}
        fonts = tuple(self._styles.font(found.get(slot)) for slot in ("ascii", "hAnsi"))
        return Looks(
            fonts=fonts,  # type: ignore[arg-type]
            size=found.get("size", _STANDARD_SIZE),
            bold=found["bold"],
            italic=found["italic"],
            underline=bool(found.get("underline")),
            color=found.get("color", "000000"),
            caps=found["caps"],
            hidden=found["hidden"],
            marks=_marks(found) - by_style,
        )


def _marks(found: Properties) -> frozenset[Mark]:
    marks: set[Mark] = set()
    if found["bold"]:
        marks.add("bold")
    if found["italic"]:
        marks.add("italic")
    if found.get("underline"):
        marks.add("underline")
    vertical = found.get("vertical")
    if vertical in {"superscript", "subscript"}:
        marks.add(vertical)
    return frozenset(marks)
