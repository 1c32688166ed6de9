"""Pages about the rules and the editions, made from the rules and the editions themselves.

Before Sphinx reads its sources, this extension writes ``rules/``: a page for each rule in both languages, an index by
component, a page of the editions, and one that holds the State beside the Party.  What stands there is what the checker
runs; nobody keeps it up by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import state_and_party
from markup import link as _link
from markup import plain, title_of
from markup import table as _table
from sphinx.application import Sphinx

from vnnotice.cli._changes import period
from vnnotice.cli._values import day, value_name
from vnnotice.regimes import Demand, Doubt, Edition, all_editions
from vnnotice.report import Language, Phrase, Style, component_name, severity_name
from vnnotice.rules import Rule, all_rules, related, rules_by_component

_CONFIDENCE: Final = {"medium": "from excerpts – theo bản trích", "low": "from memory – theo trí nhớ"}
_FIX: Final = Phrase("tự sửa được khi chắc chắn", "mends it where that is certain")
_NO_FIX: Final = Phrase("không tự sửa", "leaves it to you")
_KNOWN: Final = {"high": "the whole text – toàn văn", "medium": "excerpts – bản trích", "low": "memory – trí nhớ"}


def setup(app: Sphinx) -> dict[str, bool]:
    """Hook into the start of the build."""
    app.connect("builder-inited", _write_pages)
    return {"parallel_read_safe": True}


def _write_pages(app: Sphinx) -> None:
    folder = Path(app.srcdir) / "rules"
    folder.mkdir(exist_ok=True)
    pages: dict[str, Iterable[str]] = {f"{rule.code}.md": _rule_page(rule) for rule in all_rules()}
    pages |= {"index.md": _index_page(), "editions.md": _editions_page(), "state-and-party.md": state_and_party.page()}
    for stale in {path.name for path in folder.iterdir()} - pages.keys():
        (folder / stale).unlink()
    for name, lines in pages.items():
        text = "\n".join(lines) + "\n"
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _rule_page(rule: Rule) -> Iterator[str]:
    yield from (f"# {rule.code} {rule.name}", "")
    yield f":Component – Thành phần: [{title_of(rule.component)}](index.md#{_anchor(rule.component)})"
    yield f":Applies – Áp dụng: {_applies(rule)}"
    if rule.applies:
        yield f":Not where – Không áp dụng khi: {rule.applies.otherwise_en} – {rule.applies.otherwise_vi}"
    yield from ("", *_table(("", "in English", "tiếng Việt"), _words(rule)))
    for heading, examples in (("Good – Đúng", rule.good), ("Bad – Sai", rule.bad)):
        yield from ("", f"## {heading}", "", "```text", *examples, "```")
    yield from ("", "## The law – Căn cứ", "")
    yield from _table(
        ("edition – quy định", "severity – mức độ", "source – văn bản", "clause – điều khoản"), _demands(rule)
    )
    yield from _neighbours(rule)


def _words(rule: Rule) -> Iterator[tuple[str, str, str]]:
    """Yield what the rule says in words, the English beside the Vietnamese."""
    yield "demand – yêu cầu", rule.demand_en, plain(rule.demand_vi)
    if rule.note_en and rule.note_vi:
        yield "note – ghi chú", rule.note_en, plain(rule.note_vi)
    yield "to mend it – cách sửa", plain(rule.mend_en), plain(rule.mend_vi)
    fix = _FIX if rule.fixes else _NO_FIX
    yield "`vnnotice fix`", fix.en, fix.vi
    english = rule.message_en.format(found="<found>", expected="<expected>")
    vietnamese = rule.message_vi.format(found="<đang viết>", expected="<cần viết>")
    yield "finding – câu báo", plain(english), plain(vietnamese)


def _applies(rule: Rule) -> str:
    if rule.needs_layout:
        return "where the looks of the notice are known – khi biết cách trình bày của văn bản"
    if rule.part is not None:
        english, vietnamese = component_name(rule.part, "en").lower(), component_name(rule.part, "vi")
        return f"where the notice has this part: {english} – khi văn bản có thành phần: {vietnamese}"
    return "to every notice – mọi văn bản"


def _demands(rule: Rule) -> Iterator[tuple[str, ...]]:
    for edition in all_editions():
        demand = edition.demands.get(rule.code)
        if demand:
            yield f"[{edition.key}](editions.md#{edition.key})", _severity(demand), demand.source, demand.clause


def _severity(demand: Demand) -> str:
    """Return how firmly it is demanded, and how sure that is where it is not quite sure."""
    confidence = _CONFIDENCE.get(demand.confidence)
    return f"{_severity_name(demand)} ({confidence})" if confidence else _severity_name(demand)


def _severity_name(demand: Demand) -> str:
    return f"{severity_name(demand.severity, 'en')} – {severity_name(demand.severity, 'vi')}"


def _neighbours(rule: Rule) -> Iterator[str]:
    """Yield links to the rules that are read with *rule*, and to the others of its component."""
    near = related(rule)
    others = [other for other in rules_by_component()[rule.component] if other is not rule and other not in near]
    yield from ("", "## More rules – Xem thêm", "")
    yield from (f"- {_link(other)}: {other.demand_en} – {plain(other.demand_vi)}" for other in near)
    if others:
        links = ", ".join(f'[{other.code}]({other.code}.md "{other.name}")' for other in others)
        yield f"- Of this component – Cùng thành phần: {links}"
    yield "- All rules – Mọi quy tắc: [by component – theo thành phần](index.md), [by edition – theo quy định](editions.md)"


def _index_page() -> Iterator[str]:
    yield from ("# Rules – Các quy tắc", "")
    yield "Each rule is one demand that can be checked. They stand here by component, in the order of the paper."
    yield from ("", "Mỗi quy tắc là một yêu cầu kiểm tra được, xếp theo thành phần, theo thứ tự trên văn bản.")
    yield from ("", "`vnnotice explain CODE` prints a rule in a terminal, in Vietnamese or in English.")
    yield "In the examples the edition stands in brackets, `|` divides lines, and `—` says that nothing is there."
    yield from (
        "",
        "`vnnotice explain CODE --lang vi` giải thích một quy tắc bằng tiếng Việt. Trong các ví dụ, quy định ghi trong",
    )
    yield "ngoặc vuông, `|` ngăn các dòng, `—` là không có gì."
    for component, rules in rules_by_component().items():
        yield from ("", f"({_anchor(component)})=", f"## {title_of(component)}", "")
        rows = ((_link(rule), rule.demand_en, plain(rule.demand_vi)) for rule in rules)
        yield from _table(("rule – quy tắc", "in English", "tiếng Việt"), rows)
    yield from ("", "```{toctree}", ":hidden:", "", *[rule.code for rule in all_rules()], "```")


def _anchor(component: str) -> str:
    return f"rules-on-{component.replace('_', '-')}"


def _editions_page() -> Iterator[str]:
    yield from ("# Editions of the law – Các quy định", "")
    yield "A notice is checked against the edition that was in force on the day when it was signed."
    yield "What is known of a text only from memory is marked, and at most a warning."
    yield from (
        "",
        "Thông báo được kiểm tra theo quy định có hiệu lực vào ngày ký. Điều chỉ biết theo trí nhớ thì được ghi rõ,",
    )
    yield "và nhiều nhất là cảnh báo."
    for edition in all_editions():
        yield from ("", f"## {edition.key}", "", *_edition_facts(edition), "")
        rows = [
            (_link(rule), _severity_name(demand), demand.source, demand.clause, _KNOWN[demand.confidence])
            for rule in all_rules()
            if (demand := edition.demands.get(rule.code))
        ]
        yield from _table(_EDITION_HEAD, rows)


_EDITION_HEAD: Final = (
    "rule – quy tắc", "severity – mức độ", "source – văn bản", "clause – điều khoản", "known from – biết theo",
)  # fmt: skip


def _edition_facts(edition: Edition) -> Iterator[str]:
    english, vietnamese = (period(edition, Style(language=language)) for language in ("en", "vi"))
    yield f":English: {edition.title_en}"
    yield f":Tiếng Việt: {edition.title_vi}"
    yield f":In force – Hiệu lực: {english} – {vietnamese}"
    for source in edition.sources:
        signed = f"{source.issued} – {day(source.issued, 'vi')}"
        yield f":{source.number}: {source.title_en} – {source.title_vi}; {signed}; {_KNOWN[source.confidence]}"
    reasons: dict[Doubt, list[str]] = {}
    for value, doubt in edition.weak.items():
        reasons.setdefault(doubt, []).append(value)
    for doubt, values in reasons.items():
        said = (
            f"{'; '.join(value_name(value, language) for value in values)} ({why})" for language, why in _whys(doubt)
        )
        yield f":Not certain – Chưa chắc chắn: {' – '.join(said)}"


def _whys(doubt: Doubt) -> tuple[tuple[Language, str], ...]:
    return ("en", doubt.en), ("vi", doubt.vi)
