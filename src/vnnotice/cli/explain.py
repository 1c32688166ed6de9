"""``vnnotice explain``: what a rule demands and where the law says so, how it is kept, broken and mended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import click

from vnnotice.cli._demand import demand, described, plain
from vnnotice.cli._options import language_option, list_format_option, style
from vnnotice.cli._package import of_package
from vnnotice.cli._streams import print_bytes, print_text
from vnnotice.regimes import Demand, all_editions
from vnnotice.report import Language, Phrase, Style, component_name, dumps, painted, severity_name, wrapped
from vnnotice.rules import Rule, plugin_of, related, rule_named, rules_by_component

__all__ = ["command"]

_MEND: Final = Phrase("Cách sửa: {how}", "To mend it: {how}")
_BY_PROGRAM: Final = Phrase(
    "“vnnotice fix” tự sửa được khi chắc chắn.", "“vnnotice fix” does so where that is certain."
)
_BY_HAND: Final = Phrase("“vnnotice fix” không tự sửa.", "“vnnotice fix” leaves that to you.")
_COMPONENT: Final = Phrase("Thành phần: {name}", "Component: {name}")
_SENTENCE: Final = Phrase("Câu báo: {sentence}", "A finding says: {sentence}")
_FOUND: Final = Phrase("<đang\u00a0viết>", "<found>")
_EXPECTED: Final = Phrase("<cần\u00a0viết>", "<expected>")
_DEMANDED: Final = Phrase("Căn cứ:", "Demanded by:")
_NOT_DEMANDED: Final = Phrase("Chưa có quy định nào yêu cầu.", "No edition demands it.")
_CONFIDENCE: Final = {
    "medium": Phrase("; theo bản trích", "; from excerpts"),
    "low": Phrase("; theo trí nhớ", "; from memory"),
}
_GOOD: Final = Phrase("Đúng:", "Good:")
_BAD: Final = Phrase("Sai:", "Bad:")
_SEE: Final = Phrase("Xem thêm:", "See also:")
_SIBLINGS: Final = Phrase("Cùng thành phần: {codes}", "Of this component: {codes}")


@click.command("explain", short_help="Explain a rule.")
@click.argument("rules", nargs=-1, required=True, metavar="RULES...")
@list_format_option
@language_option
def command(rules: tuple[str, ...], list_format: str, language: Language) -> int:
    """Explain rules, named by their code (VN0403) or by their name (unpadded-day-or-month)."""
    named = [rule_named(name) for name in rules]
    if list_format == "json":
        print_bytes(dumps([_explained(rule) for rule in named]).encode())
    else:
        look = style(language)
        print_text("\n\n\n".join("\n".join(_page(rule, look)) for rule in named) + "\n")
    return 0


def _explained(rule: Rule) -> dict[str, Any]:
    return {
        **described(rule, all_editions()),
        "note_vi": rule.note_vi,
        "note_en": rule.note_en and plain(rule.note_en),
        "mend_vi": rule.mend_vi,
        "mend_en": rule.mend_en,
        "fixes": rule.fixes,
        "message_vi": rule.message_vi,
        "message_en": rule.message_en,
        "good": list(rule.good),
        "bad": list(rule.bad),
        "related": [other.code for other in related(rule)],
    }


def _page(rule: Rule, look: Style) -> Iterator[str]:
    language = look.language
    package = of_package(plugin_of(rule), look)
    yield f"{painted(rule.code, 'strong', look)} {painted(rule.name, 'strong', look)}{package}"
    yield from wrapped(demand(rule, language), look)
    note = rule.note_vi if language == "vi" else rule.note_en
    if note:
        yield from ("", *wrapped(plain(note), look))
    yield ""
    how = rule.mend_vi if language == "vi" else rule.mend_en
    yield from wrapped(_MEND.say(language, how=how), look, hanging="  ")
    yield f"  {(_BY_PROGRAM if rule.fixes else _BY_HAND).say(language)}"
    yield ""
    yield _COMPONENT.say(language, name=component_name(rule.component, language))
    sentence = rule.message_vi if language == "vi" else rule.message_en
    sentence = sentence.format(found=_FOUND.say(language), expected=_EXPECTED.say(language))
    yield from wrapped(_SENTENCE.say(language, sentence=sentence), look, hanging="  ")
    yield ""
    yield from _demands(rule, look)
    for heading, examples in ((_GOOD, rule.good), (_BAD, rule.bad)):
        if examples:
            yield from ("", painted(heading.say(language), "strong", look), *[f"  {example}" for example in examples])
    yield from _neighbours(rule, look)


def _demands(rule: Rule, look: Style) -> Iterator[str]:
    """Yield a line for each clause, with all editions that demand the rule there."""
    editions: dict[Demand, list[str]] = {}
    for edition in all_editions():
        if rule.code in edition.demands:
            editions.setdefault(edition.demands[rule.code], []).append(edition.key)
    if not editions:
        yield _NOT_DEMANDED.say(look.language)
        return
    yield painted(_DEMANDED.say(look.language), "strong", look)
    width = max(len(severity_name(cited.severity, look.language)) for cited in editions)
    for cited, keys in editions.items():
        name = severity_name(cited.severity, look.language)
        line = f"{cited.source}, {cited.clause} ({_joined(keys)}{_confidence(cited, look.language)})"
        first, *others = wrapped(line, look, " " * (width + 4))
        yield f"  {painted(name, cited.severity, look)}{first[2 + len(name) :]}"
        yield from others


def _confidence(cited: Demand, language: Language) -> str:
    mark = _CONFIDENCE.get(cited.confidence)
    return mark.say(language) if mark else ""


def _neighbours(rule: Rule, look: Style) -> Iterator[str]:
    """Yield the rules that are read with *rule*, and the codes of the others of its component."""
    near = related(rule)
    if near:
        yield from ("", painted(_SEE.say(look.language), "strong", look))
        yield from (f"  {other.code} {other.name}" for other in near)
    others = [other.code for other in rules_by_component().get(rule.component, ()) if other.code != rule.code]
    if others:
        yield ""
        yield from wrapped(_SIBLINGS.say(look.language, codes=_joined(others)), look, hanging="  ")


def _joined(names: Sequence[str]) -> str:
    return ", ".join(names)
