"""What the checker hands back: the findings of one notice, and how every rule came out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from attrs import field, frozen

from vnnotice.errors import FindingsError
from vnnotice.model import Origin, Repair
from vnnotice.regimes import Choice, Edition, Severity
from vnnotice.rules import Fix, rule_named

__all__ = ["Certainty", "Check", "Finding", "Report", "Status"]

Status: TypeAlias = Literal["passed", "failed", "not_applicable", "not_checkable"]
"""How a rule came out.  A part that is absent is never ``passed``."""

Certainty: TypeAlias = Literal["certain", "guess"]
"""``guess``: it depends on whose notice this is, or on where the reader placed a line, and that is not sure."""


@frozen(kw_only=True, weakref_slot=False)
class Check:
    """How one rule came out.

    Attributes:
        status: passed, failed, not applicable, not checkable.
        reason: why it was not applicable or not checkable; `None` otherwise.
    """

    status: Status
    reason: str | None = None


@frozen(kw_only=True, weakref_slot=False)
class Finding:
    """One place where a rule is not kept.

    Attributes:
        code, rule: the code and the name of the rule.
        severity: error, warning or info.
        certainty: certain or guess; a guess is at most a warning.
        path: the place in the notice.
        found: what stands there, or `None`.
        expected: what should stand there, or `None`.
        source, clause: where the law says so.
        origin: where in the file, or `None`.
        fix: how to mend it, where that is certain; `vnnotice.fix` does it in the file.
        fingerprint: the same for the same fault, wherever the lines have moved; unique in a report.
    """

    code: str
    rule: str
    severity: Severity
    certainty: Certainty
    path: str
    found: str | None
    expected: str | None
    source: str
    clause: str
    origin: Origin | None
    fingerprint: str
    fix: Fix | None = None

    def message(self, language: str = "en") -> str:
        """Return the finding as a sentence, in Vietnamese (``vi``) or English."""
        rule = rule_named(self.code)
        template = rule.message_vi if language == "vi" else rule.message_en
        return template.format(found=self.found, expected=self.expected)


@frozen(kw_only=True, weakref_slot=False)
class Report:
    """The findings of one notice, and how every rule came out.

    Attributes:
        edition: the law it was checked against; `None` where none applies.
        choice: why this edition.
        findings: in the order of the paper.
        checks: rule code → how it came out, for every rule that was to run.
        repairs: what the reader mended before.
    """

    edition: Edition | None
    choice: Choice
    findings: tuple[Finding, ...] = ()
    checks: Mapping[str, Check] = field(factory=dict)
    repairs: tuple[Repair, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether there is no finding.  What could not be checked is in `checks`, not here."""
        return not self.findings

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are errors."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        return True

    def raise_for_findings(self) -> None:
        """Do nothing where there is no finding.

        Raises:
            FindingsError: there are findings.
        """
        if self.findings:
            raise FindingsError(self)
