"""Pages about the rules and the editions, made from the rules and the editions themselves.

Before Sphinx reads its sources, this extension writes ``rules/``: a page for each rule, an index by component, and a page
of the editions.  What stands there is what the checker runs; nobody keeps it up by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from sphinx.application import Sphinx

from vnnotice.regimes import Demand, Edition, all_editions
from vnnotice.report import component_name
from vnnotice.rules import Rule, all_rules

KNOWN: Final = {"high": "the whole text", "medium": "excerpts", "low": "memory"}
HEADINGS: Final = {"Good:": "## Good", "Bad:": "## Bad"}


def setup(app: Sphinx) -> dict[str, bool]:
    """Hook into the start of the build."""
    app.connect("builder-inited", _write_pages)
    return {"parallel_read_safe": True}


def _write_pages(app: Sphinx) -> None:
    folder = Path(app.srcdir) / "rules"
    folder.mkdir(exist_ok=True)
    pages: dict[str, Iterable[str]] = {f"{rule.code}.md": _rule_page(rule) for rule in all_rules()}
    pages |= {"index.md": _index_page(), "editions.md": _editions_page()}
    for stale in {path.name for path in folder.iterdir()} - pages.keys():
        (folder / stale).unlink()
    for name, lines in pages.items():
        text = "\n".join(lines) + "\n"
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _rule_page(rule: Rule) -> list[str]:
    return [
        f"# {rule.code} {rule.name}",
        "",
        f":Tiếng Việt: {rule.demand_vi}",
        f":English: {rule.demand_en}",
        f":Component: {_component_title(rule)}",
        f":Applies: {_applies(rule)}",
        "",
        *_explanation(rule.explanation),
        "",
        "## The law",
        "",
        *_table(("edition", "severity", "source", "clause"), _demands(rule)),
        "",
        "## The finding",
        "",
        f":Tiếng Việt: {rule.message_vi}",
        f":English: {rule.message_en}",
        "",
        "## More rules",
        "",
        *[f"- {_link(other)}" for other in _of_component(rule.component) if other is not rule],
        "- All of them: [by component](index.md), [by edition](editions.md)",
    ]


def _applies(rule: Rule) -> str:
    if rule.needs_layout:
        return "where the looks of the notice are known"
    if rule.part is not None:
        return f"where the notice has `{rule.part}`"
    return "to every notice"


def _explanation(docstring: str) -> Iterator[str]:
    """Yield what follows the demand: prose as it stands, examples as literal blocks."""
    _, _, rest = docstring.partition("\n\n")
    for part in rest.split("\n\n"):
        first, _, block = part.partition("\n")
        if first in HEADINGS:
            yield from ("", HEADINGS[first], "", "```text", *[line.strip() for line in block.splitlines()], "```")
        elif part.strip():
            yield from ("", *part.splitlines())


def _demands(rule: Rule) -> Iterator[tuple[str, ...]]:
    for edition in all_editions():
        demand = edition.demands.get(rule.code)
        if demand:
            yield f"[{edition.key}](editions.md#{edition.key})", demand.severity, demand.source, demand.clause


def _index_page() -> Iterator[str]:
    yield from ("# Rules", "")
    yield "Each rule is one demand that can be checked. They stand here by component, in the order of the paper."
    yield from ("", "`vnnotice explain CODE` prints a rule in a terminal, in Vietnamese or in English.")
    yield "In the examples the edition stands in brackets, `|` divides lines, and `—` says that nothing is there."
    for component in dict.fromkeys(rule.component for rule in all_rules()):
        rules = _of_component(component)
        yield from ("", f"## {_component_title(rules[0])}", "")
        yield from _table(("rule", "tiếng Việt", "in English"), ((_link(r), r.demand_vi, r.demand_en) for r in rules))
    yield from ("", "```{toctree}", ":hidden:", "", *[rule.code for rule in all_rules()], "```")


def _editions_page() -> Iterator[str]:
    yield from ("# Editions of the law", "")
    yield "A notice is checked against the edition that was in force on the day when it was signed."
    yield "What is known of a text only from memory is marked, and at most a warning."
    for edition in all_editions():
        yield from ("", f"## {edition.key}", "", *_edition_facts(edition), "")
        rows = [
            (_link(rule), demand.severity, demand.source, demand.clause, _known(demand))
            for rule in all_rules()
            if (demand := edition.demands.get(rule.code))
        ]
        yield from _table(("rule", "severity", "source", "clause", "known from"), rows)


def _edition_facts(edition: Edition) -> Iterator[str]:
    end = f"to {edition.end}" if edition.end else "on"
    yield f":Tiếng Việt: {edition.title_vi}"
    yield f":English: {edition.title_en}"
    yield f":In force: from {edition.start} {end}"
    for source in edition.sources:
        yield f":{source.number}: {source.title_vi} ({source.title_en}), {source.issued}; {KNOWN[source.confidence]}"
    for value, doubt in edition.weak.items():
        yield f":Not certain: `{value}`: {doubt.vi} ({doubt.en})"


def _known(demand: Demand) -> str:
    return KNOWN[demand.confidence]


def _of_component(component: str) -> list[Rule]:
    return [rule for rule in all_rules() if rule.component == component]


def _component_title(rule: Rule) -> str:
    return f"{component_name(rule.component, 'en')} – {component_name(rule.component, 'vi')}"


def _link(rule: Rule) -> str:
    return f"[{rule.code} {rule.name}]({rule.code}.md)"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield _row(head)
    yield _row(("---",) * len(head))
    for row in rows:
        yield _row(row)


def _row(cells: tuple[str, ...]) -> str:
    escaped = [cell.replace("|", "\\|") for cell in cells]
    return f"| {' | '.join(escaped)} |"
