"""Which rules are asked for."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Final

from vnnotice.errors import UnknownRuleError
from vnnotice.regimes import Edition
from vnnotice.rules._registry import all_rules, own_rules, rule_named
from vnnotice.rules._rule import Rule

__all__ = ["selected"]

_OWN: Final = re.compile(r"VN\d+")
"""Beginnings of codes that are of this package for certain."""


def selected(edition: Edition | None, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Return the rules that *edition* demands and *select* names (all, when it names none), less those *ignore* names.

    Each name is a code, a name, or the beginning of codes (``VN04``).  Without an edition no rule is demanded.

    Raises:
        PluginError: a rule is none of this package, and what another package brings cannot be used.
        UnknownRuleError: a name fits no rule, or the edition demands a rule that there is not.
    """
    return _selected(edition, tuple(select), tuple(ignore))


@functools.lru_cache(maxsize=64)
def _selected(edition: Edition | None, select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    asked, left_out = _codes(select), _codes(ignore)
    demanded = _demanded(edition) if edition is not None else ()
    return tuple(rule for rule in demanded if (not select or rule.code in asked) and rule.code not in left_out)


def _demanded(edition: Edition) -> list[Rule]:
    codes = set(edition.demands)
    rules = own_rules() if codes <= {rule.code for rule in own_rules()} else all_rules()
    unknown = codes - {rule.code for rule in rules}
    if unknown:
        raise UnknownRuleError(min(unknown), (rule.code for rule in rules))
    return [rule for rule in rules if rule.code in codes]


def _codes(names: Iterable[str]) -> set[str]:
    return {code for name in names for code in _fitting(name)}


def _fitting(name: str) -> set[str]:
    """Return the codes that begin with *name*, or else that of the rule called so."""
    if not name:
        raise UnknownRuleError(name, ())
    beginning = name.upper()
    rules = own_rules() if _OWN.fullmatch(beginning) or "-" in beginning else all_rules()
    return {rule.code for rule in rules if rule.code.startswith(beginning)} or {rule_named(name).code}
