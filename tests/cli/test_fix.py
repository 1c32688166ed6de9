from __future__ import annotations

import re
import stat
import subprocess

import pytest
from word import docx, paragraph

from vnnotice.cli import fix as command

MENDED = "Đồng Lau, ngày 07 tháng 7 năm 2023"
OLD = "Đồng Lau, ngày 7 tháng 07 năm 2023"


def test_a_file_is_mended_in_its_place(run, faulty):
    before = faulty.read_text(encoding="utf-8")

    done = run("fix", faulty)

    assert (done.status, done.out) == (0, "")
    assert re.fullmatch(rf"vnnotice: {faulty}: 2 findings fixed; \d+ findings to mend by hand\n", done.err)
    assert faulty.read_text(encoding="utf-8") == before.replace(OLD, MENDED)


def test_a_second_time_nothing_is_written(run, faulty):
    run("fix", faulty)
    written = faulty.stat().st_mtime_ns

    done = run("fix", faulty)

    assert done.status == 0
    assert "0 findings fixed" in done.err
    assert faulty.stat().st_mtime_ns == written


def test_the_mode_and_the_link_stay(run, faulty):
    faulty.chmod(0o640)
    link = faulty.with_name("link.md")
    link.symlink_to(faulty)

    assert run("fix", link).status == 0

    assert link.is_symlink()
    assert stat.S_IMODE(faulty.stat().st_mode) == 0o640
    assert MENDED in faulty.read_text(encoding="utf-8")
    assert sorted(path.name for path in faulty.parent.iterdir()) == ["faulty.md", "link.md"]


def test_the_difference_is_shown_and_nothing_is_changed(run, faulty):
    before = faulty.read_bytes()

    done = run("fix", "--diff", faulty)

    assert done.status == 1
    assert f"\n-{OLD}\n+{MENDED}\n" in done.out
    assert re.fullmatch(rf"vnnotice: {faulty}: 2 findings can be fixed; \d+ findings to mend by hand\n", done.err)
    assert faulty.read_bytes() == before


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode(),
        lambda text: text.rstrip("\n").replace("\n", "\r\n", 3).encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
    ],
    ids=["LF", "CRLF, no line end at the end", "CR", "BOM", "UTF-16"],
)
@pytest.mark.parametrize("name", ["faulty.md", "có dấu cách.md"])
def test_the_difference_is_one_for_patch(run, faulty, encode, name):
    text, path = faulty.read_text(encoding="utf-8"), faulty.with_name(name)
    path.write_bytes(encode(text))

    done = run("fix", "--diff", path)
    subprocess.run(["patch", "--binary", "-s", "-p1", "-d", "/"], input=done.data, check=True)  # noqa: S607

    assert path.read_bytes() == encode(text.replace(OLD, MENDED))


def test_what_somebody_else_writes_meanwhile_is_not_lost(run, faulty, monkeypatch):
    contents = iter([faulty.read_bytes(), b"anew"])
    monkeypatch.setattr(command, "content", lambda _: next(contents))

    done = run("fix", faulty)

    assert (done.status, done.err) == (2, f"vnnotice: {faulty}: the file was changed meanwhile, so it was left alone\n")
    assert OLD in faulty.read_text(encoding="utf-8")


def test_where_nothing_is_to_be_fixed_no_difference_is_shown(run, faulty):
    run("fix", faulty)

    done = run("fix", "--diff", faulty)

    assert (done.status, done.out) == (0, "")


def test_on_a_terminal_the_difference_holds_no_commands(run, faulty, monkeypatch):
    text = faulty.read_text(encoding="utf-8")
    faulty.write_text(text.replace("**THÔNG BÁO**", "**THÔNG BÁO**\n::error::\u202e"), encoding="utf-8")
    monkeypatch.setattr(command, "_is_terminal", lambda: True)

    done = run("fix", "--diff", faulty)

    assert "\u202e" not in done.out
    assert f"+{MENDED}\n" in done.out


def test_the_last_line_may_have_no_end(run, faulty):
    text = faulty.read_text(encoding="utf-8")
    faulty.write_text(f"{text.rstrip()}\n\n- a", encoding="utf-8")

    assert MENDED in run("fix", "--diff", faulty).out


def test_standard_input_goes_to_standard_output(run, faulty):
    data = faulty.read_bytes()

    done = run("fix", "--input-format", "markdown", "-", stdin=data)

    assert done.status == 0
    assert done.data == data.replace(OLD.encode(), MENDED.encode())


def test_rules_and_the_edition_can_be_named(run, faulty):
    assert run("fix", "--select", "VN0403,VN0404", "--ignore", "padded-month", faulty).status == 0
    assert "ngày 07 tháng 07" in faulty.read_text(encoding="utf-8")

    assert run("fix", "--edition", "party-2026-05", "--select", "VN0905", faulty).status == 0
    assert "- Đảng ủy xã Suối Mây;\n" in faulty.read_text(encoding="utf-8")


@pytest.mark.parametrize("option", ["--select", "--edition", "--input-format"])
def test_what_is_unknown_is_refused_before_anything_is_changed(run, faulty, option):
    before = faulty.read_bytes()

    done = run("fix", option, "nothing-is-called-so", faulty)

    assert done.status == 2
    assert faulty.read_bytes() == before


def test_a_file_that_cannot_be_read_costs_only_itself(run, faulty):
    bad = faulty.with_name("a-bad.md")
    bad.write_bytes(b"\xff\xff\xff")

    done = run("fix", faulty.parent)

    assert done.status == 2
    assert str(bad) in done.err
    assert MENDED in faulty.read_text(encoding="utf-8")


def test_an_empty_folder_is_said_to_be_empty(run, tmp_path):
    done = run("fix", tmp_path)

    assert done.status == 2
    assert "no file in this folder" in done.err


def test_a_file_that_cannot_be_written_stays_whole(run, faulty, monkeypatch):
    from vnnotice.errors import WriteError

    def fail(*_):
        raise WriteError("the disk is full")

    before = faulty.read_bytes()
    monkeypatch.setattr(command, "write_atomically", fail)

    done = run("fix", faulty)

    assert done.status == 2
    assert done.err == f"vnnotice: {faulty}: the disk is full\n"
    assert faulty.read_bytes() == before


@pytest.mark.parametrize(("language", "sentence"), [("vi", "chưa kiểm tra:"), ("en", "not checked:")])
def test_where_no_law_is_known_nothing_is_mended(run, faulty, language, sentence):
    text = faulty.read_text(encoding="utf-8").replace("2023", "1923")
    faulty.write_text(text, encoding="utf-8")

    done = run("fix", "--lang", language, faulty)

    assert done.status == 2
    assert sentence in done.err
    assert faulty.read_text(encoding="utf-8") == text


def test_what_was_done_is_said_in_vietnamese(run, faulty):
    done = run("fix", "--lang", "vi", faulty)

    assert re.fullmatch(rf"vnnotice: {faulty}: 2 phát hiện đã sửa; \d+ phát hiện cần sửa bằng tay\n", done.err)


def test_a_word_document_cannot_be_mended_yet(run, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(docx(paragraph("THÔNG BÁO")))
    before = path.read_bytes()

    done = run("fix", path)

    assert (done.status, done.out) == (2, "")
    assert "Word (DOCX) cannot be mended in the file yet" in done.err
    assert path.read_bytes() == before
