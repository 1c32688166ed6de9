"""The demand of a rule: in plain words for people, and with its editions for programs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from vnnotice.cli._package import package_of
from vnnotice.regimes import Edition
from vnnotice.report import Language
from vnnotice.rules import Rule, plugin_of

__all__ = ["demand", "described", "plain"]

_MARKUP: Final = re.compile(r"``(?P<literal>.+?)``|\*(?P<emphasis>[^*\s](?:[^*]*[^*\s])?)\*")


def demand(rule: Rule, language: Language) -> str:
    """Return what *rule* demands, in *language*."""
    return plain(rule.demand_vi if language == "vi" else rule.demand_en)


def plain(text: str) -> str:
    """Return a passage of a docstring as people write it: quoted words in quotation marks, no marks of emphasis.

    >>> plain("The body (*nội dung*) ends in ``./.``")
    'The body (nội dung) ends in “./.”'
    """
    return _MARKUP.sub(lambda match: match["emphasis"] or f"“{match['literal']}”", text)


def described(rule: Rule, editions: Sequence[Edition]) -> dict[str, Any]:
    """Return *rule* as programs read it, with the demands of those of *editions* that demand it."""
    demands = {edition.key: edition.demands[rule.code] for edition in editions if rule.code in edition.demands}
    return {
        "code": rule.code,
        "name": rule.name,
        "component": rule.component,
        "demand_vi": demand(rule, "vi"),
        "demand_en": demand(rule, "en"),
        "editions": {
            key: {
                "severity": cited.severity,
                "source": cited.source,
                "clause": cited.clause,
                "confidence": cited.confidence,
            }
            for key, cited in demands.items()
        },
        "package": package_of(plugin_of(rule)),
    }
