from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recognition.lines import missing

from vnnotice.errors import ReadError
from vnnotice.formats.text.reader import read

WRAPPED = """\
        Thực hiện Công văn số 2003/UBDT của Ủy ban Dân tộc về việc tham dự hội nghị
đánh giá chương trình mục tiêu quốc gia giai đoạn 2021 - 2025 tại khu vực miền
Trung, Ủy ban nhân dân tỉnh mời các sở, ngành cùng dự.
        1. Thành phần dự họp gồm lãnh đạo các sở, ban, ngành và Ủy ban nhân dân
các huyện.
        Ủy ban nhân dân tỉnh trân trọng kính mời, và đề nghị các đơn vị dự đủ.
Hội nghị do Chủ tịch chủ trì.
"""


def texts(text):
    return [getattr(block, "text", None) for block in read(text.encode()).notice.body]


def test_lines_that_the_page_broke_are_one_paragraph():
    blocks = read(WRAPPED.encode()).notice.body

    assert blocks[0].text.endswith("Trung, Ủy ban nhân dân tỉnh mời các sở, ngành cùng dự.")
    assert "hội nghị đánh giá" in blocks[0].text
    assert blocks[1].blocks[0].text.endswith("các huyện.")


def test_a_full_line_that_ends_a_sentence_ends_the_paragraph():
    assert texts("A" * 60 + ".\nBa lần.\n" + "C" * 60 + "\nđi.") == ["A" * 60 + ".", "Ba lần.", "C" * 60 + " đi."]


def test_long_lines_are_paragraphs():
    long = "Sở thông báo " * 12

    assert texts(f"{long}\n{long}") == [long.strip(), long.strip()]


def test_a_line_set_in_begins_a_paragraph():
    assert texts("Một hai ba bốn năm sáu\n     Bảy tám\nchín") == ["Một hai ba bốn năm sáu", "Bảy tám", "chín"]


FULL = "Ủy ban nhân dân tỉnh thông báo đến các sở, ban, ngành"


def test_where_blank_lines_show_paragraphs_a_sentence_may_end_at_the_width_of_the_page():
    assert texts(f"{FULL}.\nBa {FULL}\nhết.\n\nBốn.") == [f"{FULL}. Ba {FULL} hết.", "Bốn."]
    assert texts(f"{FULL}.\nBa {FULL}\nhết.\nBốn.") == [f"{FULL}.", f"Ba {FULL} hết.", "Bốn."]


def test_a_line_that_only_seems_to_be_numbered_goes_on():
    assert texts(f"{FULL} khóa XII,\nXIII) và các huyện.") == [f"{FULL} khóa XII, XIII) và các huyện."]
    assert len(texts(f"{FULL} khóa XII.\nXIII) và các huyện.")) == 2
    assert len(texts(f"{FULL} khóa XII,\nXIII) Các huyện.")) == 2
    assert len(texts(f"{FULL},\n- các huyện.")) == 2
    assert len(texts(f"{FULL},\n      b) các huyện.")) == 2


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_both_forms_of_unicode_are_one_text(form):
    reading = read(unicodedata.normalize(form, WRAPPED).encode())

    assert reading.notice == read(WRAPPED.encode()).notice
    assert [repair.kind for repair in reading.repairs] == (["composed"] if form == "NFD" else [])


def test_origins_count_lines_and_columns():
    origins = read("\n   Hà Nội, ngày 05 tháng 6 năm 2024\n\nTHÔNG BÁO\nVề A".encode()).origins

    assert (origins["place_and_date"].line, origins["place_and_date"].column) == (2, 4)


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(ReadError) as caught:
        read(b"abc\xff")
    assert caught.value.format == "text"


WORDS = st.sampled_from(
    [
        "Nơi nhận:", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A", "THÔNG BÁO", "Phụ lục I", "-----", "*", "Số: 5/TB-X",
        "Số 15-TB/HU", "ĐẢNG CỘNG SẢN VIỆT NAM", "UBND TỈNH X", "1. abc", "a) xyz", "- abc", "+ d", "Căn cứ Luật A;", "Kính gửi: A",
        "KHẨN", "MẬT", "Dự thảo lần 2", "2", "(Đã ký)", "Địa chỉ: x", "Hà Nội, ngày … tháng 8 năm 2023", "V/v nghỉ", "Lưu: VT.",
        "Chương I", "TÊN CHƯƠNG", "…", "kiêm", "(x)", "công tác", "I. XYZ", "1.1. a", "Điều 1. A", "[CẦN BỔ SUNG: tên]",
    ]
)  # fmt: skip
ANY_LINES = st.lists(
    st.tuples(st.one_of(WORDS, st.text(max_size=40)), st.sampled_from(["\n", "\n\n", "\n   ", " ", "     ", "\t"])),
    max_size=25,
)


@given(ANY_LINES)
def test_no_character_is_ever_lost(parts):
    text = "".join(f"{words}{end}" for words, end in parts)
    try:
        reading = read(text.encode("utf-8", "surrogatepass"))
    except ReadError:
        return

    assert not missing(unicodedata.normalize("NFC", text), reading.notice)


SET_IN = f"      {FULL} về lịch nghỉ\ntết của các đơn vị tại địa phương.\n"


def test_where_paragraphs_are_set_in_a_line_at_the_margin_goes_on_whatever_it_begins_with():
    assert texts(f"{SET_IN}      {FULL} nhiệm kỳ 2020\n- 2025.")[1] == f"{FULL} nhiệm kỳ 2020 - 2025."
    assert texts(f"{SET_IN}      {FULL} của Quận\n1.")[1] == f"{FULL} của Quận 1."
    assert texts(f"{SET_IN}      {FULL} của các\n2. Đơn vị.")[1] == f"{FULL} của các 2. Đơn vị."


def test_where_paragraphs_are_set_in_a_full_line_may_be_a_paragraph():
    assert texts(f"{SET_IN}      {FULL} và các huyện.\n      Hết.")[1:] == [f"{FULL} và các huyện.", "Hết."]


def test_columns_are_not_taken_for_a_paragraph_that_goes_on():
    notice = read(
        f"{SET_IN}\nNơi nhận:                                   KT. GIÁM ĐỐC\n- Huyện;                        PHÓ GIÁM ĐỐC\n".encode()
    ).notice

    assert notice.signature_blocks[0].position == "PHÓ GIÁM ĐỐC"
    assert [item.name for item in notice.recipients.items] == ["Huyện"]


@pytest.mark.parametrize("number", ["1.", "2.1.", "a)"])
def test_a_number_alone_goes_on_where_a_sentence_broke(number):
    assert texts(f"{FULL} của Quận\n{number}\nHết.")[0] == f"{FULL} của Quận {number}"


def test_rows_of_a_table_are_not_joined_with_what_stands_beside_them():
    rows = f"{FULL}:\nTháng\tNgày\t{FULL}\n2\t{FULL}\t{FULL}\nTrường hợp {FULL}\nkhác thì báo."

    assert texts(rows)[1:] == [f"Tháng\tNgày\t{FULL}", f"2\t{FULL}\t{FULL}", f"Trường hợp {FULL} khác thì báo."]


def test_a_tab_after_a_number_makes_no_row():
    assert read(f"1.\tVề {FULL}\nvà các huyện.".encode()).notice.body[0].blocks[0].text == f"Về {FULL} và các huyện."
