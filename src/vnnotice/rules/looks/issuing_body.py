"""Rules on how the issuing body is set (*tên cơ quan ban hành*), box 2."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import (
    in_bold,
    in_italics,
    not_bold,
    off_centre,
    sizes,
    with_rule_below,
    without_rule_below,
)


@rule(
    "VN0281",
    part="issuing_body",
    needs_layout=True,
    message_vi="cỡ chữ của tên cơ quan cấp trên là “{found}”; phải là “{expected}”",
    message_en="the name of the body above is set in “{found}”; it must be “{expected}”",
    demand_vi="Tên cơ quan chủ quản, cấp trên cỡ chữ 12 đến 13 (văn bản hành chính), 14 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của tên cơ quan cấp trên.",
    mend_en="Set the name of the body above in a size that is laid down.",
)
def wrong_parent_size(case: Case) -> Iterator[Fault]:
    """The body above is set in 12 to 13 points with the State, in 14 with the Party.

    Good:
        [state-2020] issuing_body.parents: 13 pt
        [party-2018] issuing_body.parents: 14 pt

    Bad:
        [state-2020] issuing_body.parents: 14 pt
        [party-2018] issuing_body.parents: 15 pt
    """
    return sizes(case, "issuing_body.parents")


@rule(
    "VN0282",
    part="issuing_body",
    needs_layout=True,
    message_vi="“{found}” in đậm",
    message_en="“{found}” is in bold",
    demand_vi="Tên cơ quan chủ quản, cấp trên không in đậm.",
    mend_vi="Bỏ in đậm ở tên cơ quan cấp trên.",
    mend_en="Take the bold off the name of the body above.",
    see=("VN0284",),
)
def parent_in_bold(case: Case) -> Iterator[Fault]:
    """The body above is not in bold.

    Good:
        [state-2020] issuing_body.parents: không đậm
        [party-2018] issuing_body.parents: không đậm

    Bad:
        [state-2020] issuing_body.parents: đậm
        [party-2018] issuing_body.parents: đậm
    """
    return in_bold(case, "issuing_body.parents")


@rule(
    "VN0283",
    part="issuing_body",
    needs_layout=True,
    message_vi="cỡ chữ của tên cơ quan ban hành là “{found}”; phải là “{expected}”",
    message_en="the name of the issuing body is set in “{found}”; it must be “{expected}”",
    demand_vi="Tên cơ quan ban hành cỡ chữ 12 đến 13 (văn bản hành chính), 14 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của tên cơ quan ban hành.",
    mend_en="Set the name of the issuing body in a size that is laid down.",
)
def wrong_issuing_body_size(case: Case) -> Iterator[Fault]:
    """The issuing body is set in 12 to 13 points with the State, in 14 with the Party.

    Good:
        [state-2020] issuing_body.name: 13 pt
        [party-2018] issuing_body.name: 14 pt

    Bad:
        [state-2020] issuing_body.name: 14 pt
        [party-2018] issuing_body.name: 15 pt
    """
    return sizes(case, "issuing_body.name")


@rule(
    "VN0284",
    part="issuing_body",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Tên cơ quan, tổ chức ban hành in đậm.",
    mend_vi="In đậm tên cơ quan ban hành.",
    mend_en="Set the name of the issuing body in bold.",
)
def issuing_body_not_in_bold(case: Case) -> Iterator[Fault]:
    """The issuing body is in bold.

    Good:
        [state-2020] issuing_body.name: đậm
        [party-2018] issuing_body.name: đậm

    Bad:
        [state-2020] issuing_body.name: không đậm
        [party-2018] issuing_body.name: không đậm
    """
    return not_bold(case, "issuing_body.name")


@rule(
    "VN0285",
    part="issuing_body",
    needs_layout=True,
    message_vi="“{found}” in nghiêng",
    message_en="“{found}” is in italics",
    demand_vi="Tên cơ quan ban hành và cơ quan cấp trên bằng kiểu chữ đứng.",
    mend_vi="Đặt tên cơ quan ban hành và cơ quan cấp trên bằng kiểu chữ đứng.",
    mend_en="Set the issuing body and the body above upright.",
)
def issuing_body_in_italics(case: Case) -> Iterator[Fault]:
    """The issuing body and the body above are upright.

    Good:
        [state-2020] issuing_body.parents: đứng
        [state-2020] issuing_body.name: đứng
        [party-2018] issuing_body.parents: đứng
        [party-2018] issuing_body.name: đứng

    Bad:
        [state-2020] issuing_body.parents: nghiêng
        [state-2020] issuing_body.name: nghiêng
        [party-2018] issuing_body.parents: nghiêng
        [party-2018] issuing_body.name: nghiêng
    """
    return in_italics(case, "issuing_body.parents", "issuing_body.name")


@rule(
    "VN0286",
    part="issuing_body",
    needs_layout=True,
    message_vi="“{found}” không canh giữa",
    message_en="“{found}” is not centred",
    demand_vi="Tên cơ quan ban hành canh giữa dưới tên cơ quan cấp trên.",
    mend_vi="Canh giữa tên cơ quan trong ô bên trái.",
    mend_en="Centre the names in their column.",
)
def issuing_body_off_centre(case: Case) -> Iterator[Fault]:
    """The issuing body is centred below the body above.

    Good:
        [state-2020] issuing_body.parents: căn giữa
        [state-2020] issuing_body.name: căn giữa
        [party-2018] issuing_body.parents: căn giữa
        [party-2018] issuing_body.name: căn giữa

    Bad:
        [state-2020] issuing_body.parents: căn trái
        [state-2020] issuing_body.name: căn trái
        [party-2018] issuing_body.parents: căn trái
        [party-2018] issuing_body.name: căn trái
    """
    return off_centre(case, "issuing_body.parents", "issuing_body.name")


@rule(
    "VN0287",
    part="issuing_body",
    needs_layout=True,
    message_vi="dưới “{found}” không có đường kẻ",
    message_en="there is no line below “{found}”",
    demand_vi="Dưới tên cơ quan ban hành có đường kẻ nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.",
    mend_vi="Kẻ một đường nét liền dưới tên cơ quan, dài từ 1/3 đến 1/2 dòng chữ.",
    mend_en="Draw a line below the name, a third to a half as long as it.",
    see=("VN0288",),
)
def no_line_below_issuing_body(case: Case) -> Iterator[Fault]:
    """Below the issuing body stands a line, a third to a half as long as the words.

    Good:
        [state-2020] issuing_body.name: kẻ dưới

    Bad:
        [state-2020] issuing_body.name: không kẻ dưới
    """
    return without_rule_below(case, "issuing_body.name")


@rule(
    "VN0288",
    part="issuing_body",
    needs_layout=True,
    message_vi="dưới “{found}” có đường kẻ",
    message_en="there is a line below “{found}”",
    demand_vi="Văn bản của Đảng có dấu sao dưới tên cơ quan ban hành, không có đường kẻ.",
    mend_vi="Bỏ đường kẻ dưới tên cơ quan và đặt dấu sao (*).",
    mend_en="Take away the line below the name, and set a star.",
    see=("VN0202",),
)
def line_below_issuing_body(case: Case) -> Iterator[Fault]:
    """Below the issuing body of a Party document stands a star, and no line.

    Good:
        [party-2018] issuing_body.name: không kẻ dưới

    Bad:
        [party-2018] issuing_body.name: kẻ dưới
    """
    return with_rule_below(case, "issuing_body.name")
