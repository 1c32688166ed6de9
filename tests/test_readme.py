"""The README keeps its word: its commands are those that the checks run, what it shows is so, its links lead somewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import vnnotice
from vnnotice.formats import format_of_path

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [*ROOT.glob("*.md"), *(page for page in (ROOT / "docs").rglob("*.md") if page.parent.name != "rules")]
COMMANDS = [
    "python3 -m pip install . && vnnotice check --exit-zero examples/",
    'python3 -m pip install -e ".[test]" && python3 -m pytest',
]


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_two_commands_are_those_that_the_checks_run():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert re.findall("^python3 -m pip install.*", README, re.MULTILINE) == COMMANDS
    assert "grep '^python3 -m pip install' README.md" in script
    assert script.count('bash -ec "${commands[') == 2


def test_the_findings_shown_are_real():
    shown = next(block for block in blocks("text") if block.startswith("$ vnnotice check"))
    command, *lines = shown.splitlines()

    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", *command.removeprefix("$ ").split()],
        cwd=ROOT, env=os.environ | {"LC_ALL": "en_US.UTF-8", "PYTHONIOENCODING": "utf-8"},
        capture_output=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip

    real = iter(done.stdout.splitlines())
    assert all(line in real for line in lines if line != "…"), done.stdout


def test_the_python_shown_runs(capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    code = "\n".join(blocks("python"))

    exec(compile(code, "README.md", "exec"), {})  # noqa: S102

    printed = capsys.readouterr().out.splitlines()
    assert printed[:2] == re.findall(r"print\(.*\)  # (.*)", code)


def rows(heading: str) -> list[list[str]]:
    table = README.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    cells = [
        [cell.strip(" `") for cell in line.strip("|").split("|")] for line in table.splitlines() if line[:1] == "|"
    ]
    return cells[2:]


def test_the_formats_named_are_there():
    named = rows("Formats")

    assert len(named) >= 4
    for _, suffix, reads, writes in named:
        known = format_of_path(f"notice{suffix}")
        assert known.suffixes[0] == suffix
        assert (known.reads, known.writes) == (reads == "yes", writes == "yes")


def test_the_editions_named_are_as_the_table_says():
    named = rows("Editions of the law")

    assert [row[0] for row in named] == [edition.key for edition in vnnotice.editions()]
    for key, whose, law, period, known in named:
        edition = vnnotice.edition_named(key)
        assert {"the Party's": "party", "the State's": "state"}[whose] == edition.family
        assert law == ", ".join(source.number for source in edition.sources)
        assert period == f"from {edition.start}" + (f" to {edition.end}" if edition.end else "")
        assert known.endswith("whole") == (not edition.weak)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    targets = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))

    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_readme_is_short():
    assert README.count("\n") <= 150
