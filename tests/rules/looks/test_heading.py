"""The rules on how the heading is set."""

from __future__ import annotations

import pytest

from vnnotice.checker import check
from vnnotice.model import Heading, Layout, Notice, Reading, TextStyle


@pytest.mark.parametrize(
    ("edition", "words", "found"),
    [
        ("state-2020", "heading.title: 12,5 pt", []),
        ("state-2020", "heading.title: 14 pt", [("heading", "14 pt", "12–13 pt")]),
        ("party-2018", "heading.title: 14 pt", [("heading", "14 pt", "15 pt")]),
        ("party-2026-05", "heading.title: 15 pt", []),
    ],
)
def test_the_size_of_the_title(judge_looks, edition, words, found):
    assert judge_looks("wrong-title-size", edition, words) == found


def test_what_is_not_bold_is_quoted(judge_looks):
    found = judge_looks("heading-not-in-bold", "state-2020", "heading.motto: không đậm")

    assert found == [("heading", "Độc lập - Tự do - Hạnh phúc", None)]


def test_underlined_words_have_a_line_below(judge_looks):
    assert judge_looks("no-line-below-heading", "state-2020", "heading.motto: không kẻ dưới, gạch chân") == []


def test_the_line_of_the_state_stands_below_the_motto(judge_looks):
    assert judge_looks("no-line-below-heading", "state-2020", "heading.title: không kẻ dưới") == []


def test_a_line_of_signs_is_no_line_of_the_heading():
    notice = Notice(heading=Heading(kind="party", wording="ĐẢNG CỘNG SẢN VIỆT NAM\n_______"))
    layout = Layout(styles=(("heading.lines[0]", TextStyle(size=15)), ("heading.lines[1]", TextStyle(size=8))))

    report = check(Reading(notice=notice, format="docx", layout=layout), edition="party-2018", select=["VN01"])

    assert [finding for finding in report if "8 pt" in str(finding)] == []
