"""The notice (*thông báo*): all its components, in the order of the paper."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import TypeVar

from attrs import field, frozen
from attrs.validators import instance_of, optional

from vnnotice.model.addressees import Addressees
from vnnotice.model.annex import Annex
from vnnotice.model.body import Block, Paragraph, blocks
from vnnotice.model.contact_line import ContactLine
from vnnotice.model.extension import Extension
from vnnotice.model.heading import Heading
from vnnotice.model.issuing_body import IssuingBody
from vnnotice.model.marks import Marks
from vnnotice.model.number_and_symbol import NumberAndSymbol
from vnnotice.model.place_and_date import PlaceAndDate
from vnnotice.model.recipients import Recipients
from vnnotice.model.seal import Seal
from vnnotice.model.signature_block import SignatureBlock
from vnnotice.model.type_and_subject import TypeAndSubject
from vnnotice.model.unplaced import UnplacedLine

__all__ = ["Notice"]

_Part = TypeVar("_Part")


def _all(cls: type[_Part], value: Iterable[_Part]) -> tuple[_Part, ...]:
    parts = tuple(value)
    for part in parts:
        if not isinstance(part, cls):
            raise TypeError(f"{cls.__name__} is needed, not {type(part).__name__}")
    return parts


def _bases(value: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    return _all(Paragraph, value)


def _signature_blocks(value: Iterable[SignatureBlock]) -> tuple[SignatureBlock, ...]:
    return _all(SignatureBlock, value)


def _annexes(value: Iterable[Annex]) -> tuple[Annex, ...]:
    return _all(Annex, value)


def _unplaced(value: Iterable[UnplacedLine]) -> tuple[UnplacedLine, ...]:
    return tuple(sorted(_all(UnplacedLine, value), key=lambda line: line.place != "head"))


def _extensions(value: Iterable[Extension]) -> tuple[Extension, ...]:
    extensions = tuple(sorted(_all(Extension, value), key=lambda extension: extension.name))
    for one, next_one in itertools.pairwise(extensions):
        if one.name == next_one.name and one.name.startswith("x-"):
            raise ValueError(f"two extensions are called {one.name!r}: put their values in one JSON array")
    return extensions


@frozen(kw_only=True, weakref_slot=False)
class Notice:
    """A Vietnamese administrative notice (*thông báo*).

    Every component may be absent: `None`, or an empty tuple.  Whether it must be there is for the law to say, not for
    the type.  What a reader finds is held as it stands; nothing is filled in.

    Attributes:
        heading: box 1, *Quốc hiệu và Tiêu ngữ* or the Party's *tiêu đề*.
        issuing_body: box 2, *tên cơ quan ban hành*.
        number_and_symbol: box 3, *số, ký hiệu*.
        place_and_date: box 4, *địa danh và thời gian ban hành*.
        type_and_subject: box 5, *tên loại và trích yếu*.
        addressees: box 9a, *Kính gửi*.
        bases: the legal bases (*căn cứ*) before the text.
        body: box 6, *nội dung*.
        signature_blocks: box 7, *quyền hạn, chức vụ, họ tên, chữ ký*; that of the leading body first.
        seal: box 8, *dấu, chữ ký số của cơ quan*.
        recipients: box 9b, *Nơi nhận*.
        marks: boxes 10 to 12, *độ mật, độ khẩn, phạm vi lưu hành*.
        contact_line: box 13, *thông tin liên hệ*.
        annexes: *phụ lục*.
        unplaced: lines that no component claims; those of the head stand before those of the foot.
        extensions: values of other programs, ordered by name; an ``x-`` name stands once, an element may recur.
    """

    heading: Heading | None = field(default=None, validator=optional(instance_of(Heading)))
    issuing_body: IssuingBody | None = field(default=None, validator=optional(instance_of(IssuingBody)))
    number_and_symbol: NumberAndSymbol | None = field(default=None, validator=optional(instance_of(NumberAndSymbol)))
    place_and_date: PlaceAndDate | None = field(default=None, validator=optional(instance_of(PlaceAndDate)))
    type_and_subject: TypeAndSubject | None = field(default=None, validator=optional(instance_of(TypeAndSubject)))
    addressees: Addressees | None = field(default=None, validator=optional(instance_of(Addressees)))
    bases: tuple[Paragraph, ...] = field(default=(), converter=_bases)
    body: tuple[Block, ...] = field(default=(), converter=blocks)
    signature_blocks: tuple[SignatureBlock, ...] = field(default=(), converter=_signature_blocks)
    seal: Seal | None = field(default=None, validator=optional(instance_of(Seal)))
    recipients: Recipients | None = field(default=None, validator=optional(instance_of(Recipients)))
    marks: Marks | None = field(default=None, validator=optional(instance_of(Marks)))
    contact_line: ContactLine | None = field(default=None, validator=optional(instance_of(ContactLine)))
    annexes: tuple[Annex, ...] = field(default=(), converter=_annexes)
    unplaced: tuple[UnplacedLine, ...] = field(default=(), converter=_unplaced)
    extensions: tuple[Extension, ...] = field(default=(), converter=_extensions)
