"""Rules on how the running text is set (*cỡ chữ, canh lề, thụt đầu dòng, khoảng cách đoạn và dòng*)."""

from __future__ import annotations

import collections
import itertools
from collections.abc import Iterator
from typing import Final

from vnnotice.model import TextStyle
from vnnotice.regimes import LineSpacing, PartLooks, PartName
from vnnotice.rules._case import Case
from vnnotice.rules._parts import Part
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import in_points, measure, one_of_each, quoted, sizes

_ONE_LINE: Final = 100
"""So many characters fit on no line: what is longer shows at both margins how it is set."""

_TEXT: Final[tuple[PartName, ...]] = ("body.clause", "body.point", "body.paragraph")
_INDENT_TOLERANCE: Final = 0.5
_SPACING_TOLERANCE: Final = 0.02


def _text(case: Case, *names: PartName) -> list[Part]:
    return [part for part in case.parts if part.name in (names or _TEXT)]


def _paragraphs(case: Case) -> list[Part]:
    """Return the paragraphs of more than one line; a short line may be a caption, which stands where it likes."""
    return [part for part in _text(case, "body.paragraph") if len(part.words) > _ONE_LINE]


def _wanted(case: Case) -> PartLooks:
    """Return how a paragraph is to be set."""
    return case.edition.looks.part("body.paragraph") if case.edition.looks is not None else PartLooks()


@rule(
    "VN3015",
    needs_layout=True,
    message_vi="cỡ chữ của nội dung là “{found}”; phải là “{expected}”",
    message_en="the text is set in “{found}”; it must be “{expected}”",
    demand_vi="Nội dung cỡ chữ từ 13 đến 14 (văn bản hành chính), từ 14 đến 15 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của nội dung trong khoảng quy định, thống nhất trong toàn văn bản.",
    mend_en="Set the text in a size that is laid down, the same all through.",
    note_vi="Không xét chữ trong bảng và trong phụ lục, vì không văn bản nào quy định.",
    see=("VN3016",),
)
def wrong_text_size(case: Case) -> Iterator[Fault]:
    """The text is set in 13 to 14 points with the State, in 14 to 15 with the Party.

    Tables and the body of annexes are not looked at: no text lays down a size for them.

    Good:
        [state-2020] body.paragraph: 13 pt
        [party-2018] body.paragraph: 15 pt

    Bad:
        [state-2020] body.paragraph: 12 pt
        [party-2018] body.paragraph: 13 pt
    """
    named: tuple[PartName, ...] = ("bases", "body.part", "body.roman", "body.article", *_TEXT)
    return one_of_each(sizes(case, *named))


@rule(
    "VN3016",
    needs_layout=True,
    message_vi="chỗ này cỡ chữ “{found}”, phần lớn nội dung “{expected}”",
    message_en="here the text is set in “{found}”, most of it in “{expected}”",
    demand_vi="Nội dung văn bản dùng thống nhất một cỡ chữ.",
    mend_vi="Đặt toàn bộ nội dung cùng một cỡ chữ.",
    mend_en="Set all of the text in one size.",
)
def uneven_text_size(case: Case) -> Iterator[Fault]:
    """All of the text is set in one size.

    Good:
        [state-2020] body.paragraph: 14 pt; body.point: 14 pt
        [party-2018] body.paragraph: 14 pt; body.clause: 14 pt

    Bad:
        [state-2020] body.paragraph: 14 pt; body.point: 13 pt
        [party-2018] body.paragraph: 14 pt; body.clause: 15 pt
    """
    sized = [(part, part.style.size) for part in _text(case) if part.style.size is not None]
    counts = collections.Counter(size for _, size in sized)
    if len(counts) > 1:
        usual = counts.most_common(1)[0][0]
        yield from one_of_each(
            Fault(part.path, quoted(part, in_points((size, size))), in_points((usual, usual)))
            for part, size in sized
            if size != usual
        )


@rule(
    "VN3017",
    needs_layout=True,
    message_vi="đoạn “{found}” không dàn đều cả hai lề",
    message_en="the paragraph “{found}” is not even at both margins",
    demand_vi="Nội dung dàn đều cả hai lề.",
    mend_vi="Canh đều hai bên (Justify) cho các đoạn của nội dung.",
    mend_en="Justify the paragraphs of the text.",
    note_vi="Chỉ xét các đoạn dài hơn một dòng; dòng canh giữa là chủ ý.",
)
def ragged_text(case: Case) -> Iterator[Fault]:
    """The text is even at both margins.

    Only paragraphs longer than a line are looked at; what is centred is meant to be.

    Good:
        [state-2020] body.paragraph: căn đều
        [party-2026-05] body.paragraph: căn đều

    Bad:
        [state-2020] body.paragraph: căn trái
        [party-2026-05] body.paragraph: căn trái
    """
    if case.edition.looks is not None and case.edition.looks.justified:
        ragged = (part for part in _paragraphs(case) if part.style.alignment in {"left", "right"})
        yield from (Fault(part.path, _opening(part)) for part in itertools.islice(ragged, 1))


def _opening(part: Part) -> str:
    return f"{part.words[:40].rstrip()}…"


@rule(
    "VN3018",
    needs_layout=True,
    message_vi="dòng đầu đoạn lùi vào “{found}”; phải là “{expected}”",
    message_en="the first line of the paragraph is moved in by “{found}”; it must be “{expected}”",
    demand_vi="Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm (văn bản hành chính), khoảng 10 mm (văn bản của Đảng).",
    mend_vi="Đặt thụt đầu dòng (First line) cho các đoạn của nội dung.",
    mend_en="Set the indent of the first line of the paragraphs.",
    note_vi="Chỉ xét các đoạn dài hơn một dòng.",
)
def wrong_first_line_indent(case: Case) -> Iterator[Fault]:
    """The first line of a paragraph is moved in by 1 or 1.27 cm with the State, by about 10 mm with the Party.

    Only paragraphs longer than a line are looked at.

    Good:
        [state-2020] body.paragraph: lùi 12,7 mm
        [party-2018] body.paragraph: lùi 10 mm

    Bad:
        [state-2020] body.paragraph: lùi 0 mm
        [party-2018] body.paragraph: lùi 20 mm
    """
    ranges = case.edition.looks.indents if case.edition.looks is not None else ()
    wanted = " / ".join(
        f"{measure(least)}–{measure(most)} mm" if least < most else f"{measure(least)} mm" for least, most in ranges
    )
    if ranges:
        yield from one_of_each(
            Fault(part.path, quoted(part, f"{measure(indent)} mm"), wanted)
            for part in _paragraphs(case)
            if (indent := part.style.first_line_indent) is not None
            and part.style.alignment not in {"center", "right"}
            and not any(least - _INDENT_TOLERANCE <= indent <= most + _INDENT_TOLERANCE for least, most in ranges)
        )


@rule(
    "VN3019",
    needs_layout=True,
    message_vi="khoảng cách trước đoạn này là “{found}”; tối thiểu là “{expected}”",
    message_en="the gap before this paragraph is “{found}”; it is at least “{expected}”",
    demand_vi="Khoảng cách giữa các đoạn văn tối thiểu là 6 pt.",
    mend_vi="Đặt khoảng cách đoạn (Before, After) ít nhất 6 pt.",
    mend_en="Set the space before or after the paragraphs to 6 pt or more.",
)
def narrow_gap_between_paragraphs(case: Case) -> Iterator[Fault]:
    """Between two paragraphs there are at least 6 points.

    Good:
        [state-2020] body.paragraph: trước 6 pt, sau 0 pt
        [party-2018] body.paragraph: trước 3 pt, sau 3 pt

    Bad:
        [state-2020] body.paragraph: trước 0 pt, sau 0 pt
        [party-2018] body.paragraph: trước 0 pt, sau 3 pt
    """
    least = case.edition.looks.paragraph_gap if case.edition.looks is not None else None
    if least is not None:
        pairs = [pair for pair in itertools.pairwise(_text(case)) if _are_neighbours(*pair)]
        yield from one_of_each(
            Fault(part.path, quoted(part, in_points((gap, gap))), in_points((least, least)))
            for above, part in pairs
            if (gap := _gap(above.style, part.style)) is not None and gap < least
        )


def _are_neighbours(above: Part, below: Part) -> bool:
    """Tell whether nothing, such as a heading or a table, stands between two paragraphs."""
    container, _, index = above.path.removesuffix("]").rpartition("[")
    return below.path == f"{container}[{int(index) + 1}]"


def _gap(above: TextStyle, below: TextStyle) -> float | None:
    """Return the space between two paragraphs, which programs reckon in two ways: the sum, as the larger of the two."""
    if above.space_after is None or below.space_before is None:
        return None
    return above.space_after + below.space_before


@rule(
    "VN3020",
    needs_layout=True,
    message_vi="khoảng cách giữa các dòng là “{found}”; phải là “{expected}”",
    message_en="the lines are spaced by “{found}”; it must be “{expected}”",
    demand_vi=(
        "Khoảng cách dòng: từ dòng đơn đến 1,5 dòng (văn bản hành chính); "
        "chính xác từ 18 pt, từ năm 2026 là 18 đến 22 pt (văn bản của Đảng)."
    ),
    mend_vi="Đặt lại khoảng cách dòng (Line spacing) của nội dung.",
    mend_en="Set the line spacing of the text anew.",
    note_vi="Dấu × là số dòng, pt là khoảng cách chính xác. Chỉ xét cách đặt mà văn bản quy định có nêu.",
)
def wrong_line_spacing(case: Case) -> Iterator[Fault]:
    """Lines are spaced by 1 to 1.5 lines with the State; by exactly 18 pt or more, since 2026 18 to 22 pt, with the Party.

    The sign × stands for lines, pt for an exact distance.  Only the manners that the text of the law names are looked at.

    Good:
        [state-2020] body.paragraph: dòng × 1,5
        [party-2018] body.paragraph: dòng đúng 24 pt
        [party-2026-05] body.paragraph: dòng đúng 22 pt

    Bad:
        [state-2020] body.paragraph: dòng × 2
        [party-2018] body.paragraph: dòng đúng 16 pt
        [party-2026-05] body.paragraph: dòng × 1,5
    """
    wanted = case.edition.looks.line_spacings if case.edition.looks is not None else ()
    if wanted:
        yield from one_of_each(
            Fault(part.path, quoted(part, _spacing(part.style)), " / ".join(map(_manner, wanted)))
            for part in _text(case)
            if part.style.line_spacing is not None and _is_amiss(part.style, part.style.line_spacing, wanted)
        )


def _is_amiss(style: TextStyle, spacing: float, wanted: tuple[LineSpacing, ...]) -> bool:
    """Tell whether lines are spaced otherwise than in every manner *wanted*; what cannot be compared is right."""
    manners = {manner.rule: manner for manner in wanted}
    if style.line_rule == "at_least":
        return False
    if style.line_rule not in manners:
        return style.line_rule == "multiple"
    manner = manners[style.line_rule]
    most = spacing if manner.most is None else manner.most
    return not manner.least - _SPACING_TOLERANCE <= spacing <= most + _SPACING_TOLERANCE


def _spacing(style: TextStyle) -> str:
    number = measure(style.line_spacing or 0)
    return f"× {number}" if style.line_rule == "multiple" else f"{number} pt"


def _manner(manner: LineSpacing) -> str:
    least = measure(manner.least)
    numbers = f"≥ {least}" if manner.most is None else f"{least}–{measure(manner.most)}"
    return f"× {numbers}" if manner.rule == "multiple" else f"{numbers} pt"


@rule(
    "VN3021",
    needs_layout=True,
    message_vi="phần lớn nội dung in nghiêng, từ đoạn “{found}”",
    message_en="most of the text is in italics, from the paragraph “{found}” on",
    demand_vi="Nội dung trình bày bằng kiểu chữ đứng.",
    mend_vi="Bỏ in nghiêng ở nội dung; chỉ để chữ nghiêng ở căn cứ ban hành (văn bản hành chính) và từ ngữ cần nhấn.",
    mend_en="Set the text upright; leave in italics only the legal bases (of the State) and words to stress.",
    note_vi="Một vài đoạn in nghiêng, như lời ghi chú, thì để người soạn quyết định.",
)
def text_in_italics(case: Case) -> Iterator[Fault]:
    """The text is upright.

    A few paragraphs in italics, such as notes, are left to who wrote them.

    Good:
        [state-2020] body.paragraph: đứng
        [party-2018] body.paragraph: đứng

    Bad:
        [state-2020] body.paragraph: nghiêng
        [party-2018] body.paragraph: nghiêng
    """
    slanted = [part for part in _paragraphs(case) if part.style.italic is True]
    if _wanted(case).italic is False and len(slanted) * 2 > len(_paragraphs(case)):
        yield Fault(slanted[0].path, _opening(slanted[0]))


@rule(
    "VN3022",
    needs_layout=True,
    message_vi="phần lớn nội dung in đậm, từ đoạn “{found}”",
    message_en="most of the text is in bold, from the paragraph “{found}” on",
    demand_vi="Nội dung trình bày bằng chữ thường, không in đậm.",
    mend_vi="Bỏ in đậm ở nội dung; chỉ để chữ đậm ở đề mục.",
    mend_en="Take the bold off the text; leave it on the headings.",
)
def text_in_bold(case: Case) -> Iterator[Fault]:
    """The text is not bold.

    Good:
        [state-2020] body.paragraph: không đậm
        [party-2018] body.paragraph: không đậm

    Bad:
        [state-2020] body.paragraph: đậm
        [party-2018] body.paragraph: đậm
    """
    heavy = [part for part in _paragraphs(case) if part.style.bold is True]
    if _wanted(case).bold is False and len(heavy) * 2 > len(_paragraphs(case)):
        yield Fault(heavy[0].path, _opening(heavy[0]))
