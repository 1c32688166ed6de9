"""Options that several commands have."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from vnnotice.report import Language, Style

__all__ = [
    "edition_option",
    "ignore_option",
    "input_format_option",
    "language_option",
    "list_format_option",
    "refuse_unknown",
    "select_option",
    "style",
]

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


def _names(context: click.Context, option: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    """Split values such as ``VN04,VN05``."""
    del context, option
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


select_option: Final = click.option(
    "--select",
    multiple=True,
    callback=_names,
    metavar="RULES",
    help="Only these rules: codes, beginnings of codes, names.",
)
ignore_option: Final = click.option(
    "--ignore", multiple=True, callback=_names, metavar="RULES", help="Not these rules."
)
input_format_option: Final = click.option(
    "--input-format", metavar="NAME", help="Format of all that is read.  [default: by the ending, then by the content]"
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


def refuse_unknown(
    *, select: Iterable[str], ignore: Iterable[str], edition: str | None, input_format: str | None
) -> None:
    """Refuse names of rules, editions and formats that there are not, before anything is read.

    Raises:
        UnknownRuleError, UnknownEditionError, UnknownFormatError: there is none of this name.
    """
    from vnnotice.formats import format_named
    from vnnotice.regimes import edition_named
    from vnnotice.rules import selected

    selected(edition_named(edition) if edition is not None else None, select, ignore)
    if input_format is not None:
        format_named(input_format)


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
