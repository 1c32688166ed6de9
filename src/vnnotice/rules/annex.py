"""Rules on the annexes (*phụ lục*): their labels, and what ties them to the notice."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, replaced, rule
from vnnotice.vietnamese.dates import calendar_date
from vnnotice.vietnamese.numerals import from_roman, to_roman
from vnnotice.wording.annex import Label, label
from vnnotice.wording.place_and_date import write_date


def _labels(case: Case) -> Iterator[tuple[str, Label]]:
    """Yield the label of each annex that has one."""
    for index, annex in enumerate(case.notice.annexes):
        found = label(annex.label or "")
        if found:
            yield f"annexes[{index}].label", found


@rule(
    "VN2001",
    part="annexes",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Từ “Phụ lục” và số thứ tự trình bày trên một dòng riêng, chữ in thường; tên phụ lục mới viết in hoa.",
    mend_vi="Viết từ “Phụ lục” bằng chữ in thường: “Phụ lục I”, không viết “PHỤ LỤC I”.",
    mend_en="Set the word “Phụ lục” in small letters: “Phụ lục I”, not “PHỤ LỤC I”.",
)
def capital_annex_label(case: Case) -> Iterator[Fault]:
    """The word ``Phụ lục`` is set in small letters; only the title of the annex is in capitals.

    Good:
        [state-2020] Phụ lục | DANH SÁCH ĐẠI BIỂU

    Bad:
        [state-2020] PHỤ LỤC | DANH SÁCH ĐẠI BIỂU
    """
    for path, found in _labels(case):
        if found.word != "Phụ lục":
            yield replaced(path, found.word, "Phụ lục")


@rule(
    "VN2002",
    part="annexes",
    message_vi="văn bản có nhiều phụ lục thì mỗi phụ lục phải được đánh số",
    message_en="where there are several annexes, each is numbered",
    demand_vi="Văn bản có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự.",
    mend_vi="Đánh số từng phụ lục: “Phụ lục I”, “Phụ lục II”, ở văn bản của Đảng: “Phụ lục 1”, “Phụ lục 2”.",
    mend_en="Number each annex: “Phụ lục I”, “Phụ lục II”, on a Party document “Phụ lục 1”, “Phụ lục 2”.",
    see=("VN2003", "VN2004"),
)
def unnumbered_annex(case: Case) -> Iterator[Fault]:
    """Where there are two annexes or more, each has a number.

    Good:
        [state-2020] Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Phụ lục 1 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH

    Bad:
        [state-2020] Phụ lục | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Phụ lục | DANH SÁCH | Phụ lục | CHƯƠNG TRÌNH
    """
    labels = list(_labels(case))
    for path, found in labels:
        if len(labels) > 1 and found.number is None:
            yield Fault(path)


@rule(
    "VN2003",
    part="annexes",
    message_vi="phụ lục đánh số “{expected}”, không đánh số “{found}”",
    message_en="an annex is numbered “{expected}”, not “{found}”",
    demand_vi="Phụ lục văn bản hành chính đánh số La Mã; phụ lục văn bản của Đảng đánh số Ả Rập.",
    mend_vi="Viết “Phụ lục I”, “Phụ lục II” ở văn bản hành chính, “Phụ lục 1”, “Phụ lục 2” ở văn bản của Đảng.",
    mend_en="Write “Phụ lục I”, “Phụ lục II” with the State, “Phụ lục 1”, “Phụ lục 2” with the Party.",
)
def wrong_annex_numeral(case: Case) -> Iterator[Fault]:
    """Annexes are numbered in Roman numerals with the State, in Arabic ones with the Party.

    Good:
        [state-2020] Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Phụ lục 1 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH

    Bad:
        [state-2020] Phụ lục 1 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH
        [party-2018] Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
    """
    labels = list(_labels(case))
    for path, found in labels if len(labels) > 1 else ():
        value = _value(found)
        wanted = str(value) if case.edition.family == "party" else to_roman(value or 1)
        if value and found.number != wanted:
            yield Fault(path, found.number, wanted)


def _value(found: Label) -> int | None:
    """Return the number of an annex; `None` where it has none, or none that can be read."""
    number = found.number or ""
    value = int(number) if number.isdigit() else from_roman(number)
    return value if value and value < 1000 else None


@rule(
    "VN2004",
    part="annexes",
    message_vi="văn bản chỉ có một phụ lục thì không đánh số: “{found}”",
    message_en="the only annex has no number: “{found}”",
    demand_vi="Văn bản chỉ có một phụ lục thì phụ lục đó không đánh số.",
    mend_vi="Bỏ số của phụ lục: “Phụ lục”, không viết “Phụ lục I”.",
    mend_en="Delete the number of the annex: “Phụ lục”, not “Phụ lục I”.",
)
def numbered_single_annex(case: Case) -> Iterator[Fault]:
    """An annex that is the only one has no number.

    Good:
        [state-2020] Phụ lục | DANH SÁCH ĐẠI BIỂU

    Bad:
        [state-2020] Phụ lục I | DANH SÁCH ĐẠI BIỂU
    """
    labels = list(_labels(case))
    if len(labels) == 1 and len(case.notice.annexes) == 1 and labels[0][1].number:
        yield Fault(labels[0][0], f"{labels[0][1].word} {labels[0][1].number}")


@rule(
    "VN2005",
    part="annexes",
    message_vi="sau phụ lục trước phải là phụ lục “{expected}”, không phải “{found}”",
    message_en="after the annex before it comes “{expected}”, not “{found}”",
    demand_vi="Các phụ lục được đánh số theo thứ tự liên tục.",
    mend_vi="Đánh lại số cho liên tục, sau “Phụ lục I” là “Phụ lục II”, rồi sửa những chỗ dẫn chiếu đến số đã đổi.",
    mend_en="Number the annexes one after the other, “Phụ lục II” after “Phụ lục I”, and correct what refers to them.",
)
def annex_out_of_sequence(case: Case) -> Iterator[Fault]:
    """Annexes are numbered one after the other.

    Good:
        [state-2020] Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH

    Bad:
        [state-2020] Phụ lục I | DANH SÁCH | Phụ lục III | CHƯƠNG TRÌNH
        [party-2018] Phụ lục 2 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH
    """
    last = None
    for path, found in _labels(case):
        value = _value(found)
        if value and last and value != last + 1:
            roman = not (found.number or "").isdigit()
            yield Fault(path, found.number, to_roman(last + 1) if roman else str(last + 1))
        last = value


_POINTERS: Final = ("phụ lục", "kèm theo", "đính kèm", "gửi kèm", "danh sách", "danh mục", "biểu mẫu", "theo mẫu")


@rule(
    "VN2006",
    part="annexes",
    message_vi="nội dung văn bản không nhắc đến phụ lục",
    message_en="the body does not point to the annex",
    demand_vi="Trong nội dung văn bản phải có chỉ dẫn về phụ lục.",
    mend_vi="Thêm chỉ dẫn vào nội dung, ví dụ “Danh sách tại Phụ lục kèm theo”.",
    mend_en="Point to the annex in the body, such as “Danh sách tại Phụ lục kèm theo”.",
    see=("VN2007", "VN2008"),
)
def annex_not_mentioned(case: Case) -> Iterator[Fault]:
    """The body points to the annexes.

    Good:
        [state-2020] Danh sách tại Phụ lục kèm theo. | Phụ lục | DANH SÁCH ĐẠI BIỂU

    Bad:
        [state-2020] Sở Nội vụ thông báo lịch nghỉ tết./. | Phụ lục | DANH SÁCH ĐẠI BIỂU
        [party-2018] Văn phòng thông báo lịch làm việc. | Phụ lục | LỊCH LÀM VIỆC
    """
    text = "\n".join(text for path, text in case.passages if path.startswith(("bases", "body"))).lower()
    if text and not any(pointer in text for pointer in _POINTERS):
        yield from (Fault(path, f"{found.word} {found.number or ''}".strip()) for path, found in _labels(case))


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
        [state-2020] Số: 05/TB-SNV | Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 05/TB-SNV)

    Bad:
        [state-2020] Số: 05/TB-SNV | Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 06/TB-SNV)
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
    demand_vi="Dưới tên phụ lục ghi trong ngoặc đơn phụ lục này kèm theo văn bản nào.",
    mend_vi="Ghi dưới tên phụ lục, trong ngoặc đơn, “Kèm theo Thông báo số …” với số, ký hiệu, ngày và tên cơ quan.",
    mend_en="Put “Kèm theo Thông báo số …” in parentheses below the title, with number, symbol, day and issuing body.",
)
def missing_annex_reference(case: Case) -> Iterator[Fault]:
    """Below its title an annex says in parentheses to which document it belongs.

    Good:
        [state-2020] Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 05/TB-SNV)

    Bad:
        [state-2020] Phụ lục | DANH SÁCH ĐẠI BIỂU
        [party-2026-05] Phụ lục | DANH SÁCH ĐẠI BIỂU
    """
    for index, annex in enumerate(case.notice.annexes):
        if annex.label and not annex.reference and not _is_tied(f"annexes[{index}].body", case):
            yield Fault(f"annexes[{index}].reference", None, "(Kèm theo Thông báo số …)")


def _is_tied(path: str, case: Case) -> bool:
    """Tell whether the text below *path* has the line after all: wrapped, or after a line of its own kind."""
    return any("(kèm theo" in text.lower() for place, text in case.passages if place.startswith(path))
