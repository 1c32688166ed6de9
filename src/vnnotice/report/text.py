"""Text: the report for people.

For each file: what was read and by which law it was judged, the findings by component in the order of the paper, what was
mended, how the rules came out.  At the end the sums.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.checker import Finding, Report
from vnnotice.model import Notice, Origin, Repair, resolve
from vnnotice.report import _words as words
from vnnotice.report._batch import SEVERITIES, Batch, FileReport
from vnnotice.report._excerpt import excerpt, quoted_place, source_lines
from vnnotice.report._facts import place_text, repair_text
from vnnotice.report._faults import fault_text
from vnnotice.report._form import ReportForm, Style
from vnnotice.report._page import painted, wrapped
from vnnotice.report._shown import clipped, shown

__all__ = ["FORM"]

_LONGEST_MESSAGE: Final = 400
_MOST_NAMED: Final = 6
"""The most rules that are named one by one; of more, the number is enough."""


def _render(batch: Batch, style: Style) -> Iterator[str]:
    for file in batch:
        yield "\n".join(_file(file, style)) + "\n\n"
    yield _summary(batch, style) + "\n"


def _file(file: FileReport, style: Style) -> Iterator[str]:
    name = words.STDIN.say(style.language) if file.path == "-" else shown(file.path)
    yield painted(name, "strong", style)
    if file.error is not None:
        reason = words.COULD_NOT_READ.say(style.language, reason=fault_text(file.error, style.language))
        yield from (painted(line, "error", style) for line in wrapped(reason, style))
    if file.report is not None:
        yield from wrapped(_judged(file, file.report, style), style)
        yield from _findings(file, file.report, style)
        yield from _mended(file.report.repairs, style)
        if file.report.checks:
            yield ""
            yield from wrapped(_rules(file.report, style), style)


def _judged(file: FileReport, report: Report, style: Style) -> str:
    """Say what was read, by which law it was judged, and why."""
    reason = shown(clipped(file.reason(style.language), _LONGEST_MESSAGE)).rstrip(".")
    read = words.READ_AS.say(style.language, format=words.format_title(file.format or "", style.language))
    if report.edition is None:
        return f"{read} {words.NOT_CHECKED.say(style.language, reason=reason)}"
    title = report.edition.title_vi if style.language == "vi" else report.edition.title_en
    against = words.CHECKED_AGAINST.say(style.language, edition=report.edition.key, title=title, reason=reason)
    return f"{read} {against}"


def _findings(file: FileReport, report: Report, style: Style) -> Iterator[str]:
    lines = source_lines(file.data)
    for component, findings in report.by_component.items():
        yield ""
        yield painted(words.component_name(component, style.language), "strong", style)
        for finding in findings:
            yield from _finding(finding, file, lines, style)


def _finding(finding: Finding, file: FileReport, lines: list[str], style: Style) -> Iterator[str]:
    severity = painted(words.severity_name(finding.severity, style.language), finding.severity, style)
    guess = f" ({words.GUESS.say(style.language)})" if finding.certainty == "guess" else ""
    yield f"  {severity} {painted(finding.code, 'strong', style)} {finding.rule}{guess}"
    yield from wrapped(shown(clipped(finding.message(style.language), _LONGEST_MESSAGE)), style, "    ")
    absent = file.reading is not None and _is_absent(file.reading.notice, finding.path)
    place = quoted_place(finding.found, lines, finding.origin)
    origin = finding.origin if place is None else Origin(line=place[0], column=place[1])
    part = finding.path or words.WHOLE_NOTICE.say(style.language)
    where = ", ".join(filter(None, (part, _where(origin, style, absent=absent))))
    cited = f"{where} ({finding.source}, {finding.clause})"
    yield from (painted(line, "faint", style) for line in wrapped(cited, style, "    "))
    if place is not None:
        number, column = place
        yield from _quoted(lines[number - 1].rstrip(), str(number), None if absent else column, finding, style)


def _is_absent(notice: Notice, path: str) -> bool:
    """Tell whether the notice has nothing at *path*, which may be more than the model can name."""
    if not path:
        return False
    try:
        return not resolve(notice, path)
    except ValueError:
        return True


def _where(origin: Origin | None, style: Style, *, absent: bool) -> str:
    place = place_text(origin, style.language)
    if absent:
        return words.NEAR.say(style.language, place=place) if place else words.ABSENT.say(style.language)
    return place


def _quoted(line: str, number: str, column: int | None, finding: Finding, style: Style) -> Iterator[str]:
    """Quote a line behind a gutter, and mark what was found."""
    text, carets = excerpt(line, column, finding.found, style.width - len(f"    {number} | "))
    yield f"    {painted(f'{number} |', 'faint', style)} {text}"
    if carets:
        gutter = painted(f"{' ' * len(number)} |", "faint", style)
        marks = carets.lstrip()
        yield f"    {gutter} {' ' * (len(carets) - len(marks))}{painted(marks, finding.severity, style)}"


def _mended(repairs: tuple[Repair, ...], style: Style) -> Iterator[str]:
    if repairs:
        yield ""
        yield painted(words.MENDED.say(style.language), "strong", style)
    for repair in repairs:
        yield from wrapped(repair_text(repair, style.language), style, "  ", "    ")


def _rules(report: Report, style: Style) -> str:
    """Say in one line how many rules came out in which way, and why some could not be checked: which ones, if few."""
    codes = report.by_status
    counts = [
        count.say(style.language, len(codes[status])) for status, count in words.STATUSES.items() if codes[status]
    ]
    reasons: dict[str, list[str]] = {}
    for code in codes["not_checkable"]:
        reasons.setdefault(report.checks[code].reason(style.language) or "", []).append(code)
    if reasons:
        said = "; ".join(f"{_named(those, style)}: {reason}" for reason, those in reasons.items())
        all_alike = len(reasons) == 1 and len(codes["not_checkable"]) > _MOST_NAMED
        counts[-1] = f"{counts[-1]} ({next(iter(reasons)) if all_alike else said})"
    return words.RULES.say(style.language, counts=", ".join(counts))


def _named(codes: list[str], style: Style) -> str:
    return words.THOSE_RULES.say(style.language, len(codes)) if len(codes) > _MOST_NAMED else ", ".join(codes)


def _summary(batch: Batch, style: Style) -> str:
    found = sum(batch.findings.values())
    parts = [words.FILES.say(style.language, batch.files), _found(batch, found, style)]
    if batch.unreadable:
        parts.append(painted(words.FILES_UNREADABLE.say(style.language, batch.unreadable), "error", style))
    if batch.without_edition:
        parts.append(painted(words.FILES_WITHOUT_EDITION.say(style.language, batch.without_edition), "error", style))
    return "; ".join(parts) + "."


def _found(batch: Batch, found: int, style: Style) -> str:
    if not found:
        return painted(words.NOTHING_FOUND.say(style.language), "good", style)
    counts = [
        painted(words.OF_SEVERITY[severity].say(style.language, batch.findings[severity]), severity, style)
        for severity in SEVERITIES
        if batch.findings[severity]
    ]
    return f"{words.FINDINGS.say(style.language, found)}: {', '.join(counts)}"


FORM: Final = ReportForm(name="text", render=_render)
