"""The manner of the house: words that do not belong in it, and how large a room may be."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
FOLDERS = ("src", "tests", "docs", "examples", "benchmarks", "conformance", ".ci")
ENDINGS = {"", ".css", ".json", ".md", ".py", ".toml", ".xsd"}

# Written so that the patterns do not find themselves.
FORBIDDEN = {
    "unfinished work": re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X]|NotImplemented[E]rror)\b"),
    "a folder of one machine": re.compile(r"/(?:work|farm|root|home)/"),
    "the host of a package registry": re.compile(r"\b(?:pypi|pythonhosted|npmjs|deb\.debian)\.(?:org|com)\b"),
}


def texts() -> list[Path]:
    files = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    files += [path for path in ROOT.iterdir() if path.suffix in {".md", ".toml"} or path.name == "LICENSE"]
    return [
        path
        for path in files
        if path.is_file() and path.suffix in ENDINGS and not {"_build", "__pycache__"}.intersection(path.parts)
    ]


@pytest.mark.parametrize("subject", FORBIDDEN)
def test_no_file_holds(subject):
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in texts()
        for match in FORBIDDEN[subject].finditer(path.read_text(encoding="utf-8", errors="replace"))
    ]

    assert found == []


def test_no_module_is_a_grab_bag():
    names = {part for path in SOURCES for part in path.relative_to(ROOT / "src").with_suffix("").parts}

    assert {name.strip("_") for name in names}.isdisjoint(
        {"base", "common", "core", "helpers", "misc", "shared", "utils"}
    )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_a_module_is_one_room(path):
    source = path.read_text(encoding="utf-8")
    functions = [
        node for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]

    assert source.count("\n") <= 400
    assert [node.name for node in functions if node.end_lineno - node.lineno >= 55] == []
    assert ast.get_docstring(ast.parse(source)), "a module says what it is"
