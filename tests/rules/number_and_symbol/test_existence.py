"""The rule on symbols that were not in use on the day of signing."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.model import NumberAndSymbol, PlaceAndDate

RULE = "symbol-of-another-time"
TODAY, BEFORE = datetime.date(2026, 8, 1), datetime.date(2024, 8, 1)


@pytest.mark.parametrize(
    ("edition", "day", "kind", "organ", "faults"),
    [
        ("party-2026-05", TODAY, "TB", "HU", [("number_and_symbol.organ", "HU", "ĐU")]),
        ("party-2018", BEFORE, "TB", "HU", []),
        ("party-2018", BEFORE, "QĐi", "TU", [("number_and_symbol.kind", "QĐi", "QĐ")]),
        ("party-2018", BEFORE, "TB", "BXDĐ", [("number_and_symbol.organ", "BXDĐ", "BTC…, BTG…, BDV…")]),
        ("party-2026-05", TODAY, "TB", None, []),
        ("state-2020", TODAY, "TB", "SKHĐT-VP", [("number_and_symbol.organ", "SKHĐT", "STC")]),
        ("state-2020", TODAY, "TB", "HU", []),
        ("state-2020", TODAY, None, "UBND-VX", []),
    ],
)
def test_a_symbol_of_the_day(judge, edition, day, kind, organ, faults):
    part = NumberAndSymbol(number="15", kind=kind, organ=organ)
    place_and_date = PlaceAndDate(place="Lộc An", date=day)

    assert judge(RULE, edition, number_and_symbol=part, place_and_date=place_and_date) == faults
    assert judge(RULE, edition, number_and_symbol=part) == "not_applicable"
