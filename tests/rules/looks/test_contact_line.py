"""The rules on how the contact line is set."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("edition", "size", "expected"),
    [
        ("state-2020", "11", None),
        ("state-2020", "10", "11–12 pt"),
        ("party-2018", "10", None),
        ("party-2018", "11", "10 pt"),
    ],
)
def test_the_size_of_the_contact_line(judge_looks, edition, size, expected):
    found = judge_looks("wrong-contact-line-size", edition, f"contact_line: {size} pt")

    assert [wanted for _, _, wanted in found] == ([expected] if expected else [])


def test_bold_italics_are_one_finding(judge_looks):
    found = judge_looks("contact-line-bold-or-italic", "state-2020", "contact_line: đậm, nghiêng")

    assert found == [("contact_line", "ĐT: 0214 3840 000", None)]
