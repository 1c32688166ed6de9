"""Layout: how the notice looks, for readers that can see it.

A notice holds what is said and how it is worded; fonts, sizes and margins stand here.  A rule that needs a layout and has
none is reported as not checkable.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

__all__ = ["Alignment", "Layout", "PageSetup", "TextStyle"]

Alignment: TypeAlias = Literal["left", "right", "center", "justify"]


@frozen(kw_only=True, weakref_slot=False)
class PageSetup:
    """The page (*khổ giấy, định lề*).  All lengths are in millimetres.

    Attributes:
        width, height: the paper; A4 is 210 by 297.
        top, bottom, left, right: the margins.
        number_position: where the page number stands; `None` where there is none.
        number_on_first_page: whether page 1 shows its number.
    """

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    number_position: Literal["top_center", "top_right", "bottom_center", "bottom_right", "other"] | None = None
    number_on_first_page: bool | None = None


@frozen(kw_only=True, weakref_slot=False)
class TextStyle:
    """How one part is set; `None` where the file does not say, or where the part is set in more than one way.

    What is `None` is never judged, so that a reader says nothing where something else than the style decides.

    Attributes:
        font: the name of the typeface.
        size: in points.
        bold, italic, underline: the weight, the slant, a line below.
        color: six hexadecimal digits.
        alignment: left, right, center or justify; `None` where blanks or tabs move the words.
        first_line_indent: in millimetres; `None` where blanks or tabs move the words.
        space_before, space_after: in points; `None` where an empty line stands there.
        line_spacing: in points where *line_rule* is ``exact`` or ``at_least``, in lines where it is ``multiple``.
        line_rule: what *line_spacing* means.
        rule_below: whether a line stands below, drawn or typed.
    """

    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    color: str | None = None
    alignment: Alignment | None = None
    first_line_indent: float | None = None
    space_before: float | None = None
    space_after: float | None = None
    line_spacing: float | None = None
    line_rule: Literal["exact", "at_least", "multiple"] | None = None
    rule_below: bool | None = None


@frozen(kw_only=True, weakref_slot=False)
class Layout:
    """The looks of a whole notice.

    A path is one of the notice, and names what is set in one way: ``issuing_body.name``, ``type_and_subject.subject``,
    ``signature_blocks[0].authorities[0]``, ``recipients`` (the label), ``recipients.items[2]``, ``annexes[0].title``,
    ``body[3]`` (a paragraph, or the number and the heading of a section), ``body[3].items[0]``.  The path of a component
    whose parts have paths of their own, such as ``issuing_body``, holds only what is the same in all of them, and nothing is
    judged by it.  Two more are no paths of the notice: ``heading.lines[1]`` is the second line of a heading of several lines,
    a line of signs among them, and ``page_number`` the number of a page.

    Attributes:
        page: the page setup of the first section of the file.
        styles: pairs of a path and the style of the part there; ``heading.lines[0]`` is the first line of the heading, whose
            lines have no paths of their own.
        shows_seal: whether a seal would be seen if there were one: on a scan it is, in the file of a word processor it is not.
    """

    page: PageSetup | None = None
    styles: tuple[tuple[str, TextStyle], ...] = ()
    shows_seal: bool = False

    def style(self, path: str) -> TextStyle | None:
        """Return the style of the part at *path*, or `None`."""
        return dict(self.styles).get(path)
