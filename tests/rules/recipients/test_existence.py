"""The rule on recipients that did not exist on the day of signing."""

from __future__ import annotations

import datetime

from vnnotice.model import PlaceAndDate, Recipient, Recipients

RULE = "recipient-of-another-time"
ITEMS = Recipients(
    items=[
        Recipient(name=name)
        for name in ("UBND tỉnh (b/c)", "UBND các huyện", "Huyện uỷ Bảo An (cũ)", "Bộ GTVT", "Ban Quản lý chợ huyện cũ")
    ]
)


def judged(judge, day, recipients=ITEMS):
    return judge(RULE, "state-2020", recipients=recipients, place_and_date=PlaceAndDate(place="X", date=day))


def test_each_recipient_is_looked_at(judge):
    assert judged(judge, datetime.date(2026, 8, 1)) == [
        ("recipients.items[1]", "UBND các huyện", "xã, phường, đặc khu"),
        ("recipients.items[3]", "Bộ GTVT", "Bộ Xây dựng"),
    ]
    assert judged(judge, datetime.date(2024, 8, 1)) == []


def test_without_a_day_or_a_recipient_nothing_is_said(judge):
    assert judged(judge, None) == "not_applicable"
    assert judged(judge, datetime.date(2026, 8, 1), Recipients(wording="Nơi nhận:")) == "not_applicable"
