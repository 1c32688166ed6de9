"""Rules on the line that ties an annex (*phụ lục*) to its notice: *(Kèm theo Thông báo số …)*."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import Paragraph
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, Fix, rule
from vnnotice.vietnamese.dates import calendar_date
from vnnotice.wording.place_and_date import write_date

_REFERENCE: Final = re.compile(r"(?:Thông báo|Văn bản)\s+số\s*:?\s*(?P<number>\d{1,6}\s?[-/]\s?[^\s,;)]+)")
_DAY: Final = re.compile(r"ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})|ngày (\d{1,2})/(\d{1,2})/(\d{4})")


@rule(
    "VN2007",
    part="annexes",
    message_vi="phụ lục ghi kèm theo “{found}”, nhưng văn bản này là “{expected}”",
    message_en="the annex says that it goes with “{found}”, but this document is “{expected}”",
    demand_vi="Số, ký hiệu và ngày ghi ở phụ lục phải là số, ký hiệu và ngày của văn bản.",
    mend_vi="Sửa dòng kèm theo ở phụ lục cho đúng số, ký hiệu và ngày ban hành của chính văn bản này.",
    mend_en="Correct the line in the annex to the number, symbol and day of this very document.",
    see=("VN2008",),
)
def annex_of_another_document(case: Case) -> Iterator[Fault]:
    """The line that ties an annex to the notice gives the number, symbol and day of this notice.

    Good:
        [state-2020] Số: 05/TB-SNV | Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 05/TB-SNV ngày 15 tháng 4 năm 2020 của Sở Nội vụ)

    Bad:
        [state-2020] Số: 05/TB-SNV | Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 06/TB-SNV ngày 15 tháng 4 năm 2020 của Sở Nội vụ)
        [party-2018] Số 05-TB/HU | Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 06-TB/HU)
    """
    for index, annex in enumerate(case.notice.annexes):
        for found, expected in _differences(annex.reference or "", case):
            yield Fault(f"annexes[{index}].reference", found, expected)


def _differences(reference: str, case: Case) -> Iterator[tuple[str, str]]:
    """Yield number and day in *reference* that are not those of the notice, with those of the notice."""
    number, place_and_date = case.notice.number_and_symbol, case.notice.place_and_date
    named = _REFERENCE.search(reference)
    if named and number and isinstance(number.number, str) and number.kind and number.organ:
        symbol = f"{number.kind}{case.form.kind_separator}{number.organ}"
        own = f"{number.number.zfill(2)}{case.form.number_separator}{symbol}"
        if _letters(own) != _letters(named["number"]):
            yield named["number"], own
    day = _DAY.search(reference)
    if day and place_and_date and isinstance(place_and_date.date, datetime.date):
        digits = [int(group) for group in day.groups() if group]
        written = calendar_date(digits[2], digits[1], digits[0])
        if written and written != place_and_date.date:
            yield day[0], write_date(place_and_date.date, case.form)


def _letters(number: str) -> str:
    return re.sub(r"\W", "", number).lstrip("0")


@rule(
    "VN2008",
    part="annexes",
    message_vi="dưới tên phụ lục thiếu dòng “{expected}”",
    message_en="below the title of the annex the line “{expected}” is missing",
    demand_vi="Dưới tên phụ lục ghi trong ngoặc đơn dòng chỉ dẫn phụ lục kèm theo văn bản nào.",
    mend_vi="Ghi dưới tên phụ lục, trong ngoặc đơn, “Kèm theo Thông báo số …” với số, ký hiệu, ngày và tên cơ quan.",
    mend_en="Put “Kèm theo Thông báo số …” in parentheses below the title, with number, symbol, day and issuing body.",
)
def missing_annex_reference(case: Case) -> Iterator[Fault]:
    """Below its title an annex says in parentheses to which document it belongs.

    Good:
        [state-2020] Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 05/TB-SNV ngày 15 tháng 4 năm 2020 của Sở Nội vụ)

    Bad:
        [state-2020] Phụ lục | DANH SÁCH ĐẠI BIỂU
        [party-2026-05] Phụ lục | DANH SÁCH ĐẠI BIỂU
    """
    for index, annex in enumerate(case.notice.annexes):
        if annex.label and not annex.reference and not _is_tied(f"annexes[{index}].body", case):
            yield Fault(f"annexes[{index}].reference", None, "(Kèm theo Thông báo số …)")


def _is_tied(path: str, case: Case) -> bool:
    """Tell whether the text below *path* has the line after all: wrapped, bare, or after a line of its own kind."""
    return any(
        place.startswith(path) and ("(kèm theo" in (low := text.lower()) or _BARE.match(low))
        for place, text in case.passages
    )


_BARE: Final = re.compile(r"kèm theo (?:thông báo|văn bản) số", re.IGNORECASE)


@rule(
    "VN2011",
    fixes=True,
    part="annexes",
    message_vi="dòng chỉ dẫn kèm theo văn bản đặt trong ngoặc đơn: “{expected}”",
    message_en="the line that ties an annex to its document stands in parentheses: “{expected}”",
    demand_vi="Thông tin chỉ dẫn kèm theo văn bản trên mỗi phụ lục được đặt trong ngoặc đơn, dưới tên phụ lục.",
    mend_vi="Đặt cả dòng trong ngoặc đơn.",
    mend_en="Put the whole line in parentheses.",
)
def annex_reference_without_parentheses(case: Case) -> Iterator[Fault]:
    """The line that says to which document an annex belongs stands in parentheses.

    Good:
        [state-2020] Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 05/TB-SNV ngày 15 tháng 4 năm 2020 của Sở Nội vụ)

    Bad:
        [state-2020] Phụ lục | DANH SÁCH | Kèm theo Thông báo số 05/TB-SNV ngày 15 tháng 4 năm 2020 của Sở Nội vụ
    """
    for index, annex in enumerate(case.notice.annexes):
        place, line = "reference", annex.reference
        if line is None:
            heads = enumerate(annex.body[:2])
            found = (
                (at, block.text) for at, block in heads if isinstance(block, Paragraph) and _BARE.match(block.text)
            )
            at, line = next(found, (0, None))
            place = f"body[{at}]"
        if line and "\n" not in line and not (line.lstrip().startswith("(") and line.rstrip().endswith(")")):
            bare = line.strip().removeprefix("(") if line.count("(") > line.count(")") else line.strip()
            bare = bare.removesuffix(")") if bare.count(")") > bare.count("(") else bare
            fix = Fix(line, f"({bare})") if _TIED.fullmatch(bare) else None
            yield Fault(f"annexes[{index}].{place}", line, f"({bare})", fix)


_TIED: Final = re.compile(r"[^.;:,]{1,200}")
"""A line that ties an annex to its document, and no sentence that opens in the same way."""


_PLACE_OF: Final = (
    (re.compile(r"\bsố\b"), "số, ký hiệu"),
    (re.compile(r"\bngày\b|\d[/.-]\d{1,2}[/.-]\d{4}"), "ngày, tháng, năm"),
    (re.compile(r"\bcủa\s+\S"), "tên cơ quan ban hành"),
)


@rule(
    "VN2012",
    part="annexes",
    message_vi="dòng chỉ dẫn “{found}” ở phụ lục còn thiếu: {expected}",
    message_en="the line “{found}” of the annex lacks: {expected}",
    demand_vi="Dòng chỉ dẫn ở phụ lục ghi số, ký hiệu, thời gian ban hành và tên cơ quan, tổ chức ban hành văn bản.",
    mend_vi="Ghi đủ: “(Kèm theo Thông báo số 05/TB-SNV ngày 05 tháng 02 năm 2024 của Sở Nội vụ)”.",
    mend_en="Write it in full: “(Kèm theo Thông báo số 05/TB-SNV ngày 05 tháng 02 năm 2024 của Sở Nội vụ)”.",
    see=("VN2007", "VN2008"),
    note_vi="Ở văn bản điện tử, số và ngày được để trống, nhưng các chữ “số”, “ngày” và tên cơ quan vẫn ghi.",
)
def incomplete_annex_reference(case: Case) -> Iterator[Fault]:
    """The line that ties an annex to its document gives number and symbol, day, and the body that issues it.

    On an electronic document number and day are left blank; the words and the body are there.

    Good:
        [state-2020] Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 05/TB-SNV ngày 15 tháng 4 năm 2020 của Sở Nội vụ)

    Bad:
        [state-2020] Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 05/TB-SNV ngày 15 tháng 4 năm 2020)
        [party-2026-05] Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 05-TB/ĐU của Đảng uỷ xã Bảo An)
    """
    for index, annex in enumerate(case.notice.annexes):
        line = " ".join((annex.reference or "").split())
        lacks = [name for pattern, name in _PLACE_OF if not pattern.search(line)] if line else []
        if lacks:
            yield Fault(f"annexes[{index}].reference", line, "; ".join(lacks))
