"""Hostile JSON: what is no JSON though parsers take it, and what is too much."""

import json
from codecs import BOM_UTF8

from recipes._recipe import Book

BOOK = Book("json")
add = BOOK.add

MIB = 1024 * 1024
HEAD = '"format":"vnnotice","version":"1.0"'


def notice(members=""):
    return f"{{{HEAD}{',' + members if members else ''}}}"


def paragraph(text):
    return notice(f'"body":[{{"type":"paragraph","runs":[{text}]}}]')


def large(before, piece, count, after):
    return lambda: before.encode() + piece.encode() * count + after.encode()


START = "{" + HEAD + ","
COLUMN = len(START) + 1

# Keys – J01, J11, J12
add("J01-duplicate-key", "json.duplicate-key", 1, notice('"version":"1.0"'))
add(
    "J01-duplicate-key-nested",
    "json.duplicate-key",
    1,
    notice('"body":[{"type":"paragraph","type":"paragraph","runs":[]}]'),
)
add("J01-duplicate-key-escaped", "json.duplicate-key", 1, notice('"body":[],"\\u0062ody":[]'))
add("J01-duplicate-format", "json.duplicate-key", 1, '{"format":"x",' + HEAD + "}")
for key in ("bodi", "__class__", "__init__", "__proto__", "", "Body", "body ", "$schema"):
    add(f"J11-key-{key}", "json.unknown-key", None, notice(f'"{key}":1'))
add(
    "J11-unknown-key-nested", "json.unknown-key", None, notice('"body":[{"type":"paragraph","runs":[],"colour":"red"}]')
)

# Numbers – J02 to J04
for number in ("NaN", "Infinity", "-Infinity", "1e400", "01", "+1", "0x1", ".5", "1.", "1e", "--1"):
    add(f"J02-number-{number}", "json.syntax", 1, notice(f'"body":{number}'))
for digits in (21, 4301, 1_000_000):
    add(f"J03-digits-{digits}", "json.digits", (1, COLUMN + 7), large(START + '"body":', "1", digits, "}"))
add("J03-digits-after-the-point", "json.digits", (1, COLUMN + 9), notice('"body":1.' + "2" * 21))
add("J03-digits-of-an-exponent", "json.digits", (1, COLUMN + 9), notice('"body":1e' + "2" * 21))
add("J03-digits-negative", "json.digits", (1, COLUMN + 8), notice('"body":-' + "9" * 21))
for number in (2**63, 2**64, -(2**63) - 1):
    add(f"J04-number-{number}", "json.type", None, notice(f'"body":{number}'))

# Depth – J05
for depth in (65, 100_000):
    add(
        f"J05-arrays-{depth}",
        "json.depth",
        (1, COLUMN + 7 + 63),
        lambda depth=depth: START + '"body":' + "[" * depth + "]" * depth + "}",
    )
    add(
        f"J05-objects-{depth}",
        "json.depth",
        (1, COLUMN + 7 + 63 * 5),
        lambda depth=depth: START + '"body":' + '{"a":' * depth + "1" + "}" * depth + "}",
    )
add("J05-arrays-not-closed", "json.depth", (1, 65), large("", "[", 100_000, ""))
add("J05-objects-not-closed", "json.depth", (1, 64 * 5 + 1), large("", '{"a":', 100_000, ""))
add("J05-brackets-in-strings", None, None, paragraph(json.dumps("[{" * 1000 + '\\"')))

# Characters and encodings (J06 to J08)
for escape in ("\\ud800", "\\udc00", "\\ud800\\ud800", "\\udc00\\ud800", "\\ud800x"):
    add(f"J06-half-a-character-{escape}", "json.syntax", 1, paragraph(f'"{escape}"'))
add("J06-half-a-character-in-a-key", "json.syntax", 1, notice('"\\ud800":1'))
for escape in ("\\u0000", "\\u0001", "\\u001b", "\\ufffe", "\\uffff"):
    add(f"J07-character-{escape}", "json.character", None, paragraph(f'"{escape}"'))
add("J07-raw-nul", "json.character", (2, 2), "{\n \0}")
add("J07-raw-escape", "json.syntax", 1, paragraph('"\x1b"'))
add("J07-raw-tab", "json.syntax", 1, paragraph('"\t"'))
add("J07-raw-line-feed", "json.syntax", 1, paragraph('"a\n"'))
add("J08-byte-order-mark", None, None, BOM_UTF8 + notice().encode())
add("J08-two-byte-order-marks", "json.syntax", 1, BOM_UTF8 * 2 + notice().encode())
for codec in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    add(f"J08-{codec}", "json.encoding", (1, 1), notice().encode(codec))
add("J08-bad-byte", "json.encoding", (2, 6), '{"a":\n"Ủy b'.encode() + b'\xff"}')
add("J08-overlong", "json.encoding", (1, 3), b'{"\xc0\xaf":1}')
add("J08-surrogate-bytes", "json.encoding", (1, 3), b'{"\xed\xa0\x80":1}')
add("J08-cut-in-a-character", "json.encoding", (1, 3), '{"Ủ'.encode()[:-1])
add("J08-gzip", "json.encoding", (1, 1), b"\x1f\x8b\x08\0")
add("J08-rtf", "json.encoding", (1, 1), b"{\\rtf1}")

# Syntax – J09
for name, text in {
    "trailing-data": notice() + "{}",
    "trailing-comma": "{" + HEAD + ",}",
    "line-comment": "// x\n" + notice(),
    "block-comment": "{" + HEAD + "/* x */}",
    "single-quotes": notice().replace('"', "'"),
    "bare-key": "{format:1}",
    "unknown-escape": paragraph('"\\x41"'),
    "short-escape": paragraph('"\\u12"'),
    "cut": notice()[:-1],
    "cut-in-a-string": notice()[:-3],
    "python-names": notice('"body":None'),
    "empty": "",
    "white-space-only": " \n\t",
    "no-break-space": "\u00a0" + notice(),
    "wrong-bracket": "[1}",
    "closing-only": "]" * 1000,
}.items():
    add(f"J09-{name}", "json.syntax", 1, text)

# Types – J10
for value in ("null", "true", "0", "1.9", '""', '"x"', "[]", "[{}]"):
    add(f"J10-root-{value}", "json.type", None, value)
for value in ("null", "true", "0", "1.9", '""', '"1"', "{}", "[1]", '["x"]', "[null]", "[[]]"):
    add(f"J10-body-{value}", "json.type", None, notice(f'"body":{value}'))
for value in ("null", "true", "0", "1.9", "[]"):
    add(f"J10-text-{value}", "json.type", None, paragraph(value))
add("J10-text-{}", "json.missing", None, paragraph("{}"))
add("J10-version-as-a-number", "json.type", None, '{"format":"vnnotice","version":1.0}')
add("J12-type-of-a-block-from-outside", "json.choice", (1, 54), notice('"body":[{"type":"os.system","runs":[]}]'))
add("J12-type-of-a-block-as-a-list", "json.type", None, notice('"body":[{"type":["paragraph"],"runs":[]}]'))

# Amount – J13
add("J13-a-million-values", "json.values", 1, large("[", "1,", 1_000_000, "1]"))
add(
    "J13-a-million-keys",
    "json.values",
    1,
    lambda: "{" + ",".join(f'"{n}":0' for n in range(1_000_000)) + "}",
)
add("J13-a-million-empty-objects", "json.values", 1, large("[", "{},", 1_000_000, "{}]"))
add("J13-two-hundred-thousand-values", "json.type", None, large(START + '"body":[', "1,", 199_990, "1]}"))
add(
    "J13-two-hundred-thousand-keys",
    "json.unknown-key",
    None,
    lambda: START + ",".join(f'"{n}":0' for n in range(199_990)) + "}",
)
add("J13-a-value-of-two-mib", "json.value", None, lambda: paragraph('"' + "a" * 2 * MIB + '"'))
add("J13-a-key-of-fifteen-mib", "json.unknown-key", None, large(START + '"', "a", 15 * MIB, '":1}'))
add("J13-too-large", "json.size", None, large(START, " ", 16 * MIB, '"body":[]}'))
add(
    "J13-paragraphs",
    None,
    None,
    large(
        START + '"body":[',
        '{"type":"paragraph","runs":["x"]},',
        24_000,
        '{"type":"paragraph","runs":["x"]}]}',
    ),
)

# Other documents
add("J14-another-format", "json.format", None, '{"format":"other","version":"1.0"}')
add("J14-no-format", "json.missing", (1, 1), '{"version":"1.0"}')
add("J14-no-version", "json.missing", (1, 1), '{"format":"vnnotice"}')
add("J14-newer-major", "json.version", None, '{"format":"vnnotice","version":"2.0"}')
add("J14-odd-version", "json.version", None, '{"format":"vnnotice","version":"one"}')
