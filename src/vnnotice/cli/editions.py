"""``vnnotice editions``: the editions of the law that are known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import click

from vnnotice.cli._changes import described_changes, lines_of_changes, period, source_line
from vnnotice.cli._options import language_option, list_format_option, style
from vnnotice.cli._package import of_package, package_of
from vnnotice.cli._streams import print_bytes, print_text
from vnnotice.cli._values import value_name
from vnnotice.regimes import Edition, all_editions, changes, edition_named, plugin_of
from vnnotice.report import Count, Language, Phrase, Style, dumps, painted, wrapped

__all__ = ["command"]

_RULES: Final = Count("quy tắc", "rules", "rule")
_WEAK_RULES: Final = Count("dựa vào trí nhớ", "from memory", "from memory")
_WEAK: Final = Phrase("chưa chắc chắn: {value} ({why})", "not certain: {value} ({why})")


@click.command("editions", short_help="List the editions of the law.")
@click.argument("keys", nargs=-1, metavar="[KEYS]...")
@click.option("--diff", nargs=2, metavar="OLD NEW", help="Show what changed from one edition to another.")
@list_format_option
@language_option
def command(keys: tuple[str, ...], diff: tuple[str, str] | None, list_format: str, language: Language) -> int:
    """List the editions of the law, or those with these KEYS.

    Each has its period, its texts and the number of its rules; what in it rests on memory is marked.
    """
    if diff is not None and keys:
        raise click.UsageError("--diff names its two editions itself")
    look = style(language)
    if diff is not None:
        found = changes(*map(edition_named, diff))
        made: Any = described_changes(found)
        lines = lines_of_changes(found, look)
    else:
        editions = tuple(map(edition_named, keys)) or all_editions()
        made = [_described(edition) for edition in editions]
        lines = (line for edition in editions for line in _lines(edition, look))
    if list_format == "json":
        print_bytes(dumps(made).encode())
    else:
        print_text("".join(f"{line}\n" for line in lines))
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
                "confidence": source.confidence,
            }
            for source in edition.sources
        ],
        "rules": len(edition.demands),
        "weak_rules": len(_weak_rules(edition)),
        "weak": {value: {"vi": doubt.vi, "en": doubt.en} for value, doubt in edition.weak.items()},
        "package": package_of(plugin_of(edition)),
    }


def _weak_rules(edition: Edition) -> list[str]:
    return [code for code, demand in edition.demands.items() if demand.confidence == "low"]


def _lines(edition: Edition, look: Style) -> Iterator[str]:
    language = look.language
    rules = _RULES.say(language, len(edition.demands))
    weak = _weak_rules(edition)
    if weak:
        rules = f"{rules} ({_WEAK_RULES.say(language, len(weak))})"
    rules += of_package(plugin_of(edition), look)
    yield f"{painted(edition.key, 'strong', look)}: {period(edition, look)}, {rules}"
    yield from wrapped(edition.title_vi if language == "vi" else edition.title_en, look, "  ")
    for source in edition.sources:
        yield from wrapped(source_line(source, look), look, "    ", "      ")
    reasons: dict[str, list[str]] = {}
    for value, doubt in edition.weak.items():
        reasons.setdefault(doubt.vi if language == "vi" else doubt.en, []).append(value_name(value, language))
    for why, values in reasons.items():
        yield from wrapped(_WEAK.say(language, value="; ".join(values), why=why), look, "    ", "      ")
