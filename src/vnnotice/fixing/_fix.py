"""Fix: find what is certain, mend it in the file, keep what holds."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from attrs import frozen

from vnnotice.checker import Finding, Report, check
from vnnotice.errors import ReadError
from vnnotice.fixing._sameness import is_same_but
from vnnotice.fixing._source import Change, Source, source_of
from vnnotice.fixing._stretches import Places
from vnnotice.formats import DEFAULT_LIMITS, Limits, reads
from vnnotice.model import Reading
from vnnotice.regimes import Edition
from vnnotice.rules import COMPOSITION, Fix

__all__ = ["Fixed", "fix"]


@frozen(kw_only=True, weakref_slot=False)
class Fixed:
    """What `fix` returns.

    Attributes:
        data: the file, mended; the very bytes that came in where nothing was.
        applied: the findings that are no more.
        left: the findings that have a fix which this file did not take: its words stand otherwise than the notice has
            them, or something else would have changed.
        report: what is found now, `applied` no longer among it.
    """

    data: bytes
    applied: tuple[Finding, ...]
    left: tuple[Finding, ...]
    report: Report


def fix(
    data: bytes | str,
    *,
    format: str | None = None,  # noqa: A002 - the word of the readers
    edition: str | Edition | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    limits: Limits = DEFAULT_LIMITS,
) -> Fixed:
    """Mend what is certain in the notice in *data*, and nothing else.

    Only how a thing is worded is mended (zeros, dashes, blanks, the ends of lines, look-alike letters), never what it
    says; no fact is added.  After it there is no finding that was not there before, and a second call changes nothing.

    Args:
        data: what stands in the file; a `str` counts as UTF-8.
        format: the name of the format; where none is given, the content tells it.
        edition: the law to check against; where it is not given, the law of the day of signing.
        select: codes, beginnings of codes or names of rules to mend; all where none is given.
        ignore: those not to mend.
        limits: how large, deep and wide the data may be.

    Raises:
        ReadError: the data cannot be read.
        UnknownEditionError: no edition has this key.
        UnknownRuleError: no rule has this code or name.
        WriteError: files of this format cannot be mended yet.
    """
    reading = reads(data, format=format, limits=limits)
    source = source_of(data.encode() if isinstance(data, str) else data, reading.format)
    work = _Work(source, reading, edition, tuple(select), tuple(ignore), limits)
    before = work.report
    work.run()
    return Fixed(
        data=work.source.data,
        applied=tuple(_less(before.findings, work.report.findings)),
        left=tuple(finding for finding in work.report if finding.fix is not None),
        report=work.report,
    )


_Kind: TypeAlias = tuple[str, str]


def _kinds(findings: Iterable[Finding]) -> Counter[_Kind]:
    """Count the findings by rule and place, which is what stays of them while the words around them change."""
    return Counter((finding.code, finding.path) for finding in findings)


def _less(findings: Iterable[Finding], others: Iterable[Finding]) -> Iterator[Finding]:
    """Yield those of *findings* that are not among *others*."""
    rest = _kinds(others)
    for finding in findings:
        key = finding.code, finding.path
        if rest[key]:
            rest[key] -= 1
        else:
            yield finding


def _left_of(mended: Iterable[Finding], now: Iterable[Finding], before: Iterable[Finding]) -> bool:
    """Tell whether one of *mended* is found *now* as often as *before*, at the same place in the same words."""
    has, had = (Counter((one.code, one.path, one.found) for one in findings) for findings in (now, before))
    return any(has[one.code, one.path, one.found] >= had[one.code, one.path, one.found] for one in mended)


@frozen(weakref_slot=False)
class _Try:
    """One finding, and one of the ways to mend it in the file."""

    finding: Finding
    fix: Fix
    changes: tuple[Change, ...]

    def meets(self, other: _Try) -> bool:
        """Tell whether both change the same characters."""
        return any(
            one.start < two.end and two.start < one.end for one, two in itertools.product(self.changes, other.changes)
        )


_MOST_READ: Final = 2_000_000
"""So many characters are read again at most, so that a file with thousands of faults that nobody can mend takes no hour."""


class _Work:
    """The work on one file: what stands in it now, and what is found in it."""

    def __init__(
        self,
        source: Source,
        reading: Reading,
        edition: str | Edition | None,
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        limits: Limits,
    ) -> None:
        self.asked = {"edition": edition, "select": select, "ignore": ignore}
        self.limits = limits
        self.source = source
        self.reading = reading
        self.report = self._report(reading)
        self.left_to_read = _MOST_READ

    def _report(self, reading: Reading) -> Report:
        return check(reading, **self.asked)  # type: ignore[arg-type]

    def run(self) -> None:
        """Mend until nothing more can be."""
        if any(finding.fix is COMPOSITION for finding in self.report):
            self._keep(self.source.composed())
        if self.source.is_composed:
            while self._round():
                pass

    def _may_read(self) -> bool:
        return self.left_to_read >= len(self.source.text)

    def _round(self) -> bool:
        """Mend all that can be mended at once; tell whether anything was."""
        places = Places(self.reading.origins, self.source)
        ways = [self._ways(finding, finding.fix, places) for finding in self.report if finding.fix]
        turn = [(way, others) for others in ways if (way := next(others, None)) is not None]
        while turn and self._may_read():
            tries = _apart(way for way, _ in turn)
            if self._try(tries):
                return True
            # Those that stood in the way of another had their turn; they go on to their next way.
            turn = [
                (following, others)
                for way, others in turn
                if (following := next(others, None) if way in tries else way) is not None
            ]
        return False

    def _try(self, tries: Sequence[_Try]) -> bool:
        """Keep as many of *tries* as hold; tell whether any does."""
        source = self.source.changed(change for way in tries for change in way.changes)
        if self._keep(source, tries):
            return True
        if len(tries) == 1:
            return False
        # Which of them fails is not known: halves, the later one first, so that the places of the earlier one stay.
        middle = len(tries) // 2
        later = self._try(tries[middle:])
        return self._try(tries[:middle]) or later

    def _keep(self, source: Source, tries: Sequence[_Try] = ()) -> bool:
        """Keep *source* where no finding is new, those of *tries* are gone, and it says the same but for their fixes."""
        if not self._may_read():
            return False
        self.left_to_read -= len(source.text)
        try:
            reading = reads(source.data, format=source.format, limits=self.limits)
        except ReadError:
            return False
        report = self._report(reading)
        mended = [way.finding for way in tries]
        if (
            not _kinds(report) <= _kinds(self.report)
            or _left_of(mended, report.findings, self.report.findings)
            or not is_same_but(self.reading.notice, reading.notice, [(way.finding.path, way.fix) for way in tries])
        ):
            return False
        self.source, self.reading, self.report = source, reading, report
        return True

    def _ways(self, finding: Finding, whole: Fix, places: Places) -> Iterator[_Try]:
        """Yield the ways to mend *finding* in the file, the likeliest first."""
        for start, end in places.stretches(finding.path):
            for fix in (whole, *_shorter(whole)):
                for found in self.source.places(fix.old, fix.new, start, end):
                    for changes in _chosen(found, everywhere=fix.everywhere):
                        yield _Try(finding, whole, changes)


_MOST_PLACES: Final = 12


def _chosen(places: tuple[Change, ...], *, everywhere: bool) -> Iterator[tuple[Change, ...]]:
    """Yield which of *places* to change: all; or one after the other, the first and the last before those between; and then all."""
    if not everywhere and len(places) > 1:
        first, *between, last = places
        yield from ((place,) for place in (first, last, *between[:_MOST_PLACES]))
    yield places


def _shorter(fix: Fix) -> Iterator[Fix]:
    """Yield *fix* with less of what stays before and after the change, for text that is set in several ways.

    At last only the characters that change are left; whether those that were found are the right ones shows afterwards.
    """
    words = fix.old.split(" ")
    for count in range(1, len(words)):
        same = " ".join(words[:count]) + " "
        if fix.new.startswith(same):
            yield Fix(fix.old.removeprefix(same), fix.new.removeprefix(same), fix.everywhere)
    for count in range(1, len(words)):
        same = " " + " ".join(words[-count:])
        if fix.new.endswith(same):
            yield Fix(fix.old.removesuffix(same), fix.new.removesuffix(same), fix.everywhere)
    start, end = _alike(fix.old, fix.new), _alike(fix.old[::-1], fix.new[::-1])
    end = min(end, min(len(fix.old), len(fix.new)) - start)
    if start + end < len(fix.old):
        yield Fix(fix.old[start : len(fix.old) - end], fix.new[start : len(fix.new) - end], fix.everywhere)


def _alike(one: str, other: str) -> int:
    """Return how many characters at the beginning of both are the same."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in pairs)


def _apart(tries: Iterable[_Try]) -> list[_Try]:
    """Return *tries* in the order of the file, without those that meet one before them."""
    kept: list[_Try] = []
    for way in sorted(tries, key=lambda way: way.changes[0].start):
        if not any(way.meets(other) for other in kept[-3:]):
            kept.append(way)
    return kept
