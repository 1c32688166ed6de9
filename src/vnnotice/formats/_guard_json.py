"""The guard of JSON: UTF-8, not too many values, not too deep, no endless numbers."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from typing import Final

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard_bytes import check_not_binary, check_size, has_utf16_mark, nth, refusal
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits

__all__ = ["guard_json", "refuse_json_depth"]

_STRING: Final = rb'"(?:[^"\\]++|\\.)*+"?'  # possessive, and the end may be missing: one pass whatever comes
_VALUE: Final = re.compile(rb"[,\[{]")
_BRACKET: Final = re.compile(_STRING + rb"|(?P<opening>[\[{])|(?P<closing>[\]}])", re.DOTALL)
_DIGITS: Final = re.compile(_STRING + rb"|(?P<digits>[0-9]++)", re.DOTALL)
_AS_ZERO: Final = bytes.maketrans(b"123456789", b"000000000")


def guard_json(data: bytes, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return *data* without a byte order mark, safe to hand to the parser.

    What is left to the parser: whether it is JSON at all, whether it is UTF-8 throughout (where the parser refuses it,
    `refuse_bad_utf8` tells the place), and how deep it is (`refuse_json_depth` tells where too deep).

    Raises:
        LimitError: ``json.size``, ``json.values``, ``json.digits``.
        ReadError: ``json.encoding``, ``json.character``.
    """
    check_size(data, limits.markup_bytes, "json", "json")
    if has_utf16_mark(data):
        raise ReadError(
            "json.encoding", "JSON is UTF-8, not UTF-16", format="json", line=1, column=1, hint="Save it as UTF-8"
        )
    check_not_binary(data, "json", "json")
    data = data.removeprefix(BOM_UTF8)
    if b"\0" in data:
        raise refusal("json.character", "the character U+0000 cannot stand in JSON", data, data.index(b"\0"))
    _check_values(data, limits.values)
    _check_digits(data, limits.digits)
    return data


def _check_values(data: bytes, limit: int) -> None:
    if len(data) > limit and sum(map(data.count, (b",", b"[", b"{"))) > limit:
        place = nth(_VALUE, data, limit)
        raise refusal("json.values", f"more than {limit} values", data, place or 0, kind=LimitError)


def refuse_json_depth(data: bytes, limit: int) -> None:
    """Refuse *data* whose arrays and objects nest deeper than *limit*, and tell where they do.

    It looks at every bracket, so it is for data of which the parser, or a look at what it made, says that it is deep.

    Raises:
        LimitError: ``json.depth``.
    """
    depth = 0
    for match in _BRACKET.finditer(data):
        depth += (match["opening"] is not None) - (match["closing"] is not None)
        if depth > limit:
            message = f"arrays and objects nest deeper than {limit}"
            raise refusal("json.depth", message, data, match.start(), kind=LimitError)


def _check_digits(data: bytes, limit: int) -> None:
    # A run that is too long has a digit at each of `probes` neighbouring places of the sample: most data has no such.
    step = max(1, (limit + 1) // 3)
    probes = (limit + 1) // step
    if b"0" * probes in data[::step].translate(_AS_ZERO):
        for match in _DIGITS.finditer(data):
            if match["digits"] is not None and len(match["digits"]) > limit:
                message = f"a number of more than {limit} digits"
                raise refusal("json.digits", message, data, match.start(), kind=LimitError)
