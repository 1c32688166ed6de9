"""The examples in the docstrings of the rules: ``[edition] line | line``, and a lone ``—`` for what is absent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from vnnotice.rules import Rule, all_rules

__all__ = ["Example", "examples"]

_EXAMPLE: Final = re.compile(r"\s*\[(?P<edition>[\w-]+)\] (?P<text>.+)")
_ABSENT: Final = "—"
_OURS: Final = "VN"


@dataclass(frozen=True, kw_only=True)
class Example:
    """One example of one rule.

    Attributes:
        rule: the rule.
        good: whether it keeps the rule.
        number: which of the good, or of the bad, examples of the rule it is, counted from 1.
        edition: the key of the edition that it is of.
        lines: what it shows; nothing where it shows that something is absent.
    """

    rule: Rule
    good: bool
    number: int
    edition: str
    lines: tuple[str, ...]

    @property
    def id(self) -> str:
        """The name of the case that it becomes."""
        return f"{self.rule.code}-{'good' if self.good else 'bad'}-{self.number}"

    @property
    def order(self) -> tuple[str, bool, int]:
        """Where it stands among all: by rule, the good ones first."""
        return self.rule.code, not self.good, self.number


def examples() -> Iterator[Example]:
    """Yield all examples that the rules of this package have, rule by rule."""
    for rule in all_rules():
        if rule.code.startswith(_OURS):
            yield from _of_rule(rule)


def _of_rule(rule: Rule) -> Iterator[Example]:
    section = ""
    counts = {"Good:": 0, "Bad:": 0}
    for line in rule.explanation.split("\n"):
        match = _EXAMPLE.fullmatch(line)
        if line.strip() in counts:
            section = line.strip()
        elif match and section:
            counts[section] += 1
            lines = () if match["text"] == _ABSENT else tuple(match["text"].split(" | "))
            yield Example(
                rule=rule, good=section == "Good:", number=counts[section], edition=match["edition"], lines=lines
            )
