"""Rules on the place (*địa danh*), box 4."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.regimes.places import PLACES
from vnnotice.rules._case import Case
from vnnotice.rules._conditions import is_dated
from vnnotice.rules._rule import Fault, Fix, rule
from vnnotice.rules.place_and_date._line import part_of, unusual


@rule(
    "VN0406",
    fixes=True,
    part="place_and_date",
    message_vi="sau địa danh “{found}” có dấu phẩy",
    message_en="the place “{found}” is followed by a comma",
    demand_vi="Sau địa danh có dấu phẩy, rồi đến thời gian ban hành.",
    mend_vi="Thêm dấu phẩy sau địa danh: “Hà Nội, ngày 05 …”, không viết “Hà Nội ngày 05 …”.",
    mend_en="Add a comma after the place: “Hà Nội, ngày 05 …”, not “Hà Nội ngày 05 …”.",
    see=("VN0407",),
)
def missing_comma_after_place(case: Case) -> Iterator[Fault]:
    """The place is followed by a comma.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm ngày 09 tháng 8 năm 2023
    """
    found = unusual(case)
    if found and found.place and not found.comma:
        place = found.place.rstrip(" .,;:-–")
        fix = _parted(part_of(case).wording, place) if place == found.place else None
        yield Fault("place_and_date.place", found.place, f"{place},", fix)


def _parted(line: str | None, place: str) -> Fix | None:
    """Return the mend that sets a comma between *place* and the word after it in *line*."""
    _, _, rest = (line or "").partition(place)
    words = rest.split(maxsplit=1)
    return Fix(f"{place}{rest[: rest.index(words[0])]}{words[0]}", f"{place}, {words[0]}") if words else None


_ABBREVIATED: Final = re.compile(
    r"(?P<unit>TP|Tp|TX|Tx|TT|H|Q|P|X)(?:\.\s*|(?<=..)\s)(?=\w)|.*\bHCM\b|(?P<short>TPHCM|TpHCM|HN)$"
)


_SHORT: Final = {"TPHCM": "Thành phố Hồ Chí Minh", "HN": "Hà Nội"}
_UNITS: Final = {
    "TP": "Thành phố",
    "TX": "Thị xã",
    "TT": "Thị trấn",
    "H": "Huyện",
    "Q": "Quận",
    "P": "Phường",
    "X": "Xã",
}


@rule(
    "VN0412",
    part="place_and_date",
    message_vi="địa danh ghi đầy đủ “{expected}”, không viết tắt “{found}”",
    message_en="the place is written in full, “{expected}”, not “{found}”",
    demand_vi="Địa danh là tên gọi chính thức, đầy đủ của đơn vị hành chính, không viết tắt.",
    mend_vi="Viết đầy đủ địa danh: “Thành phố Hồ Chí Minh”, không viết “TP. Hồ Chí Minh” hay “TP. HCM”.",
    mend_en="Write the place in full: “Thành phố Hồ Chí Minh”, not “TP. Hồ Chí Minh” or “TP. HCM”.",
    see=("VN0413",),
)
def abbreviated_place(case: Case) -> Iterator[Fault]:
    """With the State the place is the full official name; the Party lets ``TP.`` and the like stand.

    Good:
        [state-2020] Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2020
        [state-2020] Lào Cai, ngày 05 tháng 02 năm 2024

    Bad:
        [state-2020] TP. Hồ Chí Minh, ngày 29 tháng 6 năm 2020
        [state-2020] TP. HCM, ngày 29 tháng 6 năm 2020
        [state-2020] HN, ngày 29 tháng 6 năm 2020
    """
    place = part_of(case).place
    match = _ABBREVIATED.match(place) if isinstance(place, str) else None
    if match and isinstance(place, str):
        if match["short"]:
            yield Fault("place_and_date.place", place, _SHORT[match["short"].upper()])
            return
        unit = _UNITS[match["unit"].upper()] if match["unit"] else ""
        rest = place[match.end() :] if match["unit"] else place
        yield Fault("place_and_date.place", place, f"{unit} {rest.replace('HCM', 'Hồ Chí Minh')}".strip())


@rule(
    "VN0413",
    part="place_and_date",
    message_vi="địa danh viết hoa chữ cái đầu: “{expected}”, không phải “{found}”",
    message_en="the place opens with a capital: “{expected}”, not “{found}”",
    demand_vi="Các chữ cái đầu của địa danh phải viết hoa.",
    mend_vi="Viết hoa chữ cái đầu của địa danh: “Hà Nội”, không viết “hà Nội”.",
    mend_en="Set a capital at the head of the place: “Hà Nội”, not “hà Nội”.",
)
def small_letter_in_place(case: Case) -> Iterator[Fault]:
    """The place opens with a capital letter.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026

    Bad:
        [state-2020] hà Nội, ngày 05 tháng 01 năm 2026
        [state-2020] thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2026
    """
    place = part_of(case).place
    if isinstance(place, str) and place[:1].islower():
        yield Fault("place_and_date.place", place, f"{place[0].upper()}{place[1:]}")


@rule(
    "VN0415",
    part="place_and_date",
    applies=is_dated,
    message_vi="vào ngày ký không có “{found}”; khi đó là “{expected}”",
    message_en="on the day of signing there was no “{found}”, but “{expected}”",
    demand_vi="Địa danh là tên đơn vị hành chính có vào ngày ký văn bản.",
    mend_vi="Ghi tên đơn vị hành chính nơi cơ quan đóng trụ sở vào ngày ký; nếu tên đúng thì xem lại ngày ký.",
    mend_en="Write what the unit was called on the day of signing; if the name is right, look at the date again.",
    note_vi="Tên riêng không kèm loại đơn vị hành chính thì không xét, vì có thể là tên xã, phường ngày nay.",
)
def place_of_another_time(case: Case) -> Iterator[Fault]:
    """The place existed on the day of signing.

    A bare name is not judged: it may be that of a commune or a ward of today.

    Good:
        [state-2020] Quận 1, ngày 30 tháng 6 năm 2025
        [state-2020] Quảng Nam, ngày 01 tháng 7 năm 2025
        [party-2026-05] Đặc khu Phú Quốc, ngày 01 tháng 7 năm 2026

    Bad:
        [state-2020] Quận 1, ngày 01 tháng 7 năm 2025
        [state-2020] Tỉnh Quảng Nam, ngày 01 tháng 7 năm 2025
        [party-2026-05] TX. Sơn Tây, ngày 01 tháng 7 năm 2026
    """
    place = part_of(case).place
    found = PLACES.absent(place, case.day) if case.day and isinstance(place, str) else None
    if found:
        yield Fault("place_and_date.place", *found)
