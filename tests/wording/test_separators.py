from __future__ import annotations

import pytest

from vnnotice.wording.separators import is_separator, is_star


@pytest.mark.parametrize(
    "line", ["-----", "* * *", "_______", "-", "*", "\t—\t", "–––", "=====", "-.-.-", "~", " . -", "•"]
)
def test_rules_and_stars(line):
    assert is_separator(line)


@pytest.mark.parametrize("line", ["", " ", "...", ".", "- UBND;", "-----x", "_____&_____", "---\n---", "\u00a0-", "-."])
def test_what_separates_nothing(line):
    assert not is_separator(line)


def test_the_one_star_of_the_party():
    assert all(is_star(line) for line in ("*", " * ", "⁎", "∗"))
    assert not any(is_star(line) for line in ("", "**", "* * *", "-", "* a"))
    assert is_separator("*")
