"""The rules on capital letters in names, and on what follows a full stop."""

from __future__ import annotations

import pytest

from vnnotice.model import Cell, Paragraph, Row, Table, TypeAndSubject

STATE, PARTY = "state-2020", "party-2018"


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("Nghỉ bảy ngày. sau đó làm việc.", [("ngày. sau", "ngày. Sau")]),
        ("Nghỉ bảy ngày. Sau đó làm việc.", []),
        ("Điện thoại: tel. không có", []),
        ("Gồm v.v. và các việc khác", []),
        ("Ông Th.S. và bà", []),
        ("Địa chỉ hộp thư. tinh.gov.vn", []),
        ("Ngày 15. sau đó", []),
        ("Một ngày. xyzkl", []),
        ("Một ngày. sau\thai", []),
    ],
)
def test_a_small_letter_after_a_stop(judge, text, faults):
    assert judge("small-letter-after-stop", STATE, body=paragraphs(text)) == [("body[0]", *fault) for fault in faults]


@pytest.mark.parametrize("edition", [STATE, PARTY, "state-2005", "party-1997"])
def test_no_blank_after_a_stop(judge, edition):
    wrong = judge("no-blank-after-stop", edition, body=paragraphs("Kinh tế phát triển.Xã hội ổn định."))

    assert wrong == [("body[0]", "triển.Xã", "triển. Xã")]
    assert judge("no-blank-after-stop", edition, body=paragraphs("Xem Moj.Gov, TP.Huế, a.Hai, ngày 5.Mai")) == []


def test_a_table_is_not_judged(judge):
    table = Table(rows=[Row(cells=[Cell(blocks=paragraphs("Một ngày. hai. Phát triển.Xã hội"))])])

    for rule in ("small-letter-after-stop", "no-blank-after-stop"):
        assert judge(rule, STATE, body=[table]) == []


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("Thực hiện theo luật Đất đai.", [("luật Đất", "Luật Đất")]),
        ("Quy định của bộ luật Hình sự", [("bộ luật Hình", "Bộ luật Hình")]),
        ("Căn cứ pháp lệnh Cán bộ", [("pháp lệnh Cán", "Pháp lệnh Cán")]),
        ("Theo quy định của pháp luật Việt Nam", []),
        ("Cử nhân luật Kinh tế", []),
        ("Thực hiện theo Luật Đất đai", []),
        ("Thực hiện theo luật định", []),
    ],
)
def test_the_kind_of_a_particular_act(judge, text, faults):
    assert judge("small-letter-at-law", STATE, body=paragraphs(text)) == [("body[0]", *fault) for fault in faults]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("Nghỉ tết Nguyên Đán", [("Nguyên Đán", "Nguyên đán")]),
        ("Nghỉ Tết nguyên đán", [("nguyên đán", "Nguyên đán")]),
        ("Vui tết Trung Thu", [("Trung Thu", "Trung thu")]),
        ("Xuân giáp thìn 2024", [("giáp thìn", "Giáp Thìn")]),
        ("Nghỉ tết Nguyên đán Giáp thìn", [("Giáp thìn", "Giáp Thìn")]),
        ("từ năm Ất tỵ", [("Ất tỵ", "Ất Tỵ")]),
        ("Nghỉ Tết Nguyên đán Giáp Thìn; vui tết Trung thu; tết cổ truyền", []),
        ("Mùa xuân ấm áp; năm canh tác; Nguyên đán vui", []),
    ],
)
def test_festivals_and_lunar_years(judge, text, faults):
    title = TypeAndSubject(document_type="THÔNG BÁO", subject=text)

    assert judge("wrong-letter-at-festival", STATE, body=paragraphs(text)) == [("body[0]", *fault) for fault in faults]
    assert judge("wrong-letter-at-festival", STATE, type_and_subject=title) == [
        ("type_and_subject.subject", *fault) for fault in faults
    ]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("Tặng huân chương Lao động", [("huân chương", "Huân chương")]),
        ("Trao danh hiệu nhà giáo ưu tú", [("nhà giáo ưu tú", "Nhà giáo Ưu tú")]),
        ("Nghỉ lễ quốc khánh 2/9", [("quốc khánh", "Quốc khánh")]),
        ("Kỷ niệm cách mạng Tháng Tám", [("cách mạng Tháng Tám", "Cách mạng tháng Tám")]),
        ("Kỷ niệm Cách mạng tháng Tám và Huân chương Lao động", []),
        ("Các loại huân chương, huy chương; mừng quốc khánh; cuộc cách mạng xanh", []),
        ("nhà giáo ưu tú", []),
        ("Tặng huân chương Lao động\tmột", []),
    ],
)
def test_orders_titles_holidays_and_events(judge, text, faults):
    assert judge("small-letter-at-honour", STATE, body=paragraphs(text)) == [("body[0]", *fault) for fault in faults]
