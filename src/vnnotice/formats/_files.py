"""Files: read whole within a limit, written whole or not at all.

Only regular files are read: a pipe, a device or a folder is refused before a byte is taken.  A file is written beside the old
one and put in its place in one step, so that whoever looks, and whatever goes wrong, finds the old file or the new one.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from vnnotice.errors import LimitError, ReadError, WriteError

__all__ = ["LEFTOVER_PREFIX", "read_bytes", "write_atomically"]

LEFTOVER_PREFIX: Final = ".vnnotice-"
"""How the names of half-written files begin: one is left only where the process was killed, and may be deleted."""

_COMMON_FLAGS: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_READ_FLAGS: Final = _COMMON_FLAGS | os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)
_CREATE_FLAGS: Final = _COMMON_FLAGS | os.O_WRONLY | os.O_CREAT | os.O_EXCL
_CHUNK: Final = 0x10000


def read_bytes(path: str | os.PathLike[str], limit: int) -> bytes:
    """Return what is in the file at *path*.

    Args:
        path: the file; a symbolic link is followed.
        limit: how many bytes it may have.

    Raises:
        LimitError: ``file.size``.
        ReadError: ``file.missing``, ``file.permission``, ``file.not-regular``, ``file.unreadable``.
    """
    try:
        descriptor = os.open(path, _READ_FLAGS)
        try:
            return _read_descriptor(descriptor, path, limit)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        raise _read_error(path, error) from None


def _read_descriptor(descriptor: int, path: str | os.PathLike[str], limit: int) -> bytes:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise _not_regular(path)
    if status.st_size > limit:
        raise LimitError("file.size", f"{_shown(path)} has {status.st_size} bytes, more than the limit of {limit}")
    chunks = []
    room = limit + 1  # the file may grow while it is read
    while room and (chunk := os.read(descriptor, min(room, max(_CHUNK, status.st_size + 1)))):
        chunks.append(chunk)
        room -= len(chunk)
    if not room:
        raise LimitError("file.size", f"{_shown(path)} has grown over the limit of {limit} bytes")
    return b"".join(chunks)


def _not_regular(path: str | os.PathLike[str]) -> ReadError:
    return ReadError("file.not-regular", f"{_shown(path)} is a folder, a pipe or a device, not a regular file")


def _read_error(path: str | os.PathLike[str], error: OSError | ValueError) -> ReadError:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return ReadError("file.missing", f"there is no file {_shown(path)}")
        case PermissionError():
            return ReadError("file.permission", f"{_shown(path)} may not be read")
        case OSError(errno=errno.ENXIO):
            return _not_regular(path)
        case _:
            return ReadError("file.unreadable", f"{_shown(path)} cannot be read: {_reason(error)}")


def _shown(path: str | os.PathLike[str]) -> str:
    """Return *path* as it can be shown: nothing unprintable, not too long."""
    text = repr(os.fspath(path))
    return text if len(text) <= 160 else f"{text[:159]}…"


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Put *data* into the file at *path*: whatever happens, the file is the old one or the new one.

    A new file gets the mode that the umask gives, an old one keeps its mode, and its owner where that is allowed.  Where
    *path* is a symbolic link, the file that it points to is replaced.

    Raises:
        WriteError: it cannot be written; or it is no regular file, is read-only, or has a second name (a hard link),
            which would be left with the old text.
    """
    try:
        target = Path(os.path.realpath(path))
        old = _replaceable(path, target)
        _replace(target, data, old)
        _sync_folder(target.parent)
    except (OSError, ValueError) as error:
        raise WriteError(f"cannot write {_shown(path)}: {_reason(error)}") from None


def _replaceable(path: str | os.PathLike[str], target: Path) -> os.stat_result | None:
    """Return the status of the file that is there, `None` where there is none."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise WriteError(f"cannot write {_shown(path)}: it is not a regular file")
    if status.st_nlink > 1:
        raise WriteError(f"cannot write {_shown(path)}: the file has a second name (a hard link)")
    if not status.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise WriteError(f"cannot write {_shown(path)}: it is read-only")
    return status


def _replace(target: Path, data: bytes, old: os.stat_result | None) -> None:
    """Write *data* to a file beside *target* and put it in its place; leave no such file where that fails."""
    beside = target.parent / f"{LEFTOVER_PREFIX}{os.urandom(8).hex()}"
    descriptor = os.open(beside, _CREATE_FLAGS, 0o666 if old is None else 0o600)
    try:
        try:
            _write_all(descriptor, data)
        finally:
            os.close(descriptor)
        if old is not None:
            with suppress(PermissionError, AttributeError):  # another's file; Windows
                os.chown(beside, old.st_uid, old.st_gid)
            beside.chmod(stat.S_IMODE(old.st_mode))
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    os.fsync(descriptor)


def _sync_folder(folder: Path) -> None:
    """Make the new name last over a power cut, where folders can be opened."""
    with suppress(PermissionError):
        descriptor = os.open(folder, os.O_RDONLY | _COMMON_FLAGS)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
