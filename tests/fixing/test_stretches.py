"""Where in the file a part stands."""

from __future__ import annotations

import pytest

from vnnotice.fixing._source import source_of
from vnnotice.fixing._stretches import Places, parent_of
from vnnotice.model import Origin

SOURCE = source_of(b"one\ntwo\nthree\nfour\n", "text")
ORIGINS = {
    "heading": Origin(line=1, column=1),
    "body": Origin(line=2, column=1),
    "body[0]": Origin(line=2, column=1),
    "body[1]": Origin(line=3, column=1),
    "body[10]": Origin(line=4, column=1),
    "seal": Origin(part="/seal"),
}


def found(path):
    return [SOURCE.text[start:end] for start, end in Places(ORIGINS, SOURCE).stretches(path)]


def test_the_narrowest_stretch_comes_first():
    assert found("body[1]") == ["three\n", "two\nthree\nfour\n"]
    assert found("heading.wording") == ["one\n"]
    assert found("body[0].runs[2].text") == ["two\n", "two\nthree\nfour\n"]


def test_the_same_stretch_comes_once():
    assert list(Places({"body": ORIGINS["body"], "body[0]": ORIGINS["body"]}, SOURCE).stretches("body[0]")) == [(4, 19)]


def test_what_has_no_line_has_no_stretch():
    assert found("seal") == []
    assert found("recipients.items[0]") == []


@pytest.mark.parametrize(
    ("path", "around"),
    [
        ("body[1].items[0].runs", "body[1].items[0]"),
        ("body[1].items[0]", "body[1].items"),
        ("body[1]", "body"),
        ("body", ""),
    ],
)
def test_what_a_path_is_in(path, around):
    assert parent_of(path) == around
