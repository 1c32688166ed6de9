from __future__ import annotations

import runpy
import sys

import pytest


@pytest.mark.parametrize("arguments", [["--version"], ["chek"]])
def test_the_package_runs_as_a_program(monkeypatch, capsys, arguments):
    monkeypatch.setattr(sys, "argv", ["vnnotice", *arguments])

    with pytest.raises(SystemExit) as ended:
        runpy.run_module("vnnotice", run_name="__main__")

    assert ended.value.code == (0 if arguments == ["--version"] else 2)
    capsys.readouterr()


def test_the_program_can_be_imported(capsys):
    runpy.run_module("vnnotice.__main__", run_name="imported")

    assert capsys.readouterr().out == ""
