"""The rules on the document type and the subject."""

from __future__ import annotations

import pytest

from vnnotice.model import BLANK, Addressee, Addressees, NumberAndSymbol, TypeAndSubject
from vnnotice.wording import type_and_subject

STATE, PARTY = "state-2020", "party-2018"
LETTER = {"addressees": Addressees(items=[Addressee(name="Sở Nội vụ")])}


def worded(*lines):
    return type_and_subject.parse("\n".join(lines))


@pytest.mark.parametrize(
    ("edition", "lines"),
    [
        (STATE, ("THÔNG BÁO", "Về công tác phòng, chống lụt bão")),
        (STATE, ("THÔNG BÁO", "Kết luận của Phó Chủ tịch tại cuộc họp", "về chuyển đổi số", "________")),
        (STATE, ("THÔNG BÁO", "Lịch tiếp công dân của Chủ tịch Ủy ban nhân dân xã")),
        (STATE, ("THÔNG BÁO", "PCCC")),
        (STATE, ("THÔNG BÁO", "Tuyển dụng viên chức năm 2024, v.v.")),
        (PARTY, ("THÔNG BÁO", "về công tác cán bộ", "-----")),
        (PARTY, ("THÔNG BÁO", "kết quả Hội nghị", "-----")),
        (PARTY, ("THÔNG BÁO", "KẾT LUẬN CỦA BAN THƯỜNG VỤ HUYỆN UỶ", "về công tác cán bộ", "-----")),
    ],
)
def test_a_lawful_title_has_no_fault(broken, edition, lines):
    assert broken("VN05", edition, type_and_subject=worded(*lines)) == []


@pytest.mark.parametrize("edition", [STATE, PARTY])
def test_a_program_may_leave_the_rule_to_the_form(broken, edition):
    part = TypeAndSubject(document_type="THÔNG BÁO", subject="về công tác cán bộ")

    assert broken("VN05", edition, type_and_subject=part) == []


@pytest.mark.parametrize(
    ("edition", "lines", "names"),
    [
        (STATE, ("THÔNG BÁO",), ["missing-subject"]),
        (STATE, ("Về việc nghỉ tết",), ["missing-document-type"]),
        (STATE, ("THÔNG BÁO Về việc nghỉ tết",), ["document-type-not-alone"]),
        (STATE, ("THÔNG BÁO - Về việc nghỉ tết",), ["document-type-not-alone"]),
        (STATE, ("THÔNG BÁO:", "Về việc nghỉ tết"), ["mark-after-document-type"]),
        (STATE, ("THÔNG BÁO", "V/v nghỉ tết"), ["letter-subject"]),
        (STATE, ("THÔNG BÁO", "V/V nghỉ tết"), ["letter-subject"]),
        (STATE, ("THÔNG BÁO", "Về việc nghỉ tết."), ["mark-after-subject"]),
        (STATE, ("THÔNG BÁO", "VỀ VIỆC NGHỈ TẾT"), ["subject-in-capitals"]),
        (PARTY, ("THÔNG BÁO", "về công tác cán bộ"), ["missing-hyphens-under-subject"]),
        (PARTY, ("THÔNG BÁO", "về công tác cán bộ", "---"), ["wrong-rule-under-subject"]),
        (PARTY, ("THÔNG BÁO", "về công tác cán bộ", "_____"), ["wrong-rule-under-subject"]),
        (PARTY, ("THÔNG BÁO", "về công tác cán bộ", "------"), ["wrong-rule-under-subject"]),
    ],
)
def test_each_fault_is_one_finding(broken, edition, lines, names):
    assert broken("VN05", edition, type_and_subject=worded(*lines)) == names


@pytest.mark.parametrize("part", [None, TypeAndSubject()])
def test_what_is_absent_is_missing(judge, part):
    assert judge("missing-document-type", STATE, type_and_subject=part) == [
        ("type_and_subject.document_type", None, None)
    ]
    assert judge("missing-subject", STATE, type_and_subject=part) == [("type_and_subject.subject", None, None)]


@pytest.mark.parametrize(
    "parts",
    [
        {"type_and_subject": TypeAndSubject(subject="V/v nghỉ tết")},
        {"type_and_subject": TypeAndSubject(subject=BLANK), **LETTER},
        {"number_and_symbol": NumberAndSymbol(number="5", kind="CV", organ="VPTU")},
        LETTER,
    ],
)
def test_an_official_letter_prints_no_document_type(broken, parts):
    assert broken("VN05", STATE, **parts) == []


def test_addressees_do_not_excuse_a_notice_without_subject(judge):
    title = TypeAndSubject(document_type="THÔNG BÁO")

    assert judge("missing-subject", STATE, type_and_subject=title, **LETTER) != []


def test_another_number_does_not_make_a_letter(judge):
    number = NumberAndSymbol(number="5", kind="TB", organ="SNV")

    assert judge("missing-document-type", STATE, number_and_symbol=number) != []


def test_a_blank_subject_is_not_missing(broken):
    part = worded("THÔNG BÁO", "……")

    assert part.subject is BLANK
    assert broken("VN05", STATE, type_and_subject=part) == []


def test_a_type_in_small_letters(judge):
    part = TypeAndSubject(document_type="Thông báo", subject="về một việc")

    assert judge("document-type-in-small-letters", STATE, type_and_subject=part) == [
        ("type_and_subject.document_type", "Thông báo", "THÔNG BÁO")
    ]
    assert judge("document-type-in-small-letters", STATE, type_and_subject=worded("T H Ô N G  B Á O", "x")) == []


def test_the_last_of_several_rules_is_shown(judge):
    part = worded("THÔNG BÁO", "---", "về công tác cán bộ", "*****")

    assert judge("wrong-rule-under-subject", PARTY, type_and_subject=part) == [("type_and_subject", "*****", "-----")]


def test_without_a_document_type_its_rules_do_not_apply(judge):
    assert judge("letter-subject", STATE, type_and_subject=TypeAndSubject(subject="V/v nghỉ tết")) == "not_applicable"


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("Kết quả làm việc với Đảng uỷ xã", "Kết quả"),
        ("Ý kiến kết luận của đồng chí Bí thư", "Ý kiến"),
        ("kết quả làm việc", None),
        ("KẾT LUẬN CỦA BAN THƯỜNG VỤ về công tác cán bộ", None),
        ("Hội nghị lần thứ 10 Ban Chấp hành Đảng bộ huyện", None),  # may be a name
        ("Việcx làm", None),
        (BLANK, None),
    ],
)
def test_a_capital_at_the_subject_of_the_party(judge, subject, found):
    title = TypeAndSubject(document_type="THÔNG BÁO", subject=subject)
    faults = [("type_and_subject.subject", found, found.lower())] if found else []

    assert judge("capital-at-subject", "party-2018", type_and_subject=title) == faults
    assert judge("capital-at-subject", "party-2018", type_and_subject=TypeAndSubject(subject=subject)) == (
        "not_applicable"
    )


@pytest.mark.parametrize(
    ("edition", "printed", "subject", "known"),
    [
        ("state-2020", "THÔNG BÁO", "Kết luận", True),
        ("state-2020", "BẢN THOẢ THUẬN", "x", True),
        ("state-2020", "KẾT LUẬN", "Thanh tra Sở", True),
        ("state-2020", "GIẤY XÁC NHẬN", "x", True),  # of a branch
        ("state-2020", "THÔNG TƯ", "x", True),  # a normative text, which has rules of its own
        ("state-2020", "KẾT LUẬN", "của Giám đốc", False),
        ("state-2020", "KẾT LUẬN", None, False),
        ("state-2020", "THÔNG TRI", "x", False),
        ("party-2018", "KẾT LUẬN", "x", True),
        ("party-2018", "GIẤY MỜI", "x", True),
        ("party-2018", "CÔNG ĐIỆN", "x", False),
        ("party-2018", "BẢN THOẢ THUẬN", "x", False),
    ],
)
def test_document_types_of_the_other_law(judge, edition, printed, subject, known):
    title = TypeAndSubject(document_type=printed, subject=subject)

    assert judge("unknown-document-type", edition, type_and_subject=title) == (
        [] if known else [("type_and_subject.document_type", printed, None)]
    )
