"""Hostile Markdown: depth, pathological nesting, markup that is to stay text."""

from recipes._recipe import Book
from vnnotice.formats import DEFAULT_LIMITS

BOOK = Book("markdown")
add = BOOK.add


def rows(count, columns):
    line = "|" + "a|" * columns + "\n"
    return (line + "|" + "-|" * columns + "\n" + line * count).encode()


def times(piece):
    """Tell how often *piece* goes into 80 kB and the limit of lines."""
    return min(80_000 // len(piece.encode()), DEFAULT_LIMITS.lines // max(1, piece.count("\n")))


add("T02-lists-of-depth-200", "markdown.depth", None, "".join("  " * depth + "- a\n" for depth in range(200)))
add("T02-bullets-of-depth-200", None, None, "- " * 200 + "a")
add("T02-quotes-of-depth-200", None, None, "> " * 200 + "a")
add("T02-quotes-of-depth-100000", None, None, lambda: b">" * 100_000 + b"a")
add("T02-a-slope-of-lists", "markdown.depth", None, lambda: "".join("  " * d + "- a\n" for d in range(400)))

for name, piece, tail in [
    ("emphasis", "*a **a ", ""),
    ("stars", "*", "a"),
    ("star-words", "**a*", ""),
    ("underscores", "_a __b ", ""),
    ("brackets", "[", "a"),
    ("bracket-links", "[a](", ""),
    ("closing-brackets", "a]", ""),
    ("images", "![a](", ""),
    ("backticks", "`a``b```", ""),
    ("backslashes", "\\", ""),
    ("escaped-stars", "\\*", ""),
    ("comments", "<!--", ""),
    ("declarations", "<?", ""),
    ("angles", "<", ">"),
    ("autolinks", "<http://a ", ""),
    ("entities", "&#", ""),
    ("ampersands", "&amp;", ""),
    ("hashes", "#", " a"),
    ("headings", "# a\n", ""),
    ("setext", "a\n=\n", ""),
    ("rules", "---\n", ""),
    ("fences", "```\n", ""),
    ("tildes", "~~~~ ", ""),
    ("numbered", "1. a\n", ""),
    ("big-numbers", "999999999999. a\n", ""),
    ("references", "[a]: b\n", ""),
    ("redefinitions", "[a]: b 'c'\n[a]\n\n", ""),
    ("hard-breaks", "a  \n", ""),
    ("tabs", "\t", "a"),
    ("pipes", "|", "\n-|-"),
    ("table-heads", "|a|\n|-|\n", ""),
    ("half-tables", "|a\n", ""),
    ("bold-numbers", "**1.** a\n\n", ""),
    ("italic-bold", "***a* b** ", ""),
    ("html", "<b><i>", ""),
]:
    add(
        f"T03-{name}",
        None,
        None,
        lambda piece=piece, tail=tail: piece * times(piece) + tail,
    )

add("T03-a-wide-table", None, None, lambda: rows(3, 2000))
add("T03-a-long-table", None, None, lambda: rows(DEFAULT_LIMITS.lines - 2, 2))
PROSE = "Ủy **ban** nhân *dân*.\n\n"
add("T03-the-limit-of-prose", None, None, lambda: PROSE * (DEFAULT_LIMITS.text_bytes // len(PROSE.encode())))

add("T04-script", None, None, "<script>alert(1)</script>")
add("T04-javascript-link", None, None, "[a](javascript&colon;alert(1)) [b](data:text/html,x) [c](vbscript:x)")
add("T04-remote-image", None, None, "![a](http://127.0.0.1:9/x.png) <img src='file:///etc/passwd'>")
add("T04-autolink", None, None, "<file:///etc/passwd> http://127.0.0.1:9/")
add("T06-front-matter", None, None, "---\na: &a [x]\nb: [*a, *a, *a]\nc: !!python/object:os.system\n---\nỦy ban")
add("T05-nul-in-markdown", "text.character", (2, 1), "a\n\0")
add("T05-legacy-markdown", "text.encoding", (1, 5), "# Th\u00f4ng".encode("latin-1"))
add("T05-large-markdown", "text.size", None, lambda: b"a" * (DEFAULT_LIMITS.text_bytes + 1))
