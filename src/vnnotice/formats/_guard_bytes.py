"""Bytes before they are text: how many, in which encoding, and where in them something stands."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from itertools import islice
from typing import Final

from vnnotice.errors import LimitError, ReadError

__all__ = [
    "binary_kind",
    "check_not_binary",
    "check_size",
    "has_byte_order_mark",
    "has_utf16_mark",
    "line_and_column",
    "nth",
    "refusal",
    "refuse_bad_utf8",
    "utf16_to_utf8",
]

# What begins like this is no text; a longer beginning stands before a shorter one that it contains.
_BINARY: Final = {
    BOM_UTF32_LE: "UTF-32",
    BOM_UTF32_BE: "UTF-32",
    b"\0\0\0": "UTF-32",
    b"<\0\0\0": "UTF-32",
    b"{\0\0\0": "UTF-32",
    b"\0<": "UTF-16 without a byte order mark",
    b"<\0": "UTF-16 without a byte order mark",
    b"\0{": "UTF-16 without a byte order mark",
    b"{\0": "UTF-16 without a byte order mark",
    b"\x4c\x6f\xa7\x94": "EBCDIC",
    b"\x1f\x8b": "compressed (gzip)",
    b"PK\x03\x04": "a ZIP archive, such as DOCX",
    b"\xd0\xcf\x11\xe0": "a file of an old Word (.doc) or an encrypted one",
    b"%PDF-": "PDF",
    b"{\\rtf": "RTF",
}
_BEGINNINGS: Final = tuple(_BINARY)
_CONVERT: Final = "Save it as UTF-8; text in TCVN3 (ABC), VNI or windows-1258 has to be converted first"


def line_and_column(data: bytes, offset: int) -> tuple[int, int]:
    """Return the line and the column of *offset* in UTF-8 *data*, as an editor counts them.

    Lines end with a line feed only; columns are code points; both count from 1, a byte order mark does not count.
    """
    before = data[:offset].removeprefix(BOM_UTF8)
    line_start = before.rfind(b"\n") + 1
    return before.count(b"\n") + 1, len(before[line_start:].decode("utf-8", "replace")) + 1


def refusal(
    code: str, message: str, data: bytes, offset: int, hint: str | None = None, *, kind: type[ReadError] = ReadError
) -> ReadError:
    """Make the error that refuses *data* for what stands at *offset*.  The format is the first word of *code*."""
    line, column = line_and_column(data, offset)
    return kind(code, message, format=code.partition(".")[0], line=line, column=column, hint=hint)


def check_size(data: bytes, limit: int, format: str, subject: str) -> None:  # noqa: A002 - the word of the design
    """Refuse more than *limit* bytes with the code ``<subject>.size``."""
    if len(data) > limit:
        raise LimitError(f"{subject}.size", f"{len(data)} bytes are more than the limit of {limit}", format=format)


def binary_kind(data: bytes) -> str | None:
    """Return what *data* is if its first bytes show that it is no UTF-8 text; else `None`."""
    if not data.startswith(_BEGINNINGS):
        return None
    return next(kind for beginning, kind in _BINARY.items() if data.startswith(beginning))


def check_not_binary(data: bytes, format: str, subject: str) -> None:  # noqa: A002
    """Refuse what by its first bytes is no UTF-8 text with the code ``<subject>.encoding``."""
    kind = binary_kind(data)
    if kind is not None:
        hint = "Save it as UTF-8" if "UTF" in kind else None
        raise ReadError(f"{subject}.encoding", f"not UTF-8 text but {kind}", format=format, line=1, column=1, hint=hint)


def has_byte_order_mark(data: bytes) -> bool:
    """Tell whether *data* begins with the byte order mark of UTF-8 or UTF-16."""
    return data.startswith((BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE))


def has_utf16_mark(data: bytes) -> bool:
    """Tell whether *data* begins with the byte order mark of UTF-16, and not that of UTF-32."""
    return data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) and not data.startswith(BOM_UTF32_LE)


def utf16_to_utf8(data: bytes, format: str, subject: str) -> bytes:  # noqa: A002
    """Return *data*, UTF-16 with its byte order mark, as UTF-8 without one.

    Raises:
        ReadError: ``<subject>.encoding``, half a character.
    """
    codec = "utf-16-le" if data.startswith(BOM_UTF16_LE) else "utf-16-be"
    try:
        return data[2:].decode(codec).encode()
    except UnicodeDecodeError as error:
        before = data[2 : 2 + error.start].decode(codec).encode()
        line, column = line_and_column(before, len(before))
        raise ReadError(
            f"{subject}.encoding", "not UTF-16: half a character", format=format, line=line, column=column
        ) from None


def refuse_bad_utf8(data: bytes, format: str, subject: str | None = None) -> str:  # noqa: A002
    """Return *data* decoded from UTF-8.

    Args:
        data: the bytes.
        format: the name of the format.
        subject: the first word of the code; the format's name where none is given.

    Raises:
        ReadError: ``<subject>.encoding``, with the place of the first bad byte.
    """
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line, column = line_and_column(data, error.start)
        raise ReadError(
            f"{subject or format}.encoding",
            f"not UTF-8: the byte 0x{data[error.start]:02X} at {error.start} is no part of a character",
            format=format,
            line=line,
            column=column,
            hint=_CONVERT,
        ) from None


def nth(pattern: re.Pattern[bytes], data: bytes, index: int) -> int | None:
    """Return where match number *index*, counted from 0, of *pattern* in *data* begins; `None` if there are fewer."""
    match = next(islice(pattern.finditer(data), index, None), None)
    return None if match is None else match.start()
