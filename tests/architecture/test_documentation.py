"""The pages that are written by hand know all that they speak of."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import attrs
import pytest

import vnnotice
from vnnotice.cli._main import _program
from vnnotice.wording import Form

DOCS = Path(__file__).resolve().parents[2] / "docs"
COMMANDS = _program.list_commands(None)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_command_line_page_has_every_option(name):
    page = (DOCS / "command-line.md").read_text(encoding="utf-8")
    section = page.partition(f"\n## `vnnotice {name}")[2].partition("\n## ")[0]
    options = {option for parameter in _program.get_command(None, name).params for option in parameter.opts}

    assert section
    assert {option for option in options if option.startswith("--") and f"`{option}" not in section} == set()


def test_the_glossary_has_every_part_of_a_notice():
    page = (DOCS / "glossary.md").read_text(encoding="utf-8")

    assert [field.name for field in attrs.fields(vnnotice.Notice) if f"`{field.name}`" not in page] == []


def test_the_index_of_decisions_is_complete():
    index = (DOCS / "adr" / "index.md").read_text(encoding="utf-8")
    pages = sorted(path.stem for path in (DOCS / "adr").glob("0*.md"))

    assert [line for line in index.splitlines() if line in pages] == pages
    assert [int(page[:4]) for page in pages] == list(range(1, len(pages) + 1))


def test_the_page_of_state_and_party_shows_every_value_of_the_form():
    page = (DOCS / "_ext" / "state_and_party.py").read_text(encoding="utf-8")

    assert [field.name for field in attrs.fields(Form) if not re.search(rf"form\.{field.name}\b", page)] == []


def test_every_error_is_in_the_drawing_of_the_hierarchy():
    drawing = vnnotice.errors.__doc__

    assert [name for name in vnnotice.errors.__all__ if name.endswith("Error") and name not in drawing] == []


def test_the_two_spellings_on_the_format_page_are_one_notice_in_canonical_bytes():
    page = (DOCS / "format.md").read_text(encoding="utf-8")
    shown = {name: re.search(f"```{name}\n(.*?)```", page, re.DOTALL)[1] for name in ("xml", "json")}
    notice = vnnotice.reads(shown["xml"], format="xml").notice

    assert {name: vnnotice.writes(notice, format=name).decode() for name in shown} == shown


def test_the_python_page_names_every_class_of_the_model():
    page = (DOCS / "python.md").read_text(encoding="utf-8")

    assert [
        part for part in vnnotice.model.__all__ if inspect.isclass(getattr(vnnotice, part)) and part not in page
    ] == []
