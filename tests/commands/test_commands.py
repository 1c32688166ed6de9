"""The sessions in this folder are run: a command after ``$``, below it what it prints, and its status where that is not 0.

A new session is a new file, or a new block ``console`` in a file.  Those of one file run in one folder, where the examples
are at hand.  A line ``…`` stands for any lines.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent
EXAMPLES = FOLDER.parents[1] / "examples"
BLOCK = re.compile("^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
PRELUDE = 'vnnotice() { "$PYTHON" -m vnnotice "$@"; }\n'


def commands(session: Path) -> list[tuple[str, str]]:
    blocks = BLOCK.findall(session.read_text(encoding="utf-8"))
    return [(command, expected) for block in blocks for command, expected in COMMAND.findall(block)]


def printed(command: str, folder: Path) -> str:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "NO_COLOR"))
    }
    done = subprocess.run(  # noqa: S603
        ["/bin/sh", "-c", PRELUDE + command],
        cwd=folder,
        env={**environment, "LC_ALL": "C.UTF-8", "PYTHON": sys.executable},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=60,
    )
    status = f"[status {done.returncode}]\n" if done.returncode else ""
    return done.stdout.decode() + status


def pattern(expected: str) -> str:
    return "".join("(?:.*\n)*?" if line == "…\n" else re.escape(line) for line in expected.splitlines(keepends=True))


@pytest.mark.parametrize("session", sorted(FOLDER.glob("*.md")), ids=lambda path: path.stem)
def test_a_session(session, tmp_path):
    shutil.copytree(EXAMPLES, tmp_path / "examples")
    steps = commands(session)
    assert steps

    for command, expected in steps:
        real = printed(command, tmp_path)
        if not re.fullmatch(pattern(expected), real):
            assert f"$ {command}\n{real}" == f"$ {command}\n{expected}"


@pytest.mark.parametrize(
    ("expected", "real", "same"),
    [
        ("a\n…\nd\n", "a\nb\nc\nd\n", True),
        ("a\n…\n", "a\n", True),
        ("a\n…\nd\n", "a\nb\n", False),
        ("a.\n", "ab\n", False),
    ],
)
def test_an_ellipsis_stands_for_any_lines(expected, real, same):
    assert bool(re.fullmatch(pattern(expected), real)) is same
