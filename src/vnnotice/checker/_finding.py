"""What the checker says of one rule: how it came out, and each place where it is not kept."""

from __future__ import annotations

import hashlib
from typing import Literal, TypeAlias

from attrs import frozen

from vnnotice.model import Origin
from vnnotice.regimes import Severity
from vnnotice.rules import Fix, rule_named

__all__ = ["Certainty", "Check", "Finding", "Status", "words_of"]

Status: TypeAlias = Literal["passed", "failed", "not_applicable", "not_checkable"]
"""How a rule came out.  A part that is absent is never ``passed``."""

Certainty: TypeAlias = Literal["certain", "guess"]
"""``guess``: it depends on whose notice this is, or on where the reader placed a line, and that is not sure."""


@frozen(kw_only=True, weakref_slot=False)
class Check:
    """How one rule came out.

    Attributes:
        status: passed, failed, not applicable, not checkable.
        reason_vi, reason_en: why it was not applicable or not checkable; `None` otherwise.
    """

    status: Status
    reason_vi: str | None = None
    reason_en: str | None = None

    def reason(self, language: str = "en") -> str | None:
        """Return why it was not applicable or not checkable, in Vietnamese (``vi``) or English."""
        return self.reason_vi if language == "vi" else self.reason_en


def words_of(found: str | None) -> str:
    """Return what was found as a fingerprint has it: the words, whatever their case and the blanks between them."""
    return " ".join(found.split()).casefold() if found else ""


@frozen(kw_only=True, weakref_slot=False, repr=False)
class Finding:
    """One place where a rule is not kept.

    Attributes:
        code, rule: the code and the name of the rule.
        severity: error, warning or info.
        certainty: certain or guess; a guess is at most a warning.
        path: the place in the notice.
        found: what stands there, or `None`.
        expected: what should stand there, or `None`.
        source, clause: where the law says so.
        origin: where in the file, or `None`.
        occurrence: which of those it is that one rule finds at one place in the same words, counted from 1.
        fix: how to mend it, or `None` where that is not certain; `vnnotice.fix` does it in the file.
    """

    code: str
    rule: str
    severity: Severity
    certainty: Certainty
    path: str
    found: str | None
    expected: str | None
    source: str
    clause: str
    origin: Origin | None
    occurrence: int = 1
    fix: Fix | None = None

    @property
    def fingerprint(self) -> str:
        """The same for the same fault, wherever the lines have moved; unique in a report."""
        key = f"{self.code}\n{self.path}\n{words_of(self.found)}\n{self.occurrence}"
        return hashlib.blake2b(key.encode(), digest_size=8).hexdigest()

    @property
    def component(self) -> str:
        """The component that it is about, such as ``place_and_date``; empty for the whole notice."""
        return self.path.partition(".")[0].partition("[")[0]

    def message(self, language: str = "en") -> str:
        """Return the finding as a sentence, in Vietnamese (``vi``) or English."""
        rule = rule_named(self.code)
        template = rule.message_vi if language == "vi" else rule.message_en
        return template.format(found=self.found, expected=self.expected)

    def __str__(self) -> str:
        return f"{self.code} {self.path or 'notice'}: {self.message()}"

    def __repr__(self) -> str:
        return f"<Finding {self.code} {self.rule}: {self.severity} at {self.path or 'notice'}>"
