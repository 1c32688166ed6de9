"""Paths that look like something else: a path is the name of a file here, never an address, and nothing is unpacked."""

import gzip

import pytest

from vnnotice.errors import ReadError
from vnnotice.formats import read

NOTICE = b'<notice xmlns="urn:vnnotice:notice:1" version="1.0"/>'


def refused(path, **options):
    with pytest.raises(ReadError) as caught:
        read(path, **options)
    return caught.value.code


def test_a_name_like_an_address_is_the_name_of_a_file(tmp_path, monkeypatch):
    (tmp_path / "http:").mkdir()
    (tmp_path / "http:" / "a.xml").write_bytes(NOTICE)
    monkeypatch.chdir(tmp_path)
    assert read("http:/a.xml").format == "xml"
    assert refused("http://127.0.0.1:9/a.xml") == "file.missing"


def test_an_address_of_a_file_is_no_file(tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(NOTICE)
    assert refused(f"file://{path}") == "file.missing"


@pytest.mark.parametrize("name", ["a.xml", "a.xml.gz"])
def test_nothing_is_unpacked(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(gzip.compress(NOTICE, mtime=0))
    assert refused(path) == ("xml.encoding" if name.endswith(".xml") else "format.unknown")
    assert refused(path, format="xml") == "xml.encoding"


def test_the_content_of_a_file_without_an_ending_is_looked_at(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(NOTICE)
    assert read(path).format == "xml"
    path.write_bytes(b"PK\x03\x04")
    assert refused(path) == "format.unknown"
