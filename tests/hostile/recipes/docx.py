"""Hostile Word documents: bombs, archives that can be understood in two ways, parts that lie, and odd but harmless ones."""

from word import (
    EMPTY,
    Member,
    altered,
    cell,
    deflated,
    document,
    docx,
    members,
    paragraph,
    part,
    rels,
    row,
    run,
    table,
    zipped,
)

from recipes._recipe import SECRET_FILE, Book

BOOK = Book("docx")
add = BOOK.add

GOOD = members(paragraph("Kính báo."))
MIB = 2**20
XXE = f'<!DOCTYPE w:document [<!ENTITY e SYSTEM "{SECRET_FILE.as_uri()}">]>'
LAUGHS = (
    '<!DOCTYPE w:document [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)


def with_document(data, **changes):
    """Return a document whose main part is *data*."""
    body = data.encode() if isinstance(data, str) else data
    return zipped([*GOOD[:2], Member("word/document.xml", body, **changes), *GOOD[3:]])


def with_first(**changes):
    return zipped([altered(GOOD[0], **changes), *GOOD[1:]])


def without(name):
    return zipped([member for member in GOOD if member.name != name])


def stored(*contents):
    """Return a document that is not packed: it is of any ratio."""
    return docx(*contents, method=0)


def also(*entries):
    return zipped([*GOOD, *entries])


def ole(stream):
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + stream.encode("utf-16-le") + b"\0" * 512


def deep(levels):
    return docx("<w:sdt>" * levels + "</w:sdt>" * levels)


# D01 to D05: bombs
add("D01-spaces-in-the-document", "docx.ratio", None, lambda: with_document(b" " * (30 * MIB)))
add("D01-a-larger-entry", "docx.entry", None, lambda: also(Member("a", packed=b"", size=33 * MIB)))
add("D02-long-runs", "docx.ratio", None, lambda: docx(run("a" * 9_900_000) * 3))
add("D02-more-text-than-a-notice-has", "docx.text", None, lambda: stored(paragraph("ủy ban nhân dân " * 20_000)))
add("D03-empty-paragraphs", "docx.tags", None, lambda: stored(("<w:p/>" * 9 + "<w:p />\n") * 60_000))
add("D03-the-limit-of-empty-paragraphs", None, None, lambda: docx("".join(f"<w:p w:a='{n}'/>" for n in range(199_990))))
add("D03-the-limit-of-runs", None, None, lambda: stored(paragraph("".join(run(f"{n % 10}") for n in range(39_990)))))
add("D03-the-limit-of-lines", None, None, lambda: docx("".join(paragraph(f"{n} a") for n in range(20_000))))
add(
    "D03-the-limit-of-breaks",
    None,
    None,
    lambda: docx(paragraph("".join(f"<w:r><w:t>{n}</w:t><w:br/></w:r>" for n in range(19_999)))),
)
add(
    "D03-the-limit-of-cells",
    None,
    None,
    lambda: docx(table("".join(row(*(f"{n}{m}" for m in range(20))) for n in range(900)))),
)
add("D03-more-lines", "docx.lines", None, lambda: docx("".join(paragraph(f"{n}") for n in range(20_001))))
add("D04-a-picture-that-is-a-bomb", "docx.ratio", None, lambda: also(Member("word/media/a.png", b"\0" * (8 * MIB))))
add(
    "D04-many-pictures",
    "docx.unpacked",
    None,
    lambda: also(*(Member(f"word/media/{n}.png", packed=b"a" * MIB, size=13 * MIB) for n in range(5))),
)
add("D05-1001-entries", "docx.entries", None, lambda: also(*(Member(f"a{n}") for n in range(997))))
add("D05-1000-entries", None, None, lambda: also(*(Member(f"a{n}") for n in range(996))))
add("D05-50000-entries", "docx.entries", None, lambda: also(*(Member(f"a{n}") for n in range(50_000))))

# D06 to D11: archives that lie
add("D06-one-body-for-all", "docx.mismatch", None, lambda: also(*(Member(f"a{n}", b"", offset=0) for n in range(900))))
add(
    "D06-an-entry-in-an-entry",
    "docx.overlap",
    None,
    lambda: zipped(
        [Member("a", zipped([Member("b", b"1", method=0)]), method=0), Member("b", b"1", method=0, offset=31)]
    ),
)
add(
    "D06-into-the-directory",
    "docx.overlap",
    None,
    lambda: also(Member("z", b"a" * 10, method=0, packed=b"a", packed_size=10)),
)
add("D07-smaller-than-it-says", "docx.damaged", None, lambda: with_document(document(""), size=99_999))
add("D07-larger-than-it-says", "docx.damaged", None, lambda: with_document(document(""), size=10))
add("D07-a-wrong-sum", "docx.damaged", None, lambda: with_document(document(""), crc=1))
add("D07-more-behind-the-stream", "docx.damaged", None, lambda: with_document(b"<a/>", packed=deflated(b"<a/>") + b"x"))
add("D07-no-stream", "docx.damaged", None, lambda: with_document(b"<a/>", packed=b"\xff\xff"))
add(
    "D08-a-name-twice",
    "docx.duplicate",
    None,
    lambda: also(Member("word/document.xml", document(paragraph("b")).encode())),
)
add("D08-a-name-in-capitals", "docx.duplicate", None, lambda: also(Member("WORD/document.xml")))
add("D08-another-name-in-its-header", "docx.mismatch", None, lambda: with_first(local={"name": b"a"}))
add("D08-another-size-in-its-header", "docx.mismatch", None, lambda: with_first(local={"size": 1}))
add("D08-another-method-in-its-header", "docx.mismatch", None, lambda: with_first(local={"method": 0}))
add("D09-two-archives", "docx.damaged", None, EMPTY + EMPTY)
add("D09-something-before", "docx.damaged", None, b"PK\x03\x04" + EMPTY)
add("D09-something-before-and-true-places", "docx.damaged", None, lambda: zipped(GOOD, before=b"PK\x03\x04junk"))
add("D09-something-behind", "docx.damaged", None, EMPTY + b"junk")
add("D09-a-long-comment", None, None, lambda: zipped(GOOD, comment=b"a" * 65_535))
add(
    "D09-a-comment-that-looks-like-an-end",
    "docx.damaged",
    None,
    lambda: zipped(GOOD, comment=b"PK\x05\x06" + b"\0" * 40),
)
add("D09-a-wrong-count", "docx.damaged", None, lambda: zipped(GOOD, count=5))
add("D09-a-count-of-one", "docx.damaged", None, lambda: zipped(GOOD, count=1))
add("D09-two-volumes", "docx.damaged", None, lambda: zipped(GOOD, disk=1))
add("D10-bzip2", "docx.method", None, lambda: with_first(method=12))
add("D10-lzma", "docx.method", None, lambda: with_first(method=14))
add("D10-method-99", "docx.method", None, lambda: with_first(method=99))
add("D10-an-encrypted-entry", "docx.encrypted", None, lambda: with_first(flags=1))
for number, name in enumerate(["../x", "/x", "C:\\x", "a\0b", "a/../x", "a//x", "\n", ""]):
    add(f"D11-name-{number}", "docx.name", None, lambda name=name: also(Member(name)))
add("D11-con", None, None, lambda: also(Member("con")))
add("D11-bad-utf8", "docx.name", None, lambda: also(Member(b"\xff", flags=0x800)))

# D12 to D15: what is no plain document
add("D12-with-a-password", "docx.encrypted", None, ole("EncryptedPackage"))
add("D12-an-old-document", "docx.legacy-doc", None, ole("WordDocument"))
add("D12-another-old-file", "docx.not-docx", None, ole("Workbook"))
add("D12-nothing", "docx.not-docx", None, b"")
add("D12-pdf", "docx.not-docx", None, b"%PDF-1.7")
add("D12-text", "docx.not-docx", None, "THÔNG BÁO")
add(
    "D13-a-macro",
    None,
    None,
    lambda: also(Member("word/vbaProject.bin", b"x"), Member("word/activeX/activeX1.xml", b"x")),
)
add(
    "D13-an-object",
    None,
    None,
    lambda: docx(paragraph("<w:r><w:object><o:OLEObject ProgID='Excel'/></w:object></w:r>")),
)
for kind in ("attachedTemplate", "image", "oleObject", "hyperlink", "subDocument", "frame"):
    target = f"file://{SECRET_FILE}" if kind == "image" else "http://127.0.0.1:9/a"
    add(
        f"D14-{kind}", None, None, lambda kind=kind, target=target: docx(paragraph("a"), related=[("r9", kind, target)])
    )
for code in (f'INCLUDETEXT "{SECRET_FILE}"', 'DDEAUTO c:\\\\cmd.exe "/k"', 'INCLUDEPICTURE "http://127.0.0.1:9/"'):
    add(
        f"D14-field-{code.split()[0]}",
        None,
        None,
        lambda code=code: docx(paragraph(f"<w:fldSimple w:instr='{code}'>{run('a')}</w:fldSimple>")),
    )
add(
    "D14-a-main-part-elsewhere",
    "docx.part-missing",
    None,
    lambda: zipped(
        [GOOD[0], Member("_rels/.rels", rels(("r1", "officeDocument", f"file://{SECRET_FILE}")).encode()), *GOOD[2:]]
    ),
)
add(
    "D14-a-main-part-above",
    "docx.part-missing",
    None,
    lambda: zipped(
        [GOOD[0], Member("_rels/.rels", rels(("r1", "officeDocument", "../../etc/passwd")).encode()), *GOOD[2:]]
    ),
)
add(
    "D15-boxes-in-boxes",
    "docx.depth",
    None,
    lambda: docx("<w:p><w:r><w:pict><w:txbxContent>" * 20 + "</w:txbxContent></w:pict></w:r></w:p>" * 20),
)
add(
    "D15-tables-in-tables",
    None,
    None,
    lambda: docx("<w:tbl><w:tr><w:tc>" * 15 + paragraph("a") + "</w:tc></w:tr></w:tbl>" * 15),
)
add(
    "D15-open-fields",
    None,
    None,
    lambda: stored(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 30_000 + run("a"))),
)
add(
    "D15-deep-fields",
    None,
    None,
    lambda: stored(
        paragraph(
            "".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' * 1500 for kind in ("begin", "end")) + run("a")
        )
    ),
)
add(
    "D15-many-styles",
    None,
    None,
    lambda: docx(
        paragraph("a"),
        {
            "styles": part(
                "styles",
                "".join(
                    f"<w:style w:type='paragraph' w:styleId='s{n}'><w:basedOn w:val='s{n + 1}'/></w:style>"
                    for n in range(20_000)
                ),
            )
        },
    ),
)
add(
    "D15-styles-in-a-circle",
    None,
    None,
    lambda: docx(
        paragraph("a", "<w:pStyle w:val='a'/>"),
        {
            "styles": part(
                "styles",
                "<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>",
            )
        },
    ),
)
add(
    "D15-a-number-without-end",
    None,
    None,
    lambda: docx(
        paragraph("a", "<w:numPr><w:ilvl w:val='9999999999'/><w:numId w:val='1'/></w:numPr>") * 3,
        {
            "numbering": part(
                "numbering",
                "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='999999999'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>",
            )
        },
    ),
)
add(
    "D15-many-page-fields",
    None,
    None,
    lambda: stored(
        "<w:sectPr><w:headerReference r:id='r-header1'/></w:sectPr>",
        {
            "header1": part(
                "hdr", paragraph((f"<w:fldSimple w:instr='PAGE'>{run('1')}</w:fldSimple>" + run("a")) * 15_000)
            )
        },
    ),
)
add(
    "D15-spans-without-end",
    None,
    None,
    lambda: docx(
        table(row(cell("a", properties="<w:gridSpan w:val='9999'/>"), cell("b", properties="<w:gridSpan w:val='-1'/>")))
    ),
)
add(
    "D15-many-merged-rows",
    None,
    None,
    lambda: stored(
        table(
            "".join(
                row(cell("a", properties="<w:vMerge/>" if n else "<w:vMerge w:val='restart'/>")) for n in range(9_000)
            )
        )
    ),
)
add("D15-many-deleted-ends", None, None, lambda: stored(paragraph("a", "<w:rPr><w:del/></w:rPr>") * 9_000))

# D16 to D20: parts
add(
    "D16-a-file-as-an-entity",
    "docx.doctype",
    None,
    lambda: with_document(XXE + document(paragraph("<w:r><w:t>&e;</w:t></w:r>"))),
)
add(
    "D16-laughs",
    "docx.doctype",
    None,
    lambda: with_document(LAUGHS + document(paragraph("<w:r><w:t>&a9;</w:t></w:r>"))),
)
add("D16-in-the-styles", "docx.doctype", None, lambda: docx(paragraph("a"), {"styles": XXE + part("styles", "")}))
add(
    "D16-in-the-relationships",
    "docx.doctype",
    None,
    lambda: zipped(
        [
            GOOD[0],
            Member("_rels/.rels", (XXE + rels(("r1", "officeDocument", "word/document.xml"))).encode()),
            *GOOD[2:],
        ]
    ),
)
add("D16-utf7", "docx.encoding", None, lambda: with_document(b"<?xml version='1.0' encoding='UTF-7'?>+ADw-a/+AD4-"))
add("D16-utf16", None, None, lambda: with_document(b"\xff\xfe" + document(paragraph("a")).encode("utf-16-le")))
add("D17-no-document", "docx.part-missing", None, lambda: without("word/document.xml"))
add("D17-no-relationships", "docx.part-missing", None, lambda: without("_rels/.rels"))
add("D17-no-types", "docx.part-missing", None, lambda: without("[Content_Types].xml"))
add("D17-no-relationships-of-the-document", None, None, lambda: without("word/_rels/document.xml.rels"))
add("D17-an-empty-document", "docx.syntax", None, lambda: with_document(b""))
add("D17-a-workbook", "docx.not-docx", None, lambda: with_document(b"<workbook xmlns='urn:x'/>"))
add("D17-not-well-formed", "docx.syntax", None, lambda: with_document("<w:document>"))
add(
    "D17-styles-that-are-none",
    None,
    None,
    lambda: docx(
        paragraph("a"),
        {"styles": "<a/>", "numbering": "<a/>", "footnotes": "<a/>", "settings": "<a/>", "theme": "<a/>"},
    ),
)
add("D18-cut-off", "docx.damaged", None, EMPTY[: len(EMPTY) // 2])
add(
    "D18-a-wrong-end",
    "docx.damaged",
    None,
    lambda: with_document(document(""), packed=deflated(document("").encode())[:-2] + b"\0\0"),
)
for levels in (61, 62):
    add(f"D19-depth-{levels + 2}", None, None, lambda levels=levels: deep(levels))
for levels in (63, 300):
    add(f"D19-depth-{levels + 2}", "docx.depth", None, lambda levels=levels: deep(levels))
add(
    "D19-many-attributes",
    "docx.attributes",
    None,
    lambda: docx("<w:p " + " ".join(f"a{n}='1'" for n in range(5_000)) + "/>"),
)
add(
    "D20-controls",
    None,
    None,
    lambda: docx(paragraph("<w:r><w:t xml:space='preserve'>a&#9;b&#10;c&#13;d\u0085\u2028e</w:t></w:r>")),
)
add("D20-a-nul", "docx.character", None, lambda: with_document(document(paragraph("a\0b"))))
add(
    "D20-a-character-that-is-none",
    "docx.syntax",
    None,
    lambda: with_document(document(paragraph("<w:r><w:t>a&#1;b</w:t></w:r>"))),
)
