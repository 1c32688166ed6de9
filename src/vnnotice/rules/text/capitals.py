"""Rules on capital letters (*viết hoa*) in citations, names of places, weekdays and names of bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.text._passages import passages_of

_BEFORE: Final = r"(?<=[a-zà-ỹđ0-9,;)] )"
"""A word or a mark before it, and one blank: it does not begin a sentence."""


@rule(
    "VN4010",
    part="body",
    message_vi="khi viện dẫn viết “{expected}”, không viết “{found}”",
    message_en="in a citation write “{expected}”, not “{found}”",
    demand_vi="Khi viện dẫn phần, chương, mục, điều của một văn bản thì viết hoa chữ cái đầu của “Phần”, “Chương”, “Mục”, "
    "“Tiểu mục”, “Điều”; “khoản”, “điểm” viết thường.",
    mend_vi="Viết thường “khoản”, “điểm”; viết hoa chữ cái đầu của “Điều”, “Chương”: “khoản 2 Điều 8”.",
    mend_en="Set “khoản” and “điểm” in small letters, and begin “Điều” and “Chương” with a capital: “khoản 2 Điều 8”.",
    note_vi="Chỉ xét ở giữa câu và khi rõ là viện dẫn; mỗi đoạn báo một lần.",
)
def wrong_letter_in_citation(case: Case) -> Iterator[Fault]:
    """In a citation *Phần, Chương, Mục, Điều* begin with a capital, and *khoản, điểm* with a small letter.

    Only words within a sentence that surely cite are judged, the first in each passage.

    Good:
        [state-2020] Thực hiện theo điểm a khoản 2 Điều 8 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020./.

    Bad:
        [state-2020] Thực hiện theo điểm a Khoản 2 Điều 8 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020./.
        [state-2020] Thực hiện theo khoản 2 điều 8 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020./.
    """
    for sign, pattern in _CITED:
        for path, text, match in _found(case, sign, pattern):
            word = match["word"]
            changed = word.lower() if word[0].isupper() else f"{word[0].upper()}{word[1:]}"
            shown = text[match.start("word") : match.end("number")]
            yield Fault(path, shown, f"{changed}{shown[len(word) :]}")


_OF: Final = r"(?= (?:[Đđ]iều \d|[Kk]hoản \d|[Mm]ục [\dIVX]|[Cc]hương [\dIVX]))"
_ACT: Final = r"(?=(?: của)? (?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết định|Quy|Chương|Thông báo|Hiến pháp))"
_ARTICLE: Final = re.compile(r"điều \d")
_CITED: Final = (
    (re.compile(r"Khoản \d"), re.compile(rf"{_BEFORE}(?P<word>Khoản) (?P<number>\d{{1,2}}[a-zđ]?){_OF}")),
    (re.compile(r"Điểm \w\b"), re.compile(rf"{_BEFORE}(?P<word>Điểm) (?P<number>[a-zđ]\d?\)?){_OF}")),
    (_ARTICLE, re.compile(r"(?:[Kk]hoản \d{1,2}[a-zđ]?,? )(?P<word>điều) (?P<number>\d{1,3}[a-zđ]?)\b")),
    (_ARTICLE, re.compile(rf"(?<!\d )(?<!\d, ){_BEFORE}(?P<word>điều) (?P<number>\d{{1,3}}[a-zđ]?){_ACT}")),
    (re.compile(r"chương [\dIVX]"), re.compile(rf"{_BEFORE}(?P<word>chương) (?P<number>[IVX]{{1,5}}|\d{{1,2}}){_ACT}")),
)


def _found(case: Case, sign: re.Pattern[str], pattern: re.Pattern[str]) -> Iterator[tuple[str, str, re.Match[str]]]:
    """Yield the first match of *pattern* in each passage, with its path and text, where *sign* occurs at all.

    A *sign* begins with letters, so that looking for it is quick.
    """
    if sign.search(case.text):
        for path, text in case.passages:
            match = pattern.search(text)
            if match:
                yield path, text, match


_SPECIAL: Final = (
    ("thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    ("thủ đô Hà Nội", "Thủ đô Hà Nội"),
)


@rule(
    "VN4011",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Viết hoa tên đơn vị hành chính được coi là trường hợp đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.",
    mend_vi="Viết hoa chữ cái đầu của “Thành phố”, “Thủ đô”.",
    mend_en="Begin “Thành phố” and “Thủ đô” with a capital.",
)
def small_letter_at_special_place(case: Case) -> Iterator[Fault]:
    """The capital and Ho Chi Minh City are named *Thủ đô Hà Nội* and *Thành phố Hồ Chí Minh*, with a capital.

    Good:
        [state-2020] Ủy ban nhân dân Thành phố Hồ Chí Minh và các sở của Thủ đô Hà Nội./.

    Bad:
        [state-2020] Ủy ban nhân dân thành phố Hồ Chí Minh thông báo lịch nghỉ tết./.
        [state-2020] Hội nghị tổ chức tại thủ đô Hà Nội./.
    """
    for wrong, right in _SPECIAL:
        if wrong in case.text or any(wrong in line for _, line in case.lines):
            yield from (Fault(path, wrong, right) for path, text in passages_of(case) if wrong in text)


_AFTER_NUMBER: Final = r"(?=[,.;:)/]|$| (?:quận|thành phố|thị xã|tỉnh|huyện|và)\b| [A-ZĐ])"
_NUMBERED_UNITS: Final = tuple(
    (re.compile(rf"{word} \d"), re.compile(rf"(?<!các )(?<!những )(?<!\w){word} \d{{1,2}}{_AFTER_NUMBER}"))
    for word in ("quận", "phường")
)


@rule(
    "VN4012",
    part="body",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Tên đơn vị hành chính cấu tạo từ danh từ chung với chữ số thì viết hoa cả danh từ chung: Quận 1, Phường 5.",
    mend_vi="Viết hoa chữ cái đầu của “Quận”, “Phường”.",
    mend_en="Begin “Quận” and “Phường” with a capital.",
)
def small_letter_at_numbered_unit(case: Case) -> Iterator[Fault]:
    """A district or ward that has a number for its name is written with a capital: *Quận 1, Phường 5*.

    Good:
        [state-2020] Trụ sở tại Phường 5, Quận 3, Thành phố Hồ Chí Minh./.

    Bad:
        [state-2020] Trụ sở tại phường 5, Quận 3, Thành phố Hồ Chí Minh./.
    """
    for sign, pattern in _NUMBERED_UNITS:
        for path, _, match in _found(case, sign, pattern):
            yield Fault(path, match[0], match[0].capitalize())


_COMMON_UNITS: Final = tuple(
    (
        re.compile(rf"{word} [A-ZĐ]"),
        re.compile(
            rf"(?:(?<=[a-zà-ỹđ] )|(?<=UBND )|(?<=HĐND )|(?<=MTTQ )){word} "
            r"(?!Ủy|Uỷ|Đoàn|Đội|Hồ Chí|Hà Nội|Xanh|Thông|Sáng|Học|Vì|Du|Đáng)[A-ZĐ]\w{1,7}(?: [A-ZĐ]\w{1,7}){0,2}"
        ),
    )
    for word in ("Tỉnh", "Thành phố")
)


@rule(
    "VN4013",
    part="body",
    message_vi="giữa câu viết “{expected}”, không viết “{found}”",
    message_en="within a sentence write “{expected}”, not “{found}”",
    demand_vi="Tên đơn vị hành chính: danh từ chung “tỉnh”, “thành phố” viết thường, tên riêng viết hoa.",
    mend_vi="Viết thường “tỉnh”, “thành phố” trước tên riêng ở giữa câu.",
    mend_en="Set “tỉnh” and “thành phố” in small letters.",
    note_vi="Thành phố Hà Nội, Thành phố Hồ Chí Minh không xét; tên đặt theo chữ số, tên người, sự kiện là trường hợp khác.",
)
def capital_at_common_unit(case: Case) -> Iterator[Fault]:
    """Before the name of a province or city the words *tỉnh* and *thành phố* are in small letters within a sentence.

    Hà Nội and Hồ Chí Minh are not judged here.

    Good:
        [state-2020] Ủy ban nhân dân tỉnh Ninh Bình và các sở của Thành phố Hồ Chí Minh./.

    Bad:
        [state-2020] Sở Nội vụ và Ủy ban nhân dân Tỉnh Ninh Bình thông báo lịch nghỉ tết./.
    """
    for sign, pattern in _COMMON_UNITS:
        for path, _, match in _found(case, sign, pattern):
            yield Fault(path, match[0], f"{match[0][0].lower()}{match[0][1:]}")


_WEEKDAY_SIGN: Final = re.compile(r"hứ (?:hai|ba|tư|năm|sáu|bảy),? \(?ngày")
_WEEKDAY: Final = re.compile(
    r"(?:^|[,;:(] ?|\b(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|vào|từ|đến|hết|và|là|[Tt]rước|sau) )"
    r"(?P<word>[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy)),? \(?ngày \d"
)

_CAPITAL_WEEKDAY_SIGN: Final = re.compile(r"Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)")
_CAPITAL_WEEKDAY: Final = re.compile(
    r"\b(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|vào|từ|đến|hết|và|trước|sau) (?P<word>Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy))(?!\w)"
)


@rule(
    "VN4014",
    part="body",
    message_vi="tên ngày trong tuần viết hoa: “{expected}”, không phải “{found}”",
    message_en="the name of a weekday has a capital: “{expected}”, not “{found}”",
    demand_vi="Tên ngày trong tuần viết bằng chữ thì viết hoa: thứ Hai, thứ Tư.",
    mend_vi="Viết hoa chữ cái đầu của từ sau “thứ”; chữ “thứ” ở giữa câu viết thường: “thứ Hai”.",
    mend_en="Begin the word after “thứ” with a capital, and “thứ” itself, within a sentence, with a small letter.",
    note_vi="Chữ thường chỉ xét khi ngay sau đó ghi ngày, để không lẫn với số thứ tự (lần thứ hai); chữ “Thứ” viết hoa chỉ "
    "xét ở giữa câu.",
)
def small_letter_at_weekday(case: Case) -> Iterator[Fault]:
    """A weekday in words has a capital in its second syllable only: *thứ Hai*.

    A small letter is judged only where a date follows, which makes it surely a weekday and no ordinal (*lần thứ hai*); a
    capital *Thứ* only within a sentence.

    Good:
        [state-2020] Các đơn vị họp vào thứ Hai, ngày 05 tháng 02 năm 2024; phiên họp thứ hai kéo dài 02 ngày./.

    Bad:
        [state-2020] Các đơn vị họp vào thứ hai, ngày 05 tháng 02 năm 2024./.
        [state-2020] Các đơn vị làm việc từ Thứ Hai đến thứ Sáu hằng tuần./.
    """
    for path, _, match in _found(case, _WEEKDAY_SIGN, _WEEKDAY):
        yield Fault(path, match["word"], match["word"][:4] + match["word"][4:].capitalize())
    for path, _, match in _found(case, _CAPITAL_WEEKDAY_SIGN, _CAPITAL_WEEKDAY):
        yield Fault(path, match["word"], f"t{match['word'][1:]}")


_JOINING: Final = re.compile(
    r"[A-ZĐ][a-zà-ỹ]{1,7} (?!(?:ông|bà|anh|chị|em|chí) )(?P<name>\w[a-zà-ỹ]{1,7} (?P<word>Và|Của) [A-ZĐ][a-zà-ỹ]{1,7})(?!\w)"
)


@rule(
    "VN4016",
    message_vi="trong tên cơ quan, tổ chức, “và”, “của” viết thường: “{expected}”, không phải “{found}”",
    message_en="within the name of a body “và” and “của” are in small letters: “{expected}”, not “{found}”",
    demand_vi="Tên cơ quan, tổ chức viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình, chức năng, lĩnh vực; từ nối viết "
    "thường.",
    mend_vi="Viết thường từ nối đó; trong tên chỉ viết hoa chữ đầu của từng cụm từ.",
    mend_en="Set the joining word in small letters; only the first word of each group has a capital.",
    note_vi="Tên tác phẩm trong ngoặc kép không xét.",
)
def capital_at_joining_word(case: Case) -> Iterator[Fault]:
    """Within the name of a body the words *và* and *của* are in small letters.

    Titles in quotation marks are not judged.

    Good:
        [state-2020] Bộ Tài nguyên và Môi trường./.

    Bad:
        [state-2020] Bộ Tài Nguyên Và Môi Trường./.
    """
    for sign in (" Và ", " Của "):
        if sign in case.text or any(sign in line for _, line in case.lines):
            for path, text in passages_of(case):
                match = _JOINING.search(text) if sign in text else None
                if match and text.rfind("“", 0, match.start()) <= text.rfind("”", 0, match.start()):
                    yield Fault(
                        path, match["name"], match["name"].replace(f" {match['word']} ", f" {match['word'].lower()} ")
                    )
