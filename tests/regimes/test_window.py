"""Windows: what existed for a time, and how it is found."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.regimes._window import Register, Window

FIRST, LAST = datetime.date(2020, 1, 1), datetime.date(2024, 12, 31)
BEFORE, BETWEEN, AFTER = datetime.date(2019, 12, 31), datetime.date(2022, 5, 1), datetime.date(2025, 1, 1)


def window(**parts):
    return Window(**{"names": "huyện", "source": "Luật X", "confidence": "high"} | parts)


@pytest.mark.parametrize(
    ("start", "end", "held"),
    [
        (FIRST, LAST, [False, True, True, True, False]),
        (None, LAST, [True, True, True, True, False]),
        (FIRST, None, [False, True, True, True, True]),
        (None, None, [True, True, True, True, True]),
    ],
)
def test_a_window_holds_from_its_first_day_to_its_last(start, end, held):
    days = (BEFORE, FIRST, BETWEEN, LAST, AFTER)

    assert [window(start=start, end=end).holds_on(day) for day in days] == held


def test_what_there_was_instead():
    made = window(start=FIRST, end=LAST, predecessor_vi="trước", successor_vi="sau")

    assert (made.instead_on(BEFORE), made.instead_on(AFTER)) == ("trước", "sau")
    assert window(end=LAST, successor_vi="sau").instead_on(AFTER) == "sau"


REGISTER = Register(
    [
        window(end=LAST, successor_vi="xã", before="ubnd (?:các )?"),
        window(names="đặc khu", start=FIRST, predecessor_vi="huyện"),
        window(names="ty|sở ty", lead="cũ kỹ ", end=LAST, successor_vi="sở"),
    ]
)


@pytest.mark.parametrize(
    ("line", "day", "found"),
    [
        ("UBND HUYỆN LỘC AN", AFTER, ("UBND HUYỆN", "xã")),
        ("- UBND các huyện;", AFTER, ("UBND các huyện", "xã")),
        ("UBND HUYỆN LỘC AN", BETWEEN, None),
        ("HUYỆN LỘC AN", AFTER, None),
        ("VUBND HUYỆN LỘC AN", AFTER, None),
        ("UBND HUYỆNH", AFTER, None),
        ("UBND huyện Lộc An (cũ)", AFTER, None),
        ("UBND huyện Lộc An trước đây", AFTER, None),
        ("UBND huyện, nay là xã", AFTER, None),
        ("Đặc khu", BEFORE, ("Đặc khu", "huyện")),
        ("_đặc khu, đặc khu", BEFORE, ("đặc khu", "huyện")),
        ("Tự đặc khu", AFTER, None),
        ("Cũ kỹ ty, cũ kỹ sở ty", BETWEEN, None),
        ("İ UBND HUYỆN", AFTER, ("ubnd huyện", "xã")),  # a letter that is two when it is small
    ],
)
def test_a_register_finds_what_did_not_exist(line, day, found):
    assert REGISTER.absent(line, day) == found
    assert found is None or not REGISTER.is_silent(line, day)


def test_a_quick_look_does_not_look_at_what_stands_before():
    assert REGISTER.is_silent("ỦY BAN", AFTER)
    assert not REGISTER.is_silent("huyện", AFTER)
    assert REGISTER.is_silent("huyện", BETWEEN)


def test_capitals_and_small_letters_are_two_where_asked():
    symbols = Register([window(names="ThU", end=LAST, successor_vi="ĐU")], small=False)

    assert symbols.absent("VP-ThU", AFTER) == ("ThU", "ĐU")
    assert symbols.absent("THU", AFTER) is None
    assert symbols.is_silent("thu", AFTER)
