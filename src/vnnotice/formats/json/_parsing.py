"""JSON bytes → objects and arrays."""

from __future__ import annotations

from typing import Any, Final

import orjson

from vnnotice.errors import ReadError
from vnnotice.formats._guard import line_and_column, refuse_bad_utf8, refuse_json_depth
from vnnotice.formats._limits import Limits

__all__ = ["parse"]

_CONTAINERS: Final = frozenset((dict, list))


def parse(data: bytes, limits: Limits) -> Any:
    """Return the value of *data*, which has passed the guard.

    Raises:
        ReadError: ``json.syntax``, ``json.encoding``.
        LimitError: ``json.depth``.
    """
    try:
        value = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        text = refuse_bad_utf8(data, "json")
        refuse_json_depth(data, limits.depth)
        line, column = line_and_column(data, len(text[: error.pos].encode()))
        message = f"not JSON: {error.msg}"
        raise ReadError("json.syntax", message, format="json", line=line, column=column) from None
    if _is_deeper(value, limits.depth):
        refuse_json_depth(data, limits.depth)
    return value


def _is_deeper(value: Any, limit: int) -> bool:
    """Tell whether arrays and objects nest deeper than *limit*, a level at a time."""
    level = [value] if type(value) in _CONTAINERS else []
    for _ in range(limit):
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) in _CONTAINERS
        ]
        if not level:
            return False
    return True
