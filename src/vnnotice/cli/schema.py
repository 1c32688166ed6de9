"""``vnnotice schema``: the schemas of the document format."""

from __future__ import annotations

import importlib
from typing import Final

import click

from vnnotice.cli._streams import print_bytes

__all__ = ["command"]

_FORMATS: Final = {"xsd": "xml", "json": "json"}


@click.command("schema", short_help="Print a schema of the document format.")
@click.argument("kind", type=click.Choice(list(_FORMATS)), metavar="xsd|json")
def command(kind: str) -> int:
    """Print the XSD 1.0 or the JSON Schema 2020-12 of the document format."""
    print_bytes(importlib.import_module(f"vnnotice.formats.{_FORMATS[kind]}.schema").schema())
    return 0
