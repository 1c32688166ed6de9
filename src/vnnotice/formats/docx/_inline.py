"""Inlines: what stands in a paragraph, run by run: text, breaks, fields, revisions, notes, drawings.

Insertions are kept and deletions are left out, as if all changes had been accepted; both are listed.  Of a field the result
is kept, never its code, and nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final

from attrs import define, field

from vnnotice.formats.docx._drawing import branch_of, pictures, rules, text_in, words_in_art
from vnnotice.formats.docx._fields import Fields
from vnnotice.formats.docx._looks import Looks, Setting
from vnnotice.formats.docx._names import MC, Element, M, W
from vnnotice.formats.docx._passage import LINE_END, PAGE_END, Passage
from vnnotice.formats.docx._symbols import symbol

if TYPE_CHECKING:
    from vnnotice.formats.docx._story import Story

__all__ = ["Inlines", "Notes"]

_RUN: Final = f"{W}r"
_RUN_PROPERTIES: Final = f"{W}rPr"
_INSERTED: Final = frozenset({f"{W}ins", f"{W}moveTo"})
_DELETED: Final = frozenset({f"{W}del", f"{W}moveFrom"})
_PROPERTIES: Final = frozenset({f"{W}pPr", _RUN_PROPERTIES, f"{W}sdtPr", f"{W}sdtEndPr"})
_ALTERNATIVES: Final = f"{MC}AlternateContent"
_BOX: Final = f"{W}txbxContent"
_PRESERVE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_XML_BLANKS: Final = " \t\r\n"
_NO_BREAK_HYPHEN: Final = "\u2011"


@define(eq=False)
class Notes:
    """What a story refers to: kind and key of each note and comment, with the paragraph that does so."""

    found: list[tuple[str, str, int]] = field(factory=list)


class Inlines:
    """Reads the inlines of one story."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting
        self._fields = Fields()
        self._inserted = self._deleted = 0

    def begin(self, root: Element, *, furniture: bool) -> None:
        """Begin with what is in *root*; in *furniture* page numbers are looked for."""
        self._fields = Fields(root, furniture=furniture)

    def walk(self, parent: Iterable[Element], passage: Passage) -> None:
        """Read what is in *parent* into *passage*."""
        for child in parent:
            tag = child.tag
            if tag == _RUN:
                self._run(child, passage)
            elif tag in _PROPERTIES:
                continue
            elif tag in _INSERTED:
                self._inserted += 1
                self.walk(child, passage)
                self._inserted -= 1
            elif tag in _DELETED:
                self._deleted += 1
                self.walk(child, passage)
                self._deleted -= 1
            elif tag == f"{W}fldSimple":
                self._fields.begin_simple(child.get(f"{W}instr", ""))
                self._see_page_number(passage)
                self.walk(child, passage)
                self._fields.end()
            elif tag == _ALTERNATIVES:
                self._alternatives(child, passage)
            elif tag in _WITHIN:
                _WITHIN[tag](self, child, passage, self._setting.run(passage.looks, None))
            else:
                self.walk(child, passage)

    def _run(self, run: Element, passage: Passage) -> None:
        properties = run.find(_RUN_PROPERTIES)
        looks = self._setting.run(passage.looks, properties)
        for child in run:
            take = _WITHIN.get(child.tag)
            if take is not None:
                take(self, child, passage, looks)
            elif child.tag == _ALTERNATIVES:
                self._alternatives(child, passage)
            elif child.tag != _RUN_PROPERTIES:
                self.walk(child, passage)

    def _alternatives(self, element: Element, passage: Passage) -> None:
        branch, rest = branch_of(element)
        if rest.strip():
            passage.note("hidden", rest)
        if branch is not None:
            self.walk(branch, passage)

    def _emit(self, text: str, passage: Passage, looks: Looks) -> None:
        """Add *text* to *passage*, or to the list of what is not shown."""
        if self._deleted:
            passage.note("deletion", text)
        elif self._fields.in_code or looks.hidden:
            passage.note("hidden", text)
        elif self._fields.in_page_number:
            passage.note_page_number()
        else:
            passage.pieces.append((text.upper() if looks.caps else text, looks))
            if self._inserted:
                passage.note("insertion", text)

    def _text(self, element: Element, passage: Passage, looks: Looks) -> None:
        text = element.text
        if text:
            if element.get(_PRESERVE) != "preserve" and element.tag != f"{M}t":
                text = text.strip(_XML_BLANKS)
            if "\n" in text or "\r" in text:
                text = text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
            if text:
                self._emit(text, passage, looks)

    def _deleted_text(self, element: Element, passage: Passage, _: Looks) -> None:
        if element.text:
            passage.note("deletion", element.text)

    def _tab(self, _: Element, passage: Passage, looks: Looks) -> None:
        self._emit("\t", passage, looks)

    def _break(self, element: Element, passage: Passage, looks: Looks) -> None:
        of_page = element.get(f"{W}type") in {"page", "column"}
        self._emit(PAGE_END if of_page else LINE_END, passage, looks)

    def _hyphen(self, _: Element, passage: Passage, looks: Looks) -> None:
        self._emit(_NO_BREAK_HYPHEN, passage, looks)

    def _symbol(self, element: Element, passage: Passage, looks: Looks) -> None:
        char = symbol(element.get(f"{W}char"), element.get(f"{W}font"))
        if char:
            self._emit(char, passage, looks)

    def _field(self, element: Element, passage: Passage, _: Looks) -> None:
        if not self._deleted:
            kind = element.get(f"{W}fldCharType", "")
            if kind == "end":
                self._fields.mark("separate")  # a field may have no result yet
                self._see_page_number(passage)
            self._fields.mark(kind)
            self._see_page_number(passage)

    def _see_page_number(self, passage: Passage) -> None:
        """Note the number of the page where its field begins: the result may be missing until a program shows the page."""
        if self._fields.in_page_number and not self._deleted:
            passage.note_page_number()

    def _code(self, element: Element, _: Passage, __: Looks) -> None:
        self._fields.add_code(element.text or "")

    def _page(self, _: Element, passage: Passage, __: Looks) -> None:
        passage.note_page_number()

    def _note(self, element: Element, passage: Passage, _: Looks) -> None:
        kind = element.tag.removeprefix(W).removesuffix("Reference")
        self._story.notes.found.append((kind, element.get(f"{W}id", ""), passage.number))

    def _drawing(self, element: Element, passage: Passage, _: Looks) -> None:
        if self._deleted:
            passage.note("deletion", text_in(element))
            return
        passage.rules += rules(element)
        for name in pictures(element):
            passage.note("embedded", f"{name}; ")
        for words in words_in_art(element):
            passage.note("embedded", f"{words}; ")
        self._boxes(element, passage)

    def _boxes(self, element: Element, passage: Passage) -> None:
        """Read the text boxes in a drawing: each once, though it may be there in two forms."""
        for child in element:
            if child.tag == _BOX:
                passage.boxes += self._story.box(child)
            elif child.tag == _ALTERNATIVES:
                branch, rest = branch_of(child)
                if rest.strip():
                    passage.note("hidden", rest)
                self._boxes(branch if branch is not None else (), passage)
            else:
                self._boxes(child, passage)

    def _nothing(self, _: Element, __: Passage, ___: Looks) -> None:
        """Leave out what shows nothing."""


_WITHIN: Final[Mapping[str, Callable[[Inlines, Element, Passage, Looks], None]]] = {
    f"{W}t": Inlines._text,  # noqa: SLF001
    f"{M}t": Inlines._text,  # noqa: SLF001
    f"{W}delText": Inlines._deleted_text,  # noqa: SLF001
    f"{W}tab": Inlines._tab,  # noqa: SLF001
    f"{W}ptab": Inlines._tab,  # noqa: SLF001
    f"{W}br": Inlines._break,  # noqa: SLF001
    f"{W}cr": Inlines._break,  # noqa: SLF001
    f"{W}noBreakHyphen": Inlines._hyphen,  # noqa: SLF001
    f"{W}sym": Inlines._symbol,  # noqa: SLF001
    f"{W}fldChar": Inlines._field,  # noqa: SLF001
    f"{W}instrText": Inlines._code,  # noqa: SLF001
    f"{W}delInstrText": Inlines._nothing,  # noqa: SLF001
    f"{W}pgNum": Inlines._page,  # noqa: SLF001
    f"{W}footnoteReference": Inlines._note,  # noqa: SLF001
    f"{W}endnoteReference": Inlines._note,  # noqa: SLF001
    f"{W}commentReference": Inlines._note,  # noqa: SLF001
    f"{W}drawing": Inlines._drawing,  # noqa: SLF001
    f"{W}pict": Inlines._drawing,  # noqa: SLF001
    f"{W}object": Inlines._drawing,  # noqa: SLF001
    _BOX: Inlines._nothing,  # noqa: SLF001
}
"""What each element of a run does."""
