"""Rules on the numbers of the parts of the body (*phần, chương, mục, điều, khoản, điểm*), box 6."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import List
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, replaced, rule
from vnnotice.vietnamese.letters import POINT_LETTERS
from vnnotice.vietnamese.numerals import from_roman, to_roman

_UNIT: Final = re.compile(r"(?P<word>(?i:phần|chương|mục|tiểu mục|điều)\s+)?(?P<value>\d{1,4}|[IVXLC]+)(?![^\W_])")
_DECIMAL: Final = re.compile(r"(?P<word>(?:\d{1,3}\.)+)(?P<value>\d{1,3})(?!\d)")


@rule(
    "VN0610",
    part="body",
    message_vi="theo thứ tự liên tục, ở đây phải là “{expected}”, không phải “{found}”",
    message_en="after the part before it comes “{expected}”, not “{found}”",
    demand_vi="Các phần, chương, mục, điều, khoản được đánh số theo thứ tự liên tục.",
    mend_vi="Đánh lại số cho liên tục, sau “1.” là “2.”, rồi sửa những chỗ viện dẫn số đã đổi.",
    mend_en="Number the parts one after the other, “2.” after “1.”, and correct what refers to a number that changed.",
    note_vi="Chỉ so sánh các số cùng một kiểu; số đánh lại từ 1 mở đầu một dãy mới.",
    see=("VN0611", "VN0615", "VN2005"),
)
def number_out_of_sequence(case: Case) -> Iterator[Fault]:
    """Parts that stand side by side are numbered one after the other.

    Only numbers of one kind are compared, and a number that begins again at 1 begins a new series.

    Good:
        [state-2020] 1. Thời gian | 2. Địa điểm | 3. Thành phần
        [party-2018] I- KẾT QUẢ | 1. Ưu điểm | 2. Hạn chế | II- NHIỆM VỤ | 1. Về kinh tế

    Bad:
        [state-2020] 1. Thời gian | 3. Địa điểm
        [party-2018] I- KẾT QUẢ | II- HẠN CHẾ | II- NHIỆM VỤ
    """
    for siblings in case.sections:
        last: dict[str, int] = {}
        for path, section in siblings:
            number = section.number
            match = _DECIMAL.match(number) or _UNIT.match(number)
            roman = from_roman(match["value"]) if match else None
            if not match or not (roman or match["value"].isdigit()):
                continue
            value = roman or int(match["value"])
            kind = f"{(match['word'] or '').lower()}{'roman' if roman else 'arabic'}"
            due = last.get(kind, value - 1) + 1
            if value not in (due, 1):
                numeral = to_roman(due) if roman else str(due)
                yield Fault(path, number, f"{number[: match.start('value')]}{numeral}{number[match.end('value') :]}")
            last[kind] = value


@rule(
    "VN0611",
    part="body",
    message_vi="theo thứ tự bảng chữ cái tiếng Việt, ở đây phải là “{expected}”, không phải “{found}”",
    message_en="in the order of the Vietnamese alphabet this point is “{expected}”, not “{found}”",
    demand_vi="Các điểm được đánh theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, l, m …",
    mend_vi="Đánh lại các điểm theo bảng chữ cái tiếng Việt: sau “d)” là “đ)”, sau “e)” là “g)”.",
    mend_en="Letter the points in the order of the Vietnamese alphabet: “đ)” after “d)”, “g)” after “e)”.",
    note_vi="Điểm đánh lại từ a) mở đầu một dãy mới, trừ khi đứng ngay sau một điểm a) khác.",
    see=("VN0612",),
)
def point_out_of_alphabet(case: Case) -> Iterator[Fault]:
    """Points are lettered in the order of the Vietnamese alphabet: a, b, c, d, đ, e, g, h, i, k and so on.

    A point that begins again at a) begins a new series, but not right after another a).

    Good:
        [state-2020] a) Một; | b) Hai; | c) Ba; | d) Bốn; | đ) Năm; | e) Sáu; | g) Bảy.

    Bad:
        [state-2020] a) Một; | b) Hai; | c) Ba; | d) Bốn; | e) Năm.
        [state-2020] a) Một; | a) Hai.
        [party-2018] a) Một; | c) Hai.
    """
    for path, points in case.lists:
        due = ""
        for index, letter in _letters(points):
            marker = points.items[index].marker
            again = letter == "a" and (due != "b" or points.items[index - 1].blocks)
            if due and letter != due and not again:
                yield Fault(f"{path}.items[{index}]", marker, marker.replace(letter, due))
            due = _FOLLOWING.get(letter, "")


_FOLLOWING: Final = dict(itertools.pairwise(POINT_LETTERS))
_POINT: Final = re.compile(r"\(?([a-zđ])\s?[).\/]")


def _letters(points: List) -> Iterator[tuple[int, str]]:
    """Yield the letter of each point, where the list is one of lettered points; ``(i)`` and ``(v)`` may be numerals."""
    first = points.items[0].marker
    if _POINT.fullmatch(first) and (first[0] != "(" or first == "(a)"):
        for index, item in enumerate(points.items):
            match = _POINT.fullmatch(item.marker)
            if match:
                yield index, match[1]


@rule(
    "VN0612",
    fixes=True,
    part="body",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Sau chữ cái chỉ thứ tự của điểm là dấu đóng ngoặc đơn.",
    mend_vi="Đánh dấu đóng ngoặc đơn sau chữ cái của điểm: “a)”, không viết “a.” hay “a/”.",
    mend_en="Put a closing parenthesis after the letter of a point: “a)”, not “a.” or “a/”.",
)
def point_without_parenthesis(case: Case) -> Iterator[Fault]:
    """The letter of a point is followed by a closing parenthesis: ``a)``.

    Good:
        [state-2020] a) Đối với công chức; | b) Đối với viên chức.

    Bad:
        [state-2020] a. Đối với công chức; | b. Đối với viên chức.
        [party-2018] a/ Đối với cấp uỷ; | b/ Đối với chi bộ.
    """
    for path, points in case.lists:
        for index, letter in _letters(points):
            marker = points.items[index].marker
            if marker.replace(" ", "") != f"{letter})":
                yield replaced(f"{path}.items[{index}]", marker, f"{letter})")


_WITHOUT_STOP: Final = re.compile(r"(\d{1,3})\s?/?|(?:Điều|ĐIỀU)\s+(\d{1,3}[a-zđ]?):")


@rule(
    "VN0613",
    fixes=True,
    part="body",
    message_vi="sau số thứ tự là dấu chấm: “{expected}”, không phải “{found}”",
    message_en="the number is followed by a full stop: “{expected}”, not “{found}”",
    demand_vi="Sau số thứ tự của điều, khoản là dấu chấm.",
    mend_vi="Đánh dấu chấm sau số thứ tự: “1. Về kinh tế”, “Điều 1.”, không viết “1/ Về kinh tế”, “Điều 1:”.",
    mend_en="Put a full stop after the number: “1. Về kinh tế”, “Điều 1.”, not “1/ Về kinh tế”, “Điều 1:”.",
    see=("VN0612", "VN0614"),
)
def number_without_stop(case: Case) -> Iterator[Fault]:
    """The number of an article or a clause is followed by a full stop, as in ``1. Về kinh tế``.

    Good:
        [state-2020] 1. Thời gian: 08 giờ 00. | 2. Địa điểm: hội trường Sở.

    Bad:
        [state-2020] 1/ Thời gian: 08 giờ 00. | 2/ Địa điểm: hội trường Sở.
        [party-2018] 1/ Về kinh tế | 2/ Về xã hội
    """
    for siblings in case.sections:
        for path, section in siblings:
            match = _WITHOUT_STOP.fullmatch(section.number)
            if match:
                yield replaced(path, section.number, f"{match[1]}." if match[1] else f"Điều {match[2]}.")


@rule(
    "VN0614",
    fixes=True,
    part="body",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Sau số thứ tự của khoản là dấu chấm, không phải dấu gạch nối.",
    mend_vi="Thay dấu gạch nối sau số thứ tự bằng dấu chấm: “1. Về kinh tế”, không viết “1- Về kinh tế”.",
    mend_en="Replace the hyphen after the number by a full stop: “1. Về kinh tế”, not “1- Về kinh tế”.",
    note_vi="Trong văn bản của Đảng, sau số La Mã được dùng dấu gạch nối.",
)
def number_with_hyphen(case: Case) -> Iterator[Fault]:
    """The number of a clause is followed by a full stop; the hyphen (``1-``) is an older habit.

    A Roman number may be followed by a hyphen in Party documents.

    Good:
        [party-2018] I- KẾT QUẢ | 1. Về kinh tế | 2. Về xã hội

    Bad:
        [party-2018] 1- Về kinh tế | 2- Về xã hội
        [state-2020] 1- Thời gian: 08 giờ 00. | 2- Địa điểm: hội trường Sở.
    """
    for siblings in case.sections:
        for path, section in siblings:
            number = section.number
            if number[-1] in "-–" and number[:-1].strip().isdigit():
                yield replaced(path, number, f"{number[:-1].strip()}.")


@rule(
    "VN0615",
    part="body",
    message_vi="cách đánh số nhiều cấp “{found}” không có trong các bố cục mà Nghị định quy định",
    message_en="numbering on several levels, “{found}”, is none of the outlines that the decree knows",
    demand_vi="Nội dung được bố cục theo phần, chương, mục, tiểu mục, điều, khoản, điểm; không đánh số kiểu 1.1, 1.1.1.",
    mend_vi="Đổi các mục đánh số nhiều cấp thành điểm: dưới “1.” đánh “a)”, “b)”, không đánh “1.1.”, “1.2.”.",
    mend_en="Turn the parts numbered on several levels into points: under “1.” write “a)”, “b)”, not “1.1.”, “1.2.”.",
)
def decimal_number(case: Case) -> Iterator[Fault]:
    """The body is laid out in parts, chapters, articles, clauses and points; ``1.1`` is none of them.

    Good:
        [state-2020] 1. Thời gian | a) Buổi sáng; | b) Buổi chiều.

    Bad:
        [state-2020] 1. Thời gian | 1.1. Buổi sáng | 1.2. Buổi chiều
    """
    for siblings in case.sections:
        found = next(((path, part.number) for path, part in siblings if _DECIMAL.match(part.number)), None)
        if found:
            yield Fault(*found)


@rule(
    "VN0616",
    fixes=True,
    part="body",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Từ “Phần”, “Chương”, “Mục”, “Tiểu mục”, “Điều” viết chữ in thường; tiêu đề phía dưới mới viết in hoa.",
    mend_vi="Viết từ “Phần”, “Chương”, “Mục”, “Điều” bằng chữ in thường: “Chương I”, không viết “CHƯƠNG I”.",
    mend_en="Set the word for the part, chapter, section or article in small letters: “Chương I”, not “CHƯƠNG I”.",
    see=("VN2001",),
)
def capital_unit_word(case: Case) -> Iterator[Fault]:
    """The words ``Phần``, ``Chương``, ``Mục``, ``Điều`` are set in small letters; only the title below is in capitals.

    Good:
        [state-2020] Phần I | QUY ĐỊNH CHUNG

    Bad:
        [state-2020] PHẦN I | QUY ĐỊNH CHUNG
        [party-2018] CHƯƠNG I | QUY ĐỊNH CHUNG
    """
    for siblings in case.sections:
        for path, section in siblings:
            word = next((word for word in _CAPITAL_WORDS if section.number.startswith(word)), None)
            if word:
                yield replaced(path, section.number, f"{word.capitalize()}{section.number[len(word) :]}")


_CAPITAL_WORDS: Final = ("PHẦN ", "CHƯƠNG ", "TIỂU MỤC ", "MỤC ", "ĐIỀU ")
