from __future__ import annotations

import pytest

from vnnotice.report import ReportForm, form_named, form_names


def test_the_forms_are_found():
    assert form_names() == ("concise", "json", "text")


@pytest.mark.parametrize("name", form_names())
def test_a_form_is_called_as_its_file(name):
    form = form_named(name)

    assert isinstance(form, ReportForm)
    assert form.name == name


def test_an_unknown_form():
    with pytest.raises(ValueError, match="no form of output is called 'xml'; there are concise, json, text"):
        form_named("xml")


def test_a_module_of_the_machinery_is_no_form():
    with pytest.raises(ValueError, match="_words"):
        form_named("_words")
