"""Rules on the text itself: its letters, its invisible characters, its spelling of tones.  They hold for every component."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.letters import INVISIBLE, LOOK_ALIKES, unmarked

_IN_DIGITS: Final = ("number_and_symbol", "place_and_date")
"""The lines that are made of digits and set phrases."""


def _passages(case: Case) -> Iterator[tuple[str, str]]:
    """Yield every line and passage of the notice."""
    yield from case.lines
    yield from case.passages


@rule(
    "VN4001",
    message_vi="văn bản dùng tiếng Việt Unicode tổ hợp; đã chuyển sang dạng dựng sẵn (NFC) khi đọc",
    message_en="the text was in decomposed Unicode; it was composed (NFC) on reading",
    demand_vi="Văn bản dùng bộ mã ký tự Unicode dựng sẵn (NFC), để tìm kiếm và so sánh được.",
)
def decomposed_text(case: Case) -> Iterator[Fault]:
    """The text is in composed Unicode (NFC), so that it can be searched and compared.

    Good:
        [state-2020] Sở Nội vụ thông báo

    Bad:
        [state-2020] So\u031b\u0309 Nội vụ thông báo
    """
    repair = next((repair for repair in case.repairs if repair.kind == "composed"), None)
    if repair:
        yield Fault(repair.path or "body", repair.detail)


_WORD: Final = re.compile(r"[^\W\d_]+")
_LOOK_ALIKE: Final = frozenset(LOOK_ALIKES)
_TO_VIETNAMESE: Final = str.maketrans(LOOK_ALIKES)
_SYLLABLE: Final = re.compile(r"d[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?")


@rule(
    "VN4002",
    message_vi="“{found}” có chữ cái nước ngoài trông giống “Đ”; viết “{expected}”",
    message_en="“{found}” has a foreign letter that looks like “Đ”; write “{expected}”",
    demand_vi="Chữ “Đ”, “đ” là chữ cái tiếng Việt (U+0110, U+0111), không phải chữ “Ð”, “ð” của ngôn ngữ khác.",
)
def look_alike_letter(case: Case) -> Iterator[Fault]:
    """``Đ`` and ``đ`` are the Vietnamese letters (U+0110, U+0111), not Icelandic or African ones that look alike.

    Foreign names that do have such a letter are left alone.

    Good:
        [state-2020] Quyết định của Sở Nội vụ tỉnh Đồng Nai

    Bad:
        [state-2020] Quyết ðịnh của Sở Nội vụ tỉnh Đồng Nai
        [party-2018] Kết luận của Ðảng uỷ xã
    """
    if _LOOK_ALIKE.isdisjoint(case.unusual):
        return
    for path, text in _passages(case):
        if not _LOOK_ALIKE.isdisjoint(text):
            for match in _WORD.finditer(text):
                word = match[0]
                meant = word.translate(_TO_VIETNAMESE)
                if meant != word and (is_capitals(meant) or _SYLLABLE.fullmatch(unmarked(meant).lower())):
                    yield Fault(path, word, meant)
                    break


_HOMOGLYPHS: Final = dict(
    zip("аеорсхуіјѕԁАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "aeopcxyijsdABEKMHOPCTYXIJSABEZHIKMNOPTYXo", strict=True)
)
_HOMOGLYPH: Final = frozenset(_HOMOGLYPHS)
_TO_LATIN: Final = str.maketrans(_HOMOGLYPHS)


@rule(
    "VN4003",
    message_vi="“{found}” lẫn chữ cái Nga hoặc Hy Lạp trông giống chữ La-tinh; viết “{expected}”",
    message_en="“{found}” mixes in Cyrillic or Greek letters that look Latin; write “{expected}”",
    demand_vi="Một từ tiếng Việt không lẫn chữ cái của hệ chữ khác.",
)
def foreign_letter(case: Case) -> Iterator[Fault]:
    """A Vietnamese word has no Cyrillic or Greek letter in it that only looks Latin.

    Words that are Cyrillic or Greek throughout are left alone, as are ``μg`` and ``Δt``.

    Good:
        [state-2020] Thông báo của Sở Nội vụ

    Bad:
        [state-2020] Тhông báo của Sở Nội vụ
    """
    if _HOMOGLYPH.isdisjoint(case.unusual):
        return
    for path, text in _passages(case):
        if not _HOMOGLYPH.isdisjoint(text):
            for match in _WORD.finditer(text):
                word, meant = match[0], match[0].translate(_TO_LATIN)
                if meant != word and not _HOMOGLYPH.issuperset(word) and not _ALPHABETS.search(meant):
                    yield Fault(path, word, meant)
                    break


_ALPHABETS: Final = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_INVISIBLE: Final = frozenset(INVISIBLE)


@rule(
    "VN4004",
    message_vi="có ký tự ẩn “{found}”",
    message_en="there is an invisible character “{found}”",
    demand_vi="Văn bản không lẫn ký tự ẩn (khoảng trắng rộng 0, dấu ngắt mềm, dấu chiều viết).",
)
def invisible_character(case: Case) -> Iterator[Fault]:
    """The text has no characters that print nothing: zero-width spaces, soft hyphens, direction marks.

    Good:
        [state-2020] Sở Nội vụ thông báo lịch nghỉ tết

    Bad:
        [state-2020] Sở Nội vụ thông\u200b báo lịch nghỉ tết
    """
    if _INVISIBLE.isdisjoint(case.unusual):
        return
    for path, text in _passages(case):
        found = _INVISIBLE.intersection(text)
        if found and path not in _IN_DIGITS:
            yield Fault(path, _code(min(found)))


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


_BLANKS: Final = frozenset("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")


@rule(
    "VN4005",
    message_vi="dòng này có ký tự lạ “{found}”: ký tự ẩn, khoảng trắng đặc biệt hoặc chữ số không phải 0–9",
    message_en="this line has an odd character “{found}”: invisible, a special blank, or a digit other than 0–9",
    demand_vi="Dòng số, ký hiệu và dòng địa danh, thời gian chỉ dùng khoảng trắng thường và chữ số 0–9.",
)
def odd_character_in_number_or_date(case: Case) -> Iterator[Fault]:
    """The number line and the date line are made of plain blanks and the digits 0 to 9.

    Good:
        [state-2020] Số: 05/TB-SNV

    Bad:
        [state-2020] Số:\u00a005/TB-SNV
        [party-2018] Số １５-TB/HU
    """
    for path, text in case.lines if case.unusual else ():
        if path in _IN_DIGITS:
            odd = [char for char in text if char in _INVISIBLE or char in _BLANKS or (char.isdigit() and char > "9")]
            if odd:
                yield Fault(path, _code(odd[0]))


_STRAY: Final = re.compile("[^\u0300-\u036f]?[\u0300-\u036f]")


@rule(
    "VN4006",
    message_vi="dấu thanh rời không ghép được với chữ: “{found}”",
    message_en="a combining mark does not join its letter: “{found}”",
    demand_vi="Dấu phụ và dấu thanh ghép liền với chữ cái theo đúng thứ tự.",
)
def stray_combining_mark(case: Case) -> Iterator[Fault]:
    """Every mark is one with its letter; none is left that no Vietnamese letter takes in this order.

    Good:
        [state-2020] Nhân dân trong tỉnh

    Bad:
        [state-2020] Nha\u0301\u0302n dân trong tỉnh
    """
    if not any("\u0300" <= char <= "\u036f" for char in case.unusual):
        return
    for path, text in _passages(case):
        match = _STRAY.search(text)
        if match:
            yield Fault(path, match[0])


_WESTERN: Final = re.compile(
    "[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df"
    "\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff](?=[a-zà-ý])"
)
"""Western letters and signs inside words: not those of Vietnamese, and not ``m²``, ``30°C`` or ``«…»``."""

_VIETNAMESE_ONLY: Final = re.compile("[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]")
_CODE_PAGE_1258: Final = re.compile("(?<=[a-zà-ý])[ÌÒÞ]")
_FEW: Final = 8


@rule(
    "VN4007",
    part="body",
    message_vi="văn bản có vẻ dùng bảng mã cũ hoặc bị đọc sai bảng mã (TCVN3, VNI, CP1258, UTF-8): “{found}”",
    message_en="the text seems to be in an old encoding, or was read in the wrong one (TCVN3, VNI, CP1258): “{found}”",
    demand_vi="Văn bản dùng bộ mã ký tự Unicode theo TCVN 6909:2001, không dùng bảng mã TCVN3, VNI.",
)
def legacy_encoding(case: Case) -> Iterator[Fault]:
    """The text is in Unicode (TCVN 6909:2001), not in one of the older encodings read as if it were Western.

    Several signs must come together: many Western signs, and hardly a letter that only Vietnamese has.

    Good:
        [state-2020] Ủy ban nhân dân tỉnh Đồng Nai thông báo

    Bad:
        [state-2020] ñy ban nh©n d©n tØnh §ång Nai th«ng b¸o
        [state-2020] UÛy ban nhaân daân tænh Ñoàng Nai thoâng baùo ñeå caùc ñôn vò bieát, thöïc hieän
    """
    if not case.unusual:
        return
    western = _WESTERN.findall(case.text)
    shown = "".join(dict.fromkeys(western))[:_FEW]
    if len(western) >= _FEW and len(western) > len(_VIETNAMESE_ONLY.findall(case.text)):
        yield Fault("body", shown)
    elif "Ð" in case.unusual or "ð" in case.unusual:
        marks = _CODE_PAGE_1258.findall(case.text)
        if len(marks) >= _FEW // 2 and len(marks) > len(_VIETNAMESE_ONLY.findall(case.text)):
            yield Fault("body", "".join(dict.fromkeys(marks)))


_BLANK_BEFORE: Final = re.compile(r" [,;:.](?=\s|$)(?! \.)")


@rule(
    "VN4008",
    message_vi="không có dấu cách trước dấu câu: “{found}”",
    message_en="no blank stands before a punctuation mark: “{found}”",
    demand_vi="Dấu phẩy, dấu chấm phẩy, dấu hai chấm, dấu chấm viết liền sau chữ, không có dấu cách ở trước.",
)
def blank_before_punctuation(case: Case) -> Iterator[Fault]:
    """A comma, semicolon, colon or full stop follows its word without a blank.

    Good:
        [state-2020] Thời gian: 08 giờ 00, ngày 05 tháng 02

    Bad:
        [state-2020] Thời gian : 08 giờ 00 , ngày 05 tháng 02
    """
    if _BLANK_BEFORE.search(case.text):
        for path, text in case.passages:
            matches = _BLANK_BEFORE.finditer(text)
            match = next((match for match in matches if text[match.start() - 1 : match.start()].isalnum()), None)
            if match:
                yield Fault(path, _around(match, text))


_EARLY: Final = re.compile(r"[òóỏõọ][ae](?![^\W\d_])|[ÙÚỦŨỤùúủũụ]y(?![^\W\d_])")
_LATE: Final = (re.compile(r"u[ỳýỷỹỵ](?![^\W\d_])"), re.compile(r"o[àáảãạèéẻẽẹ](?![^\W\d_])"))


@rule(
    "VN4009",
    message_vi="văn bản đặt dấu thanh theo hai kiểu: “{found}”; cả hai đều đúng, nên dùng thống nhất một kiểu",
    message_en="the text places tone marks in two ways: “{found}”; both are right, one throughout is better",
    demand_vi="Trong một văn bản, dấu thanh ở các vần oa, oe, uy đặt thống nhất theo một kiểu.",
)
def mixed_tone_placement(case: Case) -> Iterator[Fault]:
    """One document places tone marks in one way: ``hòa, ủy`` or ``hoà, uỷ``.  Both are right; the mix is what is reported.

    Good:
        [state-2020] Ủy ban nhân dân tỉnh Hòa Bình thông báo
        [party-2018] Đảng uỷ xã Hoà Bình thông báo

    Bad:
        [state-2020] Ủy viên Uỷ ban nhân dân tỉnh, Đảng uỷ xã Hòa Bình thông báo
    """
    text = case.text
    early = _EARLY.search(text)
    late = early and next((match for pattern in _LATE if (match := _first(pattern, text))), None)
    if early and late:
        yield Fault("body", f"{_around(late, text)}, {_around(early, text)}")


def _first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Find the first place of *pattern* that does not follow ``q``, whose ``u`` is no vowel."""
    return next(
        (match for match in pattern.finditer(text) if text[match.start() - 1 : match.start()] not in ("q", "Q")), None
    )


def _around(match: re.Match[str], text: str) -> str:
    """Return the word that *match* ends."""
    start = match.start()
    while start and text[start - 1].isalnum():
        start -= 1
    return text[start : match.end()]
