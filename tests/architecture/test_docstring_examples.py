"""The examples in docstrings are run: what they show is so."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import vnnotice

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(vnnotice.__path__, "vnnotice.")
    if not module.name.endswith("__main__")
)


@pytest.mark.parametrize("name", MODULES)
def test_docstring_examples(name):
    outcome = doctest.testmod(importlib.import_module(name))

    assert outcome.failed == 0
