from __future__ import annotations

import io
import os
import sys

import pytest

from vnnotice.cli import _input as room
from vnnotice.cli._input import content, format_name, found
from vnnotice.errors import LimitError, ReadError


@pytest.fixture
def tree(tmp_path):
    """Return a folder with everything that can lie in one."""
    for name in (
        "b.md",
        "a.txt",
        "B.MD",
        "sub/c.notice.xml",
        "sub/deep/d.json",
        ".hidden.md",
        ".git/e.md",
        "f.py",
        "z.md",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "folder.md" / "g.md").write_text("x", encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "link.md").symlink_to(tmp_path / "b.md")
    (tmp_path / "dangling.md").symlink_to(tmp_path / "nowhere")
    (tmp_path / "zero.md").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "pipe.md")
    return tmp_path


def names(tree, found):
    assert not any(error for _, error in found)
    return [os.path.relpath(path, tree) for path, _ in found]


def test_a_folder_is_read_in_order_and_each_file_once(tree):
    assert names(tree, list(found([str(tree)]))) == [
        "B.MD", "a.txt", "b.md", "z.md", "folder.md/g.md", "sub/c.notice.xml", "sub/deep/d.json",
    ]  # fmt: skip


def test_files_are_read_in_the_order_of_the_call_and_once(tree):
    paths = [str(tree / "z.md"), "-", str(tree / "sub"), str(tree / "sub" / ".." / "z.md"), "-", str(tree / "link.md")]

    assert [path for path, _ in found([*paths, str(tree / "b.md")])] == [
        paths[0], "-", str(tree / "sub" / "c.notice.xml"), str(tree / "sub" / "deep" / "d.json"), paths[5],
    ]  # fmt: skip


def test_what_is_named_is_read_whatever_it_is_called(tree):
    paths = [str(tree / ".hidden.md"), str(tree / "f.py"), str(tree / "missing")]

    assert list(found(paths)) == [(path, None) for path in paths]


def test_what_is_written_is_not_read(tree):
    output = tree / "sub" / "deep" / "d.json"

    assert "sub/deep/d.json" not in names(tree, list(found([str(tree)], str(output))))


def test_a_folder_with_nothing_to_read(tmp_path):
    (tmp_path / "f.py").write_text("x", encoding="utf-8")

    ((path, error),) = found([str(tmp_path)])

    assert path == str(tmp_path)
    assert error.code == "file.none"
    assert ".md" in error.hint


def test_a_folder_that_cannot_be_read(tree, monkeypatch):
    real = os.scandir

    def scandir(path):
        if os.fspath(path).endswith("sub"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)

    *files, (path, error) = found([str(tree)])

    assert len(files) == 5
    assert path == str(tree / "sub")
    assert error.code == "file.permission"
    assert error.message == "the folder cannot be read: Permission denied"


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"abc")))

    assert content("-") == b"abc"


def test_standard_input_has_a_limit(monkeypatch):
    monkeypatch.setattr(room, "_LARGEST", 3)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"abcd")))

    with pytest.raises(LimitError, match="3 bytes"):
        content("-")


def test_there_may_be_no_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)

    with pytest.raises(ReadError, match="no standard input"):
        content("-")


def test_a_pipe_is_refused_before_it_blocks(tree):
    with pytest.raises(ReadError) as raised:
        content(str(tree / "pipe.md"))

    assert raised.value.code == "file.not-regular"


@pytest.mark.parametrize(
    ("path", "asked", "name"),
    [
        ("a.md", None, "markdown"),
        ("a.md", "text", "text"),
        ("a", None, None),
        ("-", None, None),
        ("-", "xml", "xml"),
    ],
)
def test_the_format_asked_for_comes_first(path, asked, name):
    assert format_name(path, asked) == name
