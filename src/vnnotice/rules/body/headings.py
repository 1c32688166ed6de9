"""Rules on the headings of the body, box 6."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.model import List, Section, plain_text
from vnnotice.rules._case import Case
from vnnotice.rules._ends import tail_of
from vnnotice.rules._rule import Fault, Fix, rule
from vnnotice.vietnamese.casing import is_capitals


@rule(
    "VN0617",
    fixes=True,
    part="body",
    message_vi="tiêu đề đứng riêng một dòng không có dấu hai chấm ở cuối: “{found}”",
    message_en="a heading on a line of its own has no colon at its end: “{found}”",
    demand_vi="Tiêu đề đứng riêng một dòng không kết thúc bằng dấu hai chấm.",
    mend_vi="Xóa dấu hai chấm ở cuối tiêu đề: “1. Về kinh tế”, không viết “1. Về kinh tế:”.",
    mend_en="Delete the colon at the end of the heading: “1. Về kinh tế”, not “1. Về kinh tế:”.",
    note_vi=(
        "Lời dẫn vào các ý liệt kê được có dấu hai chấm, nếu bên cạnh không có tiêu đề nào cũng dẫn vào như vậy mà "
        "không có dấu này."
    ),
)
def colon_after_heading(case: Case) -> Iterator[Fault]:
    """A heading that stands on a line of its own has no colon at its end.

    Words that lead in a list may have one, where no heading beside them leads in a list without.

    Good:
        [party-2018] 1. Về đề nghị và kiến nghị | Đề nghị Đảng uỷ xã quan tâm.
        [party-2018] 1. Thành phần: | - Bí thư Đảng uỷ; | - Phó Bí thư Đảng uỷ.

    Bad:
        [party-2018] 1. Về đề nghị và kiến nghị: | Đề nghị Đảng uỷ xã quan tâm.
    """
    for siblings in case.sections:
        bare = any(_leads_in(section) and not _has_colon(section) for _, section in siblings)
        for path, section in siblings:
            heading = plain_text(section.heading).rstrip()
            ends_so = heading.endswith(":") and not heading.endswith(_LEAD_INS)
            if ends_so and section.blocks and (bare or not _leads_in(section)):
                tail = tail_of(heading)
                yield Fault(path, heading, fix=Fix(tail, tail.rstrip(" :")) if _is_title(heading) else None)


_LEAD_INS: Final = ("sau:", "sau đây:", "gồm:")


def _is_title(heading: str) -> bool:
    """Tell whether *heading* is a title for certain; others may be the beginning of a sentence: *Giao Sở Tài chính:*."""
    return heading.startswith("Về ") or is_capitals(heading)


def _leads_in(section: Section) -> bool:
    return bool(section.heading and section.blocks and isinstance(section.blocks[0], List))


def _has_colon(section: Section) -> bool:
    return section.heading[-1].text.rstrip().endswith(":")
