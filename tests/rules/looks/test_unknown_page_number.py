"""What a file does not show of the page number is not called right."""

from __future__ import annotations

import pytest

from vnnotice.checker import check
from vnnotice.model import Layout, Notice, PageSetup, Reading, TextStyle

PAGE = {"width": 210, "height": 297, "top": 20, "bottom": 20, "left": 30, "right": 15}


def status(layout, code):
    reading = Reading(notice=Notice(), format="docx", layout=layout)
    return check(reading, edition="state-2020", select=[code]).checks[code].status


@pytest.mark.parametrize("code", ["VN3007", "VN3009"])
def test_where_no_number_is_seen_its_place_cannot_be_checked(code):
    seen = PageSetup(**PAGE, number_position="top_center", number_on_first_page=False)

    assert status(Layout(), code) == "not_checkable"
    assert status(Layout(page=PageSetup(**PAGE)), code) == "not_checkable"
    assert status(Layout(page=seen), code) == "passed"


@pytest.mark.parametrize("code", ["VN3010", "VN3011"])
def test_where_its_looks_are_not_known_they_cannot_be_checked(code):
    styles = (("page_number", TextStyle(size=14, bold=False, italic=False)),)

    assert status(Layout(), code) == "not_checkable"
    assert status(Layout(styles=styles), code) == "passed"
