"""An edition: the text of one body of law that was in force for a period, as data that a jurist can proof-read."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias

import attrs
from attrs import field, frozen

from vnnotice.vietnamese.letters import fold
from vnnotice.wording import Form

__all__ = ["Demand", "Edition", "Family", "Severity", "Source", "revise"]

Family: TypeAlias = Literal["state", "party"]
"""Whose law it is: the State's (*Nhà nước*) or the Party's (*Đảng*)."""

Severity: TypeAlias = Literal["error", "warning", "info"]
"""``error``: the text of the law states it; ``warning``: only its samples show it; ``info``: practice."""


@frozen(kw_only=True, weakref_slot=False)
class Source:
    """A legal text.

    Attributes:
        number: how it is cited, such as ``36-HD/VPTW``.
        title_vi, title_en: what it is, in one phrase.
        issued: the day it was signed.
    """

    number: str
    title_vi: str
    title_en: str
    issued: datetime.date

    def error(self, clause: str) -> Demand:
        """Return a demand that the words of this text state, at *clause*."""
        return Demand(source=self.number, clause=clause, severity="error")

    def warning(self, clause: str) -> Demand:
        """Return a demand that the samples of this text show, at *clause*."""
        return Demand(source=self.number, clause=clause, severity="warning")

    def info(self, clause: str) -> Demand:
        """Return a demand of practice; *clause* is where this text speaks of the matter."""
        return Demand(source=self.number, clause=clause, severity="info")


@frozen(kw_only=True, weakref_slot=False)
class Demand:
    """What an edition demands with one rule: where it says so, and how firmly.

    Attributes:
        source: the number of the legal text.
        clause: the place in it.
        severity: how firmly.
    """

    source: str
    clause: str
    severity: Severity


def _proxy(value: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(value))


@frozen(kw_only=True, weakref_slot=False, eq=False)
class Edition:
    """One edition of one body of law.

    Attributes:
        key: its name, such as ``party-2018``.
        family: whose law it is.
        title_vi, title_en: what it is called in a sentence.
        start: the first day on which it holds for what is signed.
        end: the last day; `None` while it is in force.
        sources: the legal texts.
        form: how it words the components.
        symbols: document type (in small letters) → its abbreviation in the symbol.
        demands: rule code → what is demanded.  A rule that is not here does not run.
    """

    key: str
    family: Family
    title_vi: str
    title_en: str
    start: datetime.date
    end: datetime.date | None
    sources: tuple[Source, ...]
    form: Form
    symbols: Mapping[str, str] = field(converter=_proxy)
    demands: Mapping[str, Demand] = field(converter=_proxy)

    def symbol_of(self, document_type: str) -> str | None:
        """Return the abbreviation of *document_type*, case and tone placement apart; `None` where none is laid down.

        >>> from vnnotice.regimes import edition_named
        >>> edition_named("state-2020").symbol_of("THÔNG BÁO")
        'TB'
        """
        name = document_type.lower()
        if name in self.symbols:
            return self.symbols[name]
        key = fold(name)
        return next((symbol for type_, symbol in self.symbols.items() if fold(type_) == key), None)

    def holds_on(self, day: datetime.date) -> bool:
        """Tell whether this edition is the law for what is signed on *day*."""
        return self.start <= day and (self.end is None or day <= self.end)

    def __repr__(self) -> str:
        return f"<Edition {self.key}>"


_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


def revise(
    edition: Edition,
    *,
    demands: Mapping[str, Demand | None] = _NOTHING,
    form: Mapping[str, Any] = _NOTHING,
    symbols: Mapping[str, str | None] = _NOTHING,
    **changes: Any,
) -> Edition:
    """Return an edition made from *edition*, its predecessor or its model: what is not named stays as it was.

    Args:
        edition: the one to begin from.
        demands: the demands that changed or are new; `None` for one that is gone.
        form: the fields of the form that changed.
        symbols: the symbols that changed; `None` for one that is gone.
        changes: all other fields that changed.
    """
    return attrs.evolve(
        edition,
        demands=_merged(edition.demands, demands),
        symbols=_merged(edition.symbols, symbols),
        form=attrs.evolve(edition.form, **form),
        **changes,
    )


def _merged(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**old, **new}.items() if value is not None}
