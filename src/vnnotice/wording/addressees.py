"""Addressees ⇄ ``Kính gửi: …``."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.model import BLANK, Addressee
from vnnotice.wording._form import Form
from vnnotice.wording.blanks import BLANK_SIGN, is_blank
from vnnotice.wording.recipients import bare

__all__ = ["LABEL", "parse", "write"]

LABEL: Final = re.compile(r"\s*Kính (?:gửi|trình|mời)\s*:?\s*", re.IGNORECASE)
"""The words before the addressees."""


def parse(line: str) -> Addressee | None:
    """Return the addressee that *line* names, its hyphen and end mark left off.

    >>> parse("- Các sở, ban, ngành;").name
    'Các sở, ban, ngành'
    """
    if not line.strip():
        return None
    name = bare(line)
    return Addressee(name=BLANK if is_blank(name) else name, wording=line)


def write(part: Addressee, form: Form) -> str:
    """Return the line of *part* in a list of several."""
    if part.wording:
        return part.wording
    name = BLANK_SIGN if part.name is BLANK else part.name or BLANK_SIGN
    return f"- {name}{form.recipient_end}"
