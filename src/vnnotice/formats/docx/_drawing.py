"""Drawings: lines that stand for a rule, pictures that no reader reads, in the old (VML) and the new form (DrawingML)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.formats.docx._names import MC, PICTURE, VML, WP, A, Element, M, O, W
from vnnotice.formats.docx._properties import points

__all__ = ["branch_of", "pictures", "rules", "text_in", "words_in_art"]

_EMU: Final = 12_700
"""English metric units in a point."""

_THICKEST: Final = 3.0
_SHORTEST: Final = 10.0
"""Points: a line that is longer than this and rises less than that is a rule."""

_LINES: Final = frozenset({"line", "straightConnector1"})
_STRAIGHT: Final = "_x0000_t32"
_PARAGRAPH: Final = frozenset({"paragraph", "line"})
_SHAPES: Final = ("wordprocessingShape", "wordprocessingGroup", "wordprocessingCanvas")
_ON: Final = frozenset({"t", "true"})
_STYLE: Final = re.compile(r"([\w-]+)\s*:\s*([^;]*)")
_TEXTS: Final = (f"{W}t", f"{M}t")


def text_in(element: Element) -> str:
    """Return all text in *element*, without any order of lines."""
    return " ".join(text.text for text in element.iter(*_TEXTS) if text.text)


def branch_of(element: Element) -> tuple[Element | None, str]:
    """Return the branch to read of what is there in several forms, and the text that only another branch has."""
    choice, fallback = element.find(f"{MC}Choice"), element.find(f"{MC}Fallback")
    if choice is None or fallback is None:
        return (fallback if choice is None else choice), ""
    first, second = text_in(choice), text_in(fallback)
    if second.strip() and not first.strip():
        return fallback, ""
    return choice, "" if "".join(first.split()) == "".join(second.split()) else second


def rules(element: Element) -> Iterator[float | None]:
    """Yield for each level line in *element* how far below the paragraph it is drawn, in points; `None` if not known."""
    offset = _offset(element)
    for geometry in element.iter(f"{A}prstGeom"):
        extent = geometry.getparent().find(f"{A}xfrm/{A}ext")
        if geometry.get("prst") in _LINES and extent is not None:
            width, height = (points(extent.get(side), 1 / _EMU) or 0.0 for side in ("cx", "cy"))
            if width > _SHORTEST and height <= _THICKEST:
                yield offset
    for shape in element.iter(f"{VML}line", f"{VML}shape", f"{VML}rect"):
        style = dict(_STYLE.findall(shape.get("style", "")))
        if _is_level(shape, style):
            yield points(style.get("margin-top"), 1.0)


def _offset(element: Element) -> float | None:
    position = element.find(f"{WP}anchor/{WP}positionV")
    if position is None or position.get("relativeFrom") not in _PARAGRAPH:
        return None
    offset = position.find(f"{WP}posOffset")
    return None if offset is None else points(offset.text, 1 / _EMU)


def _is_level(shape: Element, style: dict[str, str]) -> bool:
    if shape.tag == f"{VML}rect":
        return shape.get(f"{O}hr") in _ON
    if shape.tag == f"{VML}line":
        (left, top), (right, bottom) = (_point(shape.get(end)) for end in ("from", "to"))
        return abs(top - bottom) <= _THICKEST and abs(left - right) > _SHORTEST
    if not shape.get("type", "").endswith(_STRAIGHT) and shape.get(f"{O}connectortype") != "straight":
        return False
    width, height = (points(style.get(side), 1.0) or 0.0 for side in ("width", "height"))
    return width > _SHORTEST and height <= _THICKEST


def _point(text: str | None) -> tuple[float, float]:
    across, _, down = (text or "").partition(",")
    return points(across, 1.0) or 0.0, points(down, 1.0) or 0.0


def pictures(element: Element) -> Iterator[str]:
    """Yield what pictures, charts and embedded files in *element* are called."""
    named = element.find(f".//{WP}docPr")
    name = "" if named is None else named.get("descr") or named.get("title") or named.get("name") or ""
    for graphic in element.iter(f"{A}graphicData"):
        kind = graphic.get("uri", "").rpartition("/")[2]
        if kind not in _SHAPES or next(graphic.iter(f"{PICTURE}pic"), None) is not None:
            yield name or kind
        yield from (text.text for text in graphic.iter(f"{A}t") if text.text)
    for image in element.iter(f"{VML}imagedata"):
        yield image.get(f"{O}title") or "image"
    for embedded in element.iter(f"{O}OLEObject"):
        yield embedded.get("ProgID") or "object"


def words_in_art(element: Element) -> Iterator[str]:
    """Yield the words that are drawn as a picture: a water mark."""
    for path in element.iter(f"{VML}textpath"):
        if path.get("string"):
            yield path.get("string")
