"""Pieces of Markdown that several made pages have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from vnnotice.report import component_name
from vnnotice.rules import Rule

_SIGNS: Final = re.compile(r"([\\*_`\[\]<>#~$])")


def plain(text: str) -> str:
    """Return *text* so that it is shown as it stands, signs of Markdown and all."""
    return _SIGNS.sub(r"\\\1", text)


def link(rule: Rule) -> str:
    """Return a link to the page of *rule*, with its code and its name."""
    return f"[{rule.code} {rule.name}]({rule.code}.md)"


def title_of(component: str) -> str:
    """Return what a component is called, in English and in Vietnamese."""
    return f"{component_name(component, 'en')} – {component_name(component, 'vi')}"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines of a table."""
    yield _row(head)
    yield _row(("---",) * len(head))
    for row in rows:
        yield _row(row)


def _row(cells: tuple[str, ...]) -> str:
    escaped = [cell.replace("|", "\\|") for cell in cells]
    return f"| {' | '.join(escaped)} |"
