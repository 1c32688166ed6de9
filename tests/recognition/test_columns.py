from __future__ import annotations

import pytest
from recognition.lines import lines

from vnnotice.recognition._columns import columns


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("SỞ Y TẾ      ĐẢNG CỘNG SẢN VIỆT NAM", ["SỞ Y TẾ", "ĐẢNG CỘNG SẢN VIỆT NAM"]),
        ("SỞ Y TẾ\tĐộc lập", ["SỞ Y TẾ", "Độc lập"]),
        (
            "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            ["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
            ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
        ),
        ("HUYỆN A Độc lập - Tự do - Hạnh phúc", ["HUYỆN A", "Độc lập - Tự do - Hạnh phúc"]),
        ("Lịch sử Độc lập - Tự do - Hạnh phúc", ["Lịch sử Độc lập - Tự do - Hạnh phúc"]),
        ("Số: 5/TB-UBND Hà Nội, ngày 5 tháng 6 năm 2024", ["Số: 5/TB-UBND", "Hà Nội, ngày 5 tháng 6 năm 2024"]),
        ("Số:      /TB-UBND", ["Số:      /TB-UBND"]),
        ("Số: 5/TB-UBND chưa ban hành", ["Số: 5/TB-UBND chưa ban hành"]),
        ("Hà Nội, ngày      tháng      năm 2024", ["Hà Nội, ngày      tháng      năm 2024"]),
        (
            "Số:      /TB-UBND  Hà Nội, ngày     tháng 6 năm 2024",
            ["Số:      /TB-UBND", "Hà Nội, ngày     tháng 6 năm 2024"],
        ),
        ("Nơi nhận: TM. ỦY BAN", ["Nơi nhận:", "TM. ỦY BAN"]),
        ("Nơi nhận: như trên", ["Nơi nhận: như trên"]),
        ("SỞ Y TẾ", ["SỞ Y TẾ"]),
    ],
)
def test_what_stands_side_by_side(text, pieces):
    (line,) = lines(text)

    found = columns(line)

    assert [piece.text for piece in found] == pieces
    assert [piece.column for piece in found] == list(range(len(pieces)))


def test_a_blank_left_column_is_no_column():
    from vnnotice.model import inline
    from vnnotice.recognition import Line

    assert len(columns(Line(runs=inline("\u00a0\u00a0   x")))) == 1


def test_nothing_is_not_taken_apart():
    from vnnotice.recognition import Line

    empty = Line(runs=())

    assert columns(empty) == [empty]
