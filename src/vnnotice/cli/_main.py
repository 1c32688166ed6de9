"""The program ``vnnotice``: finds the command, runs it, and turns whatever happens into an exit status.

======  ==================================================================
status  means
======  ==================================================================
0       done; no finding at or over the fail level
1       findings
2       could not run: a bad call, a file that cannot be read or written
130     interrupted
141     whoever reads the output has gone
======  ==================================================================
"""

from __future__ import annotations

import errno
import importlib
import os
import pkgutil
import sys
from collections.abc import Sequence
from contextlib import suppress

import click

import vnnotice.cli as room
from vnnotice.cli._streams import complain, complain_of_call
from vnnotice.errors import UnknownEditionError, UnknownRuleError, VnnoticeError

__all__ = ["main"]

_COULD_NOT_RUN = 2
_INTERRUPTED = 130
_PIPE_CLOSED = 141


class _Commands(click.Group):
    """The commands in this folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return their names, by the alphabet."""
        del ctx
        return sorted(module.name for module in pkgutil.iter_modules(room.__path__) if not module.name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """Import the command called *cmd_name*."""
        names = self.list_commands(ctx)
        if cmd_name not in names:
            raise click.UsageError(f"no command is called {cmd_name!r}; there are {', '.join(names)}", ctx)
        command: click.Command = importlib.import_module(f"{room.__name__}.{cmd_name}").command
        return command


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="vnnotice", message="%(prog)s %(version)s")
@click.pass_context
def _program(context: click.Context) -> int:
    """Read, check and convert Vietnamese administrative notices (thông báo)."""
    if context.invoked_subcommand is not None:
        return 0
    click.echo(context.get_help())
    return _COULD_NOT_RUN


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Args:
        arguments: those after the name of the program; those of this process, where none are given.
    """
    try:
        status = _status(sys.argv[1:] if arguments is None else list(arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        return _stream_failed(error)
    return status


def _status(arguments: list[str]) -> int:
    try:
        with _program.make_context("vnnotice", arguments) as context:
            return int(_program.invoke(context))
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        complain_of_call(error, arguments)
    except (UnknownRuleError, UnknownEditionError) as error:
        complain(str(error) if error.suggestions else f"{error}; “vnnotice {error.thing}s” lists them")
    except VnnoticeError as error:
        complain(str(error))
    return _COULD_NOT_RUN


def _stream_failed(error: OSError) -> int:
    """Say why the output cannot be written, except where its reader has just gone (Windows calls that ``EINVAL``)."""
    with suppress(OSError, ValueError):
        # What is still in the buffers would fail again at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno in {errno.EPIPE, errno.EINVAL}:
        return _PIPE_CLOSED
    complain(f"cannot go on: {error.strerror}")
    return _COULD_NOT_RUN
