"""Hostile plain text: encodings, characters, shapes that slow patterns down."""

import gzip
import unicodedata

from recipes._recipe import Book
from vnnotice.formats import DEFAULT_LIMITS

BOOK = Book("text")
add = BOOK.add

LIMIT = DEFAULT_LIMITS.text_bytes
PROSE = "Ủy ban nhân dân xã Lộc Quảng thông báo kết quả làm việc. "


def fill(piece, size):
    """Repeat *piece* up to *size* bytes, and not into a character."""
    data = piece.encode()
    return data * (size // len(data))


# Encodings
add("U08-tcvn3", "text.encoding", (1, 1), "ñy ban nh©n d©n tØnh ®ång nai".encode("latin-1"))
add("U09-vni", "text.encoding", (1, 2), "UÛy ban nhaân daân tænh Ñoàng Nai".encode("latin-1"))
add("U10-cp1258", "text.encoding", (1, 2), b"U\xd2y ban nh\xe2n d\xe2n ti\xd2nh \xd0\xf4\xccng Nai")
add("U10-mojibake", None, None, "á»¦y ban nhÃ¢n dÃ¢n")
add("U08-tcvn3-as-utf8", None, None, "ñy ban nh©n d©n tØnh ®ång nai")
add("T05-utf-16-le", "text.encoding", (1, 1), "<Ủy ban".encode("utf-16-le"))
add("T05-utf-16-be-without-mark", "text.character", (1, 1), "Uy ban".encode("utf-16-be"))
add("T05-utf-16-with-mark", None, None, PROSE.encode("utf-16"))
add("T05-utf-16-half", "text.encoding", (1, 3), b"\xff\xfea\0b\0\x00\xd8")
add("T05-utf-32", "text.encoding", (1, 1), PROSE.encode("utf-32"))
add("T05-utf-7", None, None, b"+HuY-y ban")
add("T05-bad-byte", "text.encoding", (3, 4), "Ủy ban\n\nxã ".encode() + b"\xff" + b"Lo")
add("T05-overlong", "text.encoding", (1, 2), b"a\xc0\xaf")
add("T05-cesu-8", "text.encoding", (1, 2), b"a\xed\xa0\xbd\xed\xb8\x80")
add("T05-cut-in-a-character", "text.encoding", (1, 7), "Thông Ủ".encode()[:-1])
add("T05-gzip", "text.encoding", (1, 1), gzip.compress(b"a", mtime=0))
add("T05-zip", "text.encoding", (1, 1), b"PK\x03\x04\x14\0\0\0")
add("T05-pdf", "text.encoding", (1, 1), b"%PDF-1.7\n1 0 obj\n")
add("T05-rtf", "text.encoding", (1, 1), b"{\\rtf1\\ansi Uy ban}")
add("T05-old-word", "text.encoding", (1, 1), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))

# Characters
add("T05-nul", "text.character", (2, 3), "Ủy\nba\0n")
add("U06-escape", "text.character", (1, 3), "Ủy\x1b[31m ban")
add("U06-backspace", "text.character", (1, 2), "a\b")
add("U06-vertical-tab", "text.character", (1, 2), "a\x0bb")
add("U06-ufffe", "text.character", (1, 2), "a\ufffe")
add("U06-uffff", "text.character", (2, 1), "a\r\n\uffff")
add("U06-c1-controls", None, None, "a\x9b31m \x85 \x80")
add("U06-invisible", None, None, "12\u200b/TB\u00ad-UB\u202eND\u2066 \ufeff\u3164\u115f\U000e0041")
add("U05-homoglyphs", None, None, "Тhông báo số 12/ТB-UBND")
add("U07-full-width-digits", None, None, "Số: １２/TB-UBND, ngày ٠٩ tháng 8 năm 2023")
add("U02-stray-marks", None, None, "a\u0301\u0302 \u0301\n\u0323")
add("U01-nfd", None, None, unicodedata.normalize("NFD", PROSE))
add("U01-a-thousand-marks", None, None, "a" + "\u0301\u0323" * 5000)
add("U01-marks-in-every-order", None, None, lambda: fill("e" + "\u0323\u0302\u0301\u031b" * 20, LIMIT))
add("U13-all-separators", None, None, "a\u2028b\u2029c\x85d")
add("U13-separators-before-a-fault", "text.character", (2, 8), "x\na\u2028b\u2029c\x85d\0")
add("O-workflow-commands", None, None, "::stop-commands::x\n ::error::y\n##[add-mask]z")

# Lines
add("T05-empty", None, None, b"")
add("T05-white-space-only", None, None, " \t\n\n  \n")
add("T05-byte-order-mark-only", None, None, b"\xef\xbb\xbf")
add("T05-mixed-line-ends", None, None, "a\rb\r\nc\nd\n\re")
add("T05-no-final-line-end", None, None, "Ủy ban")
add("T05-form-feeds", None, None, "a\n\fb\f\f\nc")
add("T05-ten-mib-in-one-line", "text.size", None, lambda: fill(PROSE, 10_000_000))
add("T05-the-limit-in-one-line", None, None, lambda: fill(PROSE, LIMIT))
add("T05-the-limit-of-lines", None, None, lambda: fill(PROSE + "\n", LIMIT))
add("T05-empty-lines-to-the-limit-of-size", "text.lines", (20_001, 1), lambda: b"\n" * LIMIT)
add("T05-carriage-returns-to-the-limit-of-size", "text.lines", (20_001, 1), lambda: b"\r" * LIMIT)
add("T05-form-feeds-to-the-limit-of-size", "text.lines", (1, 1), lambda: b"\f" * LIMIT)
add("T05-short-lines-to-the-limit-of-size", "text.lines", (20_001, 1), lambda: b"a\n" * (LIMIT // 2))
add("T05-short-paragraphs-to-the-limit-of-size", "text.lines", (20_001, 1), lambda: fill("a\n\n", LIMIT))
add("T05-the-limit-of-spaces", None, None, lambda: b"a" + b" " * (LIMIT - 2) + b"b")

LINES = DEFAULT_LIMITS.lines
add("T05-the-limit-of-empty-lines", None, None, lambda: b"\n" * LINES)
add("T05-the-limit-of-carriage-returns", None, None, lambda: b"\r" * LINES)
add("T05-the-limit-of-form-feeds", None, None, lambda: b"\f" * LINES)
add("T05-the-limit-of-short-lines", None, None, lambda: b"a\n" * LINES)
add("T05-the-limit-of-short-paragraphs", None, None, lambda: b"a\n\n" * (LINES // 2))

# Shapes that a careless pattern takes for ever to see through
for name, piece in {
    "spaces": " " * 40 + "x\n",
    "numbers": "1.",
    "numbers-and-words": "1. a ",
    "letters": "a) ",
    "dates": "ngày 09 tháng 8 năm 2023 ",
    "half-dates": "ngày 09 tháng ",
    "places": "Bảo Lâm, ",
    "places-and-dates": "Bảo Lâm, ngày 9 tháng 8 năm 2023\n",
    "numbers-and-symbols": "Số: 12/TB-UBND\n",
    "slashes": "12/",
    "dashes": "-",
    "dashes-and-spaces": "- ",
    "underscores": "____ ",
    "dots": ".",
    "ellipses": "…",
    "brackets": "[CẦN BỔ SUNG: ",
    "recipients": "Nơi nhận:\n- Như trên;\n",
    "archive": "Lưu VT, ",
    "authorities": "T/L BAN THƯỜNG VỤ\n",
    "capitals": "THÔNG BÁO ",
    "headings": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
    "bases": "Căn cứ Luật;\n",
    "addressees": "Kính gửi: \n",
    "columns": "ỦY BAN NHÂN DÂN          CỘNG HÒA\n",
    "pipes": "|",
    "bullets": "- - - - x\n",
    "roman": "IVXLCDM",
    "page-numbers": "\n- 1 -\n" + " " * 40,
    "annexes": "PHỤ LỤC I\n(Kèm theo)\n",
}.items():
    add(f"T01-{name}", None, None, lambda piece=piece: fill(piece, 200_000))
