"""Rules on how the recipients are set (*nơi nhận*), box 9."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import emphasised, not_emphasised, not_underlined, sizes


@rule(
    "VN0941",
    part="recipients",
    needs_layout=True,
    message_vi="cỡ chữ của từ Nơi nhận là “{found}”; phải là “{expected}”",
    message_en="the label Nơi nhận is set in “{found}”; it must be “{expected}”",
    demand_vi="Từ “Nơi nhận” cỡ chữ 12 (văn bản hành chính), 14 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của từ Nơi nhận.",
    mend_en="Set the label Nơi nhận in a size that is laid down.",
)
def wrong_recipients_label_size(case: Case) -> Iterator[Fault]:
    """The label Nơi nhận is set in 12 points with the State, in 14 with the Party.

    Good:
        [state-2020] recipients.label: 12 pt
        [party-2018] recipients.label: 14 pt

    Bad:
        [state-2020] recipients.label: 13 pt
        [party-2018] recipients.label: 15 pt
    """
    return sizes(case, "recipients.label")


@rule(
    "VN0942",
    part="recipients",
    needs_layout=True,
    message_vi="“{found}” không in nghiêng, đậm",
    message_en="“{found}” is not in bold italics",
    demand_vi="Từ “Nơi nhận” in nghiêng, đậm.",
    mend_vi="In nghiêng, đậm từ Nơi nhận.",
    mend_en="Set the label Nơi nhận in bold italics.",
    see=("VN0943",),
)
def recipients_label_not_bold_italic(case: Case) -> Iterator[Fault]:
    """The label Nơi nhận is in bold italics.

    Good:
        [state-2020] recipients.label: đậm, nghiêng

    Bad:
        [state-2020] recipients.label: đậm, đứng
    """
    return not_emphasised(case, "recipients.label")


@rule(
    "VN0943",
    part="recipients",
    needs_layout=True,
    message_vi="“{found}” in đậm hoặc in nghiêng",
    message_en="“{found}” is in bold or in italics",
    demand_vi="Trong văn bản của Đảng từ “Nơi nhận” bằng kiểu chữ đứng, không đậm.",
    mend_vi="Bỏ in đậm, in nghiêng ở từ Nơi nhận.",
    mend_en="Set the label Nơi nhận upright, and not in bold.",
    see=("VN0944",),
)
def recipients_label_bold_or_italic(case: Case) -> Iterator[Fault]:
    """In a Party document the label Nơi nhận is upright, and not in bold.

    Good:
        [party-2018] recipients.label: không đậm, đứng

    Bad:
        [party-2018] recipients.label: đậm
    """
    return emphasised(case, "recipients.label")


@rule(
    "VN0944",
    part="recipients",
    needs_layout=True,
    message_vi="“{found}” không có đường kẻ dưới",
    message_en="“{found}” is not underlined",
    demand_vi="Trong văn bản của Đảng dưới từ “Nơi nhận” có đường kẻ nét liền dài bằng từ.",
    mend_vi="Gạch chân từ Nơi nhận.",
    mend_en="Underline the label Nơi nhận.",
)
def recipients_label_not_underlined(case: Case) -> Iterator[Fault]:
    """In a Party document the label Nơi nhận is underlined.

    Good:
        [party-2018] recipients.label: gạch chân

    Bad:
        [party-2018] recipients.label: không gạch chân
    """
    return not_underlined(case, "recipients.label")


@rule(
    "VN0945",
    part="recipients",
    needs_layout=True,
    message_vi="cỡ chữ của danh sách nơi nhận là “{found}”; phải là “{expected}”",
    message_en="the list of recipients is set in “{found}”; it must be “{expected}”",
    demand_vi="Nơi nhận cụ thể cỡ chữ 11 (văn bản hành chính), 12 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của danh sách nơi nhận.",
    mend_en="Set the list of recipients in a size that is laid down.",
)
def wrong_recipient_size(case: Case) -> Iterator[Fault]:
    """The recipients are set in 11 points with the State, in 12 with the Party.

    Good:
        [state-2020] recipients.items: 11 pt
        [party-2018] recipients.items: 12 pt

    Bad:
        [state-2020] recipients.items: 12 pt
        [party-2018] recipients.items: 13 pt
    """
    return sizes(case, "recipients.items")


@rule(
    "VN0946",
    part="recipients",
    needs_layout=True,
    message_vi="“{found}” in đậm hoặc in nghiêng",
    message_en="“{found}” is in bold or in italics",
    demand_vi="Nơi nhận cụ thể bằng kiểu chữ đứng, không đậm.",
    mend_vi="Bỏ in đậm, in nghiêng ở danh sách nơi nhận.",
    mend_en="Set the recipients upright, and not in bold.",
)
def recipient_bold_or_italic(case: Case) -> Iterator[Fault]:
    """The recipients are upright, and not in bold.

    Good:
        [state-2020] recipients.items: không đậm, đứng
        [party-2018] recipients.items: không đậm, đứng

    Bad:
        [state-2020] recipients.items: đậm
        [party-2018] recipients.items: đậm
    """
    return emphasised(case, "recipients.items")
