"""Plain text: a notice as scans and converters leave it."""

from vnnotice.formats._format import Format

FORMAT = Format(name="text", title="plain text", suffixes=(".txt", ".text"), like_paper=True, package=__name__)
