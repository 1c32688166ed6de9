"""The rules on capital letters."""

from __future__ import annotations

import pytest

from vnnotice.model import Paragraph, PlaceAndDate, Recipient, Recipients

STATE = "state-2020"


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("theo điểm a Khoản 2 Điều 8", [("Khoản 2", "khoản 2")]),
        ("tại Khoản 2, Khoản 3a Điều 8", [("Khoản 3a", "khoản 3a")]),
        ("theo Điểm a khoản 2", [("Điểm a", "điểm a")]),
        ("theo Điểm đ) Khoản 2 Điều 8", [("Khoản 2", "khoản 2"), ("Điểm đ)", "điểm đ)")]),
        ("theo khoản 2 điều 8", [("điều 8", "Điều 8")]),
        ("theo khoản 2, điều 8a của Quy chế", [("điều 8a", "Điều 8a")]),
        ("quy định tại điều 5 Luật Lưu trữ", [("điều 5", "Điều 5")]),
        ("quy định tại điều 5 của Thông báo này", [("điều 5", "Điều 5")]),
        ("theo chương II Nghị định số 30/2020/NĐ-CP", [("chương II", "Chương II")]),
        ("theo điểm a khoản 2 Điều 8 Chương II", []),
        ("Khoản 2 Điều 8 Luật Lưu trữ", []),
        ("Họp. Khoản 2 Điều 8 quy định", []),
        ("gồm: Khoản 2 Điều 8", []),
        ("theo Khoản 2 Thông báo này", []),
        ("Khoản kinh phí và Điểm thi", []),
        ("điều 5 xe cứu thương; 15 điều 5 xe", []),
        ("chương 2 của vở kịch", []),
        ("chương trình, điều kiện", []),
    ],
)
def test_letters_in_a_citation(judge, text, faults):
    assert judge("wrong-letter-in-citation", STATE, body=paragraphs("Một.", text)) == [
        ("body[1]", found, expected) for found, expected in faults
    ]


def test_special_places(judge):
    body = paragraphs("Sở Nội vụ thành phố Hồ Chí Minh", "tại thủ đô Hà Nội", "Thủ đô Hà Nội, Thành phố Hồ Chí Minh")

    assert judge("small-letter-at-special-place", STATE, body=body) == [
        ("body[0]", "thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("body[1]", "thủ đô Hà Nội", "Thủ đô Hà Nội"),
    ]


def test_special_places_in_other_components(judge):
    parts = {
        "place_and_date": PlaceAndDate(wording="thành phố Hồ Chí Minh, ngày 05 tháng 02 năm 2024"),
        "recipients": Recipients(
            items=[Recipient(name="UBND thành phố Hồ Chí Minh"), Recipient(name="TP. Hồ Chí Minh")]
        ),
    }

    assert [path for path, _, _ in judge("small-letter-at-special-place", STATE, **parts)] == [
        "place_and_date",
        "recipients.items[0]",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tại phường 5, quận 3, tỉnh X", ["quận 3", "phường 5"]),
        ("tại quận 1", ["quận 1"]),
        ("phường 14 quận Gò Vấp", ["phường 14"]),
        ("phường 14 Thành phố Hồ Chí Minh", ["phường 14"]),
        ("các quận 1, 3 và 5", []),
        ("quận 1 ngày", []),
        ("Quận 1, Phường 5", []),
        ("mỗi phường 2 người", []),
        ("quận 123", []),
        ("phường Bến Nghé, quận Tân Bình", []),
    ],
)
def test_units_with_a_number_for_a_name(judge, text, found):
    faults = judge("small-letter-at-numbered-unit", STATE, body=paragraphs("Một.", text))

    assert faults == [("body[1]", unit, unit.capitalize()) for unit in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sở Nội vụ Tỉnh Ninh Bình, các sở Tỉnh Nam Định", ["Tỉnh Ninh Bình"]),
        ("UBND Tỉnh Ninh Bình", ["Tỉnh Ninh Bình"]),
        ("trên địa bàn Thành phố Huế", ["Thành phố Huế"]),
        ("các sở Tỉnh Nam Định và Thành phố Huế", ["Tỉnh Nam Định", "Thành phố Huế"]),
        ("Tỉnh Ninh Bình thông báo. Tỉnh Ninh Bình", []),
        ("của Thành phố Hồ Chí Minh, Thành phố Hà Nội", []),
        ("và Tỉnh Đoàn, và Tỉnh Ủy, của Tỉnh Uỷ", []),
        ("của Tỉnh và của Thành phố", []),
        ("danh hiệu Thành phố Xanh, xây dựng Thành phố Thông minh", []),
    ],
)
def test_units_of_which_the_word_is_in_small_letters(judge, text, found):
    faults = judge("capital-at-common-unit", STATE, body=paragraphs("Một.", text))

    assert faults == [("body[1]", unit, f"{unit[0].lower()}{unit[1:]}") for unit in found]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("vào thứ hai, ngày 05 tháng 02 năm 2024", "thứ hai", "thứ Hai"),
        ("Thứ sáu ngày 05/02/2024", "Thứ sáu", "Thứ Sáu"),
        ("sáng thứ bảy (ngày 05/02/2024)", "thứ bảy", "thứ Bảy"),
        ("08 giờ 00, thứ tư, ngày 05/02/2024", "thứ tư", "thứ Tư"),
    ],
)
def test_weekdays(judge, text, found, expected):
    assert judge("small-letter-at-weekday", STATE, body=paragraphs("Một.", text)) == [("body[1]", found, expected)]


@pytest.mark.parametrize(
    "text",
    [
        "vào thứ Hai, ngày 05 tháng 02 năm 2024",
        "phiên họp thứ hai, ngày 05/02/2024",
        "lần thứ ba ngày 05/02/2024",
        "vào thứ hai hằng tuần",
        "Thứ hai: ngày nghỉ",
        "Sáng ngày thứ hai, ngày 06/02/2024: thi Toán",
        "thứ tự",
    ],
)
def test_ordinals_and_weekdays_that_are_right(judge, text):
    assert judge("small-letter-at-weekday", STATE, body=paragraphs(text)) == []


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Bộ Tài Nguyên Và Môi Trường", "Nguyên Và Môi", "Nguyên và Môi"),
        ("Sở Giáo dục Và Đào tạo", "dục Và Đào", "dục và Đào"),
        ("Ban Chỉ đạo Của Tỉnh", "đạo Của Tỉnh", "đạo của Tỉnh"),
    ],
)
def test_joining_words_in_a_name(judge, text, found, expected):
    recipients = Recipients(items=[Recipient(name=text)])

    assert judge("capital-at-joining-word", STATE, body=paragraphs("Một.", text)) == [("body[1]", found, expected)]
    assert judge("capital-at-joining-word", STATE, recipients=recipients) == [("recipients.items[0]", found, expected)]


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Tài nguyên và Môi trường",
        "Nghỉ tết. Và các đơn vị",
        "Gặp ông Và Seo Dế",
        "vở “Chiến Tranh Và Hòa Bình”",
        "Giàng A Và Sếnh",
        "TÀI NGUYÊN VÀ MÔI TRƯỜNG",
        "Trần Văn Của đã Và",
    ],
)
def test_joining_words_that_are_right(judge, text):
    assert judge("capital-at-joining-word", STATE, body=paragraphs(text)) == []


@pytest.mark.parametrize(
    "piece", ["Khoản 2 ", "Điểm a ", "điều 5 ", "chương 2 ", "quận 1 ", "Tỉnh ", "thứ hai ", "Và ", " ", ",", "Aa Và "]
)
def test_hostile_text_is_read_in_one_pass(judge, piece):
    body = paragraphs(piece * (100_000 // len(piece)))

    for code in ("VN4010", "VN4011", "VN4012", "VN4013", "VN4014", "VN4016"):
        judge(code, STATE, body=body)
