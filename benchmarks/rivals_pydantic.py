"""The same JSON through pydantic."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from vnnotice.formats.json import writer
from vnnotice.model import Notice


class Part(BaseModel):
    """Closed and frozen, as the format is."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Run(Part):
    """A run with marks."""

    text: str
    marks: tuple[Literal["bold", "italic", "underline", "superscript", "subscript"], ...]


class Paragraph(Part):
    """A paragraph."""

    type: Literal["paragraph"]
    runs: tuple[str | Run, ...] = ()


class Item(Part):
    """An item of a list."""

    marker: str
    runs: tuple[str | Run, ...] = ()


class ListBlock(Part):
    """A list."""

    type: Literal["list"]
    items: tuple[Item, ...]


class Section(Part):
    """A section."""

    type: Literal["section"]
    number: str
    heading: tuple[str | Run, ...] = ()
    blocks: tuple[Annotated[Paragraph | ListBlock, Field(discriminator="type")], ...] = ()


class PlaceAndDate(Part):
    """Place and date."""

    place: str | None = None
    date: datetime.date | None = None
    wording: str | None = None


class TypeAndSubject(Part):
    """Document type and subject."""

    document_type: str | None = None
    subject: str | None = None
    wording: str | None = None


class Named(Part):
    """A recipient or the archive line."""

    name: str
    wording: str | None = None


class Recipients(Part):
    """The recipients."""

    items: tuple[Named, ...] = ()
    archive: Named | None = None
    wording: str | None = None


class Authority(Part):
    """An authority."""

    kind: str
    principal: str
    wording: str | None = None


class SignatureBlock(Part):
    """A signature block."""

    authorities: tuple[Authority, ...] = ()
    position: str | None = None


class Document(Part):
    """The notice."""

    format: Literal["vnnotice"]
    version: Literal["1.0"]
    place_and_date: PlaceAndDate | None = None
    type_and_subject: TypeAndSubject | None = None
    body: tuple[Annotated[Paragraph | Section, Field(discriminator="type")], ...] = ()
    signature_blocks: tuple[SignatureBlock, ...] = ()
    recipients: Recipients | None = None


def cases(notice: Notice) -> dict[str, tuple[str, Callable[[], object]]]:
    """Return name → (reference, case)."""
    data = writer.write(notice).data
    document = Document.model_validate_json(data)
    return {
        "pydantic: JSON → model": ("orjson.loads", lambda: Document.model_validate_json(data)),
        "pydantic: model → JSON": (
            "orjson.dumps of a ready dict",
            lambda: document.model_dump_json(exclude_defaults=True),
        ),
    }
