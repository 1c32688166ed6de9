"""The rules there are: found by walking this folder, so that a new rule is one function and nothing else.

Other packages add their own by entry points; they are looked for only when a rule is asked for that is not in this folder.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
import string
from collections.abc import Iterable, Mapping
from types import MappingProxyType, ModuleType
from typing import Any, Final

import vnnotice.rules as room
from vnnotice.errors import UnknownRuleError
from vnnotice.plugins import Plugin, brought
from vnnotice.rules._rule import Rule

__all__ = ["GROUP", "RETIRED", "all_rules", "own_rules", "plugin_of", "rule_named"]

GROUP: Final = "vnnotice.rules"
"""The group of entry points under which other packages add rules."""

RETIRED: Final[Mapping[str, str]] = MappingProxyType({})
"""Codes that are no longer in use → the code that took their place."""

_OWN_CODE: Final = re.compile(r"VN\d{4}")
_FACTS: Final = {"found", "expected"}


@functools.cache
def own_rules() -> tuple[Rule, ...]:
    """Return the rules of this package, by code.

    Raises:
        ValueError: two rules have one code or one name.
    """
    found: dict[str, Rule] = {}
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Rule):
                for key in _keys(value):
                    if found.setdefault(key, value) is not value:
                        raise ValueError(f"two rules are called {key}")
    return tuple(sorted(set(found.values()), key=lambda rule: rule.code))


@functools.cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule: those of this package, by code, then those of other packages, by code.

    Raises:
        PluginError: what another package brings cannot be used.
    """
    return (*own_rules(), *sorted(_brought(), key=lambda rule: rule.code))


def rule_named(name: str) -> Rule:
    """Return the rule with this code or name.

    Raises:
        PluginError: it is none of this package, and what another package brings cannot be used.
        UnknownRuleError: there is none.
    """
    wanted = RETIRED.get(name.upper(), name)
    for rules in (_own_by_key, _all_by_key):
        for key in (wanted.upper(), wanted.lower()):
            if key in rules():
                return rules()[key]
    raise UnknownRuleError(name, _all_by_key())


def plugin_of(rule: Rule) -> Plugin | None:
    """Return the entry point that brings *rule*; `None` for a rule of this package."""
    return None if rule in own_rules() else _brought().get(rule)


@functools.cache
def _brought() -> Mapping[Rule, Plugin]:
    return brought(GROUP, _rules_in, _keys, own_rules())


@functools.cache
def _own_by_key() -> Mapping[str, Rule]:
    return {key: rule for rule in own_rules() for key in _keys(rule)}


@functools.cache
def _all_by_key() -> Mapping[str, Rule]:
    return {key: rule for rule in all_rules() for key in _keys(rule)}


def _keys(rule: Rule) -> tuple[str, str]:
    return rule.code, rule.name


def _rules_in(value: Any) -> Iterable[Rule]:
    """Return the rules that an entry point names: the rule itself, or all in a module.

    Raises:
        ValueError: it names no rule, or one that is not well made.
    """
    rules = [value] if isinstance(value, Rule) else _rules_of(value)
    if not rules:
        raise ValueError("it names neither a rule nor a module with rules")
    for rule in rules:
        if _OWN_CODE.fullmatch(rule.code):
            raise ValueError(f"{rule.code} is a code of vnnotice; a rule of another package has letters of its own")
        for template in (rule.message_vi, rule.message_en):
            if not {name for _, name, _, _ in string.Formatter().parse(template) if name is not None} <= _FACTS:
                raise ValueError(f"the sentence of {rule.code} names more than {{found}} and {{expected}}: {template}")
    return rules


def _rules_of(module: Any) -> list[Rule]:
    values = vars(module).values() if isinstance(module, ModuleType) else ()
    return [value for value in values if isinstance(value, Rule) and value not in own_rules()]
