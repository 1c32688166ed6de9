"""The schema of the format: JSON Schema 2020-12."""

from __future__ import annotations

from importlib import resources

__all__ = ["schema"]


def schema() -> bytes:
    """Return the JSON Schema of the document format."""
    return resources.files(__package__).joinpath("notice-1.schema.json").read_bytes()
