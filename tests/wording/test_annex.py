from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wording.forms import FORMS, STATE

from vnnotice.model import Annex
from vnnotice.wording.annex import Label, label, parse, write

labels = st.tuples(
    st.sampled_from(["Phụ lục", "PHỤ LỤC"]),
    st.sampled_from(["", " I", " XIV", " 1", " 02", " số 3"]),
    st.sampled_from(["", ".", ":"]),
).map("".join)


@given(st.builds(Annex, label=labels), st.sampled_from(FORMS))
def test_what_is_written_is_read_back(part, form):
    assert parse(write(part, form)) == part


@pytest.mark.parametrize(
    ("line", "word", "number"),
    [
        ("Phụ lục II", "Phụ lục", "II"),
        (" PHỤ LỤC 1 ", "PHỤ LỤC", "1"),
        ("Phụ Lục 01.", "Phụ Lục", "01"),
        ("PHỤ LỤC SỐ 3:", "PHỤ LỤC", "3"),
        ("Phụ lục số IV", "Phụ lục", "IV"),
        ("Phụ lục", "Phụ lục", None),
    ],
)
def test_labels(line, word, number):
    assert label(line) == Label(word=word, number=number)
    assert parse(line) == Annex(label=line.strip())


@pytest.mark.parametrize(
    "line",
    ["", "Phụ lục kèm theo", "Phụ lục II kèm theo Thông báo", "phụ lục II", "Phụ lục iv", "Xem Phụ lục I", "Phụ lụcI"],
)
def test_other_lines(line):
    assert label(line) is None
    assert parse(line) is None


def test_a_picture_before_the_label_is_part_of_its_wording():
    assert label("📎 PHỤ LỤC 2") == Label(word="PHỤ LỤC", number="2")
    assert parse("📎 PHỤ LỤC 2") == Annex(label="📎 PHỤ LỤC 2")


def test_lines_that_are_written():
    annex = Annex(label="Phụ lục I", title="DANH SÁCH", reference="(Kèm theo Thông báo số 5)")

    assert write(annex, STATE) == "Phụ lục I\nDANH SÁCH\n(Kèm theo Thông báo số 5)"
    assert write(Annex(title="DANH SÁCH"), STATE) == "DANH SÁCH"
    assert write(Annex(), STATE) == ""
