"""A run: the rules over one reading, held against the editions that may apply as well."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Final, TypeAlias

import attrs

from vnnotice.checker._finding import Check, Finding, words_of
from vnnotice.model import Notice, Origin, Reading
from vnnotice.model.names import COMPONENT_NAMES
from vnnotice.regimes import Choice, Edition, Severity
from vnnotice.rules import Case, Condition, Fault, Rule, plugin_of

__all__ = ["Run"]


class Run:
    """One run of rules over one reading.

    Attributes:
        checks: rule code → how it came out.
    """

    def __init__(self, reading: Reading, choice: Choice, edition: Edition) -> None:
        self.checks: dict[str, Check] = {}
        self._reading = reading
        self._case = self._of(edition)
        self._candidates = [self._of(candidate) for candidate in choice.candidates if candidate is not edition]
        self._rivals = [self._of(rival) for rival in choice.rivals]
        self._doubters = [self._of(doubter) for doubter in choice.doubters]
        self._at_most = choice.at_most
        self._found: list[tuple[int, str, Finding]] = []

    def _of(self, edition: Edition) -> Case:
        return Case(self._reading.notice, edition, self._reading.layout, self._reading.repairs)

    def in_order(self) -> tuple[Finding, ...]:
        """Return the findings, in the order of the paper."""
        return tuple(finding for _, _, finding in sorted(self._found, key=itemgetter(0, 1)))

    def check(self, rules: tuple[Rule, ...]) -> None:
        """Run *rules* and keep what they find.

        Nearly all rules find nothing in nearly all notices, so every question is asked once: which components are absent,
        which conditions hold.

        Raises:
            PluginError: a rule of another package fails.
        """
        passed, groups = _plan(rules)
        self.checks = passed.copy()
        unmet: dict[Condition, Check | None] = {}
        for part, absent, members in groups:
            if part is not None and not getattr(self._case.notice, part):
                self.checks.update(absent)
            else:
                self._check_all(members, unmet)

    def _check_all(self, rules: Iterable[Rule], unmet: dict[Condition, Check | None]) -> None:
        """Run *rules*, whose component is there; *unmet* holds how rules came out whose condition was looked at."""
        case, rule = self._case, None
        try:
            for rule in rules:
                condition = rule.applies
                if condition is not None and condition not in unmet:
                    unmet[condition] = _unmet(condition, case)
                if rule.needs_layout and case.layout is None:
                    self.checks[rule.code] = _NOT_CHECKABLE
                elif condition is not None and (check := unmet[condition]) is not None:
                    self.checks[rule.code] = check
                elif faults := [*rule.test(case)]:
                    self.checks[rule.code] = self._judged(rule, faults)
        except Exception as error:
            plugin = plugin_of(rule) if rule is not None else None
            if rule is None or plugin is None:
                raise
            raise plugin.error(f"{rule.code} fails: {type(error).__name__}: {error}") from error

    def _judged(self, rule: Rule, found: list[Fault]) -> Check:
        """Keep those of *found* that all editions that may apply find, and return how the rule came out."""
        faults = _agreed(rule, found, self._candidates)
        if not faults:
            return _DISPUTED
        sure = set(map(_key, _agreed(rule, faults, self._rivals))) if self._rivals else None
        faults = _left_to_a_person(faults, _agreed(rule, faults, self._doubters))
        severity = self._severity(rule.code)
        seen: dict[tuple[str, str], int] = {}
        for fault in faults:
            guess = (sure is not None and _key(fault) not in sure) or self._is_guess(fault.path)
            words = fault.path, words_of(fault.found) if len(faults) > 1 else ""
            seen[words] = seen.get(words, 0) + 1
            self._keep(rule, fault, severity, seen[words], guess=guess)
        return _FAILED

    def _severity(self, code: str) -> Severity:
        """Return how firmly all editions that may apply demand it: as firmly as the mildest, and not more than one may."""
        severities = [case.edition.demands[code].severity for case in self._candidates]
        return _mildest(self._case.edition.demands[code].severity, self._at_most, *severities)

    def _is_guess(self, path: str) -> bool:
        guesses = self._reading.guesses
        return bool(guesses) and (path in guesses or _component(path) in guesses)

    def _keep(self, rule: Rule, fault: Fault, severity: Severity, occurrence: int, *, guess: bool) -> None:
        demand = self._case.edition.demands[rule.code]
        finding = Finding(
            code=rule.code,
            rule=rule.name,
            severity=_mildest(severity, "warning") if guess else severity,
            certainty="guess" if guess else "certain",
            path=fault.path,
            found=fault.found,
            expected=fault.expected,
            source=demand.source,
            clause=demand.clause,
            origin=_origin(self._reading.origins, fault.path),
            occurrence=occurrence,
            fix=None if guess or demand.confidence == "low" else fault.fix,
        )
        self._found.append((_COMPONENTS.get(_component(fault.path), 0), rule.code, finding))


def _key(fault: Fault) -> tuple[str, str | None]:
    """Return what two editions must have in common to find the same wrong."""
    return fault.path, fault.expected


def _mildest(*severities: Severity) -> Severity:
    return max(severities, key=_FIRMNESS.index)


_COMPONENTS: Final = {name: index for index, name in enumerate(attrs.fields_dict(Notice))}
_FIRMNESS: Final[tuple[Severity, ...]] = ("error", "warning", "info")
_PASSED: Final = Check(status="passed")
_FAILED: Final = Check(status="failed")
_DISPUTED: Final = Check(
    status="not_checkable",
    reason_vi="các quy định có thể áp dụng không thống nhất về điểm này",
    reason_en="the editions of the law that may apply do not all find the same wrong",
)
_NOT_CHECKABLE: Final = Check(
    status="not_checkable",
    reason_vi="định dạng này không cho biết cách trình bày của văn bản",
    reason_en="the looks of the notice are not known from this format",
)
_Group: TypeAlias = tuple[str | None, dict[str, Check], tuple[Rule, ...]]
"""A component, how the rules about it come out where the notice has none, and these rules."""


@functools.lru_cache(maxsize=64)
def _plan(rules: tuple[Rule, ...]) -> tuple[dict[str, Check], tuple[_Group, ...]]:
    """Return how *rules* come out where nothing is found, and the rules by the component that they need."""
    members: dict[str | None, list[Rule]] = {}
    for rule in rules:
        members.setdefault(rule.part, []).append(rule)
    groups = tuple(
        (part, {rule.code: _absent(part) for rule in found} if part else {}, tuple(found))
        for part, found in members.items()
    )
    return {rule.code: _PASSED for rule in rules}, groups


@functools.cache
def _absent(part: str) -> Check:
    vi, en = COMPONENT_NAMES[part]
    return Check(
        status="not_applicable",
        reason_vi=f"văn bản không có thành phần “{vi}”",
        reason_en=f"the notice has no {en.lower()}",
    )


def _unmet(condition: Condition, case: Case) -> Check | None:
    """Return how a rule comes out whose *condition* does not hold; `None` where it holds."""
    if condition.holds(case):
        return None
    return Check(status="not_applicable", reason_vi=condition.otherwise_vi, reason_en=condition.otherwise_en)


def _component(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]


def _agreed(rule: Rule, faults: list[Fault], cases: list[Case]) -> list[Fault]:
    """Return those of *faults* that every one of *cases* finds too, and would have mended in the same way."""
    for case in cases:
        found = set(map(_key, _faults(rule, case)))
        faults = [fault for fault in faults if _key(fault) in found]
    return faults


def _left_to_a_person(faults: list[Fault], agreed: list[Fault]) -> list[Fault]:
    """Return *faults*, those that are not among *agreed* without their mends."""
    sure = set(map(_key, agreed))
    return [fault if _key(fault) in sure else attrs.evolve(fault, fix=None) for fault in faults]


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
