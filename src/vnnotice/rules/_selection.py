"""Which rules are asked for."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from vnnotice.errors import UnknownRuleError
from vnnotice.rules._registry import all_rules, rule_named
from vnnotice.rules._rule import Rule

__all__ = ["selected"]


def selected(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Return the rules that *select* names (all, when it names none), less those that *ignore* names.

    Each name is a code, a name, or the beginning of codes (``VN04``).

    Raises:
        UnknownRuleError: a name fits no rule.
    """
    return _selected(tuple(select), tuple(ignore))


@functools.lru_cache(maxsize=64)
def _selected(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    asked = _codes(select) or {rule.code for rule in all_rules()}
    kept = asked - _codes(ignore)
    return tuple(rule for rule in all_rules() if rule.code in kept)


def _codes(names: Iterable[str]) -> set[str]:
    codes: set[str] = set()
    for name in names:
        fitting = {rule.code for rule in all_rules() if rule.code.startswith(name.upper())} if name else set()
        codes |= fitting or {_one(name)}
    return codes


def _one(name: str) -> str:
    if not name:
        raise UnknownRuleError(name, ())
    return rule_named(name).code
