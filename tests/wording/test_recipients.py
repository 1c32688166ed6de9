from __future__ import annotations

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import any_text
from wording.forms import FORMS, PARTY, STATE, phrases

from vnnotice.model import Archive, Recipient
from vnnotice.wording.recipients import bare, is_archive, is_label, parse, write

archives = st.tuples(st.sampled_from(["Lưu: VT", "Lưu VPHU", "Lưu"]), phrases()).map(", ".join)


@given(st.one_of(st.builds(Recipient, name=phrases()), st.builds(Archive, name=archives)), st.sampled_from(FORMS))
def test_what_is_written_is_read_back(part, form):
    line = write(part, form)

    assert parse(line) == attrs.evolve(part, wording=line)


@given(any_text())
def test_a_line_that_says_something_has_a_name(line):
    assume(line.strip())

    assert parse(line).name == bare(line)
    assert bare(line).strip()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("- UBND huyện,", "UBND huyện"),
        ("- Như trên;", "Như trên"),
        ("+ Các phòng: NN&PTNT,\n KT-HT huyện;", "Các phòng: NN&PTNT, KT-HT huyện"),
        ("Thường trực Huyện ủy ;", "Thường trực Huyện ủy"),
        ("–Đảng ủy xã.", "Đảng ủy xã"),
        ("- Lưu học sinh tại Lào;", "Lưu học sinh tại Lào"),
        ("-", "-"),
        ("- ;", "- ;"),
        ("…", "…"),
    ],
)
def test_recipients_as_they_stand(line, name):
    assert parse(line) == Recipient(name=name, wording=line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("- Lưu VPHU.", "Lưu VPHU"),
        ("- Lưu: VT, KGVXVHTin507.", "Lưu: VT, KGVXVHTin507"),
        ("Lưu: VT, Vụ GDTrH.", "Lưu: VT, Vụ GDTrH"),
        ("- Lưu: VT, (P.CTHĐND – M.Hùng).", "Lưu: VT, (P.CTHĐND – M.Hùng)"),
        ("-Lưu TH-TĐ10b, VT-LT.", "Lưu TH-TĐ10b, VT-LT"),
        ("- Lưu Văn phòng Đảng ủy.", "Lưu Văn phòng Đảng ủy"),
        ("- LưuVT.", "LưuVT"),
        ("– Lưu; VT", "Lưu; VT"),
    ],
)
def test_archive_lines_as_they_stand(line, name):
    assert parse(line) == Archive(name=name, wording=line)


@pytest.mark.parametrize(
    "line",
    [
        "Lưu ý: mang theo giấy mời", "Lưu Ý: đúng giờ", "- Lưu  ý", "Lưu hành nội bộ", "Lưu học sinh", "Lưu", "Lưut", "lưu: VT",
        "Chi cục Văn thư - Lưu trữ", "",
    ],
)  # fmt: skip
def test_what_is_no_archive_line(line):
    assert not is_archive(line)


def test_no_recipient():
    assert parse("") is None
    assert parse(" \n\u00a0") is None


@pytest.mark.parametrize("line", ["Nơi nhận:", "NƠI NHẬN", " Nơi  nhận : ", "Noi nhận:.", "Nơi nhân:", "Nơinhận:"])
def test_the_label(line):
    assert is_label(line)


@pytest.mark.parametrize("line", ["", "Nơi nhận: Như trên", "Nơi nhận hồ sơ:", "- Nơi nhận:"])
def test_no_label(line):
    assert not is_label(line)


def test_lines_that_are_written():
    assert write(Recipient(name="Như trên"), STATE) == "- Như trên;"
    assert write(Recipient(name="Như trên"), PARTY) == "- Như trên,"
    assert write(Archive(name="Lưu: VT"), STATE) == "- Lưu: VT."
    assert write(Archive(name="Lưu VPHU"), PARTY) == "- Lưu VPHU."
    assert write(Archive(name="Lưu VT", wording="Lưu VT"), STATE) == "Lưu VT"
