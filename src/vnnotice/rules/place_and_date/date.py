"""Rules on the date (*thời gian ban hành*), box 4."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, Fix, replaced, rule
from vnnotice.rules.place_and_date._line import is_place_alone, part_of, unusual
from vnnotice.vietnamese.dates import calendar_date
from vnnotice.wording import place_and_date as wording
from vnnotice.wording.place_and_date import Digits


def _in_words(case: Case) -> Digits | None:
    found = unusual(case)
    return found if found and found.in_words else None


@rule(
    "VN0402",
    part="place_and_date",
    message_vi="không đọc được ngày ban hành trong “{found}”; viết theo mẫu “{expected}”",
    message_en="no date can be read in “{found}”; write it like “{expected}”",
    demand_vi="Thời gian ban hành ghi đủ ngày, tháng, năm bằng chữ số Ả Rập.",
    mend_vi="Ghi đủ ngày, tháng, năm bằng chữ số: “ngày 15 tháng 01 năm 2026”; soát chữ l, O gõ thay số 1, số 0.",
    mend_en="Write day, month and year in digits: “ngày 15 tháng 01 năm 2026”; look for an l or O typed for a 1 or 0.",
    note_vi="Thời gian còn phải điền, ngày không có trong lịch và năm chỉ có hai chữ số thì thuộc các quy tắc khác.",
    see=("VN0405", "VN0409", "VN0410"),
)
def unreadable_date(case: Case) -> Iterator[Fault]:
    """The date has its day, month and year in Arabic digits.

    A date that is to be filled in, one that the calendar does not have and a year of two digits are for other rules.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội, ngày l5 tháng 01 năm 2026
        [party-2018] Bảo Lâm, tháng 8 năm 2023
    """
    part = part_of(case)
    if part.date is not None or not part.wording or is_place_alone(part):
        return
    found = wording.digits(part.wording)
    if found is None or not all(digits.isdigit() for digits in (found.day, found.month, found.year)):
        yield Fault("place_and_date.date", part.wording, "…, ngày 05 tháng 01 năm 2026")


@rule(
    "VN0403",
    fixes=True,
    part="place_and_date",
    message_vi="ngày dưới 10 và tháng 1, tháng 2 ghi thêm số 0 ở trước: “{expected}”, không phải “{found}”",
    message_en="days below 10 and the months 1 and 2 carry a leading zero: “{expected}”, not “{found}”",
    demand_vi="Với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước.",
    mend_vi="Thêm số 0 trước ngày dưới 10 và trước tháng 1, tháng 2: “ngày 05 tháng 01”, không viết “ngày 5 tháng 1”.",
    mend_en="Put a zero before a day below 10 and before the months 1 and 2: “ngày 05 tháng 01”, not “ngày 5 tháng 1”.",
    see=("VN0404",),
)
def unpadded_day_or_month(case: Case) -> Iterator[Fault]:
    """Days below 10 and the months January and February carry a leading zero.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội, ngày 5 tháng 01 năm 2026
        [state-2020] Hà Nội, ngày 05 tháng 1 năm 2026
        [party-2018] Bảo Lâm, ngày 9 tháng 8 năm 2023
    """
    found = _in_words(case)
    if found and len(found.day) == 1 and found.day.isdigit():
        yield replaced("place_and_date.date", f"ngày {found.day}", f"ngày 0{found.day}")
    if found and len(found.month) == 1 and found.month.isdigit() and 0 < int(found.month) < case.form.padded_months:
        yield replaced("place_and_date.date", f"tháng {found.month}", f"tháng 0{found.month}")


@rule(
    "VN0404",
    fixes=True,
    part="place_and_date",
    message_vi="chỉ tháng 1, tháng 2 mới ghi thêm số 0: “{expected}”, không phải “{found}”",
    message_en="only the months 1 and 2 carry a leading zero: “{expected}”, not “{found}”",
    demand_vi="Tháng 3 đến tháng 9 không ghi thêm số 0 phía trước.",
    mend_vi="Bỏ số 0 trước các tháng từ 3 đến 9: “tháng 8”, không viết “tháng 08”.",
    mend_en="Delete the zero before the months 3 to 9: “tháng 8”, not “tháng 08”.",
)
def padded_month(case: Case) -> Iterator[Fault]:
    """The months March to September carry no zero: the texts ask for one with January and February only.

    Good:
        [state-2020] Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2020
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội, ngày 05 tháng 03 năm 2024
        [party-2018] Bảo Lâm, ngày 09 tháng 08 năm 2023
    """
    found = _in_words(case)
    if found and len(found.month) == 2 and found.month[0] == "0" and found.month.isdigit():
        month = int(found.month)
        if month >= case.form.padded_months:
            yield replaced("place_and_date.date", f"tháng {found.month}", f"tháng {month}")


@rule(
    "VN0405",
    part="place_and_date",
    message_vi="trong lịch không có ngày này: “{found}”",
    message_en="the calendar has no such day: “{found}”",
    demand_vi="Thời gian ban hành là một ngày có thật trong lịch.",
    mend_vi="Xem lại ngày ký và ghi một ngày có trong lịch: tháng 02 năm 2024 chỉ đến ngày 29.",
    mend_en="Look up the day of signing and write a day that the calendar has: February 2024 ends on the 29th.",
)
def impossible_date(case: Case) -> Iterator[Fault]:
    """The date is a day of the calendar.

    Good:
        [state-2020] Hà Nội, ngày 29 tháng 02 năm 2024
        [party-2018] Bảo Lâm, ngày 31 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội, ngày 30 tháng 02 năm 2024
        [party-2018] Bảo Lâm, ngày 31 tháng 9 năm 2023
    """
    part = part_of(case)
    found = wording.digits(part.wording) if part.date is None and part.wording else None
    if found and found.day.isdigit() and found.month.isdigit() and found.year.isdigit() and len(found.year) == 4:
        yield Fault("place_and_date.date", _date_in(found))


def _in_order(found: Digits) -> str:
    return f"ngày {found.day} tháng {found.month} năm {found.year}"


def _date_in(found: Digits) -> str:
    """Return the date as it stands, white space in one."""
    if found.in_words:
        return _in_order(found)
    return f"{found.day}/{found.month}/{found.year}"


@rule(
    "VN0409",
    fixes=True,
    part="place_and_date",
    message_vi="thời gian ban hành ghi đủ các từ ngày, tháng, năm: “{expected}”, không ghi “{found}”",
    message_en="the date is written out as “{expected}”, not “{found}”",
    demand_vi="Thời gian ban hành ghi đủ các từ “ngày”, “tháng”, “năm”.",
    mend_vi="Viết đủ các từ ngày, tháng, năm: “ngày 05 tháng 01 năm 2026”, không viết “05/01/2026”.",
    mend_en="Write the words ngày, tháng and năm: “ngày 05 tháng 01 năm 2026”, not “05/01/2026”.",
)
def date_in_digits_only(case: Case) -> Iterator[Fault]:
    """The date has the words *ngày*, *tháng* and *năm*, not slashes.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội, ngày 05/01/2026
        [party-2018] Bảo Lâm, 09/8/2023
    """
    found = unusual(case)
    if found and not found.in_words:
        date = calendar_date(int(found.year), int(found.month), int(found.day))
        expected = wording.write_date(date, case.form) if date else _in_order(found)
        written = _SHORT_DATE.search(part_of(case).wording or "")
        fix = Fix(written[0], expected) if written and date else None
        yield Fault("place_and_date.date", _date_in(found), expected, fix)


_SHORT_DATE: Final = re.compile(r"(?i:ngày\s*)?\d{1,2}/\d{1,2}/\d{4}")


@rule(
    "VN0410",
    part="place_and_date",
    message_vi="năm ghi đủ bốn chữ số, không ghi “{found}”",
    message_en="the year has four digits, not “{found}”",
    demand_vi="Năm ban hành ghi đủ bốn chữ số.",
    mend_vi="Viết năm đủ bốn chữ số: “năm 2026”, không viết “năm 26”.",
    mend_en="Write the year with four digits: “năm 2026”, not “năm 26”.",
)
def year_without_four_digits(case: Case) -> Iterator[Fault]:
    """The year is written with four digits.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 26
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 23
    """
    found = unusual(case)
    if found and found.year.isdigit() and len(found.year) < 4:
        yield Fault("place_and_date.date", f"năm {found.year}")


@rule(
    "VN0411",
    fixes=True,
    part="place_and_date",
    message_vi="sau thời gian ban hành không có dấu câu: bỏ “{found}”",
    message_en="no mark stands after the date: leave out “{found}”",
    demand_vi="Sau năm ban hành không có dấu chấm hay dấu câu khác.",
    mend_vi="Xóa dấu chấm, dấu phẩy hoặc dấu chấm phẩy sau năm ban hành.",
    mend_en="Delete the full stop, comma or semicolon after the year.",
)
def mark_after_date(case: Case) -> Iterator[Fault]:
    """No full stop or other mark stands after the date.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026.
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023.
    """
    line = (part_of(case).wording or "").rstrip()
    if line[-1:] in {".", ",", ";"} and not line.endswith(("..", "…")):
        match = _LAST.search(line)
        yield Fault("place_and_date", line[-1], fix=Fix(match[0], match[1]) if match else None)


_LAST: Final = re.compile(r"(\S+?)\s*[.,;]$")


_WORD: Final = re.compile(r"(?:(?i:ngày)|(?i:tháng)|(?i:năm))(?=\s)")


@rule(
    "VN0414",
    fixes=True,
    part="place_and_date",
    message_vi="các từ ngày, tháng, năm viết chữ in thường, không viết “{found}”",
    message_en="the words ngày, tháng and năm are in small letters, not “{found}”",
    demand_vi="Thời gian ban hành trình bày bằng chữ in thường.",
    mend_vi="Viết thường các từ ngày, tháng, năm: “ngày 05 tháng 01”, không viết “Ngày 05 Tháng 01”.",
    mend_en="Set the words ngày, tháng and năm in small letters: “ngày 05 tháng 01”, not “Ngày 05 Tháng 01”.",
)
def date_words_in_capitals(case: Case) -> Iterator[Fault]:
    """The words *ngày*, *tháng* and *năm* are in small letters after the place.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Hà Nội, Ngày 05 tháng 01 năm 2026
        [party-2018] Bảo Lâm, ngày 09 Tháng 8 Năm 2023
    """
    found = _in_words(case)
    if found and found.place:
        line = (part_of(case).wording or "")[len(found.place) :]
        words = [word for word in _WORD.findall(line) if not word.islower()]
        if words:
            small = _WORD.sub(lambda match: match[0].lower(), line)
            yield Fault("place_and_date.date", ", ".join(words), fix=Fix(line.strip(), small.strip()))
