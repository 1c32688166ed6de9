from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnotice.vietnamese.letters import (
    INVISIBLE,
    LOOK_ALIKES,
    POINT_LETTERS,
    fold,
    is_nfc,
    nfc,
    unmarked,
    unusual,
)

TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
VOWELS = "aăâeêioôơuưy"
LETTERS = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES] + list("bcdđghklmnpqrstvx")
ALPHABET = "".join(sorted({*LETTERS, *(letter.upper() for letter in LETTERS)}))

vietnamese = st.text(st.sampled_from(ALPHABET + "  .,-/0123"))


@given(vietnamese)
def test_case_never_matters(text):
    assert fold(text.upper()) == fold(text.lower()) == fold(text)


@given(st.text())
def test_composed_and_decomposed_fold_alike(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(vietnamese)
def test_a_key_is_its_own_key(text):
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.sampled_from(["ủy", "ban", "HÒA", "\t", "số", "\u00a0", " "])))
def test_white_space_never_matters(pieces):
    assert fold("  ".join(pieces)) == fold(" " + " ".join("\n".join(pieces).split()))


@pytest.mark.parametrize("tone", [tone for tone in TONES if tone])
@pytest.mark.parametrize("pair", ["oa", "oe", "uy"])
@pytest.mark.parametrize("start", ["", "h", "th", "Q", "Đ"])
@pytest.mark.parametrize("end", ["", " ban", ",", ".", "-", "1"])
def test_tone_placement_never_matters(tone, pair, start, end):
    old = f"{start}{pair[0]}{tone}{pair[1]}{end}"
    new = f"{start}{pair}{tone}{end}"

    assert fold(old) == fold(new)
    assert fold(old.upper()) == fold(new)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hòa", "hóa"),
        ("hoa", "hòa"),
        ("ủy", "ủi"),
        ("mật", "mặt"),
        ("đa", "da"),
        ("hoàn", "hoan"),
        ("tùy", "tủy"),
        ("mùa", "muà"),
    ],
)
def test_other_words_stay_other_words(one, other):
    assert fold(one) != fold(other)


@given(st.text())
def test_composition(text):
    assert nfc(text) == unicodedata.normalize("NFC", text)
    assert is_nfc(nfc(text))


def test_decomposed_text_is_told():
    assert not is_nfc(unicodedata.normalize("NFD", "Nơi nhận"))


@given(vietnamese)
def test_each_unmarked_letter_keeps_its_place(text):
    plain = unmarked(text)

    assert plain.isascii()
    assert len(plain) == len(text)
    assert unmarked(unicodedata.normalize("NFD", text)) == plain


def test_unmarked_letters():
    assert unmarked("Đảng ủy – ước, ỷ") == "Dang uy – uoc, y"


def test_point_letters_follow_the_alphabet():
    order = "aăâbcdđeêghiklmnoôơpqrstuưvxy"

    assert [order.index(letter) for letter in POINT_LETTERS] == sorted(map(order.index, POINT_LETTERS))
    assert set(POINT_LETTERS) == {letter for letter in order if unmarked(letter) == letter or letter == "đ"}


def test_look_alikes_keep_their_case():
    assert all(alike != meant and alike.isupper() == meant.isupper() for alike, meant in LOOK_ALIKES.items())
    assert set(LOOK_ALIKES.values()) == {"Đ", "đ"}


def test_invisible_characters_are_marks_of_format():
    assert {unicodedata.category(char) for char in INVISIBLE} == {"Cf"}
    assert unusual(f"a{INVISIBLE}b") == frozenset(INVISIBLE)


def test_every_vietnamese_letter_is_usual():
    assert unusual(ALPHABET) == frozenset()


@pytest.mark.parametrize("char", [*LOOK_ALIKES, "\u00a0", "\u0301", "Ƣ", "ä", "а", "ｓ", "\r", "‚"])
def test_what_prose_does_without(char):
    assert unusual(f"Thông báo {char}số") == {char}


@given(st.text())
def test_usual_and_unusual_make_up_the_text(text):
    found = unusual(text)

    assert found <= set(text)
    assert not unusual(re.sub(f"[{re.escape(''.join(found))}]", "", text) if found else text)
