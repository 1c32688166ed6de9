"""The examples work, and the example notice has the faults that it is there to show."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

import vnnotice

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
NOTICE = EXAMPLES / "thong-bao-ket-luan.md"


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_example_notice_has_the_shape_of_a_real_one():
    reading = vnnotice.read(NOTICE)
    notice = reading.notice

    assert notice.place_and_date.place == "Đồng Lau"
    assert notice.place_and_date.date.isoformat() == "2023-07-07"
    assert notice.type_and_subject.subject == "Kết quả buổi làm việc với Đảng ủy xã Suối Mây"
    assert [block.number for block in notice.body if hasattr(block, "number")] == ["1.", "2.", "3."]
    assert len(notice.recipients.items) == 6
    assert notice.recipients.archive.name == "Lưu VPHU"
    assert [repair.kind for repair in reading.repairs] == ["joined", "joined"]


def test_the_example_notice_lacks_four_parts():
    report = vnnotice.check(vnnotice.read(NOTICE))

    assert report.edition.key == "party-2018"
    assert {finding.rule for finding in report.errors} >= {
        "missing-heading",
        "missing-issuing-body",
        "missing-number-and-symbol",
        "missing-signer-name",
    }


def test_a_notice_is_built_and_has_no_findings(capsys):
    script("build_a_notice").main()

    printed = capsys.readouterr().out
    assert "Suối Mây, ngày 04 tháng 5 năm 2026" in printed
    assert printed.endswith("No findings.\n")


def test_what_is_wrong_with_a_built_notice_is_printed(capsys, monkeypatch):
    module = script("build_a_notice")
    headless = vnnotice.evolve(module.opening_hours(), heading=None)
    monkeypatch.setattr(module, "opening_hours", lambda: headless)

    module.main()

    assert " VN0101 heading: " in capsys.readouterr().out


def test_a_folder_is_checked(tmp_path, capsys):
    (tmp_path / "good.md").write_bytes(NOTICE.read_bytes())
    (tmp_path / "torn.notice.json").write_text("{", encoding="utf-8")

    status = script("check_a_folder").main(tmp_path)

    lines = capsys.readouterr().out.splitlines()
    assert status == 1
    assert lines[0].startswith("good.md: party-2018, ")
    assert lines[1].startswith("torn.notice.json: cannot be read: ")
    assert any(line.endswith("missing-heading") for line in lines[2:])


def test_a_folder_without_notices_has_no_findings(tmp_path):
    assert script("check_a_folder").main(tmp_path) == 0


def test_notices_are_converted(tmp_path, capsys):
    script("convert_notices").main(EXAMPLES, tmp_path / "out")

    assert capsys.readouterr().out.splitlines() == [
        "thong-bao-ket-luan.md -> thong-bao-ket-luan.notice.xml",
        "thong-bao-ket-luan.md -> thong-bao-ket-luan.notice.json",
    ]
    assert vnnotice.read(tmp_path / "out" / "thong-bao-ket-luan.notice.xml").notice == vnnotice.read(NOTICE).notice


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_a_script_says_how_to_run_it(path):
    assert f"python3 examples/{path.name}" in path.read_text(encoding="utf-8")
