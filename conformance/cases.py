"""A case: a whole notice, the edition by which it is judged, and what is found in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from examples_of_rules import Example
from held import notice_held
from pages import markdown
from placing import candidates

from vnnotice import Report, check, reads, writes

__all__ = ["Case", "Fact", "case_of"]

Fact: TypeAlias = tuple[str, str, str | None, str | None]
"""Code, path, found, expected: what a finding says in every format."""

Kind: TypeAlias = Literal["markdown", "json"]

_SUFFIXES: Final[dict[Kind, str]] = {"markdown": ".md", "json": ".notice.json"}


@dataclass(frozen=True, kw_only=True)
class Case:
    """One case.

    Attributes:
        example: the example that it was made of.
        format: the format of the file.
        data: the bytes of the file.
        ask: whether the edition must be asked for, as the notice itself does not settle it.
        facts: what is found, in the order of code and path.
        idle: whether the rule did not get to see anything.
    """

    example: Example
    format: Kind
    data: bytes
    ask: bool
    facts: tuple[Fact, ...]
    idle: bool

    @property
    def file(self) -> str:
        """The path of the file in the folder."""
        return f"notices/{self.example.id}{_SUFFIXES[self.format]}"

    @property
    def kept(self) -> bool:
        """Whether the rule finds something if the example is a bad one, and nothing if it is a good one."""
        return self.example.good != any(fact[0] == self.example.rule.code for fact in self.facts)

    @property
    def companions(self) -> tuple[Fact, ...]:
        """What other rules find."""
        return tuple(fact for fact in self.facts if fact[0] != self.example.rule.code)

    @property
    def cost(self) -> tuple[bool, int, bool]:
        """How far it is from what the example promises: the less the better."""
        return not self.kept, len(self.companions), self.idle

    @property
    def only_on_paper(self) -> bool:
        """Whether something of what is found is gone once the notice is XML or JSON.

        Raises:
            ValueError: something is, though the reader of the file mended nothing.
        """
        reading = reads(self.data, format=self.format)
        edition = self.example.edition if self.ask else None
        stored = [reads(writes(reading.notice, format=name), format=name) for name in _DOCUMENTS]
        same = all(_facts(check(document, edition=edition)) == self.facts for document in stored)
        if not same and not reading.repairs:
            raise ValueError(f"{self.example.id}: not the same is found in all formats")
        return not same


_DOCUMENTS: Final = ("xml", "json")


def case_of(example: Example) -> Case:
    """Return the case that *example* makes: on paper if paper can show it, else as a document."""
    on_paper = _best(_tries(example, "markdown"))
    if on_paper is not None and on_paper.kept:
        return on_paper
    return min((case for case in (_best(_tries(example, "json")), on_paper) if case), key=lambda case: case.cost)


def _tries(example: Example, kind: Kind) -> Iterator[Case]:
    for candidate in candidates(example):
        if kind == "json":
            yield _tried(example, kind, writes(notice_held(candidate.page, candidate.held), format=kind))
        elif not candidate.held:
            yield _tried(example, kind, markdown(candidate.page))


def _best(tries: Iterator[Case]) -> Case | None:
    """Return the first that does what the example promises and nothing else; else the nearest to it."""
    seen: list[Case] = []
    for case in tries:
        seen.append(case)
        if not any(case.cost):
            break
    return min(seen, key=lambda case: case.cost, default=None)


def _tried(example: Example, kind: Kind, data: bytes) -> Case:
    reading = reads(data, format=kind)
    report = check(reading)
    settled = not report.choice.candidates and not report.choice.rivals
    ask = not settled or report.edition is None or report.edition.key != example.edition
    if ask:
        report = check(reading, edition=example.edition)
    outcome = report.checks.get(example.rule.code)
    idle = example.good and (outcome is None or outcome.status != "passed")
    return Case(example=example, format=kind, data=data, ask=ask, facts=_facts(report), idle=idle)


def _facts(report: Report) -> tuple[Fact, ...]:
    found = [(finding.code, finding.path, finding.found, finding.expected) for finding in report]
    return tuple(sorted(found, key=lambda fact: [text or "" for text in fact]))
