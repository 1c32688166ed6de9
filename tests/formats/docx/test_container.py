"""The container: what is no archive, or one that two programs could understand in two ways."""

from __future__ import annotations

import io
import zipfile

import pytest
from word import EMPTY, Member, altered, deflated, docx, members, paragraph, zipped

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats import Limits, reads

GOOD = members(paragraph("Kính báo."))


def refused(data, kind=ReadError, **limits):
    with pytest.raises(ReadError) as caught:
        reads(data, format="docx", limits=Limits(**limits))
    assert type(caught.value) is kind
    assert caught.value.format == "docx"
    return caught.value.code


def with_first(**changes):
    return zipped([altered(GOOD[0], **changes), *GOOD[1:]])


def test_a_good_one_is_read():
    assert reads(zipped(GOOD), format="docx").notice.body[0].text == "Kính báo."


def test_entries_may_be_stored_and_the_archive_may_have_a_comment_and_folders():
    stored = [altered(member, method=0) for member in GOOD] + [Member("word/media/", method=0)]
    assert reads(zipped(stored, comment=b"PK"), format="docx").notice.body[0].text == "Kính báo."


def test_sizes_may_follow_the_entry():
    following = [altered(member, flags=8, local={"crc": 0, "packed": 0, "size": 0}) for member in GOOD]
    assert reads(zipped(following), format="docx").notice.body[0].text == "Kính báo."


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "docx.not-docx"),
        ("THÔNG BÁO".encode(), "docx.not-docx"),
        (b"%PDF-1.7", "docx.not-docx"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "docx.encrypted"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "WordDocument".encode("utf-16-le"), "docx.legacy-doc"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "docx.not-docx"),
        (b"PK\x03\x04", "docx.damaged"),
        (EMPTY[:-30], "docx.damaged"),
        (EMPTY[:-1], "docx.damaged"),
        (EMPTY + b"\n", "docx.damaged"),
        (EMPTY + EMPTY, "docx.damaged"),
        (b"PK\x03\x04junk" + EMPTY, "docx.damaged"),
        (zipped(GOOD, before=b"PK\x03\x04junk"), "docx.damaged"),
        (zipped(GOOD, disk=1), "docx.damaged"),
        (zipped(GOOD, count=3), "docx.damaged"),
        (zipped(GOOD, count=3, total=4), "docx.damaged"),
        (zipped(GOOD, count=5), "docx.damaged"),
        (zipped(GOOD, count=0), "docx.damaged"),
    ],
)
def test_what_is_no_whole_archive_is_refused(data, code):
    assert refused(data) == code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "../x"}, "docx.name"),
        ({"name": "/x"}, "docx.name"),
        ({"name": "a//b"}, "docx.name"),
        ({"name": "a/./b"}, "docx.name"),
        ({"name": "a/.."}, "docx.name"),
        ({"name": "C:\\x"}, "docx.name"),
        ({"name": "a\0.xml"}, "docx.name"),
        ({"name": ""}, "docx.name"),
        ({"name": b"\xff", "flags": 0x800}, "docx.name"),
        ({"method": 12}, "docx.method"),
        ({"flags": 1}, "docx.encrypted"),
        ({"method": 0, "packed": b"a", "data": b"ab"}, "docx.damaged"),
        ({"offset": 2**31}, "docx.damaged"),
        ({"magic": b"PK\x03\x03"}, "docx.not-docx"),
        ({"local": {"name": b"[Content_Types].XML"}}, "docx.mismatch"),
        ({"local": {"method": 0}}, "docx.mismatch"),
        ({"local": {"size": 1}}, "docx.mismatch"),
        ({"local": {"flags": 1}}, "docx.mismatch"),
    ],
)
def test_an_odd_entry_is_refused(changes, code):
    assert refused(with_first(**changes)) == code


def test_a_broken_header_is_refused():
    assert refused(zipped([GOOD[0], altered(GOOD[1], magic=b"PK\x03\x03"), *GOOD[2:]])) == "docx.damaged"


def test_a_broken_directory_is_refused():
    place = EMPTY.index(b"PK\x01\x02")
    assert refused(EMPTY[:place] + b"PK\x01\x03" + EMPTY[place + 4 :]) == "docx.damaged"


@pytest.mark.parametrize("name", ["word/document.xml", "WORD/Document.xml"])
def test_a_name_that_stands_twice_is_refused(name):
    assert refused(zipped([*GOOD, Member(name)])) == "docx.duplicate"


def test_entries_that_share_bytes_are_refused():
    assert refused(zipped([*GOOD[:-1], altered(GOOD[-1], name="a", local={"name": GOOD[0].raw_name}, offset=0)])) in {
        "docx.mismatch",
        "docx.overlap",
    }
    inner = zipped([Member("b", b"1", method=0)])
    outer = Member("a", inner, method=0)
    shared = Member("b", b"1", method=0, offset=31)
    assert refused(zipped([outer, shared])) == "docx.overlap"


def test_an_entry_that_goes_on_into_the_directory_is_refused():
    last = Member("z", b"a" * 10, method=0, packed=b"a", packed_size=10)
    assert refused(zipped([*GOOD, last])) == "docx.overlap"


@pytest.mark.parametrize(
    "changes",
    [
        {"size": 99_999},
        {"size": 10},
        {"crc": 1},
        {"packed": b"\xff\xff\xff"},
        {"packed": deflated(b"<a/>") + b"more"},
        {"packed": b""},
        {"method": 0, "crc": 1},
    ],
)
def test_an_entry_that_is_not_what_its_header_says_is_refused(changes):
    document = altered(GOOD[2], **changes)
    assert refused(zipped([*GOOD[:2], document, GOOD[3]])) == "docx.damaged"


def test_what_is_not_read_is_not_unpacked():
    picture = Member("word/media/a.png", b"a" * 50, packed=b"\xff")
    assert reads(zipped([*GOOD, picture]), format="docx").notice.body[0].text == "Kính báo."


@pytest.mark.parametrize(
    ("limit", "code"), [("markup_bytes", "docx.size"), ("entries", "docx.entries"), ("entry_bytes", "docx.entry")]
)
def test_too_much_is_refused(limit, code):
    assert refused(zipped(GOOD), LimitError, **{limit: 3}) == code


def test_a_bomb_is_refused_before_it_goes_off():
    bomb = Member("word/media/a.png", packed=b"", size=40 * 2**20)
    assert refused(zipped([*GOOD, bomb]), LimitError) == "docx.entry"
    bombs = [Member(f"word/media/{number}.png", packed=b"a" * 2**18, size=20 * 2**20) for number in range(4)]
    assert refused(zipped([*GOOD, *bombs]), LimitError) == "docx.unpacked"
    dense = Member("word/media/a.png", b" " * 2**20)
    assert refused(zipped([*GOOD, dense]), LimitError) == "docx.ratio"


def test_a_file_cut_off_anywhere_is_refused():
    data = docx(paragraph("Kính báo."))
    for length in range(0, len(data), 7):
        assert refused(data[:length]) in {"docx.damaged", "docx.not-docx"}


def test_one_wrong_bit_anywhere_is_refused_or_harmless():
    data, codes = docx(paragraph("Kính báo.")), set()
    for place in range(0, len(data), 5):
        wrong = bytearray(data)
        wrong[place] ^= 1 << place % 8
        try:
            reads(bytes(wrong), format="docx")
        except ReadError as error:
            codes.add(error.code.partition(".")[0])
    assert codes == {"docx"}


def test_the_builder_builds_what_zipfile_reads():
    with zipfile.ZipFile(io.BytesIO(EMPTY)) as archive:
        assert archive.testzip() is None
