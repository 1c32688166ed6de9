"""The rules on the outline of the body."""

from __future__ import annotations

import pytest

from vnnotice.model import Annex, Paragraph, Section

PARTY, STATE = "party-2018", "state-2020"


def section(number, heading="", *texts):
    return Section(number=number, heading=heading, blocks=[Paragraph(runs=text) for text in texts])


@pytest.mark.parametrize("edition", [PARTY, "party-2026-05", STATE])
@pytest.mark.parametrize("number", ["Phần I", "PHẦN I", "Phần thứ nhất", "Chương II.", "Mục 1", "Tiểu mục 2"])
def test_the_title_of_a_part_is_in_capitals(judge, edition, number):
    body = [section(number, "QUY ĐỊNH (sau đây gọi tắt là “Quy định”)"), section(number, "Quy định chung")]

    assert judge("part-title-in-small-letters", edition, body=body) == [("body[1]", "Quy định chung", "QUY ĐỊNH CHUNG")]


def test_a_title_that_was_read_as_a_paragraph(judge):
    body = [section("Chương I", "", "Quy định chung", "Thông báo này áp dụng từ nay.")]

    assert judge("part-title-in-small-letters", STATE, body=body) == [
        ("body[0].blocks[0]", "Quy định chung", "QUY ĐỊNH CHUNG")
    ]
    assert judge("missing-part-title", STATE, body=body) == []


@pytest.mark.parametrize(
    ("number", "heading"),
    [
        ("Mục 3", "của Quy chế này được áp dụng"),
        ("Mục 3", "Thí sinh nộp hồ sơ."),
        ("Phần 1", "Kiến thức chung"),
        ("Phần I", ""),
        ("Điều 1.", "Phạm vi"),
        ("1.", "Thời gian"),
    ],
)
def test_what_is_no_title_of_a_part(judge, number, heading):
    assert judge("part-title-in-small-letters", STATE, body=[section(number, heading)]) == []


@pytest.mark.parametrize("number", ["Phần I", "Chương II", "Mục 1", "Tiểu mục 1"])
def test_a_part_without_a_title(judge, number):
    body = [section(number), section(number, "", "Thông báo này áp dụng từ nay.")]

    assert judge("missing-part-title", STATE, body=body) == [("body[0]", number, None), ("body[1]", number, None)]
    assert judge("missing-part-title", STATE, body=[section(number, "TÊN"), section("Điều 1.")]) == []


def test_roman_titles_are_reported_once_in_a_row(judge):
    body = [section("I.", "KẾT QUẢ", "A."), section("II.", "Hạn chế", "B."), section("III.", "Nhiệm vụ", "C.")]

    assert judge("roman-title-in-small-letters", STATE, body=body) == [("body[1]", "Hạn chế", "HẠN CHẾ")]


@pytest.mark.parametrize(
    "part",
    [
        section("I.", "Nhiệm vụ"),
        section("I-", "Nhiệm vụ", "A."),
        section("I.", "", "Thời gian: 8 giờ."),
        section("I.", "Thành phần gồm:", "A."),
        section("I.", "Nội dung yêu cầu báo giá", "A."),
        section("C.", "và", "A."),
        section("Chương I", "Nhiệm vụ", "A."),
    ],
)
def test_what_is_no_roman_title(judge, part):
    assert judge("roman-title-in-small-letters", STATE, body=[part]) == []


def numbered(*numbers):
    return [section(number, "Nội dung") for number in numbers]


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        (["I-", "II.", "III-"], [("body[1]", "II.", "II-")]),
        (["I.", "II-", "III-"], [("body[1]", "II-", "II.")]),
        (["1.", "2)", "3."], [("body[1]", "2)", "2.")]),
        (["1.", "1)", "2)", "2."], []),
        (["1.", "1)", "2."], []),
        (["I-", "II–", "III -"], []),
        (["I-", "1.", "2.", "II-"], []),
        (["1.", "2/", "3-"], []),  # these have rules of their own
        (["IIII.", "II-"], []),
        (["Điều 1.", "Điều 2:"], []),
    ],
)
@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_marks_of_numbers_side_by_side(judge, edition, numbers, found):
    assert judge("mixed-number-marks", edition, body=numbered(*numbers)) == found


ARTICLES = [section("Điều 1.", "Thời gian"), section("Điều 2a.", "Địa điểm")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("theo Điều 5 Thông báo này", ["Điều 5"]),
        ("theo khoản 2 Điều 3 của Thông báo này và Điều 4 của thông báo này", ["Điều 3", "Điều 4"]),
        ("theo Điều 1 Thông báo này", []),
        ("theo Điều 2a của Thông báo này", []),
        ("theo Điều 12 của Quy chế kèm theo Thông báo này", []),
        ("theo Điều 5 Luật Lưu trữ. Thông báo này có hiệu lực", []),
        ("Thông báo này", []),
    ],
)
def test_articles_that_the_text_points_to(judge, text, found):
    body = [*ARTICLES, Paragraph(runs=text)]

    assert [fault[1] for fault in judge("pointer-to-missing-article", STATE, body=body)] == found


def test_an_article_may_stand_in_an_annex(judge):
    annex = Annex(label="Phụ lục", body=[section("Điều 5.", "Hiệu lực")])
    body = [Paragraph(runs="Một."), Paragraph(runs="theo Điều 5 Thông báo này")]

    assert judge("pointer-to-missing-article", PARTY, body=body, annexes=[annex]) == []
    assert judge("pointer-to-missing-article", PARTY, body=body) == [("body[1]", "Điều 5", None)]
