"""A notice that a program built is judged as its file is."""

from __future__ import annotations

import datetime

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st

import vnnotice
from vnnotice.model import (
    Archive,
    Authority,
    Heading,
    IssuingBody,
    List,
    ListItem,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Recipient,
    Recipients,
    Section,
    SignatureBlock,
    TypeAndSubject,
)

EDITIONS = [None, *(edition.key for edition in vnnotice.editions())]


def facts(report):
    return [
        (
            finding.code,
            finding.path,
            finding.found,
            finding.expected,
            finding.fix,
            finding.severity,
            finding.fingerprint,
        )
        for finding in report
    ]


@given(strategies.notices(), st.sampled_from(["xml", "json"]), st.sampled_from(EDITIONS))
def test_it_is_judged_as_its_file_of_the_document_format(notice, name, edition):
    file = vnnotice.reads(vnnotice.writes(notice, format=name), format=name)

    report, of_file = vnnotice.check(notice, edition=edition), vnnotice.check(file, edition=edition)

    assert facts(of_file) == facts(report)
    assert of_file.checks == report.checks
    assert of_file.edition is report.edition


def state(**changes):
    parts = {
        "heading": Heading(kind="state"),
        "issuing_body": IssuingBody(name="ỦY BAN NHÂN DÂN XÃ SUỐI MÂY"),
        "number_and_symbol": NumberAndSymbol(number="7", kind="TB", organ="UBND"),
        "place_and_date": PlaceAndDate(place="Suối Mây", date=datetime.date(2026, 5, 4)),
        "type_and_subject": TypeAndSubject(document_type="THÔNG BÁO", subject="Về việc thay đổi thời gian làm việc"),
        "body": [
            Paragraph(runs="Ủy ban nhân dân xã Suối Mây thông báo như sau:"),
            Section(
                number="1.",
                heading="Thời gian làm việc",
                blocks=[
                    List(items=[ListItem(marker="a)", runs="Buổi sáng;"), ListItem(marker="b)", runs="Buổi chiều.")])
                ],
            ),
            Section(number="2.", heading="Nơi nhận hồ sơ", blocks=[Paragraph(runs="Bộ phận một cửa nhận hồ sơ./.")]),
        ],
        "signature_blocks": [
            SignatureBlock(
                authorities=[Authority(kind="on_behalf", principal="ỦY BAN NHÂN DÂN")],
                position="CHỦ TỊCH",
                signer="Lò Thị Mai",
            )
        ],
        "recipients": Recipients(
            items=[Recipient(name="Các thôn trong xã"), Recipient(name="Trang thông tin điện tử xã")],
            archive=Archive(name="Lưu: VT"),
        ),
    }
    return Notice(**{**parts, **changes})


def party(**changes):
    parts = {
        "heading": Heading(kind="party"),
        "issuing_body": IssuingBody(name="ĐẢNG ỦY XÃ SUỐI MÂY"),
        "number_and_symbol": NumberAndSymbol(number="12", kind="TB", organ="ĐU"),
        "place_and_date": PlaceAndDate(place="Suối Mây", date=datetime.date(2026, 6, 4)),
        "type_and_subject": TypeAndSubject(document_type="THÔNG BÁO", subject="về lịch họp quý III"),
        "body": [Paragraph(runs="Đảng uỷ xã Suối Mây thông báo lịch họp quý III.")],
        "signature_blocks": [
            SignatureBlock(
                authorities=[Authority(kind="on_behalf", principal="ĐẢNG ỦY")], position="BÍ THƯ", signer="Lò Văn Sơn"
            )
        ],
        "recipients": Recipients(items=[Recipient(name="Các chi bộ")], archive=Archive(name="Lưu Văn phòng Đảng uỷ")),
    }
    return Notice(**{**parts, **changes})


BUILT = {
    "a notice of the State": state(),
    "of the State, without a heading": state(heading=None),
    "of the State, without a signer": state(
        signature_blocks=[
            SignatureBlock(authorities=[Authority(kind="on_behalf", principal="ỦY BAN NHÂN DÂN")], position="CHỦ TỊCH")
        ]
    ),
    "of the State, without recipients": state(recipients=None),
    "of the State, two spaces": state(body=[Paragraph(runs="Ủy ban nhân dân xã thông báo  lịch làm việc./.")]),
    "of the State, without an end": state(body=[Paragraph(runs="Ủy ban nhân dân xã thông báo lịch làm việc.")]),
    "a notice of the Party": party(),
    "of the Party, without a number": party(number_and_symbol=None),
    "of the Party, as with the State": party(
        body=[Paragraph(runs="Đảng uỷ xã Suối Mây thông báo lịch họp quý III./.")],
        recipients=Recipients(items=[Recipient(name="Các chi bộ")], archive=Archive(name="Lưu: VT")),
    ),
}


@pytest.mark.parametrize("notice", BUILT.values(), ids=BUILT.keys())
def test_it_is_judged_as_its_page_in_markdown(notice):
    page = vnnotice.reads(vnnotice.writes(notice, format="markdown"), format="markdown")

    assert facts(vnnotice.check(page)) == facts(vnnotice.check(notice))


@pytest.mark.parametrize("notice", [state(), party()], ids=["state", "party"])
def test_a_lawful_notice_that_was_built_has_no_findings(notice):
    assert vnnotice.check(notice).findings == ()
