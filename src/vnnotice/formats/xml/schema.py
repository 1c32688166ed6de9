"""The schema of the format: XSD 1.0."""

from __future__ import annotations

from importlib import resources

__all__ = ["schema"]


def schema() -> bytes:
    """Return the XML Schema of the document format."""
    return resources.files(__package__).joinpath("notice-1.xsd").read_bytes()
