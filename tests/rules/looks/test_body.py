"""The rules on how the headings within the text are set."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("rule", "edition", "words", "found"),
    [
        ("part-heading-not-in-bold", "state-2020", "body.part: không đậm", ["Chương I QUY ĐỊNH CHUNG"]),
        ("part-heading-not-in-bold", "state-2020", "body.roman: không đậm", ["I. THỜI GIAN"]),
        ("part-heading-not-in-bold", "party-2018", "body.roman: không đậm", []),  # a habit that no text lays down
        ("part-heading-off-centre", "party-2018", "body.part: căn trái", ["Chương I QUY ĐỊNH CHUNG"]),
        ("article-heading-not-in-bold", "state-2020", "body.article: không đậm", ["Điều 1. Phạm vi"]),
    ],
)
def test_headings_are_told_apart_by_their_numbers(judge_looks, rule, edition, words, found):
    assert [words for _, words, _ in judge_looks(rule, edition, words)] == found
