"""The signs of whose notice it is."""

from __future__ import annotations

import pytest

from vnnotice.model import Authority, IssuingBody, Notice, NumberAndSymbol, SignatureBlock
from vnnotice.regimes._signs import signs


def shown(notice):
    return [(sign.family, sign.component, sign.strong) for sign in signs(notice)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("HUYỆN UỶ BẢO LÂM\n*", [("party", "issuing_body", True)] * 2),
        ("ĐẢNG BỘ XÃ BẢO AN\nCHI BỘ THÔN ĐÔNG", [("party", "issuing_body", True)]),
        ("TỈNH ỦY LÀO CAI\nBAN TỔ CHỨC", [("party", "issuing_body", True)]),
        ("UBND TỈNH LÀO CAI\nTRƯỜNG TRUNG CẤP Y", [("state", "issuing_body", True)]),
        ("ỦY BAN NHÂN DÂN\nXÃ BẢO AN", [("state", "issuing_body", True)]),
        ("CÔNG TY CỔ PHẦN BẢO AN\n_____", [("state", "issuing_body", False)]),
        ("CÔNG TY CỔ PHẦN BẢO AN", []),
        ("ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH", [("party", "issuing_body", True)]),
    ],
)
def test_the_issuing_body(signed, lines, expected):
    assert shown(signed(body=lines)) == expected


def test_a_body_above_that_names_no_issuing_body_is_a_sign_too():
    (sign,) = signs(Notice(issuing_body=IssuingBody(parents=["TỈNH UỶ LÂM ĐỒNG"])))

    assert sign.vi == "tên cơ quan “TỈNH UỶ LÂM ĐỒNG”"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Số 15-TB/HU", ["party", "party"]),
        ("Số: 15-TB/HU", ["party", "party"]),
        ("Số      -TB/VPTU", ["party", "party"]),
        ("Số: 05/TB-UBND", ["state", "state"]),
        ("Số: …/TB-SNV", ["state"]),
        ("Số: 05/TB-BVTW", ["state"]),
        ("Số: 12/UBND-VX", ["state"]),
        ("Số: năm", []),
    ],
)
def test_the_number_and_symbol(signed, line, expected):
    assert [sign.family for sign in signs(signed(number=line))] == expected


def test_the_form_of_the_number_is_quoted(signed):
    assert signs(signed(number="Số: 05/TB-SNV"))[0].en == "the form of the number “Số: …/TB”"


def test_a_symbol_that_a_program_holds_is_a_sign_by_its_organ():
    notice = Notice(number_and_symbol=NumberAndSymbol(number="5", kind="TB", organ="HU"))

    assert [sign.vi for sign in signs(notice)] == ["ký hiệu cơ quan “HU”"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("T/M ĐẢNG UỶ", ["party"]),
        ("K/T TRƯỞNG BAN", ["party"]),
        ("T/L BAN THƯỜNG VỤ", ["party"]),
        ("TM. ỦY BAN NHÂN DÂN", ["state"]),
        ("TUQ. CHỦ TỊCH", ["state"]),
        ("KT.CHỦ TỊCH", ["state"]),
        ("TM ĐẢNG UỶ", []),
        ("Q. TRƯỞNG BAN", []),
    ],
)
def test_the_authority(signed, line, expected):
    assert [sign.family for sign in signs(signed(authority=line))] == expected


def test_an_authority_without_wording_is_no_sign():
    authority = Authority(kind="on_behalf", principal="ĐẢNG UỶ")

    assert signs(Notice(signature_blocks=[SignatureBlock(authorities=[authority])])) == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- Lưu: VT, VP.", [("state", "recipients", True)]),
        ("- Lưu VPHU.", [("party", "recipients", True)]),
        ("- Lưu Văn phòng Tỉnh ủy.", [("party", "recipients", True)]),
        ("- Lưu Văn phòng Trung ương Đảng.", [("party", "recipients", True)]),
        ("- Lưu Chi bộ.", [("party", "recipients", False)]),
        ("- Lưu VT.", []),
        ("- Lưu: hồ sơ.", []),
    ],
)
def test_the_archive_line(signed, line, expected):
    assert shown(signed(archive=line)) == expected


def test_recipients_without_an_archive_line_are_no_sign(signed):
    assert signs(signed(archive="- UBND xã;")) == ()
