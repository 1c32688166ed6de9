"""Places in XML: element → path in the notice, and → line and column in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from vnnotice.errors import ReadError
from vnnotice.formats._document import Fault
from vnnotice.formats.xml._notice import EXTENSIONS, NOTICE
from vnnotice.formats.xml._parsing import PARSER, Element
from vnnotice.formats.xml._shape import Child, Shape, plain
from vnnotice.model import Origin

__all__ = ["origins_of", "paths", "read_error"]

_MARKUP: Final = re.compile(
    rb"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|</[^>]*+>"
    rb"|<(?P<start>[^!?/\"'>][^\"'>]*+(?:(?:\"[^\"]*+\"|'[^']*+')[^\"'>]*+)*+)>",
    re.DOTALL,
)
_CAPITAL: Final = re.compile("[A-Z]")


def origins_of(data: bytes) -> dict[str, Origin]:
    """Return path → origin for each part of the notice in *data*."""
    root = etree.fromstring(data, PARSER)
    places = {element: place for place, element in zip(_places(data), root.iter(), strict=False)}
    found = {}
    for element, path, _ in paths(root):
        line, column = places[element]
        found[path] = Origin(line=line, column=column)
    return found


def read_error(fault: Fault, data: bytes, root: Element) -> ReadError:
    """Make the error that says where in *data*, the source of the tree under *root*, the *fault* is."""
    places = zip(_places(data), root.iter(), strict=False)
    line, column = next(place for place, element in places if element is fault.holder)
    return fault.kind(
        f"xml.{fault.code}",
        fault.message,
        format="xml",
        path=_path_of(fault),
        line=line,
        column=column,
        hint=fault.hint,
    )


def _path_of(fault: Fault) -> str | None:
    """Return the path of the smallest part around *fault*; what recurs is counted as it stands in the document."""
    chain = [fault.holder, *fault.holder.iterancestors()]
    shape, path = NOTICE, ""
    element = chain.pop()
    while chain and shape is not EXTENSIONS:
        known = shape.children.get(chain[-1].tag)
        if known is None:
            break
        element = chain.pop()
        path += f".{known.field}" if path and known.field else known.field or ""
        if known.many:
            path += f"[{_index(element, known, shape)}]"
        shape = known.shape
    if chain and shape is EXTENSIONS:
        path += f"[{element.index(chain[-1])}]"
        element = chain.pop()
    if element is fault.holder and isinstance(fault.name, str) and "{" not in fault.name:
        name = _CAPITAL.sub(lambda match: f"_{match[0].lower()}", fault.name)
        path = f"{path}.{name}" if path else name
    return path or None


def _index(element: Element, known: Child, shape: Shape) -> int:
    """Return how many elements before *element*, in one of *shape*, go into the same field."""
    before = [shape.children.get(sibling.tag) for sibling in element.itersiblings(preceding=True)]
    return sum(child is not None and child.field == known.field for child in before)


def paths(root: Element) -> Iterator[tuple[Element, str, Shape]]:
    """Yield each element that is a part of the notice, with its path and its shape."""
    places = _ordered_places(root)
    for child in root:
        known = NOTICE.children.get(child.tag)
        if known is None:
            continue
        path = known.field or ""
        if known.many:
            path = f"{path}[{places[child]}]"
        yield child, path, known.shape
        if known.field == "extensions":
            yield from ((part, f"extensions[{places[part]}]", _extension_shape(known.shape, part)) for part in child)
        else:
            yield from _below(child, known.shape, path)


def _below(element: Element, shape: Shape, path: str) -> Iterator[tuple[Element, str, Shape]]:
    counts: dict[str | None, int] = {}
    for child in element:
        known = shape.children.get(child.tag)
        if known is None:
            continue
        below = path if known.field is None else f"{path}.{known.field}"
        if known.many:
            index = counts.get(known.field, 0)
            counts[known.field] = index + 1
            below = f"{below}[{index}]"
        yield child, below, known.shape
        yield from _below(child, known.shape, below)


def _ordered_places(root: Element) -> dict[Element, int]:
    """Return the index of each element that may recur in the notice; the notice puts some of them in order."""
    groups: dict[str, list[Element]] = {}
    for child in root:
        if plain(child) == "extensions":
            groups["extensions"] = sorted(child, key=_extension_name)
        else:
            groups.setdefault(plain(child), []).append(child)
    groups.get("unplacedLine", []).sort(key=lambda line: line.get("place") != "head")
    return {element: index for elements in groups.values() for index, element in enumerate(elements)}


def _extension_shape(slot: Shape, element: Element) -> Shape:
    known = slot.children.get(element.tag)
    return slot if known is None else known.shape


def _extension_name(element: Element) -> str:
    name: str = element.get("key") or element.tag
    return name


def _places(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the line and the column of each start tag in *data*, in their order."""
    line, column, position = 1, 1, 0
    for match in _MARKUP.finditer(data):
        if match["start"] is None:
            continue
        between = data[position : match.start()]
        position = match.start()
        lines = between.count(b"\n")
        if lines:
            line, column = line + lines, 1
            between = between[between.rfind(b"\n") + 1 :]
        column += len(between.decode())
        yield line, column
