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

__all__ = ["Confidence", "Demand", "Doubt", "Edition", "Family", "Severity", "Source", "revise"]

Family: TypeAlias = Literal["state", "party"]
"""Whose law it is: the State's (*Nhà nước*) or the Party's (*Đảng*)."""

Severity: TypeAlias = Literal["error", "warning", "info"]
"""``error``: the text of the law states it; ``warning``: only its samples show it, or no file shows it for certain;
``info``: practice."""

Confidence: TypeAlias = Literal["high", "medium", "low"]
"""``high``: the text was read whole; ``medium``: excerpts of it, or a good account; ``low``: memory, or one weak account."""


@frozen(kw_only=True, weakref_slot=False)
class Source:
    """A legal text.

    Attributes:
        number: how it is cited, such as ``36-HD/VPTW``.
        title_vi, title_en: what it is, in one phrase.
        issued: the day it was signed.
        confidence: how well those who wrote the edition know the text; its demands are known no better.
    """

    number: str
    title_vi: str
    title_en: str
    issued: datetime.date
    confidence: Confidence = "high"

    def error(self, clause: str) -> Demand:
        """Return a demand that the words of this text state, at *clause*.

        Raises:
            ValueError: the text is not known well enough to call anything an error by it.
        """
        return Demand(source=self.number, clause=clause, severity="error", confidence=self.confidence)

    def warning(self, clause: str) -> Demand:
        """Return a demand that the samples of this text show, at *clause*."""
        return Demand(source=self.number, clause=clause, severity="warning", confidence=self.confidence)

    def weak(self, clause: str) -> Demand:
        """Return a demand that is remembered to stand at *clause*, which was not seen: at most a warning."""
        return Demand(source=self.number, clause=clause, severity="warning", confidence="low")

    def info(self, clause: str) -> Demand:
        """Return a demand of practice; *clause* is where this text speaks of the matter."""
        return Demand(source=self.number, clause=clause, severity="info", confidence=self.confidence)


@frozen(kw_only=True, weakref_slot=False)
class Demand:
    """What an edition demands with one rule: where it says so, and how firmly.

    Attributes:
        source: the number of the legal text.
        clause: the place in it.
        severity: how firmly.
        confidence: how sure it is that the text says so.

    Raises:
        ValueError: an error of low confidence; what only memory says is never called an error.
    """

    source: str
    clause: str
    severity: Severity
    confidence: Confidence = "high"

    def __attrs_post_init__(self) -> None:
        if self.severity == "error" and self.confidence == "low":
            raise ValueError(f"not sure enough for an error: {self.source}, {self.clause}")


@frozen(kw_only=True, weakref_slot=False)
class Doubt:
    """Why a value of an edition is not sure.

    Attributes:
        vi, en: the reason, in a phrase.
    """

    vi: str
    en: str


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
        weak: value → why it is not sure, for values that rest on memory or on one weak account: ``start``, ``end``,
            ``form.`` and a field of the form, ``symbols`` for the whole table, ``symbols.`` and a document type for one
            line of it.

    Raises:
        ValueError: a weak value is none of this edition.
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
    weak: Mapping[str, Doubt] = field(factory=dict, converter=_proxy)

    def __attrs_post_init__(self) -> None:
        values = {"start", "end", "symbols", *(f"form.{name}" for name in attrs.fields_dict(type(self.form)))}
        values |= {f"symbols.{type_}" for type_ in self.symbols}
        unknown = ", ".join(sorted(self.weak.keys() - values))
        if unknown:
            raise ValueError(f"no value of {self.key}: {unknown}")

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
    weak: Mapping[str, Doubt | None] = _NOTHING,
    **changes: Any,
) -> Edition:
    """Return an edition made from *edition*, its predecessor or its model: what is not named stays as it was.

    Args:
        edition: the one to begin from.
        demands: the demands that changed or are new; `None` for one that is gone.
        form: the fields of the form that changed.
        symbols: the symbols that changed; `None` for one that is gone.
        weak: the values that are not sure, where that is new; `None` for one that is sure now.
        changes: all other fields that changed.
    """
    return attrs.evolve(
        edition,
        demands=_merged(edition.demands, demands),
        symbols=_merged(edition.symbols, symbols),
        weak=_merged(edition.weak, weak),
        form=attrs.evolve(edition.form, **form),
        **changes,
    )


def _merged(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**old, **new}.items() if value is not None}
