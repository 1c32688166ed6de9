"""Acts that are no longer in force."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.regimes import all_editions
from vnnotice.regimes.acts import ACTS, replaced_act

ISSUED = {act.number: act.issued for act in ACTS}
DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.number)
def test_an_act_is_in_force_until_its_last_day(act):
    assert replaced_act(act.number, act.issued, act.last_day) is None
    assert replaced_act(act.number, act.issued, act.last_day + DAY) is act


@pytest.mark.parametrize("number", [number for number, issued in ISSUED.items() if issued])
def test_a_number_of_the_party_is_not_enough(number):
    assert replaced_act(number, None, datetime.date(2030, 1, 1)) is None
    assert replaced_act(number, datetime.date(2012, 1, 1), datetime.date(2030, 1, 1)) is None


def test_other_acts_are_not_judged():
    assert replaced_act("30/2020/NĐ-CP", None, datetime.date(2030, 1, 1)) is None


def test_the_sources_of_the_editions_that_have_ended_agree():
    ends = {
        source.number: edition.end
        for edition in all_editions()
        if edition.end is not None
        for source in edition.sources
    }

    assert {act.number: act.last_day for act in ACTS if act.number in {"36-HD/VPTW", "66-QĐ/TW"}} == {
        "36-HD/VPTW": ends["36-HD/VPTW"],
        "66-QĐ/TW": next(edition.end for edition in all_editions() if edition.key == "party-2018"),
    }
