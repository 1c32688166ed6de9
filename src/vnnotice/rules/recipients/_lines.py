"""The lines of the recipients, for the rules on the items and those on the archive line."""

from __future__ import annotations

from vnnotice.model import Recipients
from vnnotice.rules._case import Case
from vnnotice.rules._rule import condition

__all__ = ["archive_of", "has_archive", "has_items", "recipients_of"]


def recipients_of(case: Case) -> Recipients:
    return case.notice.recipients or Recipients()


def archive_of(case: Case) -> str:
    """Return the wording of the archive line on one line, or its name where a program made it; empty without one."""
    part = recipients_of(case).archive
    return " ".join((part.wording or part.name).split()) if part else ""


@condition(otherwise_vi="“Nơi nhận” không có dòng lưu", otherwise_en="the recipients have no archive line")
def has_archive(case: Case) -> bool:
    return recipients_of(case).archive is not None


@condition(otherwise_vi="“Nơi nhận” không liệt kê nơi nhận nào", otherwise_en="the recipients list nobody")
def has_items(case: Case) -> bool:
    return bool(recipients_of(case).items)
