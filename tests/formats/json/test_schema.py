"""The schema that is shipped."""

from __future__ import annotations

from importlib import resources

from vnnotice.formats.json.schema import schema


def test_the_schema_is_the_file_beside_the_code():
    name = "notice-1.schema.json"
    assert schema() == resources.files("vnnotice.formats.json").joinpath(name).read_bytes()
    assert b"urn:vnnotice:notice:1" in schema()
