from __future__ import annotations

import json
import os
from types import SimpleNamespace

import pytest
from word import docx, paragraph

from vnnotice.cli.check import _Call, _status
from vnnotice.errors import ReadError

ABSENT = ["missing-heading", "missing-issuing-body", "missing-number-and-symbol", "missing-signer-name"]


def rules(done):
    return [finding["rule"] for file in json.loads(done.out)["files"] for finding in file["findings"]]


def test_findings_are_shown_and_make_status_1(run, faulty):
    done = run("check", faulty)

    assert done.status == 1
    assert done.err == ""
    assert done.out.startswith(f"{faulty}\nRead as Markdown. Checked against party-2018 ")
    assert all(f" {rule}\n" in done.out for rule in ABSENT)
    assert "\n    1 | Đồng Lau, ngày 7 tháng 07 năm 2023\n" in done.out


def test_the_contract_with_programs(run, faulty):
    done = run("check", "--format", "json", faulty)

    assert done.status == 1
    made = json.loads(done.out)
    assert made["files"][0]["edition"]["key"] == "party-2018"
    assert set(ABSENT) <= set(rules(done))
    assert made["summary"]["findings"] == len(rules(done))


def test_concise(run, faulty):
    done = run("check", "--concise", "--select", "missing-heading", faulty)

    assert done.out.startswith(f"{faulty}: VN0101 error ")
    assert done.out.count("\n") == 1
    assert run("check", "--format", "concise", "--select", "missing-heading", faulty).out == done.out


def test_nothing_found_is_status_0(run, faulty):
    done = run("check", "--select", "missing-body", faulty)

    assert done.status == 0
    assert done.out.endswith("1 file; no findings.\n")


def test_select_and_ignore(run, faulty):
    done = run(
        "check", "--format", "json", "--select", "VN01, VN02", "--select", "missing-body", "--ignore", "VN0101", faulty
    )

    assert "missing-issuing-body" in rules(done)
    assert "missing-heading" not in rules(done)
    assert {code[:4] for code in json.loads(done.out)["files"][0]["checks"]} <= {"VN01", "VN02", "VN06"}


def test_an_edition_can_be_asked_for(run, faulty):
    done = run("check", "--format", "json", "--edition", "state-2020", "--lang", "vi", faulty)

    assert json.loads(done.out)["files"][0]["edition"] == {"key": "state-2020", "reason": "được chỉ định khi gọi"}


@pytest.mark.parametrize("form", ["text", "json"])
def test_exit_zero(run, faulty, form):
    assert run("check", "--exit-zero", "--format", form, faulty).status == 0


def test_standard_input(run, faulty):
    done = run("check", "--input-format", "markdown", "--select", "missing-heading", "-", stdin=faulty.read_bytes())

    assert done.status == 1
    assert done.out.startswith("(standard input)\n")


def test_standard_input_that_tells_no_format(run):
    done = run("check", "--exit-zero", "-", stdin="Kính báo.".encode())

    assert done.status == 2
    assert "Could not be read: the content does not tell the format" in done.out


def test_a_folder(run, faulty):
    (faulty.parent / "second.txt").write_bytes(faulty.read_bytes().replace(b"**", b""))

    done = run("check", "--format", "json", faulty.parent)

    assert [file["format"] for file in json.loads(done.out)["files"]] == ["markdown", "text"]


def test_what_cannot_be_read_is_status_2_and_the_others_go_on(run, faulty):
    missing = faulty.parent / "missing.md"

    done = run("check", "--exit-zero", "--format", "json", missing, faulty)

    assert done.status == 2
    made = json.loads(done.out)
    assert [file["status"] for file in made["files"]] == ["unreadable", "checked"]
    assert made["files"][0]["format"] == "markdown"
    assert made["files"][0]["error"]["code"] == "file.missing"
    assert made["summary"]["unreadable"] == 1
    assert done.err == f"vnnotice: there is no file {str(missing)!r} [file.missing]\n"


def test_a_report_for_people_says_it_once(run, faulty):
    done = run("check", faulty.parent / "missing.md")

    assert done.status == 2
    assert "Could not be read: there is no file" in done.out
    assert done.err == ""


def test_a_folder_without_notices_is_status_2(run, tmp_path):
    assert run("check", "--exit-zero", tmp_path).status == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--select", "missing-headin"], "vnnotice: unknown rule 'missing-headin'; did you mean missing-heading"),
        (["--ignore", "VN99"], "vnnotice: unknown rule 'VN99'; did you mean VN"),
        (["--select", "qqq"], "vnnotice: unknown rule 'qqq'; “vnnotice rules” lists them\n"),
        (["--edition", "qqq"], "vnnotice: unknown edition 'qqq'; “vnnotice editions” lists them\n"),
        (["--edition", "party-2019"], "vnnotice: unknown edition 'party-2019'; did you mean party-20"),
        (["--input-format", "docy"], "vnnotice: no format is called 'docy'"),
    ],
)
def test_unknown_names_are_refused_before_anything_is_read(run, faulty, arguments, message):
    done = run("check", *arguments, faulty)

    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(message)


def test_the_report_goes_to_a_file(run, faulty):
    output = faulty.parent / "report.json"
    output.write_text("old", encoding="utf-8")

    done = run("check", "--format", "json", "--output", output, faulty.parent)

    assert (done.status, done.out, done.err) == (1, "", "")
    assert [file["path"] for file in json.loads(output.read_bytes())["files"]] == [str(faulty)]


def test_a_report_in_a_file_has_no_colours_and_complaints_are_heard(run, faulty):
    output = faulty.parent / "report.out"

    done = run("check", "--output", output, faulty.parent / "missing.md")

    assert done.status == 2
    assert "\x1b" not in output.read_text(encoding="utf-8")
    assert done.err.startswith("vnnotice: there is no file ")


def test_a_report_that_cannot_be_written(run, faulty):
    done = run("check", "--output", faulty.parent / "no" / "such" / "folder", faulty)

    assert done.status == 2
    assert done.err.startswith("vnnotice: cannot write ")


def test_the_notice_is_not_overwritten_by_its_report(run, faulty):
    before = faulty.read_bytes()

    done = run("check", "--output", faulty, faulty)

    assert done.status == 2
    assert faulty.read_bytes() == before
    assert "--output" in done.err


def test_colours_can_be_forced(run, faulty):
    assert "\x1b[1;31merror\x1b[0m" in run("check", "--color", "always", faulty).out
    assert "\x1b" not in run("check", faulty).out


@pytest.mark.parametrize("name", [b"th\xe1ng.md", b"a\n::error::b\x1b[31m.md"])
def test_any_file_name(run, faulty, name):
    path = os.path.join(os.fsencode(faulty.parent), name)  # noqa: PTH118
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(faulty.read_bytes())

    for form in ("text", "concise", "json"):
        done = run("check", "--format", form, os.fsdecode(path))
        assert done.status == 1
        assert all(character.isprintable() or character == "\n" for character in done.out)
        assert not any(line.startswith("::") for line in done.out.splitlines())


@pytest.mark.parametrize(
    ("findings", "fail_level", "exit_zero", "expected"),
    [
        ("", "info", False, 0),
        ("info", "info", False, 1),
        ("info", "warning", False, 0),
        ("info", "error", False, 0),
        ("warning", "warning", False, 1),
        ("warning", "error", False, 0),
        ("error", "error", False, 1),
        ("error", "info", True, 0),
    ],
)
def test_the_fail_level(findings, fail_level, exit_zero, expected):
    counts = {"error": 0, "warning": 0, "info": 0, findings: 1}
    batch = SimpleNamespace(unreadable=0, without_edition=0, findings=counts)
    call = SimpleNamespace(fail_level=fail_level, exit_zero=exit_zero)

    assert _status(batch, call) == expected


@pytest.mark.parametrize("sums", [(1, 0), (0, 1)])
def test_what_was_not_checked_is_never_status_0(sums):
    batch = SimpleNamespace(unreadable=sums[0], without_edition=sums[1], findings={})

    assert _status(batch, SimpleNamespace(exit_zero=True)) == 2


def test_a_call_is_a_value():
    assert {field.name for field in _Call.__attrs_attrs__} >= {"fail_level", "exit_zero", "language"}


def test_a_reader_that_names_its_format(run, faulty, monkeypatch):
    def refuse(*_arguments):
        raise ReadError("text.size", "too large", format="text", line=3)

    monkeypatch.setattr("vnnotice.cli.check.read_content", refuse)

    file = json.loads(run("check", "--format", "json", faulty).out)["files"][0]

    assert (file["format"], file["error"]["line"]) == ("text", 3)


def test_a_place_in_a_word_document_is_a_paragraph(run, tmp_path):
    path = tmp_path / "a.docx"
    lines = ["ĐẢNG CỘNG SẢN VIỆT NAM", "Đồng Lau, ngày 7 tháng 07 năm 2023", "THÔNG BÁO", "Kính báo."]
    path.write_bytes(docx("".join(map(paragraph, lines))))

    done = run("check", path)

    assert done.status == 1
    assert "paragraph 2 of word/document.xml" in done.out
    assert "PK" not in done.out
