from __future__ import annotations

import io
import zipfile

from written_pages import STATE

from vnnotice.formats.docx.writer import write


def test_the_archive_is_plain_and_tells_nothing_of_the_machine():
    archive = zipfile.ZipFile(io.BytesIO(write(STATE).data))

    assert archive.testzip() is None
    assert archive.comment == b""
    for member in archive.infolist():
        assert member.date_time == (1980, 1, 1, 0, 0, 0)
        assert (member.compress_type, member.flag_bits) == (zipfile.ZIP_STORED, 0x800)
        assert (member.extra, member.comment, member.create_system, member.external_attr) == (b"", b"", 0, 0)


def test_the_parts_stand_in_a_fixed_order():
    names = zipfile.ZipFile(io.BytesIO(write(STATE).data)).namelist()

    assert names == [
        *("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml"),
        *("word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml", "word/settings.xml"),
        *("word/fontTable.xml", "word/header1.xml", "word/header2.xml", "word/footer2.xml"),
        *("word/header3.xml", "word/footer3.xml"),
    ]


def test_every_part_is_named_in_the_content_types_and_related():
    archive = zipfile.ZipFile(io.BytesIO(write(STATE).data))
    types = archive.read("[Content_Types].xml").decode()
    relations = archive.read("word/_rels/document.xml.rels").decode()

    for name in archive.namelist():
        if name.startswith("word/") and name.endswith(".xml"):
            assert f'PartName="/{name}"' in types
            if name != "word/document.xml":
                assert f'Target="{name.removeprefix("word/")}"' in relations
