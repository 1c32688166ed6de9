"""The rules on the symbol."""

from __future__ import annotations

import pytest

from vnnotice.model import IssuingBody, NumberAndSymbol, TypeAndSubject
from vnnotice.wording import number_and_symbol

STATE, PARTY = "state-2020", "party-2018"


def worded(line):
    return number_and_symbol.parse(line)


@pytest.mark.parametrize(
    ("rule", "edition", "line", "found", "expected"),
    [
        ("foreign-number-order", STATE, "Số: 5-TB/SNV", "5-TB/SNV", "05/TB-SNV"),
        ("foreign-number-order", PARTY, "Số 15/TB-HU", "15/TB-HU", "15-TB/HU"),
        ("wrong-separator-in-symbol", STATE, "Số: 05/TB–SNV–VP", "05/TB–SNV–VP", "05/TB-SNV-VP"),
        ("wrong-separator-in-symbol", PARTY, "Số 15–TB/HU", "15–TB/HU", "15-TB/HU"),
        ("space-in-symbol", STATE, "Số: 05/TB - SNV", "TB - SNV", "TB-SNV"),
        ("space-after-number", STATE, "Số: 05 / TB-SNV", "05 / ", "05/"),
    ],
)
def test_the_line_is_shown_as_it_should_be(judge, rule, edition, line, found, expected):
    assert judge(rule, edition, number_and_symbol=worded(line)) == [("number_and_symbol", found, expected)]


def test_a_blank_number_may_have_blanks_around_it(judge):
    part = worded("Số:      /TB-SNV")

    assert judge("space-after-number", STATE, number_and_symbol=part) == []
    assert judge("space-in-symbol", STATE, number_and_symbol=part) == []


def test_the_signs_of_an_official_letter_of_the_state_are_not_compared(judge):
    part = worded("Số: 12/UBND-VX")

    assert judge("foreign-number-order", STATE, number_and_symbol=part) == []
    assert judge("wrong-separator-in-symbol", STATE, number_and_symbol=part) == []


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        (None, [("number_and_symbol.year", "2024", None)]),
        (IssuingBody(name="SỞ NỘI VỤ"), [("number_and_symbol.year", "2024", None)]),
        (IssuingBody(name="TÒA ÁN NHÂN DÂN TỈNH X"), []),
        (IssuingBody(name="VĂN PHÒNG", parents=["TOÀ ÁN NHÂN DÂN TỐI CAO"]), []),
    ],
)
def test_a_year_is_no_part_of_the_symbol_but_with_courts(judge, body, faults):
    part = worded("Số: 05/2024/TB-TA")

    assert judge("year-in-symbol", STATE, number_and_symbol=part, issuing_body=body) == faults


@pytest.mark.parametrize("line", ["Số 15-TB/2023/HU", "Số 15-TB/HU/2023", "Số 15-TB/2023"])
def test_a_year_beside_the_symbol_of_the_organ(judge, line):
    assert judge("year-in-symbol", "party-2018", number_and_symbol=worded(line)) == [
        ("number_and_symbol.organ", "2023", None)
    ]


@pytest.mark.parametrize("line", ["Số 15-TB/BCĐ35", "Số 15-TB/HU", "Số 15-TB/BCĐ2030"])
def test_digits_in_the_symbol_of_the_organ_are_no_year(judge, line):
    assert judge("year-in-symbol", "party-2018", number_and_symbol=worded(line)) == []


@pytest.mark.parametrize(
    ("edition", "line", "document_type", "faults"),
    [
        (STATE, "Số: 05/TB-SNV", "THÔNG BÁO", []),
        (STATE, "Số: 05/TB-SNV", "THÔNG BÁO:", []),
        (STATE, "Số: 05/TB-SNV", "Thông báo", []),
        (STATE, "Số: 05/BGN-SNV", "BẢN GHI NHỚ", []),
        (STATE, "Số: 05/DA-SNV", "DỰ ÁN", []),
        (STATE, "Số: 05/QC-SNV", "QUY CHẾ", []),
        (STATE, "Số: 12/UBND-VX", None, []),
        (STATE, "Số: …", "THÔNG BÁO", []),
        (STATE, "Số: 05/TB-SNV", "KẾT LUẬN", []),  # no kind of the decree: nothing to compare with
        (STATE, "Số: 05/GN-SNV", "BẢN GHI NHỚ", [("number_and_symbol.kind", "GN", "BGN")]),
        (STATE, "Số: 05/QCh-SNV", "QUY CHẾ", [("number_and_symbol.organ", "QCh", "QC")]),
        (STATE, "Số: 05/TB-SNV", "KẾ HOẠCH", [("number_and_symbol.kind", "TB", "KH")]),
        (PARTY, "Số 15-QyĐ/TU", "QUY ĐỊNH", []),
        (PARTY, "Số 15-CTr/TU", "CHƯƠNG TRÌNH", []),
    ],
)
def test_the_kind_in_the_symbol(judge, edition, line, document_type, faults):
    title = TypeAndSubject(document_type=document_type, subject="x")

    assert judge("wrong-kind-in-symbol", edition, number_and_symbol=worded(line), type_and_subject=title) == faults


def test_a_symbol_without_an_organ(judge):
    assert judge("missing-organ-in-symbol", STATE, number_and_symbol=NumberAndSymbol(kind="TB")) == [
        ("number_and_symbol.organ", None, None)
    ]
    assert (
        judge("missing-organ-in-symbol", STATE, number_and_symbol=NumberAndSymbol(kind="TB", wording="Số: …/TB-…"))
        == []
    )
    assert judge("missing-organ-in-symbol", STATE, number_and_symbol=NumberAndSymbol(organ="UBND-VX")) == []


def test_every_small_group_is_shown(judge):
    part = NumberAndSymbol(number="5", kind="TB", organ="snv-vp-TH")

    assert judge("small-letters-in-symbol", STATE, number_and_symbol=part) == [
        ("number_and_symbol.organ", "snv", None),
        ("number_and_symbol.organ", "vp", None),
    ]


@pytest.mark.parametrize(
    ("name", "organ"),
    [
        ("TỈNH UỶ LÂM ĐỒNG", "TU"),
        ("TỈNH ỦY LÂM ĐỒNG", "TU"),
        ("THÀNH UỶ BẢO LỘC", "ThU"),
        ("THÀNH UỶ HÀ NỘI", "TU"),
        ("THỊ UỶ X", "ThU"),
        ("QUẬN UỶ X", "QU"),
        ("ĐẢNG UỶ XÃ BẢO AN", "ĐU"),
        ("ĐẢNG UỶ QUÂN SỰ TỈNH X", "ĐUQS"),
        ("ĐẢNG UỶ KHỐI DOANH NGHIỆP", "ĐUK"),
        ("CHI BỘ THÔN ĐÔNG", "CB"),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG", "TW"),
        ("VĂN PHÒNG", "VPHU"),
        ("BAN TỔ CHỨC", "BTCTU"),
        ("HUYỆN UỶ X - SỞ NỘI VỤ", "SNV-HU"),
    ],
)
def test_lawful_symbols_of_organs(judge, name, organ):
    part = NumberAndSymbol(number="5", kind="TB", organ=organ)

    assert judge("wrong-organ-in-symbol", PARTY, number_and_symbol=part, issuing_body=IssuingBody(name=name)) == []


@pytest.mark.parametrize(
    ("name", "organ", "expected"),
    [
        ("HUYỆN UỶ BẢO LÂM", "TU", "HU"),
        ("ĐẢNG UỶ XÃ BẢO AN", "HU", "ĐU"),
        ("CHI BỘ THÔN ĐÔNG", "ĐU", "CB"),
        ("THÀNH ỦY BẢO LỘC", "HU", "TU"),
    ],
)
def test_symbols_of_other_organs(judge, name, organ, expected):
    part = NumberAndSymbol(number="5", kind="TB", organ=organ)

    assert judge("wrong-organ-in-symbol", PARTY, number_and_symbol=part, issuing_body=IssuingBody(name=name)) == [
        ("number_and_symbol.organ", organ, expected)
    ]


@pytest.mark.parametrize(
    ("committee", "name", "organ"),
    [
        ("TỈNH UỶ LÂM ĐỒNG", "VĂN PHÒNG", "VPTU"),
        ("TỈNH ỦY LÂM ĐỒNG", "ỦY BAN KIỂM TRA", "UBKTTU"),
        ("TỈNH ỦY LÂM ĐỒNG", "CƠ QUAN UỶ BAN KIỂM TRA", "CQUBKTTU"),
        ("HUYỆN UỶ LÂM HÀ", "BAN TUYÊN GIÁO", "BTGHU"),
        ("HUYỆN UỶ LÂM HÀ", "BAN DÂN VẬN", "BDVHU"),
        ("TỈNH UỶ LÂM ĐỒNG", "BAN NỘI CHÍNH", "BNCTU"),
        ("TỈNH UỶ LÂM ĐỒNG", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "BTGDVTU"),
        ("THÀNH UỶ BẢO LỘC", "BAN TỔ CHỨC", "BTCThU"),
        ("THÀNH UỶ HÀ NỘI", "BAN TỔ CHỨC", "BTCTU"),
        ("ĐẢNG UỶ PHƯỜNG NGÔ QUYỀN", "VĂN PHÒNG", "VPĐU"),
        ("ĐẢNG UỶ QUÂN SỰ TỈNH X", "UỶ BAN KIỂM TRA", "UBKTĐUQS"),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG", "VĂN PHÒNG", "VPTW"),
        ("TỈNH UỶ LÂM ĐỒNG", "BAN TỔ CHỨC TỈNH UỶ", "BTCTU"),
        ("ĐẢNG UỶ XÃ BẢO AN", "BAN XÂY DỰNG ĐẢNG", "BXDĐ"),
        ("TỈNH UỶ LÂM ĐỒNG", "BAN CHỈ ĐẠO CẢI CÁCH TƯ PHÁP", "BCĐ"),
        ("VĂN PHÒNG TỈNH UỶ", "PHÒNG TỔNG HỢP", "PTH"),
        ("TRƯỜNG CHÍNH TRỊ", "VĂN PHÒNG", "VP"),
        ("TỈNH UỶ LÂM ĐỒNG", "VĂN PHÒNG", "2023/VPTU"),
    ],
)
def test_lawful_symbols_of_organs_of_a_committee(judge, committee, name, organ):
    part = NumberAndSymbol(number="5", kind="TB", organ=organ)
    body = IssuingBody(name=name, parents=[committee])

    assert judge("wrong-organ-in-symbol", PARTY, number_and_symbol=part, issuing_body=body) == []


@pytest.mark.parametrize(
    ("committee", "name", "organ", "expected"),
    [
        ("TỈNH UỶ LÂM ĐỒNG", "VĂN PHÒNG", "TU", "VPTU"),
        ("TỈNH UỶ LÂM ĐỒNG", "VĂN PHÒNG", "VP", "VPTU"),
        ("HUYỆN UỶ LÂM HÀ", "BAN TỔ CHỨC", "BTCTU", "BTCHU"),
        ("TỈNH UỶ LÂM ĐỒNG", "UỶ BAN KIỂM TRA", "UBKT", "UBKTTU"),
        ("TỈNH UỶ LÂM ĐỒNG", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "BTGTU", "BTGDVTU"),
        ("", "BAN TỔ CHỨC HUYỆN UỶ", "BTCTU", "BTCHU"),
    ],
)
def test_symbols_that_are_not_of_this_organ(judge, committee, name, organ, expected):
    part = NumberAndSymbol(number="5", kind="TB", organ=organ)
    body = IssuingBody(name=name, parents=[committee] if committee else [])

    assert judge("wrong-organ-in-symbol", PARTY, number_and_symbol=part, issuing_body=body) == [
        ("number_and_symbol.organ", organ, expected)
    ]


@pytest.mark.parametrize(
    "parts",
    [
        {"number_and_symbol": NumberAndSymbol(number="5", kind="TB", organ="TU")},
        {"number_and_symbol": NumberAndSymbol(number="5"), "issuing_body": IssuingBody(name="CHI BỘ X")},
        {"number_and_symbol": NumberAndSymbol(number="5", organ="TU"), "issuing_body": IssuingBody()},
    ],
)
def test_where_one_of_the_two_is_absent_nothing_is_compared(judge, parts):
    assert judge("wrong-organ-in-symbol", PARTY, **parts) == []
