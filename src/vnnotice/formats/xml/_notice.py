"""The notice in XML: its components, in the order of the paper."""

from __future__ import annotations

from typing import Any, Final, get_args

import attrs
from attrs import evolve

from vnnotice.formats._document import EXTENSION_PREFIX, Fault, Seen, minor_of, unsupported
from vnnotice.formats.xml._body import BASES, BLOCKS
from vnnotice.formats.xml._canonical import Canonical
from vnnotice.formats.xml._parsing import Element
from vnnotice.formats.xml._shape import (
    NAMESPACE,
    Child,
    Shape,
    attribute_error,
    children_of,
    group,
    leaf_text,
    line,
    no_attributes,
    no_text,
    plain,
    tag,
    unknown_element,
    words,
)
from vnnotice.formats.xml._values import choice, date_or_blank, some_words, words_or_blank
from vnnotice.model import (
    AUTHORITY_KINDS,
    Addressee,
    Addressees,
    Annex,
    Archive,
    Authority,
    ContactLine,
    Extension,
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
from vnnotice.model.extension import EXTENSION_NAME
from vnnotice.model.trusted import trusted

__all__ = ["EXTENSIONS", "NOTICE", "major_of", "read_notice", "version_of"]

_ROOT_OF_A_MAJOR: Final = "{urn:vnnotice:notice:"
_WORDS: Final = words(some_words)
_FILLED_IN_OR_BLANK: Final = words(words_or_blank)

_HEADING: Final = line(Heading, kind=choice(get_args(HeadingKind)))
_ISSUING_BODY: Final = group(
    IssuingBody,
    Child("parent", "parents", _WORDS, many=True),
    Child("name", "name", _WORDS),
    Child("wording", "wording", _WORDS),
)
_NUMBER_AND_SYMBOL: Final = line(
    NumberAndSymbol, number=words_or_blank, year=some_words, kind=some_words, organ=some_words
)
_PLACE_AND_DATE: Final = line(PlaceAndDate, place=words_or_blank, date=date_or_blank)
_TYPE_AND_SUBJECT: Final = group(
    TypeAndSubject,
    Child("documentType", "document_type", _WORDS),
    Child("subject", "subject", _FILLED_IN_OR_BLANK),
    Child("wording", "wording", _WORDS),
)
_ADDRESSEES: Final = group(
    Addressees,
    Child("wording", "wording", _WORDS),
    Child("addressee", "items", line(Addressee, name=words_or_blank), many=True),
)
_AUTHORITY: Final = line(Authority, needed=("kind", "principal"), kind=choice(AUTHORITY_KINDS), principal=some_words)
_SIGNATURE_BLOCK: Final = group(
    SignatureBlock,
    Child("authority", "authorities", _AUTHORITY, many=True),
    Child("position", "position", _WORDS),
    Child("signature", "signature", _WORDS),
    Child("signer", "signer", _FILLED_IN_OR_BLANK),
)
_SEAL: Final = line(Seal, needed=("kind",), kind=choice(("stamp", "digital")), organ=some_words)
_RECIPIENTS: Final = group(
    Recipients,
    Child("wording", "wording", _WORDS),
    Child("recipient", "items", line(Recipient, needed=("name",), name=some_words), many=True),
    Child("archive", "archive", line(Archive, needed=("name",), name=some_words)),
)
_MARKS: Final = group(
    Marks,
    Child("secrecy", "secrecy", _WORDS),
    Child("urgency", "urgency", _WORDS),
    Child("circulation", "circulation", _WORDS, many=True),
    Child("draft", "draft", _WORDS),
    Child("drafter", "drafter", _WORDS),
)
_CONTACT_LINE: Final = line(ContactLine)
_UNPLACED_LINE: Final = line(UnplacedLine, needed=("place",), wording=some_words, place=choice(get_args(UnplacedPlace)))


def _annex(element: Element, seen: Seen) -> Annex:
    no_attributes(element)
    return _new_annex(*children_of(element, _IN_ANNEX, _EMPTY_ANNEX, seen))


_new_annex = trusted(Annex)
_IN_ANNEX: Final = {
    tag(child.name): evolve(child, rank=rank, index=rank)
    for rank, child in enumerate(
        (
            Child("label", "label", _WORDS),
            Child("title", "title", _WORDS),
            Child("reference", "reference", _WORDS),
            Child("body", "body", BLOCKS),
        )
    )
}
_EMPTY_ANNEX: Final = (None, None, None, ())
_ANNEX: Final = Shape(read=_annex, children=_IN_ANNEX)


def _extensions(element: Element, seen: Seen) -> tuple[Extension, ...]:
    no_attributes(element)
    no_text(element, element.text)
    found = []
    names = set()
    canonical = Canonical()
    for child in element:
        own = child.tag == _EXTENSION
        extension = _own_extension(child, seen) if own else _foreign_element(child, canonical, seen)
        if extension.name in names and extension.name.startswith(EXTENSION_PREFIX):
            raise Fault("twice", f"the key {extension.name!r} stands twice", child, "key")
        names.add(extension.name)
        found.append(extension)
        no_text(element, child.tail)
    return tuple(sorted(found, key=lambda extension: extension.name))


def _own_extension(element: Element, seen: Seen) -> Extension:
    strange = set(element.keys()) - {"key"}
    if strange:
        raise attribute_error(element, min(strange))
    key = element.get("key")
    if key is None:
        raise Fault("missing", "<extension> needs the attribute 'key'", element, "key")
    if not key.startswith(EXTENSION_PREFIX) or not EXTENSION_NAME.fullmatch(key):
        raise Fault("attribute", f"{key[:40]!r} is no key of an extension, such as 'x-case-id'", element, "key")
    return _new_extension(key, leaf_text(element, seen))


def _foreign_element(element: Element, canonical: Canonical, seen: Seen) -> Extension:
    if element.tag.startswith(f"{{{NAMESPACE}}}") or not element.tag.startswith("{"):
        raise unknown_element(element)
    text = canonical.text(element)
    seen.append(text)
    return _new_extension(element.tag, text)


_new_extension = trusted(Extension)
_EXTENSION: Final = tag("extension")
EXTENSIONS: Final = Shape(
    read=_extensions,
    children={
        _EXTENSION: Child("extension", None, Shape(read=_own_extension, attributes=frozenset(("key",))), many=True)
    },
)

_COMPONENTS: Final = (
    Child("heading", "heading", _HEADING),
    Child("issuingBody", "issuing_body", _ISSUING_BODY),
    Child("numberAndSymbol", "number_and_symbol", _NUMBER_AND_SYMBOL),
    Child("placeAndDate", "place_and_date", _PLACE_AND_DATE),
    Child("typeAndSubject", "type_and_subject", _TYPE_AND_SUBJECT),
    Child("addressees", "addressees", _ADDRESSEES),
    Child("bases", "bases", BASES),
    Child("body", "body", BLOCKS),
    Child("signatureBlock", "signature_blocks", _SIGNATURE_BLOCK, many=True),
    Child("seal", "seal", _SEAL),
    Child("recipients", "recipients", _RECIPIENTS),
    Child("marks", "marks", _MARKS),
    Child("contactLine", "contact_line", _CONTACT_LINE),
    Child("annex", "annexes", _ANNEX, many=True),
    Child("unplacedLine", "unplaced", _UNPLACED_LINE, many=True),
    Child("extensions", "extensions", EXTENSIONS),
)
_IN_NOTICE: Final = {tag(child.name): evolve(child, rank=rank, index=rank) for rank, child in enumerate(_COMPONENTS)}
_new_notice = trusted(Notice)
_FIELDS: Final = [field.name for field in attrs.fields(Notice)]
_SEVERAL: Final = ("bases", "body", "signature_blocks", "annexes", "unplaced", "extensions")
_EMPTY_NOTICE: Final = tuple(() if name in _SEVERAL else None for name in _FIELDS)
_UNPLACED: Final = _FIELDS.index("unplaced")


def major_of(root: Element) -> int | None:
    """Return the major version of the document under *root*; `None` if it is none of this format."""
    namespace, _, name = root.tag.rpartition("}")
    number = namespace.removeprefix(_ROOT_OF_A_MAJOR)
    if name == "notice" and number != namespace and number.isascii() and number.isdigit() and len(number) < 10:
        return int(number)
    return None


def version_of(root: Element) -> int:
    """Return the minor version of the document under *root*.

    Raises:
        Fault: it is no notice, or one of another major version.
    """
    if root.tag != tag("notice"):
        major = major_of(root)
        if major is not None:
            raise unsupported(major, root)
        hint = f'The root is <notice xmlns="{NAMESPACE}" version="1.0">'
        raise Fault("root", f"<{plain(root)[:80]}> is not the root of a notice", root, hint=hint)
    version = root.get("version")
    if version is None:
        raise Fault("missing", "<notice> needs the attribute 'version'", root, "version")
    return minor_of(version, root, "version")


def read_notice(root: Element, seen: Seen) -> Notice:
    """Return the notice under *root*, whose version has been read; *seen* learns its texts.

    Raises:
        Fault: the document is not as the format demands.
    """
    strange = set(root.keys()) - {"version"}
    if strange:
        raise attribute_error(root, min(strange))
    values: list[Any] = children_of(root, _IN_NOTICE, _EMPTY_NOTICE, seen)
    if values[_UNPLACED]:
        values[_UNPLACED] = tuple(sorted(values[_UNPLACED], key=lambda line: line.place != "head"))
    return _new_notice(*values)


NOTICE: Final = Shape(read=read_notice, attributes=frozenset(("version",)), children=_IN_NOTICE)
