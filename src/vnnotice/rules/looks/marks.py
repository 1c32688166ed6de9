"""Rules on how the marks are set (*độ khẩn, phạm vi lưu hành, dự thảo, ký hiệu người soạn thảo*), boxes 10 to 12."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import not_bold, not_italic, sizes


@rule(
    "VN1081",
    part="marks",
    needs_layout=True,
    message_vi="cỡ chữ của dấu chỉ mức độ khẩn là “{found}”; phải là “{expected}”",
    message_en="the mark of urgency is set in “{found}”; it must be “{expected}”",
    demand_vi="Dấu chỉ mức độ khẩn cỡ chữ 13 đến 14 (văn bản hành chính), 14 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của dấu chỉ mức độ khẩn.",
    mend_en="Set the mark of urgency in a size that is laid down.",
)
def wrong_urgency_size(case: Case) -> Iterator[Fault]:
    """The mark of urgency is set in 13 to 14 points with the State, in 14 with the Party.

    Good:
        [state-2020] marks.urgency: 14 pt
        [party-2018] marks.urgency: 14 pt

    Bad:
        [state-2020] marks.urgency: 15 pt
        [party-2018] marks.urgency: 15 pt
    """
    return sizes(case, "marks.urgency")


@rule(
    "VN1082",
    part="marks",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Dấu chỉ mức độ khẩn in đậm.",
    mend_vi="In đậm dấu chỉ mức độ khẩn.",
    mend_en="Set the mark of urgency in bold.",
)
def urgency_not_in_bold(case: Case) -> Iterator[Fault]:
    """The mark of urgency is in bold.

    Good:
        [state-2020] marks.urgency: đậm
        [party-2018] marks.urgency: đậm

    Bad:
        [state-2020] marks.urgency: không đậm
        [party-2018] marks.urgency: không đậm
    """
    return not_bold(case, "marks.urgency")


@rule(
    "VN1083",
    part="marks",
    needs_layout=True,
    message_vi="cỡ chữ của chỉ dẫn phạm vi lưu hành là “{found}”; phải là “{expected}”",
    message_en="the mark of circulation is set in “{found}”; it must be “{expected}”",
    demand_vi="Chỉ dẫn phạm vi lưu hành cỡ chữ 13 đến 14 (văn bản hành chính), 12 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của chỉ dẫn phạm vi lưu hành.",
    mend_en="Set the mark of circulation in a size that is laid down.",
)
def wrong_circulation_size(case: Case) -> Iterator[Fault]:
    """The mark of circulation is set in 13 to 14 points with the State, in 12 with the Party.

    Good:
        [state-2020] marks.circulation: 14 pt
        [party-2018] marks.circulation: 12 pt

    Bad:
        [state-2020] marks.circulation: 15 pt
        [party-2018] marks.circulation: 13 pt
    """
    return sizes(case, "marks.circulation")


@rule(
    "VN1084",
    part="marks",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Chỉ dẫn phạm vi lưu hành in đậm.",
    mend_vi="In đậm chỉ dẫn phạm vi lưu hành.",
    mend_en="Set the mark of circulation in bold.",
)
def circulation_not_in_bold(case: Case) -> Iterator[Fault]:
    """The mark of circulation is in bold.

    Good:
        [state-2020] marks.circulation: đậm
        [party-2018] marks.circulation: đậm

    Bad:
        [state-2020] marks.circulation: không đậm
        [party-2018] marks.circulation: không đậm
    """
    return not_bold(case, "marks.circulation")


@rule(
    "VN1085",
    part="marks",
    needs_layout=True,
    message_vi="cỡ chữ của dấu dự thảo là “{found}”; phải là “{expected}”",
    message_en="the draft mark is set in “{found}”; it must be “{expected}”",
    demand_vi="Trong văn bản của Đảng dấu dự thảo cỡ chữ 14.",
    mend_vi="Đặt lại cỡ chữ của dấu dự thảo.",
    mend_en="Set the draft mark in a size that is laid down.",
)
def wrong_draft_mark_size(case: Case) -> Iterator[Fault]:
    """In a Party document the draft mark is set in 14 points.

    Good:
        [party-2018] marks.draft: 14 pt

    Bad:
        [party-2018] marks.draft: 15 pt
    """
    return sizes(case, "marks.draft")


@rule(
    "VN1086",
    part="marks",
    needs_layout=True,
    message_vi="“{found}” không in nghiêng",
    message_en="“{found}” is not in italics",
    demand_vi="Trong văn bản của Đảng dấu dự thảo in nghiêng.",
    mend_vi="In nghiêng dấu dự thảo.",
    mend_en="Set the draft mark in italics.",
    see=("VN1005",),
)
def draft_mark_not_in_italics(case: Case) -> Iterator[Fault]:
    """In a Party document the draft mark is in italics.

    Good:
        [party-2018] marks.draft: nghiêng

    Bad:
        [party-2018] marks.draft: đứng
    """
    return not_italic(case, "marks.draft")


@rule(
    "VN1087",
    part="marks",
    needs_layout=True,
    message_vi="cỡ chữ của ký hiệu người soạn thảo là “{found}”; phải là “{expected}”",
    message_en="the drafter's sign is set in “{found}”; it must be “{expected}”",
    demand_vi="Ký hiệu người soạn thảo cỡ chữ 11 (văn bản hành chính), 8, từ năm 2026 là 11 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của ký hiệu người soạn thảo.",
    mend_en="Set the drafter's sign in a size that is laid down.",
)
def wrong_drafter_sign_size(case: Case) -> Iterator[Fault]:
    """The drafter's sign is set in 11 points with the State, in 8, since 2026 in 11, with the Party.

    Good:
        [state-2020] marks.drafter: 11 pt
        [party-2018] marks.drafter: 8 pt
        [party-2026-05] marks.drafter: 11 pt

    Bad:
        [state-2020] marks.drafter: 12 pt
        [party-2018] marks.drafter: 9 pt
        [party-2026-05] marks.drafter: 12 pt
    """
    return sizes(case, "marks.drafter")
