"""A report as a shell and a notebook show it: short, and harmless whatever stands in the notice."""

from __future__ import annotations

import html
from typing import Final

from vnnotice.checker._report import Finding, Report
from vnnotice.errors import printable

__all__ = ["page", "table"]

_MOST: Final = 20
"""Findings to show; of the others only how many there are."""

_LONGEST: Final = 120
"""Characters of a sentence to show."""


def page(report: Report) -> str:
    """Return *report* for a shell: by which law, how many findings, and a line for each of the first."""
    lines = [f"<Report {_head(report)}"]
    lines += [f"  {finding.severity} {printable(str(finding), _LONGEST)}" for finding in report.findings[:_MOST]]
    if len(report) > _MOST:
        lines.append(f"  … and {len(report) - _MOST} more")
    return "\n".join(lines) + ">"


def table(report: Report) -> str:
    """Return *report* for a notebook: the same as a small table of HTML, in the style of the notebook."""
    head = html.escape(printable(f"{_head(report)} ({report.choice.reason_en})", 2 * _LONGEST))
    rows = "".join(_row(finding) for finding in report.findings[:_MOST])
    more = f"<p>… and {len(report) - _MOST} more</p>" if len(report) > _MOST else ""
    columns = "".join(f"<th>{column}</th>" for column in ("severity", "rule", "place", "finding"))
    listed = f"<table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
    return f"<div><p>{head}</p>{listed}{more}</div>"


def _row(finding: Finding) -> str:
    cells = (finding.severity, finding.code, finding.path, finding.message())
    return f"<tr>{''.join(f'<td>{html.escape(printable(cell, _LONGEST))}</td>' for cell in cells)}</tr>"


def _head(report: Report) -> str:
    if report.edition is None:
        return "without an edition"
    head = f"{report.edition.key}: {_counted(len(report), 'finding') if report.findings else 'no findings'}"
    if report.findings:
        severities = (("error", report.errors), ("warning", report.warnings), ("info", report.infos))
        head += f" ({', '.join(_counted(len(findings), name) for name, findings in severities if findings)})"
    unchecked = report.by_status["not_checkable"]
    return f"{head}, {_counted(len(unchecked), 'rule')} not checkable" if unchecked else head


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 or thing == "info" else f"{number} {thing}s"
