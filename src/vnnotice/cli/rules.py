"""``vnnotice rules``: what can be checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from vnnotice.cli._demand import demand, described
from vnnotice.cli._options import edition_option, language_option, list_format_option, style
from vnnotice.cli._package import of_package
from vnnotice.cli._streams import print_bytes, print_text
from vnnotice.regimes import Edition, all_editions, edition_named
from vnnotice.report import Language, Style, component_name, dumps, painted, severity_name, wrapped
from vnnotice.rules import Rule, all_rules, plugin_of, rules_by_component

__all__ = ["command"]


@click.command("rules", short_help="List the rules.")
@list_format_option
@edition_option
@language_option
def command(list_format: str, edition: str | None, language: Language) -> int:
    """List the rules; with --edition, those that one edition of the law demands."""
    chosen = None if edition is None else edition_named(edition)
    rules = [rule for rule in all_rules() if chosen is None or rule.code in chosen.demands]
    if list_format == "json":
        editions = all_editions() if chosen is None else (chosen,)
        print_bytes(dumps([described(rule, editions) for rule in rules]).encode())
    else:
        print_text("".join(f"{line}\n" for line in _lines(rules, chosen, style(language))))
    return 0


def _lines(rules: Sequence[Rule], edition: Edition | None, look: Style) -> Iterator[str]:
    before: tuple[str, ...] = ()
    groups = [(name, [rule for rule in group if rule in rules]) for name, group in rules_by_component().items()]
    for component, shown in [(name, shown) for name, shown in groups if shown]:
        yield from before
        before = ("",)
        yield painted(component_name(component, look.language), "strong", look)
        for rule in shown:
            said = f"{rule.name}{_demanded(rule, edition, look)}{of_package(plugin_of(rule), look)}"
            yield f"  {painted(rule.code, 'strong', look)} {said}"
            yield from wrapped(demand(rule, look.language), look, " " * 9)


def _demanded(rule: Rule, edition: Edition | None, look: Style) -> str:
    if edition is None:
        return ""
    cited = edition.demands[rule.code]
    return f" ({severity_name(cited.severity, look.language)}; {cited.source}, {cited.clause})"
