"""Rules on the outline of the body (*bố cục*): the titles of its parts, and the marks of their numbers, box 6."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import Paragraph, Section, plain_text, walk
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.numerals import from_roman

_UPPER_PART: Final = re.compile(
    r"(?i:phần|chương)\s+(?:[IVXLC]+|(?i:thứ)\s+\S+)[.:]?|(?i:tiểu mục|mục)\s+(?:\d+|[IVXLC]+)[.:]?"
)
_LONGEST_TITLE: Final = 120
_ASIDE: Final = re.compile(r"\([^()]{0,200}\)|“[^“”]{0,200}”")
_ENDS: Final = (".", ";", ",", ":")


def _upper_parts(case: Case) -> Iterator[tuple[str, Section]]:
    """Yield the parts, chapters, sections and subsections, which have their title on a line of its own."""
    for siblings in case.sections:
        for path, section in siblings:
            if section.number[0] in "PpCcMmTt" and _UPPER_PART.fullmatch(section.number):
                yield path, section


def _title(path: str, section: Section) -> tuple[str, str] | None:
    """Return the title of *section* with its path: its heading, or a short first paragraph that is no sentence."""
    if section.heading:
        return path, plain_text(section.heading)
    first = section.blocks[0] if section.blocks else None
    if isinstance(first, Paragraph) and len(first.text) <= _LONGEST_TITLE and not first.text.rstrip().endswith(_ENDS):
        return f"{path}.blocks[0]", first.text
    return None


@rule(
    "VN0606",
    part="body",
    message_vi="tiêu đề của phần, chương, mục viết in hoa: “{expected}”, không phải “{found}”",
    message_en="the title of a part, chapter or section is in capitals: “{expected}”, not “{found}”",
    demand_vi="Tiêu đề của phần, chương, mục, tiểu mục trình bày ở dòng dưới, chữ in hoa.",
    mend_vi="Viết in hoa cả tiêu đề: “QUY ĐỊNH CHUNG”; từ “Phần”, “Chương”, “Mục” ở dòng trên vẫn để chữ in thường.",
    mend_en="Set the whole title in capitals: “QUY ĐỊNH CHUNG”; the words “Phần I” above it stay as they are.",
    note_vi="Câu văn bắt đầu bằng “Mục 3 của …” không phải là tiêu đề nên không xét.",
    see=("VN0607", "VN0616", "VN0619"),
)
def part_title_in_small_letters(case: Case) -> Iterator[Fault]:
    """The title below *Phần*, *Chương*, *Mục*, *Tiểu mục* is set in capitals.

    A sentence that opens with *Mục 3 của …* is no title, and is not judged.

    Good:
        [state-2020] Phần I | QUY ĐỊNH CHUNG
        [party-2018] Chương I | QUY ĐỊNH CHUNG

    Bad:
        [state-2020] Phần I | Quy định chung
        [party-2018] Chương I | Quy định chung
    """
    for path, section in _upper_parts(case):
        found = _title(path, section)
        bare = _ASIDE.sub("", found[1]).strip() if found else ""
        if found and bare[:1].isupper() and not bare.endswith(_ENDS) and not is_capitals(bare):
            yield Fault(found[0], found[1], found[1].upper())


@rule(
    "VN0607",
    part="body",
    message_vi="tên mục đánh số La Mã viết in hoa: “{expected}”, không phải “{found}”",
    message_en="the title after a Roman number is in capitals: “{expected}”, not “{found}”",
    demand_vi="Tên mục đánh số La Mã (I., II.) trình bày cùng dòng với số thứ tự, chữ in hoa, đậm.",
    mend_vi="Viết in hoa cả tên mục: “I. KẾT QUẢ”, không viết “I. Kết quả”.",
    mend_en="Set the whole title in capitals: “I. KẾT QUẢ”, not “I. Kết quả”.",
    note_vi="Câu văn đứng ngay sau số La Mã không phải là tên mục; mẫu yêu cầu báo giá có cách ghi riêng nên không xét. "
    "Mỗi dãy mục chỉ báo một lần.",
)
def roman_title_in_small_letters(case: Case) -> Iterator[Fault]:
    """The title that follows a Roman number (``I.``) on one line is set in capitals.

    A sentence that follows the number is no title, and the titles of the form on which prices are asked for (*yêu cầu báo
    giá*) are laid down elsewhere.  Of titles that stand side by side the first is reported.

    Good:
        [state-2020] I. KẾT QUẢ | Đạt kế hoạch. | II. NHIỆM VỤ | Thực hiện kế hoạch./.

    Bad:
        [state-2020] I. Kết quả | Đạt kế hoạch. | II. Nhiệm vụ | Thực hiện kế hoạch./.
    """
    for siblings in case.sections:
        for path, section in siblings:
            if section.number[0] in "IVXLC" and _ROMAN.fullmatch(section.number) and section.blocks:
                title = plain_text(section.heading)
                bare = _ASIDE.sub("", title).strip()
                if bare[:1].isupper() and not bare.endswith(_ENDS) and not is_capitals(bare):
                    if _PRESCRIBED not in title:
                        yield Fault(path, title, title.upper())
                    break


_PRESCRIBED: Final = "yêu cầu báo giá"
_ROMAN: Final = re.compile(r"[IVXLC]+\.")
_NUMBER: Final = re.compile(r"(?P<value>\d{1,3}|[IVXLC]+)\s?(?P<mark>[.)/–-])")


@rule(
    "VN0618",
    part="body",
    message_vi="các mục ngang hàng đánh số không cùng một kiểu: “{expected}” theo mục đầu, không phải “{found}”",
    message_en="parts side by side are numbered in two manners: “{expected}” as the first is, not “{found}”",
    demand_vi="Các phần, mục, khoản ngang hàng đánh số theo cùng một kiểu.",
    mend_vi="Chọn một kiểu dấu sau số thứ tự và dùng cho mọi mục ngang hàng: “1.”, “2.”, không viết “1.”, “2)”.",
    mend_en="Choose one mark after the number for all parts that stand side by side: “1.”, “2.”, not “1.”, “2)”.",
    note_vi="Số sau mở lại từ 1 thuộc cấp khác nên không xét.",
    see=("VN0613", "VN0614"),
)
def mixed_number_marks(case: Case) -> Iterator[Fault]:
    """Parts that stand side by side have one mark after their numbers.

    Only a number that goes on from the one before it is compared: ``1)`` below ``1.`` is a level of its own.

    Good:
        [party-2018] I- KẾT QUẢ | Đạt kế hoạch. | II- NHIỆM VỤ | Thực hiện kế hoạch.
        [state-2020] 1. Thời gian | 2. Địa điểm

    Bad:
        [party-2018] I- KẾT QUẢ | Đạt kế hoạch. | II. NHIỆM VỤ | Thực hiện kế hoạch.
        [state-2020] 1. Thời gian | 2) Địa điểm
    """
    for siblings in case.sections:
        yield from _mixed([(path, match) for path, part in siblings if (match := _NUMBER.fullmatch(part.number))])


def _mixed(numbers: list[tuple[str, re.Match[str]]]) -> Iterator[Fault]:
    first: dict[bool, str] = {}
    own: dict[tuple[bool, str], int] = {}
    last: dict[bool, int] = {}
    for path, match in numbers:
        arabic = match["value"].isdigit()
        value = int(match["value"]) if arabic else from_roman(match["value"]) or 0
        mark = match["mark"].replace("–", "-")
        due = first.setdefault(arabic, mark)
        goes_on = last.get(arabic) == value - 1 and own.get((arabic, mark)) != value - 1
        if mark != due and goes_on and not (arabic and mark in "/-"):  # these two have rules of their own
            yield Fault(path, match[0], f"{match['value']}{due}")
        last[arabic] = own[arabic, mark] = value


@rule(
    "VN0619",
    part="body",
    message_vi="“{found}” không có tiêu đề",
    message_en="“{found}” has no title",
    demand_vi="Phần, chương, mục, tiểu mục phải có tiêu đề.",
    mend_vi="Ghi tiêu đề ở dòng dưới, chữ in hoa: dưới “Phần I” là “QUY ĐỊNH CHUNG”.",
    mend_en="Give it a title on the line below, in capitals: “QUY ĐỊNH CHUNG” below “Phần I”.",
)
def missing_part_title(case: Case) -> Iterator[Fault]:
    """*Phần*, *Chương*, *Mục*, *Tiểu mục* have titles.

    Good:
        [state-2020] Phần I | QUY ĐỊNH CHUNG | Thông báo này áp dụng từ ngày 01 tháng 3 năm 2024.

    Bad:
        [state-2020] Phần I | Thông báo này áp dụng từ ngày 01 tháng 3 năm 2024.
    """
    for path, section in _upper_parts(case):
        if not _title(path, section):
            yield Fault(path, section.number)


_THIS: Final = re.compile(r"Điều (?P<number>\d{1,3}[a-zđ]?) (?:của )?[Tt]hông báo này")
_ARTICLE: Final = re.compile(r"(?:Điều|ĐIỀU)\s+(?P<number>\d{1,3}[a-zđ]?)")


@rule(
    "VN0630",
    part="body",
    message_vi="nội dung viện dẫn “{found}” của chính văn bản này, nhưng văn bản không có điều đó",
    message_en="the text points to “{found}” of this notice, which has no such article",
    demand_vi="Điều được viện dẫn phải có trong văn bản.",
    mend_vi="Sửa số của điều được viện dẫn, hoặc chỉ rõ mục, khoản có trong văn bản.",
    mend_en="Mend the number of the article, or point to the section that the notice does have.",
    see=("VN0914", "VN2006"),
)
def pointer_to_missing_article(case: Case) -> Iterator[Fault]:
    """An article of this notice that the text points to is there.

    Good:
        [state-2020] Điều 1. Thời gian | Nghỉ 07 ngày. | Điều 2. Thực hiện | Thời gian theo Điều 1 Thông báo này./.

    Bad:
        [state-2020] Điều 1. Thời gian | Nghỉ 07 ngày. | Điều 2. Thực hiện | Thời gian theo Điều 5 Thông báo này./.
        [party-2018] 1. Thời gian | Nghỉ theo Điều 5 của Thông báo này.
    """
    if "Điều" not in case.text or "hông báo này" not in case.text:
        return
    pointers = list(_THIS.finditer(case.text))
    parts = (part.number for _, part in walk(case.notice) if pointers and isinstance(part, Section))
    articles = {match["number"] for number in parts if (match := _ARTICLE.match(number))}
    for pointer in pointers:
        if pointer["number"] not in articles:
            yield Fault(case.place(pointer.start())[0], f"Điều {pointer['number']}")
