"""Reads Word documents: what stands on paper, how it looks, and a list of all that is there beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.formats.docx._layout import styles_of
from vnnotice.formats.docx._looks import Setting
from vnnotice.formats.docx._names import W
from vnnotice.formats.docx._numbering import Numbering
from vnnotice.formats.docx._package import Package
from vnnotice.formats.docx._page import Furniture, page_setup, words
from vnnotice.formats.docx._story import Amount, Story
from vnnotice.formats.docx._styles import Styles
from vnnotice.model import Layout, Origin, Reading, Repair
from vnnotice.recognition import recognise

__all__ = ["read"]

_NOTES = ("footnote", "endnote", "comment")
_NO_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a notice from a Word document.

    Raises:
        ReadError: it is no Word document, has a password, or is broken.
        LimitError: it is larger, deeper or wider than *limits* allow.
    """
    package = Package(data, limits)
    root = package.document()
    styles = Styles(package, root)
    numbering = Numbering(package, styles)
    setting = Setting(styles, numbering)
    amount = Amount(limits)

    def story(part: str) -> Story:
        return Story(setting, numbering, amount, part, styles.default_table)

    main = story(package.main)
    found = recognise(main.read(root))
    furniture = Furniture(package, main.sections, story)
    layout = Layout(
        page=page_setup(main.sections, furniture), styles=styles_of(found.notice, found.lines, main.passages)
    )
    composed = () if main.is_composed else (Repair(kind="composed", detail="text was not in Unicode NFC"),)
    notes = _Notes(package, main).repairs(story)
    return Reading(
        notice=found.notice,
        format="docx",
        layout=layout,
        origins=found.origins,
        repairs=(*composed, *found.repairs, *main.repairs, *notes, *furniture.repairs, *_beside(package)),
        guesses=found.guesses,
    )


class _Notes:
    """The footnotes, endnotes and comments of a document: the model has no place for them, so they are listed."""

    def __init__(self, package: Package, main: Story) -> None:
        self._package = package
        self._main = main

    def repairs(self, make: Callable[[str], Story]) -> Iterator[Repair]:
        """Yield one repair for each note, with the paragraph that refers to it."""
        places = {(kind, key): number for kind, key, number in self._main.notes.found}
        for kind in _NOTES:
            part = self._package.related(f"{kind}s")
            root = self._package.xml(part) if part else None
            if part is None or root is None:
                continue
            for element in root.iterchildren(W + kind):
                if element.get(f"{W}type") in _NO_NOTES:
                    continue
                note = make(part)
                text = words(note.read(element))
                number = places.get((kind, element.get(f"{W}id", "")))
                origin = Origin(part=part) if number is None else Origin(part=self._package.main, line=number)
                if text:
                    yield Repair(kind="comment" if kind == "comment" else "note", origin=origin, detail=text)
                yield from note.repairs


def _beside(package: Package) -> Iterator[Repair]:
    """Yield what is in the file beside its text: programs, and addresses from which a word processor would fetch something."""
    for name in package.programs():
        yield Repair(kind="macro", origin=Origin(part=name), detail=name)
    for address in package.foreign():
        yield Repair(kind="external", detail=address)
