"""What ``import vnnotice`` promises: the names, that they are lazy, and that type checkers see the same."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import vnnotice
from vnnotice import errors, model

HEAVY = {"lxml", "orjson", "click", "markdown_it", "cattrs", "attrs", "attr"}
SOURCE = Path(vnnotice.__file__).read_text(encoding="utf-8")


def loaded_by(code: str) -> set[str]:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def typed_names() -> dict[str, tuple[str, str]]:
    """Return the names of the block for type checkers: name → module and name there."""
    (block,) = [node for node in ast.parse(SOURCE).body if isinstance(node, ast.If)]
    return {
        alias.asname or alias.name: (node.module, alias.name)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_the_import_loads_nothing_else():
    loaded = loaded_by("import vnnotice")

    assert {name for name in loaded if name.startswith("vnnotice")} == {"vnnotice"}
    assert loaded.isdisjoint(HEAVY)


def test_a_name_loads_only_its_own_room():
    loaded = loaded_by("from vnnotice import Notice")

    assert loaded.isdisjoint(HEAVY - {"attrs", "attr"} | {"vnnotice.rules", "vnnotice.regimes", "vnnotice.formats"})


def test_the_names_are_sorted_and_there_is_no_other():
    names = vnnotice.__all__

    assert len(set(names)) == len(names)
    assert dir(vnnotice) == sorted(names)


def test_type_checkers_see_the_names():
    assert {*typed_names(), "__version__"} == set(vnnotice.__all__)


@pytest.mark.parametrize("name", sorted(typed_names()))
def test_a_name_is_what_type_checkers_take_it_for(name):
    module, there = typed_names()[name]

    assert getattr(vnnotice, name) is getattr(importlib.import_module(module), there)
    assert name in vars(vnnotice)


def test_the_whole_model_and_every_error_is_public():
    assert set(model.__all__) <= set(vnnotice.__all__)
    assert set(errors.__all__) <= set(vnnotice.__all__)


def test_a_star_import_gives_all():
    names: dict[str, object] = {}

    exec("from vnnotice import *", names)  # noqa: S102

    assert set(vnnotice.__all__) <= set(names)


def test_the_version_is_that_of_the_package():
    assert vnnotice.__version__ == version("vnnotice")


@pytest.mark.parametrize("name", ["no_such_name", "all_editions", "_imported_"])
def test_there_is_no_other_name(name):
    with pytest.raises(AttributeError, match=f"module 'vnnotice' has no attribute '{name}'"):
        getattr(vnnotice, name)


def test_names_that_are_not_in_the_model_fail_where_they_are_asked_for():
    with pytest.raises(ImportError, match="Notices"):
        exec("from vnnotice import Notices")  # noqa: S102
