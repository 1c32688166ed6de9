"""What the values of an edition are called."""

from __future__ import annotations

import datetime

import attrs
import pytest

from vnnotice.cli._values import FORM, day, value_name
from vnnotice.regimes import all_editions
from vnnotice.wording import Form


def test_every_field_of_the_form_has_a_name_of_its_own_in_both_languages():
    assert list(FORM) == list(attrs.fields_dict(Form))
    assert len({name.vi for name in FORM.values()}) == len({name.en for name in FORM.values()}) == len(FORM)


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_every_value_that_is_not_certain_has_one(edition):
    for value in edition.weak:
        assert value_name(value, "vi") != value_name(value, "en")


def test_a_line_of_the_table_of_abbreviations_is_called_by_its_type():
    assert value_name("symbols.dự án", "vi") == "chữ viết tắt của “dự án”"
    assert value_name("symbols", "en") == "abbreviations of document types"


def test_a_day_has_few_zeros_in_vietnamese():
    assert day(datetime.date(2020, 3, 5), "vi") == "ngày 05/3/2020"
    assert day(datetime.date(2020, 3, 5), "en") == "2020-03-05"
