"""Notice → JSON: canonical bytes.

UTF-8, line feeds, keys in one order, two blanks for each depth; what is absent is left out.  The same notice has the same
bytes on every machine.
"""

from __future__ import annotations

from typing import Final

import orjson

from vnnotice.errors import WriteError
from vnnotice.formats.json._writing_extensions import as_fragment
from vnnotice.formats.json._writing_notice import document_of
from vnnotice.model import Notice, Writing

__all__ = ["write"]

_OPTIONS: Final = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


def write(notice: Notice) -> Writing:
    """Write *notice* as JSON.  The format holds everything; there is no loss.

    Raises:
        WriteError: an extension that should be a JSON value is none, or blocks nest too deep.
    """
    try:
        document = document_of(notice, as_fragment)
        return Writing(data=orjson.dumps(document, option=_OPTIONS))
    except (RecursionError, orjson.JSONEncodeError):
        raise WriteError("the blocks nest too deep", format="json", path="body") from None
