from __future__ import annotations

import datetime

import pytest

from vnnotice.model import BLANK, PlaceAndDate


@pytest.mark.parametrize("date", [datetime.date(2023, 8, 9), BLANK, None])
def test_a_date_a_blank_or_nothing(date):
    assert PlaceAndDate(date=date).date is date


@pytest.mark.parametrize("date", ["2023-08-09", 20230809, datetime.datetime(2023, 8, 9, tzinfo=datetime.UTC)])
def test_what_is_no_date(date):
    with pytest.raises(TypeError, match=r"a date must be datetime\.date"):
        PlaceAndDate(date=date)


def test_the_place_may_be_a_blank():
    assert PlaceAndDate(place=BLANK).place is BLANK
