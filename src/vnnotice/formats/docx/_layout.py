"""Layout: the looks of the parts of a notice, joined to the lines that recognition gave to each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import attrs
from attrs import frozen

from vnnotice.formats.docx._looks import Looks
from vnnotice.formats.docx._passage import Passage
from vnnotice.model import Notice, TextStyle, resolve
from vnnotice.recognition import Line
from vnnotice.wording.separators import is_separator, is_star

__all__ = ["styles_of"]

_POINTS_TO_MILLIMETRES: Final = 25.4 / 72


@frozen(weakref_slot=False)
class _Letter:
    """Letters that follow each other and are set alike, without blanks.

    Attributes:
        text: the letters.
        looks: how they are set.
        passage: the paragraph that they stand in.
        is_ruled: whether a line is drawn or typed below them.
    """

    text: str
    looks: Looks
    passage: Passage
    is_ruled: bool


def styles_of(
    notice: Notice, lines: Mapping[str, Sequence[Line]], passages: Mapping[int, Passage]
) -> tuple[tuple[str, TextStyle], ...]:
    """Return the path and the style of every component and paragraph, and of the parts of a component that has several."""
    styles: dict[str, TextStyle] = {}
    maker = _Maker()
    for path, its_lines in lines.items():
        letters = list(_letters(its_lines, passages))
        if not letters:
            continue
        styles[path] = maker.style(letters)
        if path == "heading" and len(its_lines) > 1:
            for index, line in enumerate(its_lines):
                alone = list(_letters([line, *its_lines[index + 1 : index + 2]], passages, only_first=True))
                styles |= {f"{path}.lines[{index}]": maker.style(alone)} if alone else {}
        elif "." not in path and path.partition("[")[0] in _WITH_PARTS:
            rest = letters
            for place, text in _texts(path, resolve(notice, path)):
                found, rest = _cut(rest, text)
                found = found or _cut(letters, text)[0]
                if found:
                    styles[place] = maker.style(found)
    return tuple(styles.items())


_WITH_PARTS: Final = frozenset(
    {"issuing_body", "type_and_subject", "addressees", "signature_blocks", "marks", "annexes"}
)


_FIRST_ON_PAPER: Final = frozenset({"parents", "wording"})
"""Fields that stand on paper before those that the model names before them."""


def _letters(lines: Sequence[Line], passages: Mapping[int, Passage], *, only_first: bool = False) -> Iterator[_Letter]:
    """Yield the letters of *lines*; a typed rule is none, but rules what stands above it."""
    for index, line in enumerate(lines[:1] if only_first else lines):
        if is_separator(line.text):
            continue
        passage = passages[line.origin.line or 0]
        start = (line.origin.column or 1) - 1
        below = lines[index + 1].text if index + 1 < len(lines) else ""
        typed = is_separator(below) and not is_star(below)
        is_ruled = typed or (passage.is_ruled and start >= passage.last_row)
        for text, looks in passage.between(start, start + len(line.text)):
            letters = "".join(text.split())
            if letters:
                yield _Letter(letters, looks, passage, is_ruled)


def _texts(path: str, part: Any) -> Iterator[tuple[str, str]]:
    """Yield the texts of a part of the notice in their order, each with its path; the wording of the whole is none."""
    for field in sorted(attrs.fields(type(part)), key=lambda field: field.name not in _FIRST_ON_PAPER):
        value = getattr(part, field.name)
        if isinstance(value, str) and (field.name != "wording" or path == "addressees"):
            yield f"{path}.{field.name}", value
        elif isinstance(value, tuple) and field.name != "body":
            for index, item in enumerate(value):
                text = item if isinstance(item, str) else item.wording
                if text is not None:
                    yield f"{path}.{field.name}[{index}]", text


def _cut(letters: list[_Letter], text: str) -> tuple[list[_Letter], list[_Letter]]:
    """Return those of *letters* that are *text*, and those behind them; none, and all of them, where they are not there."""
    whole = "".join([letter.text for letter in letters])
    wanted = "".join(text.split())
    start = whole.find(wanted)
    if start < 0:
        return [], letters
    end = start + len(wanted)
    return list(_between(letters, start, end)), list(_between(letters, end, len(whole)))


def _between(letters: Sequence[_Letter], start: int, end: int) -> Iterator[_Letter]:
    at = 0
    for letter in letters:
        text = letter.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            yield attrs.evolve(letter, text=text)
        at += len(letter.text)


class _Maker:
    """Makes styles; the same looks give the same style, which is made once."""

    def __init__(self) -> None:
        self._made: dict[object, TextStyle] = {}

    def style(self, letters: Sequence[_Letter]) -> TextStyle:
        """Return the style of *letters*: `None` for what differs among them."""
        fonts = tuple(dict.fromkeys(_font(letter) for letter in letters))
        looks = tuple(dict.fromkeys(id(letter.looks) for letter in letters))
        paragraphs = tuple(dict.fromkeys(letter.passage.setting for letter in letters))
        key = (fonts, looks, paragraphs, letters[-1].is_ruled)
        if key not in self._made:
            self._made[key] = _style(letters)
        return self._made[key]


def _font(letter: _Letter) -> str | None:
    """Return the typeface of *letter*; what both kinds of letters have in common, or else `None`."""
    ascii_font, other_font = letter.looks.fonts
    if ascii_font == other_font or letter.text.isascii():
        return ascii_font
    return None if any(char.isascii() for char in letter.text) else other_font


def _style(letters: Sequence[_Letter]) -> TextStyle:
    looks = [letter.looks for letter in letters]
    passages = [letter.passage for letter in letters]
    paragraphs = [passage.looks.properties for passage in passages]
    is_moved = any(passage.moves_words for passage in passages)
    first_line = _only(properties.get("first_line", 0.0) for properties in paragraphs)
    return TextStyle(
        font=_only(_font(letter) for letter in letters),
        size=_only(one.size for one in looks),
        bold=_only(one.bold for one in looks),
        italic=_only(one.italic for one in looks),
        underline=_only(one.underline for one in looks),
        color=_only(one.color for one in looks),
        alignment=None if is_moved else _only(properties.get("alignment") or "left" for properties in paragraphs),
        first_line_indent=None if first_line is None or is_moved else round(first_line * _POINTS_TO_MILLIMETRES, 1),
        space_before=_only(
            None if passage.is_below_gap else passage.looks.properties.get("before", 0.0) for passage in passages
        ),
        space_after=_only(
            None if passage.is_above_gap else passage.looks.properties.get("after", 0.0) for passage in passages
        ),
        line_spacing=_only(properties.get("line", 1.0) for properties in paragraphs),
        line_rule=_only(properties.get("line_rule", "multiple") for properties in paragraphs),
        rule_below=letters[-1].is_ruled,
    )


def _only(values: Iterator[Any]) -> Any:
    """Return the one value that *values* have; `None` where they have several."""
    first, *others = dict.fromkeys(values)
    return None if others else first
