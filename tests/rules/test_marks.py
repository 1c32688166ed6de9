"""The rules on the marks."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.model import BLANK, Marks, NumberAndSymbol, PlaceAndDate, SignatureBlock

EDITIONS = ["party-2018", "party-2026-05", "state-2020"]


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_unknown_level_of_secrecy(judge, edition):
    assert judge("unknown-secrecy", edition, marks=Marks(secrecy="TUYỆT ĐỐI MẬT")) == [
        ("marks.secrecy", "TUYỆT ĐỐI MẬT", "MẬT, TỐI MẬT, TUYỆT MẬT")
    ]


@pytest.mark.parametrize("secrecy", ["MẬT", "TỐI MẬT", "TUYỆT MẬT", "Tối mật", "MẬT\nMẬT", None])
def test_a_known_level_of_secrecy(judge, secrecy):
    assert judge("unknown-secrecy", "state-2020", marks=Marks(secrecy=secrecy)) == []
    assert judge("unknown-secrecy", "state-2020") == "not_applicable"


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_unknown_level_of_urgency(judge, edition):
    assert judge("unknown-urgency", edition, marks=Marks(urgency="RẤT KHẨN")) == [
        ("marks.urgency", "RẤT KHẨN", "KHẨN, THƯỢNG KHẨN, HỎA TỐC")
    ]


@pytest.mark.parametrize("urgency", ["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "HOẢ TỐC", "HOẢ TỐC HẸN GIỜ", None])
@pytest.mark.parametrize("edition", EDITIONS)
def test_a_known_level_of_urgency(judge, edition, urgency):
    assert judge("unknown-urgency", edition, marks=Marks(urgency=urgency)) == []


@pytest.mark.parametrize("urgency", ["HỎA TỐC HẸN GIỜ", "HOẢ TỐC HẸN GIỜ"])
def test_an_outdated_level_of_urgency(judge, urgency):
    assert judge("outdated-urgency", "state-2020", marks=Marks(urgency=urgency))[0][:2] == ("marks.urgency", urgency)
    assert judge("outdated-urgency", "state-2020", marks=Marks(urgency="HOẢ TỐC")) == []
    assert judge("outdated-urgency", "state-2020", marks=Marks(secrecy="MẬT")) == []


ISSUED = {
    "marks": Marks(draft="DỰ THẢO"),
    "number_and_symbol": NumberAndSymbol(number="5", kind="TB", organ="SNV"),
    "place_and_date": PlaceAndDate(place="X", date=datetime.date(2024, 2, 5)),
    "signature_blocks": (SignatureBlock(position="GIÁM ĐỐC", signer="Nguyễn Văn An"),),
}


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_issued_notice_is_no_draft(judge, edition):
    assert judge("draft-mark-on-issued-notice", edition, **ISSUED) == [("marks.draft", "DỰ THẢO", None)]


@pytest.mark.parametrize(
    "change",
    [
        {"marks": Marks(urgency="KHẨN")},
        {"number_and_symbol": None},
        {"number_and_symbol": NumberAndSymbol(number=BLANK, kind="TB", organ="SNV")},
        {"place_and_date": None},
        {"place_and_date": PlaceAndDate(place="X", date=BLANK)},
        {"signature_blocks": ()},
        {"signature_blocks": (SignatureBlock(position="GIÁM ĐỐC", signer=BLANK),)},
    ],
)
def test_a_draft_may_say_so(judge, change):
    assert judge("draft-mark-on-issued-notice", "state-2020", **{**ISSUED, **change}) == []


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("DỰ THẢO", "Dự thảo"),
        ("DỰ THẢO LẦN 2", "Dự thảo lần 2"),
        ("(DỰ THẢO)", "(Dự thảo)"),
        ("Dự thảo lần 2", None),
        (None, None),
    ],
)
def test_the_draft_mark_of_the_party_is_in_small_letters(judge, draft, expected):
    part = Marks(draft=draft, secrecy="MẬT")

    assert judge("draft-mark-in-capitals", "party-2018", marks=part) == (
        [("marks.draft", draft, expected)] if expected else []
    )


def test_a_draft_mark_with_other_words_is_not_mended(judge):
    marks = Marks(draft="DỰ THẢO CỦA UBND")

    assert judge("draft-mark-in-capitals", "party-2018", marks=marks) == [
        ("marks.draft", "DỰ THẢO CỦA UBND", "Dự thảo lần …")
    ]


@pytest.mark.parametrize(
    ("marks", "path", "found"),
    [
        (Marks(urgency="Hỏa tốc"), "marks.urgency", "Hỏa tốc"),
        (Marks(secrecy="Tối mật"), "marks.secrecy", "Tối mật"),
        (Marks(circulation=("LƯU HÀNH NỘI BỘ", "Xem xong trả lại")), "marks.circulation[1]", "Xem xong trả lại"),
    ],
)
def test_marks_are_in_capitals(judge, marks, path, found):
    assert judge("mark-in-small-letters", "state-2020", marks=marks) == [(path, found, found.upper())]


@pytest.mark.parametrize(
    "marks", [Marks(urgency="HỎA TỐC", circulation=("LƯU HÀNH NỘI BỘ",)), Marks(draft="Dự thảo lần 2")]
)
def test_capitals_in_marks_and_what_is_for_other_rules(judge, marks):
    assert judge("mark-in-small-letters", "state-2020", marks=marks) == []
