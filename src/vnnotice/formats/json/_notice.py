"""The notice in JSON: its components, in the order of the paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, get_args

import attrs

from vnnotice.formats._document import Fault, Seen, minor_of
from vnnotice.formats.json._body import bases, blocks
from vnnotice.formats.json._extensions import RawValue, extensions
from vnnotice.formats.json._fields import (
    array_of,
    choice,
    date_or_blank,
    missing,
    object_at,
    optional_words,
    optional_words_or_blank,
    type_fault,
    words,
    words_array,
)
from vnnotice.model import (
    AUTHORITY_KINDS,
    Addressee,
    Addressees,
    Annex,
    Archive,
    Authority,
    ContactLine,
    Heading,
    HeadingKind,
    IssuingBody,
    Marks,
    Notice,
    NumberAndSymbol,
    PlaceAndDate,
    Recipient,
    Recipients,
    Seal,
    SignatureBlock,
    TypeAndSubject,
    UnplacedLine,
    UnplacedPlace,
)
from vnnotice.model.trusted import trusted

__all__ = ["CLASSES", "FORMAT_NAME", "KEYS", "ROOT_KEYS", "read_notice", "version_of"]

FORMAT_NAME: Final = "vnnotice"

_HEADING_KINDS: Final = get_args(HeadingKind)
_PLACES: Final = get_args(UnplacedPlace)
_SEAL_KINDS: Final = ("stamp", "digital")

_new_heading = trusted(Heading)
_new_issuing_body = trusted(IssuingBody)
_new_number_and_symbol = trusted(NumberAndSymbol)
_new_place_and_date = trusted(PlaceAndDate)
_new_type_and_subject = trusted(TypeAndSubject)
_new_addressee = trusted(Addressee)
_new_addressees = trusted(Addressees)
_new_authority = trusted(Authority)
_new_signature_block = trusted(SignatureBlock)
_new_seal = trusted(Seal)
_new_recipient = trusted(Recipient)
_new_archive = trusted(Archive)
_new_recipients = trusted(Recipients)
_new_marks = trusted(Marks)
_new_contact_line = trusted(ContactLine)
_new_annex = trusted(Annex)
_new_unplaced_line = trusted(UnplacedLine)
_new_notice = trusted(Notice)


def _keys(cls: type) -> frozenset[str]:
    return frozenset(field.name for field in attrs.fields(cls))


CLASSES: Final[tuple[type, ...]] = (
    Heading,
    IssuingBody,
    NumberAndSymbol,
    PlaceAndDate,
    TypeAndSubject,
    Addressees,
    Addressee,
    SignatureBlock,
    Authority,
    Seal,
    Recipients,
    Recipient,
    Archive,
    Marks,
    ContactLine,
    Annex,
    UnplacedLine,
)
"""The components, and the parts of them."""
KEYS: Final = {cls: _keys(cls) for cls in CLASSES}
"""Class → the keys of its object, which are its fields."""
ROOT_KEYS: Final = _keys(Notice) | {"format", "version"}


def _chosen(holder: dict[str, Any], key: str, names: tuple[Any, ...]) -> Any:
    if key not in holder:
        raise missing(holder, key)
    return choice(holder, key, names)


def _heading(holder: dict[str, Any], key: str, seen: Seen) -> Heading:
    part = object_at(holder, key, KEYS[Heading], seen)
    return _new_heading(choice(part, "kind", _HEADING_KINDS), optional_words(part, "wording", seen))


def _issuing_body(holder: dict[str, Any], key: str, seen: Seen) -> IssuingBody:
    part = object_at(holder, key, KEYS[IssuingBody], seen)
    return _new_issuing_body(
        optional_words(part, "name", seen),
        words_array(part, "parents", seen),
        optional_words(part, "wording", seen),
    )


def _number_and_symbol(holder: dict[str, Any], key: str, seen: Seen) -> NumberAndSymbol:
    part = object_at(holder, key, KEYS[NumberAndSymbol], seen)
    return _new_number_and_symbol(
        optional_words_or_blank(part, "number", seen),
        optional_words(part, "year", seen),
        optional_words(part, "kind", seen),
        optional_words(part, "organ", seen),
        optional_words(part, "wording", seen),
    )


def _place_and_date(holder: dict[str, Any], key: str, seen: Seen) -> PlaceAndDate:
    part = object_at(holder, key, KEYS[PlaceAndDate], seen)
    return _new_place_and_date(
        optional_words_or_blank(part, "place", seen),
        date_or_blank(part, "date"),
        optional_words(part, "wording", seen),
    )


def _type_and_subject(holder: dict[str, Any], key: str, seen: Seen) -> TypeAndSubject:
    part = object_at(holder, key, KEYS[TypeAndSubject], seen)
    return _new_type_and_subject(
        optional_words(part, "document_type", seen),
        optional_words_or_blank(part, "subject", seen),
        optional_words(part, "wording", seen),
    )


def _addressee(holder: list[Any], index: int, seen: Seen) -> Addressee:
    part = object_at(holder, index, KEYS[Addressee], seen)
    return _new_addressee(optional_words_or_blank(part, "name", seen), optional_words(part, "wording", seen))


def _addressees(holder: dict[str, Any], key: str, seen: Seen) -> Addressees:
    part = object_at(holder, key, KEYS[Addressees], seen)
    return _new_addressees(array_of(part, "items", _addressee, seen), optional_words(part, "wording", seen))


def _authority(holder: list[Any], index: int, seen: Seen) -> Authority:
    part = object_at(holder, index, KEYS[Authority], seen)
    return _new_authority(
        _chosen(part, "kind", AUTHORITY_KINDS), words(part, "principal", seen), optional_words(part, "wording", seen)
    )


def _signature_block(holder: list[Any], index: int, seen: Seen) -> SignatureBlock:
    part = object_at(holder, index, KEYS[SignatureBlock], seen)
    return _new_signature_block(
        array_of(part, "authorities", _authority, seen),
        optional_words(part, "position", seen),
        optional_words(part, "signature", seen),
        optional_words_or_blank(part, "signer", seen),
    )


def _signature_blocks(holder: dict[str, Any], key: str, seen: Seen) -> tuple[SignatureBlock, ...]:
    return array_of(holder, key, _signature_block, seen)


def _seal(holder: dict[str, Any], key: str, seen: Seen) -> Seal:
    part = object_at(holder, key, KEYS[Seal], seen)
    return _new_seal(
        _chosen(part, "kind", _SEAL_KINDS),
        optional_words(part, "organ", seen),
        optional_words(part, "wording", seen),
    )


def _recipient(holder: list[Any], index: int, seen: Seen) -> Recipient:
    part = object_at(holder, index, KEYS[Recipient], seen)
    return _new_recipient(words(part, "name", seen), optional_words(part, "wording", seen))


def _archive(holder: dict[str, Any], key: str, seen: Seen) -> Archive:
    part = object_at(holder, key, KEYS[Archive], seen)
    return _new_archive(words(part, "name", seen), optional_words(part, "wording", seen))


def _recipients(holder: dict[str, Any], key: str, seen: Seen) -> Recipients:
    part = object_at(holder, key, KEYS[Recipients], seen)
    return _new_recipients(
        array_of(part, "items", _recipient, seen),
        _archive(part, "archive", seen) if "archive" in part else None,
        optional_words(part, "wording", seen),
    )


def _marks(holder: dict[str, Any], key: str, seen: Seen) -> Marks:
    part = object_at(holder, key, KEYS[Marks], seen)
    return _new_marks(
        optional_words(part, "secrecy", seen),
        optional_words(part, "urgency", seen),
        words_array(part, "circulation", seen),
        optional_words(part, "draft", seen),
        optional_words(part, "drafter", seen),
    )


def _contact_line(holder: dict[str, Any], key: str, seen: Seen) -> ContactLine:
    part = object_at(holder, key, KEYS[ContactLine], seen)
    return _new_contact_line(optional_words(part, "wording", seen))


def _annex(holder: list[Any], index: int, seen: Seen) -> Annex:
    part = object_at(holder, index, KEYS[Annex], seen)
    return _new_annex(
        optional_words(part, "label", seen),
        optional_words(part, "title", seen),
        optional_words(part, "reference", seen),
        blocks(part, "body", seen),
    )


def _annexes(holder: dict[str, Any], key: str, seen: Seen) -> tuple[Annex, ...]:
    return array_of(holder, key, _annex, seen)


def _unplaced_line(holder: list[Any], index: int, seen: Seen) -> UnplacedLine:
    part = object_at(holder, index, KEYS[UnplacedLine], seen)
    return _new_unplaced_line(_chosen(part, "place", _PLACES), words(part, "wording", seen))


def _unplaced(holder: dict[str, Any], key: str, seen: Seen) -> tuple[UnplacedLine, ...]:
    lines = array_of(holder, key, _unplaced_line, seen)
    return tuple(sorted(lines, key=lambda line: line.place != "head"))


_READ: Final[dict[str, Callable[[dict[str, Any], str, Seen], Any]]] = {
    "heading": _heading,
    "issuing_body": _issuing_body,
    "number_and_symbol": _number_and_symbol,
    "place_and_date": _place_and_date,
    "type_and_subject": _type_and_subject,
    "addressees": _addressees,
    "bases": bases,
    "body": blocks,
    "signature_blocks": _signature_blocks,
    "seal": _seal,
    "recipients": _recipients,
    "marks": _marks,
    "contact_line": _contact_line,
    "annexes": _annexes,
    "unplaced": _unplaced,
}
_SEVERAL: Final = frozenset(("bases", "body", "signature_blocks", "annexes", "unplaced"))


def version_of(document: Any) -> int:
    """Return the minor version of *document*.

    Raises:
        Fault: it is no notice, or one of another major version.
    """
    if type(document) is not dict:
        raise type_fault(document, None, "an object")
    for key in ("format", "version"):
        if key not in document:
            raise missing(document, key)
        if type(document[key]) is not str:
            raise type_fault(document, key, "a string")
    if document["format"] != FORMAT_NAME:
        raise Fault("format", f"the format is {document['format'][:40]!r}, not {FORMAT_NAME!r}", document, "format")
    return minor_of(document["version"], document, "version")


def read_notice(document: dict[str, Any], raw: RawValue, seen: Seen) -> Notice:
    """Return the notice in *document*, whose version has been read.

    Args:
        document: the parsed document.
        raw: gives the JSON text of an extension's value.
        seen: learns every text of the notice.

    Raises:
        Fault: the document is not as the format demands.
    """
    object_at([document], 0, ROOT_KEYS, seen)
    values = [
        read(document, key, seen) if key in document else () if key in _SEVERAL else None for key, read in _READ.items()
    ]
    return _new_notice(*values, extensions(document, raw, seen))
