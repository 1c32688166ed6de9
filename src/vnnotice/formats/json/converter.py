"""A cattrs converter that knows the document format: for programs whose own attrs classes hold notices."""

from __future__ import annotations

import functools
from typing import Any

from cattrs import Converter

from vnnotice.errors import ReadError
from vnnotice.formats._document import Fault, Seen
from vnnotice.formats.json._extensions import written
from vnnotice.formats.json._newer import set_aside
from vnnotice.formats.json._notice import read_notice, version_of
from vnnotice.formats.json._places import path_in
from vnnotice.formats.json._tidying import tidy
from vnnotice.formats.json._writing_extensions import as_value
from vnnotice.formats.json._writing_notice import document_of
from vnnotice.model import Notice

__all__ = ["converter"]


@functools.cache
def converter() -> Converter:
    """Return a converter that structures and unstructures a whole `Notice` as its JSON document.

    It is strict: a wrong type is refused, not made into the right one, and so is a key that is not known.  Structuring
    raises `ReadError`, unstructuring `WriteError`.  Give your own converter the same two hooks with
    ``structure_notice`` and ``unstructure_notice``.
    """
    made = Converter(forbid_extra_keys=True)
    made.register_structure_hook(Notice, lambda document, _: structure_notice(document))
    made.register_unstructure_hook(Notice, unstructure_notice)
    return made


def structure_notice(document: Any) -> Notice:
    """Return the notice in *document*, the objects and arrays of a parsed JSON document.

    Raises:
        ReadError: the document is not as the format demands.
    """
    try:
        minor = version_of(document)
        if minor:
            document, _ = set_aside(document, minor)
        document = tidy(document, set())
        return read_notice(document, lambda name: written(document["extensions"][name]), Seen())
    except Fault as fault:
        path = path_in(document, fault)
        raise fault.kind(f"json.{fault.code}", fault.message, format="json", path=path, hint=fault.hint) from None
    except (TypeError, ValueError) as error:
        raise ReadError("json.type", f"no JSON value: {error}", format="json", path="extensions") from None


def unstructure_notice(notice: Notice) -> dict[str, Any]:
    """Return *notice* as the objects and arrays of its JSON document.

    Raises:
        WriteError: an extension that should be a JSON value is none.
    """
    return document_of(notice, as_value)
