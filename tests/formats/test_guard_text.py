import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard import GuardedText, guard_text
from vnnotice.formats._limits import Limits
from vnnotice.model import Origin, Repair
from vnnotice.model._text import unheld

NFD = unicodedata.normalize("NFD", "Ủy ban\nxã Lộc")


def refused(data, limits=None):
    with pytest.raises(ReadError) as caught:
        guard_text(data, limits or Limits(), "markdown")
    assert caught.value.format == "markdown"
    return caught.value


def test_composed_text_passes_as_it_is():
    text = "Ủy ban\n\n\txã\u00a0Lộc\u2028Quảng\u0085𠀀"
    assert guard_text(text.encode()) == GuardedText(text, (), ())


def test_the_byte_order_mark_is_left_out_and_listed():
    guarded = guard_text("\ufeffỦy ban".encode())
    assert guarded.text == "Ủy ban"
    assert guarded.repairs == (Repair(kind="byte_order_mark", origin=Origin(line=1, column=1)),)


@pytest.mark.parametrize(("mark", "codec"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_utf16_with_its_mark_is_read(mark, codec):
    guarded = guard_text(mark + "Ủy ban\r\nxã".encode(codec))
    assert guarded.text == "Ủy ban\nxã"
    assert [repair.kind for repair in guarded.repairs] == ["byte_order_mark", "line_end"]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_line_ends_become_line_feeds_with_one_repair(end):
    guarded = guard_text(f"Ủy ban{end}xã\nLộc{end}Quảng".encode())
    assert guarded.text == "Ủy ban\nxã\nLộc\nQuảng"
    assert guarded.repairs == (Repair(kind="line_end", origin=Origin(line=1, column=7), detail="2 carriage returns"),)


def test_decomposed_text_is_composed_with_one_repair():
    guarded = guard_text(f"a\nbc{NFD}".encode())
    assert guarded.text == "a\nbcỦy ban\nxã Lộc"
    assert guarded.repairs == (
        Repair(kind="composed", origin=Origin(line=2, column=3), detail="text was not in Unicode NFC"),
    )


def test_form_feeds_become_line_feeds_and_the_lines_of_the_file_are_known():
    guarded = guard_text(b"a\nb\n\fc\nd\n\fe\n")
    assert guarded.text == "a\nb\n\nc\nd\n\ne\n"
    assert guarded.repairs == (Repair(kind="line_end", origin=Origin(line=3, column=1), detail="2 form feeds"),)
    assert guarded.pages == (4, 7)
    lines = guarded.text.split("\n")
    assert {lines[line - 1]: guarded.line_in_file(line) for line in range(1, 8) if lines[line - 1]} == {
        "a": 1,
        "b": 2,
        "c": 3,
        "d": 4,
        "e": 5,
    }


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\0", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x0b", "U+000B"),
        ("\ufffe", "U+FFFE"),
        ("\uffff", "U+FFFF"),
        ("\x08", "U+0008"),
    ],
)
def test_characters_that_no_notice_holds_are_refused_with_their_place(character, name):
    error = refused(f"\fỦy\r\nban {character}".encode())
    assert (error.code, error.line, error.column) == ("text.character", 2, 5)
    assert name in error.message


def test_the_place_is_that_before_composing():
    assert refused(f"{NFD}\0".encode()).column == len(NFD.split("\n")[1]) + 1


@pytest.mark.parametrize("codec", ["cp1258", "cp1252", "latin-1"])
def test_legacy_encodings_are_refused_with_a_hint(codec):
    error = refused("Biên bản\nnhận xét".replace("ả", "a").replace("ậ", "â").encode(codec))
    assert (error.code, error.line, error.column) == ("text.encoding", 1, 3)
    assert "TCVN3" in error.hint


@pytest.mark.parametrize("data", ["a".encode("utf-32"), b"PK\x03\x04", b"%PDF-1.4\n", b"{\\rtf1}", b"\x1f\x8b\x08"])
def test_what_is_no_text_is_refused(data):
    assert refused(data).code == "text.encoding"


def test_bad_utf16_is_refused():
    assert refused(b"\xff\xfea").code == "text.encoding"


def test_too_much_text_is_refused():
    assert guard_text(b"abc", Limits(text_bytes=3)).text == "abc"
    error = refused(b"abcd", Limits(text_bytes=3))
    assert isinstance(error, LimitError)
    assert error.code == "text.size"


def test_too_many_lines_are_refused():
    limits = Limits(lines=3)
    assert guard_text(b"a\n\r\n\fb", limits).text == "a\n\n\nb"
    error = refused(b"a\n\fb\n\nc\nd", limits)
    assert isinstance(error, LimitError)
    assert (error.code, error.line, error.column) == ("text.lines", 3, 1)


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet=st.sampled_from("aỦ\r\n\f\t\u0323\u0302\u031be o\ufeff\u2028")))
def test_text_that_passes_is_held_by_the_model_and_keeps_its_lines(text):
    guarded = guard_text(text.encode())
    assert unheld(guarded.text) is None
    assert unicodedata.is_normalized("NFC", guarded.text)
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    last = len(guarded.text.split("\n"))
    assert guarded.line_in_file(last) == len(lines)
    kinds = [repair.kind for repair in guarded.repairs]
    assert kinds.count("composed") == (not unicodedata.is_normalized("NFC", text.removeprefix("\ufeff")))
    assert kinds.count("byte_order_mark") == text.startswith("\ufeff")


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=40))
def test_any_bytes_are_refused_by_our_error_or_become_text(data):
    try:
        guarded = guard_text(data)
    except ReadError:
        assert refused(data).code.startswith("text.")
    else:
        assert unheld(guarded.text) is None
