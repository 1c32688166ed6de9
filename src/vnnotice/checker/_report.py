"""What the checker hands back: the findings of one notice, and how every rule came out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, get_args

from attrs import field, frozen

from vnnotice.checker._display import counted, page, table
from vnnotice.checker._finding import Check, Finding, Status
from vnnotice.errors import FindingsError
from vnnotice.model import Repair
from vnnotice.regimes import Choice, Edition, Severity

__all__ = ["Report"]


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
        return page(self._head(), self.findings)

    def _repr_html_(self) -> str:
        return table(f"{self._head()} ({self.choice.reason_en})", self.findings)

    def _head(self) -> str:
        """Say by which law it was checked, how much was found, and how many rules could not be checked."""
        if self.edition is None:
            return "without an edition"
        counts = [(self.errors, "error"), (self.warnings, "warning"), (self.infos, "info")]
        named = ", ".join(counted(len(findings), name) for findings, name in counts if findings)
        found = f"{counted(len(self), 'finding')} ({named})" if self.findings else "no findings"
        unchecked = len(self.by_status["not_checkable"])
        return f"{self.edition.key}: {found}" + (f", {counted(unchecked, 'rule')} not checkable" if unchecked else "")


_SEVERITIES: Final[tuple[Severity, ...]] = get_args(Severity)
"""The severities, the gravest first."""


def _grouped(findings: Iterable[Finding], key: Callable[[Finding], str]) -> dict[str, tuple[Finding, ...]]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(key(finding), []).append(finding)
    return {name: tuple(group) for name, group in groups.items()}
