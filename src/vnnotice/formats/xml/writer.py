"""Notice → XML: canonical bytes.

UTF-8, line feeds, attributes and elements in one order, one element a line and no white space but the paper's own in
running text.  The same notice has the same bytes on every machine.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Final

from vnnotice.errors import WriteError
from vnnotice.formats._document import VERSION
from vnnotice.formats.xml._markup import attribute, element, group
from vnnotice.formats.xml._shape import NAMESPACE
from vnnotice.formats.xml._writing_body import bases, blocks
from vnnotice.formats.xml._writing_extensions import extensions
from vnnotice.model import (
    Addressees,
    Annex,
    Authority,
    Blank,
    Block,
    Heading,
    IssuingBody,
    Marks,
    Notice,
    NumberAndSymbol,
    PlaceAndDate,
    Recipients,
    Seal,
    SignatureBlock,
    TypeAndSubject,
    UnplacedLine,
    Writing,
)

__all__ = ["write"]

_HEAD: Final = f'<?xml version="1.0" encoding="UTF-8"?>\n<notice xmlns="{NAMESPACE}" version="{VERSION}">\n'


def write(notice: Notice) -> Writing:
    """Write *notice* as XML.  The format holds everything; there is no loss.

    Raises:
        WriteError: an extension that should be an XML element is none, or blocks nest too deep.
    """
    try:
        return Writing(data=_document(notice).encode())
    except RecursionError:
        raise WriteError("the blocks nest too deep", format="xml", path="body") from None


def _document(notice: Notice) -> str:
    return "".join(
        [
            _HEAD,
            _heading(notice.heading) if notice.heading is not None else "",
            _issuing_body(notice.issuing_body) if notice.issuing_body is not None else "",
            _number_and_symbol(notice.number_and_symbol) if notice.number_and_symbol is not None else "",
            _place_and_date(notice.place_and_date) if notice.place_and_date is not None else "",
            _type_and_subject(notice.type_and_subject) if notice.type_and_subject is not None else "",
            _addressees(notice.addressees) if notice.addressees is not None else "",
            bases(notice.bases),
            _body(notice.body),
            "".join([_signature_block(block) for block in notice.signature_blocks]),
            _seal(notice.seal) if notice.seal is not None else "",
            _recipients(notice.recipients) if notice.recipients is not None else "",
            _marks(notice.marks) if notice.marks is not None else "",
            element("contactLine", notice.contact_line.wording) if notice.contact_line is not None else "",
            "".join([_annex(annex) for annex in notice.annexes]),
            "".join([_unplaced_line(line) for line in notice.unplaced]),
            extensions(notice.extensions),
            "</notice>\n",
        ]
    )


def _text(name: str, value: str | Blank | None) -> str:
    """Return an element that holds a text; an empty one for a blank, none for what is absent."""
    if value is None:
        return ""
    return element(name, None if isinstance(value, Blank) else value)


def _texts(name: str, values: Iterable[str]) -> str:
    return "".join([element(name, value) for value in values])


def _or_blank(name: str, value: str | Blank | None) -> str:
    """Return an attribute that holds a text; an empty one for a blank, none for what is absent."""
    return attribute(name, "" if isinstance(value, Blank) else value)


def _heading(heading: Heading) -> str:
    return element("heading", heading.wording, attribute("kind", heading.kind))


def _issuing_body(body: IssuingBody) -> str:
    children = _texts("parent", body.parents) + _text("name", body.name) + _text("wording", body.wording)
    return group("issuingBody", children)


def _number_and_symbol(symbol: NumberAndSymbol) -> str:
    attributes = (
        _or_blank("number", symbol.number)
        + attribute("year", symbol.year)
        + attribute("kind", symbol.kind)
        + attribute("organ", symbol.organ)
    )
    return element("numberAndSymbol", symbol.wording, attributes)


def _place_and_date(part: PlaceAndDate) -> str:
    date = part.date.isoformat() if isinstance(part.date, datetime.date) else part.date
    return element("placeAndDate", part.wording, _or_blank("place", part.place) + _or_blank("date", date))


def _type_and_subject(part: TypeAndSubject) -> str:
    children = (
        _text("documentType", part.document_type) + _text("subject", part.subject) + _text("wording", part.wording)
    )
    return group("typeAndSubject", children)


def _addressees(addressees: Addressees) -> str:
    items = [element("addressee", item.wording, _or_blank("name", item.name)) for item in addressees.items]
    return group("addressees", _text("wording", addressees.wording) + "".join(items))


def _body(parts: tuple[Block, ...]) -> str:
    return group("body", blocks(parts)) if parts else ""


def _authority(authority: Authority) -> str:
    attributes = attribute("kind", authority.kind) + attribute("principal", authority.principal)
    return element("authority", authority.wording, attributes)


def _signature_block(block: SignatureBlock) -> str:
    children = (
        "".join([_authority(authority) for authority in block.authorities])
        + _text("position", block.position)
        + _text("signature", block.signature)
        + _text("signer", block.signer)
    )
    return group("signatureBlock", children)


def _seal(seal: Seal) -> str:
    return element("seal", seal.wording, attribute("kind", seal.kind) + attribute("organ", seal.organ))


def _recipients(recipients: Recipients) -> str:
    items = [element("recipient", item.wording, attribute("name", item.name)) for item in recipients.items]
    archive = recipients.archive
    if archive is not None:
        items.append(element("archive", archive.wording, attribute("name", archive.name)))
    return group("recipients", _text("wording", recipients.wording) + "".join(items))


def _marks(marks: Marks) -> str:
    children = (
        _text("secrecy", marks.secrecy)
        + _text("urgency", marks.urgency)
        + _texts("circulation", marks.circulation)
        + _text("draft", marks.draft)
        + _text("drafter", marks.drafter)
    )
    return group("marks", children)


def _annex(annex: Annex) -> str:
    children = (
        _text("label", annex.label)
        + _text("title", annex.title)
        + _text("reference", annex.reference)
        + _body(annex.body)
    )
    return group("annex", children)


def _unplaced_line(line: UnplacedLine) -> str:
    return element("unplacedLine", line.wording, attribute("place", line.place))
