"""Findings as a shell and a notebook show them: short, and harmless whatever stands in the notice."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Final

from vnnotice.checker._finding import Finding
from vnnotice.errors import printable

__all__ = ["counted", "page", "table"]

_MOST: Final = 20
"""Findings to show; of the others only how many there are."""

_LONGEST: Final = 120
"""Characters of a sentence to show."""


def page(head: str, findings: Sequence[Finding]) -> str:
    """Return *head*, and below it a line for each of the first *findings*: for a shell."""
    lines = [f"<Report {head}"]
    lines += [f"  {finding.severity} {printable(str(finding), _LONGEST)}" for finding in findings[:_MOST]]
    return "\n".join([*lines, *(f"  {more}" for more in _more(findings))]) + ">"


def table(head: str, findings: Sequence[Finding]) -> str:
    """Return the same as a small table of HTML, in the style of the notebook."""
    said = html.escape(printable(head, 2 * _LONGEST))
    rows = "".join(map(_row, findings[:_MOST]))
    more = "".join(f"<p>{more}</p>" for more in _more(findings))
    columns = "".join(f"<th>{column}</th>" for column in ("severity", "rule", "place", "finding"))
    listed = f"<table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
    return f"<div><p>{said}</p>{listed}{more}</div>"


def _more(findings: Sequence[Finding]) -> list[str]:
    """Return how many of *findings* are not shown, where there are any."""
    return [f"… and {len(findings) - _MOST} more"] if len(findings) > _MOST else []


def _row(finding: Finding) -> str:
    cells = (finding.severity, finding.code, finding.path, finding.message())
    return f"<tr>{''.join(f'<td>{html.escape(printable(cell, _LONGEST))}</td>' for cell in cells)}</tr>"


def counted(number: int, thing: str) -> str:
    """Return how many of *thing* there are.

    >>> counted(1, "error"), counted(2, "error"), counted(2, "info")
    ('1 error', '2 errors', '2 info')
    """
    return f"{number} {thing}" if number == 1 or thing == "info" else f"{number} {thing}s"
