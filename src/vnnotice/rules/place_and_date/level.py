"""Rules on the level of the place (*địa danh*), box 4: whose place it is, and its unit word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import IssuingBody
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.place_and_date._line import part_of
from vnnotice.vietnamese.letters import fold, unmarked
from vnnotice.vietnamese.syllables import is_one_syllable

_NAMES_ITS_PLACE: Final = re.compile(
    r"(?:(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) [UỦ][ỶY]|(?:ĐẢNG [UỦ][ỶY]|ĐẢNG BỘ) (?=(?:XÃ|PHƯỜNG|THỊ TRẤN) )) ?(?P<place>[^,()]{1,40})"
)
_UNIT: Final = re.compile(
    r"(?:tỉnh|thành phố|tp\.?|huyện|h\.|quận|q\.|thị xã|tx\.?|thị trấn|tt\.?|phường|p\.|xã|x\.) *(?=\w)", re.IGNORECASE
)


_BELOW_COMMITTEE: Final = ("CHI BỘ", "VĂN PHÒNG", "BAN ", "UỶ BAN KIỂM TRA", "ỦY BAN KIỂM TRA")


def _own_place(body: IssuingBody) -> str | None:
    """Return the place that the committee is named after: the body itself, or the one above an organ or a cell."""
    name = body.name or ""
    match = _NAMES_ITS_PLACE.fullmatch(name)
    if match is None and body.parents and name.startswith(_BELOW_COMMITTEE) and " - " not in name:
        match = _NAMES_ITS_PLACE.fullmatch(body.parents[-1])
    return match["place"] if match else None


def _key(place: str) -> str:
    """Return what is compared of a place: its own name, without unit word, marks and signs."""
    own = _UNIT.sub("", place, count=1).upper().replace("HCM", "HỒ CHÍ MINH")
    return "".join(char for char in unmarked(own).replace("K", "C") if char.isalnum())


@rule(
    "VN0416",
    part="place_and_date",
    message_vi="địa danh theo cơ quan ban hành là “{expected}”, không phải “{found}”",
    message_en="the place is that of the issuing body, “{expected}”, not “{found}”",
    demand_vi="Địa danh của cơ quan cấp tỉnh là tên tỉnh, thành phố; của cấp huyện là tên huyện; của cấp xã là tên xã.",
    mend_vi="Ghi tên tỉnh, huyện hoặc xã có trong tên cơ quan ban hành.",
    mend_en="Write the province, district or commune that the name of the body says.",
    see=("VN0417",),
    note_vi="Chỉ xét khi tên cơ quan cho biết địa danh; được ghi thêm loại đơn vị hành chính, đầy đủ hoặc viết tắt.",
)
def place_of_another_level(case: Case) -> Iterator[Fault]:
    """The place of a committee, of its organs and its cells is the unit that the committee is named after.

    A unit word before the name is allowed, short or in full.

    Good:
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | * | Lâm Hà, ngày 09 tháng 8 năm 2023
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | * | Huyện Lâm Hà, ngày 09 tháng 8 năm 2023
        [party-2018] TỈNH UỶ LÂM ĐỒNG | BAN TỔ CHỨC | * | Lâm Đồng, ngày 09 tháng 8 năm 2023

    Bad:
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | * | Lâm Đồng, ngày 09 tháng 8 năm 2023
        [party-2018] TỈNH UỶ LÂM ĐỒNG | * | Đà Lạt, ngày 09 tháng 8 năm 2023
    """
    body, place = case.notice.issuing_body, part_of(case).place
    own = _own_place(body) if body and isinstance(place, str) else None
    if own and isinstance(place, str) and place.upper() != own and _key(place) != _key(own):
        yield Fault("place_and_date.place", place, own.title())


_PERSONS: Final = frozenset(
    fold(name)
    for name in (
        "Bùi Thị Xuân", "Đinh Tiên Hoàng", "Hai Bà Trưng", "Hoàng Diệu", "Hoàng Hoa Thám", "Hoàng Văn Thụ", "Lê Chân",
        "Lê Đại Hành", "Lê Hồng Phong", "Lê Lợi", "Lý Thái Tổ", "Lý Thường Kiệt", "Ngô Quyền", "Nguyễn Du", "Nguyễn Huệ",
        "Nguyễn Thái Học", "Nguyễn Trãi", "Nguyễn Trung Trực", "Nguyễn Văn Cừ", "Phan Bội Châu", "Phan Chu Trinh",
        "Phan Đình Phùng", "Quang Trung", "Trần Hưng Đạo", "Trần Nguyên Hãn", "Trần Phú", "Trần Quang Khải", "Võ Thị Sáu",
        "Điện Biên Phủ",
    )
)  # fmt: skip
"""Persons, and one event, whose names wards and communes bear."""

_CITY: Final = fold("Hồ Chí Minh")


@rule(
    "VN0417",
    part="place_and_date",
    message_vi="địa danh “{found}” ghi kèm loại đơn vị hành chính, ví dụ “{expected}”",
    message_en="the place “{found}” is written with its unit word, such as “{expected}”",
    demand_vi="Địa danh đặt theo tên người, chữ số, sự kiện lịch sử thì ghi tên gọi đầy đủ của đơn vị hành chính.",
    mend_vi="Thêm loại đơn vị hành chính (Thành phố, Phường, Xã …) trước tên riêng.",
    mend_en="Put the unit word, such as Thành phố, Phường or Xã, before the name.",
    see=("VN0412",),
    note_vi="Trong văn bản của Đảng, tên riêng chỉ có một âm tiết cũng ghi như vậy: Thành phố Huế.",
)
def place_without_unit_word(case: Case) -> Iterator[Fault]:
    """A place that is called after a person or an event or has a number is written with its unit word.

    With the Party so is a name of one syllable.  Only names that are well known are judged.

    Good:
        [state-2020] Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2020
        [state-2020] Phường 5, ngày 29 tháng 6 năm 2020
        [party-2026-05] Thành phố Huế, ngày 29 tháng 6 năm 2026
        [state-2020] Huế, ngày 29 tháng 6 năm 2020

    Bad:
        [state-2020] Hồ Chí Minh, ngày 29 tháng 6 năm 2020
        [party-2018] Huế, ngày 29 tháng 6 năm 2020
        [party-2026-05] Ngô Quyền, ngày 29 tháng 6 năm 2026
    """
    place = part_of(case).place
    if not isinstance(place, str):
        return
    name = fold(place)
    if name == _CITY:
        yield Fault("place_and_date.place", place, f"Thành phố {place}")
    elif name in _PERSONS or name.isdigit() or (case.edition.family == "party" and is_one_syllable(place)):
        yield Fault("place_and_date.place", place, f"Phường {place}" if name != "huế" else f"Thành phố {place}")
