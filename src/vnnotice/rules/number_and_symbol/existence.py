"""Rule on symbols in box 3 that were not in use on the day of signing."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.regimes.bodies import SYMBOLS
from vnnotice.rules._case import Case
from vnnotice.rules._conditions import is_dated
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.number_and_symbol._line import part_of


@rule(
    "VN0321",
    part="number_and_symbol",
    applies=is_dated,
    message_vi="vào ngày ký không có ký hiệu “{found}”; khi đó là “{expected}”",
    message_en="on the day of signing the symbol “{found}” was not in use, but “{expected}”",
    demand_vi="Chữ viết tắt trong ký hiệu là của tên loại và cơ quan có vào ngày ký văn bản.",
    mend_vi="Ghi chữ viết tắt của cơ quan có vào ngày ký.",
    mend_en="Write the abbreviation of the body that existed on the day of signing.",
    note_vi="Ký hiệu HU, QU, ThU không còn dùng từ 01/7/2025 cùng với cấp huyện; BTGDV, BXDĐ chỉ có từ đợt sắp xếp cuối năm "
    "2024, đầu năm 2025.",
)
def symbol_of_another_time(case: Case) -> Iterator[Fault]:
    """The symbol is one of the day of signing.

    ``HU`` and the like ended with the districts on 30 June 2025, the symbols of ministries, departments and organs of
    the Party that were joined to others early in that year.

    Good:
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | Số 15-TB/HU | Lâm Hà, ngày 30 tháng 6 năm 2025
        [state-2020] SỞ GIAO THÔNG VẬN TẢI | Số: 05/TB-SGTVT | Lộc An, ngày 05 tháng 02 năm 2024

    Bad:
        [party-2018] HUYỆN UỶ LÂM HÀ | Số 15-TB/HU | Lâm Hà, ngày 01 tháng 7 năm 2025
        [party-2026-05] ĐẢNG ĐOÀN HỘI NHÀ VĂN | Số 15-TB/ĐĐ | Hà Nội, ngày 01 tháng 6 năm 2026
        [state-2020] SỞ XÂY DỰNG | Số: 05/TB-SGTVT | Lộc An, ngày 05 tháng 02 năm 2026
    """
    part, day, symbols = part_of(case), case.day, SYMBOLS[case.edition.family]
    for field, letters in (("organ", part.organ), ("kind", part.kind)):
        found = symbols.absent(letters, day) if letters and day else None
        if found:
            yield Fault(f"number_and_symbol.{field}", *found)
