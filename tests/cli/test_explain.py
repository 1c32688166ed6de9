from __future__ import annotations

import pytest

from vnnotice.cli.explain import _page
from vnnotice.report import Style
from vnnotice.rules import all_rules, rule


def test_a_rule_in_english(run):
    done = run("explain", "VN0403")

    assert done.status == 0
    lines = done.out.splitlines()
    assert lines[0] == "VN0403 unpadded-day-or-month"
    assert "Component: Place and date" in lines
    sentence = done.out.partition("A finding says: ")[2].partition("\n\n")[0]
    assert "<found>" in sentence
    assert "<expected>" in sentence
    assert "Demanded by:" in lines
    assert {"party-2018", "party-2026-05", "state-2020"} <= {line.split()[0] for line in lines if line.startswith("  ")}
    assert "Good:" in lines
    assert any(line.startswith("  [party-2018] ") for line in lines[lines.index("Bad:") :])


def test_a_rule_in_vietnamese(run):
    done = run("explain", "unpadded-day-or-month", "--lang", "vi")

    lines = done.out.splitlines()
    assert lines[0] == "VN0403 unpadded-day-or-month"
    assert "Thành phần: Địa danh và thời gian ban hành" in lines
    assert "“<đang\u00a0viết>”" in done.out.partition("Câu báo: ")[2].partition("\n\n")[0]
    assert {"Căn cứ:", "Đúng:", "Sai:"} <= set(lines)


def test_several_rules(run):
    done = run("explain", "vn0101", "VN0403")

    assert done.out.startswith("VN0101 missing-heading\n")
    assert "\n\n\nVN0403 unpadded-day-or-month\n" in done.out


def test_an_unknown_rule(run):
    done = run("explain", "VN0101", "missing-headin")

    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("vnnotice: unknown rule 'missing-headin'; did you mean missing-heading")


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("code", [rule.code for rule in all_rules()])
def test_every_rule_can_be_explained(run, code, language):
    done = run("explain", code, "--lang", language)

    assert done.status == 0
    assert "``" not in done.out
    assert ("Đúng:" if language == "vi" else "Good:") in done.out


@rule(
    "VN9901",
    message_vi="sai",
    message_en="wrong",
    demand_vi="Đúng.",
    mend_vi="Sửa lại.",
    mend_en="Correct it.",
    component="notice",
)
def strange_rule(_case):
    """A rule is right.

    It says ``more`` about itself.

    Good:
        [party-2018] right
    """


def test_a_rule_that_no_edition_demands():
    english = list(_page(strange_rule, Style()))

    assert "No edition demands it." in english
    assert "It says “more” about itself." in english
    assert "Chưa có văn bản nào yêu cầu." in list(_page(strange_rule, Style(language="vi")))


def test_in_vietnamese_there_are_no_english_paragraphs():
    assert not any("itself" in line for line in _page(strange_rule, Style(language="vi")))
