from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wording.forms import FORMS, PARTY, STATE, capitals

from vnnotice.model import IssuingBody
from vnnotice.wording.issuing_body import opens_organ, parse, write

bodies = st.tuples(st.sampled_from(["ỦY BAN NHÂN DÂN", "SỞ", "ĐẢNG BỘ", "BAN", "PHÒNG", "HUYỆN ỦY"]), capitals()).map(
    " ".join
)
parts = st.builds(IssuingBody, name=bodies, parents=st.lists(bodies, max_size=2))


@given(parts, st.sampled_from(FORMS))
def test_what_is_written_is_read_back(part, form):
    lines = write(part, form)

    assert parse(lines) == attrs.evolve(part, wording=lines)


@pytest.mark.parametrize(
    "line",
    [
        "SỞ NỘI VỤ", "UBND TỈNH LÀO CAI", "HĐND TỈNH", "Uỷ ban nhân dân xã", "UY BAN NHAN DAN", "HUYỆN UỶ ĐỒNG LAU", "SỎ Y TÉ",
        "  BỘ TÀI CHÍNH", "BAN TUYÊN GIÁO", "VỤ PHÁP CHẾ", "PHÒNG TƯ PHÁP", "ĐÀI TRUYỀN HÌNH", "BÁO LÀO CAI", "CÔNG TY CỔ PHẦN",
        "VĂN PHÒNG", "TÒA ÁN NHÂN DÂN", "ĐOÀN ĐBQH VÀ HĐND",
    ],
)  # fmt: skip
def test_words_that_open_a_body(line):
    assert opens_organ(line)


@pytest.mark.parametrize(
    "line",
    [
        "", "TỈNH QUẢNG NGÃI", "HUYỆN BẢO LÂM", "BẢO LÂM", "BỐ TRẠCH", "ĐẠI LỘC", "PHONG ĐIỀN", "VŨ THƯ", "BẢN LẦU", "VÀ HỘI ĐỒNG",
        "BANG", "SƠN LA", "1. SỞ",
    ],
)  # fmt: skip
def test_words_that_open_none(line):
    assert not opens_organ(line)


@pytest.mark.parametrize(
    ("lines", "parents", "name"),
    [
        ("SỞ Y TẾ", (), "SỞ Y TẾ"),
        ("UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG\n_____", ("UBND TỈNH LÀO CAI",), "SỞ CÔNG THƯƠNG"),
        ("ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI", (), "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI"),
        ("ỦY BAN NHÂN DÂN HUYỆN\nBẢO  LÂM\n", (), "ỦY BAN NHÂN DÂN HUYỆN BẢO LÂM"),
        ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY UBND TỈNH\n*", ("ĐẢNG BỘ TỈNH LÀO CAI",), "ĐẢNG ỦY UBND TỈNH"),
        (
            "ĐẢNG BỘ TỈNH A\nHUYỆN ỦY B\nBAN TỔ CHỨC\n*",
            ("ĐẢNG BỘ TỈNH A", "HUYỆN ỦY B"),
            "BAN TỔ CHỨC",
        ),
        ("TỈNH ĐOÀN LÂM HẢI", (), "TỈNH ĐOÀN LÂM HẢI"),
    ],
)
def test_bodies_as_they_stand(lines, parents, name):
    assert parse(lines) == IssuingBody(name=name, parents=parents, wording=lines)


@pytest.mark.parametrize("lines", ["", "*", "\n-----\n "])
def test_no_body(lines):
    assert parse(lines) is None


def test_lines_that_are_written():
    body = IssuingBody(name="SỞ Y TẾ", parents=["UBND TỈNH"])

    assert write(body, STATE) == "UBND TỈNH\nSỞ Y TẾ"
    assert write(body, PARTY) == "UBND TỈNH\nSỞ Y TẾ\n*"
    assert write(IssuingBody(parents=["UBND TỈNH"]), STATE) == "UBND TỈNH"
    assert write(IssuingBody(), PARTY) == ""
    assert write(IssuingBody(name="SỞ Y TẾ", wording="Sở Y tế\n***"), STATE) == "Sở Y tế\n***"


@pytest.mark.parametrize(
    "name",
    [
        "ĐẠI HỘI\nCHI BỘ THÔN 5", "BAN CHỈ ĐẠO\nPHÒNG, CHỐNG THAM NHŨNG", "BAN CHỈ HUY\nPHÒNG THỦ DÂN SỰ",
        "BỘ CHỈ HUY\nBỘ ĐỘI BIÊN PHÒNG", "ĐẢNG ỦY\nCÔNG AN TỈNH", "VĂN PHÒNG\nHỘI ĐỒNG NHÂN DÂN\nHUYỆN BẢO AN",
        "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ\nHỘI ĐỒNG NHÂN DÂN", "BAN TỔ CHỨC TỈNH UỶ -\nSỞ NỘI VỤ", "CHI BỘ\nTRƯỜNG TIỂU HỌC",
        "PHÒNG CẢNH SÁT\nPHÒNG CHÁY, CHỮA CHÁY", "HỘI ĐỒNG TUYỂN DỤNG\nVIÊN CHỨC",
    ],
)  # fmt: skip
def test_a_name_that_its_first_line_does_not_finish(name):
    body = parse(f"ĐẢNG BỘ TỈNH LỘC AN\n{name}")

    assert (body.parents, body.name) == (("ĐẢNG BỘ TỈNH LỘC AN",), name.replace("\n", " "))


@pytest.mark.parametrize("above", ["ĐẢNG BỘ XÃ", "TỈNH UỶ LỘC AN", "HỘI ĐỒNG NHÂN DÂN", "SỞ NỘI VỤ", "ỦY BAN NHÂN DÂN"])
@pytest.mark.parametrize("name", ["VĂN PHÒNG", "BAN TỔ CHỨC", "CHI BỘ THÔN 5", "PHÒNG TƯ PHÁP", "VIỆN ĐO LƯỜNG"])
def test_a_body_below_another(above, name):
    assert parse(f"{above}\n{name}").parents == (above,)
