"""Properties: what one ``w:rPr`` or ``w:pPr`` sets, as a small dictionary.

Only what the looks of a text are made of is read.  A property that is not set is not in the dictionary, so that the
dictionaries of style, base style and direct formatting lie over each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from vnnotice.formats.docx._names import Element, W

__all__ = ["TOGGLES", "Properties", "is_on", "paragraph_properties", "points", "run_properties", "value_of"]

Properties: TypeAlias = dict[str, Any]

_VAL: Final = f"{W}val"
_OFF: Final = frozenset({"0", "false", "off", "none"})
_MEASURE: Final = re.compile(r"([+-]?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?")
_POINTS: Final = {"mm": 72 / 25.4, "cm": 720 / 25.4, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0}
_TWIP: Final = 1 / 20
TOGGLES: Final = ("bold", "italic", "caps", "hidden")
"""Properties of which a second style that sets them takes back the first."""


def value_of(element: Element, name: str) -> str | None:
    """Return the value of the child called *name*; `None` where there is no such child or it has none."""
    child = element.find(W + name)
    return None if child is None else child.get(_VAL)


def is_on(element: Element) -> bool:
    """Tell what a switch is set to: it is on where nothing is said."""
    return element.get(_VAL, "1") not in _OFF


def points(text: str | None, unit: float = _TWIP) -> float | None:
    """Return a measure in points; a bare number counts in *unit*, which is a twentieth of a point where not given."""
    if text and text.isdecimal():
        return float(text) * unit
    match = _MEASURE.fullmatch(text or "")
    if match is None:
        return None
    number = float(match[1])
    return number * _POINTS[match[2]] if match[2] else number * unit


def _switch(name: str) -> Callable[[Properties, Element], None]:
    def take(properties: Properties, element: Element) -> None:
        properties[name] = is_on(element)

    return take


def _fonts(properties: Properties, element: Element) -> None:
    for slot in ("ascii", "hAnsi"):
        theme = element.get(f"{W}{slot}Theme")
        name = element.get(W + slot)
        if theme:
            properties[slot] = (theme, name)
        elif name:
            properties[slot] = name


def _size(properties: Properties, element: Element) -> None:
    size = points(element.get(_VAL), 0.5)
    if size is not None and size > 0:
        properties["size"] = size


def _color(properties: Properties, element: Element) -> None:
    color = element.get(_VAL, "")
    properties["color"] = color.upper() if re.fullmatch("[0-9A-Fa-f]{6}", color) else "000000"


def _underline(properties: Properties, element: Element) -> None:
    properties["underline"] = is_on(element)


def _vertical(properties: Properties, element: Element) -> None:
    properties["vertical"] = element.get(_VAL)


_RUN: Final[Mapping[str, Callable[[Properties, Element], None]]] = {
    f"{W}b": _switch("bold"),
    f"{W}i": _switch("italic"),
    f"{W}caps": _switch("caps"),
    f"{W}vanish": _switch("hidden"),
    f"{W}u": _underline,
    f"{W}rFonts": _fonts,
    f"{W}sz": _size,
    f"{W}color": _color,
    f"{W}vertAlign": _vertical,
}


def run_properties(element: Element | None) -> Properties:
    """Return what a ``w:rPr`` sets."""
    properties: Properties = {}
    if element is not None:
        for child in element:
            take = _RUN.get(child.tag)
            if take is not None:
                take(properties, child)
    return properties


_ALIGNMENTS: Final = {
    "left": "left", "start": "left", "right": "right", "end": "right", "center": "center", "both": "justify",
    "distribute": "justify", "lowKashida": "justify", "mediumKashida": "justify", "highKashida": "justify",
    "thaiDistribute": "justify",
}  # fmt: skip


def _alignment(properties: Properties, element: Element) -> None:
    properties["alignment"] = _ALIGNMENTS.get(element.get(_VAL, ""))


def _indent(properties: Properties, element: Element) -> None:
    first, hanging = points(element.get(f"{W}firstLine")), points(element.get(f"{W}hanging"))
    if hanging is not None:
        properties["first_line"] = -hanging
    elif first is not None:
        properties["first_line"] = first


def _spacing(properties: Properties, element: Element) -> None:
    for side in ("before", "after"):
        space = points(element.get(W + side))
        automatic = element.get(f"{W}{side}Autospacing")
        if automatic is not None and automatic not in _OFF:
            properties[side] = None
        elif space is not None:
            properties[side] = space
    line = points(element.get(f"{W}line"))
    if line is not None:
        rule = element.get(f"{W}lineRule", "auto")
        properties["line_rule"] = {"exact": "exact", "atLeast": "at_least"}.get(rule, "multiple")
        properties["line"] = line if rule in {"exact", "atLeast"} else line / 12


def _borders(properties: Properties, element: Element) -> None:
    bottom = element.find(f"{W}bottom")
    if bottom is not None:
        properties["rule"] = bottom.get(_VAL) not in {"nil", "none"}


def _outline(properties: Properties, element: Element) -> None:
    properties["outline"] = element.get(_VAL)


def _number(properties: Properties, element: Element) -> None:
    for key, name in (("list", "numId"), ("level", "ilvl")):
        value = value_of(element, name)
        if value is not None:
            properties[key] = value


_PARAGRAPH: Final[Mapping[str, Callable[[Properties, Element], None]]] = {
    f"{W}jc": _alignment,
    f"{W}ind": _indent,
    f"{W}spacing": _spacing,
    f"{W}pBdr": _borders,
    f"{W}outlineLvl": _outline,
    f"{W}numPr": _number,
}


def paragraph_properties(element: Element | None) -> Properties:
    """Return what a ``w:pPr`` sets."""
    properties: Properties = {}
    if element is not None:
        for child in element:
            take = _PARAGRAPH.get(child.tag)
            if take is not None:
                take(properties, child)
    return properties
