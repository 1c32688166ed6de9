"""JSON that is safe to print anywhere: in a terminal, in a log, in the output of a build."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from vnnotice.report._shown import unprintable

__all__ = ["dumps"]

_SUSPECT: Final = re.compile(r"[^ -~\n]|#(?=#)")


def dumps(value: Any) -> str:
    """Return *value* as indented JSON that is safe to print: printable letters as they are, all else escaped."""
    return _SUSPECT.sub(_json_escape, json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def _json_escape(match: re.Match[str]) -> str:
    character = match[0]
    if character == "#":
        return "\\u0023"
    return json.dumps(character)[1:-1] if unprintable(character) else character
