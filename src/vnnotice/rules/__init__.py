"""Rules: one module or folder a component, one function a demand of the law.

The machinery stands in the modules that begin with an underscore; there is no law in them.
"""

from vnnotice.rules._case import Case
from vnnotice.rules._registry import all_rules, plugin_of, rule_named
from vnnotice.rules._related import related, rules_by_component
from vnnotice.rules._rule import COMPOSITION, Condition, Fault, Fix, Rule, condition, replaced, rule
from vnnotice.rules._selection import selected

__all__ = [
    "COMPOSITION",
    "Case",
    "Condition",
    "Fault",
    "Fix",
    "Rule",
    "all_rules",
    "condition",
    "plugin_of",
    "related",
    "replaced",
    "rule",
    "rule_named",
    "rules_by_component",
    "selected",
]
