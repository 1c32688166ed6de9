"""Fields: instructions of the word processor and their results.  The result is text, the instruction is not."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.formats.docx._names import Element, W

__all__ = ["Fields"]

_PAGE_NUMBER: Final = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_KIND: Final = f"{W}fldCharType"


class Fields:
    """The fields that are open at one place of a story; they nest, and go on over paragraphs.

    Where the marks of the fields do not match, they are not trusted: then everything counts as text.
    """

    def __init__(self, root: Element | None = None, *, furniture: bool = False) -> None:
        self._root = root
        self._furniture = furniture
        self._trusted: bool | None = None
        self._codes: list[str] = []
        self._in_code: list[bool] = []
        self.in_code = False
        self.in_page_number = False

    def mark(self, kind: str) -> None:
        """Take one mark of a field: ``begin``, ``separate`` or ``end``."""
        if self._trusted is None:
            self._trusted = self._root is not None and _match(self._root)
        if not self._trusted:
            return
        if kind == "begin":
            self._begin("", in_code=True)
        elif kind == "separate" and self._in_code:
            self._in_code[-1] = False
            self._look()
        elif kind == "end":
            self.end()

    def begin_simple(self, code: str) -> None:
        """Begin a field that is one element: what is in it is the result."""
        self._begin(code, in_code=False)

    def add_code(self, text: str) -> None:
        """Add to the instruction of the innermost field."""
        if self._codes and self._in_code[-1]:
            self._codes[-1] += text

    def end(self) -> None:
        """End the innermost field."""
        if self._codes:
            self._codes.pop()
            self._in_code.pop()
            self._look()

    def _begin(self, code: str, *, in_code: bool) -> None:
        self._codes.append(code)
        self._in_code.append(in_code)
        self._look()

    def _look(self) -> None:
        self.in_code = any(self._in_code)
        results = zip(self._codes, self._in_code, strict=True)
        self.in_page_number = self._furniture and any(
            _PAGE_NUMBER.match(code) for code, in_code in results if not in_code
        )


def _match(root: Element) -> bool:
    """Tell whether each field that begins also ends."""
    depth = 0
    for mark in root.iter(f"{W}fldChar"):
        depth += {"begin": 1, "end": -1}.get(mark.get(_KIND, ""), 0)
        if depth < 0:
            return False
    return depth == 0
