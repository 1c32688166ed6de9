"""The same JSON through cattrs alone: a converter as it comes, on classes of its own."""

from __future__ import annotations

import functools
from collections.abc import Callable

import attrs
import cattrs
import orjson

from vnnotice.formats.json import writer
from vnnotice.model import Notice

frozen = functools.partial(attrs.frozen, kw_only=True)


@frozen
class Run:
    """A run with marks."""

    text: str
    marks: list[str]


@frozen
class Paragraph:
    """A paragraph."""

    type: str
    runs: list[str | Run] = attrs.Factory(list)


@frozen
class Item:
    """An item of a list."""

    marker: str
    runs: list[str | Run] = attrs.Factory(list)


@frozen
class ListBlock:
    """A list."""

    type: str
    items: list[Item]


@frozen
class Section:
    """A section."""

    type: str
    number: str
    heading: list[str | Run] = attrs.Factory(list)
    blocks: list[Paragraph | ListBlock] = attrs.Factory(list)


@frozen
class Line:
    """Any component: all that occur in the reference notice, by name."""

    place: str | None = None
    date: str | None = None
    wording: str | None = None
    document_type: str | None = None
    subject: str | None = None


@frozen
class Named:
    """A recipient or the archive line."""

    name: str
    wording: str | None = None


@frozen
class Recipients:
    """The recipients."""

    items: list[Named] = attrs.Factory(list)
    archive: Named | None = None
    wording: str | None = None


@frozen
class Authority:
    """An authority."""

    kind: str
    principal: str
    wording: str | None = None


@frozen
class SignatureBlock:
    """A signature block."""

    authorities: list[Authority] = attrs.Factory(list)
    position: str | None = None


@frozen
class Document:
    """The notice."""

    format: str
    version: str
    place_and_date: Line | None = None
    type_and_subject: Line | None = None
    body: list[Paragraph | Section] = attrs.Factory(list)
    signature_blocks: list[SignatureBlock] = attrs.Factory(list)
    recipients: Recipients | None = None


def cases(notice: Notice) -> dict[str, tuple[str, Callable[[], object]]]:
    """Return name → (reference, case)."""
    data = writer.write(notice).data
    converter = cattrs.Converter(omit_if_default=True)
    converter.register_structure_hook(
        str | Run, lambda value, _: value if isinstance(value, str) else converter.structure(value, Run)
    )
    document = converter.structure(orjson.loads(data), Document)
    return {
        "cattrs: JSON → model": (
            "orjson.loads",
            lambda: converter.structure(orjson.loads(data), Document),
        ),
        "cattrs: model → JSON": (
            "orjson.dumps of a ready dict",
            lambda: orjson.dumps(converter.unstructure(document)),
        ),
    }
