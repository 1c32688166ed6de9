from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wording.forms import FORMS, PARTY, STATE, phrases

from vnnotice.model import BLANK, Addressee
from vnnotice.wording.addressees import LABEL, parse, write


@given(st.builds(Addressee, name=st.one_of(st.just(BLANK), phrases())), st.sampled_from(FORMS))
def test_what_is_written_is_read_back(part, form):
    line = write(part, form)

    assert parse(line) == attrs.evolve(part, wording=line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("- Các sở, ban, ngành;", "Các sở, ban, ngành"),
        ("Bộ Tài chính.", "Bộ Tài chính"),
        ("– UBND các xã,\nphường;", "UBND các xã, phường"),
        ("…………", BLANK),
        ("- [CẦN BỔ SUNG: nơi nhận];", BLANK),
    ],
)
def test_lines_as_they_stand(line, name):
    assert parse(line) == Addressee(name=name, wording=line)


def test_no_addressee():
    assert parse(" \u00a0") is None


@pytest.mark.parametrize("line", ["Kính gửi:", "  KÍNH GỬI : ", "Kính trình ", "Kính mời:Ông A"])
def test_the_label(line):
    assert LABEL.match(line)


@pytest.mark.parametrize("line", ["Kính báo", "Kínhgửi", "Gửi: Ông A"])
def test_no_label(line):
    assert not LABEL.match(line)


def test_lines_that_are_written():
    assert write(Addressee(name="Sở Y tế"), STATE) == "- Sở Y tế;"
    assert write(Addressee(name="Sở Y tế"), PARTY) == "- Sở Y tế,"
    assert write(Addressee(name=BLANK), STATE) == "- …;"
    assert write(Addressee(), STATE) == "- …;"
    assert write(Addressee(name="Sở Y tế", wording="Sở Y tế"), STATE) == "Sở Y tế"
