"""Rules: one module or folder a component, one function a demand of the law.

The machinery stands in the modules that begin with an underscore; there is no law in them.
"""

from vnnotice.rules._case import Case
from vnnotice.rules._registry import all_rules, rule_named
from vnnotice.rules._related import related, rules_by_component
from vnnotice.rules._rule import COMPOSITION, Fault, Fix, Rule, replaced, rule
from vnnotice.rules._selection import selected

__all__ = [
    "COMPOSITION",
    "Case",
    "Fault",
    "Fix",
    "Rule",
    "all_rules",
    "related",
    "replaced",
    "rule",
    "rule_named",
    "rules_by_component",
    "selected",
]
