"""Rules on the number of the page (*số trang*)."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.model import PageSetup
from vnnotice.regimes import PageNumberPosition
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, condition, rule
from vnnotice.rules.looks._judging import emphasised, sizes


def _page(case: Case) -> PageSetup | None:
    return case.layout.page if case.layout is not None else None


@condition(
    otherwise_vi="không thấy số trang, và tệp không cho biết văn bản có mấy trang",
    otherwise_en="no page number is seen, and the file does not tell how many pages there are",
    is_unknown=True,
)
def shows_page_number(case: Case) -> bool:
    """Tell whether some page shows its number."""
    page = _page(case)
    return page is not None and page.number_position is not None


@condition(
    otherwise_vi="tệp này không cho biết cách trình bày của số trang",
    otherwise_en="the looks of the page number are not known from this file",
    is_unknown=True,
)
def shows_looks_of_page_number(case: Case) -> bool:
    """Tell whether it is known how the page number is set."""
    return case.layout is not None and case.layout.style("page_number") is not None


def _stands_elsewhere(case: Case, position: PageNumberPosition) -> Iterator[Fault]:
    """Yield the page number where it is laid down to stand at *position* and stands elsewhere."""
    page, looks = _page(case), case.edition.looks
    if page is None or looks is None or looks.page_number is None:
        return
    if looks.page_number.position == position != page.number_position:
        yield Fault("")


@rule(
    "VN3007",
    needs_layout=True,
    applies=shows_page_number,
    message_vi="số trang không đặt canh giữa ở lề trên của trang",
    message_en="the page number does not stand in the middle of the top margin",
    demand_vi="Số trang đặt canh giữa theo chiều ngang, ở phần lề trên của trang.",
    mend_vi="Chèn số trang vào đầu trang (header), canh giữa.",
    mend_en="Put the page number into the header, centred.",
    note_vi="Văn bản chỉ có một trang thì không cần số trang, nên không thấy số trang thì không kiểm tra được.",
    see=(
        "VN3008",
        "VN3009",
    ),
)
def page_number_not_at_top_centre(case: Case) -> Iterator[Fault]:
    """The page number stands in the middle of the top margin.

    A notice of one page needs no number, so that one without numbers cannot be checked.

    Good:
        [state-2020] page: số trang ở giữa lề trên
        [party-2018] page: số trang ở giữa lề trên

    Bad:
        [state-2020] page: số trang ở giữa lề dưới
        [party-2018] page: số trang ở góc phải lề dưới
    """
    return _stands_elsewhere(case, "top_center")


@rule(
    "VN3008",
    needs_layout=True,
    applies=shows_page_number,
    message_vi="số trang không đặt ở góc phải, lề dưới của trang",
    message_en="the page number does not stand at the right of the bottom margin",
    demand_vi="Theo Thông tư số 01/2011/TT-BNV, số trang đặt tại góc phải, ở cuối trang giấy.",
    mend_vi="Chèn số trang vào cuối trang (footer), canh phải.",
    mend_en="Put the page number into the footer, at the right.",
)
def page_number_not_at_bottom_right(case: Case) -> Iterator[Fault]:
    """By the circular of 2011 the page number stands at the right of the bottom margin.

    Good:
        [state-2011] page: số trang ở góc phải lề dưới

    Bad:
        [state-2011] page: số trang ở giữa lề trên
    """
    return _stands_elsewhere(case, "bottom_right")


@rule(
    "VN3009",
    needs_layout=True,
    applies=shows_page_number,
    message_vi="trang thứ nhất hiển thị số trang",
    message_en="page 1 shows its number",
    demand_vi="Không hiển thị số trang thứ nhất.",
    mend_vi="Chọn đầu trang khác cho trang đầu (Different First Page) và để trống số trang ở đó.",
    mend_en="Choose a different header for the first page, and leave it without the number.",
)
def page_number_on_first_page(case: Case) -> Iterator[Fault]:
    """Page 1 does not show its number.

    Good:
        [state-2020] page: không có số ở trang 1
        [party-2018] page: không có số ở trang 1

    Bad:
        [state-2020] page: có số ở trang 1
        [party-2018] page: có số ở trang 1
    """
    page, looks = _page(case), case.edition.looks
    if page is None or looks is None or looks.page_number is None:
        return
    if page.number_on_first_page is True and not looks.page_number.on_first_page:
        yield Fault("")


@rule(
    "VN3010",
    needs_layout=True,
    applies=shows_looks_of_page_number,
    message_vi="cỡ chữ của số trang là “{found}”; phải là “{expected}”",
    message_en="the page number is set in “{found}”; it must be “{expected}”",
    demand_vi="Số trang cỡ chữ 13 đến 14 (văn bản hành chính), 14 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của số trang.",
    mend_en="Set the page number in a size that is laid down.",
)
def wrong_page_number_size(case: Case) -> Iterator[Fault]:
    """The page number is set in 13 to 14 points with the State, in 14 with the Party.

    Good:
        [state-2020] page_number: 13 pt
        [party-2018] page_number: 14 pt

    Bad:
        [state-2020] page_number: 11 pt
        [party-2018] page_number: 12 pt
    """
    return sizes(case, "page_number")


@rule(
    "VN3011",
    needs_layout=True,
    applies=shows_looks_of_page_number,
    message_vi="số trang in đậm hoặc in nghiêng",
    message_en="the page number is bold or italic",
    demand_vi="Số trang trình bày bằng kiểu chữ đứng, không đậm.",
    mend_vi="Bỏ in đậm, in nghiêng ở số trang.",
    mend_en="Set the page number upright, and not in bold.",
)
def emphasised_page_number(case: Case) -> Iterator[Fault]:
    """The page number is upright, and not bold.

    Good:
        [state-2020] page_number: không đậm, đứng
        [party-2018] page_number: không đậm, đứng

    Bad:
        [state-2020] page_number: nghiêng
        [party-2018] page_number: đậm
    """
    return emphasised(case, "page_number")
