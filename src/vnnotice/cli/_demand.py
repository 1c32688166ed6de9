"""The demand of a rule in plain words."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.report import Language
from vnnotice.rules import Rule

__all__ = ["demand", "plain"]

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
