"""What the checker hands back: the findings of one notice, and how every rule came out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, Literal, TypeAlias, get_args

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
        reason_vi, reason_en: why it was not applicable or not checkable; `None` otherwise.
    """

    status: Status
    reason_vi: str | None = None
    reason_en: str | None = None

    def reason(self, language: str = "en") -> str | None:
        """Return why it was not applicable or not checkable, in Vietnamese (``vi``) or English."""
        return self.reason_vi if language == "vi" else self.reason_en


@frozen(kw_only=True, weakref_slot=False, repr=False)
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
        fingerprint: the same for the same fault, wherever the lines have moved; unique in a report.
        fix: how to mend it, or `None` where that is not certain; `vnnotice.fix` does it in the file.
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

    @property
    def component(self) -> str:
        """The component that it is about, such as ``place_and_date``; empty for the whole notice."""
        return self.path.partition(".")[0].partition("[")[0]

    def message(self, language: str = "en") -> str:
        """Return the finding as a sentence, in Vietnamese (``vi``) or English."""
        rule = rule_named(self.code)
        template = rule.message_vi if language == "vi" else rule.message_en
        return template.format(found=self.found, expected=self.expected)

    def __str__(self) -> str:
        return f"{self.code} {self.path or 'notice'}: {self.message()}"

    def __repr__(self) -> str:
        return f"<Finding {self.code} {self.rule}: {self.severity} at {self.path or 'notice'}>"


@frozen(kw_only=True, weakref_slot=False, repr=False)
class Report:
    """The findings of one notice, and how every rule came out: a collection of findings that is always true.

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
        return self._of("error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that are warnings."""
        return self._of("warning")

    @property
    def infos(self) -> tuple[Finding, ...]:
        """The findings that are of practice only."""
        return self._of("info")

    @property
    def by_component(self) -> dict[str, tuple[Finding, ...]]:
        """Component → its findings, in the order of the paper; empty is the name of the whole notice."""
        return _grouped(self.findings, lambda finding: finding.component)

    @property
    def by_rule(self) -> dict[str, tuple[Finding, ...]]:
        """Name of the rule → its findings."""
        return _grouped(self.findings, lambda finding: finding.rule)

    @property
    def by_status(self) -> dict[Status, tuple[str, ...]]:
        """Status → the codes of the rules that came out so, for each of the four."""
        codes: dict[Status, list[str]] = {status: [] for status in get_args(Status)}
        for code, check in self.checks.items():
            codes[check.status].append(code)
        return {status: tuple(those) for status, those in codes.items()}

    def at_least(self, level: Severity) -> tuple[Finding, ...]:
        """Return the findings of this severity and of those that are graver.

        Raises:
            ValueError: *level* is no severity.
        """
        if level not in _SEVERITIES:
            raise ValueError(f"not a severity: {level!r}; there are {', '.join(_SEVERITIES)}")
        counted = _SEVERITIES[: _SEVERITIES.index(level) + 1]
        return tuple(finding for finding in self.findings if finding.severity in counted)

    def raise_for_findings(self, level: Severity = "info") -> None:
        """Do nothing where there is no finding of this severity or a graver one.

        Args:
            level: the lightest severity that counts; ``error`` for errors alone.

        Raises:
            FindingsError: there are such findings.
            ValueError: *level* is no severity.
        """
        findings = self.at_least(level)
        if findings:
            raise FindingsError(self, findings)

    def _of(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == severity)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        from vnnotice.checker._display import page

        return page(self)

    def _repr_html_(self) -> str:
        from vnnotice.checker._display import table

        return table(self)


_SEVERITIES: Final[tuple[Severity, ...]] = get_args(Severity)
"""The severities, the gravest first."""


def _grouped(findings: Iterable[Finding], key: Callable[[Finding], str]) -> dict[str, tuple[Finding, ...]]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(key(finding), []).append(finding)
    return {name: tuple(group) for name, group in groups.items()}
