"""A case: what a rule looks at."""

from __future__ import annotations

import functools

from vnnotice.model import Layout, ListItem, Notice, Paragraph, Repair, Section, plain_text, walk
from vnnotice.regimes import Edition
from vnnotice.wording import Form

__all__ = ["Case"]


class Case:
    """One notice before one edition of the law.

    Attributes:
        notice: the notice.
        edition: the law.
        layout: the looks, or `None` where they are not known.
        repairs: what the reader mended.
    """

    def __init__(
        self, notice: Notice, edition: Edition, layout: Layout | None = None, repairs: tuple[Repair, ...] = ()
    ) -> None:
        self.notice = notice
        self.edition = edition
        self.layout = layout
        self.repairs = repairs

    @property
    def form(self) -> Form:
        """How the edition words the components."""
        return self.edition.form

    @functools.cached_property
    def passages(self) -> tuple[tuple[str, str], ...]:
        """The running text: pairs of a path and the plain text there (bases, body, annexes)."""
        return tuple(
            (path, plain_text(part.heading if isinstance(part, Section) else part.runs))
            for path, part in walk(self.notice)
            if isinstance(part, (Paragraph, Section, ListItem))
        )

    @functools.cached_property
    def text(self) -> str:
        """All running text in one, a line each passage: for a quick look whether a word occurs at all."""
        return "\n".join([text for _, text in self.passages])
