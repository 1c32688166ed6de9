"""Vietnamese letters: composition, look-alikes, invisible characters, the order of the alphabet."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = ["INVISIBLE", "LOOK_ALIKES", "POINT_LETTERS", "fold", "is_nfc", "nfc", "unmarked", "unusual"]

POINT_LETTERS: Final = "abcdđeghiklmnopqrstuvxy"
"""The letters that number the points (*điểm*) of a text, in the order of the Vietnamese alphabet."""

LOOK_ALIKES: Final = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ"}
"""Letters of other alphabets that look like ``Đ`` and ``đ``, and the letter that was meant."""

INVISIBLE: Final = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that print nothing: soft hyphen, zero-width spaces and joiners, direction marks, byte order mark."""

_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"
_TONE_SHIFT: Final = re.compile(f"(o)([{_TONES}])([ae])(?![a-z\u0300-\u036f])|(u)([{_TONES}])(y)(?![a-z\u0300-\u036f])")


_USUAL: Final = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ“”‘’–—…•"
_ONLY_USUAL: Final = re.compile(f"[\t\n -~{_USUAL}]*")
_UNUSUAL: Final = re.compile(f"[^\t\n -~{_USUAL}]")


def is_nfc(text: str) -> bool:
    """Tell whether *text* is in Unicode Normalization Form C."""
    return unicodedata.is_normalized("NFC", text)


def nfc(text: str) -> str:
    """Return *text* in Unicode Normalization Form C, in which this library holds all text."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def unmarked(text: str) -> str:
    """Return *text* without diacritics, ``đ`` as ``d``: for finding a word that a scan may have damaged.

    Each Vietnamese letter stays one character, so places in the result are places in *text*.

    >>> unmarked("Nơi nhận:")
    'Noi nhan:'
    """
    plain = unicodedata.normalize("NFD", text)
    return re.sub("[\u0300-\u036f]", "", plain).replace("đ", "d").replace("Đ", "D")


def fold(text: str) -> str:
    """Return a key under which spellings of one word are equal: case, tone placement and white space do not count.

    ``hoà`` and ``hòa``, ``UỶ BAN`` and ``Ủy ban`` are both right in Vietnamese; the key joins them, and is for comparing
    only, never for showing.

    >>> fold("UỶ  BAN NHÂN DÂN") == fold("Ủy ban nhân dân")
    True
    >>> fold("CỘNG HOÀ") == fold("Cộng hòa")
    True
    """
    plain = unicodedata.normalize("NFD", " ".join(text.lower().split()))
    return unicodedata.normalize("NFC", _TONE_SHIFT.sub(_late, plain))


def _late(match: re.Match[str]) -> str:
    """Move the tone mark from the first vowel to the second: the later placement."""
    if match[1]:
        return f"{match[1]}{match[3]}{match[2]}"
    return f"{match[4]}{match[6]}{match[5]}"


def unusual(text: str) -> frozenset[str]:
    """Return the characters of *text* that Vietnamese prose does without, in NFC.

    Usual are ASCII, the Vietnamese letters, curved quotation marks, dashes, the ellipsis and the bullet.

    >>> unusual("Quyết định số 15/QĐ-UBND “về việc …”")
    frozenset()
    >>> unusual("Quyết ðịnh")
    frozenset({'ð'})
    """
    return frozenset() if _ONLY_USUAL.fullmatch(text) else frozenset(_UNUSUAL.findall(text))
