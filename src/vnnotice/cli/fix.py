"""``vnnotice fix``: mend in the files what is certain."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from typing import Final

import click
from attrs import frozen

from vnnotice.cli._input import STDIN, content, format_name, found
from vnnotice.cli._options import (
    edition_option,
    ignore_option,
    input_format_option,
    language_option,
    refuse_unknown,
    select_option,
)
from vnnotice.cli._streams import blame, complain, print_bytes
from vnnotice.errors import ReadError, WriteError
from vnnotice.fixing import Fixed, fix, source_of
from vnnotice.formats._files import write_atomically
from vnnotice.report import Count, Language, Phrase, shown

__all__ = ["command"]

_APPLIED: Final = Count("phát hiện đã sửa", "findings fixed", "finding fixed")
_WOULD: Final = Count("phát hiện sửa được", "findings can be fixed", "finding can be fixed")
_LEFT: Final = Count("phát hiện cần sửa bằng tay", "findings to mend by hand", "finding to mend by hand")
_NO_EDITION: Final = Phrase("chưa kiểm tra: {reason}", "not checked: {reason}")


@frozen(kw_only=True, weakref_slot=False)
class _Call:
    """What was asked for, beside the files."""

    diff: bool
    edition: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    input_format: str | None
    language: Language


@click.command("fix", short_help="Mend in the files what is certain.")
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@click.option("--diff", is_flag=True, help="Show what would change; change nothing.")
@edition_option
@select_option
@ignore_option
@input_format_option
@language_option
def command(paths: tuple[str, ...], **options: object) -> int:
    """Mend what is certain in notices, and keep everything else byte for byte.

    Zeros, dashes, blanks, the ends of lines, the letters of the authority, look-alike letters: how a thing is written, never
    what it says.  PATHS are files, folders (all that can be read in them), and - for standard input, which goes to standard
    output.  What was done is said on standard error.

    Exit status: 0, all done; 1, --diff shows something; 2, something could not be read, judged or written.
    """
    call = _Call(**options)  # type: ignore[arg-type]
    refuse_unknown(select=call.select, ignore=call.ignore, edition=call.edition, input_format=call.input_format)
    return max([_fix(path, error, call) for path, error in found(paths)], default=0)


def _fix(path: str, error: ReadError | None, call: _Call) -> int:
    """Mend one file, and return the exit status for it."""
    try:
        if error is not None:
            raise error
        data = content(path)
        fixed = fix(
            data,
            format=format_name(path, call.input_format),
            edition=call.edition,
            select=call.select,
            ignore=call.ignore,
        )
        if call.diff:
            print_bytes(b"".join(_difference(path, data, fixed.data)))
        elif path == STDIN:
            print_bytes(fixed.data)
        elif fixed.applied:
            _put(path, data, fixed.data)
    except (ReadError, WriteError) as failure:
        blame(path, failure)
        return 2
    _tell(path, fixed, call)
    if fixed.report.edition is None:
        return 2
    return int(call.diff and bool(fixed.applied))


def _put(path: str, before: bytes, after: bytes) -> None:
    """Write *after* into a file from which *before* was read.

    Raises:
        WriteError: it cannot be written; or somebody else has written it meanwhile, whose work would be lost.
    """
    if content(path) != before:
        raise WriteError("the file was changed meanwhile, so it was left alone")
    write_atomically(path, after)


def _tell(path: str, fixed: Fixed, call: _Call) -> None:
    """Say what was mended and what is left, unless there is nothing to say."""
    choice = fixed.report.choice
    if fixed.report.edition is None:
        reason = choice.reason_vi if call.language == "vi" else choice.reason_en
        complain(f"{path}: {_NO_EDITION.say(call.language, reason=reason)}")
        return
    counts = [
        (_WOULD if call.diff else _APPLIED).say(call.language, len(fixed.applied)),
        _LEFT.say(call.language, len(fixed.report)),
    ]
    complain(f"{path}: {'; '.join(counts)}")


def _difference(path: str, before: bytes, after: bytes) -> Iterator[bytes]:
    """Yield the lines that differ as a unified difference, which ``patch`` takes: bytes as they are in the file.

    For a terminal they are harmless text.
    """
    to_terminal = _is_terminal()
    name = shown(path).lstrip("/").encode()
    name += b"\t" * (b" " in name)  # which ends a name with blanks
    old, new = (_lines(_text(data) if to_terminal else data) for data in (before, after))
    for line in difflib.diff_bytes(difflib.unified_diff, old, new, b"a/" + name, b"b/" + name):
        if to_terminal:
            yield f"{shown(line.decode().rstrip())}\n".encode()
        else:
            yield line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n"


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _text(data: bytes) -> bytes:
    """Return *data* in UTF-8 without a byte order mark."""
    return source_of(data, "text").text.encode()


def _lines(data: bytes) -> list[bytes]:
    *lines, last = data.split(b"\n")
    return [line + b"\n" for line in lines] + [last] * bool(last)
