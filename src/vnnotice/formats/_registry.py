"""The formats there are: found by walking this folder, so that a new format is a new folder and nothing else."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from codecs import BOM_UTF8

import vnnotice.formats as room
from vnnotice.errors import UnknownFormatError
from vnnotice.formats._format import Format
from vnnotice.formats._guard_bytes import binary_kind, has_utf16_mark

__all__ = ["all_formats", "format_named", "format_of_content", "format_of_path", "the_formats"]


@functools.cache
def all_formats() -> tuple[Format, ...]:
    """Return every format, by name."""
    folders = [module.name for module in pkgutil.iter_modules(room.__path__) if module.ispkg]
    return tuple(importlib.import_module(f"{room.__name__}.{name}").FORMAT for name in sorted(folders))


def format_named(name: str) -> Format:
    """Return the format called *name*.

    Raises:
        UnknownFormatError: there is none.
    """
    for candidate in all_formats():
        if candidate.name == name:
            return candidate
    raise UnknownFormatError("format.unknown", f"no format is called {name[:40]!r}", hint=the_formats())


def the_formats() -> str:
    """Return a sentence that names every format."""
    return "The formats are " + ", ".join(candidate.name for candidate in all_formats())


def format_of_path(path: str) -> Format | None:
    """Return the format whose ending *path* has, the longest ending first; `None` where none fits."""
    lowered = path.lower()
    endings = [(suffix, candidate) for candidate in all_formats() for suffix in candidate.suffixes]
    fitting = [(len(suffix), candidate) for suffix, candidate in endings if lowered.endswith(suffix)]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def format_of_content(data: bytes) -> Format | None:
    """Return the format that *data* looks like; `None` where none is sure."""
    start = data[:4096]
    if has_utf16_mark(start):
        start = start.decode("utf-16", "ignore").encode()
    is_text = binary_kind(start) is None
    if is_text:
        start = start.removeprefix(BOM_UTF8).lstrip()
    for candidate in all_formats():
        if candidate.is_text == is_text and candidate.sniff is not None and candidate.sniff(start):
            return candidate
    return None
