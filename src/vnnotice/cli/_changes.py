"""What changed from one edition of the law to another, as text and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from vnnotice.cli._values import FORM, day
from vnnotice.regimes import Change, Changes, Demand, Edition, Source
from vnnotice.report import Count, Phrase, Style, painted, severity_name, wrapped
from vnnotice.rules import rule_named

__all__ = ["described_changes", "lines_of_changes", "period", "source_line"]

_PERIOD: Final = Phrase("từ {start} đến {end}", "from {start} until {end}")
_IN_FORCE: Final = Phrase("từ {start}, đang có hiệu lực", "from {start}, in force")
_SOURCES_GONE: Final = Phrase("Văn bản không còn áp dụng:", "Texts no longer rested on:")
_SOURCES_NEW: Final = Phrase("Văn bản mới:", "New texts:")
_FORM: Final = Phrase("Cách ghi:", "Wording:")
_LOOKS: Final = Phrase("Cách trình bày:", "Looks:")
_SYMBOLS: Final = Phrase("Chữ viết tắt tên loại:", "Abbreviations of document types:")
_RULES_GONE: Final = Phrase("Quy tắc không còn áp dụng:", "Rules gone:")
_RULES_NEW: Final = Phrase("Quy tắc mới:", "New rules:")
_SEVERITIES: Final = Phrase("Mức độ thay đổi:", "Severities changed:")
_FROM_MEMORY: Final = Phrase("theo trí nhớ", "from memory")
_NONE: Final = Phrase("không có", "none")
_YES: Final = Phrase("có", "yes")
_NO: Final = Phrase("không", "no")
_NOTHING: Final = Phrase("Không có gì thay đổi.", "Nothing changed.")
_RECITED: Final = Phrase(
    "{count} căn cứ vào điều khoản khác trước; điều khoản của văn bản mới: vnnotice rules --edition {key}",
    "{count} cited at another clause; the clauses of the new text: vnnotice rules --edition {key}",
)
_COMMON: Final = Count("quy tắc", "rules", "rule")


def period(edition: Edition, look: Style) -> str:
    """Say for what time *edition* is the law."""
    if edition.end is None:
        return _IN_FORCE.say(look.language, start=day(edition.start, look.language))
    return _PERIOD.say(look.language, start=day(edition.start, look.language), end=day(edition.end, look.language))


def source_line(source: Source, look: Style) -> str:
    """Say which legal text *source* is."""
    return f"{source.number}: {source.title_vi if look.language == 'vi' else source.title_en}"


def described_changes(found: Changes) -> dict[str, Any]:
    """Return *found* for programs."""
    return {
        "old": _described_edition(found.old),
        "new": _described_edition(found.new),
        "sources": {
            "gone": [source.number for source in found.sources_gone],
            "new": [source.number for source in found.sources_new],
        },
        "form": _described(found.form),
        "looks": _described(found.looks),
        "symbols": _described(found.symbols),
        "rules": {"gone": _described_demands(found.rules_gone), "new": _described_demands(found.rules_new)},
        "severities": _described(found.severities),
        "recited": list(found.recited),
    }


def _described_edition(edition: Edition) -> dict[str, Any]:
    return {
        "key": edition.key,
        "start": edition.start.isoformat(),
        "end": edition.end and edition.end.isoformat(),
    }


def _described(found: Iterable[Change]) -> dict[str, Any]:
    return {change.name: {"old": change.old, "new": change.new} for change in found}


def _described_demands(demands: Mapping[str, Demand]) -> dict[str, Any]:
    return {
        code: {
            "severity": demand.severity,
            "source": demand.source,
            "clause": demand.clause,
            "confidence": demand.confidence,
        }
        for code, demand in demands.items()
    }


def lines_of_changes(found: Changes, look: Style) -> Iterator[str]:
    """Yield the lines that say what changed."""
    for edition in (found.old, found.new):
        yield f"{painted(edition.key, 'strong', look)}: {period(edition, look)}"
    passages = list(_passages(found, look))
    if not passages and not found.recited:
        yield from ("", _NOTHING.say(look.language))
    for title, lines in passages:
        yield from ("", painted(title.say(look.language), "strong", look), *lines)
    if found.recited:
        count = _COMMON.say(look.language, len(found.recited))
        yield ""
        yield from wrapped(_RECITED.say(look.language, count=count, key=found.new.key), look)


def _passages(found: Changes, look: Style) -> Iterator[tuple[Phrase, list[str]]]:
    """Yield the titles and the lines of what there is to say."""
    passages: tuple[tuple[Phrase, list[str]], ...] = (
        (_SOURCES_GONE, [source_line(source, look) for source in found.sources_gone]),
        (_SOURCES_NEW, [source_line(source, look) for source in found.sources_new]),
        (_FORM, [_value(FORM[change.name].say(look.language), change, look) for change in found.form]),
        (_LOOKS, [_value(change.name, change, look) for change in found.looks]),
        (_SYMBOLS, [_value(change.name, change, look) for change in found.symbols]),
        (_RULES_GONE, [line for rule in found.rules_gone.items() for line in _rule(*rule, look)]),
        (_RULES_NEW, [line for rule in found.rules_new.items() for line in _rule(*rule, look)]),
        (_SEVERITIES, [_severity(change, look) for change in found.severities]),
    )
    for title, sentences in passages:
        if sentences:
            yield title, [line for sentence in sentences for line in _indented(sentence, look)]


def _indented(sentence: str, look: Style) -> Iterator[str]:
    """Yield the lines of *sentence*, set in below their title; one that is set in itself explains the one above."""
    first = "    " if sentence.startswith("  ") else "  "
    yield from wrapped(sentence.lstrip(), look, first, "    ")


def _value(what: str, change: Change, look: Style) -> str:
    return f"{what}: {_shown(change.old, look)} → {_shown(change.new, look)}"


def _shown(value: Any, look: Style) -> str:
    if value is None or value == "":
        return _NONE.say(look.language)
    if isinstance(value, bool):
        return (_YES if value else _NO).say(look.language)
    if isinstance(value, tuple):
        # Of an authority the letters; the kind before them is a name for programs.
        return ", ".join(_shown(part[-1] if isinstance(part, tuple) else part, look) for part in value)
    return f"“{value}”" if isinstance(value, str) else f"{value:.4g}"


def _rule(code: str, demand: Demand, look: Style) -> Iterator[str]:
    """Yield the name of a rule and where the law has it, and what it demands."""
    facts = f"{severity_name(demand.severity, look.language)}; {demand.source}, {demand.clause}"
    if demand.confidence == "low":
        facts = f"{facts}; {_FROM_MEMORY.say(look.language)}"
    rule = rule_named(code)
    yield f"{code} {rule.name} ({facts})"
    yield f"  {rule.demand_vi if look.language == 'vi' else rule.demand_en}"


def _severity(change: Change, look: Style) -> str:
    old, new = (severity_name(severity, look.language) for severity in (change.old, change.new))
    return f"{change.name} {rule_named(change.name).name}: {old} → {new}"
