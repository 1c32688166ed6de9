"""The rules on how the issuing body is set."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("rule", "edition", "words", "found"),
    [
        ("parent-in-bold", "state-2020", "issuing_body.parents: đậm", "ỦY BAN NHÂN DÂN TỈNH LÀO CAI"),
        ("parent-in-bold", "state-2020", "issuing_body.name: đậm", None),
        ("issuing-body-not-in-bold", "party-2018", "issuing_body.name: không đậm", "SỞ NỘI VỤ"),
        ("no-line-below-issuing-body", "state-2020", "issuing_body.name: không kẻ dưới", "SỞ NỘI VỤ"),
        ("line-below-issuing-body", "party-2026-05", "issuing_body.name: kẻ dưới", "SỞ NỘI VỤ"),
        ("issuing-body-off-centre", "state-2020", "issuing_body.name: căn phải", "SỞ NỘI VỤ"),
    ],
)
def test_how_the_names_are_set(judge_looks, rule, edition, words, found):
    assert [words for _, words, _ in judge_looks(rule, edition, words)] == ([found] if found else [])


def test_a_parent_is_quoted_beside_its_size(judge_looks):
    assert judge_looks("wrong-parent-size", "state-2020", "issuing_body.parents: 11 pt") == [
        ("issuing_body.parents[0]", "11 pt (ỦY BAN NHÂN DÂN TỈNH LÀO CAI)", "12–13 pt")
    ]
