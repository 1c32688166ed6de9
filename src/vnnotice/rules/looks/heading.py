"""Rules on how the heading is set (*Quốc hiệu và Tiêu ngữ, tiêu đề*), box 1."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import in_italics, not_bold, off_centre, sizes, without_rule_below


@rule(
    "VN0181",
    part="heading",
    needs_layout=True,
    message_vi="cỡ chữ của dòng thứ nhất của tiêu đề là “{found}”; phải là “{expected}”",
    message_en="the first line of the heading is set in “{found}”; it must be “{expected}”",
    demand_vi="Cỡ chữ của Quốc hiệu: 12 đến 13; của tiêu đề văn bản Đảng: 15.",
    mend_vi="Đặt lại cỡ chữ của dòng thứ nhất của tiêu đề.",
    mend_en="Set the first line of the heading in a size that is laid down.",
    see=("VN3014",),
)
def wrong_title_size(case: Case) -> Iterator[Fault]:
    """The first line of the heading is set in 12 to 13 points with the State, in 15 with the Party.

    Good:
        [state-2020] heading.title: 13 pt
        [party-2018] heading.title: 15 pt

    Bad:
        [state-2020] heading.title: 14 pt
        [party-2018] heading.title: 16 pt
    """
    return sizes(case, "heading.title")


@rule(
    "VN0182",
    part="heading",
    needs_layout=True,
    message_vi="cỡ chữ của Tiêu ngữ là “{found}”; phải là “{expected}”",
    message_en="the motto is set in “{found}”; it must be “{expected}”",
    demand_vi="Tiêu ngữ cỡ chữ từ 13 đến 14.",
    mend_vi="Đặt lại cỡ chữ của Tiêu ngữ.",
    mend_en="Set the motto in a size that is laid down.",
    see=("VN3014",),
)
def wrong_motto_size(case: Case) -> Iterator[Fault]:
    """The motto is set in 13 to 14 points.

    Good:
        [state-2020] heading.motto: 14 pt

    Bad:
        [state-2020] heading.motto: 15 pt
    """
    return sizes(case, "heading.motto")


@rule(
    "VN0183",
    part="heading",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Quốc hiệu, Tiêu ngữ và tiêu đề văn bản Đảng in đậm.",
    mend_vi="In đậm tiêu đề (Quốc hiệu và Tiêu ngữ).",
    mend_en="Set the heading in bold.",
)
def heading_not_in_bold(case: Case) -> Iterator[Fault]:
    """Title and motto are in bold.

    Good:
        [state-2020] heading.title: đậm
        [state-2020] heading.motto: đậm
        [party-2018] heading.title: đậm

    Bad:
        [state-2020] heading.title: không đậm
        [state-2020] heading.motto: không đậm
        [party-2018] heading.title: không đậm
    """
    return not_bold(case, "heading.title", "heading.motto")


@rule(
    "VN0184",
    part="heading",
    needs_layout=True,
    message_vi="“{found}” in nghiêng",
    message_en="“{found}” is in italics",
    demand_vi="Quốc hiệu, Tiêu ngữ và tiêu đề văn bản Đảng bằng kiểu chữ đứng.",
    mend_vi="Đặt tiêu đề (Quốc hiệu và Tiêu ngữ) bằng kiểu chữ đứng.",
    mend_en="Set the heading upright.",
)
def heading_in_italics(case: Case) -> Iterator[Fault]:
    """Title and motto are upright.

    Good:
        [state-2020] heading.title: đứng
        [state-2020] heading.motto: đứng
        [party-2018] heading.title: đứng

    Bad:
        [state-2020] heading.title: nghiêng
        [state-2020] heading.motto: nghiêng
        [party-2018] heading.title: nghiêng
    """
    return in_italics(case, "heading.title", "heading.motto")


@rule(
    "VN0185",
    part="heading",
    needs_layout=True,
    message_vi="“{found}” không canh giữa",
    message_en="“{found}” is not centred",
    demand_vi="Tiêu ngữ canh giữa dưới Quốc hiệu; tiêu đề văn bản Đảng canh giữa trong ô bên phải.",
    mend_vi="Canh giữa các dòng của tiêu đề trong ô bên phải.",
    mend_en="Centre the lines of the heading in their column.",
)
def heading_off_centre(case: Case) -> Iterator[Fault]:
    """The lines of the heading are centred in the right column.

    Good:
        [state-2020] heading.title: căn giữa
        [state-2020] heading.motto: căn giữa
        [party-2018] heading.title: căn giữa

    Bad:
        [state-2020] heading.title: căn trái
        [state-2020] heading.motto: căn trái
        [party-2018] heading.title: căn trái
    """
    return off_centre(case, "heading.title", "heading.motto")


@rule(
    "VN0186",
    part="heading",
    needs_layout=True,
    message_vi="dưới “{found}” không có đường kẻ",
    message_en="there is no line below “{found}”",
    demand_vi="Dưới Tiêu ngữ, hoặc dưới tiêu đề văn bản Đảng, có đường kẻ ngang nét liền dài bằng dòng chữ.",
    mend_vi="Kẻ một đường nét liền dưới tiêu đề, dài bằng dòng chữ.",
    mend_en="Draw a line below the heading, as long as the words.",
)
def no_line_below_heading(case: Case) -> Iterator[Fault]:
    """Below the motto, or the Party's title, stands a line as long as the words.

    Good:
        [state-2020] heading.motto: kẻ dưới
        [party-2018] heading.title: kẻ dưới

    Bad:
        [state-2020] heading.motto: không kẻ dưới
        [party-2018] heading.title: không kẻ dưới
    """
    return without_rule_below(case, "heading.title", "heading.motto")
