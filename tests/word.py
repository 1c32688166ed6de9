"""Builds Word documents for tests, part by part: small, by code, and as odd as a test needs."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

__all__ = ["EMPTY", "NAMESPACES", "Member", "cell", "document", "docx", "paragraph", "row", "run", "table", "zipped"]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
LOCAL, CENTRAL, END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2LH")


@dataclass(frozen=True)
class Member:
    """One entry of an archive, with whatever lies its headers tell."""

    name: str | bytes
    data: bytes = b""
    method: int = 8
    flags: int = 0
    packed: bytes | None = None
    size: int | None = None
    packed_size: int | None = None
    crc: int | None = None
    offset: int | None = None
    local: dict | None = None
    magic: bytes = b"PK\x03\x04"

    @property
    def raw_name(self) -> bytes:
        return self.name if isinstance(self.name, bytes) else self.name.encode()

    @property
    def body(self) -> bytes:
        if self.packed is not None:
            return self.packed
        return deflated(self.data) if self.method == 8 else self.data


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def zipped(members, *, before=b"", after=b"", comment=b"", **end) -> bytes:
    """Return the archive of *members*; what is given for its *end* replaces the true numbers."""
    data, central = before, b""
    for member in members:
        body = member.body
        facts = {
            "flags": member.flags,
            "method": member.method,
            "crc": zlib.crc32(member.data) if member.crc is None else member.crc,
            "packed": len(body) if member.packed_size is None else member.packed_size,
            "size": len(member.data) if member.size is None else member.size,
            "name": member.raw_name,
        }
        offset = len(data) if member.offset is None else member.offset
        here = facts | (member.local or {})
        data += LOCAL.pack(
            member.magic,
            20,
            here["flags"],
            here["method"],
            0,
            33,
            here["crc"],
            here["packed"],
            here["size"],
            len(here["name"]),
            0,
        )
        data += here["name"] + body
        central += CENTRAL.pack(
            b"PK\x01\x02", 20, 20, facts["flags"], facts["method"], 0, 33, facts["crc"], facts["packed"], facts["size"],
            len(facts["name"]), 0, 0, 0, 0, 0, offset,
        )  # fmt: skip
        central += facts["name"]
    numbers = {"disk": 0, "count": len(members), "size": len(central), "start": len(data)} | end
    record = END.pack(
        b"PK\x05\x06", numbers["disk"], 0, numbers["count"], numbers.get("total", numbers["count"]), numbers["size"], numbers["start"],
        len(comment),
    )  # fmt: skip
    return data + central + record + comment + after


def rels(*related) -> str:
    """Return a part of relationships: (key, kind, target) each; a target with a colon is outside."""
    lines = [
        f'<Relationship Id="{key}" Type="{R}/{kind}" Target="{escape(target)}"'
        + (' TargetMode="External"/>' if ":" in target else "/>")
        for key, kind, target in related
    ]
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(lines)}</Relationships>'


def document(body: str) -> str:
    return f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"


def members(body: str = "", parts: dict | None = None, related=()) -> list[Member]:
    """Return the entries of a document: *parts* by name, each of which is related to the main part by its name."""
    parts = parts or {}
    kinds = [(name, name.rstrip("0123456789")) for name in parts]
    own = [(f"r-{name}", "theme" if kind == "theme" else kind, f"{name}.xml") for name, kind in kinds]
    contents = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": rels(("r1", "officeDocument", "word/document.xml")),
        "word/document.xml": document(body),
        "word/_rels/document.xml.rels": rels(*own, *related),
        **{f"word/{name}.xml": text for name, text in parts.items()},
    }
    return [Member(name, text if isinstance(text, bytes) else text.encode()) for name, text in contents.items()]


def docx(body: str = "", parts: dict | None = None, related=(), *, method: int = 8) -> bytes:
    """Return a document with *body*, and other parts such as ``styles``; the root of each part is given whole."""
    return zipped([replace(member, method=method) for member in members(body, parts, related)])


def part(name: str, inner: str) -> str:
    return f"<w:{name} {NAMESPACES}>{inner}</w:{name}>"


def run(text: str, properties: str = "") -> str:
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(content: str = "", properties: str = "") -> str:
    """Return a paragraph of a text, or of markup."""
    inner = content if content.startswith("<") else run(content) if content else ""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def cell(*content: str, properties: str = "") -> str:
    inner = "".join(text if text.startswith("<") else paragraph(text) for text in content) or "<w:p/>"
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{inner}</w:tc>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(text if text.startswith('<') else cell(text) for text in cells)}</w:tr>"


def table(*rows: str, style: str = "") -> str:
    return f"<w:tbl><w:tblPr>{f'<w:tblStyle w:val={style!r}/>' if style else ''}</w:tblPr>{''.join(rows)}</w:tbl>"


EMPTY = docx()
altered = replace
