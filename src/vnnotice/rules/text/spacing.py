"""Rules on blanks and punctuation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, Fix, replaced, rule
from vnnotice.rules.text._passages import word_around

_BLANK_BEFORE: Final = re.compile(r" [,;:.](?=\s|$)(?! \.)")


@rule(
    "VN4008",
    fixes=True,
    message_vi="không có dấu cách trước dấu câu: “{found}”",
    message_en="no blank stands before a punctuation mark: “{found}”",
    demand_vi="Dấu phẩy, dấu chấm phẩy, dấu hai chấm, dấu chấm viết liền sau chữ, không có dấu cách ở trước.",
    mend_vi="Xóa dấu cách trước dấu câu: “Thời gian:”, không viết “Thời gian :”.",
    mend_en="Delete the blank before the mark: “Thời gian:”, not “Thời gian :”.",
    note_vi="Dấu hai chấm giữa hai số (“tỷ lệ 1 : 500”) không xét.",
)
def blank_before_punctuation(case: Case) -> Iterator[Fault]:
    """A comma, semicolon, colon or full stop follows its word without a blank.

    The colon of a ratio between two numbers is not judged.

    Good:
        [state-2020] Thời gian: 08 giờ 00, ngày 05 tháng 02

    Bad:
        [state-2020] Thời gian : 08 giờ 00 , ngày 05 tháng 02
    """
    if case.is_loose and _BLANK_BEFORE.search(case.text):
        for path, text in case.passages:
            match = next((match for match in _BLANK_BEFORE.finditer(text) if _follows_word(match, text)), None)
            if match:
                word = word_around(match, text)
                yield Fault(path, word, fix=Fix(word, word.replace(" ", "")))


def _follows_word(match: re.Match[str], text: str) -> bool:
    """Tell whether a mark follows a word, and is not the colon of a ratio: *1 : 500*."""
    before, after = text[: match.start()][-1:], text[match.end() :].lstrip()[:1]
    return before.isalnum() and not (match[0] == " :" and before.isdigit() and after.isdigit())


_CROWDED: Final = re.compile(r"(?P<before>[^\W\d_]{2})(?P<mark>[,;])(?=[^\W\d_]{2})")
_NO_PROSE: Final = re.compile(r"[@/_\\=]|\.\w")


@rule(
    "VN4017",
    fixes=True,
    message_vi="sau dấu phẩy, dấu chấm phẩy có dấu cách: “{expected}”, không phải “{found}”",
    message_en="a blank follows a comma or semicolon: “{expected}”, not “{found}”",
    demand_vi="Sau dấu phẩy, dấu chấm phẩy có một dấu cách.",
    mend_vi="Thêm một dấu cách sau dấu câu: “sở, ban”, không viết “sở,ban”.",
    mend_en="Put a blank after the mark: “sở, ban”, not “sở,ban”.",
    note_vi="Số, địa chỉ thư điện tử, địa chỉ mạng và chữ viết tắt liền nhau không xét; mỗi đoạn báo một lần.",
)
def no_blank_after_comma(case: Case) -> Iterator[Fault]:
    """A blank follows a comma or semicolon between words.

    Numbers, addresses of the net and abbreviations are not judged; the first place in each passage is reported.

    Good:
        [state-2020] Các sở, ban, ngành; tăng 11,5%; hộp thư a,b@tinh.gov.vn

    Bad:
        [state-2020] Các sở,ban, ngành thực hiện
    """
    for path, text in case.passages if case.is_crowded else ():
        for match in _CROWDED.finditer(text):
            left, right = _around(text, match.end())
            if not f"{left}{right}".isupper() and not _NO_PROSE.search(_token(text, match.end())):
                yield replaced(path, f"{left}{right}", f"{left} {right}")
                break


_REACH: Final = 60


def _around(text: str, place: int) -> tuple[str, str]:
    """Return the word that ends at *place* of *text*, with the mark that ends it, and the word that begins there."""
    start, end = place - 1, place
    while start and place - start < _REACH and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and end - place < _REACH and text[end].isalnum():
        end += 1
    return text[start:place], text[place:end]


def _token(text: str, place: int) -> str:
    """Return what stands between blanks around *place* of *text*."""
    left, right = text[max(place - _REACH, 0) : place], text[place : place + _REACH]
    return f"{left.rpartition(' ')[2]}{right.partition(' ')[0]}"


_TWO_BLANKS: Final = re.compile(r"(?<=[\w,;:.)”]) {2}(?=[\w(“])")
_LAID_OUT: Final = ("\t", "   ", "..", "…", "__", "  tháng ", "  năm ")


@rule(
    "VN4018",
    fixes=True,
    message_vi="giữa hai từ có hai dấu cách: “{found}”",
    message_en="there are two blanks between two words: “{found}”",
    demand_vi="Giữa hai từ có một dấu cách.",
    mend_vi="Xóa dấu cách thừa.",
    mend_en="Take out one of the blanks.",
    note_vi="Dòng có khoảng tab, dấu chấm dẫn, chỗ để trống không xét; mỗi đoạn báo một lần.",
)
def two_blanks(case: Case) -> Iterator[Fault]:
    """One blank stands between two words.

    Lines that are laid out by blanks, tabs or dots are not judged; the first place in each passage is reported.

    Good:
        [state-2020] Sở Nội vụ thông báo

    Bad:
        [state-2020] Sở Nội vụ  thông báo
    """
    for path, text in case.passages if case.is_loose else ():
        if "  " in text and not any(sign in text for sign in _LAID_OUT):
            match = _TWO_BLANKS.search(text)
            if match:
                shown = text[max(match.start() - 12, 0) : match.end() + 12]
                yield Fault(path, shown, fix=_closed_up(match, text))


def _closed_up(match: re.Match[str], text: str) -> Fix | None:
    """Return the mend that takes out one of two blanks; before a capital they may part columns, and it is not certain."""
    left, right = _around(text, match.start())[0], _around(text, match.end())[1] or text[match.end()]
    goes_on = not text[match.end() :].lstrip("(“")[:1].isupper()
    return Fix(f"{left}  {right}", f"{left} {right}") if goes_on else None


_DOUBLED: Final = re.compile(r"(?<=[\w)”])(?:(?:,,|;;)(?![,;.])|\.\.(?![./\w]))")


@rule(
    "VN4019",
    fixes=True,
    message_vi="dấu câu bị lặp: “{expected}”, không phải “{found}”",
    message_en="a mark stands twice: “{expected}”, not “{found}”",
    demand_vi="Dấu phẩy, dấu chấm phẩy, dấu chấm chỉ viết một lần.",
    mend_vi="Xóa dấu câu thừa.",
    mend_en="Take out one of the marks.",
    note_vi="Dấu chấm lửng, “v.v..”, chỗ để điền (“ngày.. tháng..”), và dấu ở cuối nội dung (đã có quy tắc riêng) không xét.",
)
def doubled_mark(case: Case) -> Iterator[Fault]:
    """A comma, semicolon or full stop stands once.

    The ellipsis, *v.v..* and dots to fill in are left alone, and so is the end of the body, which has a rule of its own.

    Good:
        [state-2020] Các sở, ban, ngành... | Trân trọng.

    Bad:
        [state-2020] Các sở,, ban, ngành thực hiện;; | Trân trọng.
    """
    for path, text in case.passages if case.is_crowded else ():
        match = next((match for match in _DOUBLED.finditer(text) if not _is_open(match, text)), None)
        last = match and match.end() == len(text.rstrip()) and path == _last(case)
        if match and not last and not text.endswith("v.v", 0, match.start()):
            word = word_around(match, text)
            yield replaced(path, word, word[:-1])


def _is_open(match: re.Match[str], text: str) -> bool:
    """Tell whether two full stops are dots to fill in, as in *ngày.. tháng.. năm*: the sentence goes on."""
    return match[0] == ".." and text[match.end() :].lstrip()[:1].islower()


def _last(case: Case) -> str:
    """Return the path of the last passage of the body."""
    return next((path for path, _ in reversed(case.passages) if path.startswith("body")), "")


_WITHIN: Final = re.compile(r"(?:\( |“ )(?=\w{1,30})|(?<=[^\W_]) (?:\)|”)(?!\w)")


@rule(
    "VN4020",
    fixes=True,
    message_vi="bên trong ngoặc đơn, ngoặc kép không có dấu cách thừa: “{expected}”, không phải “{found}”",
    message_en="no blank stands inside parentheses or quotation marks: “{expected}”, not “{found}”",
    demand_vi="Dấu ngoặc đơn, ngoặc kép viết liền với chữ ở bên trong.",
    mend_vi="Xóa dấu cách bên trong dấu ngoặc: “(ban”, không viết “( ban”.",
    mend_en="Take out the blank: “(ban”, not “( ban”.",
    note_vi="Chỗ để trống trong ngoặc không xét; mỗi đoạn báo một lần.",
)
def blank_inside_parentheses(case: Case) -> Iterator[Fault]:
    """Parentheses and quotation marks stand close to the words in them.

    Blanks to fill in are left alone; the first place in each passage is reported.

    Good:
        [state-2020] Các sở (ban, ngành) và “Dân vận khéo”

    Bad:
        [state-2020] Các sở ( ban, ngành ) và “ Dân vận khéo ”
    """
    for path, text in case.passages if case.is_loose else ():
        match = _WITHIN.search(text)
        if match:
            opens = match[0][1] == " "
            word = _around(text, match.end())[1] if opens else _around(text, match.start())[0]
            found = f"{match[0]}{word}" if opens else f"{word}{match[0]}"
            yield replaced(path, found, found.replace(" ", ""))
