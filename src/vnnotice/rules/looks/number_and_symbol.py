"""Rules on how number and symbol are set (*số, ký hiệu*), box 3."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import in_bold, in_italics, off_centre, sizes


@rule(
    "VN0381",
    part="number_and_symbol",
    needs_layout=True,
    message_vi="cỡ chữ của số và ký hiệu là “{found}”; phải là “{expected}”",
    message_en="the line of number and symbol is set in “{found}”; it must be “{expected}”",
    demand_vi="Số và ký hiệu cỡ chữ 13 (văn bản hành chính), 14 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của số và ký hiệu.",
    mend_en="Set the line of number and symbol in a size that is laid down.",
)
def wrong_number_size(case: Case) -> Iterator[Fault]:
    """Number and symbol are set in 13 points with the State, in 14 with the Party.

    Good:
        [state-2020] number_and_symbol: 13 pt
        [party-2018] number_and_symbol: 14 pt

    Bad:
        [state-2020] number_and_symbol: 14 pt
        [party-2018] number_and_symbol: 15 pt
    """
    return sizes(case, "number_and_symbol")


@rule(
    "VN0382",
    part="number_and_symbol",
    needs_layout=True,
    message_vi="“{found}” in đậm",
    message_en="“{found}” is in bold",
    demand_vi="Số và ký hiệu không in đậm.",
    mend_vi="Bỏ in đậm ở số và ký hiệu.",
    mend_en="Take the bold off the line of number and symbol.",
)
def number_in_bold(case: Case) -> Iterator[Fault]:
    """Number and symbol are not in bold.

    Good:
        [state-2020] number_and_symbol: không đậm
        [party-2018] number_and_symbol: không đậm

    Bad:
        [state-2020] number_and_symbol: đậm
        [party-2018] number_and_symbol: đậm
    """
    return in_bold(case, "number_and_symbol")


@rule(
    "VN0383",
    part="number_and_symbol",
    needs_layout=True,
    message_vi="“{found}” in nghiêng",
    message_en="“{found}” is in italics",
    demand_vi="Số và ký hiệu bằng kiểu chữ đứng.",
    mend_vi="Đặt số và ký hiệu bằng kiểu chữ đứng.",
    mend_en="Set the line of number and symbol upright.",
)
def number_in_italics(case: Case) -> Iterator[Fault]:
    """Number and symbol are upright.

    Good:
        [state-2020] number_and_symbol: đứng
        [party-2018] number_and_symbol: đứng

    Bad:
        [state-2020] number_and_symbol: nghiêng
        [party-2018] number_and_symbol: nghiêng
    """
    return in_italics(case, "number_and_symbol")


@rule(
    "VN0384",
    part="number_and_symbol",
    needs_layout=True,
    message_vi="“{found}” không canh giữa",
    message_en="“{found}” is not centred",
    demand_vi="Số và ký hiệu canh giữa dưới tên cơ quan ban hành.",
    mend_vi="Canh giữa số và ký hiệu dưới tên cơ quan ban hành.",
    mend_en="Centre the line of number and symbol below the issuing body.",
)
def number_off_centre(case: Case) -> Iterator[Fault]:
    """Number and symbol are centred below the issuing body.

    Good:
        [state-2020] number_and_symbol: căn giữa
        [party-2018] number_and_symbol: căn giữa

    Bad:
        [state-2020] number_and_symbol: căn trái
        [party-2018] number_and_symbol: căn trái
    """
    return off_centre(case, "number_and_symbol")
