"""Rules on the star or the line under the issuing body, box 2."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, replaced, rule
from vnnotice.rules.issuing_body._names import has_name, part_of
from vnnotice.wording import issuing_body as wording
from vnnotice.wording.separators import is_separator, is_star


def _separators(case: Case) -> list[str]:
    """Return the typed rules and stars, white space around them left off."""
    lines = wording.write(part_of(case), case.form).split("\n")
    return [line.strip() for line in lines if is_separator(line)]


@rule(
    "VN0202",
    part="issuing_body",
    applies=has_name,
    message_vi="thiếu dấu sao “{expected}” dưới tên cơ quan ban hành",
    message_en="the star “{expected}” is missing under the issuing body",
    demand_vi="Dưới tên cơ quan ban hành văn bản của Đảng có dấu sao, ngăn cách với số, ký hiệu.",
    mend_vi="Đánh một dấu sao (*) trên một dòng riêng, canh giữa dưới tên cơ quan ban hành.",
    mend_en="Type one star (*) on a line of its own, centred under the issuing body.",
    see=("VN0203", "VN0204"),
)
def missing_star(case: Case) -> Iterator[Fault]:
    """In a Party document a star stands under the issuing body, before the number.

    Good:
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | *

    Bad:
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ
    """
    if case.form.body_rule and not _separators(case):
        yield Fault("issuing_body", None, case.form.body_rule)


@rule(
    "VN0203",
    fixes=True,
    part="issuing_body",
    applies=has_name,
    message_vi="dưới tên cơ quan ban hành là dấu sao “{expected}”, không phải “{found}”",
    message_en="under the issuing body stands a star “{expected}”, not “{found}”",
    demand_vi="Dưới tên cơ quan ban hành văn bản của Đảng là một dấu sao, không phải đường kẻ.",
    mend_vi="Xóa đường kẻ hoặc các dấu sao thừa dưới tên cơ quan ban hành, chỉ để một dấu sao (*).",
    mend_en="Delete the line or the extra stars under the issuing body, and leave one star (*).",
    see=("VN0204",),
)
def rule_in_place_of_star(case: Case) -> Iterator[Fault]:
    """In a Party document one star stands under the issuing body, not a line and not three stars.

    Good:
        [party-2018] TỈNH UỶ ĐỒNG THÁP | *

    Bad:
        [party-2018] TỈNH UỶ ĐỒNG THÁP | -------
        [party-2018] TỈNH UỶ ĐỒNG THÁP | ***
    """
    found = _separators(case)
    if case.form.body_rule and found and not any(is_star(line) for line in found):
        yield replaced("issuing_body", found[0], case.form.body_rule)


@rule(
    "VN0204",
    part="issuing_body",
    message_vi="dưới tên cơ quan nhà nước là đường kẻ ngang, không phải dấu sao “{found}”",
    message_en="under a body of the State a line is drawn, no star “{found}”",
    demand_vi="Dưới tên cơ quan, tổ chức ban hành văn bản hành chính có đường kẻ ngang, nét liền; dấu sao là của Đảng.",
    mend_vi="Xóa dấu sao dưới tên cơ quan ban hành và kẻ ở đó một đường ngang, nét liền.",
    mend_en="Delete the star under the issuing body and draw a solid line there.",
)
def star_in_state_document(case: Case) -> Iterator[Fault]:
    """Under the name of a body of the State a line is drawn; the star is the Party's.

    Good:
        [state-2020] UBND TỈNH LÀO CAI | SỞ NỘI VỤ | _______
        [state-2020] UBND TỈNH LÀO CAI | SỞ NỘI VỤ

    Bad:
        [state-2020] UBND TỈNH LÀO CAI | SỞ NỘI VỤ | *
    """
    for line in _separators(case):
        if is_star(line):
            yield Fault("issuing_body", line)
