"""Conditions that rules on several components have."""

from __future__ import annotations

from vnnotice.rules._case import Case
from vnnotice.rules._rule import condition

__all__ = ["is_dated"]


@condition(otherwise_vi="không đọc được ngày ký", otherwise_en="no day of signing can be read")
def is_dated(case: Case) -> bool:
    """Tell whether the day of signing is known."""
    return case.day is not None
