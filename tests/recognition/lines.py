"""What the tests of recognition share: lines from a text, and every character of a notice."""

from __future__ import annotations

import collections

import attrs

from vnnotice.model import BLANK, Origin, inline
from vnnotice.recognition import Line


def lines(text):
    """Return the lines of *text*; a blank line makes a gap."""
    found = []
    join = "gap"
    for number, row in enumerate(text.strip("\n").split("\n"), start=1):
        if row.strip():
            found.append(Line(runs=inline(row.strip()), origin=Origin(line=number, column=1), join=join))
        join = "line" if row.strip() else "gap"
    return found


def strings(value):
    """Yield every text that *value* holds."""
    if isinstance(value, str):
        yield value
    elif value is BLANK:
        yield "…"
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from strings(getattr(value, field.name))


def characters(text):
    """Count the characters of *text* that are not blank."""
    return collections.Counter(char for char in text if not char.isspace())


def missing(text, notice):
    """Return the characters of *text* that *notice* does not hold."""
    return characters(text) - characters("".join(strings(notice)))
