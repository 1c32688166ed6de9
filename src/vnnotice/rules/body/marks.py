"""Rules on what stands beside the numbers of the parts of the body, box 6: numerals, marks, blanks."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import Section, plain_text
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, replaced, rule
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.numerals import from_roman, to_roman

_UPPER: Final = re.compile(
    r"(?P<word>(?i:phần|chương|tiểu mục|mục))\s+(?P<value>[1-9]\d?|[IVXLC]+|(?i:thứ)\s+(?P<ordinal>\w+))(?P<mark>[.:]?)"
)
_ORDINALS: Final = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")


def _upper_parts(case: Case) -> Iterator[tuple[str, Section, re.Match[str]]]:
    """Yield the parts, chapters and sections that have a title in capitals, or their line to themselves."""
    for siblings in case.sections:
        for path, section in siblings:
            match = _UPPER.fullmatch(section.number)
            if match and (not section.heading or is_capitals(plain_text(section.heading))):
                yield path, section, match


@rule(
    "VN0632",
    part="body",
    message_vi="“{expected}” đặt riêng một dòng, không có dấu ở sau, tiêu đề ở dòng dưới: không viết “{found}”",
    message_en="“{expected}” stands on a line of its own without a mark, the title below it: not “{found}”",
    demand_vi="Từ “Phần”, “Chương”, “Mục” và số thứ tự đặt trên một dòng riêng; tiêu đề đặt ở dòng dưới.",
    mend_vi="Bỏ dấu sau số thứ tự và xuống dòng: “Chương I” ở một dòng, tiêu đề ở dòng dưới.",
    mend_en="Drop the mark after the number and break the line: “Chương I” on one line, the title on the next.",
    see=("VN0606", "VN0619"),
    note_vi="Chỉ nhận ra được nhờ dấu chấm, dấu hai chấm hoặc gạch đứng giữa số thứ tự và tiêu đề.",
)
def mark_after_part_number(case: Case) -> Iterator[Fault]:
    """*Phần*, *Chương*, *Mục* stand with their number on a line of their own, the title on the line below.

    It is told by the full stop, the colon or the dash that parts number and title.

    Good:
        [state-2020] Phần I | QUY ĐỊNH CHUNG
        [party-2018] Chương I | QUY ĐỊNH CHUNG

    Bad:
        [state-2020] Phần I: QUY ĐỊNH CHUNG
        [party-2018] Chương I. QUY ĐỊNH CHUNG
    """
    for path, section, match in _upper_parts(case):
        heading = plain_text(section.heading)
        dash = heading[:1] if heading.startswith(("- ", "– ")) else ""
        if match["mark"] or dash:
            number = section.number.removesuffix(match["mark"])
            yield Fault(path, f"{section.number} {dash}".rstrip(), number)


@rule(
    "VN0633",
    part="body",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Số thứ tự của phần, chương dùng chữ số La Mã (văn bản của Đảng còn được ghi bằng chữ); của mục, tiểu mục dùng "
    "chữ số Ả Rập.",
    mend_vi="Đánh số phần, chương bằng chữ số La Mã, mục bằng chữ số Ả Rập: “Chương II”, “Mục 2”.",
    mend_en="Number parts and chapters in Roman numerals, sections in Arabic ones: “Chương II”, “Mục 2”.",
    see=("VN0632",),
)
def wrong_numeral_of_part(case: Case) -> Iterator[Fault]:
    """Parts and chapters have Roman numerals, sections and subsections Arabic ones; with the Party parts may have words.

    Good:
        [state-2020] Chương I | QUY ĐỊNH CHUNG
        [party-2018] Phần thứ nhất | QUY ĐỊNH CHUNG

    Bad:
        [state-2020] Chương 1 | QUY ĐỊNH CHUNG
        [state-2020] Phần thứ hai | QUY ĐỊNH CHUNG
        [party-2018] Mục I | QUY ĐỊNH CHUNG
    """
    for path, _, match in _upper_parts(case):
        word, value = match["word"], match["value"]
        roman = word.lower() in {"phần", "chương"}
        expected = _numeral(match, case) if roman else str(from_roman(value) or value)
        if expected and expected != value:
            yield Fault(path, f"{word} {value}", f"{word} {expected}")


def _numeral(match: re.Match[str], case: Case) -> str | None:
    """Return the Roman numeral that should stand there; `None` where words may, or nobody can tell which."""
    if match["value"].isdigit():
        return to_roman(int(match["value"]))
    if not match["ordinal"]:
        return match["value"]
    word = match["ordinal"].lower()
    return to_roman(_ORDINALS.index(word) + 1) if case.edition.family == "state" and word in _ORDINALS else None


_ROMAN: Final = re.compile(r"(?P<value>[IVXLC]+)\s?(?P<mark>[-–/)])")


@rule(
    "VN0634",
    fixes=True,
    part="body",
    message_vi="sau số La Mã là dấu chấm: “{expected}”, không phải “{found}”",
    message_en="a Roman number is followed by a full stop: “{expected}”, not “{found}”",
    demand_vi="Mục đánh số La Mã ghi số thứ tự, dấu chấm, rồi tên mục trên cùng một dòng; văn bản của Đảng còn được dùng gạch "
    "nối.",
    mend_vi="Thay dấu sau số La Mã bằng dấu chấm: “I. KẾT QUẢ”, không viết “I/ KẾT QUẢ”.",
    mend_en="Put a full stop after the Roman number: “I. KẾT QUẢ”, not “I/ KẾT QUẢ”.",
    see=("VN0607", "VN0613"),
)
def roman_number_without_stop(case: Case) -> Iterator[Fault]:
    """A Roman number is followed by a full stop; with the Party a hyphen is usual too.

    Good:
        [state-2020] I. KẾT QUẢ | Đạt kế hoạch. | II. NHIỆM VỤ | Thực hiện kế hoạch./.
        [party-2018] I- KẾT QUẢ | Đạt kế hoạch. | II- NHIỆM VỤ | Thực hiện kế hoạch.

    Bad:
        [state-2020] I- KẾT QUẢ | Đạt kế hoạch. | II- NHIỆM VỤ | Thực hiện kế hoạch./.
        [party-2018] I/ KẾT QUẢ | Đạt kế hoạch. | II/ NHIỆM VỤ | Thực hiện kế hoạch.
    """
    for siblings in case.sections:
        numbers = [(path, match) for path, part in siblings if (match := _ROMAN.fullmatch(part.number))]
        for path, match in numbers:
            hyphen = match["mark"] in "-–" and case.edition.family == "party"
            if match["mark"] == numbers[0][1]["mark"] and not hyphen:
                yield replaced(path, match[0], f"{match['value']}.")


_RUN_ON: Final = re.compile(r"(?P<number>\d{1,2}\.|[a-zđ]\))(?P<word>[A-ZĐÀ-Ỹ][a-zà-ỹ]+)")


@rule(
    "VN0635",
    part="body",
    message_vi="giữa số thứ tự và lời văn có dấu cách: “{expected}”, không phải “{found}”",
    message_en="a blank stands between the number and the words: “{expected}”, not “{found}”",
    demand_vi="Sau dấu chấm của số thứ tự, dấu ngoặc của điểm có một dấu cách.",
    mend_vi="Thêm dấu cách sau số thứ tự: “1. Thời gian”, “a) Buổi sáng”.",
    mend_en="Put a blank after the number: “1. Thời gian”, “a) Buổi sáng”.",
    see=("VN0613",),
)
def no_blank_after_number(case: Case) -> Iterator[Fault]:
    """A blank stands between the number of a clause, or the letter of a point, and the words.

    Good:
        [state-2020] 1. Thời gian: 08 giờ 00. | 2. Địa điểm: hội trường Sở.

    Bad:
        [state-2020] 1.Thời gian: 08 giờ 00. | 2.Địa điểm: hội trường Sở.
        [party-2018] a)Kết quả tốt; | b)Hạn chế ít.
    """
    for path, text in case.passages:
        match = _RUN_ON.match(text) if text[1:2] in {".", ")"} or text[2:3] == "." else None
        if match and match["word"].istitle() and case.is_prose(path) and "\t" not in text:
            yield Fault(path, match[0], f"{match['number']} {match['word']}")


_IN_PARENTHESIS: Final = re.compile(r"(?P<value>\d{1,3})\s?\)")


@rule(
    "VN0636",
    fixes=True,
    part="body",
    message_vi="khoản đánh số “{expected}”, không phải “{found}”",
    message_en="a clause is numbered “{expected}”, not “{found}”",
    demand_vi="Sau số thứ tự của khoản là dấu chấm, không phải dấu ngoặc.",
    mend_vi="Thay dấu ngoặc sau số thứ tự bằng dấu chấm: “1. Thời gian”, không viết “1) Thời gian”.",
    mend_en="Replace the parenthesis after the number by a full stop: “1. Thời gian”, not “1) Thời gian”.",
    see=("VN0612", "VN0613"),
    note_vi="Chỉ xét những khoản không nằm trong mục, khoản nào khác.",
)
def number_with_parenthesis(case: Case) -> Iterator[Fault]:
    """The number of a clause is followed by a full stop, not by a parenthesis.

    Only clauses that stand in no other part are judged.

    Good:
        [state-2020] 1. Thời gian: 08 giờ 00. | 2. Địa điểm: hội trường Sở.

    Bad:
        [state-2020] 1) Thời gian: 08 giờ 00. | 2) Địa điểm: hội trường Sở.
        [party-2018] 1) Về kinh tế | 2) Về xã hội
    """
    outer = case.sections[0] if case.sections else ()
    numbers = [(path, match) for path, part in outer if (match := _IN_PARENTHESIS.fullmatch(part.number))]
    if len(numbers) == len(outer) > 1:
        yield from (replaced(path, match[0], f"{match['value']}.") for path, match in numbers)


_ARTICLE: Final = re.compile(r"(?:Điều|ĐIỀU)\s+(?P<value>\d{1,3})")


@rule(
    "VN0637",
    fixes=True,
    part="body",
    message_vi="sau số thứ tự của điều là dấu chấm: “{expected}”, không phải “{found}”",
    message_en="the number of an article is followed by a full stop: “{expected}”, not “{found}”",
    demand_vi="Từ “Điều”, số thứ tự, dấu chấm và tên điều trình bày trên một dòng.",
    mend_vi="Đánh dấu chấm sau số thứ tự: “Điều 1. Thời gian”, không viết “Điều 1 Thời gian”.",
    mend_en="Put a full stop after the number: “Điều 1. Thời gian”, not “Điều 1 Thời gian”.",
    see=("VN0613",),
    note_vi="Chỉ xét khi có từ hai điều liền nhau cùng ghi như vậy, để không lẫn với câu văn viện dẫn một điều.",
)
def article_without_stop(case: Case) -> Iterator[Fault]:
    """The number of an article is followed by a full stop.

    Only articles that follow each other without one are judged: a sentence may open with *Điều 5 của Luật …*.

    Good:
        [state-2020] Điều 1. Thời gian | Nghỉ 07 ngày. | Điều 2. Thực hiện | Các đơn vị thực hiện./.

    Bad:
        [state-2020] Điều 1 Thời gian | Nghỉ 07 ngày. | Điều 2 Thực hiện | Các đơn vị thực hiện./.
    """
    for siblings in case.sections:
        found = [(path, match) for path, part in siblings if (match := _ARTICLE.fullmatch(part.number))]
        values = [int(match["value"]) for _, match in found]
        if len(values) > 1 and all(after == before + 1 for before, after in itertools.pairwise(values)):
            yield from (replaced(path, match[0], f"{match[0]}.") for path, match in found)
