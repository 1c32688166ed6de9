"""Annexes: what follows the foot under ``Phụ lục``."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from vnnotice.model import Annex, Origin, Repair
from vnnotice.recognition._line import Item, Line
from vnnotice.recognition.body import read_body
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording import annex

__all__ = ["opens_annex", "read_annexes"]


def opens_annex(item: Item) -> bool:
    """Tell whether *item* is the label of an annex, with or without the title after it."""
    if not isinstance(item, Line) or item.literal:
        return False
    return annex.label(item.text) is not None or annex.title_at(item.text) > 0


def read_annexes(items: Sequence[Item]) -> tuple[tuple[Annex, ...], dict[str, Origin], list[Repair]]:
    """Return the annexes, where their parts stood, and what was mended in them."""
    annexes: list[Annex] = []
    origins: dict[str, Origin] = {}
    repairs: list[Repair] = []
    items = [piece for item in items for piece in _apart(item)]
    starts = [index for index, item in enumerate(items) if index == 0 or opens_annex(item)]
    for start, end in itertools.pairwise([*starts, len(items)]):
        path = f"annexes[{len(annexes)}]"
        first = items[start]
        label = first.text if isinstance(first, Line) and opens_annex(first) else None
        title, reference, content = _opening(items[start + bool(label) : end])
        body = read_body(content, f"{path}.body")
        origins |= {path: first.origin, **body.origins}
        repairs += body.repairs
        annexes.append(Annex(label=label, title=title, reference=reference, body=body.blocks))
    return tuple(annexes), origins, repairs


def _apart(item: Item) -> list[Item]:
    """Return the label and the title of an annex that stand on one line as two lines."""
    at = annex.title_at(item.text) if isinstance(item, Line) and not item.literal else 0
    return [item.cut(0, at), item.cut(at)] if at and isinstance(item, Line) else [item]


def _opening(items: Sequence[Item]) -> tuple[str | None, str | None, Sequence[Item]]:
    """Return the title, the reference to the notice, and what comes after them."""
    title: list[str] = []
    reference: str | None = None
    for index, item in enumerate(items):
        if not isinstance(item, Line) or item.literal:
            return "\n".join(title) or None, reference, items[index:]
        if reference is None and item.text.startswith(("(Kèm theo", "(Ban hành kèm theo")) and item.text.endswith(")"):
            reference = item.text
        elif reference is None and is_capitals(item.text):
            title.append(item.text)
        else:
            return "\n".join(title) or None, reference, items[index:]
    return "\n".join(title) or None, reference, ()
