"""Hostile XML: entities, encodings, sizes, lies about what it is."""

import gzip
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from recipes._recipe import SECRET_FILE, Book

BOOK = Book("xml")
add = BOOK.add

NAMESPACE = "urn:vnnotice:notice:1"
START = f'<notice xmlns="{NAMESPACE}" version="1.0">'
END = "</notice>"


def notice(body="", start=START):
    return f"{start}{body}{END}"


def paragraph(text):
    return notice(f"<body><paragraph>{text}</paragraph></body>")


def declared(encoding, text="Ủy ban"):
    return f'<?xml version="1.0" encoding="{encoding}"?>\n{paragraph(text)}'


def with_dtd(subset, content="&e;", doctype="notice"):
    return f"<?xml version='1.0'?>\n<!DOCTYPE {doctype} [{subset}]>\n{paragraph(content)}"


def laughs(entity="<!ENTITY l{} '{}'>", reference="&l{};"):
    levels = "".join(entity.format(n, reference.format(n - 1) * 10) for n in range(1, 10))
    return entity.format(0, "lol") + levels


def large(before, piece, count, after):
    """Bake a large document late: it is not to lie in memory before it is needed."""
    return lambda: before.encode() + piece.encode() * count + after.encode()


# Document types (X01 to X08)
DOCTYPE_PLACE = (2, 1)
for name, text in {
    "X01-billion-laughs": with_dtd(laughs(), "&l9;"),
    "X02-billion-laughs-in-an-attribute": with_dtd(laughs(), "<run a='&l9;'/>"),
    "X04-parameter-laughs": with_dtd(laughs("<!ENTITY % l{} '{}'>", "&#37;l{};") + "%l9;", ""),
    "X05-file": with_dtd(f"<!ENTITY e SYSTEM 'file://{SECRET_FILE}'>"),
    "X05-file-by-path": with_dtd(f"<!ENTITY e SYSTEM '{SECRET_FILE}'>"),
    "X05-file-in-an-attribute": with_dtd(f"<!ENTITY e SYSTEM '{SECRET_FILE}'>", "<run a='&e;'/>"),
    "X05-unparsed-entity": with_dtd(f"<!NOTATION n SYSTEM '{SECRET_FILE}'><!ENTITY e SYSTEM 'x' NDATA n>", ""),
    "X06-network": with_dtd("<!ENTITY e SYSTEM 'http://127.0.0.1:9/'>"),
    "X06-ftp": with_dtd("<!ENTITY e PUBLIC 'x' 'ftp://127.0.0.1:9/'>"),
    "X07-external-parameter-entity": with_dtd(f"<!ENTITY % p SYSTEM '{SECRET_FILE}'> %p;", ""),
    "X07-external-subset": f"<?xml version='1.0'?>\n<!DOCTYPE notice SYSTEM '{SECRET_FILE}'>{notice()}",
    "X07-public-subset": f"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//x' 'http://127.0.0.1:9/'>{notice()}",
    "X08-default-attribute": with_dtd("<!ATTLIST notice hidden CDATA 'x'>", ""),
    "X08-default-namespace": with_dtd("<!ATTLIST paragraph xmlns CDATA 'urn:evil'>", ""),
    "X08-id-attribute": with_dtd("<!ATTLIST notice version ID #IMPLIED>", ""),
    "X08-empty-document-type": with_dtd("", ""),
    "X08-element-declaration": with_dtd("<!ELEMENT notice (#PCDATA)>", ""),
}.items():
    add(name, "xml.doctype", DOCTYPE_PLACE, text)
add(
    "X03-quadratic",
    "xml.doctype",
    (1, 1),
    large(f"<!DOCTYPE a [<!ENTITY e '{'x' * 100_000}'>]><a>", "&e;", 10_000, "</a>"),
)
add(
    "X03-quadratic-attribute",
    "xml.doctype",
    (1, 1),
    large(f"<!DOCTYPE a [<!ENTITY e '{'x' * 50_000}'>]><a b='", "&e;", 5000, "'/>"),
)
add("X08-after-comments", "xml.doctype", (3, 8), f"<!-- <a> -->\n<?p ?>\n<!----><!DOCTYPE notice>{notice()}")
add("X08-in-utf-16", "xml.doctype", (1, 3), ("  <!DOCTYPE a>" + notice()).encode("utf-16"))
add("X08-words-in-a-comment", None, None, notice("<!-- <!DOCTYPE a> -->"))
add("X08-words-in-cdata", None, None, paragraph("<![CDATA[<!DOCTYPE a>]]>"))
add("X08-entity-without-declaration", "xml.syntax", 1, paragraph("&e;"))

# Other ways to make the parser open a file (X09)
add(
    "X09-xinclude",
    "xml.namespace",
    1,
    notice(f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='{SECRET_FILE}'/>"),
)
add("X09-stylesheet", None, None, f"<?xml-stylesheet href='{SECRET_FILE}' type='text/xsl'?>{notice()}")
add("X09-model", None, None, f"<?xml-model href='http://127.0.0.1:9/'?>{notice()}")
add(
    "X09-schema-location",
    None,
    None,
    notice(
        start=START[:-1]
        + f" xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='{NAMESPACE} file://{SECRET_FILE}'>"
    ),
)
add("X09-base", "xml.unknown-attribute", 1, notice(start=START[:-1] + f" xml:base='file://{SECRET_FILE}'>"))

# Depth and number (X10 to X17)
for depth in (65, 255, 257, 100_000):
    add(
        f"X10-depth-{depth}",
        "xml.depth",
        None,
        lambda depth=depth: START + "<a>" * (depth - 1) + "</a>" * (depth - 1) + END,
    )
add("X10-depth-100000-not-closed", "xml.depth", 1, large(START, "<a>", 100_000, ""))
add("X10-wide-at-every-depth", "xml.unknown-element", 1, large(START, "<a>" * 63 + "</a>" * 63, 1500, END))
add("X10-wide-at-every-depth-too-deep", "xml.depth", None, large(START, "<a>" * 64 + "</a>" * 64, 1500, END))
for count in (129, 100_000):
    add(
        f"X11-attributes-{count}",
        "xml.attributes",
        None,
        lambda count=count: START[:-1] + "".join(f" a{n}='1'" for n in range(count)) + "/>",
    )
add("X12-attributes-within-the-limit", "xml.unknown-element", 1, large(START, "<a b='' c='' d=''/>", 66_000, END))
add(
    "X12-attributes-over-many-elements",
    "xml.attributes",
    1,
    lambda: START + ("<a " + " ".join(f"a{n}=''" for n in range(120)) + "/>") * 16_000 + END,
)
add("X13-half-a-million-elements", "xml.tags", 1, large(START, "<a/>", 500_000, END))
add("X13-half-a-million-names", "xml.tags", 1, lambda: START + "".join(f"<a{n}/>" for n in range(500_000)) + END)
add("X13-half-a-million-instructions", "xml.tags", 1, large(START, "<?p?>", 500_000, END))
add("X13-half-a-million-comments", "xml.tags", 1, large(START, "<!---->", 500_000, END))
add("X13-half-a-million-cdata", "xml.tags", 1, large(START, "<![CDATA[]]>", 500_000, END))
add("X13-two-hundred-thousand-instructions", None, None, large(START, "<?p?>", 199_998, END))
add("X13-two-hundred-thousand-comments", None, None, large(START, "<!---->", 199_998, END))
add("X13-comments-before-the-root", None, None, large("", "<!---->", 199_998, START + END))
add(
    "X14-namespaces",
    None,
    None,
    lambda: START[:-1] + "".join(f" xmlns:a{n}='u'" for n in range(100_000)) + "/>",
)
add(
    "X14-namespaces-and-extensions",
    "xml.size",
    None,
    lambda: (
        START[:-1]
        + "".join(f" xmlns:a{n}='urn:u'" for n in range(50_000))
        + "><extensions>"
        + "<a0:e/>" * 50_000
        + f"</extensions>{END}"
    ),
)
add(
    "X14-a-long-namespace-and-extensions",
    "xml.size",
    None,
    lambda: START[:-1] + f" xmlns:a='urn:{'u' * 100_000}'><extensions>" + "<a:e/>" * 20_000 + f"</extensions>{END}",
)
add(
    "X14-half-a-million-namespaces",
    "xml.attributes",
    1,
    lambda: START[:-1] + "".join(f" xmlns:a{n}='u'" for n in range(500_000)) + "/>",
)
add(
    "X15-text-of-10-mb", "xml.value", 1, large(START + "<body><paragraph>", "a", 9_900_000, "</paragraph></body>" + END)
)
add(
    "X15-text-over-10-mb",
    "xml.value",
    1,
    large(START + "<body><paragraph>", "a", 10_100_000, "</paragraph></body>" + END),
)
add(
    "X15-attribute-of-10-mb",
    "xml.value",
    1,
    large(START + "<body><section number='", "a", 9_900_000, "'/></body>" + END),
)
add(
    "X15-attribute-over-10-mb",
    "xml.value",
    1,
    large(START + "<body><section number='", "a", 10_100_000, "'/></body>" + END),
)
add("X15-comment-of-10-mb", None, None, large(START + "<!--", "a", 9_900_000, "-->" + END))
add("X15-comment-over-10-mb", "xml.syntax", 1, large(START + "<!--", "a", 10_100_000, "-->" + END))
add("X15-instruction-over-10-mb", "xml.syntax", 1, large(START + "<?p ", "a", 10_100_000, "?>" + END))
add("X15-a-name-of-50001", "xml.value", None, large(START + "<", "a", 50_001, "/>" + END))
add("X15-too-large", "xml.size", None, large(START, " ", 16 * 1024 * 1024, END))
add("X16-bad-children", "xml.unknown-element", 1, large(START, "<bad/>", 100_000, END))
add("X16-bad-paragraphs", "xml.unknown-element", 1, large(START + "<body>", "<p>x</p>", 66_000, "</body>" + END))
add("X16-paragraphs", None, None, large(START + "<body>", "<paragraph>x</paragraph>", 99_000, "</body>" + END))
add(
    "X17-a-value-for-slow-patterns",
    "xml.attribute",
    1,
    large(notice("<placeAndDate date='")[: -len(END)], "2", 100_000, "x'/>" + END),
)

# Encodings (X18 to X22)
for name in (
    "UTF-7",
    "VISCII",
    "TCVN5712-1",
    "CP1258",
    "HZ",
    "windows-1252",
    "ISO-8859-1",
    "UTF-32",
    "UCS-4",
    "EBCDIC-CP-US",
    "ISO-2022-JP",
):
    add(f"X19-declared-{name}", "xml.encoding", (1, 31), declared(name))
add("X18-utf-7", "xml.encoding", (1, 31), "<?xml version='1.0' encoding='UTF-7'?>+ADw-r+AD4-")
add("X18-utf-7-without-a-declaration", "xml.syntax", 1, "+ADw-notice/+AD4-")
add("X20-utf-8-mark-declared-utf-16", "xml.encoding", (1, 31), BOM_UTF8 + declared("UTF-16").encode())
add("X20-utf-16-mark-declared-utf-8", "xml.encoding", (1, 31), declared("UTF-8").encode("utf-16"))
add("X20-utf-16-mark-declared-latin", "xml.encoding", (1, 31), declared("iso-8859-1").encode("utf-16"))
add("X20-utf-8-declared-utf-16", "xml.encoding", (1, 31), declared("UTF-16"))
add("X21-declared-latin", "xml.encoding", (1, 31), declared("ISO-8859-1", "Uỷ ban"))
add("X22-utf-16-le-with-mark", None, None, BOM_UTF16_LE + declared("UTF-16").encode("utf-16-le"))
add("X22-utf-16-be-with-mark", None, None, BOM_UTF16_BE + declared("utf-16").encode("utf-16-be"))
add("X22-utf-16-le-without-mark", "xml.encoding", (1, 1), declared("UTF-16").encode("utf-16-le"))
add("X22-utf-16-be-without-mark", "xml.encoding", (1, 1), declared("UTF-16").encode("utf-16-be"))
add("X22-utf-16-half", "xml.encoding", (1, 3), BOM_UTF16_LE + "<a".encode("utf-16-le") + b"\x00\xdc")
add("X22-utf-32", "xml.encoding", (1, 1), declared("UTF-32").encode("utf-32"))
add("X22-utf-32-without-mark", "xml.encoding", (1, 1), declared("UTF-32").encode("utf-32-be"))
add("X22-ebcdic", "xml.encoding", (1, 1), "<?xml version='1.0' encoding='EBCDIC-CP-US'?><a/>".encode("cp037"))
add("X22-overlong", "xml.encoding", (1, 4), b"<a>\xc0\xbc/a>")
add("X22-cesu-8", "xml.encoding", (1, 4), b"<a>\xed\xa0\xbd\xed\xb8\x80</a>")
add("X22-bad-byte", "xml.encoding", (2, 4), "<a>\nỦy ".encode() + b"\xff</a>")
add("X22-cut-in-a-character", "xml.encoding", (1, 4), "<a>Ủ".encode()[:-1])
add("X22-trailing-nul", "xml.character", (1, len(notice()) + 1), notice() + "\0")
add("X22-nul-in-text", "xml.character", (1, 4), "<a>\0</a>")
add("X22-gzip", "xml.encoding", (1, 1), gzip.compress(notice().encode(), mtime=0))
add("X22-zip", "xml.encoding", (1, 1), b"PK\x03\x04\x14\0\0\0")
add("X22-ascii-declared", None, None, declared("US-ASCII", "Uy ban"))
add("X22-mark-twice", "xml.character", (1, 1), BOM_UTF8 * 2 + notice().encode())

# Characters and syntax (X23 to X28)
for reference in ("&#0;", "&#1;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#xB;"):
    add(f"X23-reference-{reference}", "xml.syntax", 1, paragraph(reference))
add("X23-escape-character", "xml.syntax", 1, paragraph("\x1b"))
add("X23-xml-1.1", "xml.version", (1, 1), f"<?xml version='1.1'?>{notice()}")
add("X23-xml-2.0", "xml.version", (1, 1), f"<?xml version='2.0'?>{notice()}")
add("X23-odd-declaration", "xml.declaration", (1, 1), f"<?xml version=1.0?>{notice()}")
add("X23-declaration-without-version", "xml.declaration", (1, 1), f"<?xml encoding='UTF-8'?>{notice()}")
add("X24-comment-in-a-value", None, None, paragraph("a<!-- x -->b<?p y?>c<![CDATA[d]]>"))
add("X25-line-ends", None, None, paragraph("a\r\nb\rc\td\x85e\u2028f"))
add("X25-carriage-return-reference", None, None, paragraph("a&#13;b"))
add("X26-duplicate-attribute", "xml.syntax", 1, "<a b='1' b='2'/>")
add("X26-space-before-the-declaration", "xml.syntax", 1, f" <?xml version='1.0'?>{notice()}")
add("X26-after-the-root", "xml.syntax", 2, notice() + "\nx")
add("X26-two-roots", "xml.syntax", 1, notice() + notice())
add("X26-empty", "xml.syntax", 1, "")
add("X26-white-space-only", "xml.syntax", None, " \n\t ")
add("X26-cut", "xml.syntax", 1, START + "<body>")
add("X26-crossed-tags", "xml.syntax", 2, START + "<body>\n</notice></body>")
add("X26-crossed-tags-of-40000-letters", "xml.syntax", 1, f"<{'a' * 40_000}></{'b' * 40_000}>")
add("X26-attribute-of-40000-letters-twice", "xml.syntax", 1, f"<a {'b' * 40_000}='' {'b' * 40_000}=''/>")
add("X26-entity-of-40000-letters", "xml.syntax", 1, f"<a>&{'b' * 40_000};</a>")
add("X26-cdata-not-closed", "xml.syntax", 2, "<a><![CDATA[\n</a>")
add("X29-element-of-40000-letters", "xml.unknown-element", 1, notice(f"<{'b' * 40_000}/>"))
add("X29-attribute-of-40000-letters", "xml.unknown-attribute", 1, notice(f"<body {'b' * 40_000}=''/>"))
add("X29-root-of-40000-letters", "xml.root", 1, f"<{'b' * 40_000}/>")
add("X29-namespace-of-40000-letters", "xml.root", 1, f"<a xmlns='urn:{'b' * 40_000}'/>")
add("X29-child-namespace-of-40000-letters", "xml.namespace", 1, notice(f"<a xmlns='urn:{'b' * 40_000}'/>"))
add("X26-prefix-without-namespace", "xml.syntax", 1, "<n:notice/>")
add("X27-beyond-line-65535", "xml.syntax", 140_001, large(START, "\n", 140_000, "</x>"))
add(
    "X27-unknown-element-beyond-line-65535", "xml.unknown-element", 140_001, large(START, "\n", 140_000, "<bad/>" + END)
)
add("X28-xpath-in-a-value", None, None, paragraph("'] | //secret | //x['"))
add("X29-another-namespace", "xml.root", (1, 1), "<notice xmlns='urn:other' version='1.0'/>")
add("X29-no-namespace", "xml.root", (1, 1), "<notice version='1.0'/>")
add("X29-another-root", "xml.root", 1, f"<paragraph xmlns='{NAMESPACE}'/>")
add("X29-html", "xml.root", (1, 1), "<html><body>x</body></html>")
add("X29-child-of-another-namespace", "xml.namespace", 1, notice("<body xmlns='urn:other'/>"))
for uri in ("", "%", "http://[", " ", "urn:x y", "x{y}"):
    extension = notice(f"<extensions><x:e xmlns:x='{uri}'/></extensions>")
    add(f"X29-no-uri-as-a-namespace-{uri}", "xml.syntax", 1, extension)
for uri in ("u", "../u"):
    add(f"X29-relative-namespace-{uri}", "xml.namespace", 1, notice(f"<extensions><e xmlns='{uri}'/></extensions>"))
add("X29-unknown-element", "xml.unknown-element", 1, notice("<bodi/>"))
add("X29-unknown-attribute", "xml.unknown-attribute", 1, notice("<body colour='red'/>"))
add("X29-attribute-of-another-namespace", "xml.unknown-attribute", 1, notice("<body xmlns:o='urn:o' o:a='1'/>"))
add("X29-newer-major", "xml.version", 1, notice(start=START.replace(":1", ":2").replace("1.0", "2.0")))
add("X29-text-between-elements", "xml.text", 1, notice("x"))
