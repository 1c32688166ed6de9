"""Rules on capital letters in the names of acts, festivals, orders and events, and at the beginning of sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.vietnamese.syllables import is_one_syllable

_SMALL_AFTER: Final = re.compile(r"\. (?P<next>[a-zà-ỹđ]{1,7})(?![^\W_]|[.@/])")
_CLOSE_AFTER: Final = re.compile(r"\.(?P<next>[A-ZĐÀ-Ỹ][a-zà-ỹ]{1,6})(?![^\W_]|[.@/])")
_LAST: Final = re.compile(r"(?<![^\W_])[a-zà-ỹđ]{2,7}$")
_LONGEST: Final = 8
_SHORTENED: Final = frozenset({"tel", "fax", "tr", "stt", "vv", "ngđ", "ths", "nxb"})


def _stops(case: Case, pattern: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    """Yield the full stops in the prose that *pattern* finds between two syllables: path, word before, word after."""
    for match in pattern.finditer(case.text):
        last = _LAST.search(case.text[max(match.start() - _LONGEST, 0) : match.start()])
        word = match["next"]
        cased = last and last[0].islower() and (word.islower() if pattern is _SMALL_AFTER else word.istitle())
        if last and cased and last[0] not in _SHORTENED and is_one_syllable(last[0]) and is_one_syllable(word):
            path, text, _ = case.place(match.start())
            if case.is_prose(path) and "\t" not in text:
                yield path, last[0], word


def _places(text: str, *words: str) -> Iterator[int]:
    """Yield where one of *words* begins in *text*."""
    for word in words:
        at = text.find(word)
        while at >= 0:
            yield at
            at = text.find(word, at + 1)


@rule(
    "VN4021",
    part="body",
    message_vi="sau dấu chấm, câu mới bắt đầu bằng chữ hoa: “{expected}”, không phải “{found}”",
    message_en="after a full stop a sentence begins with a capital: “{expected}”, not “{found}”",
    demand_vi="Viết hoa chữ cái đầu âm tiết thứ nhất của câu, sau dấu chấm, dấu hỏi, dấu than.",
    mend_vi="Viết hoa chữ đầu câu, hoặc thay dấu chấm bằng dấu phẩy nếu câu chưa hết.",
    mend_en="Begin with a capital, or put a comma where the sentence goes on.",
    see=("VN0629",),
    note_vi="Chỉ xét giữa hai âm tiết tiếng Việt, để không lẫn với chữ viết tắt có dấu chấm; bảng, phụ lục không xét.",
)
def small_letter_after_stop(case: Case) -> Iterator[Fault]:
    """After a full stop a sentence begins with a capital.

    Only a stop between two Vietnamese syllables is judged: elsewhere it may be that of an abbreviation.

    Good:
        [state-2020] Các đơn vị nghỉ 07 ngày. Sau đó làm việc bình thường./.

    Bad:
        [state-2020] Các đơn vị nghỉ bảy ngày. sau đó làm việc bình thường./.
    """
    for path, last, word in _stops(case, _SMALL_AFTER):
        yield Fault(path, f"{last}. {word}", f"{last}. {word.capitalize()}")


@rule(
    "VN4022",
    part="body",
    message_vi="sau dấu chấm có dấu cách: “{expected}”, không phải “{found}”",
    message_en="a blank follows a full stop: “{expected}”, not “{found}”",
    demand_vi="Sau dấu chấm câu có một dấu cách.",
    mend_vi="Thêm dấu cách sau dấu chấm.",
    mend_en="Put a blank after the full stop.",
    see=("VN4017",),
    note_vi="Chỉ xét giữa hai âm tiết tiếng Việt; bảng, phụ lục không xét.",
)
def no_blank_after_stop(case: Case) -> Iterator[Fault]:
    """A blank follows a full stop within a paragraph.

    Only a stop between two Vietnamese syllables is judged.

    Good:
        [state-2020] Các đơn vị nghỉ bảy ngày. Sau đó làm việc bình thường./.
        [party-2018] Kinh tế phát triển. Xã hội ổn định.

    Bad:
        [state-2020] Các đơn vị nghỉ bảy ngày.Sau đó làm việc bình thường./.
        [party-2018] Kinh tế phát triển.Xã hội ổn định.
    """
    for path, last, word in _stops(case, _CLOSE_AFTER):
        yield Fault(path, f"{last}.{word}", f"{last}. {word}")


_LAW: Final = re.compile(r"(?P<kind>luật|bộ luật|pháp lệnh) (?P<name>[A-ZĐÀ-Ỹ][a-zà-ỹ]{1,6})(?![^\W_])")
_LEADS: Final = (" theo ", "Theo ", "ăn cứ ", " của ", " thi hành ", "hực hiện ", " tại ", " với ")


@rule(
    "VN4023",
    part="body",
    message_vi="tên loại của một đạo luật cụ thể viết hoa: “{expected}”, không phải “{found}”",
    message_en="the kind of a particular act has a capital: “{expected}”, not “{found}”",
    demand_vi="Tên các loại văn bản viết hoa chữ cái đầu của tên loại và của tên gọi: Bộ luật Hình sự, Luật Đất đai.",
    mend_vi="Viết hoa chữ “Luật”, “Bộ luật”, “Pháp lệnh” khi nói về một văn bản cụ thể.",
    mend_en="Begin “Luật”, “Bộ luật”, “Pháp lệnh” with a capital where a particular act is meant.",
    see=("VN0624",),
    note_vi="Chỉ xét sau những từ dẫn tới văn bản (theo, căn cứ, của, thi hành …) và trước tên gọi viết hoa.",
)
def small_letter_at_law(case: Case) -> Iterator[Fault]:
    """The kind of a particular act (*Luật, Bộ luật, Pháp lệnh*) begins with a capital.

    Only words after which an act follows (*theo, căn cứ, của …*) and before a name with a capital are judged.

    Good:
        [state-2020] Thực hiện theo Luật Đất đai và quy định của pháp luật./.

    Bad:
        [state-2020] Thực hiện theo luật Đất đai và quy định của pháp luật./.
    """
    for at in _places(case.text, "luật ", "bộ luật ", "pháp lệnh "):
        match = _LAW.match(case.text, at)
        if match and match["name"].istitle() and case.text.endswith(_LEADS, 0, at):
            yield Fault(case.place(at)[0], match[0], f"{match[0][0].upper()}{match[0][1:]}")


_FESTIVAL: Final = re.compile(r"(?i:nguyên đán|trung thu|đoan ngọ)(?!\w)")
_STEMS: Final = "giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý"
_BRANCHES: Final = "tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi"
_LUNAR: Final = re.compile(rf"(?i:(?:{_STEMS}) (?:{_BRANCHES}))(?!\w)")


@rule(
    "VN4024",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Tên các ngày tết viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi (tết Nguyên đán); tên năm âm lịch "
    "viết hoa chữ cái đầu của tất cả các âm tiết (Giáp Thìn).",
    mend_vi="Viết “tết Nguyên đán”, “tết Trung thu”, “năm Giáp Thìn”.",
    mend_en="Write “tết Nguyên đán”, “tết Trung thu”, “năm Giáp Thìn”.",
    note_vi="Chữ “tết” đứng trước tên gọi không xét.",
)
def wrong_letter_at_festival(case: Case) -> Iterator[Fault]:
    """The first syllable of the name of a festival has a capital (*tết Nguyên đán*), a lunar year in all (*Giáp Thìn*).

    The word *tết* before the name is not judged.

    Good:
        [state-2020] Nghỉ tết Nguyên đán Giáp Thìn năm 2024./.

    Bad:
        [state-2020] Nghỉ tết Nguyên Đán năm 2024./.
        [state-2020] Nghỉ tết Nguyên đán giáp thìn năm 2024./.
    """
    title = case.notice.type_and_subject
    subject = title.subject if title and isinstance(title.subject, str) else ""
    for _, found, expected in _festivals(subject):
        yield Fault("type_and_subject.subject", found, expected)
    for at, found, expected in _festivals(case.text):
        yield Fault(case.place(at)[0], found, expected)


def _festivals(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the festivals and lunar years in *text* that have other letters: the place, what stands there, what should."""
    for at in _places(text, "Tết ", "tết "):
        match = _FESTIVAL.match(text, at + len("tết "))
        if match and match[0] != match[0].capitalize():
            yield at, match[0], match[0].capitalize()
    for lead in ("guyên đán ", "guyên Đán ", "uân ", " năm "):
        for at in _places(text, lead):
            match = _LUNAR.match(text, at + len(lead))
            if match and match[0] != match[0].title():
                yield at, match[0], match[0].title()


_HONOUR_SIGNS: Final = (
    "huân chương ", "huy chương ", "nghệ sĩ ", "nhà giáo ", "thầy thuốc ", "nghệ nhân ", "cách mạng ", "Cách mạng ", "quốc khánh ",
    "quốc tế lao động ",
)  # fmt: skip
_HONOUR: Final = re.compile(
    r"(?P<order>huân|huy) chương(?= [A-ZĐ])|(?P<title>nghệ sĩ|nhà giáo|thầy thuốc|nghệ nhân) (?P<rank>nhân dân|ưu tú)"
    r"|(?P<event>[Cc]ách mạng [Tt]háng [Tt]ám)|(?:quốc khánh|quốc tế lao động)(?= \d{1,2}[-/]\d)"
)


@rule(
    "VN4025",
    part="body",
    message_vi="viết hoa chữ cái đầu của tên gọi này: “{expected}”, không phải “{found}”",
    message_en="this name has a capital: “{expected}”, not “{found}”",
    demand_vi="Tên huân chương, huy chương, danh hiệu vinh dự, ngày lễ, sự kiện lịch sử viết hoa chữ cái đầu.",
    mend_vi="Viết “Huân chương Lao động”, “Nghệ sĩ Nhân dân”, “Quốc khánh 2-9”, “Cách mạng tháng Tám”.",
    mend_en="Write “Huân chương Lao động”, “Nghệ sĩ Nhân dân”, “Quốc khánh 2-9”, “Cách mạng tháng Tám”.",
)
def small_letter_at_honour(case: Case) -> Iterator[Fault]:
    """The names of orders, titles of honour, holidays and events of history have a capital.

    Good:
        [state-2020] Tặng thưởng Huân chương Lao động và danh hiệu Nhà giáo Ưu tú./.

    Bad:
        [state-2020] Tặng thưởng huân chương Lao động./.
        [state-2020] Trao danh hiệu nhà giáo ưu tú./.
    """
    for at in _places(case.text, *_HONOUR_SIGNS):
        match = _HONOUR.match(case.text, at)
        path, text, start = case.place(at)
        if match and start < at and match[0] != _honoured(match) and case.is_prose(path) and "\t" not in text:
            yield Fault(path, match[0], _honoured(match))


def _honoured(match: re.Match[str]) -> str:
    """Return the name with its capitals: a title of honour has two, as has the revolution of August."""
    if match["event"]:
        return "Cách mạng tháng Tám"
    if match["title"]:
        return f"{match['title'].capitalize()} {match['rank'].capitalize()}"
    return match[0].capitalize()
