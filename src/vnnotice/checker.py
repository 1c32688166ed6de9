"""The checker: chooses the edition, runs its rules over a notice, and makes the report.

It knows no rule by name and no law: the edition says which rules run, how firmly each is demanded and where it is written.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal, TypeAlias

import attrs
from attrs import field, frozen

from vnnotice.errors import FindingsError
from vnnotice.model import Notice, Origin, Reading, Repair
from vnnotice.regimes import Choice, Demand, Edition, Severity, choose, edition_named
from vnnotice.rules import Case, Fault, Rule, rule_named, selected

__all__ = ["Certainty", "Check", "Finding", "Report", "Status", "check"]

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


def check(
    subject: Notice | Reading,
    *,
    edition: str | Edition | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """Run the rules over a notice, or over what a reader returned.

    Args:
        subject: the notice; a `Reading` also gives the looks, the places in the file and what was mended.
        edition: the law to check against; where it is not given, the law of the day of signing.
        select: codes, beginnings of codes or names of rules to run; all where none is given.
        ignore: those not to run.

    Raises:
        UnknownEditionError: no edition has this key.
        UnknownRuleError: no rule has this code or name.
    """
    reading = subject if isinstance(subject, Reading) else Reading(notice=subject, format="python")
    choice = _given(edition) if edition is not None else choose(reading.notice)
    rules = selected(select, ignore)
    if choice.edition is None:
        return Report(edition=None, choice=choice, repairs=reading.repairs)
    run = _Run(reading, choice, choice.edition)
    checks = {rule.code: run.check(rule) for rule in rules if rule.code in choice.edition.demands}
    findings = sorted(run.findings, key=lambda finding: (_COMPONENTS.get(_component(finding.path), 0), finding.code))
    return Report(
        edition=choice.edition, choice=choice, findings=tuple(findings), checks=checks, repairs=reading.repairs
    )


_COMPONENTS: Final = {name: index for index, name in enumerate(attrs.fields_dict(Notice))}


def _component(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]


def _given(edition: str | Edition) -> Choice:
    chosen = edition if isinstance(edition, Edition) else edition_named(edition)
    return Choice(
        edition=chosen,
        reason_vi="được chỉ định khi gọi",
        reason_en="asked for by the caller",
    )


class _Run:
    """One run of the rules over one reading."""

    def __init__(self, reading: Reading, choice: Choice, edition: Edition) -> None:
        self.reading = reading
        self.case = self._case(edition)
        self.candidates = [self._case(candidate) for candidate in choice.candidates if candidate is not edition]
        self.rivals = [self._case(rival) for rival in choice.rivals]
        self.findings: list[Finding] = []
        self.fingerprints: dict[str, int] = {}

    def _case(self, edition: Edition) -> Case:
        return Case(self.reading.notice, edition, self.reading.layout, self.reading.repairs)

    def check(self, rule: Rule) -> Check:
        """Run one rule and keep its findings."""
        if rule.needs_layout and self.case.layout is None:
            return _NOT_CHECKABLE
        if rule.part is not None and not getattr(self.case.notice, rule.part):
            return _absent(rule.part)
        if rule.applies is not None and not rule.applies(self.case):
            return _NOT_APPLICABLE
        faults = list(rule.test(self.case))
        if faults:
            faults = _agreed(rule, faults, self.candidates)
        if not faults:
            return _PASSED
        sure = _agreed(rule, faults, self.rivals)
        for fault in faults:
            self._keep(rule, fault, guess=fault not in sure or self._is_guess(fault.path))
        return _FAILED

    def _is_guess(self, path: str) -> bool:
        guesses = self.reading.guesses
        return bool(guesses) and (path in guesses or _component(path) in guesses)

    def _keep(self, rule: Rule, fault: Fault, *, guess: bool) -> None:
        demand: Demand = self.case.edition.demands[rule.code]
        severity = self._severity(rule)
        self.findings.append(
            Finding(
                code=rule.code,
                rule=rule.name,
                severity="warning" if guess and severity == "error" else severity,
                certainty="guess" if guess else "certain",
                path=fault.path,
                found=fault.found,
                expected=fault.expected,
                source=demand.source,
                clause=demand.clause,
                origin=_origin(self.reading.origins, fault.path),
                fingerprint=self._fingerprint(rule, fault),
            )
        )

    def _severity(self, rule: Rule) -> Severity:
        """Return how firmly all editions that may apply demand it: as firmly as the mildest."""
        severities = [case.edition.demands[rule.code].severity for case in (self.case, *self.candidates)]
        return max(severities, key=_FIRMNESS.index)

    def _fingerprint(self, rule: Rule, fault: Fault) -> str:
        text = " ".join((fault.found or "").split()).casefold()
        key = f"{rule.code}\n{fault.path}\n{text}"
        count = self.fingerprints[key] = self.fingerprints.get(key, 0) + 1
        return hashlib.blake2b(f"{key}\n{count}".encode(), digest_size=8).hexdigest()


_FIRMNESS: Final[tuple[Severity, ...]] = ("error", "warning", "info")
_PASSED: Final = Check(status="passed")
_FAILED: Final = Check(status="failed")
_NOT_APPLICABLE: Final = Check(status="not_applicable", reason="the notice has nothing that this rule is about")
_NOT_CHECKABLE: Final = Check(status="not_checkable", reason="the looks of the notice are not known from this format")


@functools.cache
def _absent(part: str) -> Check:
    return Check(status="not_applicable", reason=f"there is no {part}")


def _agreed(rule: Rule, faults: list[Fault], cases: list[Case]) -> list[Fault]:
    """Return those of *faults* that every one of *cases* finds too, and would have mended in the same way."""
    for case in cases:
        found = {(fault.path, fault.expected) for fault in _faults(rule, case)}
        faults = [fault for fault in faults if (fault.path, fault.expected) in found]
    return faults


def _faults(rule: Rule, case: Case) -> Iterable[Fault]:
    applies = rule.code in case.edition.demands and (rule.applies is None or rule.applies(case))
    return rule.test(case) if applies else ()


def _origin(origins: Mapping[str, Origin], path: str) -> Origin | None:
    """Return where *path* stood in the file, or else the nearest part around it that has a place."""
    while path:
        found = origins.get(path)
        if found is not None:
            return found
        path = path.rpartition(".")[0] if "." in path else path.rpartition("[")[0]
    return None
