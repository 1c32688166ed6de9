"""XML: the document format of vnnotice, ``*.notice.xml``."""

from vnnotice.formats._format import Format

FORMAT = Format(
    name="xml",
    title="vnnotice XML",
    suffixes=(".notice.xml", ".xml"),
    package=__name__,
    sniff=lambda start: start.startswith(b"<"),
)
