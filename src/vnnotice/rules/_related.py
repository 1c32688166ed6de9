"""Which rules are read together: one names the other, or they are about one component."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from vnnotice.rules._registry import all_rules
from vnnotice.rules._rule import Rule

__all__ = ["related", "rules_by_component"]

_NAMED: Final = re.compile(r"\b[A-Z]{2,12}\d{4}\b|``([a-z]+(?:-[a-z]+)+)``")


def related(rule: Rule) -> tuple[Rule, ...]:
    """Return the rules that *rule* names and those that name it, by code.

    >>> from vnnotice.rules import related, rule_named
    >>> [other.name for other in related(rule_named("padded-month"))]
    ['unpadded-day-or-month']
    """
    named = _names(rule)
    return tuple(
        other
        for other in all_rules()
        if other.code != rule.code
        and (not named.isdisjoint((other.code, other.name)) or not _names(other).isdisjoint((rule.code, rule.name)))
    )


@functools.cache
def _names(rule: Rule) -> frozenset[str]:
    """Return the codes and names of rules that *rule* names: beside its sentences, or within them."""
    text = f"{rule.explanation}\n{rule.note_vi or ''}"
    return frozenset(rule.see) | {match[1] or match[0] for match in _NAMED.finditer(text)}


@functools.cache
def rules_by_component() -> Mapping[str, tuple[Rule, ...]]:
    """Return every rule under its component: the components in the order of the paper, the rules by code."""
    groups: dict[str, list[Rule]] = {}
    for rule in all_rules():
        groups.setdefault(rule.component, []).append(rule)
    return MappingProxyType({component: tuple(rules) for component, rules in groups.items()})
