"""The package: the parts of the file and the ZIP archive around them, the same bytes on every machine.

The parts are stored, not compressed: what a compressor makes depends on its version.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from typing import Final

from attrs import frozen

__all__ = ["DECLARATION", "MAIN", "Part", "archive", "part"]

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPES: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_FIXED: Final = (
    20,  # the version of the format that is needed
    0x0800,  # names are UTF-8
    0,  # stored
    0,  # midnight
    (1980 - 1980) << 9 | 1 << 5 | 1,  # 1 January 1980, the first day there is
)


@frozen(kw_only=True, weakref_slot=False)
class Part:
    """A part of the package that the document refers to.

    Attributes:
        name: its name in the folder ``word``.
        kind: what it is to the document: ``styles``, ``settings``, ``fontTable``, ``header``, ``footer``.
        data: its bytes.
    """

    name: str
    kind: str
    data: bytes


def part(name: str, kind: str, root: str, content: str) -> Part:
    """Return a part whose root element is ``w:`` *root*."""
    return Part(name=name, kind=kind, data=f'{DECLARATION}<w:{root} xmlns:w="{MAIN}">{content}</w:{root}>'.encode())


_ROOT: Final = (
    f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{_RELATIONSHIPS}/extended-properties" Target="docProps/app.xml"/></Relationships>'
).encode()

_APP: Final = (
    f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>vnnotice</Application></Properties>"
).encode()


def archive(document: bytes, title: str, parts: Sequence[Part]) -> bytes:
    """Return the file.

    Args:
        document: the part document.xml.
        title: the title in the properties of the file, as XML text.
        parts: the parts that it refers to, as ``rId1``, ``rId2`` and so on.
    """
    return _zip(
        [
            ("[Content_Types].xml", _content_types(parts)),
            ("_rels/.rels", _ROOT),
            ("docProps/app.xml", _APP),
            ("docProps/core.xml", _core(title)),
            ("word/_rels/document.xml.rels", _document_relationships(parts)),
            ("word/document.xml", document),
            *((f"word/{part.name}", part.data) for part in parts),
        ]
    )


def _content_types(parts: Sequence[Part]) -> bytes:
    overrides = "".join(
        [f'<Override PartName="/word/{part.name}" ContentType="{_TYPES}.{part.kind}+xml"/>' for part in parts]
    )
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/docProps/app.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>{overrides}</Types>'
    ).encode()


def _document_relationships(parts: Sequence[Part]) -> bytes:
    written = "".join(
        [
            f'<Relationship Id="rId{number}" Type="{_RELATIONSHIPS}/{part.kind}" Target="{part.name}"/>'
            for number, part in enumerate(parts, start=1)
        ]
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{written}</Relationships>'.encode()


def _core(title: str) -> bytes:
    """Return the properties of the file: its title and its language; no author, no day."""
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>vi-VN</dc:language>'
        "</cp:coreProperties>"
    ).encode()


def _zip(files: Sequence[tuple[str, bytes]]) -> bytes:
    """Return a ZIP archive of *files* in this order, without dates, attributes of the machine or extra fields."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name, data in files:
        encoded = name.encode()
        facts = (*_FIXED, zlib.crc32(data), len(data), len(data), len(encoded), 0)
        local = struct.pack("<4s5H3I2H", b"PK\3\4", *facts) + encoded
        directory.append(struct.pack("<4sH5H3I5H2I", b"PK\1\2", 20, *facts, 0, 0, 0, 0, offset) + encoded)
        pieces += (local, data)
        offset += len(local) + len(data)
    listing = b"".join(directory)
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, len(files), len(files), len(listing), offset, 0)
    return b"".join([*pieces, listing, end])
