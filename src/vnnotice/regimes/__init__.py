"""Regimes: what each body of law says, as data.  One file is one edition of one body of law."""

from vnnotice.regimes._changes import Change, Changes, changes
from vnnotice.regimes._choice import Choice, choose
from vnnotice.regimes._edition import Confidence, Demand, Doubt, Edition, Family, Severity, Source, revise
from vnnotice.regimes._looks import (
    LineSpacing,
    Looks,
    Margins,
    PageNumber,
    PageNumberPosition,
    PartLooks,
    PartName,
    Range,
)
from vnnotice.regimes._registry import all_editions, edition_named, plugin_of

__all__ = [
    "Change",
    "Changes",
    "Choice",
    "Confidence",
    "Demand",
    "Doubt",
    "Edition",
    "Family",
    "LineSpacing",
    "Looks",
    "Margins",
    "PageNumber",
    "PageNumberPosition",
    "PartLooks",
    "PartName",
    "Range",
    "Severity",
    "Source",
    "all_editions",
    "changes",
    "choose",
    "edition_named",
    "plugin_of",
    "revise",
]
