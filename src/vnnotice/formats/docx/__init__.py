"""DOCX: a notice as word processors hold it."""

from vnnotice.formats._format import Format

FORMAT = Format(name="docx", title="DOCX", suffixes=(".docx",), like_paper=True, reads=False, package=__name__)
