"""Sameness: whether two notices say the same but for what was fixed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs
from attrs import frozen

from vnnotice.fixing._stretches import parent_of
from vnnotice.model import Notice, Run, plain_text, resolve
from vnnotice.rules import Fix

__all__ = ["Differences", "Placed", "differences"]

Placed: TypeAlias = tuple[str, Fix]
"""A fix and the path of the finding that it mends."""


@frozen(weakref_slot=False)
class Differences:
    """In what two notices differ.

    Attributes:
        changed: how many places have other words, all of them words that a fix changes.
        unmeant: the paths of parts that differ in another way.
    """

    changed: int
    unmeant: tuple[str, ...]


def differences(before: Notice, after: Notice, fixes: Sequence[Placed], *, twice: bool) -> Differences:
    """Hold *after* against *before*, which *fixes* change at their places.

    Args:
        before: the notice as it was.
        after: the notice as it is.
        fixes: what may have changed.
        twice: whether the file has words that stand in the wording of a part, and in what it says, twice as well.
    """
    parts: dict[str, list[Fix]] = {}
    for path, fix in fixes:
        parts.setdefault(_part_of(path, before), []).append(fix)
    found = list(_differences("", before, after))
    paths = {path for path, _, _ in found}
    changed, unmeant = 0, []
    for path, one, other in found:
        count = _changes(one, other, _at(path, parts))
        if not count or _leaves_stale(path, one, before, paths):
            unmeant.append(path)
        elif twice or _wording_beside(path) not in paths:
            changed += count
    return Differences(changed, tuple(unmeant))


_WORDS: Final = frozenset({"wording", "subject", "document_type", "marker", "label", "reference", "draft"})
"""Fields that hold words; all other fields of components say what is meant."""
_RUNNING: Final = ("body", "bases", "annexes")


def _at(path: str, parts: Mapping[str, Iterable[Fix]]) -> Iterator[Fix]:
    """Yield the fixes of the part that *path* is in; what a component means is changed by those of letters only."""
    holds_words = path.rpartition(".")[2] in _WORDS or path.startswith(_RUNNING)
    while path:
        yield from (fix for fix in parts.get(path, ()) if holds_words or fix.everywhere)
        path = parent_of(path)


def _leaves_stale(path: str, before: Any, notice: Notice, changed: set[str]) -> bool:
    """Tell whether the words at *path*, which stand in the wording beside them too, were changed there only."""
    beside = _wording_beside(path)
    wording = _value(beside, notice) if beside else None
    return isinstance(wording, str) and before in wording and beside not in changed


def _wording_beside(path: str) -> str:
    """Return the path of the wording of the part that has *path* as a field; empty for the wording itself."""
    head, _, name = path.rpartition(".")
    return f"{head}.wording" if head and name != "wording" else ""


def _part_of(path: str, notice: Notice) -> str:
    """Return the path of the smallest part of the model around *path*: it holds the words and what they say."""
    while not attrs.has(type(_value(path, notice))):
        path = parent_of(path)
    return path


def _value(path: str, notice: Notice) -> Any:
    """Return what stands at *path*; where the model has no such place, nothing."""
    try:
        return resolve(notice, path) if path else notice
    except ValueError:
        return None


def _differences(path: str, before: Any, after: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield the smallest parts in which two notices differ, each with its path; running text is one part."""
    if before == after:
        return
    if _is_inline(before) and _is_inline(after):
        yield from _of_inline(path, before, after)
    elif isinstance(before, tuple) and isinstance(after, tuple) and len(before) == len(after):
        for index, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from _differences(f"{path}[{index}]", one, other)
    elif attrs.has(type(before)) and type(before) is type(after):
        for name in attrs.fields_dict(type(before)):
            yield from _differences(f"{path}.{name}".lstrip("."), getattr(before, name), getattr(after, name))
    else:
        yield path, before, after


def _is_inline(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(run, Run) for run in value)


def _of_inline(path: str, before: tuple[Run, ...], after: tuple[Run, ...]) -> Iterator[tuple[str, Any, Any]]:
    """Yield the text of runs that are marked alike; runs that are marked in another way are another text."""
    alike = [run.marks for run in before] == [run.marks for run in after]
    yield (path, plain_text(before), plain_text(after)) if alike else (path, before, after)


def _changes(before: Any, after: Any, fixes: Iterable[Fix]) -> int:
    """Return at how many places some of *fixes*, each at its first place, its last, or all, make *after* of *before*.

    Where they do not, it is 0.
    """
    if not isinstance(before, str) or not isinstance(after, str):
        return 0
    ways = {before: 0}
    for fix in itertools.islice(fixes, _MOST_FIXES):
        for text, count in list(ways.items()):
            for changed, places in _changed(text, fix):
                ways[changed] = max(count + places, ways.get(changed, 0))
    return ways.get(after, 0)


_MOST_FIXES: Final = 6
"""So many of one line are looked at together; a line with more faults is mended in several rounds."""


def _changed(text: str, fix: Fix) -> Iterator[tuple[str, int]]:
    """Yield *text* with *fix* at one place or all, and at how many; nothing where it has no such place."""
    count = text.count(fix.old)
    if count:
        head, _, tail = text.rpartition(fix.old)
        yield text.replace(fix.old, fix.new, 1), 1
        yield f"{head}{fix.new}{tail}", 1
        yield text.replace(fix.old, fix.new), count
