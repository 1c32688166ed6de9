"""Word: a notice as offices make it, ``*.docx``."""

from vnnotice.formats._format import Format

FORMAT = Format(
    name="docx",
    title="Word (DOCX)",
    suffixes=(".docx",),
    package=__name__,
    like_paper=True,
    is_text=False,
    sniff=lambda start: start.startswith(b"PK\x03\x04") and b"word/" in start,
)
