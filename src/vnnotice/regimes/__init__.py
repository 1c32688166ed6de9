"""Regimes: what each body of law says, as data.  One file is one edition of one body of law."""

from vnnotice.regimes._choice import Choice, choose
from vnnotice.regimes._edition import Demand, Edition, Family, Severity, Source, revise
from vnnotice.regimes._registry import all_editions, edition_named, plugin_of

__all__ = [
    "Choice",
    "Demand",
    "Edition",
    "Family",
    "Severity",
    "Source",
    "all_editions",
    "choose",
    "edition_named",
    "plugin_of",
    "revise",
]
