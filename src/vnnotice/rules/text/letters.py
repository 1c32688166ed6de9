"""Rules on letters that are not those of Vietnamese, and on marks that join none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, Fix, rule
from vnnotice.rules.text._passages import passages_of
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.letters import LOOK_ALIKES, unmarked

_WORD: Final = re.compile(r"[^\W\d_]+")


_LOOK_ALIKE: Final = frozenset(LOOK_ALIKES)


_TO_VIETNAMESE: Final = str.maketrans(LOOK_ALIKES)


_SYLLABLE: Final = re.compile(r"d[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?")


@rule(
    "VN4002",
    fixes=True,
    message_vi="“{found}” có chữ cái nước ngoài trông giống “Đ”; viết “{expected}”",
    message_en="“{found}” has a foreign letter that looks like “Đ”; write “{expected}”",
    demand_vi="Chữ “Đ”, “đ” là chữ cái tiếng Việt (U+0110, U+0111), không phải chữ “Ð”, “ð” của ngôn ngữ khác.",
    mend_vi="Gõ lại từ đó bằng bộ gõ tiếng Việt để có đúng chữ “Đ”, “đ”.",
    mend_en="Type the word again with a Vietnamese keyboard, so that it has the letters “Đ” and “đ”.",
    note_vi="Không xét tên nước ngoài có những chữ cái ấy.",
    see=("VN4003",),
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
    for path, text in passages_of(case):
        if not _LOOK_ALIKE.isdisjoint(text):
            for match in _WORD.finditer(text):
                word = match[0]
                meant = word.translate(_TO_VIETNAMESE)
                if meant != word and (is_capitals(meant) or _SYLLABLE.fullmatch(unmarked(meant).lower())):
                    yield Fault(path, word, meant, Fix(word, meant, everywhere=True))
                    break


_HOMOGLYPHS: Final = dict(
    zip("аеорсхуіјѕԁАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "aeopcxyijsdABEKMHOPCTYXIJSABEZHIKMNOPTYXo", strict=True)
)


_HOMOGLYPH: Final = frozenset(_HOMOGLYPHS)


_TO_LATIN: Final = str.maketrans(_HOMOGLYPHS)


@rule(
    "VN4003",
    fixes=True,
    message_vi="“{found}” lẫn chữ cái Nga hoặc Hy Lạp trông giống chữ La-tinh; viết “{expected}”",
    message_en="“{found}” mixes in Cyrillic or Greek letters that look Latin; write “{expected}”",
    demand_vi="Một từ tiếng Việt không lẫn chữ cái của hệ chữ khác.",
    mend_vi="Gõ lại từ đó bằng bộ gõ tiếng Việt, toàn chữ cái La-tinh.",
    mend_en="Type the word again with a Vietnamese keyboard, all in Latin letters.",
    note_vi="Không xét từ viết hoàn toàn bằng chữ Nga hoặc chữ Hy Lạp, cũng không xét “μg” và “Δt”.",
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
    for path, text in passages_of(case):
        if not _HOMOGLYPH.isdisjoint(text):
            for match in _WORD.finditer(text):
                word, meant = match[0], match[0].translate(_TO_LATIN)
                if meant != word and not _HOMOGLYPH.issuperset(word) and not _ALPHABETS.search(meant):
                    yield Fault(path, word, meant, Fix(word, meant, everywhere=True))
                    break


_ALPHABETS: Final = re.compile("[\u0370-\u03ff\u0400-\u052f]")


_STRAY: Final = re.compile("[^\u0300-\u036f]?[\u0300-\u036f]")


@rule(
    "VN4006",
    message_vi="dấu thanh rời không ghép được với chữ: “{found}”",
    message_en="a combining mark does not join its letter: “{found}”",
    demand_vi="Dấu phụ và dấu thanh ghép liền với chữ cái theo đúng thứ tự.",
    mend_vi="Xóa từ đó và gõ lại bằng bộ gõ tiếng Việt, để dấu liền với chữ cái.",
    mend_en="Delete the word and type it again with a Vietnamese keyboard, so that each mark joins its letter.",
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
    for path, text in passages_of(case):
        match = _STRAY.search(text)
        if match:
            yield Fault(path, match[0])
