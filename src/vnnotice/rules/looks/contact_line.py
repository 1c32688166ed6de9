"""Rules on how the contact line is set (*thông tin liên hệ*), box 13."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import emphasised, sizes


@rule(
    "VN1381",
    part="contact_line",
    needs_layout=True,
    message_vi="cỡ chữ của thông tin liên hệ là “{found}”; phải là “{expected}”",
    message_en="the contact line is set in “{found}”; it must be “{expected}”",
    demand_vi="Thông tin liên hệ cỡ chữ 11 đến 12 (văn bản hành chính), 10 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của thông tin liên hệ.",
    mend_en="Set the contact line in a size that is laid down.",
)
def wrong_contact_line_size(case: Case) -> Iterator[Fault]:
    """The contact line is set in 11 to 12 points with the State, in 10 with the Party.

    Good:
        [state-2020] contact_line: 12 pt
        [party-2018] contact_line: 10 pt

    Bad:
        [state-2020] contact_line: 13 pt
        [party-2018] contact_line: 11 pt
    """
    return sizes(case, "contact_line")


@rule(
    "VN1382",
    part="contact_line",
    needs_layout=True,
    message_vi="“{found}” in đậm hoặc in nghiêng",
    message_en="“{found}” is in bold or in italics",
    demand_vi="Thông tin liên hệ bằng kiểu chữ đứng, không đậm.",
    mend_vi="Bỏ in đậm, in nghiêng ở thông tin liên hệ.",
    mend_en="Set the contact line upright, and not in bold.",
)
def contact_line_bold_or_italic(case: Case) -> Iterator[Fault]:
    """The contact line is upright, and not in bold.

    Good:
        [state-2020] contact_line: không đậm, đứng
        [party-2018] contact_line: không đậm, đứng

    Bad:
        [state-2020] contact_line: đậm
        [party-2018] contact_line: đậm
    """
    return emphasised(case, "contact_line")
