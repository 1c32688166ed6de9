"""The guard of XML: one encoding, no document type, not too much markup."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from typing import Final

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard_bytes import (
    check_not_binary,
    check_size,
    has_utf16_mark,
    nth,
    refusal,
    utf16_to_utf8,
)
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits

__all__ = ["guard_xml"]

_DECLARATION: Final = re.compile(
    rb"""<\?xml \s+ version \s*=\s* (?P<mark>['"]) (?P<version>[^'"<&]*) (?P=mark)
    (?:\s+ encoding \s*=\s* (?P<quoted>(?P<quote>['"]) (?P<encoding>[A-Za-z][A-Za-z0-9._-]*) (?P=quote)))?
    (?:\s+ standalone \s*=\s* (?:'(?:yes|no)'|"(?:yes|no)"))? \s* \?>""",
    re.VERBOSE,
)
_DOCTYPE: Final = re.compile(rb"(?:\s*+(?:<!--.*?-->|<\?.*?\?>))*+\s*+<!DOCTYPE", re.DOTALL)  # possessive: one pass
_TAG: Final = re.compile(rb"<")
_ATTRIBUTE: Final = re.compile(rb"=\s*[\"']")
_UTF8: Final = frozenset((b"UTF-8", b"UTF8"))
_ASCII: Final = frozenset((b"US-ASCII", b"ASCII"))


def guard_xml(data: bytes, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return *data* as UTF-8 without a byte order mark, safe to hand to the parser.

    What is left to the parser: whether it is UTF-8 throughout (where the parser refuses it, `refuse_bad_utf8` tells the
    place), whether it is well-formed, how deep it is and how many attributes one element has.

    Raises:
        LimitError: ``xml.size``, ``xml.tags``, ``xml.attributes``.
        ReadError: ``xml.encoding``, ``xml.version``, ``xml.declaration``, ``xml.doctype``, ``xml.character``.
    """
    check_size(data, limits.markup_bytes, "xml", "xml")
    encoding = "UTF-16" if has_utf16_mark(data) else "UTF-8"
    if encoding == "UTF-16":
        data = utf16_to_utf8(data, "xml", "xml")
    else:
        check_not_binary(data, "xml", "xml")
        data = data.removeprefix(BOM_UTF8)
    if data.startswith(BOM_UTF8):
        raise refusal("xml.character", "a second byte order mark", data, 0)
    if b"\0" in data:
        raise refusal("xml.character", "the character U+0000 cannot stand in XML", data, data.index(b"\0"))
    data, prolog = _check_declaration(data, encoding)
    _check_amount(data, limits)
    _check_doctype(data, prolog)
    return data


def _check_declaration(data: bytes, encoding: str) -> tuple[bytes, int]:
    """Hold the XML declaration against the real *encoding*; return the data, and where the declaration ends in it.

    A declaration that is off in any way is refused here and not cut away: the parser could not see it any more.
    """
    if not data.startswith((b"<?xml ", b"<?xml\t", b"<?xml\r", b"<?xml\n")):
        return data, 0
    match = _DECLARATION.match(data)
    if match is None:
        raise refusal("xml.declaration", "the XML declaration is not well-formed", data, 0)
    if match["version"] != b"1.0":
        raise refusal("xml.version", "only XML 1.0 is read", data, 0, 'Write <?xml version="1.0"?>')
    name = (match["encoding"] or b"").upper()
    if encoding == "UTF-16" and name == b"UTF-16":
        # The same length, so that columns stay.
        renamed = match["quote"] + b"UTF-8" + match["quote"] + b" "
        start, end = match.span("quoted")
        return data[:start] + renamed + data[end:], match.end()
    if not name or (encoding == "UTF-8" and (name in _UTF8 or (name in _ASCII and data.isascii()))):
        return data, match.end()
    raise _encoding_refusal(data, match, encoding)


def _encoding_refusal(data: bytes, match: re.Match[bytes], encoding: str) -> ReadError:
    name = match["encoding"][:40].decode()
    if encoding == "UTF-16" or match["encoding"].upper() in _ASCII or name.upper().startswith("UTF-16"):
        message, hint = f"declared to be {name}, but it is {encoding}", f"Declare {encoding}"
    else:
        message = f"the encoding {name} is not read"
        hint = f"Convert it (iconv -f {name} -t UTF-8) and declare UTF-8"
    return refusal("xml.encoding", message, data, match.start("encoding"), hint)


def _check_amount(data: bytes, limits: Limits) -> None:
    # Less data than that cannot hold so many: the usual notice costs nothing here.
    if len(data) > limits.tags and data.count(b"<") > limits.tags:
        place = nth(_TAG, data, limits.tags)
        message = f"more than {limits.tags} tags"
        raise refusal("xml.tags", message, data, place or 0, kind=LimitError)
    if len(data) > limits.attributes and data.count(b"=") > limits.attributes:
        place = nth(_ATTRIBUTE, data, limits.attributes)
        if place is not None:
            message = f"more than {limits.attributes} attributes"
            raise refusal("xml.attributes", message, data, place, kind=LimitError)


def _check_doctype(data: bytes, prolog: int) -> None:
    """Refuse a document type: it can only stand before the first element, among comments and instructions."""
    match = _DOCTYPE.match(data, prolog)
    if match:
        hint = "A notice needs none: take the line out"
        place = match.end() - len(b"<!DOCTYPE")
        raise refusal("xml.doctype", "a document type (DOCTYPE) is not read", data, place, hint)
