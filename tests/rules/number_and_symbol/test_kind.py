"""The rule on abbreviations of document types that the law of the document does not know."""

from __future__ import annotations

import pytest

from vnnotice.model import TypeAndSubject
from vnnotice.wording import number_and_symbol

STATE, PARTY = "state-2020", "party-2018"


def judged(judge, edition, line, printed):
    title = TypeAndSubject(document_type=printed, subject="x") if printed else None
    return judge(
        "unknown-kind-in-symbol",
        edition,
        number_and_symbol=number_and_symbol.parse(line),
        type_and_subject=title,
    )


@pytest.mark.parametrize(
    ("edition", "line", "printed"),
    [
        (STATE, "Số: 05/KL-SNV", "KẾT LUẬN"),
        (STATE, "Số: 05/GN-SNV", "BIÊN BẢN GHI NHỚ"),
        (STATE, "Số: 05/CV-SNV", None),
        (PARTY, "Số 05-QyĐ/TU", "QUY ĐỊNH"),
        (PARTY, "Số 05-CĐ/TU", None),
    ],
)
def test_an_abbreviation_that_this_law_does_not_know(judge, edition, line, printed):
    kind = number_and_symbol.parse(line).kind

    assert judged(judge, edition, line, printed) == [("number_and_symbol.kind", kind, None)]


@pytest.mark.parametrize(
    ("edition", "line", "printed"),
    [
        (STATE, "Số: 05/TB-SNV", "THÔNG BÁO"),
        (STATE, "Số: 05/QyĐ-SNV", "QUY ĐỊNH"),
        (STATE, "Số: 05/SY-SNV", "BẢN SAO"),
        (STATE, "Số: 05/KL-SNV", "THÔNG BÁO"),  # for another rule, which knows what it should be
        (STATE, "Số: 05/TTr-SNV", None),
        (STATE, "Số: 05/UBND-VX", None),
        (STATE, "Số: 05/TT-HC", None),  # an official letter of a centre (trung tâm)
        (STATE, "Số: 05/CN-TH", None),
        (PARTY, "Số 05-KL/TU", "KẾT LUẬN"),
        (PARTY, "Số 05-CV/TU", None),
        (PARTY, "Số 05-GM/TU", "GIẤY MỜI"),
        (PARTY, "Số 05-CL/TW", "CHIẾN LƯỢC"),
        (PARTY, "Số 05-QĐi/TU", "QUY ĐỊNH"),
    ],
)
def test_an_abbreviation_that_is_left_alone(judge, edition, line, printed):
    assert judged(judge, edition, line, printed) == []
