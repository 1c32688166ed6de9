"""The rules on the legal bases."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.model import BLANK, Paragraph, PlaceAndDate, Section
from vnnotice.regimes import edition_named

LAW, RULES = "Căn cứ Luật Lưu trữ", "Căn cứ Quy chế làm việc"
EDITIONS = {"state-2020": ".", "party-2018": ",", "party-2026-01": ",", "party-2026-05": "."}


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(("mark", "found"), [(",", ","), (".", "."), ("", "trữ")])
def test_each_basis_but_the_last_ends_in_a_semicolon(judge, edition, mark, found):
    bases = paragraphs(f"{LAW}{mark}", f"{RULES};")

    assert judge("wrong-end-of-basis", edition, bases=bases) == [("bases[0]", found, ";")]


@pytest.mark.parametrize("edition", EDITIONS)
def test_semicolons_are_right(judge, edition):
    assert judge("wrong-end-of-basis", edition, bases=paragraphs(f"{LAW}; ", "", f"{RULES}")) == []
    assert judge("wrong-end-of-basis", edition) == "not_applicable"


@pytest.mark.parametrize(("edition", "end"), EDITIONS.items())
def test_the_last_basis_ends_in_the_mark_of_its_edition(judge, edition, end):
    assert judge("wrong-end-of-last-basis", edition, bases=paragraphs(f"{LAW};", f"{RULES}{end}")) == []


@pytest.mark.parametrize(("edition", "end"), EDITIONS.items())
def test_another_mark_after_the_last_basis(judge, edition, end):
    other = "," if end == "." else "."
    bases = paragraphs(f"{LAW};", f"{RULES}{other}")

    assert judge("wrong-end-of-last-basis", edition, bases=bases) == [("bases[1]", other, end)]


@pytest.mark.parametrize("opening", ["Xét đề nghị của Chánh Văn phòng,", "- Theo đề nghị của Sở Nội vụ;"])
def test_where_another_line_follows_the_last_basis_is_not_the_last(judge, opening):
    assert judge("wrong-end-of-last-basis", "state-2020", bases=paragraphs(f"{LAW};"), body=paragraphs(opening)) == []


@pytest.mark.parametrize("body", [paragraphs("Sở Nội vụ thông báo./."), (Section(number="1.", heading="Xét"),)])
def test_where_the_text_follows_the_last_basis_is_the_last(judge, body):
    assert judge("wrong-end-of-last-basis", "state-2020", bases=paragraphs(f"{LAW};"), body=body) == [
        ("bases[0]", ";", ".")
    ]


def test_bases_without_words_are_not_judged(judge):
    assert judge("wrong-end-of-last-basis", "state-2020", bases=paragraphs(" ")) == []


def test_before_may_2026_a_hyphen_is_neither_asked_for_nor_wrong(judge):
    bases = paragraphs(f"- {LAW};", f"{RULES},")

    assert "VN0653" not in edition_named("party-2018").demands
    assert judge("wrong-end-of-basis", "party-2018", bases=bases) == []
    assert judge("wrong-end-of-last-basis", "party-2018", bases=bases) == []


def test_a_hyphen_before_each_basis(judge):
    bases = paragraphs(f"- {LAW};", f"{RULES}.")

    assert judge("missing-hyphen-before-basis", "party-2026-05", bases=bases) == [("bases[1]", "Căn", "- ")]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(
    ("text", "found", "lacks"),
    [
        (
            "Căn cứ Quyết định số 15/QĐ-UBND của UBND tỉnh;",
            "Quyết định số 15/QĐ-UBND",
            "ngày, tháng, năm ban hành",
        ),
        ("- Căn cứ Chỉ thị của Thủ tướng;", "- Căn cứ Chỉ thị của Thủ tướng", "số, ký hiệu"),
        (
            "Căn cứ Nghị quyết số 5/NQ-HĐND ngày 05/02/2024.",
            "Nghị quyết số 5/NQ-HĐND ngày 05/02/2024",
            "cơ quan ban hành",
        ),
        (
            "Căn cứ Nghị quyết số 5/NQ-HĐND ngày 05/02/2024 về nghỉ tết.",
            "Nghị quyết số 5/NQ-HĐND ngày 05/02/2024",
            "cơ quan ban hành",
        ),
        (f"Căn cứ Thông tư {'x' * 60};", f"Căn cứ Thông tư {'x' * 44}…", "số, ký hiệu"),
    ],
)
def test_what_a_basis_lacks(judge, edition, text, found, lacks):
    assert judge("incomplete-basis", edition, bases=paragraphs(f"{LAW};", text)) == [("bases[1]", found, lacks)]


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
        "Căn cứ Quyết định số 15/QĐ-UBND ngày 05/02/2024, UBND tỉnh ban hành;",
        "Căn cứ Quyết định số 15/QĐ-UBND ngày 05/02/2024 Chủ tịch UBND tỉnh;",
        "Căn cứ Quyết định số …/QĐ-UBND ngày … tháng … năm 2024 của UBND tỉnh;",
        "Căn cứ Quyết định số 15/QĐ-UBND ngày … tháng 02;",
        "Căn cứ Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI;",
        "Căn cứ Quy chế làm việc của Sở;",
        "Căn cứ Luật số 33/2024/QH15;",
        "Căn cứ Luật Lưu trữ số 33/2024/QH15;",
        "Căn cứ các quyết định của Thủ tướng;",
        "Xét đề nghị của Chánh Văn phòng;",
    ],
)
def test_a_basis_that_lacks_nothing_for_certain(judge, text):
    assert judge("incomplete-basis", "state-2020", bases=paragraphs(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;", ["số 33/2024/QH15"]),
        ("Căn cứ Bộ luật Lao động 45/2019/QH14;", ["45/2019/QH14"]),
        ("Căn cứ Pháp lệnh Cảnh vệ số 25/2005/UBTVQH11;", ["số 25/2005/UBTVQH11"]),
        ("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;", []),
        ("Căn cứ Nghị quyết số 15/2019/QH14 ngày 05/02/2019 của Quốc hội;", []),
        ("Căn cứ Luật Lưu trữ; Nghị quyết số 15/2019/QH14 ngày 05/02/2019 của Quốc hội;", []),
        ("Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân;", []),
    ],
)
def test_laws_have_no_number(judge, text, found):
    assert [fault[1] for fault in judge("law-with-number", "state-2020", bases=paragraphs(text))] == found


def signed(year, month, day):
    return PlaceAndDate(place="X", date=datetime.date(year, month, day))


@pytest.mark.parametrize(
    ("day", "text", "found"),
    [
        (
            signed(2024, 2, 5),
            "Căn cứ Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ;",
            [("Thông tư số 01/2011/TT-BNV", "Nghị định số 30/2020/NĐ-CP")],
        ),
        (signed(2020, 3, 4), "Căn cứ Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ;", []),
        (
            signed(2026, 6, 1),
            "Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng;",
            [("Hướng dẫn số 36-HD/VPTW", "Hướng dẫn số 05-HD/VPTW")],
        ),
        (signed(2026, 6, 1), "Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2022 của Văn phòng Trung ương Đảng;", []),
        (signed(2024, 2, 5), "Căn cứ Nghị định số 30/2020/NĐ-CP;", []),
    ],
)
@pytest.mark.parametrize("edition", EDITIONS)
def test_a_basis_that_was_no_longer_in_force(judge, edition, day, text, found):
    assert judge("basis-out-of-force", edition, bases=paragraphs(text), place_and_date=day) == [
        ("bases[0]", number, successor) for number, successor in found
    ]


@pytest.mark.parametrize("place_and_date", [None, PlaceAndDate(date=BLANK)])
def test_without_the_day_of_signing_nothing_is_out_of_force(judge, place_and_date):
    bases = paragraphs("Căn cứ Nghị định số 110/2004/NĐ-CP;")

    assert judge("basis-out-of-force", "state-2020", bases=bases, place_and_date=place_and_date) == "not_applicable"


@pytest.mark.parametrize("edition", EDITIONS)
def test_each_basis_has_a_line_of_its_own(judge, edition):
    one, two = paragraphs(f"{LAW}; căn cứ Quy chế làm việc.", f"{LAW};")

    assert judge("bases-on-one-line", edition, bases=[one, two]) == [("bases[0]", "căn cứ Quy chế", None)]
    assert judge("bases-on-one-line", edition, bases=[two]) == []


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("Xét đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 05 tháng 02 năm 2024 về tuyển dụng.", False),
        ("Theo đề nghị của Sở Nội vụ theo Tờ trình số 12/TTr-SNV ngày 05 tháng 02 năm 2024.", False),
        ("Xét đề nghị tại Tờ trình số 12/TTr-SNV ngày 05 tháng 02 năm 2024 về tuyển dụng.", True),
        ("Xét đề nghị của Sở Nội vụ, Tờ trình số 12/TTr-SNV ngày 05 tháng 02 năm 2024.", True),
    ],
)
def test_the_organ_may_stand_before_its_document(judge, text, lacks):
    bases = paragraphs("Căn cứ Luật Lưu trữ;", text)

    assert bool(judge("incomplete-basis", "state-2020", bases=bases)) is lacks
