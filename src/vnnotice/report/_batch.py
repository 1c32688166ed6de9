"""A batch: the files that are checked in one go, and the sums over them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal, TypeAlias, get_args

from attrs import frozen

from vnnotice.checker import Report
from vnnotice.errors import ReadError
from vnnotice.model import Reading
from vnnotice.regimes import Severity
from vnnotice.report._words import Language

__all__ = ["SEVERITIES", "Batch", "FileReport", "FileStatus"]

FileStatus: TypeAlias = Literal["checked", "unreadable", "no_edition"]
"""What became of a file.  Only a ``checked`` one has been held against the law."""

SEVERITIES: Final[tuple[Severity, ...]] = get_args(Severity)
"""The severities, the gravest first."""


@frozen(kw_only=True, weakref_slot=False)
class FileReport:
    """What the checker says of one file.

    Attributes:
        path: the file as it was named; ``-`` for standard input.
        format: the name of its format; `None` where it is not known.
        data: what stands in the file, for showing the line of a finding.
        reading: what the reader returned; `None` where it could not be read.
        report: what the checker returned; `None` where it could not be read.
        error: why it could not be read.
    """

    path: str
    format: str | None = None
    data: bytes = b""
    reading: Reading | None = None
    report: Report | None = None
    error: ReadError | None = None

    @property
    def status(self) -> FileStatus:
        """What became of the file."""
        if self.report is None:
            return "unreadable"
        return "no_edition" if self.report.edition is None else "checked"

    def reason(self, language: Language) -> str:
        """Return why the edition was chosen, or why none was; empty where the file could not be read."""
        if self.report is None:
            return ""
        return self.report.choice.reason_vi if language == "vi" else self.report.choice.reason_en


class Batch:
    """The files that are checked in one go, in their order.

    It is gone through once; the sums count the files that have gone by.

    Attributes:
        files: how many files.
        unreadable: how many of them could not be read.
        without_edition: how many of them no edition of the law is known to apply to.
        findings: severity → how many findings.
    """

    def __init__(self, files: Iterable[FileReport]) -> None:
        self._files = files
        self.files = 0
        self.unreadable = 0
        self.without_edition = 0
        self.findings: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)

    def __iter__(self) -> Iterator[FileReport]:
        for file in self._files:
            self._count(file)
            yield file

    def _count(self, file: FileReport) -> None:
        self.files += 1
        self.unreadable += file.status == "unreadable"
        self.without_edition += file.status == "no_edition"
        for finding in file.report or ():
            self.findings[finding.severity] += 1
