from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wording.forms import FORMS, PARTY, STATE, capitals

from vnnotice.model import AUTHORITY_KINDS, Authority
from vnnotice.wording.signature_block import parse, write


@given(st.builds(Authority, kind=st.sampled_from(AUTHORITY_KINDS), principal=capitals()), st.sampled_from(FORMS))
def test_what_is_written_is_read_back(part, form):
    line = write(part, form)

    assert parse(line) == attrs.evolve(part, wording=line)


@pytest.mark.parametrize(
    ("line", "kind", "principal"),
    [
        ("TM. ỦY BAN NHÂN DÂN", "on_behalf", "ỦY BAN NHÂN DÂN"),
        ("T/M BAN THƯỜNG VỤ", "on_behalf", "BAN THƯỜNG VỤ"),
        ("TM ĐẢNG ỦY", "on_behalf", "ĐẢNG ỦY"),
        ("T.M. UBND XÃ", "on_behalf", "UBND XÃ"),
        ("TM. BAN CHẤP HÀNH\nTỈNH ĐOÀN", "on_behalf", "BAN CHẤP HÀNH TỈNH ĐOÀN"),
        ("KT. CHỦ TỊCH", "in_place", "CHỦ TỊCH"),
        ("KT.CHÁNH VĂN PHÒNG ", "in_place", "CHÁNH VĂN PHÒNG"),
        ("KT. BỘ TRƯỞNG, CHỦ NHIỆM", "in_place", "BỘ TRƯỞNG, CHỦ NHIỆM"),
        ("K/T GIÁM ĐỐC", "in_place", "GIÁM ĐỐC"),
        ("TL. CHỦ TỊCH", "by_order", "CHỦ TỊCH"),
        ("T/L BAN THƯỜNG VỤ", "by_order", "BAN THƯỜNG VỤ"),
        ("TUQ. CHỦ TỊCH", "by_delegation", "CHỦ TỊCH"),
        ("T.U.Q. CHỦ TỊCH", "by_delegation", "CHỦ TỊCH"),
        ("T/UQ BAN THƯỜNG VỤ", "by_delegation", "BAN THƯỜNG VỤ"),
        ("T/U/Q CHỦ TỊCH", "by_delegation", "CHỦ TỊCH"),
        ("Q. TRƯỞNG BAN", "acting", "TRƯỞNG BAN"),
        ("Q.BÍ THƯ", "acting", "BÍ THƯ"),
    ],
)
def test_authorities_as_they_stand(line, kind, principal):
    assert parse(line) == Authority(kind=kind, principal=principal, wording=line)


@pytest.mark.parametrize(
    "line",
    [
        "", "TM.", "CHÁNH VĂN PHÒNG", "T/M Ban Thường vụ", "KT Chủ tịch", "Q TRƯỞNG BAN", "Q/ TRƯỞNG BAN", "TMUBND", "TLCT", "TM 2024",
        "TL. 05/2024", "Q. 1", "THỪA LỆNH CHỦ TỊCH", "QUYỀN GIÁM ĐỐC", "tm. ỦY BAN",
    ],
)  # fmt: skip
def test_other_lines(line):
    assert parse(line) is None


def test_lines_that_are_written():
    order = Authority(kind="by_order", principal="CHỦ TỊCH")

    assert write(order, STATE) == "TL. CHỦ TỊCH"
    assert write(order, PARTY) == "T/L CHỦ TỊCH"
    assert write(Authority(kind="by_delegation", principal="CHỦ TỊCH"), PARTY) == "TUQ. CHỦ TỊCH"
    assert write(attrs.evolve(order, wording="TL CHỦ TỊCH"), STATE) == "TL CHỦ TỊCH"
