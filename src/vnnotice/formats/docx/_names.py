"""The names of WordprocessingML and its neighbours, as lxml spells them."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["MC", "PICTURE", "VML", "WP", "WPS", "A", "Element", "M", "O", "R", "W", "in_transitional"]

Element = Any
"""An element of lxml, whose own type has no public name."""

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VML: Final = "{urn:schemas-microsoft-com:vml}"
O: Final = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the prefix that all files use
PICTURE: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"

_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL: Final = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W,
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": R,
    b"http://purl.oclc.org/ooxml/drawingml/main": A,
    b"http://purl.oclc.org/ooxml/officeDocument/math": M,
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": WP,
    b"http://purl.oclc.org/ooxml/drawingml/picture": PICTURE,
}


def in_transitional(data: bytes) -> bytes:
    """Return a part with the names of the *strict* spelling of the standard in those that all other files have."""
    if _STRICT in data:
        for strict, name in _TRANSITIONAL.items():
            data = data.replace(strict, name.strip("{}").encode())
    return data
