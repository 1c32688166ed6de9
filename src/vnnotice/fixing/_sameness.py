"""Sameness: whether two notices say the same but for what was fixed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from vnnotice.fixing._stretches import parent_of
from vnnotice.model import Notice, Run, plain_text, resolve
from vnnotice.rules import Fix

__all__ = ["is_same_but"]

Placed: TypeAlias = tuple[str, Fix]
"""A fix and the path of the finding that it mends."""


def is_same_but(before: Notice, after: Notice, fixes: Sequence[Placed]) -> bool:
    """Tell whether *after* differs from *before* in nothing but words that *fixes* change at their places."""
    parts: dict[str, list[Fix]] = {}
    for path, fix in fixes:
        parts.setdefault(_part_of(path, before), []).append(fix)
    found = list(_differences("", before, after))
    changed = {path for path, _, _ in found}
    return all(
        _becomes(one, other, _at(path, parts)) and not _leaves_stale(path, one, before, changed)
        for path, one, other in found
    )


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
    head, _, name = path.rpartition(".")
    wording = _value(f"{head}.wording", notice) if head and name != "wording" else None
    return isinstance(wording, str) and before in wording and f"{head}.wording" not in changed


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


def _becomes(before: Any, after: Any, fixes: Iterable[Fix]) -> bool:
    """Tell whether *after* is *before* with some of *fixes*, each at its first place, at its last, or at all."""
    if not isinstance(before, str) or not isinstance(after, str):
        return False
    ways = {before}
    for fix in itertools.islice(fixes, _MOST_FIXES):
        ways |= {changed for text in ways if fix.old in text for changed in _changed(text, fix)}
    return after in ways


_MOST_FIXES: Final = 6
"""So many of one line are looked at together; a line with more faults is mended in several rounds."""


def _changed(text: str, fix: Fix) -> Iterator[str]:
    """Yield *text* with *fix*, which it takes."""
    head, _, tail = text.rpartition(fix.old)
    yield text.replace(fix.old, fix.new, 1)
    yield text.replace(fix.old, fix.new)
    yield f"{head}{fix.new}{tail}"
