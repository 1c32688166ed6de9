"""The rules on how document type and subject are set."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("edition", "findings"),
    [("state-2005", []), ("state-2020", ["13–14 pt"]), ("party-2018", []), ("party-2026-05", [])],
)
def test_the_size_of_the_document_type_is_a_matter_of_time(judge_looks, edition, findings):
    found = judge_looks("wrong-document-type-size", edition, "type_and_subject.document_type: 15 pt")

    assert [expected for _, _, expected in found] == findings


@pytest.mark.parametrize(("edition", "expected"), [("state-2020", "12–13 pt"), ("party-2018", "12 pt")])
def test_the_subject_of_a_letter_is_smaller(judge_looks, edition, expected):
    found = judge_looks("wrong-subject-size", edition, "type_and_subject.letter: 14 pt")

    assert found == [("type_and_subject.subject", "14 pt", expected)]


def test_the_subject_of_a_letter_is_not_bold(judge_looks):
    assert judge_looks("subject-not-in-bold", "state-2020", "type_and_subject.letter: không đậm") == []
