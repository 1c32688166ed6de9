"""Options that several commands have."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from vnnotice.report import Language, Style

__all__ = ["edition_option", "language_option", "list_format_option", "style"]

_WIDTHS: Final = (60, 120)
_PLAIN_WIDTH: Final = 100
"""The width where there is no terminal: the same report everywhere."""


def _language_of_environment() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "vi" if value.lower().startswith("vi") else "en"
    return "en"


language_option: Final = click.option(
    "--lang",
    "language",
    type=click.Choice(["vi", "en"]),
    default=_language_of_environment,
    help="Language of the sentences: Vietnamese or English.  [default: that of the environment]",
)
edition_option: Final = click.option(
    "--edition", "edition", metavar="KEY", help="The law to go by, as “vnnotice editions” lists it."
)
list_format_option: Final = click.option(
    "--format",
    "list_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Form of output.",
)


def style(language: Language, colour: str = "auto", *, to_file: bool = False) -> Style:
    """Return how to print.

    Args:
        language: of the sentences.
        colour: ``always``, ``never``, or ``auto``: on a terminal, unless the environment says ``NO_COLOR``.
        to_file: whether it is printed to a file instead.
    """
    from vnnotice.report import Style

    terminal = not to_file and sys.stdout is not None and sys.stdout.isatty()
    width = min(max(shutil.get_terminal_size().columns, _WIDTHS[0]), _WIDTHS[1]) if terminal else _PLAIN_WIDTH
    wanted = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Style(language=language, colour=colour == "always" or (colour == "auto" and wanted), width=width)
