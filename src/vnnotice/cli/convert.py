"""``vnnotice convert``: read a notice in one format, write it in another."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import click

from vnnotice.cli._input import STDIN, content, read_content
from vnnotice.cli._options import edition_option, language_option
from vnnotice.cli._streams import about, complain, print_bytes
from vnnotice.errors import UnknownFormatError, WriteError
from vnnotice.formats import Format, format_named, format_of_path
from vnnotice.formats._files import write_atomically
from vnnotice.formats._registry import the_formats
from vnnotice.regimes import edition_named
from vnnotice.report import Language, loss_text, repair_text

__all__ = ["command"]

_STDOUT = "-"


@click.command("convert", short_help="Read a notice in one format, write it in another.")
@click.argument("source")
@click.argument("target")
@click.option(
    "--from", "source_format", metavar="NAME", help="Format of SOURCE.  [default: by its ending, then by its content]"
)
@click.option("--to", "target_format", metavar="NAME", help="Format of TARGET.  [default: by its ending]")
@click.option("--force", is_flag=True, help="Replace TARGET where it is there.")
@edition_option
@language_option
def command(
    source: str,
    target: str,
    source_format: str | None,
    target_format: str | None,
    edition: str | None,
    language: Language,
    *,
    force: bool,
) -> int:
    """Read the notice in SOURCE and write it to TARGET; each may be - for standard input and output.

    Lines that SOURCE does not hold in words are laid down in the manner of the law of the day of signing, or of --edition.
    What the reader mended and what TARGET cannot hold is listed on standard error.

    Exit status: 0, TARGET is written; 2, it is not, and nothing is changed.
    """
    manner = None if edition is None else edition_named(edition)
    with about(target):
        chosen = _target_format(target, target_format)
        _refuse_to_overwrite(source, target, force=force)
    with about(source):
        reading = read_content(source, content(source), source_format)
    with about(target):
        writing = chosen.write(reading.notice, manner)
        if target == _STDOUT:
            print_bytes(writing.data)
        else:
            write_atomically(target, writing.data)
    for repair in reading.repairs:
        complain(f"{source}: {repair_text(repair, language)}")
    for loss in writing.losses:
        complain(f"{target}: {loss_text(loss, language)}")
    return 0


def _target_format(target: str, asked: str | None) -> Format:
    if asked is not None:
        return format_named(asked)
    known = None if target == _STDOUT else format_of_path(target)
    if known is None:
        raise UnknownFormatError("format.unknown", "the name tells no format", hint=f"Use --to. {the_formats()}")
    return known


def _refuse_to_overwrite(source: str, target: str, *, force: bool) -> None:
    if target == _STDOUT or not os.path.lexists(target):
        return
    with suppress(OSError):  # a source that is not there is blamed when it is read
        if source != STDIN and Path(source).samefile(target):
            raise WriteError("it is the same file as the source")
    if not force:
        raise WriteError("there is such a file already; --force replaces it")
