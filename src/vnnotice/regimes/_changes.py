"""What changed from one edition to another: a comparison of data, in which nothing is judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from attrs import frozen

from vnnotice.regimes._edition import Demand, Edition, Source
from vnnotice.regimes._looks import Looks

__all__ = ["Change", "Changes", "changes"]


@frozen(kw_only=True, weakref_slot=False)
class Change:
    """One value that changed.

    Attributes:
        name: of what: a field of the form, a document type, the code of a rule.
        old, new: the value before and after; `None` where there was, or is, none.
    """

    name: str
    old: Any
    new: Any


@frozen(kw_only=True, weakref_slot=False)
class Changes:
    """What changed from one edition to another.

    Attributes:
        old, new: the two editions.
        sources_gone, sources_new: the legal texts that only the one, or only the other, rests on.
        form: the fields of the form that changed.
        looks: the values of the looks that changed, such as ``margins.top`` and ``parts.place_and_date.size``.
        symbols: the document types whose abbreviation changed, came or went.
        rules_gone, rules_new: the demands that only the one, or only the other, makes; rule code → demand.
        severities: the rules that both demand, but not as firmly.
        recited: the codes of the rules that both demand, but at another clause or of another text.
    """

    old: Edition
    new: Edition
    sources_gone: tuple[Source, ...]
    sources_new: tuple[Source, ...]
    form: tuple[Change, ...]
    looks: tuple[Change, ...]
    symbols: tuple[Change, ...]
    rules_gone: Mapping[str, Demand]
    rules_new: Mapping[str, Demand]
    severities: tuple[Change, ...]
    recited: tuple[str, ...]


def changes(old: Edition, new: Edition) -> Changes:
    """Return what changed from *old* to *new*; they need not follow each other, nor be of one family.

    >>> from vnnotice.regimes import edition_named
    >>> found = changes(edition_named("state-2011"), edition_named("state-2020"))
    >>> [(change.name, change.old, change.new) for change in found.form]
    [('last_basis_end', ',', '.')]
    """
    kept = sorted(old.demands.keys() & new.demands.keys())
    return Changes(
        old=old,
        new=new,
        sources_gone=tuple(source for source in old.sources if source not in new.sources),
        sources_new=tuple(source for source in new.sources if source not in old.sources),
        form=_changed(attrs.asdict(old.form, recurse=False), attrs.asdict(new.form, recurse=False)),
        looks=_changed(_values(old.looks), _values(new.looks)),
        symbols=_changed(old.symbols, new.symbols),
        rules_gone={code: old.demands[code] for code in sorted(old.demands.keys() - new.demands.keys())},
        rules_new={code: new.demands[code] for code in sorted(new.demands.keys() - old.demands.keys())},
        severities=_changed(
            {code: old.demands[code].severity for code in kept}, {code: new.demands[code].severity for code in kept}
        ),
        recited=tuple(code for code in kept if _place(old.demands[code]) != _place(new.demands[code])),
    )


def _values(looks: Looks | None) -> dict[str, Any]:
    """Return what *looks* lay down, value by value; what is open is left out."""
    fields = attrs.asdict(looks, recurse=False) if looks is not None else {}
    return {name: value for field, held in fields.items() for name, value in _flat(field, held) if value is not None}


def _flat(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield each plain value within *value*, with its name."""
    if isinstance(value, tuple) and not all(isinstance(end, (int, float)) for end in value):
        value = {str(index): one for index, one in enumerate(value)}
    elif attrs.has(type(value)):
        value = attrs.asdict(value, recurse=False)
    if isinstance(value, Mapping):
        for key, one in value.items():
            yield from _flat(f"{name}.{key}", one)
    elif value != ():
        yield name, value


def _changed(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Change, ...]:
    names = dict.fromkeys((*old, *new))
    return tuple(
        Change(name=name, old=old.get(name), new=new.get(name)) for name in names if old.get(name) != new.get(name)
    )


def _place(demand: Demand) -> tuple[str, str]:
    return demand.source, demand.clause
