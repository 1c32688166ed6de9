from __future__ import annotations

import io
import sys

import click
import pytest

from vnnotice.cli._streams import about, blame, complain, complain_of_call, print_bytes, print_text
from vnnotice.errors import ReadError, WriteError


def test_text_that_a_terminal_cannot_show_is_escaped(monkeypatch):
    printed = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(printed, encoding="ascii", newline="\n"))

    print_text("Nơi nhận\n")
    print_bytes("Nơi nhận\n".encode())
    sys.stdout.flush()

    assert printed.getvalue() == b"N\\u01a1i nh\\u1eadn\n" + "Nơi nhận\n".encode()


def test_a_stream_that_names_no_encoding(monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.StringIO())

    print_text("Nơi nhận")

    assert sys.stdout.getvalue() == "Nơi nhận"


def test_complaints_are_one_line(capsys):
    complain("a\nb\x1b::c")

    assert capsys.readouterr().err == "vnnotice: a\\x0ab\\x1b\\x3a:c\n"


@pytest.mark.parametrize(
    ("error", "printed"),
    [
        (ReadError("file.missing", "there is no file 'a.md'"), "vnnotice: there is no file 'a.md' [file.missing]\n"),
        (WriteError("full", path="body[0]"), "vnnotice: a.md: full at body[0]\n"),
    ],
)
def test_the_file_is_named_once(capsys, error, printed):
    blame("a.md", error)

    assert capsys.readouterr().err == printed


def test_where_click_does_not_say_which_command_was_called_the_call_does(capsys):
    complain_of_call(click.UsageError("Bad."), ["editions", "--diff"])

    assert capsys.readouterr().err == "vnnotice: Bad; see vnnotice editions --help\n"


def test_a_failure_ends_the_program(capsys):
    with pytest.raises(click.exceptions.Exit) as ended, about("a.md"):
        raise WriteError("full")

    assert ended.value.exit_code == 2
    assert capsys.readouterr().err == "vnnotice: a.md: full\n"
