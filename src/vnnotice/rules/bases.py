"""Rules on the legal bases (*căn cứ*), which open the text of box 6."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.model import Paragraph
from vnnotice.rules._case import Case
from vnnotice.rules._ends import end_of, ending_in
from vnnotice.rules._rule import Fault, Fix, rule

_OPENINGS: Final = ("Căn cứ", "Xét", "Theo", "Thực hiện", "Trên cơ sở")


def _lines(case: Case) -> list[tuple[int, str]]:
    """Return the bases that say something, each with its index."""
    return [(index, text) for index, base in enumerate(case.notice.bases) if (text := base.text.strip())]


@rule(
    "VN0651",
    part="bases",
    message_vi="dòng căn cứ phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="a legal basis should end in “{expected}”, not in “{found}”",
    demand_vi="Mỗi căn cứ ghi một dòng, cuối dòng có dấu chấm phẩy; riêng dòng cuối có quy định khác.",
    mend_vi="Đánh dấu chấm phẩy ở cuối mỗi dòng căn cứ, trừ dòng cuối cùng.",
    mend_en="End each legal basis but the last in a semicolon.",
    see=("VN0652", "VN0905"),
)
def wrong_end_of_basis(case: Case) -> Iterator[Fault]:
    """Each legal basis stands on a line of its own and ends in a semicolon; the last one is for another rule.

    Good:
        [state-2020] Căn cứ Luật Lưu trữ; | Căn cứ Quy chế làm việc của Sở.
        [party-2018] Căn cứ Điều lệ Đảng; | Căn cứ Quy chế làm việc của Huyện uỷ,

    Bad:
        [state-2020] Căn cứ Luật Lưu trữ, | Căn cứ Quy chế làm việc của Sở.
        [party-2018] Căn cứ Điều lệ Đảng. | Căn cứ Quy chế làm việc của Huyện uỷ,
    """
    for index, text in _lines(case)[:-1]:
        if not text.endswith(";"):
            yield Fault(f"bases[{index}]", end_of(text), ";", ending_in(text, ";"))


@rule(
    "VN0652",
    part="bases",
    message_vi="dòng căn cứ cuối cùng phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="the last legal basis should end in “{expected}”, not in “{found}”",
    demand_vi="Dòng căn cứ cuối cùng kết thúc bằng đúng dấu mà văn bản quy định thể thức nêu ra.",
    mend_vi="Đánh ở cuối dòng căn cứ cuối cùng đúng dấu mà câu báo nêu, ví dụ dấu chấm ở văn bản hành chính.",
    mend_en="End the last legal basis in the mark that the finding names, such as a full stop with the State.",
    note_vi=(
        "Khi sau đó còn dòng mở đầu khác (“Xét …”, “Theo …”) thì căn cứ cuối cùng chưa phải là dòng cuối, nên không "
        "xét."
    ),
)
def wrong_end_of_last_basis(case: Case) -> Iterator[Fault]:
    """The last legal basis ends in the mark laid down for it: a full stop, in the Party of 2018 a comma.

    Where the text goes on with another opening line (*Xét …; Theo …*) the last basis is not the last line, and is not
    judged.

    Good:
        [state-2020] Căn cứ Luật Lưu trữ; | Căn cứ Quy chế làm việc của Sở.
        [party-2018] Căn cứ Điều lệ Đảng; | Căn cứ Quy chế làm việc của Huyện uỷ,
        [party-2026-05] - Căn cứ Điều lệ Đảng; | - Căn cứ Quy chế làm việc của Đảng uỷ.

    Bad:
        [state-2020] Căn cứ Luật Lưu trữ; | Căn cứ Quy chế làm việc của Sở,
        [party-2018] Căn cứ Điều lệ Đảng; | Căn cứ Quy chế làm việc của Huyện uỷ.
        [party-2026-05] - Căn cứ Điều lệ Đảng; | - Căn cứ Quy chế làm việc của Đảng uỷ,
    """
    lines = _lines(case)
    body = case.notice.body
    goes_on = body and isinstance(body[0], Paragraph) and body[0].text.lstrip(" -").startswith(_OPENINGS)
    expected = case.form.last_basis_end
    if lines and not goes_on and not lines[-1][1].endswith(expected):
        index, text = lines[-1]
        yield Fault(f"bases[{index}]", end_of(text), expected, ending_in(text, expected))


@rule(
    "VN0653",
    part="bases",
    message_vi="trước mỗi căn cứ phải có gạch đầu dòng “{expected}”",
    message_en="a legal basis should begin with “{expected}”",
    demand_vi="Trước mỗi căn cứ có gạch đầu dòng.",
    mend_vi="Thêm gạch đầu dòng và một dấu cách trước mỗi căn cứ, ví dụ “- Căn cứ Điều lệ Đảng;”.",
    mend_en="Put a hyphen and a blank before each legal basis, such as “- Căn cứ Điều lệ Đảng;”.",
    see=("VN0911",),
)
def missing_hyphen_before_basis(case: Case) -> Iterator[Fault]:
    """Each legal basis begins with a hyphen.

    Good:
        [party-2026-05] - Căn cứ Điều lệ Đảng; | - Căn cứ Quy chế làm việc của Đảng uỷ.

    Bad:
        [party-2026-05] Căn cứ Điều lệ Đảng; | Căn cứ Quy chế làm việc của Đảng uỷ.
    """
    mark = case.form.basis_mark
    for index, text in _lines(case):
        if not text.startswith(mark):
            opening = " ".join(text.split()[:3])
            yield Fault(f"bases[{index}]", text.split()[0], mark, Fix(opening, f"{mark}{opening}"))
