"""Fix: find what is certain, mend it in the file, keep what holds."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from attrs import frozen

from vnnotice.checker import Finding, Report, check
from vnnotice.errors import ReadError
from vnnotice.fixing._sameness import differences
from vnnotice.fixing._source import Change, Source, source_of
from vnnotice.fixing._stretches import Places, parent_of
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
    """
    reading = reads(data, format=format, limits=limits)
    source = source_of(data.encode() if isinstance(data, str) else data, reading.format)
    work = _Work(source, reading, edition, tuple(select), tuple(ignore), limits)
    before = work.report
    work.run()
    applied = tuple(_less(before.findings, work.report.findings))
    # Where a rule reports the first of several places only, the next one may be reported now: then nothing is done yet.
    report = work.report if applied else before
    return Fixed(
        data=work.source.data if applied else source.data,
        applied=applied,
        left=tuple(finding for finding in report if finding.fix is not None),
        report=report,
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


def _left_of(mended: Iterable[Finding], now: Iterable[Finding], before: Iterable[Finding]) -> Iterator[str]:
    """Yield the paths of those of *mended* that are found *now* as often as *before*, at the same place in the same words."""
    has, had = (Counter((one.code, one.path, one.found) for one in findings) for findings in (now, before))
    for one in mended:
        key = one.code, one.path, one.found
        if has[key] >= had[key]:
            yield one.path


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
            tried = set(map(id, tries))
            turn = [
                (following, others)
                for way, others in turn
                if (following := next(others, None) if id(way) in tried else way) is not None
            ]
        return False

    def _try(self, tries: Sequence[_Try]) -> bool:
        """Keep those of *tries* that hold together; tell whether any does."""
        if not self._may_read():
            return False
        failing = self._keep(self.source.changed(change for way in tries for change in way.changes), tries)
        return not failing or any(map(self._try, _without(failing, tries)))

    def _keep(self, source: Source, tries: Sequence[_Try] = ()) -> set[str]:
        """Keep *source* where no finding is new, those of *tries* are gone, and it says the same but for their fixes.

        Returns:
            The paths at which one of these fails; none where it is kept.
        """
        nowhere = {""}
        self.left_to_read -= len(source.text)
        try:
            reading = reads(source.data, format=source.format, limits=self.limits)
        except ReadError:
            return nowhere
        report = self._report(reading)
        fixes = [(way.finding.path, way.fix) for way in tries]
        found = differences(self.reading.notice, reading.notice, fixes, twice=source.is_markup)
        failing = {path for _, path in _kinds(report) - _kinds(self.report)}
        failing.update(found.unmeant, _left_of((way.finding for way in tries), report.findings, self.report.findings))
        if not failing and sum(len(way.changes) for way in tries) > found.changed:
            # The file was changed where the notice does not show it.
            failing = {way.finding.path for way in tries if len(way.changes) > 1} or nowhere
        if not failing:
            self.source, self.reading, self.report = source, reading, report
        return failing

    def _ways(self, finding: Finding, whole: Fix, places: Places) -> Iterator[_Try]:
        """Yield the ways to mend *finding* in the file, the likeliest first."""
        stretches = tuple(places.stretches(finding.path))
        for fix in (whole, *_shorter(whole)):
            for start, end in stretches:
                for found in self.source.places(fix.old, fix.new, start, end):
                    for changes in _chosen(found, everywhere=fix.everywhere):
                        yield _Try(finding, whole, changes)


_MOST_PLACES: Final = 12


def _chosen(places: tuple[Change, ...], *, everywhere: bool) -> Iterator[tuple[Change, ...]]:
    """Yield which of *places* to change: all; and one after the other, the first and the last before those between.

    What is mended *everywhere* is so at once, everything else one by one.
    """
    first, *between = places
    alone = [(place,) for place in (first, *between[-1:], *between[:-1][:_MOST_PLACES])] if between else []
    yield from (places, *alone) if everywhere else (*alone, places)


def _shorter(fix: Fix) -> Iterator[Fix]:
    """Yield *fix* with less of what stays before and after the change, for text that is set in several ways.

    At last only the characters that change are left; whether those that were found are the right ones shows afterwards.
    Blanks alone are not looked for: there are too many.
    """
    for first, last in _cuts(fix.old, fix.new):
        old, new = fix.old[first : len(fix.old) - last], fix.new[first : len(fix.new) - last]
        if old.strip() and (first or last):
            yield Fix(old, new, fix.everywhere)


def _cuts(old: str, new: str) -> Iterator[tuple[int, int]]:
    """Yield how many characters at the beginning and at the end of *old* and *new*, alike in both, can be left out."""
    before, after = _alike(old, new), _alike(old[::-1], new[::-1])
    yield from ((match.end(), 0) for match in _BLANK.finditer(old, 0, before))
    yield from ((0, len(old) - match.start()) for match in reversed([*_BLANK.finditer(old, len(old) - after)]))
    yield from ((before, 0), (0, after), (before, min(after, min(len(old), len(new)) - before)))


_BLANK: Final = re.compile(" ")


def _alike(one: str, other: str) -> int:
    """Return how many characters at the beginning of both are the same."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in pairs)


def _without(failing: set[str], tries: Sequence[_Try]) -> Iterator[Sequence[_Try]]:
    """Yield those of *tries* that may hold where all together do not, because something fails at the paths *failing*.

    First come the tries in parts where nothing fails.  Several tries in one part are parted from each other; one that was
    alone in its part failed by itself, and does not come again.  Where the paths do not tell, halves come.
    """
    failed = {_part(path) for path in failing}
    around = {outer for part in failed for outer in _outwards(part)}
    good: list[_Try] = []
    bad: list[_Try] = []
    parts = set()
    for way in tries:
        part = _part(way.finding.path)
        parts.add(part)
        (bad if part in around or not failed.isdisjoint(_outwards(part)) else good).append(way)
    if not failed <= parts:
        good, bad = list(tries[: len(tries) // 2]), list(tries[len(tries) // 2 :])
    elif not good:
        good, bad = _parted(tries)
    yield from (some for some in (good, bad) if some and len(some) < len(tries))


def _parted(tries: Sequence[_Try]) -> tuple[list[_Try], list[_Try]]:
    """Return one of *tries* for each part, none of which is in another, and the rest."""
    first, rest = [], []
    taken: set[str] = set()
    for way in tries:
        part = _part(way.finding.path)
        if part in taken or not taken.isdisjoint(_outwards(part)):
            rest.append(way)
        else:
            first.append(way)
            taken.update(_outwards(part))
            taken.discard("")
    return first, rest


def _part(path: str) -> str:
    """Return the part in which *path* is: a block, an item, or a component.

    >>> _part("body[1].items[0].runs"), _part("recipients.archive")
    ('body[1].items[0]', 'recipients')
    """
    return path[: path.rfind("]") + 1] or path.partition(".")[0]


def _outwards(path: str) -> Iterator[str]:
    """Yield *path* and all that it is in; the whole notice at last."""
    while path:
        yield path
        path = parent_of(path)
    yield ""


def _apart(tries: Iterable[_Try]) -> list[_Try]:
    """Return *tries* in the order of the file, without those that meet one before them."""
    kept: list[_Try] = []
    for way in sorted(tries, key=lambda way: way.changes[0].start):
        if not any(way.meets(other) for other in kept[-3:]):
            kept.append(way)
    return kept
