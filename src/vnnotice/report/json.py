"""JSON: the contract with programs.  Keys are only ever added.

Strings say exactly what was found; what a terminal or a build could take for a command is written as an escape of JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import attrs

import vnnotice
from vnnotice.checker import Finding, Report
from vnnotice.errors import ReadError
from vnnotice.model import Repair
from vnnotice.report._batch import Batch, FileReport
from vnnotice.report._form import ReportForm, Style
from vnnotice.report._json import dumps
from vnnotice.report._shown import escaped
from vnnotice.report._words import Language

__all__ = ["FORM"]

_HALF_CHARACTER: Final = re.compile("[\ud800-\udfff]")


def _render(batch: Batch, style: Style) -> Iterator[str]:
    files = [_file(file, style.language) for file in batch]
    summary: dict[str, int] = {
        "files": batch.files,
        "findings": sum(batch.findings.values()),
        **{str(severity): count for severity, count in batch.findings.items()},
        "unreadable": batch.unreadable,
        "no_edition": batch.without_edition,
    }
    yield dumps({"tool": "vnnotice", "version": vnnotice.__version__, "files": files, "summary": summary})


def _file(file: FileReport, language: Language) -> dict[str, Any]:
    made: dict[str, Any] = {
        # A byte of a name that is no text has no place in JSON.
        "path": _HALF_CHARACTER.sub(lambda half: escaped(half[0]), file.path),
        "format": file.format,
        "status": file.status,
        "edition": None,
        "findings": [],
        "checks": {},
        "reasons": {},
        "repairs": [],
    }
    if file.error is not None:
        made["error"] = _error(file.error)
    if file.report is not None:
        report = file.report
        made["edition"] = {"key": report.edition and report.edition.key, "reason": file.reason(language)}
        made["findings"] = [_finding(finding, language) for finding in report.findings]
        made["checks"] = {code: check.status for code, check in report.checks.items()}
        made["reasons"] = _reasons(report, language)
        made["repairs"] = [_repair(repair) for repair in report.repairs]
    return made


def _reasons(report: Report, language: Language) -> dict[str, str]:
    """Return for each rule that did not come to a result: code → why."""
    reasons = {code: check.reason(language) for code, check in report.checks.items()}
    return {code: reason for code, reason in reasons.items() if reason is not None}


def _finding(finding: Finding, language: Language) -> dict[str, Any]:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "certainty": finding.certainty,
        "path": finding.path,
        "line": finding.origin and finding.origin.line,
        "column": finding.origin and finding.origin.column,
        "part": finding.origin and finding.origin.part,
        "message": finding.message(language),
        "found": finding.found,
        "expected": finding.expected,
        "fix": finding.fix and attrs.asdict(finding.fix),
        "citation": {"source": finding.source, "clause": finding.clause},
        "fingerprint": finding.fingerprint,
    }


def _repair(repair: Repair) -> dict[str, Any]:
    return {
        "kind": repair.kind,
        "path": repair.path,
        "line": repair.origin and repair.origin.line,
        "column": repair.origin and repair.origin.column,
        "part": repair.origin and repair.origin.part,
        "detail": repair.detail,
    }


def _error(error: ReadError) -> dict[str, Any]:
    return {
        "code": error.code,
        "message": error.message,
        "line": error.line,
        "column": error.column,
        "hint": error.hint,
    }


FORM: Final = ReportForm(name="json", render=_render, machine=True)
