"""The same XML through xsdata: running text goes into a wildcard, as untyped objects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.handlers import LxmlEventHandler
from xsdata.formats.dataclass.serializers import XmlSerializer

from vnnotice.formats.xml import writer
from vnnotice.model import Notice

NAMESPACE = "urn:vnnotice:notice:1"


def _element(name: str) -> dict[str, str]:
    return {"type": "Element", "name": name, "namespace": NAMESPACE}


def _attribute(name: str) -> dict[str, str]:
    return {"type": "Attribute", "name": name}


@dataclass
class Mark:
    """Bold, italic and the like."""

    class Meta:
        """Its namespace."""

        namespace = NAMESPACE

    content: list[object] = field(
        default_factory=list, metadata={"type": "Wildcard", "namespace": "##any", "mixed": True}
    )


@dataclass
class Bold(Mark):
    """Bold text."""

    class Meta:
        """Its name."""

        name = "bold"
        namespace = NAMESPACE


@dataclass
class Italic(Mark):
    """Italic text."""

    class Meta:
        """Its name."""

        name = "italic"
        namespace = NAMESPACE


@dataclass
class Inline:
    """Running text."""

    content: list[object] = field(
        default_factory=list,
        metadata={
            "type": "Wildcard",
            "namespace": "##any",
            "mixed": True,
            "choices": (
                {"name": "bold", "type": Bold, "namespace": NAMESPACE},
                {"name": "italic", "type": Italic, "namespace": NAMESPACE},
            ),
        },
    )


@dataclass
class Item:
    """An item of a list."""

    marker: str | None = field(default=None, metadata=_attribute("marker"))
    text: Inline | None = field(default=None, metadata=_element("text"))


@dataclass
class ListBlock:
    """A list."""

    item: list[Item] = field(default_factory=list, metadata=_element("item"))


@dataclass
class Section:
    """A section."""

    number: str | None = field(default=None, metadata=_attribute("number"))
    heading: Inline | None = field(default=None, metadata=_element("heading"))
    blocks: list[object] = field(
        default_factory=list,
        metadata={
            "type": "Elements",
            "choices": (
                {"name": "paragraph", "type": Inline, "namespace": NAMESPACE},
                {"name": "list", "type": ListBlock, "namespace": NAMESPACE},
            ),
        },
    )


@dataclass
class Body:
    """The body."""

    blocks: list[object] = field(
        default_factory=list,
        metadata={
            "type": "Elements",
            "choices": (
                {"name": "paragraph", "type": Inline, "namespace": NAMESPACE},
                {"name": "section", "type": Section, "namespace": NAMESPACE},
            ),
        },
    )


@dataclass
class PlaceAndDate:
    """Place and date."""

    place: str | None = field(default=None, metadata=_attribute("place"))
    date: str | None = field(default=None, metadata=_attribute("date"))
    value: str = field(default="", metadata={"type": "Text"})


@dataclass
class TypeAndSubject:
    """Document type and subject."""

    document_type: str | None = field(default=None, metadata=_element("documentType"))
    subject: str | None = field(default=None, metadata=_element("subject"))
    wording: str | None = field(default=None, metadata=_element("wording"))


@dataclass
class Named:
    """A recipient or the archive line."""

    name: str | None = field(default=None, metadata=_attribute("name"))
    value: str = field(default="", metadata={"type": "Text"})


@dataclass
class Recipients:
    """The recipients."""

    wording: str | None = field(default=None, metadata=_element("wording"))
    recipient: list[Named] = field(default_factory=list, metadata=_element("recipient"))
    archive: Named | None = field(default=None, metadata=_element("archive"))


@dataclass
class Authority:
    """An authority."""

    kind: str | None = field(default=None, metadata=_attribute("kind"))
    principal: str | None = field(default=None, metadata=_attribute("principal"))
    value: str = field(default="", metadata={"type": "Text"})


@dataclass
class SignatureBlock:
    """A signature block."""

    authority: list[Authority] = field(default_factory=list, metadata=_element("authority"))
    position: str | None = field(default=None, metadata=_element("position"))


@dataclass
class Document:
    """The notice."""

    class Meta:
        """Its name."""

        name = "notice"
        namespace = NAMESPACE

    version: str | None = field(default=None, metadata=_attribute("version"))
    place_and_date: PlaceAndDate | None = field(default=None, metadata=_element("placeAndDate"))
    type_and_subject: TypeAndSubject | None = field(default=None, metadata=_element("typeAndSubject"))
    body: Body | None = field(default=None, metadata=_element("body"))
    signature_block: list[SignatureBlock] = field(default_factory=list, metadata=_element("signatureBlock"))
    recipients: Recipients | None = field(default=None, metadata=_element("recipients"))


def cases(notice: Notice) -> dict[str, tuple[str, Callable[[], object]]]:
    """Return name → (reference, case)."""
    data = writer.write(notice).data
    context = XmlContext()
    parser = XmlParser(context=context, handler=LxmlEventHandler)
    serializer = XmlSerializer(context=context)
    document = parser.from_bytes(data, Document)
    return {
        "xsdata: XML → model": ("bare lxml parse", lambda: parser.from_bytes(data, Document)),
        "xsdata: model → XML": ("tostring of a ready tree", lambda: serializer.render(document)),
    }
