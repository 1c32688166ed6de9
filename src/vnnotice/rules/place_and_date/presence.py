"""Rules on what must be there of place and date, box 4."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.place_and_date._line import is_place_alone, part_of


@rule(
    "VN0401",
    message_vi="thiếu địa danh và thời gian ban hành văn bản",
    message_en="the place and date are missing",
    demand_vi="Văn bản phải ghi địa danh và thời gian ban hành.",
    mend_vi="Ghi địa danh và ngày, tháng, năm ban hành dưới Tiêu ngữ (văn bản của Đảng: dưới tiêu đề), ví dụ “Hà Nội, ngày 05 tháng 01 năm 2026”.",
    mend_en="Put the place and the date under the heading, such as “Hà Nội, ngày 05 tháng 01 năm 2026”.",
    see=("VN0407", "VN0408"),
)
def missing_place_and_date(case: Case) -> Iterator[Fault]:
    """A notice says where and on what day it was signed.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] —
        [party-2018] —
    """
    part = part_of(case)
    if not (part.wording or part.place or part.date):
        yield Fault("place_and_date")


@rule(
    "VN0407",
    part="place_and_date",
    message_vi="thiếu địa danh trước thời gian ban hành",
    message_en="the place before the date is missing",
    demand_vi="Trước thời gian ban hành phải ghi địa danh.",
    mend_vi="Ghi địa danh và dấu phẩy trước thời gian ban hành: “Hà Nội, ngày 05 tháng 01 năm 2026”.",
    mend_en="Put the place and a comma before the date: “Hà Nội, ngày 05 tháng 01 năm 2026”.",
)
def missing_place(case: Case) -> Iterator[Fault]:
    """The date is preceded by the place.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] ngày 05 tháng 01 năm 2026
        [party-2018] ngày 09 tháng 8 năm 2023
    """
    part = part_of(case)
    if part.date and not part.place:
        yield Fault("place_and_date.place")


@rule(
    "VN0408",
    part="place_and_date",
    message_vi="thiếu thời gian ban hành sau địa danh",
    message_en="the date after the place is missing",
    demand_vi="Sau địa danh phải ghi ngày, tháng, năm ban hành.",
    mend_vi="Ghi dấu phẩy và thời gian ban hành sau địa danh: “Hà Nội, ngày 05 tháng 01 năm 2026”.",
    mend_en="Put a comma and the date after the place: “Hà Nội, ngày 05 tháng 01 năm 2026”.",
    see=("VN0402",),
)
def missing_date(case: Case) -> Iterator[Fault]:
    """The place is followed by the date.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội
        [party-2018] Bảo Lâm
    """
    part = part_of(case)
    if part.date is None and part.place and (not part.wording or is_place_alone(part)):
        yield Fault("place_and_date.date")
