"""Concise: one line a finding, ``path:line:column: CODE severity message``, for editors and for searching.

A finding about something absent has no line; then the path is followed by the code at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.errors import ReadError
from vnnotice.model import Origin
from vnnotice.report._batch import Batch, FileReport
from vnnotice.report._form import ReportForm, Style
from vnnotice.report._shown import clipped, shown

__all__ = ["FORM"]

_LONGEST_MESSAGE: Final = 300


def _render(batch: Batch, style: Style) -> Iterator[str]:
    for file in batch:
        for place, text in _lines(file, style):
            yield f"{':'.join([shown(file.path), *place])}: {text}\n"


def _lines(file: FileReport, style: Style) -> Iterator[tuple[list[str], str]]:
    if file.error is not None:
        yield _place(file.error), f"{file.error.code} unreadable {_message(file.error.message)}"
    if file.status == "no_edition":
        yield [], f"no-edition {_message(file.reason(style.language))}"
    for finding in file.report or ():
        yield _place(finding.origin), f"{finding.code} {finding.severity} {_message(finding.message(style.language))}"


def _place(where: Origin | ReadError | None) -> list[str]:
    numbers = (where.line, where.column) if where is not None else ()
    return [str(number) for number in numbers if number is not None]


def _message(text: str) -> str:
    return shown(clipped(text, _LONGEST_MESSAGE))


FORM: Final = ReportForm(name="concise", render=_render)
