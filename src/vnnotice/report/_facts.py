"""Facts about reading and writing as people read them: a place in a file, what was mended, what was lost."""

from __future__ import annotations

from vnnotice.model import Loss, Origin, Repair
from vnnotice.report import _words as words
from vnnotice.report._shown import clipped, shown
from vnnotice.report._words import Language

__all__ = ["loss_text", "place_text", "repair_text"]

_LONGEST_DETAIL = 60
_SAID_AGAIN = frozenset({"composed", "line_end", "byte_order_mark", "left_out"})
"""Repairs of which the detail says the same again, in English."""


def place_text(origin: Origin | None, language: Language) -> str:
    """Return the place in the file; empty where it is not known."""
    if origin is None:
        return ""
    if origin.line is None:
        return shown(origin.part or "")
    if origin.part is not None:
        return words.PARAGRAPH.say(language, number=str(origin.line), part=shown(origin.part))
    if origin.column is None:
        return words.LINE.say(language, line=str(origin.line))
    return words.LINE_AND_COLUMN.say(language, line=str(origin.line), column=str(origin.column))


def repair_text(repair: Repair, language: Language) -> str:
    """Return what a reader mended, and where."""
    said = words.REPAIRS[repair.kind].say(language)
    detail = "" if repair.kind in _SAID_AGAIN else _detail(repair.detail)
    return ", ".join(part for part in (said + detail, repair.path, place_text(repair.origin, language)) if part)


def loss_text(loss: Loss, language: Language) -> str:
    """Return what a writer could not hold, and where."""
    return f"{words.LOSSES[loss.kind].say(language)}{_detail(loss.detail)}, {shown(loss.path)}"


def _detail(detail: str | None) -> str:
    return f" ({shown(clipped(detail, _LONGEST_DETAIL))})" if detail else ""
