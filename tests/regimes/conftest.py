"""Notices that show, or do not show, whose they are."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.model import (
    Notice,
    PlaceAndDate,
    Recipients,
    SignatureBlock,
)
from vnnotice.wording import heading, issuing_body, number_and_symbol, recipients, signature_block


@pytest.fixture
def signed():
    """Return a function that makes a notice of the lines given, signed on a day."""

    def make(
        *, title=None, body=None, number=None, authority=None, archive=None, day: str | None = "2023-08-09"
    ) -> Notice:
        date = datetime.date.fromisoformat(day) if day else None
        authorities = [signature_block.parse(line) for line in ([authority] if authority else [])]
        return Notice(
            heading=heading.parse(title) if title else None,
            issuing_body=issuing_body.parse(body) if body else None,
            number_and_symbol=number_and_symbol.parse(number) if number else None,
            place_and_date=PlaceAndDate(place="Bảo Lâm", date=date) if date else None,
            signature_blocks=[SignatureBlock(authorities=authorities)] if authorities else (),
            recipients=_recipients(archive) if archive else None,
        )

    return make


def _recipients(line: str) -> Recipients:
    part = recipients.parse(line)
    return Recipients(archive=part) if recipients.is_archive(line) else Recipients(items=[part])
