"""``vnnotice check``: hold notices against the law."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import click
from attrs import frozen

from vnnotice.checker import check
from vnnotice.cli._input import content, format_name, found, read_content
from vnnotice.cli._options import (
    edition_option,
    ignore_option,
    input_format_option,
    language_option,
    refuse_unknown,
    select_option,
    style,
)
from vnnotice.cli._streams import blame, print_bytes, print_text
from vnnotice.errors import ReadError
from vnnotice.formats._files import write_atomically
from vnnotice.regimes import Severity
from vnnotice.report import SEVERITIES, Batch, FileReport, Language, form_named, form_names

__all__ = ["command"]


@frozen(kw_only=True, weakref_slot=False)
class _Call:
    """What was asked for, beside the files."""

    form: str
    edition: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    input_format: str | None
    fail_level: Severity
    exit_zero: bool
    language: Language
    colour: str
    output: str | None


@click.command("check", short_help="Hold notices against the law.")
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@click.option(
    "--format", "form", type=click.Choice(form_names()), default="text", show_default=True, help="Form of the report."
)
@click.option("--concise", "form", flag_value="concise", help="One line a finding: the same as --format concise.")
@edition_option
@select_option
@ignore_option
@input_format_option
@click.option(
    "--fail-level",
    type=click.Choice(SEVERITIES),
    default="info",
    show_default=True,
    help="The lightest severity that makes the status 1.",
)
@click.option("--exit-zero", is_flag=True, help="Status 0 in place of 1.")
@language_option
@click.option(
    "--color",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colours; NO_COLOR in the environment is heeded.",
)
@click.option("--output", metavar="FILE", help="Write the report to a file, whole or not at all.")
def command(paths: tuple[str, ...], **options: Any) -> int:
    """Hold notices against the law of the day on which they were signed.

    PATHS are files, folders (all that can be read in them), and - for standard input.

    Exit status: 0, no finding at or over the fail level; 1, findings; 2, something could not be checked.
    """
    call = _Call(**options)
    refuse_unknown(select=call.select, ignore=call.ignore, edition=call.edition, input_format=call.input_format)
    if call.output is not None and os.path.realpath(call.output) in map(os.path.realpath, paths):
        raise click.BadParameter("the file is among those to check", param_hint="--output")
    form = form_named(call.form)
    batch = Batch(_file_reports(paths, call, aloud=form.machine or call.output is not None))
    pieces = form.render(batch, style(call.language, call.colour, to_file=call.output is not None))
    if call.output is not None:
        write_atomically(call.output, "".join(pieces).encode())
    else:
        for piece in pieces:
            if form.machine:
                print_bytes(piece.encode())
            else:
                print_text(piece)
    return _status(batch, call)


def _file_reports(paths: tuple[str, ...], call: _Call, *, aloud: bool) -> Iterator[FileReport]:
    """Check every file; where the report is not printed for people, say *aloud* what cannot be read."""
    for path, error in found(paths, call.output):
        made = _file_report(path, call) if error is None else FileReport(path=path, error=error)
        if aloud and made.error is not None:
            blame(made.path, made.error)
        yield made


def _file_report(path: str, call: _Call) -> FileReport:
    try:
        data = content(path)
        reading = read_content(path, data, call.input_format)
    except ReadError as error:
        return FileReport(path=path, format=error.format or format_name(path, call.input_format), error=error)
    report = check(reading, edition=call.edition, select=call.select, ignore=call.ignore)
    return FileReport(path=path, format=reading.format, data=data, reading=reading, report=report)


def _status(batch: Batch, call: _Call) -> int:
    if batch.unreadable or batch.without_edition:
        return 2
    counted = SEVERITIES[: SEVERITIES.index(call.fail_level) + 1]
    return int(not call.exit_zero and any(batch.findings[severity] for severity in counted))
