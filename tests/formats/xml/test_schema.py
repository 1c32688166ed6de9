"""The schema that is shipped."""

from __future__ import annotations

from importlib import resources

from vnnotice.formats.xml.schema import schema


def test_the_schema_is_the_file_beside_the_code():
    name = "notice-1.xsd"
    assert schema() == resources.files("vnnotice.formats.xml").joinpath(name).read_bytes()
    assert b"urn:vnnotice:notice:1" in schema()
