from __future__ import annotations

import attrs
import pytest
from recognition.lines import lines

from vnnotice.model import inline
from vnnotice.recognition._line import Line
from vnnotice.recognition._run_together import apart


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("VĂN PHÒNG CHÍNH PHỦ -------", ["VĂN PHÒNG CHÍNH PHỦ", "-------"]),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc  ------",
            ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "------"],
        ),
        ("UBND TỈNH A Số: 5/TB-UBND", ["UBND TỈNH A", "Số: 5/TB-UBND"]),
        ("Tổng số: 5; Số: 6", ["Tổng số: 5; Số: 6"]),
        ("Nơi nhận: - Như trên; - Lưu: VT.", ["Nơi nhận:", "- Như trên;", "- Lưu: VT."]),
        ("Nơi nhận: Như trên; - Lưu: VT.", ["Nơi nhận:", "Như trên; - Lưu: VT."]),
        ("- Như trên; - Lưu: VT.", ["- Như trên;", "- Lưu: VT."]),
        ("- Như trên; - Các phòng.", ["- Như trên; - Các phòng."]),
        ("- Như trên", ["- Như trên"]),
        (
            "KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM     Nguyễn Văn A",
            ["KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Nguyễn Văn A"],
        ),
        ("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
        ("KT. BỘ TRƯỞNG THỨ TRƯỞNG", ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"]),
        ("TM. BAN PHÓ CHỦ NHIỆM", ["TM. BAN PHÓ CHỦ NHIỆM"]),
        ("KT. CHỦ TỊCH", ["KT. CHỦ TỊCH"]),
        ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn A", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn A"]),
        ("TM. ĐOÀN CHỦ TỊCH", ["TM. ĐOÀN CHỦ TỊCH"]),
        ("T/M BAN BÍ THƯ", ["T/M BAN BÍ THƯ"]),
        ("GIÁM ĐỐC Nguyễn Văn A", ["GIÁM ĐỐC", "Nguyễn Văn A"]),
        ("TL. CHỦ TỊCH", ["TL. CHỦ TỊCH"]),
        ("TM. " + "A" * 400 + " Nguyễn Văn A", ["TM. " + "A" * 400 + " Nguyễn Văn A"]),
        ("GIÁM ĐỐC Sở Y tế", ["GIÁM ĐỐC Sở Y tế"]),
        ("SỞ Y TẾ Nguyễn Văn A", ["SỞ Y TẾ Nguyễn Văn A"]),
        ("Một ô có chữ", ["Một ô có chữ"]),
    ],
)
def test_lines_that_a_cell_runs_together(text, pieces):
    (line,) = lines(text)

    found = apart(attrs.evolve(line, column=1))

    assert [piece.text for piece in found] == pieces
    assert [piece.join for piece in found] == ["gap", *["line"] * (len(pieces) - 1)]
    assert {piece.column for piece in found} == {1}


def test_what_is_escaped_is_left_alone():
    (line,) = lines("SỞ A -------")
    literal = attrs.evolve(line, escapes=frozenset({0}))

    assert apart(literal) == [literal]


def test_a_rule_that_is_escaped_is_a_rule():
    (line,) = lines("____ Số: 5/TB-SYT")

    assert [piece.text for piece in apart(attrs.evolve(line, escapes=frozenset({0})))] == ["____", "Số: 5/TB-SYT"]


def test_blanks_are_left_as_they_are():
    blank = Line(runs=inline(" "))

    assert apart(blank) == [blank]
