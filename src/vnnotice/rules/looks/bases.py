"""Rules on how the legal bases are set (*căn cứ ban hành*), box 6."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import in_italics, not_italic


@rule(
    "VN0691",
    part="bases",
    needs_layout=True,
    message_vi="“{found}” không in nghiêng",
    message_en="“{found}” is not in italics",
    demand_vi="Căn cứ ban hành in nghiêng.",
    mend_vi="In nghiêng các căn cứ ban hành.",
    mend_en="Set the legal bases in italics.",
    see=("VN0692",),
)
def basis_not_in_italics(case: Case) -> Iterator[Fault]:
    """Legal bases are in italics.

    Good:
        [state-2020] bases: nghiêng

    Bad:
        [state-2020] bases: đứng
    """
    return not_italic(case, "bases")


@rule(
    "VN0692",
    part="bases",
    needs_layout=True,
    message_vi="“{found}” in nghiêng",
    message_en="“{found}” is in italics",
    demand_vi="Căn cứ ban hành bằng kiểu chữ đứng như nội dung.",
    mend_vi="Đặt các căn cứ ban hành bằng kiểu chữ đứng.",
    mend_en="Set the legal bases upright.",
    note_vi="Hướng dẫn của Đảng không nêu kiểu chữ riêng cho căn cứ, nên theo kiểu chữ của nội dung.",
)
def basis_in_italics(case: Case) -> Iterator[Fault]:
    """Legal bases are upright, as the text is.

    The Party's guidance has no style of their own for legal bases, so that of the text holds.

    Good:
        [party-2018] bases: đứng
        [state-2011] bases: đứng

    Bad:
        [party-2018] bases: nghiêng
        [state-2011] bases: nghiêng
    """
    return in_italics(case, "bases")
