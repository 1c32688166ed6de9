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
_SYMBOLS: Final = Phrase("Chữ viết tắt tên loại:", "Abbreviations of document types:")
_RULES_GONE: Final = Phrase("Quy tắc không còn áp dụng:", "Rules gone:")
_RULES_NEW: Final = Phrase("Quy tắc mới:", "New rules:")
_SEVERITIES: Final = Phrase("Mức độ thay đổi:", "Severities changed:")
_FROM_MEMORY: Final = Phrase("theo trí nhớ", "from memory")
_NONE: Final = Phrase("không có", "none")
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
        (_FORM, [_value(change, FORM[change.name].say(look.language), look) for change in found.form]),
        (_SYMBOLS, [_value(change, change.name, look) for change in found.symbols]),
        (_RULES_GONE, [_rule(code, demand, look) for code, demand in found.rules_gone.items()]),
        (_RULES_NEW, [_rule(code, demand, look) for code, demand in found.rules_new.items()]),
        (_SEVERITIES, [_severity(change, look) for change in found.severities]),
    )
    for title, sentences in passages:
        if sentences:
            yield title, [line for sentence in sentences for line in wrapped(sentence, look, "  ", "    ")]


def _value(change: Change, name: str, look: Style) -> str:
    return f"{name}: {_shown(change.old, look)} → {_shown(change.new, look)}"


def _shown(value: Any, look: Style) -> str:
    if value is None or value == "":
        return _NONE.say(look.language)
    if isinstance(value, tuple):
        return ", ".join(_shown(part, look) for part in value)
    return f"“{value}”" if isinstance(value, str) else str(value)


def _rule(code: str, demand: Demand, look: Style) -> str:
    facts = f"{severity_name(demand.severity, look.language)}; {demand.source}, {demand.clause}"
    if demand.confidence == "low":
        facts = f"{facts}; {_FROM_MEMORY.say(look.language)}"
    return f"{code} {rule_named(code).name} ({facts})"


def _severity(change: Change, look: Style) -> str:
    old, new = (severity_name(severity, look.language) for severity in (change.old, change.new))
    return f"{change.name} {rule_named(change.name).name}: {old} → {new}"
