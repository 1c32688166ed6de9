"""Paths: the names of places in a notice, such as ``place_and_date`` or ``body[2].items[0]``.

A finding points to a path; a reader tells where in the file each path came from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import attrs

from vnnotice.model.notice import Notice

__all__ = ["resolve", "walk"]

_PATH: Final = re.compile(r"[a-z_]+(?:\[\d+\])*(?:\.[a-z_]+(?:\[\d+\])*)*")
_STEP: Final = re.compile(r"([a-z_]+)|\[(\d+)\]")


def resolve(notice: Notice, path: str) -> Any:
    """Return the value at *path*; `None` for a part that is absent.

    >>> from vnnotice.model.body import Paragraph
    >>> resolve(Notice(body=(Paragraph(runs="Kính báo."),)), "body[0].runs[0].text")
    'Kính báo.'

    Raises:
        ValueError: *path* is no path of a notice.
    """
    if not _PATH.fullmatch(path):
        raise ValueError(f"not a path of a notice: {path!r}")
    value: Any = notice
    for name, index in _STEP.findall(path):
        try:
            value = _step(value, name, index)
        except LookupError as error:
            raise ValueError(f"the notice has nothing at {path!r}") from error
    return value


def _step(value: Any, name: str, index: str) -> Any:
    if index and isinstance(value, tuple):
        return value[int(index)]
    if name and attrs.has(type(value)) and name in attrs.fields_dict(type(value)):
        return getattr(value, name)
    raise LookupError


def walk(notice: Notice) -> Iterator[tuple[str, Any]]:
    """Yield every part of *notice* with its path, each before what is in it.

    Parts are the values of the model's own classes: components, blocks, items, runs.
    """
    for field in attrs.fields(Notice):
        yield from _below(field.name, getattr(notice, field.name))


def _below(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _below(f"{path}[{index}]", part)
    elif attrs.has(type(value)):
        yield path, value
        for field in attrs.fields(type(value)):
            yield from _below(f"{path}.{field.name}", getattr(value, field.name))
