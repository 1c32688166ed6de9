"""Rules on the days and years that the running text names, box 6."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._days import days_in_words, in_figures
from vnnotice.rules._rule import Fault, Fix, rule


@rule(
    "VN0625",
    fixes=True,
    part="body",
    message_vi="ngày viết bằng số trong văn bản của Đảng ghi “{expected}”, không ghi “{found}”",
    message_en="a day in figures in a Party document is written “{expected}”, not “{found}”",
    demand_vi="Ngày, tháng viết bằng số trong nội dung: ngày dưới 10 và tháng 1, tháng 2 thêm số 0 ở trước; "
    "tháng 3 đến tháng 9 không thêm.",
    mend_vi="Thêm hoặc bỏ số 0 cho đúng: “03/8/2023”, không viết “3/8/2023” hay “03/08/2023”.",
    mend_en="Put in the zero, or leave it out: “03/8/2023”, not “3/8/2023” or “03/08/2023”.",
    note_vi="Bảng và phụ lục không xét.",
)
def short_day_in_another_manner(case: Case) -> Iterator[Fault]:
    """In the text a day in figures has a zero before days below 10 and before the months 1 and 2, and no other.

    Tables and annexes are not judged.

    Good:
        [party-2018] Thu ngân sách đến 03/8/2023 đạt 74%, đến 31/01/2024 đạt 100%.

    Bad:
        [party-2018] Thu ngân sách đến 3/8/2023 đạt 74%.
        [party-2018] Thu ngân sách đến 03/08/2023 đạt 74%.
    """
    for found in case.days:
        expected = in_figures(found.day)
        if found.wording != expected:
            path, text, _ = case.place(found.start)
            if case.is_prose(path) and "\t" not in text:
                certain = text.count(found.wording) == 1
                yield Fault(path, found.wording, expected, Fix(found.wording, expected) if certain else None)


@rule(
    "VN0626",
    part="body",
    message_vi="nội dung ghi ngày theo hai cách: “{found}”; nên thống nhất một cách",
    message_en="the text writes days in two manners: “{found}”; one throughout is better",
    demand_vi="Trong nội dung một văn bản, ngày, tháng, năm ghi theo một cách: bằng số hoặc đủ chữ.",
    mend_vi="Chọn một cách ghi ngày và dùng cho cả nội dung.",
    mend_en="Choose one manner, and use it throughout the text.",
    note_vi="Ngày ban hành của văn bản được viện dẫn, bảng và phụ lục không xét.",
)
def mixed_days(case: Case) -> Iterator[Fault]:
    """The text writes days in one manner: in figures, or in words.

    The days of documents that are cited, tables and annexes are not judged.

    Good:
        [party-2018] Ngày 03/8/2023, Huyện uỷ làm việc với Đảng uỷ xã. | Thu ngân sách đến 30/7/2023 đạt 74%.
        [party-2018] Theo Chỉ thị số 05-CT/TW, ngày 15/5/2016, họp ngày 03 tháng 8 năm 2023.

    Bad:
        [party-2018] Ngày 03 tháng 8 năm 2023, Huyện uỷ làm việc với Đảng uỷ xã. | Thu ngân sách đến 30/7/2023 đạt 74%.
    """
    cited = [(one.start, one.end) for one in case.citations] if case.days else []
    figures = next((one for one in case.days if _is_told(case, one.start, cited)), None)
    words = figures and next((one for one in days_in_words(case.text) if _is_told(case, one.start, cited)), None)
    if figures and words:
        yield Fault(case.place(figures.start)[0], f"{words.wording}, {figures.wording}")


def _is_told(case: Case, start: int, cited: list[tuple[int, int]]) -> bool:
    """Tell whether a day stands in prose and is not that of a document that is cited."""
    return case.is_prose(case.place(start)[0]) and not any(begin <= start < end for begin, end in cited)


_SPAN: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?P<blank> ?)[-–](?P=blank)20\d\d(?!\d)")
_APART: Final = ("- 20", "– 20")
_TOGETHER: Final = ("-20", "–20")
_YEAR: Final = 4


@rule(
    "VN0627",
    part="body",
    message_vi="khoảng năm viết theo hai cách: “{found}”; nên thống nhất một cách",
    message_en="spans of years are written in two manners: “{found}”; one throughout is better",
    demand_vi="Trong một văn bản, khoảng thời gian từ năm này đến năm khác viết theo một cách, có hoặc không có dấu cách ở "
    "hai bên dấu gạch nối.",
    mend_vi="Chọn một cách viết và dùng cho cả văn bản; các mẫu của Đảng viết “2025 - 2030”.",
    mend_en="Choose one manner throughout; the samples of the Party write “2025 - 2030”.",
)
def mixed_spans_of_years(case: Case) -> Iterator[Fault]:
    """One document writes spans of years in one manner, with blanks beside the hyphen or without.

    Good:
        [party-2018] Nhiệm kỳ 2020 - 2025 và nhiệm kỳ 2025 - 2030.
        [state-2020] Giai đoạn 2021-2025 và giai đoạn 2026-2030./.

    Bad:
        [party-2018] Nhiệm kỳ 2020-2025 và nhiệm kỳ 2025 - 2030.
        [state-2020] Giai đoạn 2021-2025 và giai đoạn 2026 - 2030./.
    """
    apart = _first_span(case.text, _APART)
    together = apart and _first_span(case.text, _TOGETHER)
    if apart and together:
        one, other = sorted((apart, together), key=lambda match: match.start())
        yield Fault(case.place(other.start())[0], f"{one[0]}, {other[0]}")


def _first_span(text: str, marks: tuple[str, ...]) -> re.Match[str] | None:
    """Return the first span of years in *text* that has one of *marks* before the second year."""
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            match = _SPAN.match(text, max(at - _YEAR - (len(mark) - len(_TOGETHER[0])), 0))
            if match:
                return match
            at = text.find(mark, at + 1)
    return None
