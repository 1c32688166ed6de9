"""Bodies and symbols that existed for a time: what is found, and on which days."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.regimes import bodies, places

DISTRICTS_LAST, TWO_TIERS = datetime.date(2025, 6, 30), datetime.date(2025, 7, 1)
MINISTRIES_LAST, MINISTRIES_NEW = datetime.date(2025, 2, 28), datetime.date(2025, 3, 1)
LONG_AGO, TODAY = datetime.date(2018, 5, 2), datetime.date(2026, 8, 1)

WINDOWS = (
    *bodies.BODIES.windows,
    *places.PLACES.windows,
    *(window for register in bodies.SYMBOLS.values() for window in register.windows),
)


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: f"{window.before}|{window.lead}{window.names}")
def test_every_window_says_when_what_instead_and_where_that_is_said(window):
    assert window.start or window.end
    assert window.start is None or window.predecessor_vi
    assert window.end is None or window.successor_vi
    assert window.source[0].isupper()
    assert any(char.isdigit() for char in window.source)
    assert window.confidence in {"high", "medium"}


@pytest.mark.parametrize(
    ("line", "shown", "instead", "last"),
    [
        ("UBND HUYỆN LÂM HÀ", "UBND HUYỆN", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("ỦY BAN NHÂN DÂN QUẬN 1", "ỦY BAN NHÂN DÂN QUẬN", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("ĐẢNG BỘ THỊ XÃ X", "ĐẢNG BỘ THỊ XÃ", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("Thường trực HĐND, UBND các huyện", "UBND các huyện", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("UBND các xã, phường, thị trấn", "UBND các xã, phường, thị trấn", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("Các sở, ban, ngành, huyện, thị xã", "Các sở, ban, ngành, huyện", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("Các huyện, thành phố", "Các huyện", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("HUYỆN ỦY X", "HUYỆN ỦY", "đảng uỷ xã, phường, đặc khu", DISTRICTS_LAST),
        ("Đại diện quận uỷ, thị uỷ", "quận uỷ", "đảng uỷ xã, phường, đặc khu", DISTRICTS_LAST),
        ("Đảng ủy thị trấn X", "Đảng ủy thị trấn", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("UBND TỈNH QUẢNG NAM", "UBND TỈNH QUẢNG NAM", "thành phố Đà Nẵng", DISTRICTS_LAST),
        ("TỈNH UỶ HOÀ BÌNH", "TỈNH UỶ HOÀ BÌNH", "tỉnh Phú Thọ", DISTRICTS_LAST),
        ("Sở Y tế tỉnh Hà Nam", "Sở Y tế tỉnh Hà Nam", "tỉnh Ninh Bình", DISTRICTS_LAST),
        ("Tỉnh Bà Rịa - Vũng Tàu", "Tỉnh Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh", DISTRICTS_LAST),
        ("UBND tỉnh Thừa Thiên Huế", "UBND tỉnh Thừa Thiên Huế", "thành phố Huế", datetime.date(2024, 12, 31)),
        ("ĐẢNG BỘ THÀNH PHỐ VINH", "ĐẢNG BỘ THÀNH PHỐ VINH", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("UBND TP.Quy Nhơn", "UBND TP.Quy Nhơn", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("THÀNH ỦY BẢO LỘC", "THÀNH ỦY BẢO LỘC", "xã, phường, đặc khu", DISTRICTS_LAST),
        ("Ban Tuyên giáo Tỉnh uỷ", "Ban Tuyên giáo Tỉnh uỷ", "ban tuyên giáo và dân vận", DISTRICTS_LAST),
        ("BAN DÂN VẬN TRUNG ƯƠNG", "BAN DÂN VẬN TRUNG ƯƠNG", "ban tuyên giáo và dân vận", DISTRICTS_LAST),
        ("Các ban cán sự đảng", "ban cán sự đảng", "đảng uỷ", datetime.date(2025, 3, 31)),
        ("ĐẢNG ĐOÀN QUỐC HỘI", "ĐẢNG ĐOÀN", "đảng uỷ", datetime.date(2025, 3, 31)),
        ("ĐẢNG UỶ KHỐI DOANH NGHIỆP", "ĐẢNG UỶ KHỐI", "đảng uỷ", datetime.date(2025, 3, 31)),
        ("Bộ KH&ĐT", "Bộ KH&ĐT", "Bộ Tài chính", MINISTRIES_LAST),
        ("BỘ GIAO THÔNG VẬN TẢI", "BỘ GIAO THÔNG VẬN TẢI", "Bộ Xây dựng", MINISTRIES_LAST),
        ("Sở Thông tin và Truyền thông", None, "Sở Khoa học và Công nghệ", datetime.date(2025, 3, 31)),
        (
            "Các sở: Tài chính, TN&MT",
            "sở: Tài chính, TN&MT",
            "Sở Nông nghiệp và Môi trường",
            datetime.date(2025, 3, 31),
        ),
        ("Sở Lao động - Thương binh và Xã hội", None, "Sở Nội vụ", datetime.date(2025, 3, 31)),
    ],
)
def test_a_body_is_absent_from_the_day_after_its_last(line, shown, instead, last):
    assert bodies.BODIES.absent(line, last) is None
    assert bodies.BODIES.absent(line, last + datetime.timedelta(days=1)) == (shown or line, instead)


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUỐC", TWO_TIERS),
        ("Đảng uỷ đặc khu Phú Quốc", datetime.date(2025, 6, 16)),
        ("Bộ Nông nghiệp và Môi trường", MINISTRIES_NEW),
        ("BỘ DÂN TỘC VÀ TÔN GIÁO", MINISTRIES_NEW),
        ("Sở Nông nghiệp và Môi trường", datetime.date(2025, 2, 1)),
        ("Ban Tuyên giáo và Dân vận Tỉnh uỷ", datetime.date(2024, 12, 1)),
    ],
)
def test_a_body_is_absent_before_its_first_day(line, first):
    assert bodies.BODIES.absent(line, first) is None
    assert bodies.BODIES.absent(line, first - datetime.timedelta(days=1)) is not None


@pytest.mark.parametrize(
    "line",
    [
        "UBND tỉnh (b/c)",
        "Các sở, ban, ngành",
        "BỆNH VIỆN ĐA KHOA TỈNH QUẢNG NAM",
        "TRƯỜNG THPT HUYỆN ĐIỆN BIÊN",
        "UBND phường Quảng Nam",
        "ĐẢNG BỘ THÀNH PHỐ HUẾ",
        "THÀNH UỶ HẢI PHÒNG",
        "Sở Xây dựng, Trường Cao đẳng Giao thông vận tải",
        "Các cơ sở giao thông vận tải",
        "Các cán bộ kế hoạch và đầu tư",
        "Trường Đại học Tài nguyên và Môi trường",
        "Ban Tuyên giáo Trung ương Đoàn",
        "Ban Tuyên giáo Đảng uỷ Đại học X",
        "Khối Dân vận xã",
        "UBND huyện Lâm Hà (cũ)",
        "Đô thị uỷ nhiệm",
        "Các đơn vị thuộc UBND thành phố",
    ],
)
def test_a_name_that_a_body_may_bear_is_never_absent(line):
    assert bodies.BODIES.absent(line, LONG_AGO) is None
    assert bodies.BODIES.absent(line, TODAY) is None


@pytest.mark.parametrize(
    ("family", "symbol", "absent"),
    [
        ("party", "HU", "HU"),
        ("party", "VPHU", "VPHU"),
        ("party", "UBKTThU", "UBKTThU"),
        ("party", "BTCTU-BDVTU", "BDVTU"),
        ("party", "BCSĐ", "BCSĐ"),
        ("party", "ĐĐ", "ĐĐ"),
        ("party", "QĐi", "QĐi"),
        ("party", "TU", None),
        ("party", "ĐU", None),
        ("party", "ĐUQS", None),
        ("party", "UBKTTU", None),
        ("party", "BTGDVTU", None),
        ("party", "BTGĐU", None),
        ("state", "SKHĐT-VP", "SKHĐT"),
        ("state", "BTNMT", "BTNMT"),
        ("state", "SNN&PTNT", "SNN&PTNT"),
        ("state", "UBND-VX", None),
        ("state", "SNNMT", None),
        ("state", "HU", None),
    ],
)
def test_symbols_of_today(family, symbol, absent):
    found = bodies.SYMBOLS[family].absent(symbol, TODAY)

    assert (found and found[0]) == absent
    assert bodies.SYMBOLS[family].absent(symbol, LONG_AGO) is None or symbol.startswith("BTGDV")


@pytest.mark.parametrize("symbol", ["BTGDVTU", "BXDĐ"])
def test_symbols_that_came_later(symbol):
    assert bodies.SYMBOLS["party"].absent(symbol, LONG_AGO)[0] == symbol
