"""Standard output and standard error: what cannot be shown there is escaped, so that no text stops the program."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

import click

from vnnotice.errors import VnnoticeError, WriteError

__all__ = ["about", "blame", "complain", "complain_of_call", "print_bytes", "print_text"]


def print_text(text: str) -> None:
    """Print *text* on standard output."""
    _print(text, _standard_output())


def print_bytes(data: bytes) -> None:
    """Put *data* on standard output as it is, whatever the terminal can show."""
    stream = _standard_output()
    stream.flush()
    stream.buffer.write(data)


def complain(message: str) -> None:
    """Print one line on standard error: what went wrong."""
    from vnnotice.report import shown

    if sys.stderr is not None:
        _print(f"vnnotice: {shown(message)}\n", sys.stderr)


def blame(path: str, error: VnnoticeError) -> None:
    """Print what went wrong with the file at *path*, which is named once."""
    message = str(error)
    complain(message if repr(path) in message else f"{path}: {message}")


@contextmanager
def about(path: str) -> Iterator[None]:
    """Where the block fails with the file at *path*, say so and end the program."""
    try:
        yield
    except VnnoticeError as error:
        blame(path, error)
        raise click.exceptions.Exit(2) from None


def complain_of_call(error: click.UsageError, arguments: Sequence[str]) -> None:
    """Print what is wrong with the call, and where help is; click does not always know of which command."""
    command = error.ctx.command_path if error.ctx is not None else f"vnnotice {arguments[0]}"
    complain(f"{error.format_message().rstrip('.')}; see {command} --help")


def _standard_output() -> TextIO:
    if sys.stdout is None:
        raise WriteError("there is no standard output")
    return sys.stdout


def _print(text: str, stream: TextIO) -> None:
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
