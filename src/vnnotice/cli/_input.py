"""What is read: files, whole folders, standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats import DEFAULT_LIMITS, all_formats, format_named, format_of_path, reads
from vnnotice.formats._files import read_bytes
from vnnotice.model import Reading

__all__ = ["STDIN", "content", "format_name", "found", "read_content"]

STDIN = "-"
"""How standard input is called on the command line."""

Found: TypeAlias = tuple[str, ReadError | None]
"""A file to read; or a folder, and why there is nothing to read in it."""

_LARGEST = max(DEFAULT_LIMITS.markup_bytes, DEFAULT_LIMITS.text_bytes)


def found(paths: Iterable[str], output: str | None = None) -> Iterator[Found]:
    """Yield every file to read, once: those named, and those in the folders named whose ending a reader knows.

    Args:
        paths: files, folders, ``-``.
        output: a file that is written, and therefore not read.
    """
    seen = set() if output is None else {os.path.realpath(output)}
    for path in paths:
        is_folder = path != STDIN and os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises in a closed folder
        for file, error in _in_folder(path) if is_folder else [(path, None)]:
            key = file if file == STDIN else os.path.realpath(file)
            if key not in seen:
                seen.add(key)
                yield file, error


def _in_folder(folder: str) -> Iterator[Found]:
    """Yield the files of a folder, then those of its folders.  Links are left alone: what they lead to has its own name."""
    endings = tuple(ending for known in all_formats() if known.reads for ending in known.suffixes)
    empty = True
    folders = [folder]
    while folders:
        current = folders.pop()
        try:
            entries = sorted(os.scandir(current), key=lambda entry: entry.name)
        except OSError as error:
            empty = False
            yield current, ReadError("file.permission", f"the folder cannot be read: {error.strerror}")
            continue
        entries = [entry for entry in entries if not entry.name.startswith(".")]
        for entry in entries:
            if entry.is_file(follow_symlinks=False) and entry.name.lower().endswith(endings):
                empty = False
                yield entry.path, None
        folders.extend(entry.path for entry in reversed(entries) if entry.is_dir(follow_symlinks=False))
    if empty:
        hint = f"The endings are {', '.join(endings)}"
        yield folder, ReadError("file.none", "no file in this folder has an ending that can be read", hint=hint)


def content(path: str) -> bytes:
    """Return what stands in a file, or comes through standard input.

    Raises:
        ReadError: it cannot be read.
    """
    if path != STDIN:
        return read_bytes(path, _LARGEST)
    if sys.stdin is None:
        raise ReadError("file.missing", "there is no standard input")
    data = sys.stdin.buffer.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise LimitError("file.size", f"more than the limit of {_LARGEST} bytes")
    return data


def format_name(path: str, asked: str | None) -> str | None:
    """Return the name of the format that was asked for, or that the ending of *path* tells."""
    if asked is not None:
        return format_named(asked).name
    known = None if path == STDIN else format_of_path(path)
    return known.name if known is not None else None


def read_content(path: str, data: bytes, asked: str | None) -> Reading:
    """Read *data* as the format asked for, else as that of the ending, else as that of the content.

    Raises:
        ReadError: it cannot be read.
    """
    return reads(data, format=format_name(path, asked))
