from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnotice.vietnamese.dates import calendar_date


@given(st.dates())
def test_every_day_of_the_calendar(date):
    assert calendar_date(date.year, date.month, date.day) == date


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2023, 2, 29), (2023, 4, 31), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0), (0, 1, 1), (10000, 1, 1), (10**30, 1, 1)],
)
def test_no_such_day(year, month, day):
    assert calendar_date(year, month, day) is None


def test_leap_day():
    assert calendar_date(2024, 2, 29) == datetime.date(2024, 2, 29)
