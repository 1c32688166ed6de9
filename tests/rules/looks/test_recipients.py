"""The rules on how the recipients are set."""

from __future__ import annotations

import pytest
from looks_in_words import NOTICE

from vnnotice.checker import check
from vnnotice.model import Layout, Reading, TextStyle


@pytest.mark.parametrize(
    ("rule", "edition", "words", "findings"),
    [
        ("recipients-label-not-bold-italic", "state-2020", "recipients.label: đậm, đứng", 1),
        ("recipients-label-not-bold-italic", "state-2020", "recipients.label: không đậm, đứng", 1),
        ("recipients-label-not-bold-italic", "state-2020", "recipients.label: nghiêng", 0),
        ("recipients-label-bold-or-italic", "party-2018", "recipients.label: đậm, nghiêng", 1),
        ("recipients-label-bold-or-italic", "party-2018", "recipients.label: nghiêng", 1),
        ("recipients-label-not-underlined", "party-2018", "recipients.label: không gạch chân", 1),
        ("recipients-label-not-underlined", "party-2018", "recipients.label: không gạch chân, kẻ dưới", 0),
    ],
)
def test_the_label_is_set_in_two_manners(judge_looks, rule, edition, words, findings):
    found = judge_looks(rule, edition, words)

    assert found == [("recipients", "Nơi nhận:", None)] * findings


def test_a_list_in_one_wrong_size_is_one_finding(judge_looks):
    assert judge_looks("wrong-recipient-size", "state-2020", "recipients.items: 12 pt") == [
        ("recipients.items[0]", "12 pt (Các phòng)", "11 pt")
    ]


def test_the_archive_line_is_one_of_the_list():
    layout = Layout(styles=(("recipients.items[0]", TextStyle(size=11)), ("recipients.archive", TextStyle(size=14))))

    report = check(Reading(notice=NOTICE, format="docx", layout=layout), edition="state-2020", select=["VN0945"])

    assert [(finding.path, finding.found) for finding in report] == [("recipients.archive", "14 pt")]


def test_a_list_in_bold_is_one_finding(judge_looks):
    found = judge_looks("recipient-bold-or-italic", "party-2018", "recipients.items: đậm")

    assert found == [("recipients.items[0]", "Các phòng", None)]
