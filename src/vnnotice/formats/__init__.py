"""Formats: one folder, one way to write a notice down.  They are strangers to each other.

`read`, `reads`, `write` and `writes` find the format and leave the work to its folder; every input passes a guard first.
"""

from vnnotice.formats._facade import read, reads, write, writes
from vnnotice.formats._format import Format
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.formats._registry import all_formats, format_named, format_of_content, format_of_path

__all__ = [
    "DEFAULT_LIMITS",
    "Format",
    "Limits",
    "all_formats",
    "format_named",
    "format_of_content",
    "format_of_path",
    "read",
    "reads",
    "write",
    "writes",
]
