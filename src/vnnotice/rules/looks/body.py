"""Rules on how the headings within the text are set (*phần, chương, mục, điều*), box 6; of the text itself: `page.running_text`."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import not_bold, off_centre


@rule(
    "VN0641",
    part="body",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Phần, chương, mục, tiểu mục in đậm.",
    mend_vi="In đậm đề mục.",
    mend_en="Set the heading in bold.",
)
def part_heading_not_in_bold(case: Case) -> Iterator[Fault]:
    """The headings of parts, chapters and sections are in bold.

    Good:
        [state-2020] body.part: đậm
        [state-2020] body.roman: đậm
        [party-2018] body.part: đậm

    Bad:
        [state-2020] body.part: không đậm
        [state-2020] body.roman: không đậm
        [party-2018] body.part: không đậm
    """
    return not_bold(case, "body.part", "body.roman")


@rule(
    "VN0642",
    part="body",
    needs_layout=True,
    message_vi="“{found}” không canh giữa",
    message_en="“{found}” is not centred",
    demand_vi="Phần, chương, mục, tiểu mục canh giữa.",
    mend_vi="Canh giữa đề mục.",
    mend_en="Centre the heading.",
)
def part_heading_off_centre(case: Case) -> Iterator[Fault]:
    """The headings of parts, chapters and sections are centred.

    Good:
        [state-2020] body.part: căn giữa
        [party-2018] body.part: căn giữa

    Bad:
        [state-2020] body.part: căn trái
        [party-2018] body.part: căn trái
    """
    return off_centre(case, "body.part")


@rule(
    "VN0643",
    part="body",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Từ “Điều”, số thứ tự và tên của điều in đậm.",
    mend_vi="In đậm từ Điều, số thứ tự và tên của điều.",
    mend_en="Set the word Điều, its number and its title in bold.",
)
def article_heading_not_in_bold(case: Case) -> Iterator[Fault]:
    """The word Điều, its number and its title are in bold.

    Good:
        [state-2020] body.article: đậm
        [party-2018] body.article: đậm

    Bad:
        [state-2020] body.article: không đậm
        [party-2018] body.article: không đậm
    """
    return not_bold(case, "body.article")
