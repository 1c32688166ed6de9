"""Looks: how a body of law wants a notice to be set (*kỹ thuật trình bày*), as data.

What the law leaves open is `None`, or stands in no table.  A pair of numbers is the least and the most.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from vnnotice.model import Alignment

__all__ = ["LineSpacing", "Looks", "Margins", "PageNumber", "PageNumberPosition", "PartLooks", "PartName", "Range"]

Range: TypeAlias = tuple[float, float]
"""The least and the most, both of them right."""

PageNumberPosition: TypeAlias = Literal["top_center", "top_right", "bottom_center", "bottom_right"]
"""Where the page number stands."""

PartName: TypeAlias = Literal[
    "heading.title", "heading.motto",
    "issuing_body.parents", "issuing_body.name",
    "number_and_symbol",
    "place_and_date",
    "type_and_subject.document_type", "type_and_subject.author", "type_and_subject.subject", "type_and_subject.letter",
    "addressees.label", "addressees.items",
    "bases",
    "body.part", "body.roman", "body.article", "body.clause", "body.point", "body.paragraph",
    "signature_blocks.authorities", "signature_blocks.position", "signature_blocks.signer",
    "recipients.label", "recipients.items",
    "marks.urgency", "marks.circulation", "marks.draft", "marks.drafter",
    "contact_line",
    "annexes.label", "annexes.title", "annexes.reference",
    "page_number",
]  # fmt: skip
"""The parts that the law sets apart from each other.

``heading.title`` and ``heading.motto`` are the lines of the heading (*Quốc hiệu*, or the Party's title; *Tiêu ngữ*).
``type_and_subject.author`` is the line that names the author (*CỦA BAN THƯỜNG VỤ*), ``type_and_subject.letter`` the subject
of an official letter (*V/v*).  ``body.part`` is the number and the title of a *phần, chương, mục, tiểu mục*; ``body.roman``
a heading such as *I. TÊN MỤC*; ``body.article`` *Điều*, ``body.clause`` *khoản*, ``body.point`` *điểm*.
"""


@frozen(kw_only=True, weakref_slot=False)
class PartLooks:
    """How one part is set.

    Attributes:
        size: in points.
        bold, italic, underline: the weight, the slant, a line under the letters.
        alignment: left, right, center or justify.
        rule_below: how long the line drawn below is, as a share of the line of text; ``(0, 0)`` where none may be there.
        rule_above: whether a line as wide as the text area is drawn above.
    """

    size: Range | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    alignment: Alignment | None = None
    rule_below: Range | None = None
    rule_above: bool | None = None


@frozen(kw_only=True, weakref_slot=False)
class Margins:
    """The margins of a page (*định lề trang*), in millimetres.

    Attributes:
        top, bottom, left, right: of the front of a sheet.
        mirrored: whether left and right change places on the back.
        tolerance: how far a margin may be off: programs reckon in other units, and round.
    """

    top: Range
    bottom: Range
    left: Range
    right: Range
    mirrored: bool = False
    tolerance: float = 0.3


@frozen(kw_only=True, weakref_slot=False)
class LineSpacing:
    """One manner of spacing the lines (*khoảng cách giữa các dòng*).

    Attributes:
        rule: ``multiple``: in lines; ``exact``: in points.
        least, most: how much; *most* is `None` where there is no end.
    """

    rule: Literal["multiple", "exact"]
    least: float
    most: float | None = None


@frozen(kw_only=True, weakref_slot=False)
class PageNumber:
    """The number of a page (*số trang*).

    Attributes:
        position: where it stands.
        on_first_page: whether page 1 shows it.
        from_top: how far below the upper edge of the paper, in millimetres.
        restarts_in_annexes: whether each annex counts its pages anew.
    """

    position: PageNumberPosition
    on_first_page: bool = False
    from_top: float | None = None
    restarts_in_annexes: bool | None = None


def _proxy(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(value))


def _proxies(value: tuple[Mapping[str, Any], ...]) -> tuple[Mapping[str, Any], ...]:
    return tuple(map(_proxy, value))


@frozen(kw_only=True, weakref_slot=False, eq=False)
class Looks:
    """How one edition of the law wants a notice to be set.

    Attributes:
        paper: the width and the height, in millimetres.
        margins: the margins.
        font: the typeface.
        color: six hexadecimal digits.
        parts: how each part is set.
        sizes_together: the sizes that go with each other, one table for each choice.
        justified: whether running text is even at both margins.
        indents: the first lines of paragraphs, in millimetres: one of these ranges, the least of the first where one must
            be chosen.
        paragraph_gap: the least between two paragraphs, in points.
        line_spacings: the manners of spacing lines, any of which is right.
        page_number: where the page number stands.
    """

    paper: tuple[float, float] | None = None
    margins: Margins | None = None
    font: str | None = None
    color: str | None = None
    parts: Mapping[PartName, PartLooks] = field(factory=dict, converter=_proxy)
    sizes_together: tuple[Mapping[PartName, float], ...] = field(default=(), converter=_proxies)
    justified: bool | None = None
    indents: tuple[Range, ...] = ()
    paragraph_gap: float | None = None
    line_spacings: tuple[LineSpacing, ...] = ()
    page_number: PageNumber | None = None

    def part(self, name: PartName) -> PartLooks:
        """Return how the part called *name* is set; where nothing is laid down, looks that are all open."""
        return self.parts.get(name, _OPEN)


_OPEN = PartLooks()
