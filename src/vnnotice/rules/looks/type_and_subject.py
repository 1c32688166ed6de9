"""Rules on how document type and subject are set (*tên loại và trích yếu nội dung*), box 5."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.looks._judging import in_italics, not_bold, off_centre, sizes, without_rule_below


@rule(
    "VN0581",
    part="type_and_subject",
    needs_layout=True,
    message_vi="cỡ chữ của tên loại là “{found}”; phải là “{expected}”",
    message_en="the document type is set in “{found}”; it must be “{expected}”",
    demand_vi="Tên loại cỡ chữ 13 đến 14 (văn bản hành chính), 15 đến 16 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của tên loại.",
    mend_en="Set the document type in a size that is laid down.",
)
def wrong_document_type_size(case: Case) -> Iterator[Fault]:
    """The document type is set in 13 to 14 points with the State, in 15 to 16 with the Party.

    Good:
        [state-2020] type_and_subject.document_type: 14 pt
        [state-2005] type_and_subject.document_type: 15 pt
        [party-2018] type_and_subject.document_type: 16 pt

    Bad:
        [state-2020] type_and_subject.document_type: 15 pt
        [state-2005] type_and_subject.document_type: 13 pt
        [party-2018] type_and_subject.document_type: 17 pt
    """
    return sizes(case, "type_and_subject.document_type")


@rule(
    "VN0582",
    part="type_and_subject",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Tên loại văn bản in đậm.",
    mend_vi="In đậm tên loại.",
    mend_en="Set the document type in bold.",
)
def document_type_not_in_bold(case: Case) -> Iterator[Fault]:
    """The document type is in bold.

    Good:
        [state-2020] type_and_subject.document_type: đậm
        [party-2018] type_and_subject.document_type: đậm

    Bad:
        [state-2020] type_and_subject.document_type: không đậm
        [party-2018] type_and_subject.document_type: không đậm
    """
    return not_bold(case, "type_and_subject.document_type")


@rule(
    "VN0583",
    part="type_and_subject",
    needs_layout=True,
    message_vi="cỡ chữ của trích yếu nội dung là “{found}”; phải là “{expected}”",
    message_en="the subject is set in “{found}”; it must be “{expected}”",
    demand_vi="Trích yếu nội dung cỡ chữ 13 đến 14 (văn bản hành chính), 14 đến 15 (văn bản của Đảng).",
    mend_vi="Đặt lại cỡ chữ của trích yếu nội dung.",
    mend_en="Set the subject in a size that is laid down.",
    note_vi="Trích yếu của công văn: 12 đến 13 (văn bản hành chính), 12 (văn bản của Đảng).",
)
def wrong_subject_size(case: Case) -> Iterator[Fault]:
    """The subject is set in 13 to 14 points with the State, in 14 to 15 with the Party.

    That of an official letter is set in 12 to 13 points with the State, in 12 with the Party.

    Good:
        [state-2020] type_and_subject.subject: 14 pt
        [state-2020] type_and_subject.letter: 13 pt
        [party-2018] type_and_subject.subject: 15 pt
        [party-2018] type_and_subject.letter: 12 pt

    Bad:
        [state-2020] type_and_subject.subject: 15 pt
        [state-2020] type_and_subject.letter: 11 pt
        [party-2018] type_and_subject.subject: 16 pt
        [party-2018] type_and_subject.letter: 13 pt
    """
    return sizes(case, "type_and_subject.subject", "type_and_subject.letter")


@rule(
    "VN0584",
    part="type_and_subject",
    needs_layout=True,
    message_vi="“{found}” không in đậm",
    message_en="“{found}” is not in bold",
    demand_vi="Trích yếu nội dung dưới tên loại in đậm.",
    mend_vi="In đậm trích yếu nội dung.",
    mend_en="Set the subject in bold.",
)
def subject_not_in_bold(case: Case) -> Iterator[Fault]:
    """The subject below a document type is in bold.

    Good:
        [state-2020] type_and_subject.subject: đậm
        [party-2018] type_and_subject.subject: đậm

    Bad:
        [state-2020] type_and_subject.subject: không đậm
        [party-2018] type_and_subject.subject: không đậm
    """
    return not_bold(case, "type_and_subject.subject")


@rule(
    "VN0585",
    part="type_and_subject",
    needs_layout=True,
    message_vi="“{found}” in nghiêng",
    message_en="“{found}” is in italics",
    demand_vi="Tên loại và trích yếu nội dung bằng kiểu chữ đứng.",
    mend_vi="Đặt tên loại và trích yếu nội dung bằng kiểu chữ đứng.",
    mend_en="Set type and subject upright.",
)
def type_or_subject_in_italics(case: Case) -> Iterator[Fault]:
    """Type and subject are upright.

    Good:
        [state-2020] type_and_subject.document_type: đứng
        [state-2020] type_and_subject.subject: đứng
        [party-2018] type_and_subject.document_type: đứng
        [party-2018] type_and_subject.subject: đứng

    Bad:
        [state-2020] type_and_subject.document_type: nghiêng
        [state-2020] type_and_subject.subject: nghiêng
        [party-2018] type_and_subject.document_type: nghiêng
        [party-2018] type_and_subject.subject: nghiêng
    """
    return in_italics(case, "type_and_subject.document_type", "type_and_subject.subject")


@rule(
    "VN0586",
    part="type_and_subject",
    needs_layout=True,
    message_vi="“{found}” không canh giữa",
    message_en="“{found}” is not centred",
    demand_vi="Tên loại và trích yếu nội dung canh giữa.",
    mend_vi="Canh giữa tên loại và trích yếu nội dung.",
    mend_en="Centre type and subject.",
)
def type_or_subject_off_centre(case: Case) -> Iterator[Fault]:
    """Type and subject are centred.

    Good:
        [state-2020] type_and_subject.document_type: căn giữa
        [state-2020] type_and_subject.subject: căn giữa
        [party-2018] type_and_subject.document_type: căn giữa
        [party-2018] type_and_subject.subject: căn giữa

    Bad:
        [state-2020] type_and_subject.document_type: căn trái
        [state-2020] type_and_subject.subject: căn trái
        [party-2018] type_and_subject.document_type: căn trái
        [party-2018] type_and_subject.subject: căn trái
    """
    return off_centre(case, "type_and_subject.document_type", "type_and_subject.subject")


@rule(
    "VN0587",
    part="type_and_subject",
    needs_layout=True,
    message_vi="dưới “{found}” không có đường kẻ",
    message_en="there is no line below “{found}”",
    demand_vi="Dưới trích yếu nội dung có đường kẻ nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.",
    mend_vi="Kẻ một đường nét liền dưới trích yếu, dài từ 1/3 đến 1/2 dòng chữ.",
    mend_en="Draw a line below the subject, a third to a half as long as it.",
    see=("VN0508",),
)
def no_line_below_subject(case: Case) -> Iterator[Fault]:
    """Below the subject stands a line, a third to a half as long as the words.

    Good:
        [state-2020] type_and_subject.subject: kẻ dưới

    Bad:
        [state-2020] type_and_subject.subject: không kẻ dưới
    """
    return without_rule_below(case, "type_and_subject.subject")
