import pytest

from vnnotice.errors import UnknownFormatError, WriteError
from vnnotice.formats import Format, all_formats, format_named, format_of_content, format_of_path
from vnnotice.model import Notice


def name_of(chosen):
    return None if chosen is None else chosen.name


def test_every_folder_is_a_format():
    names = [candidate.name for candidate in all_formats()]
    assert names == sorted(names)
    assert {"json", "markdown", "text", "xml"} <= set(names)
    for candidate in all_formats():
        assert candidate.package == f"vnnotice.formats.{candidate.name}"
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in candidate.suffixes)


def test_no_two_formats_share_an_ending():
    suffixes = [suffix for candidate in all_formats() for suffix in candidate.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_a_format_is_found_by_its_name():
    assert format_named("xml").name == "xml"
    with pytest.raises(UnknownFormatError, match="no format is called 'doc'") as caught:
        format_named("doc")
    assert "json, markdown, text, xml" in caught.value.hint


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.notice.xml", "xml"),
        ("A.XML", "xml"),
        ("dir.json/a.md", "markdown"),
        ("a.notice.json", "json"),
        ("a.markdown", "markdown"),
        ("a.txt", "text"),
        ("a.doc", None),
        ("xml", None),
        ("", None),
    ],
)
def test_a_format_is_found_by_the_ending(path, name):
    assert name_of(format_of_path(path)) == name


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<notice/>", "xml"),
        (b"\xef\xbb\xbf\n <?xml version='1.0'?>", "xml"),
        ("<notice/>".encode("utf-16"), "xml"),
        (b"\xfe\xff\0<\0a", "xml"),
        (b'\n{"format": "vnnotice"}', "json"),
        (b"{\\rtf1}", None),
        (b"<\0a\0", None),
        (b"PK\x03\x04", None),
        (b"PK\x03\x04[Content_Types].xml xl/workbook.xml", None),
        (b"PK\x03\x04[Content_Types].xml word/document.xml", "docx"),
        ("Thông báo".encode(), None),
        (b"", None),
    ],
)
def test_a_format_is_found_by_the_content_where_that_is_sure(data, name):
    assert name_of(format_of_content(data)) == name


def test_a_format_may_read_only_or_write_only():
    half = Format(name="half", title="Half", suffixes=(".half",), package="nowhere", reads=False, writes=False)
    with pytest.raises(UnknownFormatError, match="Half can be written only") as caught:
        half.read(b"")
    assert caught.value.code == "format.no-reader"
    with pytest.raises(WriteError, match="Half can be read only"):
        half.write(Notice())
