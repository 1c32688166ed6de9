"""Every exception that vnnotice raises on purpose.

::

    VnnoticeError
    ├── ReadError                 input that cannot be read
    │   ├── UnknownFormatError    no format fits the name or the content
    │   ├── LimitError            larger or deeper than the limits allow
    │   └── UnsupportedVersionError   another major version of the document format
    ├── WriteError                a notice or a file that cannot be written
    ├── MissingExtraError         an optional dependency is not installed
    ├── UnknownRuleError          no rule has this code or name
    ├── UnknownEditionError       no edition has this key
    ├── PluginError               an entry point of another package that cannot be used
    └── FindingsError             raised only by ``Report.raise_for_findings()``

The model raises plain `TypeError` and `ValueError` for a programmer's mistake.  The law never raises: what it finds
wrong is a finding.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "FindingsError",
    "LimitError",
    "LossWarning",
    "MissingExtraError",
    "PluginError",
    "ReadError",
    "UnknownEditionError",
    "UnknownFormatError",
    "UnknownRuleError",
    "UnsupportedVersionError",
    "VnnoticeError",
    "WriteError",
]


_LONGEST_MESSAGE: Final = 160
_LONGEST_PATH: Final = 80


def printable(text: str, most: int) -> str:
    """Return *text* for a message: at most so many characters of the document, and none that prints as something else."""
    cut = text if len(text) <= most else f"{text[: most - 1]}…"
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in cut)


class VnnoticeError(Exception):
    """The base of all errors of this library."""


class ReadError(VnnoticeError):
    """Input that cannot be read as a notice.

    Attributes:
        code: a stable name of the fault, such as ``xml.doctype``.
        message: what is wrong, in one sentence.
        format: the format that was being read, or `None` when it is not known yet.
        path: the place in the model (``body[2].items[0]``), or `None`.
        line: the line in the file, counted from 1, or `None`.
        column: the column in that line, counted from 1 in code points, or `None`.
        hint: what to do about it, or `None`.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        format: str | None = None,  # noqa: A002 - the word of the design and of the command line
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        hint: str | None = None,
    ) -> None:
        message = printable(message, _LONGEST_MESSAGE)
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.format = format
        self.path = path
        self.line = line
        self.column = column
        self.hint = hint

    def __str__(self) -> str:
        """Say what is wrong, where, and what to do."""
        parts = [self.message]
        if self.path:
            parts.append(f"at {printable(self.path, _LONGEST_PATH)}")
        if self.line is not None:
            column = "" if self.column is None else f", column {self.column}"
            parts.append(f"(line {self.line}{column})")
        text = " ".join(parts) + f" [{self.code}]"
        return f"{text}. {self.hint}" if self.hint else text


class UnknownFormatError(ReadError):
    """No format fits the file name, the content or the name that was asked for."""


class LimitError(ReadError):
    """The input is larger, deeper or wider than the limits allow."""


class UnsupportedVersionError(ReadError):
    """The document is of another major version of the format."""


class WriteError(VnnoticeError):
    """A notice that a format cannot carry, or a file that cannot be written.

    Attributes:
        message: what is wrong, in one sentence.
        format: the format that was being written, or `None`.
        path: the place in the model, or `None`.
    """

    def __init__(self, message: str, *, format: str | None = None, path: str | None = None) -> None:  # noqa: A002
        super().__init__(message)
        self.message = message
        self.format = format
        self.path = path

    def __str__(self) -> str:
        """Say what is wrong and where."""
        return f"{self.message} at {self.path}" if self.path else self.message


class MissingExtraError(VnnoticeError):
    """An optional dependency is not installed.

    Attributes:
        task: what was to be done, such as ``PDF``.
        extra: the extra that brings the dependency.
    """

    def __init__(self, task: str, extra: str) -> None:
        super().__init__(task, extra)
        self.task = task
        self.extra = extra

    def __str__(self) -> str:
        """Say what to install."""
        return f"{self.task} needs: pip install 'vnnotice[{self.extra}]'"


class _UnknownNameError(VnnoticeError):
    """A name that is not among the known ones.

    Attributes:
        name: what was asked for.
        suggestions: known names that are near, best first.
    """

    thing = "name"

    def __init__(self, name: str, known: Iterable[str]) -> None:
        names = sorted(known)
        super().__init__(name, names)
        self.name = name
        self.suggestions = tuple(difflib.get_close_matches(name, names, n=3))

    def __str__(self) -> str:
        """Say what is not known, and what may have been meant."""
        text = f"unknown {self.thing} {self.name!r}"
        return f"{text}; did you mean {' or '.join(self.suggestions)}?" if self.suggestions else text


class UnknownRuleError(_UnknownNameError):
    """No rule has this code or name."""

    thing = "rule"


class UnknownEditionError(_UnknownNameError):
    """No edition has this key."""

    thing = "edition"


class PluginError(VnnoticeError):
    """An entry point of another package that cannot be used: its own rules or editions.

    Attributes:
        group: the group of the entry point, such as ``vnnotice.rules``.
        name: its name.
        package: the package that has it.
        reason: why it cannot be used.
    """

    def __init__(self, group: str, name: str, package: str, reason: str) -> None:
        reason = printable(reason, _LONGEST_MESSAGE)
        super().__init__(group, name, package, reason)
        self.group = group
        self.name = name
        self.package = package
        self.reason = reason

    def __str__(self) -> str:
        """Say which entry point it is, and why it cannot be used."""
        return f"{self.name!r} of {self.package}, under {self.group}, cannot be used: {self.reason}"


class FindingsError(VnnoticeError):
    """A report has findings; raised only by ``Report.raise_for_findings()``.

    Attributes:
        report: the report.
        findings: those that it was raised for.
    """

    def __init__(self, report: Any, findings: Iterable[Any]) -> None:
        findings = tuple(findings)
        super().__init__(report, findings)
        self.report = report
        self.findings = findings

    def __str__(self) -> str:
        """Count the findings and name their codes."""
        codes = [finding.code for finding in self.findings]
        return f"{len(codes)} {'finding' if len(codes) == 1 else 'findings'}: {', '.join(codes)}"


class LossWarning(UserWarning):
    """A writer could not hold something of the notice."""
