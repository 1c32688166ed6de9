"""``vnnotice editions``: the editions of the law that are known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import click

from vnnotice.cli._options import language_option, list_format_option, style
from vnnotice.cli._package import of_package, package_of
from vnnotice.cli._streams import print_bytes, print_text
from vnnotice.regimes import Edition, all_editions, plugin_of
from vnnotice.report import Count, Language, Phrase, Style, dumps, painted, wrapped

__all__ = ["command"]

_PERIOD: Final = Phrase("từ {start} đến {end}", "from {start} until {end}")
_IN_FORCE: Final = Phrase("từ {start}, đang có hiệu lực", "from {start}, in force")
_RULES: Final = Count("quy tắc", "rules", "rule")


@click.command("editions", short_help="List the editions of the law.")
@list_format_option
@language_option
def command(list_format: str, language: Language) -> int:
    """List the editions of the law, each with its period, its texts and the number of its rules."""
    if list_format == "json":
        print_bytes(dumps([_described(edition) for edition in all_editions()]).encode())
    else:
        look = style(language)
        print_text("".join(f"{line}\n" for edition in all_editions() for line in _lines(edition, look)))
    return 0


def _described(edition: Edition) -> dict[str, Any]:
    return {
        "key": edition.key,
        "family": edition.family,
        "title_vi": edition.title_vi,
        "title_en": edition.title_en,
        "start": edition.start.isoformat(),
        "end": edition.end and edition.end.isoformat(),
        "sources": [
            {
                "number": source.number,
                "title_vi": source.title_vi,
                "title_en": source.title_en,
                "issued": source.issued.isoformat(),
            }
            for source in edition.sources
        ],
        "rules": len(edition.demands),
        "package": package_of(plugin_of(edition)),
    }


def _lines(edition: Edition, look: Style) -> Iterator[str]:
    language = look.language
    if edition.end is None:
        period = _IN_FORCE.say(language, start=edition.start.isoformat())
    else:
        period = _PERIOD.say(language, start=edition.start.isoformat(), end=edition.end.isoformat())
    rules = f"{_RULES.say(language, len(edition.demands))}{of_package(plugin_of(edition), look)}"
    yield f"{painted(edition.key, 'strong', look)}: {period}, {rules}"
    yield from wrapped(edition.title_vi if language == "vi" else edition.title_en, look, "  ")
    for source in edition.sources:
        title = source.title_vi if language == "vi" else source.title_en
        yield from wrapped(f"{source.number}: {title}", look, "    ", "      ")
