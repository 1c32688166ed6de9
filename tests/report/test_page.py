from __future__ import annotations

from vnnotice.report import Style, painted, wrapped


def test_colours_only_where_they_are_wanted():
    assert painted("x", "error", Style()) == "x"
    assert painted("x", "error", Style(colour=True)) == "\x1b[1;31mx\x1b[0m"


def test_lines_are_broken_at_blanks_only():
    assert wrapped("một 36-HD/VPTW-dài-hơn-dòng hai", Style(width=10), " ", "  ") == [
        " một",
        "  36-HD/VPTW-dài-hơn-dòng",
        "  hai",
    ]
    assert wrapped("một hai ba", Style(width=8), "  ") == ["  một", "  hai ba"]
