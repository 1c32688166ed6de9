from __future__ import annotations

import pytest

from vnnotice.report import Batch


def test_the_sums_count_what_has_gone_by(law):
    files = [
        law.checked(law.finding(), law.finding(severity="info")),
        law.unreadable(),
        law.checked(edition=None),
        law.checked(law.finding()),
    ]
    batch = Batch(files)
    assert batch.files == 0

    assert list(batch) == files

    assert (batch.files, batch.unreadable, batch.without_edition) == (4, 1, 1)
    assert batch.findings == {"error": 2, "warning": 0, "info": 1}


@pytest.mark.parametrize(("make", "status"), [("checked", "checked"), ("unreadable", "unreadable")])
def test_status(law, make, status):
    assert getattr(law, make)().status == status


def test_without_an_edition_nothing_is_checked(law):
    assert law.checked(edition=None).status == "no_edition"


def test_the_reason_is_given_in_both_languages(law):
    assert law.checked().reason("vi") == "ký ngày 09/8/2023"
    assert law.checked().reason("en") == "signed on 9 August 2023"
    assert law.unreadable().reason("en") == ""
