"""Tags: comments by which a Markdown file says itself which component its lines are.

Markdown has no word for the parts of a notice; a reader recognises them.  Where it could not, the writer sets a comment
such as ``<!-- body -->`` before the lines, and the reader takes it at its word.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["END_TAGS", "TAGS", "tag_of", "written"]

TAGS: Final = (
    "heading",
    "issuing_body",
    "number_and_symbol",
    "place_and_date",
    "type_and_subject",
    "addressees",
    "marks",
    "bases",
    "body",
    "signature_blocks",
    "recipients",
    "contact_line",
    "annexes",
    "unplaced",
)
"""The components that a comment can name."""

END_TAGS: Final = ("/section", "/list")
"""The comments that close a section or a list of the body."""

_COMMENT: Final = re.compile(r"<!-- (?P<name>/?[a-z_]+) -->")


def tag_of(text: str) -> str | None:
    """Return the tag that a comment sets; `None` for any other text."""
    match = _COMMENT.fullmatch(text)
    return match["name"] if match and match["name"] in (*TAGS, *END_TAGS) else None


def written(tag: str) -> str:
    """Return the comment that sets *tag*."""
    return f"<!-- {tag} -->"
