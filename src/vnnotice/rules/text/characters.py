"""Rules on characters: their form in Unicode, those that print nothing, those of old encodings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import COMPOSITION, Fault, Fix, rule
from vnnotice.rules.text._passages import passages_of
from vnnotice.vietnamese.letters import INVISIBLE

_IN_DIGITS: Final = ("number_and_symbol", "place_and_date")
"""The lines that are made of digits and set phrases."""


@rule(
    "VN4001",
    fixes=True,
    message_vi="văn bản dùng Unicode tổ hợp; đã chuyển sang Unicode dựng sẵn (NFC) khi đọc",
    message_en="the text was in decomposed Unicode; it was composed (NFC) on reading",
    demand_vi="Văn bản dùng bộ mã ký tự Unicode dựng sẵn (NFC), để tìm kiếm và so sánh được.",
    mend_vi="Chọn bảng mã “Unicode” (dựng sẵn), không chọn “Unicode tổ hợp”, trong bộ gõ, rồi chuyển mã văn bản.",
    mend_en="Choose “Unicode” (composed) in the Vietnamese keyboard, not “Unicode tổ hợp”, and convert the text.",
    see=("VN4006", "VN4007"),
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
        yield Fault(repair.path or "body", repair.detail, fix=COMPOSITION)


_INVISIBLE: Final = frozenset(INVISIBLE)


@rule(
    "VN4004",
    fixes=True,
    message_vi="có ký tự ẩn “{found}”",
    message_en="there is an invisible character “{found}”",
    demand_vi="Văn bản không lẫn ký tự ẩn (khoảng trắng rộng 0, dấu ngắt mềm, dấu chiều viết).",
    mend_vi="Xóa ký tự ẩn; không tìm thấy thì xóa cả từ và gõ lại.",
    mend_en="Delete the invisible character; where it cannot be found, delete the word and type it again.",
    see=("VN4005",),
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
    for path, text in passages_of(case):
        found = _INVISIBLE.intersection(text)
        if found and path not in _IN_DIGITS:
            fix = None if _OTHER_SCRIPT.search(text) else Fix(min(found), "", everywhere=True)
            yield Fault(path, _code(min(found)), fix=fix)


_OTHER_SCRIPT: Final = re.compile("[\u0590-\u1dff\u2e80-\ud7ff\U0001f000-\U0010ffff]")
"""Letters of scripts, and signs, in which joiners and direction marks mean something."""


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


_BLANKS: Final = frozenset("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")


@rule(
    "VN4005",
    fixes=True,
    message_vi="dòng này có ký tự lạ “{found}”: ký tự ẩn, khoảng trắng đặc biệt hoặc chữ số không phải 0–9",
    message_en="this line has an odd character “{found}”: invisible, a special blank, or a digit other than 0–9",
    demand_vi="Dòng số, ký hiệu và dòng địa danh, thời gian chỉ dùng khoảng trắng thường và chữ số 0–9.",
    mend_vi="Gõ lại dòng này bằng dấu cách thường và các chữ số 0–9.",
    mend_en="Type the line again with plain blanks and the digits 0–9.",
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
                plain = _plain(odd[0])
                yield Fault(path, _code(odd[0]), fix=None if plain is None else Fix(odd[0], plain, everywhere=True))


def _plain(character: str) -> str | None:
    """Return what an odd character stands for: a blank, a digit, nothing; `None` where nobody knows, as of ``²``."""
    if character in _BLANKS:
        return " "
    return str(int(character)) if character.isdecimal() else "" if character in _INVISIBLE else None


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
    mend_vi="Chuyển mã văn bản sang Unicode bằng công cụ của bộ gõ tiếng Việt, hoặc mở lại tệp bằng đúng bảng mã.",
    mend_en="Convert the text to Unicode with a Vietnamese keyboard's tool, or open the file in the right encoding.",
    note_vi=(
        "Phải có nhiều dấu hiệu cùng lúc: nhiều chữ và dấu của bảng mã phương Tây mà hầu như không có chữ cái riêng "
        "của tiếng Việt."
    ),
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
