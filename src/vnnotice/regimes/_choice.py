"""Choosing the edition: whose notice it is, and the law of the day on which it was signed."""

from __future__ import annotations

from attrs import frozen

from vnnotice.model import Notice
from vnnotice.regimes._edition import Edition

__all__ = ["Choice", "choose"]


@frozen(kw_only=True, weakref_slot=False)
class Choice:
    """The edition that a notice is checked against, and why.

    Attributes:
        edition: the edition; `None` where none is known to apply.
        reason_vi, reason_en: why, in one sentence.
        candidates: where the day of signing cannot be read, all editions that may apply; only what they all find is
            reported.  Empty where the day is known.
        rivals: where whose notice it is had to be guessed, the editions of the other bodies of law for that day; what
            they do not find as well is a guess.
    """

    edition: Edition | None
    reason_vi: str
    reason_en: str
    candidates: tuple[Edition, ...] = ()
    rivals: tuple[Edition, ...] = ()


def choose(notice: Notice) -> Choice:
    """Return the edition for *notice*."""
    raise RuntimeError(notice)
