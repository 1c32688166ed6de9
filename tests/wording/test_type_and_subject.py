from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wording.forms import FORMS, PARTY, STATE, phrases

from vnnotice.model import BLANK, TypeAndSubject
from vnnotice.wording.type_and_subject import DOCUMENT_TYPES, LETTER_SUBJECT, is_document_type, parse, write

types = st.sampled_from(DOCUMENT_TYPES).map(str.upper)
subjects = st.one_of(st.just(BLANK), phrases())
parts = st.one_of(
    st.builds(TypeAndSubject, document_type=types, subject=st.one_of(st.none(), subjects)),
    st.builds(TypeAndSubject, subject=subjects),
)


@given(parts, st.sampled_from(FORMS))
def test_what_is_written_is_read_back(part, form):
    lines = write(part, form)

    assert parse(lines) == attrs.evolve(part, wording=lines)


@pytest.mark.parametrize("name", DOCUMENT_TYPES)
def test_every_type_stands_in_capitals(name):
    assert is_document_type(name.upper())
    assert is_document_type(f"  {name.upper()}:")
    assert is_document_type(" ".join(name.upper().replace(" ", "")))
    assert is_document_type("  ".join(" ".join(word) for word in name.upper().split()))
    assert not is_document_type(name)
    assert not is_document_type(f"{name.upper()} SỐ 5")


@pytest.mark.parametrize("line", ["", "15", "SỞ Y TẾ", "T H Ô N G", "A B", "THÔNGBÁO", "- - - -"])
def test_what_is_no_type(line):
    assert not is_document_type(line)


def test_both_ways_to_place_a_tone():
    assert is_document_type("BẢN THOẢ THUẬN")
    assert is_document_type("GIẤY UỶ QUYỀN")


@pytest.mark.parametrize(
    ("lines", "document_type", "subject"),
    [
        ("THÔNG BÁO\nVề việc nghỉ tết\n năm  2024 \n-----", "THÔNG BÁO", "Về việc nghỉ tết năm 2024"),
        ("THÔNG BÁO\n_____\nKết luận của Chủ tịch", "THÔNG BÁO", "Kết luận của Chủ tịch"),
        ("T H Ô N G  B Á O\nVề việc A", "T H Ô N G B Á O", "Về việc A"),
        ("THÔNG BÁO", "THÔNG BÁO", None),
        ("THÔNG BÁO\n……", "THÔNG BÁO", BLANK),
        ("THÔNG BÁO\n[CẦN BỔ SUNG: trích yếu]", "THÔNG BÁO", BLANK),
        ("V/v báo cáo\nkết quả", None, "V/v báo cáo kết quả"),
        ("\nTHÔNG BÁO\nKẾT LUẬN", "THÔNG BÁO", "KẾT LUẬN"),
        ("Thông báo về việc A", None, "Thông báo về việc A"),
    ],
)
def test_lines_as_they_stand(lines, document_type, subject):
    assert parse(lines) == TypeAndSubject(document_type=document_type, subject=subject, wording=lines)


@pytest.mark.parametrize("lines", ["", "\n \n", "-----"])
def test_neither(lines):
    assert parse(lines) is None


@pytest.mark.parametrize(
    ("line", "rest"),
    [("V/v báo cáo", "báo cáo"), ("V/V: báo cáo", "báo cáo"), ("Về việc báo cáo", "báo cáo"), ("VỀ VIỆC: A", "A")],
)
def test_what_opens_the_subject_of_a_letter(line, rest):
    assert line[LETTER_SUBJECT.match(line).end() :] == rest


@pytest.mark.parametrize("line", ["v/v báo cáo", "Về việcA", "Việc báo cáo"])
def test_what_opens_none(line):
    assert not LETTER_SUBJECT.match(line)


def test_lines_that_are_written():
    part = TypeAndSubject(document_type="THÔNG BÁO", subject="về việc A")

    assert write(part, STATE) == "THÔNG BÁO\nvề việc A"
    assert write(part, PARTY) == "THÔNG BÁO\nvề việc A\n-----"
    assert write(attrs.evolve(part, subject=BLANK), STATE) == "THÔNG BÁO\n…"
    assert write(TypeAndSubject(subject="V/v A"), PARTY) == "V/v A"
    assert write(TypeAndSubject(), PARTY) == ""
    assert write(attrs.evolve(part, wording="TB\nvề A"), PARTY) == "TB\nvề A"
