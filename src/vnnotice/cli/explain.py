"""``vnnotice explain``: what a rule demands, where the law says so, and how it is kept and broken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import click

from vnnotice.cli._demand import demand, plain
from vnnotice.cli._options import language_option, style
from vnnotice.cli._package import of_package
from vnnotice.cli._streams import print_text
from vnnotice.regimes import all_editions
from vnnotice.report import Language, Phrase, Style, component_name, painted, severity_name, wrapped
from vnnotice.rules import Rule, plugin_of, rule_named

__all__ = ["command"]

_COMPONENT: Final = Phrase("Thành phần: {name}", "Component: {name}")
_SENTENCE: Final = Phrase("Câu báo: {sentence}", "A finding says: {sentence}")
_FOUND: Final = Phrase("<đang\u00a0viết>", "<found>")
_EXPECTED: Final = Phrase("<cần\u00a0viết>", "<expected>")
_DEMANDED: Final = Phrase("Căn cứ:", "Demanded by:")
_NOT_DEMANDED: Final = Phrase("Chưa có văn bản nào yêu cầu.", "No edition demands it.")
_HEADINGS: Final = {"Good:": Phrase("Đúng:", "Good:"), "Bad:": Phrase("Sai:", "Bad:")}


@click.command("explain", short_help="Explain a rule.")
@click.argument("rules", nargs=-1, required=True, metavar="RULES...")
@language_option
def command(rules: tuple[str, ...], language: Language) -> int:
    """Explain rules, named by their code (VN0403) or by their name (unpadded-day-or-month)."""
    look = style(language)
    pages = ["\n".join(_page(rule, look)) for rule in map(rule_named, rules)]
    print_text("\n\n\n".join(pages) + "\n")
    return 0


def _page(rule: Rule, look: Style) -> Iterator[str]:
    language = look.language
    package = of_package(plugin_of(rule), look)
    yield f"{painted(rule.code, 'strong', look)} {painted(rule.name, 'strong', look)}{package}"
    yield from wrapped(demand(rule, language), look)
    passages = rule.explanation.split("\n\n")[1:]
    examples = [passage for passage in passages if passage.partition("\n")[0] in _HEADINGS]
    if language == "en":
        for passage in passages:
            if passage not in examples:
                yield from ("", *wrapped(plain(passage), look))
    yield ""
    yield _COMPONENT.say(language, name=component_name(rule.component, language))
    sentence = rule.message_vi if language == "vi" else rule.message_en
    sentence = sentence.format(found=_FOUND.say(language), expected=_EXPECTED.say(language))
    yield from wrapped(_SENTENCE.say(language, sentence=sentence), look, hanging="  ")
    yield ""
    yield from _demands(rule, look)
    for passage in examples:
        heading, *lines = passage.split("\n")
        yield from ("", painted(_HEADINGS[heading].say(language), "strong", look))
        yield from (line.removeprefix("  ") for line in lines)


def _demands(rule: Rule, look: Style) -> Iterator[str]:
    demands = [(edition.key, edition.demands[rule.code]) for edition in all_editions() if rule.code in edition.demands]
    if not demands:
        yield _NOT_DEMANDED.say(look.language)
        return
    yield painted(_DEMANDED.say(look.language), "strong", look)
    names = [severity_name(cited.severity, look.language) for _, cited in demands]
    widths = [max(map(len, column)) for column in ([key for key, _ in demands], names)]
    for (key, cited), name in zip(demands, names, strict=True):
        severity = painted(name, cited.severity, look) + " " * (widths[1] - len(name))
        yield f"  {key:{widths[0]}}  {severity}  {cited.source}, {cited.clause}"
