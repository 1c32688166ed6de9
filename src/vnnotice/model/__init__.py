"""The model of a notice: frozen values that know no format, no law and no file.

One module a component, in the order of the paper.  ``Notice`` holds them all.
"""

from vnnotice.model._blank import BLANK, Blank
from vnnotice.model._evolve import evolve
from vnnotice.model.addressees import Addressee, Addressees
from vnnotice.model.annex import Annex
from vnnotice.model.body import Block, Cell, List, ListItem, Paragraph, Row, Section, Table
from vnnotice.model.contact_line import ContactLine
from vnnotice.model.extension import Extension
from vnnotice.model.heading import Heading, HeadingKind
from vnnotice.model.inline import MARKS, Inline, Mark, Run, inline, plain_text
from vnnotice.model.issuing_body import IssuingBody
from vnnotice.model.layout import Alignment, Layout, PageSetup, TextStyle
from vnnotice.model.marks import Marks
from vnnotice.model.notice import Notice
from vnnotice.model.number_and_symbol import NumberAndSymbol
from vnnotice.model.path import resolve, walk
from vnnotice.model.place_and_date import PlaceAndDate
from vnnotice.model.reading import Loss, LossKind, Origin, Reading, Repair, RepairKind, Writing
from vnnotice.model.recipients import Archive, Recipient, Recipients
from vnnotice.model.seal import Seal
from vnnotice.model.signature_block import AUTHORITY_KINDS, Authority, AuthorityKind, SignatureBlock
from vnnotice.model.type_and_subject import TypeAndSubject
from vnnotice.model.unplaced import UnplacedLine, UnplacedPlace

__all__ = [
    "AUTHORITY_KINDS",
    "BLANK",
    "MARKS",
    "Addressee",
    "Addressees",
    "Alignment",
    "Annex",
    "Archive",
    "Authority",
    "AuthorityKind",
    "Blank",
    "Block",
    "Cell",
    "ContactLine",
    "Extension",
    "Heading",
    "HeadingKind",
    "Inline",
    "IssuingBody",
    "Layout",
    "List",
    "ListItem",
    "Loss",
    "LossKind",
    "Mark",
    "Marks",
    "Notice",
    "NumberAndSymbol",
    "Origin",
    "PageSetup",
    "Paragraph",
    "PlaceAndDate",
    "Reading",
    "Recipient",
    "Recipients",
    "Repair",
    "RepairKind",
    "Row",
    "Run",
    "Seal",
    "Section",
    "SignatureBlock",
    "Table",
    "TextStyle",
    "TypeAndSubject",
    "UnplacedLine",
    "UnplacedPlace",
    "Writing",
    "evolve",
    "inline",
    "plain_text",
    "resolve",
    "walk",
]
