"""A run: the rules over one reading, held against the editions that may apply as well."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from vnnotice.checker._report import Check, Finding
from vnnotice.model import Notice, Origin, Reading
from vnnotice.model.names import COMPONENT_NAMES
from vnnotice.regimes import Choice, Demand, Edition, Severity
from vnnotice.rules import Case, Condition, Fault, Rule

__all__ = ["Run"]


class Run:
    """One run of the rules over one reading."""

    def __init__(self, reading: Reading, choice: Choice, edition: Edition) -> None:
        self.reading = reading
        self.case = self._case(edition)
        self.candidates = [self._case(candidate) for candidate in choice.candidates if candidate is not edition]
        self.rivals = [self._case(rival) for rival in choice.rivals]
        self.at_most = choice.at_most
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
            return _not_applicable(rule.applies)
        found = list(rule.test(self.case))
        faults = _agreed(rule, found, self.candidates) if found else found
        if not faults:
            return _DISPUTED if found else _PASSED
        sure = _agreed(rule, faults, self.rivals)
        for fault in faults:
            self._keep(rule, fault, guess=fault not in sure or self._is_guess(fault.path))
        return _FAILED

    def in_order(self) -> tuple[Finding, ...]:
        """Return the findings, in the order of the paper."""
        return tuple(sorted(self.findings, key=lambda finding: (_COMPONENTS.get(finding.component, 0), finding.code)))

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
                severity=_mildest(severity, self.at_most, "warning" if guess else "error"),
                certainty="guess" if guess else "certain",
                path=fault.path,
                found=fault.found,
                expected=fault.expected,
                source=demand.source,
                clause=demand.clause,
                origin=_origin(self.reading.origins, fault.path),
                fingerprint=self._fingerprint(rule, fault),
                fix=None if guess or demand.confidence == "low" else fault.fix,
            )
        )

    def _severity(self, rule: Rule) -> Severity:
        """Return how firmly all editions that may apply demand it: as firmly as the mildest."""
        severities = [case.edition.demands[rule.code].severity for case in (self.case, *self.candidates)]
        return _mildest(*severities)

    def _fingerprint(self, rule: Rule, fault: Fault) -> str:
        text = " ".join((fault.found or "").split()).casefold()
        key = f"{rule.code}\n{fault.path}\n{text}"
        count = self.fingerprints[key] = self.fingerprints.get(key, 0) + 1
        return hashlib.blake2b(f"{key}\n{count}".encode(), digest_size=8).hexdigest()


def _mildest(*severities: Severity) -> Severity:
    return max(severities, key=_FIRMNESS.index)


_COMPONENTS: Final = {name: index for index, name in enumerate(attrs.fields_dict(Notice))}
_FIRMNESS: Final[tuple[Severity, ...]] = ("error", "warning", "info")
_PASSED: Final = Check(status="passed")
_FAILED: Final = Check(status="failed")
_DISPUTED: Final = Check(
    status="not_checkable",
    reason_vi="các quy định có thể áp dụng không thống nhất với nhau về điểm này",
    reason_en="the editions of the law that may apply do not all find the same wrong",
)
_NOT_CHECKABLE: Final = Check(
    status="not_checkable",
    reason_vi="định dạng này không cho biết cách trình bày của văn bản",
    reason_en="the looks of the notice are not known from this format",
)


@functools.cache
def _absent(part: str) -> Check:
    vi, en = COMPONENT_NAMES[part]
    return Check(
        status="not_applicable",
        reason_vi=f"văn bản không có thành phần “{vi}”",
        reason_en=f"the notice has no {en.lower()}",
    )


@functools.cache
def _not_applicable(condition: Condition) -> Check:
    return Check(status="not_applicable", reason_vi=condition.otherwise_vi, reason_en=condition.otherwise_en)


def _component(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]


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
