"""Documents that a text cites by number and symbol."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.rules._citations import citations

DAY = datetime.date(2020, 3, 5)


@pytest.mark.parametrize(
    ("text", "kind", "named", "number", "link", "day"),
    [
        ("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020", "Nghị định", True, "30/2020/NĐ-CP", " ", DAY),
        ("nghị định 30/2020/NĐ-CP, ngày 05/3/2020", "nghị định", False, "30/2020/NĐ-CP", ", ", DAY),
        ("Thông tư liên tịch số: 1/TTLT-BNV ký ngày 5-3-2020", "Thông tư liên tịch", True, "1/TTLT-BNV", " ký ", DAY),
        ("Chỉ thị số 05-CT/TW", "Chỉ thị", True, "05-CT/TW", None, None),
        ("Chỉ thị số 05-CT/TW, ngày … tháng … năm", "Chỉ thị", True, "05-CT/TW", ", ", None),
        ("Kế hoạch số 5/KH-UBND ngày 31/02/2020", "Kế hoạch", True, "5/KH-UBND", " ", None),
        ("Công văn số 2587-CV/VPTW/nb.", "Công văn", True, "2587-CV/VPTW/nb", None, None),
        ("Công văn số 12/SNV-VP", "Công văn", True, "12/SNV-VP", None, None),
        ("Công văn số 12/QĐ-SNV", "", True, "12/QĐ-SNV", None, None),
        ("Quyết định phê duyệt kế hoạch số 12/QĐ-SNV", "", True, "12/QĐ-SNV", None, None),
        ("Nghị quyết số 15/2019/QH14", "Nghị quyết", True, "15/2019/QH14", None, None),
        ("Luật số 33/2024/QH15", "Luật", True, "33/2024/QH15", None, None),
        ("Luật Lưu trữ số 33/2024/QH15", "", True, "33/2024/QH15", None, None),
        ("(số 15a/QĐ-UBND-TH)", "", True, "15a/QĐ-UBND-TH", None, None),
        ("số 15/QĐ-UBND", "", True, "15/QĐ-UBND", None, None),
        ("Quyết định kỷ luật số 15/QĐ-SNV", "", True, "15/QĐ-SNV", None, None),
        ("thuquyết định số 15/QĐ-SNV", "", True, "15/QĐ-SNV", None, None),
        ("15/QĐ-SNV", "", False, "15/QĐ-SNV", None, None),
    ],
)
def test_what_a_citation_says(text, kind, named, number, link, day):
    (found,) = citations(text)

    assert (found.kind, found.named, found.number, found.link, found.day) == (kind, named, number, link, day)
    assert text[found.at :].startswith(number)
    assert text[found.start :].startswith(kind or ("số" if named else number))
    assert found.party == (number.endswith(("TW", "nb")))


@pytest.mark.parametrize(
    "text", ["30/7/2023", "km/h", "24/7", "1/2 số hộ", "3/Người", "và/hoặc", "http://a/b", "/", "5/"]
)
def test_what_is_no_citation(text):
    assert list(citations(text)) == []


def test_several_in_one_text():
    found = list(citations("Quyết định số 1/QĐ-A, số 2/QĐ-A và Công văn số 3-CV/TU"))

    assert [(one.kind, one.number) for one in found] == [
        ("Quyết định", "1/QĐ-A"),
        ("", "2/QĐ-A"),
        ("Công văn", "3-CV/TU"),
    ]


@pytest.mark.parametrize("piece", ["số 1/", "1/QĐ-", "/", "a/", "1-A/", "Quyết định số 1/QĐ-A ngày 1/1/2020 "])
def test_hostile_text_is_read_in_one_pass(piece):
    count = 100_000 // len(piece)

    assert len(list(citations(piece * count))) in {0, 1, count}
