"""Rules on how place and date are set (*địa danh và thời gian ban hành*), box 4."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import in_bold, not_italic, off_centre, sizes


@rule(
    "VN0481",
    part="place_and_date",
    needs_layout=True,
    message_vi="cỡ chữ của địa danh và thời gian ban hành là “{found}”; phải là “{expected}”",
    message_en="the line of place and date is set in “{found}”; it must be “{expected}”",
    demand_vi="Địa danh và thời gian ban hành cỡ chữ 13 đến 14 (văn bản hành chính), 14 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của địa danh và thời gian ban hành.",
    mend_en="Set the line of place and date in a size that is laid down.",
    see=("VN3014",),
)
def wrong_place_and_date_size(case: Case) -> Iterator[Fault]:
    """Place and date are set in 13 to 14 points with the State, in 14 with the Party.

    Good:
        [state-2020] place_and_date: 14 pt
        [party-2018] place_and_date: 14 pt

    Bad:
        [state-2020] place_and_date: 15 pt
        [party-2018] place_and_date: 15 pt
    """
    return sizes(case, "place_and_date")


@rule(
    "VN0482",
    part="place_and_date",
    needs_layout=True,
    message_vi="“{found}” không in nghiêng",
    message_en="“{found}” is not in italics",
    demand_vi="Địa danh và thời gian ban hành in nghiêng.",
    mend_vi="In nghiêng địa danh và thời gian ban hành.",
    mend_en="Set the line of place and date in italics.",
)
def place_and_date_not_in_italics(case: Case) -> Iterator[Fault]:
    """Place and date are in italics.

    Good:
        [state-2020] place_and_date: nghiêng
        [party-2018] place_and_date: nghiêng

    Bad:
        [state-2020] place_and_date: đứng
        [party-2018] place_and_date: đứng
    """
    return not_italic(case, "place_and_date")


@rule(
    "VN0483",
    part="place_and_date",
    needs_layout=True,
    message_vi="“{found}” in đậm",
    message_en="“{found}” is in bold",
    demand_vi="Địa danh và thời gian ban hành không in đậm.",
    mend_vi="Bỏ in đậm ở địa danh và thời gian ban hành.",
    mend_en="Take the bold off the line of place and date.",
)
def place_and_date_in_bold(case: Case) -> Iterator[Fault]:
    """Place and date are not in bold.

    Good:
        [state-2020] place_and_date: không đậm
        [party-2018] place_and_date: không đậm

    Bad:
        [state-2020] place_and_date: đậm
        [party-2018] place_and_date: đậm
    """
    return in_bold(case, "place_and_date")


@rule(
    "VN0484",
    part="place_and_date",
    needs_layout=True,
    message_vi="“{found}” không canh giữa",
    message_en="“{found}” is not centred",
    demand_vi="Địa danh và thời gian ban hành canh giữa dưới tiêu đề (Quốc hiệu và Tiêu ngữ).",
    mend_vi="Canh giữa địa danh và thời gian ban hành dưới tiêu đề.",
    mend_en="Centre the line of place and date below the heading.",
)
def place_and_date_off_centre(case: Case) -> Iterator[Fault]:
    """Place and date are centred below the heading.

    Good:
        [state-2020] place_and_date: căn giữa
        [party-2018] place_and_date: căn giữa

    Bad:
        [state-2020] place_and_date: căn trái
        [party-2018] place_and_date: căn trái
    """
    return off_centre(case, "place_and_date")
