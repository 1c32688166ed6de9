"""Where in a file of markup text stands."""

from __future__ import annotations

import pytest

from vnnotice.fixing._spans import spans_of


def texts(text, format_name):
    return [text[start:end] for start, end in spans_of(text, format_name)]


def test_in_json_it_stands_in_strings():
    assert texts(r'{"a b": ["", "c \"d\"", 5]}', "json") == ["a b", "", r"c \"d\""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>a <b>c</b> <i>d</i></p>", ["a ", "c", " ", "d"]),
        ("<p n='a > b' m=\"c\">d</p>", ["a > b", "c", "d"]),
        ("<a>\n  <b/>\n</a>", []),
        ('<?xml version="1.0"?><!-- a " b --><p><![CDATA[c < d]]></p>', ["c < d"]),
    ],
)
def test_in_xml_it_stands_in_values_and_between_tags(text, expected):
    assert texts(text, "xml") == expected


@pytest.mark.parametrize("format_name", ["text", "markdown"])
def test_on_paper_it_stands_anywhere(format_name):
    assert spans_of("a", format_name) is None
