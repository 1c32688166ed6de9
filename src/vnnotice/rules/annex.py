"""Rules on the annexes (*phụ lục*): their labels, and what ties them to the notice."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import Paragraph
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, Fix, replaced, rule
from vnnotice.vietnamese.casing import is_capitals
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
    fixes=True,
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
    """Tell whether the text below *path* has the line after all: wrapped, bare, or after a line of its own kind."""
    return any(
        place.startswith(path) and ("(kèm theo" in (low := text.lower()) or _BARE.match(low))
        for place, text in case.passages
    )


_BARE: Final = re.compile(r"kèm theo (?:thông báo|văn bản) số", re.IGNORECASE)
_POINTER: Final = re.compile(r"[Pp]hụ lục (?:số )?(?P<number>[IVXLC]+|\d{1,2})(?![\w./-])(?P<rest>[^\n]{0,40})")
_OF_ANOTHER: Final = re.compile(
    r"[\s,(]*(?:ban hành|của|thuộc|tại|(?:đính )?kèm(?: theo)? (?!Thông báo này)[A-ZĐ]"
    r"|Nghị|Thông tư|Quyết|Luật|Quy|Hướng dẫn|Hợp đồng|Công văn|Kế hoạch)(?! Thông báo này)"
)


@rule(
    "VN2009",
    part="annexes",
    message_vi="nội dung chỉ dẫn đến “{found}” nhưng văn bản không có phụ lục này",
    message_en="the text points to “{found}”, an annex that is not there",
    demand_vi="Phụ lục được nhắc đến trong nội dung phải có kèm theo văn bản.",
    mend_vi="Sửa số phụ lục trong nội dung, hoặc bổ sung phụ lục còn thiếu.",
    mend_en="Mend the number of the annex in the text, or attach the annex.",
    note_vi="Chỉ xét khi các phụ lục kèm theo đều có số; phụ lục của văn bản khác không xét.",
)
def pointer_to_missing_annex(case: Case) -> Iterator[Fault]:
    """An annex that the text points to by its number is there.

    This is judged where every annex that is there has a number.  Annexes of other documents are left alone.

    Good:
        [state-2020] Danh sách tại Phụ lục II kèm theo. | Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Theo Phụ lục 5 ban hành kèm theo Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018. | Phụ lục 1 | DANH SÁCH | Phụ lục 2 | LỊCH

    Bad:
        [state-2020] Danh sách tại Phụ lục III kèm theo. | Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Danh sách tại Phụ lục 3 kèm theo. | Phụ lục 1 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH
    """
    numbers = {_value(found) for _, found in _labels(case)}
    if None in numbers or len(numbers) < len(case.notice.annexes):
        return
    for match in _POINTER.finditer(case.text):
        found = Label(word="Phụ lục", number=match["number"])
        path = case.place(match.start())[0]
        known = _value(found) in numbers or _OF_ANOTHER.match(match["rest"])
        if not known and path.startswith(("bases", "body")):
            yield Fault(path, f"Phụ lục {found.number}")


_ASIDE: Final = re.compile(r"\([^()]{0,200}\)")


@rule(
    "VN2010",
    part="annexes",
    message_vi="tên phụ lục viết in hoa: “{expected}”, không phải “{found}”",
    message_en="the title of an annex is in capitals: “{expected}”, not “{found}”",
    demand_vi="Tên phụ lục trình bày canh giữa, chữ in hoa.",
    mend_vi="Viết hoa toàn bộ tên phụ lục.",
    mend_en="Set the whole title in capitals.",
    note_vi="Dòng nằm giữa từ “Phụ lục” và dòng “(Kèm theo …)” được coi là tên phụ lục.",
)
def annex_title_in_small_letters(case: Case) -> Iterator[Fault]:
    """The title of an annex is set in capitals.

    A line between the label and the line *(Kèm theo …)* is the title.

    Good:
        [state-2020] Phụ lục | DANH SÁCH ĐẠI BIỂU

    Bad:
        [state-2020] Phụ lục | Danh sách đại biểu
    """
    for index, annex in enumerate(case.notice.annexes):
        place, title = "title", annex.title
        if title is None and annex.label and len(annex.body) > 1 and not annex.reference:
            first, second = annex.body[:2]
            if isinstance(first, Paragraph) and isinstance(second, Paragraph) and second.text.startswith("(Kèm theo"):
                place, title = "body[0]", first.text
        if title and not is_capitals(bare := _ASIDE.sub("", title)) and bare.upper() != bare.lower():
            yield Fault(f"annexes[{index}].{place}", title, title.upper())


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
        [state-2020] Phụ lục | DANH SÁCH | (Kèm theo Thông báo số 05/TB-SNV)

    Bad:
        [state-2020] Phụ lục | DANH SÁCH | Kèm theo Thông báo số 05/TB-SNV
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
