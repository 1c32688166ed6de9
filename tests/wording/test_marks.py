from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wording.forms import FORMS, STATE

from vnnotice.model import Marks
from vnnotice.wording.marks import CIRCULATION, SECRECY, URGENCY, parse, write

parts = st.builds(
    Marks,
    secrecy=st.one_of(st.none(), st.sampled_from(SECRECY)),
    urgency=st.one_of(st.none(), st.sampled_from(URGENCY)),
    circulation=st.lists(st.sampled_from(CIRCULATION), max_size=2),
    draft=st.one_of(st.none(), st.sampled_from(["DỰ THẢO", "Dự thảo lần 2"])),
)


@given(parts, st.sampled_from(FORMS))
def test_what_is_written_is_read_back(part, form):
    found = [parse(line) for line in write(part, form).splitlines()]

    assert [mark.secrecy for mark in found if mark.secrecy] == [part.secrecy] * bool(part.secrecy)
    assert [mark.urgency for mark in found if mark.urgency] == [part.urgency] * bool(part.urgency)
    assert sum((mark.circulation for mark in found), ()) == part.circulation
    assert [mark.draft for mark in found if mark.draft] == [part.draft] * bool(part.draft)


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("MẬT", Marks(secrecy="MẬT")),
        (" TUYỆT MẬT ", Marks(secrecy="TUYỆT MẬT")),
        ("HOẢ TỐC", Marks(urgency="HOẢ TỐC")),
        ("HỎA TỐC", Marks(urgency="HỎA TỐC")),
        ("THƯỢNG  KHẨN", Marks(urgency="THƯỢNG  KHẨN")),
        ("LƯU HÀNH NỘI BỘ", Marks(circulation=("LƯU HÀNH NỘI BỘ",))),
        ("DỰ THẢO", Marks(draft="DỰ THẢO")),
        ("(Dự thảo)", Marks(draft="(Dự thảo)")),
        ("Dự thảo lần 2", Marks(draft="Dự thảo lần 2")),
        ("Lưu hành nội bộ", Marks(circulation=("Lưu hành nội bộ",))),
        ("Hỏa tốc", Marks(urgency="Hỏa tốc")),
        ("RẤT MẬT", Marks(secrecy="RẤT MẬT")),
        ("RẤT KHẨN", Marks(urgency="RẤT KHẨN")),
        ("Dự thảo lần thứ hai", Marks(draft="Dự thảo lần thứ hai")),
        ("DỰ THẢO LẦN THỨ 3", Marks(draft="DỰ THẢO LẦN THỨ 3")),
        ("DỰ THẢO 1", Marks(draft="DỰ THẢO 1")),
    ],
)
def test_marks_as_they_stand(line, mark):
    assert parse(line) == mark


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Mật khẩu",
        "Mật",
        "Khẩn",
        "BẢO MẬT",
        "MẬT KHẨU",
        "Lưu hành Nội bộ",
        "LƯU HÀNH NỘI BỘ TRONG CƠ QUAN VÀ CÁC ĐƠN VỊ TRỰC THUỘC",
        "Dự thảo Nghị quyết",
        "Dự thảo lần 2 của Sở",
        "mật",
    ],
)
def test_what_is_no_mark(line):
    assert parse(line) is None


def test_the_drafter_stands_elsewhere():
    assert write(Marks(secrecy="MẬT", drafter="PL.(300)"), STATE) == "MẬT"
    assert write(Marks(), STATE) == ""
