"""Rule on bodies in box 2 that did not exist on the day of signing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.regimes.bodies import BODIES
from vnnotice.rules._case import Case
from vnnotice.rules._conditions import is_dated
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.issuing_body._names import bodies_of, part_of


@rule(
    "VN0209",
    part="issuing_body",
    applies=is_dated,
    message_vi="vào ngày ký không có “{found}”; khi đó là “{expected}”",
    message_en="on the day of signing there was no “{found}”, but “{expected}”",
    demand_vi="Cơ quan ban hành và cơ quan cấp trên là những cơ quan có vào ngày ký văn bản.",
    mend_vi="Ghi tên cơ quan có vào ngày ký; nếu tên đúng thì xem lại ngày ký.",
    mend_en="Name the body that existed on the day of signing; if the name is right, look at the date again.",
    note_vi=(
        "Chỉ xét những cơ quan biết chắc: cấp huyện và các tỉnh sáp nhập (đến 30/6/2025), các bộ, sở và cơ quan của Đảng "
        "hợp nhất đầu năm 2025; đặc khu chỉ có từ 01/7/2025."
    ),
    see=("VN0321", "VN0415", "VN0656", "VN0915"),
)
def issuing_body_of_another_time(case: Case) -> Iterator[Fault]:
    """The issuing body and the bodies above it existed on the day of signing.

    Only what is sure is judged: the districts and the provinces that ended on 30 June 2025, ministries, departments and
    organs of the Party that were joined to others early in 2025, and the special zone (*đặc khu*), which began then.

    Good:
        [state-2020] UBND HUYỆN LỘC AN | PHÒNG NỘI VỤ | Lộc An, ngày 30 tháng 6 năm 2025
        [state-2020] ỦY BAN NHÂN DÂN | ĐẶC KHU LỘC SA | Lộc Sa, ngày 01 tháng 7 năm 2025
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | * | Lâm Hà, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] UBND TỈNH QUẢNG NAM | SỞ NỘI VỤ | Đà Nẵng, ngày 01 tháng 7 năm 2025
        [state-2020] ỦY BAN NHÂN DÂN | ĐẶC KHU LỘC SA | Lộc Sa, ngày 30 tháng 5 năm 2025
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | * | Lâm Hà, ngày 09 tháng 8 năm 2025
        [party-2026-05] TỈNH UỶ LỘC AN | BAN TUYÊN GIÁO | * | Lộc An, ngày 09 tháng 8 năm 2026
    """
    part, day = part_of(case), case.day
    if day is None or BODIES.is_silent(" ".join([part.name or "", *part.parents]), day):
        return
    for path, name in bodies_of(part):
        board = name in _BOARDS and part.parents
        found = BODIES.absent(f"{name} {part.parents[-1]}" if board else name, day)
        if found:
            yield Fault(path, *found)


_BOARDS: Final = ("BAN TUYÊN GIÁO", "BAN DÂN VẬN", "BAN TUYÊN GIÁO VÀ DÂN VẬN")
"""Boards that are the Party's only together with the committee above them."""
