"""Making parts without checking them again: for readers whose grammar has checked every value already.

The public constructors convert and check each value, as they must for values of unknown origin.  A reader of the document
format has just held the same values against its schema, and makes the same parts at a quarter of the cost.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import attrs

__all__ = ["trusted", "trusted_row"]

_Part = TypeVar("_Part")


def trusted(cls: type[_Part]) -> Callable[..., _Part]:
    """Return a maker of *cls* that takes the values of all fields in their order, and trusts them.

    The values must be what the public constructor would hold: text in NFC without a carriage return, tuples, frozen sets,
    runs in normal form, extensions in their order.  A part so made is equal to one made in public.

    It is made as a value of a twin, a class with the same slots that neither converts nor checks, and then given its class;
    Python refuses that where the slots differ.

    >>> from vnnotice.model.recipients import Recipient
    >>> trusted(Recipient)("UBND huyện", None) == Recipient(name="UBND huyện")
    True
    """
    twin = _twin(cls)  # type: ignore[arg-type]

    def make(*values: Any) -> _Part:
        part = twin(*values)
        part.__class__ = cls
        return part  # type: ignore[no-any-return]

    return make


def trusted_row(cls: type[_Part]) -> Callable[..., tuple[_Part, ...]]:
    """Return a maker of many *cls* at once, from one sequence of values for each field; trusted as by `trusted`.

    >>> from vnnotice.model.inline import Run
    >>> trusted_row(Run)(["a", "b"], [frozenset(), frozenset()]) == (Run(text="a"), Run(text="b"))
    True
    """
    twin = _twin(cls)  # type: ignore[arg-type]

    def make(*columns: Iterable[Any]) -> tuple[_Part, ...]:
        parts = tuple(map(twin, *columns))
        for part in parts:
            part.__class__ = cls
        return parts

    return make


@functools.cache
def _twin(cls: type) -> Any:
    names = [field.name for field in attrs.fields(cls)]
    return attrs.make_class(cls.__name__, names, slots=True, weakref_slot=False, eq=False, repr=False)
