"""The rules on the annexes."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.model import BLANK, Annex, NumberAndSymbol, Paragraph, PlaceAndDate, Section

PARTY, MAY, STATE = "party-2018", "party-2026-05", "state-2020"


def labelled(*labels):
    return tuple(Annex(label=label) for label in labels)


@pytest.mark.parametrize(("label", "word"), [("PHỤ LỤC", "PHỤ LỤC"), ("PHỤ LỤC II", "PHỤ LỤC"), ("Phụ Lục", "Phụ Lục")])
def test_a_label_in_capitals(judge, label, word):
    assert judge("capital-annex-label", STATE, annexes=labelled(label)) == [("annexes[0].label", word, "Phụ lục")]


@pytest.mark.parametrize("label", ["Phụ lục", "Phụ lục II", None, "DANH SÁCH"])
def test_a_label_in_small_letters(judge, label):
    assert judge("capital-annex-label", STATE, annexes=labelled(label)) == []


def test_several_annexes_are_numbered(judge):
    assert judge("unnumbered-annex", STATE, annexes=labelled("Phụ lục", "Phụ lục II")) == [
        ("annexes[0].label", None, None)
    ]
    assert judge("unnumbered-annex", PARTY, annexes=labelled("Phụ lục 1", "Phụ lục 2")) == []
    assert judge("unnumbered-annex", PARTY, annexes=labelled("Phụ lục")) == []


def test_the_numerals_of_each_family(judge):
    arabic, roman = labelled("Phụ lục 1", "Phụ lục 2"), labelled("Phụ lục I", "Phụ lục IV")

    assert judge("wrong-annex-numeral", STATE, annexes=arabic) == [
        ("annexes[0].label", "1", "I"),
        ("annexes[1].label", "2", "II"),
    ]
    assert judge("wrong-annex-numeral", PARTY, annexes=roman) == [
        ("annexes[0].label", "I", "1"),
        ("annexes[1].label", "IV", "4"),
    ]
    assert judge("wrong-annex-numeral", STATE, annexes=roman) == []
    assert judge("wrong-annex-numeral", PARTY, annexes=arabic) == []


@pytest.mark.parametrize("labels", [("Phụ lục 1",), ("Phụ lục", "Phụ lục"), ("Phụ lục IIII", "Phụ lục 0")])
def test_numerals_that_are_for_other_rules(judge, labels):
    assert judge("wrong-annex-numeral", STATE, annexes=labelled(*labels)) == []


def test_an_absurd_number_is_left_alone(judge):
    assert judge("wrong-annex-numeral", STATE, annexes=labelled("Phụ lục 99999", "Phụ lục 4000")) == []


def test_the_only_annex_has_no_number(judge):
    assert judge("numbered-single-annex", STATE, annexes=labelled("Phụ lục I")) == [
        ("annexes[0].label", "Phụ lục I", None)
    ]
    assert judge("numbered-single-annex", STATE, annexes=labelled("Phụ lục")) == []
    assert judge("numbered-single-annex", STATE, annexes=labelled("Phụ lục I", None)) == []


@pytest.mark.parametrize(
    ("labels", "findings"),
    [
        (("Phụ lục I", "Phụ lục III"), [("annexes[1].label", "III", "II")]),
        (("Phụ lục 1", "Phụ lục 1"), [("annexes[1].label", "1", "2")]),
        (("Phụ lục II", "Phụ lục III"), []),
        (("Phụ lục", "Phụ lục II"), []),
        (("Phụ lục I", "Phụ lục", "Phụ lục III"), []),
    ],
)
def test_the_sequence_of_annexes(judge, labels, findings):
    assert judge("annex-out-of-sequence", STATE, annexes=labelled(*labels)) == findings


def test_the_body_points_to_the_annex(judge):
    parts = {"body": [Paragraph(runs="Lịch nghỉ tết.")], "annexes": labelled("Phụ lục", "Phụ lục II", None)}

    assert judge("annex-not-mentioned", STATE, **parts) == [
        ("annexes[0].label", "Phụ lục", None),
        ("annexes[1].label", "Phụ lục II", None),
    ]


@pytest.mark.parametrize(
    "body",
    [
        (),
        [Paragraph(runs="Chi tiết tại PHỤ LỤC.")],
        [Paragraph(runs="(có Danh sách)")],
        [Section(number="1.", heading="Danh mục", blocks=[Paragraph(runs="(Kèm theo)")])],
    ],
)
def test_a_pointer_is_enough(judge, body):
    assert judge("annex-not-mentioned", STATE, body=body, annexes=labelled("Phụ lục")) == []


def test_the_annex_itself_is_no_pointer(judge):
    annex = Annex(label="Phụ lục", body=[Paragraph(runs="Phụ lục này kèm theo Thông báo.")])

    assert len(judge("annex-not-mentioned", STATE, body=[Paragraph(runs="Lịch.")], annexes=[annex])) == 1


STATE_HEAD = {
    "number_and_symbol": NumberAndSymbol(number="5", kind="TB", organ="SNV"),
    "place_and_date": PlaceAndDate(place="X", date=datetime.date(2024, 2, 5)),
}
PARTY_HEAD = {
    "number_and_symbol": NumberAndSymbol(number="15", kind="TB", organ="HU"),
    "place_and_date": PlaceAndDate(place="X", date=datetime.date(2023, 8, 9)),
}


@pytest.mark.parametrize(
    ("edition", "head", "reference", "findings"),
    [
        (STATE, STATE_HEAD, "(Kèm theo Thông báo số 06/TB-SNV)", [("06/TB-SNV", "05/TB-SNV")]),
        (STATE, STATE_HEAD, "(Kèm theo Văn bản số: 05/TB-SGD ngày 05 tháng 02 năm 2024)", [("05/TB-SGD", "05/TB-SNV")]),
        (
            STATE,
            STATE_HEAD,
            "(Kèm theo Thông báo số 05/TB-SNV ngày 06 tháng 02 năm 2024 của Sở Nội vụ)",
            [("ngày 06 tháng 02 năm 2024", "ngày 05 tháng 02 năm 2024")],
        ),
        (
            PARTY,
            PARTY_HEAD,
            "(Kèm theo Thông báo số 16-TB/HU, ngày 10/8/2023 của Huyện uỷ)",
            [("16-TB/HU", "15-TB/HU"), ("ngày 10/8/2023", "ngày 09 tháng 8 năm 2023")],
        ),
        (STATE, STATE_HEAD, "(Kèm theo Thông báo số 05/TB-SNV ngày 05/02/2024 của Sở Nội vụ)", []),
        (PARTY, PARTY_HEAD, "(Kèm theo Thông báo số 15-TB/HU, ngày 09/8/2023 của Huyện uỷ)", []),
        (STATE, STATE_HEAD, "(Kèm theo Văn bản số      /TB-SNV ngày    tháng    năm 2024 của Sở Nội vụ)", []),
        (STATE, STATE_HEAD, "(Kèm theo Quyết định số 06/QĐ-SNV)", []),
        (STATE, STATE_HEAD, "(Kèm theo Thông báo ngày 31 tháng 02 năm 2024)", []),
        (STATE, {}, "(Kèm theo Thông báo số 06/TB-SNV ngày 06 tháng 02 năm 2024)", []),
        (
            STATE,
            {
                "number_and_symbol": NumberAndSymbol(number=BLANK, kind="TB", organ="SNV"),
                "place_and_date": PlaceAndDate(date=BLANK),
            },
            "(Kèm theo Thông báo số 06/TB-SNV ngày 06 tháng 02 năm 2024)",
            [],
        ),
        (STATE, {"number_and_symbol": NumberAndSymbol(number="5", organ="SNV")}, "(Kèm theo Văn bản số 6/TB-A)", []),
        (STATE, {"number_and_symbol": NumberAndSymbol(number="5", kind="TB")}, "(Kèm theo Văn bản số 6/TB-A)", []),
        (STATE, STATE_HEAD, None, []),
    ],
)
def test_the_annex_goes_with_this_document(judge, edition, head, reference, findings):
    annexes = [Annex(label="Phụ lục", reference=reference)]

    assert judge("annex-of-another-document", edition, annexes=annexes, **head) == [
        ("annexes[0].reference", found, expected) for found, expected in findings
    ]


@pytest.mark.parametrize("edition", [MAY, STATE])
def test_an_annex_lacks_its_reference(judge, edition):
    wrapped = [Paragraph(runs="(Kèm theo Thông báo số 05/TB-SNV ngày 05 tháng 02 năm 2024")]
    annexes = (
        Annex(label="Phụ lục", body=[Paragraph(runs="Danh sách")]),
        Annex(title="DANH SÁCH"),
        Annex(label="Phụ lục", reference="(Kèm theo …)"),
        Annex(label="Phụ lục", body=wrapped),
    )

    assert judge("missing-annex-reference", edition, annexes=annexes) == [
        ("annexes[0].reference", None, "(Kèm theo Thông báo số …)")
    ]


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Danh sách tại Phụ lục III kèm theo.", ["Phụ lục III"]),
        ("Danh sách tại phụ lục số 5 kèm theo Thông báo này.", ["Phụ lục 5"]),
        ("(Phụ lục III)", ["Phụ lục III"]),
        ("Phụ lục IV của Thông báo này và Phụ lục I", ["Phụ lục IV"]),
        ("Danh sách tại Phụ lục II, Phụ lục 1 kèm theo.", []),
        ("Theo Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP", []),
        ("Theo Phụ lục III kèm theo Thông tư số 5/2020/TT-BNV", []),
        ("Theo Phụ lục III, Nghị định số 30/2020/NĐ-CP", []),
        ("Theo Phụ lục III của Luật Đầu tư", []),
        ("Phụ lục III-A, Phụ lục III.1, Phụ lục kèm theo", []),
    ],
)
def test_annexes_that_the_text_points_to(judge, text, found):
    annexes = (Annex(label="Phụ lục I", body=paragraphs("xem Phụ lục IX")), Annex(label="Phụ lục II"))
    faults = judge("pointer-to-missing-annex", STATE, body=paragraphs("Một.", text), annexes=annexes)

    assert faults == [("body[1]", name, None) for name in found]


@pytest.mark.parametrize(
    "annexes", [labelled("Phụ lục"), labelled("Phụ lục I", "Phụ lục"), labelled("Phụ lục I", "BIỂU 1")]
)
def test_where_an_annex_has_no_number_nothing_is_missing(judge, annexes):
    assert judge("pointer-to-missing-annex", PARTY, body=paragraphs("Phụ lục III"), annexes=annexes) == []


def test_a_title_in_small_letters(judge):
    annexes = (
        Annex(label="Phụ lục", title="Danh sách (đợt 1)"),
        Annex(label="Phụ lục", title="DANH SÁCH (đợt 1)"),
        Annex(label="Phụ lục", title="(1)"),
        Annex(label="Phụ lục", body=paragraphs("Danh sách đại biểu", "(Kèm theo Thông báo số 05/TB-SNV")),
        Annex(label="Phụ lục", body=paragraphs("DANH SÁCH đại biểu", "(Kèm theo Thông báo số 05/TB-SNV")),
        Annex(label="Phụ lục", body=paragraphs("Danh sách đại biểu", "Gồm:")),
        Annex(label="Phụ lục", body=paragraphs("Danh sách đại biểu")),
        Annex(label="Phụ lục", body=[*paragraphs("Gồm"), Section(number="1.")]),
        Annex(label="Phụ lục", reference="(Kèm theo)", body=paragraphs("Gồm", "(Kèm theo")),
    )

    assert judge("annex-title-in-small-letters", STATE, annexes=annexes) == [
        ("annexes[0].title", "Danh sách (đợt 1)", "DANH SÁCH (ĐỢT 1)"),
        ("annexes[3].body[0]", "Danh sách đại biểu", "DANH SÁCH ĐẠI BIỂU"),
        ("annexes[4].body[0]", "DANH SÁCH đại biểu", "DANH SÁCH ĐẠI BIỂU"),
    ]


def test_a_reference_without_parentheses_is_not_missing(judge):
    line = "Kèm theo Thông báo số 05/TB-SNV ngày 05 tháng 02 năm 2024"
    annexes = (
        Annex(label="Phụ lục", reference=line),
        Annex(label="Phụ lục", reference=f"({line}"),
        Annex(label="Phụ lục", reference=f"({line})"),
        Annex(label="Phụ lục", reference=f"{line}\ncủa Sở Nội vụ"),
        Annex(label="Phụ lục", body=paragraphs(line)),
        Annex(label="Phụ lục", body=paragraphs("Danh sách", line)),
        Annex(label="Phụ lục", body=[Section(number="1."), *paragraphs("Gồm", line)]),
    )

    assert judge("annex-reference-without-parentheses", STATE, annexes=annexes) == [
        ("annexes[0].reference", line, f"({line})"),
        ("annexes[1].reference", f"({line}", f"({line})"),
        ("annexes[4].body[0]", line, f"({line})"),
        ("annexes[5].body[1]", line, f"({line})"),
    ]
    assert judge("missing-annex-reference", STATE, annexes=annexes) == []


FULL = "(Kèm theo Thông báo số 05/TB-SNV ngày 05 tháng 02 năm 2024 của Sở Nội vụ)"


@pytest.mark.parametrize(
    ("reference", "lacks"),
    [
        ("(Kèm theo Thông báo số 05/TB-SNV ngày 05 tháng 02 năm 2024)", "tên cơ quan ban hành"),
        ("(Kèm theo Thông báo số 05/TB-SNV của Sở Nội vụ)", "ngày, tháng, năm"),
        ("(Kèm theo Thông báo của Sở Nội vụ)", "số, ký hiệu; ngày, tháng, năm"),
    ],
)
@pytest.mark.parametrize("edition", [STATE, MAY])
def test_what_the_reference_lacks(judge, edition, reference, lacks):
    annex = Annex(label="Phụ lục", reference=reference)

    assert judge("incomplete-annex-reference", edition, annexes=[annex]) == [("annexes[0].reference", reference, lacks)]


@pytest.mark.parametrize(
    "reference",
    [
        FULL,
        "(Kèm theo Văn bản số    /TB-SNV ngày    tháng    năm 2024 của Sở Nội vụ)",
        "(Kèm theo Thông báo số 05/TB-SNV,\n05/02/2024 của Sở)",
        None,
    ],
)
def test_a_whole_reference_or_none(judge, reference):
    assert judge("incomplete-annex-reference", STATE, annexes=[Annex(label="Phụ lục", reference=reference)]) == []


@pytest.mark.parametrize(("label", "bare"), [("Phụ lục:", "Phụ lục"), ("PHỤ LỤC I.", "PHỤ LỤC I")])
def test_a_mark_after_the_label(judge, label, bare):
    assert judge("mark-after-annex-label", STATE, annexes=[Annex(label=label)]) == [("annexes[0].label", label, bare)]
    assert judge("mark-after-annex-label", STATE, annexes=[Annex(label=bare), Annex()]) == []
