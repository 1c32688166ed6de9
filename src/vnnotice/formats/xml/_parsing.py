"""XML bytes → a tree of elements: the one parser, and what can only be measured on its tree."""

from __future__ import annotations

import functools
from typing import Any, Final

from lxml import etree

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard import refuse_bad_utf8
from vnnotice.formats._limits import Limits

__all__ = ["PARSER", "PARSER_THAT_KEEPS_ALL", "Element", "parse"]

Element = Any
"""An element of lxml, whose own type has no public name."""

_DEEPEST: Final = 255
"""What libxml2 itself allows."""

_TOO_LARGE: Final = frozenset((etree.ErrorTypes.ERR_NAME_TOO_LONG, 114))
"""Codes of libxml2's own limits; 114, XML_ERR_RESOURCE_LIMIT, is newer than the names that lxml has."""

_TOO_DEEP: Final = "Excessive depth"


def _parser(*, keep_all: bool) -> Any:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        recover=False,
        remove_comments=not keep_all,
        remove_pis=not keep_all,
    )


PARSER: Final = _parser(keep_all=False)
"""Comments and instructions are no part of a notice.  As the parser leaves them out, the text around them is one."""

PARSER_THAT_KEEPS_ALL: Final = _parser(keep_all=True)
"""For telling whether there were any."""


def parse(data: bytes, limits: Limits) -> Element:
    """Return the root element of *data*, which has passed the guard.

    Raises:
        ReadError: ``xml.encoding``, it is not UTF-8; ``xml.syntax``, it is not well-formed.
        LimitError: ``xml.depth``, ``xml.attributes``, ``xml.value``.
    """
    try:
        root = etree.fromstring(data, PARSER)
    except etree.XMLSyntaxError as error:
        refuse_bad_utf8(data, "xml")
        raise _syntax_error(error, limits) from None
    if _reaches(min(limits.depth, _DEEPEST) + 1)(root):
        raise LimitError("xml.depth", f"elements nest deeper than {limits.depth}", format="xml")
    # That many quotation marks are needed; the usual notice has fewer.
    if data.count(b"=") > limits.attributes_per_element and _has_element_of(limits.attributes_per_element + 1)(root):
        message = f"more than {limits.attributes_per_element} attributes on one element"
        raise LimitError("xml.attributes", message, format="xml")
    return root


@functools.lru_cache(maxsize=8)
def _reaches(depth: int) -> Any:
    return etree.XPath(f"boolean({'/*' * depth})")


@functools.lru_cache(maxsize=8)
def _has_element_of(attributes: int) -> Any:
    return etree.XPath(f"boolean(//*[count(@*) >= {attributes}])")


def _syntax_error(error: etree.XMLSyntaxError, limits: Limits) -> ReadError:
    line, column = error.position
    message = error.msg.partition(", line ")[0].strip()
    if error.code not in _TOO_LARGE:  # type: ignore[attr-defined]
        return ReadError("xml.syntax", f"not well-formed: {message}", format="xml", line=line, column=column)
    if _TOO_DEEP in message:
        message = f"elements nest deeper than {min(limits.depth, _DEEPEST)}"
        return LimitError("xml.depth", message, format="xml", line=line, column=column)
    return LimitError("xml.value", message, format="xml", line=line, column=column)
