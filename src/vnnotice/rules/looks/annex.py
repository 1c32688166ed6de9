"""Rules on how the heading of an annex is set (*phụ lục*)."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import not_bold, not_italic, off_centre, sizes


@rule(
    "VN2081",
    part="annexes",
    needs_layout=True,
    message_vi="cỡ chữ của từ Phụ lục và số thứ tự là “{found}”; phải là “{expected}”",
    message_en="the label of the annex is set in “{found}”; it must be “{expected}”",
    demand_vi="Từ “Phụ lục” và số thứ tự cỡ chữ 14.",
    mend_vi="Đặt lại cỡ chữ của từ Phụ lục và số thứ tự.",
    mend_en="Set the label of the annex in a size that is laid down.",
)
def wrong_annex_label_size(case: Case) -> Iterator[Fault]:
    """The label of an annex is set in 14 points.

    Good:
        [state-2020] annexes.label: 14 pt

    Bad:
        [state-2020] annexes.label: 15 pt
    """
    return sizes(case, "annexes.label")


@rule(
    "VN2082",
    part="annexes",
    needs_layout=True,
    message_vi="cỡ chữ của tên phụ lục hoặc dòng dẫn chiếu là “{found}”; phải là “{expected}”",
    message_en="title or reference of the annex is set in “{found}”; it must be “{expected}”",
    demand_vi="Tên phụ lục và thông tin chỉ dẫn kèm theo cỡ chữ từ 13 đến 14.",
    mend_vi="Đặt lại cỡ chữ của tên phụ lục và dòng dẫn chiếu.",
    mend_en="Set title and reference of the annex in a size that is laid down.",
)
def wrong_annex_title_size(case: Case) -> Iterator[Fault]:
    """Title and reference of an annex are set in 13 to 14 points.

    Good:
        [state-2020] annexes.title: 14 pt
        [state-2020] annexes.reference: 14 pt

    Bad:
        [state-2020] annexes.title: 15 pt
        [state-2020] annexes.reference: 12 pt
    """
    return sizes(case, "annexes.title", "annexes.reference")


@rule(
    "VN2083",
    part="annexes",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Từ “Phụ lục”, số thứ tự và tên phụ lục in đậm.",
    mend_vi="In đậm từ Phụ lục, số thứ tự và tên phụ lục.",
    mend_en="Set label and title of the annex in bold.",
)
def annex_heading_not_in_bold(case: Case) -> Iterator[Fault]:
    """Label and title of an annex are in bold.

    Good:
        [state-2020] annexes.label: đậm
        [state-2020] annexes.title: đậm

    Bad:
        [state-2020] annexes.label: không đậm
        [state-2020] annexes.title: không đậm
    """
    return not_bold(case, "annexes.label", "annexes.title")


@rule(
    "VN2084",
    part="annexes",
    needs_layout=True,
    message_vi="“{found}” không in nghiêng",
    message_en="“{found}” is not in italics",
    demand_vi="Thông tin chỉ dẫn kèm theo văn bản in nghiêng.",
    mend_vi="In nghiêng dòng dẫn chiếu của phụ lục.",
    mend_en="Set the reference of the annex in italics.",
)
def annex_reference_not_in_italics(case: Case) -> Iterator[Fault]:
    """The reference of an annex is in italics.

    Good:
        [state-2020] annexes.reference: nghiêng

    Bad:
        [state-2020] annexes.reference: đứng
    """
    return not_italic(case, "annexes.reference")


@rule(
    "VN2085",
    part="annexes",
    needs_layout=True,
    message_vi="“{found}” không canh giữa",
    message_en="“{found}” is not centred",
    demand_vi="Từ “Phụ lục”, tên phụ lục và dòng dẫn chiếu canh giữa.",
    mend_vi="Canh giữa từ Phụ lục, tên phụ lục và dòng dẫn chiếu.",
    mend_en="Centre label, title and reference of the annex.",
)
def annex_heading_off_centre(case: Case) -> Iterator[Fault]:
    """Label, title and reference of an annex are centred.

    Good:
        [state-2020] annexes.label: căn giữa
        [state-2020] annexes.title: căn giữa
        [state-2020] annexes.reference: căn giữa
        [party-2018] annexes.label: căn giữa
        [party-2018] annexes.title: căn giữa

    Bad:
        [state-2020] annexes.label: căn trái
        [state-2020] annexes.title: căn trái
        [state-2020] annexes.reference: căn trái
        [party-2018] annexes.label: căn trái
        [party-2018] annexes.title: căn trái
    """
    return off_centre(case, "annexes.label", "annexes.title", "annexes.reference")
