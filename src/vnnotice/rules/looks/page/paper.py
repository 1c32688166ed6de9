"""Rules on the paper and the margins (*khổ giấy, kiểu trình bày, định lề trang*)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.model import PageSetup
from vnnotice.regimes import Range
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import measure

_PAPER_TOLERANCE: Final = 1.0
"""How far paper may be off, in millimetres: programs have several A4."""


def _page(case: Case) -> PageSetup | None:
    return case.layout.page if case.layout is not None else None


def _margin(case: Case, side: str) -> Iterator[Fault]:
    """Yield the margin at *side* where it is out of its range; on a page that lies on its side they change places."""
    page, looks = _page(case), case.edition.looks
    if page is None or looks is None or looks.margins is None or page.width > page.height:
        return
    found: float = getattr(page, side)
    least, most = getattr(looks.margins, side)
    if not least - looks.margins.tolerance <= found <= most + looks.margins.tolerance:
        yield Fault("", f"{measure(found)} mm", _in_millimetres((least, most)))


def _in_millimetres(lengths: Range) -> str:
    least, most = lengths
    return f"{measure(least)} mm" if least == most else f"{measure(least)}–{measure(most)} mm"


@rule(
    "VN3001",
    needs_layout=True,
    message_vi="khổ giấy là “{found}”; phải là “{expected}”",
    message_en="the paper is “{found}”; it must be “{expected}”",
    demand_vi="Văn bản trình bày trên giấy khổ A4 (210 × 297 mm).",
    mend_vi="Chọn khổ giấy A4 trong thiết lập trang.",
    mend_en="Choose A4 in the page setup.",
    see=("VN3002",),
)
def wrong_paper(case: Case) -> Iterator[Fault]:
    """A notice is set on A4 (210 × 297 mm).

    Good:
        [state-2020] page: 210 × 297 mm
        [party-2018] page: 210 × 297 mm

    Bad:
        [state-2020] page: 216 × 279 mm
        [party-2018] page: 216 × 279 mm
    """
    page, looks = _page(case), case.edition.looks
    if page is None or looks is None or looks.paper is None:
        return
    found = sorted((page.width, page.height))
    if any(abs(one - other) > _PAPER_TOLERANCE for one, other in zip(found, looks.paper, strict=True)):
        yield Fault("", _paper(page.width, page.height), _paper(*looks.paper))


def _paper(width: float, height: float) -> str:
    return f"{round(width)} × {round(height)} mm"


@rule(
    "VN3002",
    needs_layout=True,
    message_vi="trang giấy đặt theo chiều ngang",
    message_en="the page lies on its side",
    demand_vi="Văn bản trình bày theo chiều dài của trang giấy; chỉ bảng, biểu mới được đặt theo chiều ngang.",
    mend_vi="Đặt trang theo chiều dọc; bảng rộng thì để trong một phần trang ngang riêng hoặc trong phụ lục.",
    mend_en="Turn the page upright; put a wide table into a section of its own, or into an annex.",
)
def sideways_page(case: Case) -> Iterator[Fault]:
    """A notice is set on upright pages; only tables may turn the page.

    Good:
        [state-2020] page: 210 × 297 mm
        [party-2018] page: 210 × 297 mm

    Bad:
        [state-2020] page: 297 × 210 mm
        [party-2018] page: 297 × 210 mm
    """
    page = _page(case)
    if page is not None and page.width > page.height:
        yield Fault("")


@rule(
    "VN3003",
    needs_layout=True,
    message_vi="lề trên là “{found}”; phải là “{expected}”",
    message_en="the top margin is “{found}”; it must be “{expected}”",
    demand_vi="Lề trên của trang: 20–25 mm (văn bản hành chính), 20 mm (văn bản của Đảng).",
    mend_vi="Đặt lại lề trên trong thiết lập trang.",
    mend_en="Set the top margin anew in the page setup.",
)
def wrong_top_margin(case: Case) -> Iterator[Fault]:
    """The top margin is 20–25 mm with the State, 20 mm with the Party.

    Good:
        [state-2020] page: lề trên 20 mm
        [party-2018] page: lề trên 20 mm

    Bad:
        [state-2020] page: lề trên 18 mm
        [party-2018] page: lề trên 25 mm
    """
    return _margin(case, "top")


@rule(
    "VN3004",
    needs_layout=True,
    message_vi="lề dưới là “{found}”; phải là “{expected}”",
    message_en="the bottom margin is “{found}”; it must be “{expected}”",
    demand_vi="Lề dưới của trang: 20–25 mm (văn bản hành chính), 20 mm (văn bản của Đảng).",
    mend_vi="Đặt lại lề dưới trong thiết lập trang.",
    mend_en="Set the bottom margin anew in the page setup.",
)
def wrong_bottom_margin(case: Case) -> Iterator[Fault]:
    """The bottom margin is 20–25 mm with the State, 20 mm with the Party.

    Good:
        [state-2020] page: lề dưới 25 mm
        [party-2018] page: lề dưới 20 mm

    Bad:
        [state-2020] page: lề dưới 30 mm
        [party-2018] page: lề dưới 25 mm
    """
    return _margin(case, "bottom")


@rule(
    "VN3005",
    needs_layout=True,
    message_vi="lề trái là “{found}”; phải là “{expected}”",
    message_en="the left margin is “{found}”; it must be “{expected}”",
    demand_vi="Lề trái của trang: 30–35 mm (văn bản hành chính), 30 mm (văn bản của Đảng).",
    mend_vi="Đặt lại lề trái trong thiết lập trang.",
    mend_en="Set the left margin anew in the page setup.",
)
def wrong_left_margin(case: Case) -> Iterator[Fault]:
    """The left margin is 30–35 mm with the State, 30 mm with the Party.

    Good:
        [state-2020] page: lề trái 30 mm
        [party-2018] page: lề trái 30 mm

    Bad:
        [state-2020] page: lề trái 25 mm
        [party-2018] page: lề trái 35 mm
    """
    return _margin(case, "left")


@rule(
    "VN3006",
    needs_layout=True,
    message_vi="lề phải là “{found}”; phải là “{expected}”",
    message_en="the right margin is “{found}”; it must be “{expected}”",
    demand_vi="Lề phải của trang: 15–20 mm (văn bản hành chính), 15 mm (văn bản của Đảng).",
    mend_vi="Đặt lại lề phải trong thiết lập trang.",
    mend_en="Set the right margin anew in the page setup.",
)
def wrong_right_margin(case: Case) -> Iterator[Fault]:
    """The right margin is 15–20 mm with the State, 15 mm with the Party.

    Good:
        [state-2020] page: lề phải 15 mm
        [party-2018] page: lề phải 15 mm

    Bad:
        [state-2020] page: lề phải 10 mm
        [party-2018] page: lề phải 20 mm
    """
    return _margin(case, "right")
