from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from vnnotice.cli.explain import _page
from vnnotice.regimes import Demand, all_editions, edition_named
from vnnotice.report import Style
from vnnotice.rules import all_rules, rule, rule_named


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
    assert "(party-2018" in done.out
    assert "To mend it: " in done.out
    assert "  “vnnotice fix” " in done.out
    assert "Good:" in lines
    assert any(line.startswith("  [party-2018] ") for line in lines[lines.index("Bad:") :])


def test_a_rule_in_vietnamese(run):
    done = run("explain", "unpadded-day-or-month", "--lang", "vi")

    lines = done.out.splitlines()
    assert lines[0] == "VN0403 unpadded-day-or-month"
    assert "Thành phần: Địa danh và thời gian ban hành" in lines
    assert "“<đang\u00a0viết>”" in done.out.partition("Câu báo: ")[2].partition("\n\n")[0]
    assert {"Căn cứ:", "Đúng:", "Sai:", "Xem thêm:"} <= set(lines)
    assert "Cách sửa: Thêm số 0 trước ngày dưới 10" in done.out


def test_several_rules(run):
    done = run("explain", "vn0101", "VN0403")

    assert done.out.startswith("VN0101 missing-heading\n")
    assert "\n\n\nVN0403 unpadded-day-or-month\n" in done.out


def test_a_clause_of_several_editions_stands_on_one_line(run):
    demands = {edition.key: edition.demands["VN0403"] for edition in all_editions() if "VN0403" in edition.demands}
    cited = demands["party-2018"]
    keys = [key for key, demand in demands.items() if demand == cited]

    out = " ".join(run("explain", "VN0403").out.split())

    assert len(keys) > 1
    assert f"{cited.severity} {cited.source}, {cited.clause} ({', '.join(keys)})" in out


@pytest.mark.parametrize(
    ("confidence", "english", "vietnamese"),
    [("high", "party-2018)", "party-2018)"), ("medium", "; from excerpts)", "; theo bản trích)"),
     ("low", "; from memory)", "; theo trí nhớ)")],
)  # fmt: skip
def test_a_demand_that_is_not_sure_is_marked(monkeypatch, confidence, english, vietnamese):
    cited = Demand(source="36-HD/VPTW", clause="II.1.1", severity="warning", confidence=confidence)
    edition = SimpleNamespace(key="party-2018", demands={"VN9901": cited})
    monkeypatch.setattr("vnnotice.cli.explain.all_editions", lambda: (edition,))

    assert "".join(_page(strange_rule, Style())).count(english) == 1
    assert "".join(_page(strange_rule, Style(language="vi"))).count(vietnamese) == 1


def test_the_contract_with_programs(run):
    (entry,) = json.loads(run("explain", "VN0652", "--format", "json").out)

    assert list(entry) == [
        "code", "name", "component", "demand_vi", "demand_en", "editions", "package", "note_vi", "note_en", "mend_vi", "mend_en",
        "fixes", "message_vi", "message_en", "good", "bad", "related",
    ]  # fmt: skip
    explained = rule_named("VN0652")
    assert (entry["code"], entry["component"], entry["fixes"]) == ("VN0652", "bases", explained.fixes)
    assert (entry["mend_vi"], entry["note_vi"]) == (explained.mend_vi, explained.note_vi)
    assert "*" not in entry["note_en"]
    assert entry["good"] == list(explained.good)
    assert "VN0651" in entry["related"]
    assert entry["editions"]["party-2018"]["clause"] == edition_named("party-2018").demands["VN0652"].clause
    (without,) = json.loads(run("explain", "VN0653", "--format", "json").out)
    assert (without["note_vi"], without["note_en"]) == (None, None)


def test_the_neighbours_of_a_rule(run):
    lines = run("explain", "VN0303").out.splitlines()

    near = lines[lines.index("See also:") + 1 :]
    assert near[0] == "  VN0304 colon-after-number-label"
    assert any(line.startswith("Of this component: VN0301, VN0302, VN0304, ") for line in near)


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
    note_vi="Còn nói thêm.",
    fixes=True,
    component="elsewhere",
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
    assert "Chưa có quy định nào yêu cầu." in list(_page(strange_rule, Style(language="vi")))


def test_in_vietnamese_the_note_is_in_vietnamese():
    lines = list(_page(strange_rule, Style(language="vi")))

    assert "Còn nói thêm." in lines
    assert not any("itself" in line for line in lines)


def test_a_rule_that_the_program_can_mend():
    assert "  “vnnotice fix” does so where that is certain." in list(_page(strange_rule, Style()))


def test_a_rule_without_neighbours_and_without_bad_examples():
    lines = list(_page(strange_rule, Style()))

    assert lines[-2:] == ["Good:", "  [party-2018] right"]
