"""The rules on the citation of other documents."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.model import (
    BLANK,
    Annex,
    Cell,
    List,
    ListItem,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Row,
    Section,
    Table,
)
from vnnotice.regimes import edition_named
from vnnotice.rules import Case, Fix, rule_named

PARTY, MAY, STATE = "party-2018", "party-2026-05", "state-2020"
SIGNED = PlaceAndDate(place="Hà Nội", date=datetime.date(2024, 2, 5))


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


def table(text):
    return Table(rows=[Row(cells=[Cell(blocks=paragraphs(text))])])


def elsewhere(text):
    """The same words in every place that is not running text of the body."""
    return {
        "bases": paragraphs(text),
        "body": [Section(number="1.", heading=text), table(text), *paragraphs(f"1\t{text}", f"(Kèm theo {text})")],
        "annexes": [Annex(label="Phụ lục", body=paragraphs(text))],
    }


def found_by(judge, rule, edition, **parts):
    return [fault[1] for fault in judge(rule, edition, **parts)]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("theo Quyết định 15/QĐ-UBND ngày 05/02/2024", "Quyết định 15/QĐ-UBND", "Quyết định số 15/QĐ-UBND"),
        ("theo Công văn 15/SNV-VP", "Công văn 15/SNV-VP", "Công văn số 15/SNV-VP"),
        ("theo Nghị định 30/2020/NĐ-CP", "Nghị định 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP"),
    ],
)
def test_the_word_before_the_number(judge, text, found, expected):
    body = paragraphs("Một.", text, f"Lại {text}")

    assert judge("citation-without-the-word", STATE, body=body) == [("body[1]", found, expected)]


@pytest.mark.parametrize(
    "text",
    [
        "theo Quyết định số 15/QĐ-UBND",
        "theo Chỉ thị 05-CT/TW",
        "theo văn bản 15/QĐ-UBND",
        "đường 30/4",
        "Kế hoạch 30/4",
    ],
)
def test_the_word_is_there_or_not_asked_for(judge, text):
    assert judge("citation-without-the-word", STATE, body=paragraphs(text)) == []


def test_only_running_text_is_judged(judge):
    places = [fault[0] for fault in judge("citation-without-the-word", STATE, **elsewhere("Quyết định 15/QĐ-UBND"))]

    assert places == ["bases[0]"]
    tied = paragraphs("(Kèm theo Quyết định 15/QĐ-UBND)")
    assert judge("citation-without-the-word", STATE, body=tied) == []
    assert judge("first-citation-without-date", STATE, **elsewhere("Quyết định số 15/QĐ-UBND")) == []


@pytest.mark.parametrize("edition", [PARTY, MAY, STATE])
def test_the_first_mention_lacks_its_day(judge, edition):
    body = [
        Paragraph(runs="Kế hoạch số 15/KH-UBND của UBND tỉnh và Chỉ thị số 05-CT/TW của Bộ Chính trị."),
        List(items=[ListItem(marker="-", runs="Kế hoạch số 15/KH-UBND; Kế hoạch số 16/KH-UBND")]),
    ]

    assert judge("first-citation-without-date", edition, body=body) == [
        ("body[0]", "Kế hoạch số 15/KH-UBND", None),
        ("body[0]", "Chỉ thị số 05-CT/TW", None),
        ("body[1].items[0]", "Kế hoạch số 16/KH-UBND", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2024 của UBND tỉnh",
        "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị",
        "Kế hoạch số 15/KH-UBND của UBND tỉnh ban hành ngày 05/02/2024",
        "Kế hoạch số 15/KH-UBND (05/02/2024)",
        "Kế hoạch số 15/KH-UBND ngày … tháng … năm 2024",
        "Kế hoạch số 15/KH-UBND, Kế hoạch số 16/KH-UBND và số 17/KH-UBND ngày 05/02/2024",
        "Ngày 05/02/2024, UBND tỉnh ban hành Kế hoạch số 15/KH-UBND về chuyển đổi số",
        "Luật số 33/2024/QH15",
        "Luật Lưu trữ số 33/2024/QH15",
        "văn bản số 15/KH-UBND",
        "Nghị quyết Trung ương 4 (khóa XII, XIII)",
    ],
)
def test_a_first_mention_that_is_dated_or_need_not_be(judge, text):
    assert judge("first-citation-without-date", STATE, body=paragraphs(text, "Kế hoạch số 15/KH-UBND")[:1]) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 15/KH-UBND của UBND tỉnh. Họp ngày 05/02/2024",
        "Kế hoạch số 15/KH-UBND về nghỉ tết; họp ngày 05/02/2024",
        "Ngày 05/02/2024, UBND tỉnh họp theo Kế hoạch số 15/KH-UBND",
        "Kế hoạch số 15/KH-UBND về nghỉ 05 ngày",
    ],
)
def test_a_day_that_is_not_that_of_the_document(judge, text):
    assert found_by(judge, "first-citation-without-date", STATE, body=paragraphs(text)) == ["Kế hoạch số 15/KH-UBND"]


def test_a_document_that_is_dated_in_the_bases_is_known(judge):
    bases = paragraphs("Căn cứ Kế hoạch số 15/KH-UBND ngày 05/02/2024 của UBND tỉnh.")

    assert judge("first-citation-without-date", STATE, bases=bases, body=paragraphs("Kế hoạch số 15/KH-UBND")) == []


@pytest.mark.parametrize("day", ["ngày 15/5/2016", "ký ngày 15/5/2016"])
def test_a_comma_before_the_day(judge, day):
    body = paragraphs("Một.", f"Chỉ thị số 05-CT/TW {day}")

    link = day.removesuffix("15/5/2016").strip()
    assert judge("citation-without-comma", PARTY, body=body) == [("body[1]", f"05-CT/TW {link}", f"05-CT/TW, {link}")]


def test_the_comma_is_put_in_for_certain():
    case = Case(Notice(body=paragraphs("Chỉ thị số 05-CT/TW ngày 15/5/2016")), edition_named(PARTY))

    (fault,) = rule_named("VN0622").test(case)

    assert fault.fix == Fix("05-CT/TW ngày", "05-CT/TW, ngày")


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ thị số 05-CT/TW, ngày 15/5/2016",
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
        "Chỉ thị số 05-CT/TW ngày nay",
    ],
)
def test_no_comma_is_asked_for(judge, text):
    assert judge("citation-without-comma", PARTY, body=paragraphs(text)) == []


@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_a_document_of_a_later_day(judge, edition):
    body = paragraphs("Một.", "Công văn số 12/SNV-VP ngày 06/02/2024, Công văn số 11/SNV-VP ngày 05/02/2024")
    bases = paragraphs("Căn cứ Quyết định số 1/QĐ-UBND ngày 05 tháng 3 năm 2024 của UBND tỉnh.")

    assert judge("citation-of-a-later-document", edition, body=body, bases=bases, place_and_date=SIGNED) == [
        ("bases[0]", "Quyết định số 1/QĐ-UBND ngày 05 tháng 3 năm 2024", "05/02/2024"),
        ("body[1]", "Công văn số 12/SNV-VP ngày 06/02/2024", "05/02/2024"),
    ]
    blank = PlaceAndDate(place="Hà Nội", date=BLANK)
    assert judge("citation-of-a-later-document", edition, body=body, place_and_date=blank) == []


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("theo nghị định số 30/2020/NĐ-CP", "nghị định số 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP"),
        ("Quy chế và nghị định số 30/2020/NĐ-CP", "nghị định số 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP"),
        ("tại công văn số: 12/SNV-VP", "công văn số: 12/SNV-VP", "Công văn số: 12/SNV-VP"),
    ],
)
def test_a_small_letter_at_a_document(judge, text, found, expected):
    assert judge("small-letter-at-cited-document", STATE, body=paragraphs("Một.", text)) == [
        ("body[1]", found, expected)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "theo Nghị định số 30/2020/NĐ-CP",
        "theo các nghị định số 30/2020/NĐ-CP và nghị định số 31/2020/NĐ-CP",
        "tại Thông báo kết luận số 09/TB-VPCP",
        "theo nghị định 30/2020/NĐ-CP",
        "đã quyết định số tiền",
    ],
)
def test_no_capital_is_asked_for(judge, text):
    assert judge("small-letter-at-cited-document", STATE, body=paragraphs(text)) == []
    assert judge("small-letter-at-cited-document", STATE, body=[table("theo nghị định số 30/2020/NĐ-CP")]) == []


@pytest.mark.parametrize(
    "form", ["Kế hoạch số {}/KH-A, ", "số {}/QĐ-A và Quyết định số {}/QĐ-B, ", "Kế hoạch {}/KH-A "]
)
def test_hostile_text_is_judged_in_one_pass(judge, form):
    text = "".join(form.format(number, number) for number in range(500))

    for code in ("VN0620", "VN0621", "VN0622", "VN0623", "VN0624"):
        judge(code, STATE if code != "VN0622" else PARTY, body=paragraphs(text), place_and_date=SIGNED)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Theo Công văn số 12/SNV-VP ngày 05/02/2024 về nghỉ tết.", ["Công văn số 12/SNV-VP"]),
        ("Theo Công văn số 12/SNV-VP, ngày 05/02/2024, V/v nghỉ tết.", ["Công văn số 12/SNV-VP"]),
        (
            "Theo Công văn số 12/SNV-VP ngày 05/02/2024 của Sở về nghỉ tết. Công văn số 12/SNV-VP ngày 05/02/2024 về A",
            [],
        ),
        ("Sở Nội vụ ban hành Công văn số 12/SNV-VP ngày 05/02/2024 về nghỉ tết.", []),
        ("Sau khi nghe Sở Nội vụ trình bày Báo cáo số 12/BC-SNV ngày 05/02/2024 về nghỉ tết.", []),
        ("Theo đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 05/02/2024 về nghỉ tết.", []),
        ("Theo đề nghị tại Tờ trình số 12/TTr-SNV ngày 05/02/2024 về nghỉ tết.", ["Tờ trình số 12/TTr-SNV"]),
        ("Theo Nghị quyết số 30/2022/UBTVQH15 ngày 05/02/2024 về A.", []),
        ("Theo Thông báo số 12/TB-BXD ngày 05/02/2024 về A.", []),
        ("Theo Công văn số 12/SNV-VP về nghỉ tết.", []),
        ("Theo số 12/SNV-VP ngày 05/02/2024 về nghỉ tết.", []),
        ("(Kèm theo Công văn số 12/SNV-VP ngày 05/02/2024 về nghỉ tết)", []),
    ],
)
def test_the_body_that_issued_what_is_cited(judge, text, found):
    number = NumberAndSymbol(number="5", kind="TB", organ="BXD")
    text = text.replace(", V/v", " V/v")

    faults = judge("first-citation-without-organ", STATE, body=paragraphs(text), number_and_symbol=number)
    assert [fault[1] for fault in faults] == found


def test_the_word_is_missing_in_a_legal_basis(judge):
    basis = paragraphs("Căn cứ Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.")

    assert judge("citation-without-the-word", STATE, bases=basis, body=paragraphs("Một.")) == [
        ("bases[0]", "Nghị định 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP")
    ]


AMENDING = "Thông tư số 25/2016/TT-NHNN ngày 29/7/2016 của Thống đốc sửa đổi, bổ sung một số điều của Thông tư số 11/2013/TT-NHNN"


def test_a_document_in_the_subject_of_a_dated_one_has_no_day_of_its_own(judge):
    assert judge("first-citation-without-date", STATE, body=paragraphs(f"Thực hiện {AMENDING}, nghỉ.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Theo Kế hoạch số 5/KH-SYT của Sở hướng dẫn thực hiện Thông tư số 11/2013/TT-BYT",
        "Theo Kế hoạch số 5/KH-SYT ngày 05/02/2024 của Sở và Thông tư số 11/2013/TT-BYT",
        "Theo Kế hoạch số 5/KH-SYT ngày 05/02/2024 của Sở. Nay thay thế Thông tư số 11/2013/TT-BYT",
        f"Theo Kế hoạch số 5/KH-SYT ngày 05/02/2024 của Sở {'x ' * 100} thay thế Thông tư số 11/2013/TT-BYT",
    ],
)
def test_another_document_further_on_has_its_own_day(judge, text):
    assert "Thông tư số 11/2013/TT-BYT" in found_by(judge, "first-citation-without-date", STATE, body=paragraphs(text))


def test_a_document_that_a_subject_named_is_first_cited_where_the_text_does(judge):
    body = paragraphs(f"Thực hiện {AMENDING}, nghỉ.", "Theo Thông tư số 11/2013/TT-NHNN, làm.")

    assert judge("first-citation-without-date", STATE, body=body) == [("body[1]", "Thông tư số 11/2013/TT-NHNN", None)]
