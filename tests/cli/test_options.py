from __future__ import annotations

import io
import os
import sys

import pytest

from vnnotice.cli._options import style


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8", "LC_MESSAGES": "vi_VN"}, "vi"),
        ({"LANG": "vi_VN", "LC_MESSAGES": "vi_VN", "LC_ALL": "C"}, "en"),
        ({"LANG": "vi", "LC_ALL": ""}, "vi"),
    ],
)
def test_the_language_is_that_of_the_environment(run, monkeypatch, environment, language):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    printed = run("explain", "missing-heading").out

    assert ("Thành phần: " if language == "vi" else "Component: ") in printed


def test_the_language_can_be_asked_for(run, monkeypatch):
    monkeypatch.setenv("LANG", "vi_VN")

    assert "Component: " in run("explain", "missing-heading", "--lang", "en").out


@pytest.mark.parametrize(
    ("terminal", "colour", "environment", "expected"),
    [
        (True, "auto", {}, True),
        (False, "auto", {}, False),
        (True, "auto", {"NO_COLOR": "1"}, False),
        (True, "auto", {"NO_COLOR": ""}, True),
        (True, "auto", {"TERM": "dumb"}, False),
        (True, "never", {}, False),
        (False, "always", {}, True),
        (True, "always", {"NO_COLOR": "1"}, True),
    ],
)
def test_colours(monkeypatch, terminal, colour, environment, expected):
    monkeypatch.setattr(sys, "stdout", Terminal() if terminal else io.StringIO())
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert style("en", colour).colour is expected


@pytest.mark.parametrize(("columns", "width"), [(20, 60), (100, 100), (300, 120)])
def test_the_width_of_a_terminal(monkeypatch, columns, width):
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setattr("shutil.get_terminal_size", lambda *_arguments, **_options: os.terminal_size((columns, 24)))

    assert style("en").width == width


def test_elsewhere_the_width_is_always_the_same(monkeypatch):
    monkeypatch.setattr("shutil.get_terminal_size", lambda *_arguments, **_options: os.terminal_size((60, 24)))
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert style("en", to_file=True).width == 100

    monkeypatch.setattr(sys, "stdout", None)
    assert style("en").width == 100
