"""Reading and writing, for those who do not care how a format does it: `read`, `reads`, `write`, `writes`."""

from __future__ import annotations

import os
import warnings

from vnnotice.errors import LimitError, LossWarning, ReadError, UnknownFormatError
from vnnotice.formats._files import read_bytes, write_atomically
from vnnotice.formats._format import Format
from vnnotice.formats._guard_bytes import binary_kind
from vnnotice.formats._limits import DEFAULT_LIMITS, Limits
from vnnotice.formats._registry import format_named, format_of_content, format_of_path, the_formats
from vnnotice.model import Loss, Notice, Reading, Writing
from vnnotice.regimes import Edition, edition_named

__all__ = ["read", "reads", "write", "writes"]

_LOSSES_NAMED = 5


def read(
    source: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002 - the word of the command line and of the design
    limits: Limits = DEFAULT_LIMITS,
) -> Reading:
    """Read the notice in a file.

    Args:
        source: the path of the file.
        format: the name of the format; where none is given, the ending of the path tells it, else the content.
        limits: how large, deep and wide the file may be.

    Raises:
        UnknownFormatError: no format is called so, or neither ending nor content tells the format.
        ReadError: the file cannot be read, or not as this format.  All that this function raises is a kind of it.
    """
    chosen = format_of_path(os.fspath(source)) if format is None else format_named(format)
    data = read_bytes(source, max(limits.markup_bytes, limits.text_bytes))
    return _read(data, chosen or _format_of_content(data), limits)


def reads(
    data: bytes | str,
    *,
    format: str | None = None,  # noqa: A002
    limits: Limits = DEFAULT_LIMITS,
) -> Reading:
    """Read the notice in *data*.

    Args:
        data: what stands in the file; a `str` counts as UTF-8.
        format: the name of the format; where none is given, the content tells it.
        limits: how large, deep and wide the data may be.

    Raises:
        UnknownFormatError: no format is called so, or the content does not tell the format.
        ReadError: the data cannot be read as this format.  All that this function raises is a kind of it.
    """
    if isinstance(data, str):
        data = _encoded(data)
    chosen = _format_of_content(data) if format is None else format_named(format)
    return _read(data, chosen, limits)


def write(
    notice: Notice,
    path: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002
    edition: str | Edition | None = None,
) -> Writing:
    """Write *notice* to a file, whole or not at all.

    Args:
        notice: what to write.
        path: the file; one that is there is replaced.
        format: the name of the format; where none is given, the ending of the path tells it.
        edition: in whose manner lines are laid down that the notice does not hold in words; where it is not given, that
            of the law of the day of signing.

    Returns:
        the bytes, and what the format could not hold.

    Raises:
        UnknownEditionError: no edition has this key.
        UnknownFormatError: no format is called so, or none has the ending of the path.
        WriteError: the format cannot carry the notice, or the file cannot be written.
    """
    chosen = format_of_path(os.fspath(path)) if format is None else format_named(format)
    if chosen is None:
        raise UnknownFormatError("format.unknown", "the ending of the path tells no format", hint=the_formats())
    writing = chosen.write(notice, _edition(edition))
    write_atomically(path, writing.data)
    return writing


def writes(notice: Notice, *, format: str, edition: str | Edition | None = None) -> bytes:  # noqa: A002
    """Return *notice* as the bytes of a file.

    Args:
        notice: what to write.
        format: the name of the format.
        edition: in whose manner lines are laid down that the notice does not hold in words; where it is not given, that
            of the law of the day of signing.

    Raises:
        UnknownEditionError: no edition has this key.
        UnknownFormatError: no format is called so.
        WriteError: the format cannot carry the notice.

    Warns:
        LossWarning: the format could not hold everything; `write` returns the full list.
    """
    chosen = format_named(format)
    writing = chosen.write(notice, _edition(edition))
    if writing.losses:
        warnings.warn(LossWarning(_loss_message(chosen, writing.losses)), stacklevel=2)
    return writing.data


def _edition(asked: str | Edition | None) -> Edition | None:
    return edition_named(asked) if isinstance(asked, str) else asked


def _read(data: bytes, chosen: Format, limits: Limits) -> Reading:
    """Read *data*.  The limits keep any input within stack and memory; should a machine have less, that is said too."""
    try:
        return chosen.read(data, limits)
    except RecursionError:
        raise LimitError("limit.recursion", "nests too deep for this machine", format=chosen.name) from None
    except MemoryError:
        raise LimitError("limit.memory", "too large for the memory of this machine", format=chosen.name) from None


def _format_of_content(data: bytes) -> Format:
    chosen = format_of_content(data)
    if chosen is None:
        kind = binary_kind(data)
        message = "the content does not tell the format" if kind is None else f"the content is {kind}"
        raise UnknownFormatError("format.unknown", message, hint=f"Name the format. {the_formats()}")
    return chosen


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        column = error.start - text.rfind("\n", 0, error.start)
        message = f"half a character, U+{ord(text[error.start]):04X}"
        raise ReadError("text.character", message, line=line, column=column) from None


def _loss_message(chosen: Format, losses: tuple[Loss, ...]) -> str:
    named = ", ".join(f"{loss.path} ({loss.kind})" for loss in losses[:_LOSSES_NAMED])
    more = f" and {len(losses) - _LOSSES_NAMED} more" if len(losses) > _LOSSES_NAMED else ""
    return f"{chosen.title} does not hold {named}{more}"
