"""The container: which entries a ZIP file has, checked before a byte of them is unpacked.

A file that two programs can understand in two ways is refused: entries that overlap, names that stand twice, headers that
contradict each other, anything before the first entry or behind the last record.

===================  ================================================================================
code                 what is refused
===================  ================================================================================
``docx.size``        more bytes than ``Limits.markup_bytes``
``docx.not-docx``    what is no ZIP archive
``docx.legacy-doc``  a document of an old Word
``docx.encrypted``   a document with a password, an entry that is encrypted
``docx.damaged``     a broken record, a wrong sum, something before, between or behind
``docx.overlap``     entries that share bytes
``docx.mismatch``    an entry whose two headers differ
``docx.duplicate``   a name that stands twice, be it in other letters
``docx.name``        a name that leads out of the archive or holds what no name holds
``docx.method``      a compression other than that of the standard
``docx.entries``     more entries than ``Limits.entries``
``docx.entry``       an entry of more than ``Limits.entry_bytes``
``docx.unpacked``    more than ``Limits.unpacked_bytes`` in all
``docx.ratio``       an entry that unpacks to more than ``Limits.ratio`` times its size
===================  ================================================================================
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard_bytes import binary_kind
from vnnotice.formats._limits import Limits

__all__ = ["Entry", "entries_of", "refusal", "unpacked"]

_END: Final = struct.Struct("<4s4H2LH")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_LOCAL: Final = struct.Struct("<4s5H3L2H")
_END_MAGIC, _CENTRAL_MAGIC, _LOCAL_MAGIC = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04"
_OLE_MAGIC: Final = b"\xd0\xcf\x11\xe0"
_LONGEST_COMMENT: Final = 0xFFFF
_IS_ENCRYPTED, _SIZES_FOLLOW, _IS_UTF8 = 0x1, 0x8, 0x800
_STORED, _DEFLATED = 0, 8
_GRACE: Final = 100 * 1024
"""What unpacks to no more than that may be of any ratio."""

_BAD_NAME: Final = re.compile(r"[\x00-\x1f\x7f\\:]|^/|(?:^|/)\.{0,2}/|(?:^|/)\.{1,2}$|^$")
_MEND: Final = "Open it in a word processor and save it again as .docx"


@frozen(weakref_slot=False)
class Entry:
    """One entry of the archive.

    Attributes:
        name: its name.
        method: how it is packed.
        crc: the sum of what is in it.
        packed: bytes in the archive.
        size: bytes when unpacked.
        header: where its own header begins.
        start: where its bytes begin; known once that header has been read.
    """

    name: str
    method: int
    crc: int
    packed: int
    size: int
    header: int
    start: int = 0


def refusal(code: str, message: str, hint: str | None = _MEND, *, kind: type[ReadError] = ReadError) -> ReadError:
    """Make the error that refuses a document."""
    return kind(f"docx.{code}", message, format="docx", hint=hint)


def entries_of(data: bytes, limits: Limits) -> dict[str, Entry]:
    """Return the entries of the archive by their names in small letters.

    Raises:
        ReadError: it is no archive, or one that is not to be trusted.
        LimitError: it has too many entries, or they unpack to too much.
    """
    if len(data) > limits.markup_bytes:
        message = f"{len(data)} bytes are more than the limit of {limits.markup_bytes}"
        raise refusal("size", message, None, kind=LimitError)
    if not data.startswith(_LOCAL_MAGIC):
        raise _not_an_archive(data)
    start, end, count = _directory(data)
    listed = _central_entries(data, start, end, count, limits)
    _check_amount(listed, limits)
    entries = [_with_start(data, entry) for entry in listed]
    _check_overlap(entries, start)
    return _by_name(entries)


def _not_an_archive(data: bytes) -> ReadError:
    """Tell apart what people take for a document of Word."""
    if data.startswith(_OLE_MAGIC):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return refusal(
                "encrypted", "the document is encrypted", "Open it with its password and save it without one"
            )
        if "WordDocument".encode("utf-16-le") in data:
            return refusal("legacy-doc", "a document of an old Word (.doc), not DOCX", "Save it as .docx")
    kind = binary_kind(data) or "something else"
    return refusal("not-docx", f"not a Word document (DOCX) but {kind}", None)


def _directory(data: bytes) -> tuple[int, int, int]:
    """Return where the central directory begins and ends, and how many entries it has."""
    place = data.rfind(_END_MAGIC, max(0, len(data) - _END.size - _LONGEST_COMMENT))
    if place < 0 or place + _END.size > len(data):
        raise refusal("damaged", "the archive is cut off: its directory is missing")
    _, disk, directory_disk, here, count, size, start, comment = _END.unpack_from(data, place)
    if place + _END.size + comment != len(data):
        raise refusal("damaged", "something stands behind the archive")
    if disk or directory_disk or here != count:
        raise refusal("damaged", "the archive has several volumes")
    if start + size != place:
        raise refusal("damaged", "the directory of the archive is not where it should be")
    return start, place, count


def _central_entries(data: bytes, start: int, end: int, count: int, limits: Limits) -> list[Entry]:
    if count > limits.entries:
        raise refusal("entries", f"{count} entries are more than the limit of {limits.entries}", kind=LimitError)
    entries = []
    place = start
    for _ in range(count):
        if place + _CENTRAL.size > end or not data.startswith(_CENTRAL_MAGIC, place):
            raise refusal("damaged", "the directory of the archive is broken")
        fields = _CENTRAL.unpack_from(data, place)
        flags, method, crc, packed, size = fields[3], fields[4], *fields[7:10]
        name_end = place + _CENTRAL.size + fields[10]
        name = _name(data[place + _CENTRAL.size : name_end], flags)
        if flags & _IS_ENCRYPTED:
            raise refusal("encrypted", f"the entry {name} is encrypted", "Save it without a password")
        if method not in {_STORED, _DEFLATED}:
            raise refusal("method", f"the entry {name} is packed by method {method}")
        if fields[16] + _LOCAL.size > start or (method == _STORED and packed != size):
            raise refusal("damaged", f"the entry {name} has an impossible size or place")
        entries.append(Entry(name, method, crc, packed, size, fields[16]))
        place = name_end + fields[11] + fields[12]
    if place != end:
        raise refusal("damaged", "the directory of the archive has a wrong length")
    return entries


def _name(raw: bytes, flags: int) -> str:
    try:
        name = raw.decode("utf-8" if flags & _IS_UTF8 else "cp437")
    except UnicodeDecodeError:
        raise refusal("name", "the name of an entry is not UTF-8") from None
    if _BAD_NAME.search(name):
        raise refusal("name", f"an entry is called {name!r}, which is no name of a part")
    return name


def _check_amount(entries: Iterable[Entry], limits: Limits) -> None:
    total = 0
    for entry in entries:
        total += entry.size
        if entry.size > limits.entry_bytes:
            message = f"{entry.name} unpacks to more than the limit of {limits.entry_bytes} bytes"
            raise refusal("entry", message, kind=LimitError)
        if total > limits.unpacked_bytes:
            message = f"the archive unpacks to more than the limit of {limits.unpacked_bytes} bytes"
            raise refusal("unpacked", message, kind=LimitError)
        if entry.size > _GRACE and entry.size > limits.ratio * entry.packed:
            message = f"{entry.name} unpacks to more than {limits.ratio} times its size"
            raise refusal("ratio", message, kind=LimitError)


def _with_start(data: bytes, entry: Entry) -> Entry:
    """Return *entry* with the place of its bytes, once its own header has been held against the directory."""
    if not data.startswith(_LOCAL_MAGIC, entry.header):
        raise refusal("damaged", f"the header of {entry.name} is broken")
    _, _, flags, method, _, _, crc, packed, size, name_length, extra = _LOCAL.unpack_from(data, entry.header)
    start = entry.header + _LOCAL.size + name_length
    name = data[entry.header + _LOCAL.size : start]
    sizes = flags & _SIZES_FOLLOW or (crc, packed, size) == (entry.crc, entry.packed, entry.size)
    encoding = "utf-8" if flags & _IS_UTF8 else "cp437"
    if name.decode(encoding, "replace") != entry.name or method != entry.method or not sizes or flags & _IS_ENCRYPTED:
        raise refusal("mismatch", f"the two headers of {entry.name} differ")
    return Entry(entry.name, method, entry.crc, entry.packed, entry.size, entry.header, start + extra)


def _check_overlap(entries: list[Entry], directory: int) -> None:
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header):
        if entry.header < end:
            raise refusal("overlap", f"the entry {entry.name} shares bytes with another")
        if end == 0 and entry.header:
            raise refusal("damaged", "something stands before the archive")
        end = entry.start + entry.packed
    if end > directory:
        raise refusal("overlap", "an entry shares bytes with the directory of the archive")


def _by_name(entries: Iterable[Entry]) -> dict[str, Entry]:
    named: dict[str, Entry] = {}
    for entry in entries:
        key = entry.name.casefold()
        if key in named:
            raise refusal("duplicate", f"two entries are called {entry.name}")
        named[key] = entry
    return named


def unpacked(data: bytes, entry: Entry) -> bytes:
    """Return what is in *entry*: never more than its header says.

    Raises:
        ReadError: ``docx.damaged``.
    """
    packed = data[entry.start : entry.start + entry.packed]
    if entry.method == _STORED:
        content = packed
    else:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = inflater.decompress(packed, entry.size + 1)
        except zlib.error:
            raise refusal("damaged", f"{entry.name} cannot be unpacked") from None
        if not inflater.eof or inflater.unused_data:
            raise refusal("damaged", f"{entry.name} is longer or shorter than it says")
    if len(content) != entry.size or zlib.crc32(content) != entry.crc:
        raise refusal("damaged", f"{entry.name} has a wrong sum")
    return content
