"""One XML part of the document: bytes → a tree of elements, behind the guard that every XML passes."""

from __future__ import annotations

import functools
import re
from typing import Any, Final

from lxml import etree

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard import guard_xml, refuse_bad_utf8
from vnnotice.formats._limits import Limits
from vnnotice.formats.docx._container import refusal
from vnnotice.formats.docx._names import Element, in_transitional

__all__ = ["parse"]

_DEEPEST: Final = 255
"""What libxml2 itself allows."""

_SHORTEST: Final = len(b' a=""')
"""Bytes of the shortest attribute."""

_TOO_LARGE: Final = frozenset((etree.ErrorTypes.ERR_NAME_TOO_LONG, 114))
"""Codes of libxml2's own limits; 114, XML_ERR_RESOURCE_LIMIT, is newer than the names that lxml has."""

_PARSER: Final = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    dtd_validation=False,
    attribute_defaults=False,
    huge_tree=False,
    recover=False,
    remove_comments=True,
    remove_pis=True,
)
"""Comments and instructions are no part of a text.  As the parser leaves them out, the text around them is one."""


def parse(data: bytes, part: str, limits: Limits) -> Element:
    """Return the root element of *part*, whose bytes are *data*.

    Raises:
        ReadError: the guard refuses it, or it is not well-formed.
        LimitError: it is larger, deeper or wider than *limits* allow.
    """
    try:
        guarded = in_transitional(guard_xml(data, limits))
        root = _parse(guarded, limits)
    except ReadError as error:
        code = error.code.removeprefix("xml.")
        raise _in_part(error, code, part) from None
    return root


def _in_part(error: ReadError, code: str, part: str) -> ReadError:
    place = "" if error.line is None else f", line {error.line}"
    return refusal(code, f"{error.message} (in {part}{place})", kind=type(error))


def _parse(data: bytes, limits: Limits) -> Element:
    try:
        root = etree.fromstring(data, _PARSER)
    except etree.XMLSyntaxError as error:
        refuse_bad_utf8(data, "xml")
        raise _syntax_error(error, limits) from None
    if _reaches(min(limits.depth, _DEEPEST) + 1)(root):
        raise LimitError("xml.depth", f"elements nest deeper than {limits.depth}")
    most = limits.attributes_per_element
    # To ask the tree is dear; the bytes show at once that no tag can have so many.
    if any(tag[0].count(b"=") > most for tag in _long_tag(most).finditer(data)) and _has_element_of(most + 1)(root):
        raise LimitError("xml.attributes", f"more than {limits.attributes_per_element} attributes on one element")
    return root


@functools.lru_cache(maxsize=8)
def _reaches(depth: int) -> Any:
    return etree.XPath(f"boolean({'/*' * depth})")


@functools.lru_cache(maxsize=8)
def _long_tag(attributes: int) -> re.Pattern[bytes]:
    """Return a pattern for what may be a tag with more than so many attributes."""
    return re.compile(rb"<[^<]{%d,}" % (attributes * _SHORTEST))


@functools.lru_cache(maxsize=8)
def _has_element_of(attributes: int) -> Any:
    return etree.XPath(f"boolean(//*[count(@*) >= {attributes}])")


def _syntax_error(error: etree.XMLSyntaxError, limits: Limits) -> ReadError:
    line, column = error.position
    message = error.msg.partition(", line ")[0].strip()
    if error.code not in _TOO_LARGE:  # type: ignore[attr-defined]
        return ReadError("xml.syntax", f"not well-formed: {message}", line=line, column=column)
    if "Excessive depth" in message:
        return LimitError("xml.depth", f"elements nest deeper than {min(limits.depth, _DEEPEST)}", line=line)
    return LimitError("xml.value", message, line=line)
