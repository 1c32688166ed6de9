"""What the office promises itself.  The package must be installed: its entry points are what is tried here."""

from __future__ import annotations

from typing import Any

import pytest
from acme_house_rules.rules import LONGEST_SUBJECT, PHONE

import vnnotice
from vnnotice import ContactLine, Notice, TypeAndSubject

CONTACT = ContactLine(wording=f"Số 1 đường Suối Mây; điện thoại: {PHONE.replace(' ', '.')}")


def judged(**parts: Any) -> list[str]:
    """Return the names of the house rules that a notice of *parts* breaks."""
    return [finding.rule for finding in vnnotice.check(Notice(**parts), edition="acme-2024", select=["ACME"])]


def test_a_notice_has_a_contact_line_with_the_telephone_number() -> None:
    assert judged(contact_line=CONTACT) == []
    assert judged() == ["missing-contact-line"]
    assert judged(contact_line=ContactLine(wording="Số 1 đường Suối Mây")) == ["contact-line-without-phone"]


@pytest.mark.parametrize(("length", "broken"), [(LONGEST_SUBJECT, []), (LONGEST_SUBJECT + 1, ["long-subject"])])
def test_a_subject_is_of_one_breath(length: int, broken: list[str]) -> None:
    assert judged(contact_line=CONTACT, type_and_subject=TypeAndSubject(subject="V" * length)) == broken


def test_the_law_of_the_state_holds_beside_the_house_rules() -> None:
    report = vnnotice.check(Notice(contact_line=CONTACT), edition="acme-2024")

    assert set(vnnotice.edition_named("state-2020").demands) < set(report.checks)
    assert "missing-heading" in report.by_rule
