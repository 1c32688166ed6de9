"""Rules on how *Kính gửi* and the addressees are set, box 9."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import in_italics, not_italic, sizes


@rule(
    "VN0991",
    part="addressees",
    needs_layout=True,
    message_vi="cỡ chữ của Kính gửi và tên nơi nhận là “{found}”; phải là “{expected}”",
    message_en="“Kính gửi” or an addressee is set in “{found}”; it must be “{expected}”",
    demand_vi="Từ “Kính gửi” và tên nơi nhận cỡ chữ 13 đến 14 (văn bản hành chính), 14 (văn bản của Đảng; tên nơi nhận từ năm 2026: 14 đến 15).",
    mend_vi="Đặt lại cỡ chữ của Kính gửi và tên nơi nhận.",
    mend_en="Set Kính gửi and the addressees in a size that is laid down.",
)
def wrong_addressees_size(case: Case) -> Iterator[Fault]:
    """Kính gửi and the addressees are set in 13 to 14 points with the State, in 14 (the names since 2026: 14 to 15) with the Party.

    Good:
        [state-2020] addressees.label: 14 pt
        [state-2020] addressees.items: 14 pt
        [party-2018] addressees.label: 14 pt
        [party-2018] addressees.items: 14 pt
        [party-2026-05] addressees.label: 14 pt
        [party-2026-05] addressees.items: 15 pt

    Bad:
        [state-2020] addressees.label: 15 pt
        [state-2020] addressees.items: 12 pt
        [party-2018] addressees.label: 15 pt
        [party-2018] addressees.items: 15 pt
        [party-2026-05] addressees.label: 15 pt
        [party-2026-05] addressees.items: 13 pt
    """
    return sizes(case, "addressees.label", "addressees.items")


@rule(
    "VN0992",
    part="addressees",
    needs_layout=True,
    message_vi="“{found}” không in nghiêng",
    message_en="“{found}” is not in italics",
    demand_vi="Trong văn bản của Đảng từ “Kính gửi” in nghiêng.",
    mend_vi="In nghiêng từ Kính gửi.",
    mend_en="Set the words Kính gửi in italics.",
)
def kinh_gui_not_in_italics(case: Case) -> Iterator[Fault]:
    """In a Party document the words Kính gửi are in italics.

    Good:
        [party-2018] addressees.label: nghiêng

    Bad:
        [party-2018] addressees.label: đứng
    """
    return not_italic(case, "addressees.label")


@rule(
    "VN0993",
    part="addressees",
    needs_layout=True,
    message_vi="“{found}” in nghiêng",
    message_en="“{found}” is in italics",
    demand_vi="Trong văn bản hành chính từ “Kính gửi” và tên nơi nhận bằng kiểu chữ đứng; trong văn bản của Đảng thì tên nơi nhận.",
    mend_vi="Đặt Kính gửi và tên nơi nhận bằng kiểu chữ đứng.",
    mend_en="Set Kính gửi and the addressees upright.",
    see=("VN0992",),
)
def kinh_gui_in_italics(case: Case) -> Iterator[Fault]:
    """With the State, Kính gửi and the addressees are upright; with the Party, the addressees.

    Good:
        [state-2020] addressees.label: đứng
        [state-2020] addressees.items: đứng
        [party-2018] addressees.items: đứng

    Bad:
        [state-2020] addressees.label: nghiêng
        [state-2020] addressees.items: nghiêng
        [party-2018] addressees.items: nghiêng
    """
    return in_italics(case, "addressees.label", "addressees.items")
