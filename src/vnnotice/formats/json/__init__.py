"""JSON: the document format of vnnotice, ``*.notice.json``."""

from vnnotice.formats._format import Format

FORMAT = Format(
    name="json",
    title="vnnotice JSON",
    suffixes=(".notice.json", ".json"),
    package=__name__,
    sniff=lambda start: start.startswith(b"{"),
)
