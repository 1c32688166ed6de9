import errno
import os
import random
import resource
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vnnotice.errors import LimitError, ReadError, WriteError
from vnnotice.formats import _files
from vnnotice.formats._files import LEFTOVER_PREFIX, read_bytes, write_atomically

OLD = b"old " * 1000
NEW = b"new " * 3000


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.notice.xml"
    path.write_bytes(OLD)
    return path


def leftovers(folder):
    return [path.name for path in folder.iterdir() if path.name.startswith(LEFTOVER_PREFIX)]


def open_files():
    return len(list(Path("/proc/self/fd").iterdir()))


# Reading


def refused(path, limit=1000):
    with pytest.raises(ReadError) as caught:
        read_bytes(path, limit)
    return caught.value


def test_a_file_is_read_whole(tmp_path):
    path = tmp_path / "Thông báo.md"
    path.write_bytes(b"abc")
    assert read_bytes(path, 3) == b"abc"
    assert read_bytes(str(path), 10**12) == b"abc"
    path.write_bytes(b"")
    assert read_bytes(path, 1) == b""


def test_a_link_to_a_file_is_followed(file):
    link = file.with_name("link")
    link.symlink_to(file)
    assert read_bytes(link, len(OLD)) == OLD


def test_one_byte_over_the_limit_is_refused(tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(b"abcd")
    error = refused(path, 3)
    assert isinstance(error, LimitError)
    assert error.code == "file.size"
    assert "has 4 bytes, more than the limit of 3" in error.message


def test_a_file_that_grows_is_refused_all_the_same(tmp_path, monkeypatch):
    path = tmp_path / "a.xml"
    path.write_bytes(b"x" * 100_000)
    real = os.fstat

    def small(descriptor):
        return os.stat_result((real(descriptor).st_mode, *real(descriptor)[1:6], 10, *real(descriptor)[7:10]))

    monkeypatch.setattr(os, "fstat", small)
    assert "has grown" in refused(path, 99_999).message
    assert read_bytes(path, 100_000) == b"x" * 100_000


@pytest.mark.parametrize("kind", ["folder", "fifo", "socket", "zero", "null"])
def test_what_is_no_regular_file_is_refused_at_once(tmp_path, kind):
    path = tmp_path / "x.xml"
    match kind:
        case "folder":
            path.mkdir()
        case "fifo":
            os.mkfifo(path)
        case "socket":
            with socket.socket(socket.AF_UNIX) as server:
                server.bind(str(path))
        case _:
            path.symlink_to(f"/dev/{kind}")
    start = time.monotonic()
    assert refused(path).code == "file.not-regular"
    assert time.monotonic() - start < 1


def test_what_is_not_there_is_missing(tmp_path, file):
    (tmp_path / "dangling").symlink_to("nowhere")
    assert refused(tmp_path / "a.xml").code == "file.missing"
    assert refused(tmp_path / "dangling").code == "file.missing"
    assert refused(file / "below").code == "file.missing"


def test_a_file_that_may_not_be_read(file, monkeypatch):
    def deny(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", deny)
    assert refused(file).code == "file.permission"


@pytest.mark.parametrize("name", ["a" * 300, "loop", "nul\0"])
def test_other_faults_are_named(tmp_path, name):
    (tmp_path / "loop").symlink_to("loop")
    error = refused(tmp_path / name)
    assert error.code == "file.unreadable"
    assert len(str(error)) < 300
    assert str(error).isprintable()


def test_a_fault_while_reading_closes_the_file(file, monkeypatch):
    def fail(*_):
        raise OSError(errno.EIO, "Input/output error")

    before = open_files()
    monkeypatch.setattr(os, "read", fail)
    assert "Input/output error" in refused(file, len(OLD)).message
    assert open_files() == before


def test_names_are_shown_printable(tmp_path):
    assert "\\n" in refused(tmp_path / "a\nb").message
    assert "Thông báo" in refused(tmp_path / "Thông báo").message
    assert refused(os.fsdecode(b"/nowhere/\xff")).message.isprintable()


# Writing


def test_a_new_file_gets_the_mode_of_the_umask(tmp_path):
    path = tmp_path / "new.xml"
    before = os.umask(0o027)
    try:
        write_atomically(path, NEW)
    finally:
        os.umask(before)
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_an_old_file_keeps_its_mode(file, mode):
    file.chmod(mode)
    write_atomically(str(file), NEW)
    assert file.read_bytes() == NEW
    assert stat.S_IMODE(file.stat().st_mode) == mode
    assert leftovers(file.parent) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_an_old_file_keeps_its_owner(file):
    os.chown(file, 1234, 1234)
    write_atomically(file, NEW)
    assert (file.stat().st_uid, file.stat().st_gid) == (1234, 1234)


def test_a_file_of_another_is_replaced_by_ones_own(file, monkeypatch):
    def deny(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "chown", deny)
    write_atomically(file, NEW)
    assert file.read_bytes() == NEW


def test_a_link_stays_and_its_target_is_replaced(file):
    link = file.with_name("link.xml")
    link.symlink_to(file.name)
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert file.read_bytes() == NEW


def test_a_link_into_another_folder_leaves_nothing_in_either(file):
    folder = file.parent / "other"
    folder.mkdir()
    link = folder / "link.xml"
    link.symlink_to(file)
    write_atomically(link, NEW)
    assert file.read_bytes() == NEW
    assert leftovers(folder) == leftovers(file.parent) == []


def unwritable(path):
    with pytest.raises(WriteError) as caught:
        write_atomically(path, NEW)
    assert len(str(caught.value)) < 400
    return str(caught.value)


def test_a_hard_link_is_refused(file):
    os.link(file, file.with_name("second"))
    assert "second name" in unwritable(file)
    assert file.read_bytes() == OLD


def test_a_read_only_file_is_refused(file):
    file.chmod(0o444)
    assert "read-only" in unwritable(file)
    assert file.read_bytes() == OLD


def test_a_file_that_may_not_be_written_is_refused(file, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "read-only" in unwritable(file)
    assert file.read_bytes() == OLD


def test_what_is_no_regular_file_is_not_replaced(tmp_path):
    assert "not a regular file" in unwritable(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in unwritable(tmp_path / "pipe")


def test_a_folder_that_is_not_there(tmp_path):
    assert "No such file" in unwritable(tmp_path / "nowhere" / "a.xml")
    assert "null byte" in unwritable("a\0b")
    assert "…" in unwritable(tmp_path / ("a" * 300))


def test_a_folder_that_cannot_be_opened_is_not_synced(file, monkeypatch):
    real = os.open

    def deny_folders(path, flags, *rest):
        if Path(path) == file.parent:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path, flags, *rest)

    monkeypatch.setattr(os, "open", deny_folders)
    write_atomically(file, NEW)
    assert file.read_bytes() == NEW


def test_an_interrupt_leaves_nothing_behind(file, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(file, NEW)
    assert file.read_bytes() == OLD
    assert leftovers(file.parent) == []


def test_data_is_written_on_after_a_short_write(file, monkeypatch):
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:1000]))
    write_atomically(file, NEW)
    assert file.read_bytes() == NEW


class Faults:
    """Makes call number *k* of the operating system fail, and all later ones too where *for_ever*."""

    CALLS = ("open", "write", "fsync", "close", "chown", "chmod", "replace", "stat")

    def __init__(self, monkeypatch, code, k, *, for_ever):
        self.code, self.k, self.for_ever = code, k, for_ever
        self.calls = self.failed = 0
        for name in self.CALLS:
            monkeypatch.setattr(os, name, self.faulty(name, getattr(os, name)))

    def faulty(self, name, real):
        def call(*arguments, **keywords):
            self.calls += 1
            if self.calls == self.k or (self.for_ever and self.calls > self.k):
                self.failed += 1
                if name == "close":
                    real(*arguments)  # Linux closes even where it reports a fault
                raise OSError(self.code, os.strerror(self.code))
            return real(*arguments, **keywords)

        return call


@pytest.mark.parametrize("for_ever", [False, True])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EMFILE, errno.EINTR, errno.EROFS])
@pytest.mark.parametrize("exists", [True, False])
def test_whatever_call_fails_the_file_is_old_or_new(tmp_path, code, for_ever, exists):
    path = tmp_path / "a.xml"
    descriptors = open_files()
    for k in range(1, 100):
        path.unlink(missing_ok=True)
        if exists:
            path.write_bytes(OLD)
        with pytest.MonkeyPatch.context() as monkeypatch:
            faults = Faults(monkeypatch, code, k, for_ever=for_ever)
            try:
                write_atomically(path, NEW)
                done = True
            except WriteError:
                done = False
        found = path.read_bytes() if path.exists() else None
        assert found in (OLD if exists else None, NEW)
        assert found == NEW or not done
        assert leftovers(tmp_path) == []
        if not faults.failed:
            break
    assert done
    assert k > 8
    assert open_files() == descriptors


def test_a_leftover_that_cannot_be_deleted_does_not_hide_the_fault(file, monkeypatch):
    def fail(*_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    monkeypatch.setattr(os, "unlink", fail)
    assert "Input/output error" in unwritable(file)
    assert file.read_bytes() == OLD


def test_a_limit_on_the_size_of_files_leaves_the_old_one(file):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(NEW) - 1, before[1]))
    try:
        message = unwritable(file)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert "File too large" in message
    assert file.read_bytes() == OLD
    assert leftovers(file.parent) == []


REWRITE = """
import sys
from vnnotice.formats._files import write_atomically
print("ready", flush=True)
while True:
    for letter in b"ab":
        write_atomically(sys.argv[1], bytes([letter]) * 2_000_000)
"""


def test_a_kill_leaves_a_whole_file(tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(b"a" * 2_000_000)
    random.seed(20)
    for _ in range(20):
        command = [sys.executable, "-c", REWRITE, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:  # noqa: S603 - our own words
            child.stdout.readline()
            time.sleep(random.uniform(0.001, 0.03))  # noqa: S311 - no secret
            child.kill()
        data = path.read_bytes()
        assert len(data) == 2_000_000
        assert data in (b"a" * 2_000_000, b"b" * 2_000_000)
    assert {name.name for name in tmp_path.iterdir()} - set(leftovers(tmp_path)) == {"a.xml"}


def test_flags_are_those_of_the_platform():
    assert _files._READ_FLAGS & os.O_NONBLOCK
    assert _files._READ_FLAGS & os.O_CLOEXEC
