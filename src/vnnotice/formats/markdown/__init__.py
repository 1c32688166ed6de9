"""Markdown: a notice as people transcribe it."""

from vnnotice.formats._format import Format

FORMAT = Format(name="markdown", title="Markdown", suffixes=(".md", ".markdown"), like_paper=True, package=__name__)
