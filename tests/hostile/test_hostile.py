"""Every hostile input: our error or a reading, the right code and place, within the budget, nothing opened, no secret told.

Each is read in a process of its own (see ``budget.py``).
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from recipes import ALL

SECONDS = 2
MIB = 200
COMMAND = [sys.executable, str(Path(__file__).with_name("budget.py"))]
LIMITS = {
    *("xml.size", "xml.tags", "xml.attributes", "xml.depth", "xml.value"),
    *("json.size", "json.values", "json.depth", "json.digits", "json.value"),
    *("text.size", "text.lines", "markdown.depth"),
    *(
        "docx.ratio",
        "docx.entry",
        "docx.unpacked",
        "docx.entries",
        "docx.lines",
        "docx.text",
        "docx.tags",
        "docx.depth",
    ),
    "docx.attributes",
}


def read_by_child(names):
    done = subprocess.run([*COMMAND, *names], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def found():
    """What came of each recipe: all read by as many children as there are processors."""
    names, children = list(ALL), os.cpu_count() or 1
    with ThreadPoolExecutor(children) as pool:
        parts = pool.map(read_by_child, (names[start::children] for start in range(children)))
    return {result["name"]: result for part in parts for result in part}


def test_there_are_enough():
    assert len(ALL) >= 150
    assert {recipe.format for recipe in ALL.values()} == {"xml", "json", "markdown", "text", "docx"}


@pytest.mark.parametrize("recipe", ALL.values(), ids=lambda recipe: recipe.name)
def test_it_is_refused_or_read_within_the_budget(found, recipe):
    result = found[recipe.name]
    assert result["outcome"] == (recipe.code or "read"), result
    assert result["format"] == recipe.format
    assert not result["secret"]
    assert result["events"] == []
    assert result["seconds"] <= SECONDS
    assert result["mib"] <= MIB
    if recipe.code:
        assert (result["kind"] == "LimitError") == (recipe.code in LIMITS)
        assert recipe.line in (None, result["line"])
        assert recipe.column in (None, result["column"])
        assert len(result["message"]) <= 300
        assert result["message"].isprintable()
