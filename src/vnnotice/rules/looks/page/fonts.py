"""Rules on the type of the whole notice (*phông chữ, màu chữ, cỡ chữ*)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from vnnotice.regimes import PartName
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import measure, one_of_each, quoted

_DARK: Final = 0x33
"""The most red, green or blue of what prints as black."""


@rule(
    "VN3012",
    needs_layout=True,
    message_vi="phông chữ là “{found}”; phải là “{expected}”",
    message_en="the typeface is “{found}”; it must be “{expected}”",
    demand_vi="Văn bản dùng phông chữ Times New Roman, bộ mã ký tự Unicode.",
    mend_vi="Đổi toàn bộ văn bản sang phông chữ Times New Roman; phông .Vn, VNI thì chuyển mã sang Unicode trước.",
    mend_en="Set all of it in Times New Roman; text in a typeface of an old code is brought to Unicode first.",
)
def wrong_typeface(case: Case) -> Iterator[Fault]:
    """A notice is set in Times New Roman, with Unicode letters.

    Good:
        [state-2020] body.paragraph: phông Times New Roman
        [party-2018] body.paragraph: phông Times New Roman

    Bad:
        [state-2020] body.paragraph: phông Arial
        [party-2018] recipients.items: phông .VnTime
    """
    wanted = case.edition.looks.font if case.edition.looks is not None else None
    if wanted is not None:
        yield from one_of_each(
            Fault(part.path, quoted(part, part.style.font), wanted)
            for part in case.parts
            if part.style.font is not None and not _is_cut_of(part.style.font, wanted)
        )


def _is_cut_of(font: str, family: str) -> bool:
    """Tell whether *font* is *family*, by whichever name a program gives it: ``TimesNewRomanPSMT``."""
    return _joined(font).startswith(_joined(family))


def _joined(name: str) -> str:
    return "".join(name.split()).casefold()


@rule(
    "VN3013",
    needs_layout=True,
    message_vi="chữ màu “{found}”; phải là màu đen",
    message_en="text is in the colour “{found}”; it must be black",
    demand_vi="Chữ của văn bản màu đen.",
    mend_vi="Đổi màu chữ thành đen; dấu chỉ mức độ khẩn, độ mật thì giữ màu đỏ.",
    mend_en="Set the text in black; marks of urgency and secrecy stay red.",
    note_vi="Không xét dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành và số trang.",
)
def text_not_black(case: Case) -> Iterator[Fault]:
    """The text of a notice is black.

    Marks, which may be red, and the page number are not looked at.

    Good:
        [state-2020] body.paragraph: màu 000000
        [party-2026-05] body.paragraph: màu 000000

    Bad:
        [state-2020] body.paragraph: màu C00000
        [party-2026-05] type_and_subject.document_type: màu 0000FF
    """
    wanted = case.edition.looks.color if case.edition.looks is not None else None
    if wanted is not None:
        yield from one_of_each(
            Fault(part.path, quoted(part, part.style.color), wanted)
            for part in case.parts
            if part.style.color is not None
            and not part.name.startswith(("marks.", "page_number"))
            and not _prints_black(part.style.color)
        )


def _prints_black(color: str) -> bool:
    """Tell whether *color* is black, or so dark that nobody sees the difference.

    >>> _prints_black("262626"), _prints_black("0000FF"), _prints_black("auto")
    (True, False, True)
    """
    try:
        return max(bytes.fromhex(color)) <= _DARK
    except ValueError:
        return True


@rule(
    "VN3014",
    needs_layout=True,
    message_vi="cỡ chữ của Quốc hiệu, Tiêu ngữ và địa danh, thời gian là “{found}”; đi cùng nhau là “{expected}”",
    message_en="title, motto, and place and date are set in “{found}”; those that go together are “{expected}”",
    demand_vi="Cỡ chữ tăng, giảm thống nhất: Quốc hiệu 13, Tiêu ngữ 14, địa danh 14; hoặc Quốc hiệu 12, Tiêu ngữ 13, địa danh 13.",
    mend_vi="Đặt lại cả ba theo một trong hai bộ cỡ chữ.",
    mend_en="Set all three by one of the two sets of sizes.",
)
def sizes_do_not_go_together(case: Case) -> Iterator[Fault]:
    """Sizes grow and shrink together: title 13, motto 14, place and date 14; or 12, 13, 13.

    Good:
        [state-2020] heading.title: 13 pt; heading.motto: 14 pt; place_and_date: 14 pt
        [state-2020] heading.title: 12 pt; heading.motto: 13 pt; place_and_date: 13 pt

    Bad:
        [state-2020] heading.title: 12 pt; heading.motto: 14 pt; place_and_date: 14 pt
        [state-2020] heading.title: 13 pt; heading.motto: 14 pt; place_and_date: 13 pt
    """
    tables = case.edition.looks.sizes_together if case.edition.looks is not None else ()
    if not tables:
        return
    sized = ((part.name, part.style.size) for part in case.parts if part.name in tables[0])
    found = {name: size for name, size in sized if size is not None}
    if any(size not in {table[name] for table in tables} for name, size in found.items()):
        return  # wrong by itself: another rule says so
    if not any(all(table[name] == size for name, size in found.items()) for table in tables):
        yield Fault("heading", _in_a_row(found), "; ".join(map(_in_a_row, tables)))


def _in_a_row(sizes: Mapping[PartName, float]) -> str:
    return f"{', '.join(map(measure, sizes.values()))} pt"
