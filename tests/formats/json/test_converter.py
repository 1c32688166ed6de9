"""The cattrs converter for a whole notice."""

from __future__ import annotations

import json

import attrs
import pytest
from hypothesis import given, settings
from strategies import notices

from vnnotice.errors import ReadError, WriteError
from vnnotice.formats.json.converter import converter
from vnnotice.formats.json.writer import write
from vnnotice.model import Extension, Heading, Notice

HEAD = {"format": "vnnotice", "version": "1.0"}


@settings(max_examples=40)
@given(notices())
def test_it_structures_and_unstructures_the_document(notice):
    document = json.loads(write(notice).data)
    assert converter().structure(document, Notice) == notice
    assert converter().unstructure(notice) == document


def test_a_notice_inside_another_class():
    @attrs.frozen
    class Letter:
        notice: Notice
        pages: int

    letter = Letter(notice=Notice(heading=Heading(kind="state")), pages=2)
    assert converter().structure(converter().unstructure(letter), Letter) == letter


def test_it_mends_as_the_reader_does_and_leaves_what_it_was_given():
    document = HEAD | {"heading": {"wording": "a\r\u0110a\u0309ng"}}
    assert converter().structure(document, Notice).heading.wording == "a\nĐảng"
    assert document["heading"] == {"wording": "a\r\u0110a\u0309ng"}


@pytest.mark.parametrize(
    ("document", "code", "path"),
    [
        (HEAD | {"heading": {"wording": 5}}, "json.type", "heading.wording"),
        (HEAD | {"tone": 5}, "json.unknown-key", "tone"),
        (HEAD | {"body": ({},)}, "json.type", "body"),
        (HEAD | {"heading": {"wording": "\ud800"}}, "json.character", "heading.wording"),
        (HEAD | {"extensions": {"x-a": float("nan")}}, "json.type", "extensions"),
        (HEAD | {"extensions": {"x-a": {1}}}, "json.type", "extensions"),
        (HEAD | {"extensions": {"x-a": "\ud800"}}, "json.type", "extensions"),
        (HEAD | {"extensions": 5}, "json.type", "extensions"),
        ([], "json.type", None),
    ],
)
def test_it_is_strict(document, code, path):
    with pytest.raises(ReadError) as caught:
        converter().structure(document, Notice)
    assert (caught.value.code, caught.value.path) == (code, path)


def test_parts_of_a_newer_minor_version_are_kept():
    document = HEAD | {"version": "1.2", "tone": 5}
    (extension,) = converter().structure(document, Notice).extensions
    assert extension == Extension(name="x-vnnotice-1.2", value='[{"path":"","key":"tone","value":5}]')


def test_a_value_that_is_none_cannot_be_unstructured():
    with pytest.raises(WriteError):
        converter().unstructure(Notice(extensions=(Extension(name="x-a", value="nan"),)))
