"""Shapes: what an element of the format may hold, and how it becomes a part of the notice.

A shape says it once, for all who walk a document: the reader, the table of origins, and the search for unknown parts of a
newer minor version.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs
from attrs import evolve, field, frozen

from vnnotice.formats._document import BLANKS, Fault, Seen
from vnnotice.formats.xml._parsing import Element
from vnnotice.formats.xml._values import Value, no_wording_or_words
from vnnotice.model.trusted import trusted

__all__ = [
    "NAMESPACE",
    "Child",
    "Shape",
    "attribute_error",
    "camel_case",
    "children_of",
    "empty_values",
    "group",
    "leaf_text",
    "line",
    "no_attributes",
    "no_text",
    "tag",
    "unknown_element",
    "words",
]

NAMESPACE: Final = "urn:vnnotice:notice:1"


@frozen(kw_only=True, weakref_slot=False, eq=False)
class Shape:
    """What one kind of element may hold.

    Attributes:
        read: makes the part of the notice from the element.
        attributes: the names of its attributes.
        children: tag → child, in the order in which they must stand.
        inline: whether it holds running text, in which elements are marks.
    """

    read: Callable[[Element, Seen], Any]
    attributes: frozenset[str] = frozenset()
    children: Mapping[str, Child] = field(factory=dict)
    inline: bool = False


@frozen(weakref_slot=False, eq=False)
class Child:
    """One kind of element in another.

    Attributes:
        name: its name.
        field: the field of the model that it fills; `None` where it is an item of what holds it.
        shape: what it may hold.
        many: whether it may stand more than once.
        rank: its place in the order.
        index: the number of the field among those of the class.
    """

    name: str
    field: str | None
    shape: Shape
    many: bool = False
    rank: int = 0
    index: int = 0


def tag(name: str) -> str:
    """Return *name* in the namespace of the format, as lxml writes it."""
    return f"{{{NAMESPACE}}}{name}"


def camel_case(name: str) -> str:
    """Return the XML name of a field.

    >>> camel_case("column_span")
    'columnSpan'
    """
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def plain(element: Element) -> str:
    """Return the tag of *element* as people write it."""
    name: str = element.tag
    return name.removeprefix(f"{{{NAMESPACE}}}")


def unknown_element(child: Element) -> Fault:
    """Make the fault of an element that may not stand where it does."""
    if not child.tag.startswith(f"{{{NAMESPACE}}}"):
        hint = "The elements of other programs stand in <extensions>"
        return Fault("namespace", f"<{plain(child)}> is not in the namespace {NAMESPACE}", child, hint=hint)
    return Fault("unknown-element", f"<{plain(child)}> may not stand in <{plain(child.getparent())}>", child)


def attribute_error(element: Element, name: str) -> Fault:
    """Make the fault of an attribute that may not stand where it does."""
    return Fault("unknown-attribute", f"<{plain(element)}> has no attribute {name!r}", element, name)


def no_attributes(element: Element) -> None:
    """Refuse any attribute of *element*."""
    names = element.keys()
    if names:
        raise attribute_error(element, names[0])


def no_text(element: Element, text: str | None) -> None:
    """Refuse *text* between the children of *element* unless it is white space."""
    if text is not None and text.strip(BLANKS):
        raise Fault("text", f"<{plain(element)}> holds elements, and no text between them", element)


def leaf_text(element: Element, seen: Seen) -> str:
    """Return the text of an element that holds nothing else."""
    if len(element):
        raise unknown_element(element[0])
    text: str = element.text or ""
    seen.append(text)
    return text


def attribute_values(element: Element, known: Mapping[str, tuple[int, Value]], values: list[Any], seen: Seen) -> None:
    """Put the attributes of *element* among *values*."""
    for name, text in element.items():
        found = known.get(name)
        if found is None:
            raise attribute_error(element, name)
        index, check = found
        seen.append(text)
        try:
            values[index] = check(text)
        except ValueError as error:
            raise Fault("attribute", str(error), element, name) from None


def words(check: Value) -> Shape:
    """Return the shape of an element that holds one text."""

    def read(element: Element, seen: Seen) -> Any:
        if element.keys():
            no_attributes(element)
        try:
            return check(leaf_text(element, seen))
        except ValueError as error:
            raise Fault("blank", str(error), element) from None

    return Shape(read=read)


def line(
    cls: type, *, wording: Value = no_wording_or_words, needed: tuple[str, ...] = (), **attributes: Value
) -> Shape:
    """Return the shape of an element whose attributes carry the meaning, and whose text carries the wording.

    Args:
        cls: the class of the model; its last field is the wording.
        wording: what the text may be.
        needed: the attributes that cannot be left out.
        attributes: field → what its value may be.
    """
    make: Callable[..., Any] = trusted(cls)
    order = [field.name for field in attrs.fields(cls)]
    known = {camel_case(name): (order.index(name), check) for name, check in attributes.items()}
    nothing: list[Any] = [None] * len(order)

    def read(element: Element, seen: Seen) -> Any:
        values = nothing.copy()
        attribute_values(element, known, values, seen)
        for name in needed:
            if element.get(name) is None:
                raise Fault("missing", f"<{plain(element)}> needs the attribute {name!r}", element, name)
        try:
            values[-1] = wording(leaf_text(element, seen))
        except ValueError as error:
            raise Fault("blank", str(error), element) from None
        return make(*values)

    return Shape(read=read, attributes=frozenset(known))


def group(cls: type, *children: Child) -> Shape:
    """Return the shape of an element that holds elements in a fixed order, each for a field of *cls*."""
    make: Callable[..., Any] = trusted(cls)
    order = [field.name for field in attrs.fields(cls)]
    known = {
        tag(child.name): evolve(child, rank=rank, index=order.index(child.field or ""))
        for rank, child in enumerate(children)
    }
    nothing = empty_values(known, len(order))

    def read(element: Element, seen: Seen) -> Any:
        no_attributes(element)
        return make(*children_of(element, known, nothing, seen))

    return Shape(read=read, children=known)


def empty_values(known: Mapping[str, Child], count: int) -> tuple[Any, ...]:
    """Return *count* values of an element without children: an empty tuple for each field that holds many."""
    many = {child.index for child in known.values() if child.many}
    return tuple(() if index in many else None for index in range(count))


def children_of(element: Element, known: Mapping[str, Child], nothing: tuple[Any, ...], seen: Seen) -> list[Any]:
    """Return one value for each field from the children of *element*; *nothing* has those of the fields without one."""
    values = list(nothing)
    text = element.text
    if text != "\n":
        no_text(element, text)
    rank, before = 0, None
    several: list[Any] = []
    for part in element:
        child = known.get(part.tag)
        if child is None:
            raise unknown_element(part)
        if child.rank < rank:
            raise Fault("order", f"<{plain(part)}> stands too late in <{plain(element)}>", part)
        value = child.shape.read(part, seen)
        if child.many:
            if child is not before:
                values[child.index] = several = []
            several.append(value)
        elif child is before:
            raise Fault("twice", f"<{plain(part)}> stands twice in <{plain(element)}>", part)
        else:
            values[child.index] = value
        rank, before = child.rank, child
        tail = part.tail
        if tail != "\n":
            no_text(element, tail)
    return [tuple(value) if type(value) is list else value for value in values]
