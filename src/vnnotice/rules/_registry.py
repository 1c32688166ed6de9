"""The rules there are: found by walking this folder, so that a new rule is one function and nothing else."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import vnnotice.rules as room
from vnnotice.errors import UnknownRuleError
from vnnotice.rules._rule import Rule

__all__ = ["RETIRED", "all_rules", "rule_named"]

RETIRED: Final[Mapping[str, str]] = MappingProxyType({})
"""Codes that are no longer in use → the code that took their place."""


@functools.cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, by code.

    Raises:
        ValueError: two rules have one code or one name.
    """
    found: dict[str, Rule] = {}
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Rule):
                for key in (value.code, value.name):
                    if found.setdefault(key, value) is not value:
                        raise ValueError(f"two rules are called {key}")
    return tuple(sorted(set(found.values()), key=lambda rule: rule.code))


def rule_named(name: str) -> Rule:
    """Return the rule with this code or name.

    Raises:
        UnknownRuleError: there is none.
    """
    wanted = RETIRED.get(name.upper(), name)
    for rule in all_rules():
        if wanted.upper() == rule.code or wanted.lower() == rule.name:
            return rule
    raise UnknownRuleError(name, [key for rule in all_rules() for key in (rule.code, rule.name)])
