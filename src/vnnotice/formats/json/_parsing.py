"""JSON bytes → objects and arrays."""

from __future__ import annotations

from typing import Any

import orjson

from vnnotice.errors import ReadError
from vnnotice.formats._guard import line_and_column, refuse_bad_utf8

__all__ = ["parse"]


def parse(data: bytes) -> Any:
    """Return the value of *data*, which has passed the guard.

    Raises:
        ReadError: ``json.syntax``, ``json.encoding``.
    """
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError as error:
        text = refuse_bad_utf8(data, "json")
        line, column = line_and_column(data, len(text[: error.pos].encode()))
        message = f"not JSON: {error.msg}"
        raise ReadError("json.syntax", message, format="json", line=line, column=column) from None
