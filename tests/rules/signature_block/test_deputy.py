"""The rules on the position of deputies."""

from __future__ import annotations

import pytest

from vnnotice.model import Authority, IssuingBody, SignatureBlock

STATE, PARTY = "state-2020", "party-2018"


def block(position, *, in_place_of=None):
    authorities = [Authority(kind="in_place", principal=in_place_of)] if in_place_of else []
    return [SignatureBlock(authorities=authorities, position=position, signer="Nguyễn Văn An")]


@pytest.mark.parametrize(
    ("position", "found", "expected"),
    [
        ("PHÓ GIÁM ĐỐC PHỤ TRÁCH", "PHÓ GIÁM ĐỐC PHỤ TRÁCH", "PHÓ GIÁM ĐỐC"),
        ("THỨ TRƯỞNG THƯỜNG TRỰC", "THỨ TRƯỞNG THƯỜNG TRỰC", "THỨ TRƯỞNG"),
        ("PHÓ TRƯỞNG BAN PHỤ TRÁCH", "PHÓ TRƯỞNG BAN PHỤ TRÁCH", "PHÓ TRƯỞNG BAN"),
        ("ỦY VIÊN\nPHÓ CHỦ TỊCH THƯỜNG TRỰC", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "PHÓ CHỦ TỊCH"),
    ],
)
def test_a_position_that_is_not_official(judge, position, found, expected):
    assert judge("unofficial-position", STATE, signature_blocks=block(position)) == [
        ("signature_blocks[0].position", found, expected)
    ]


@pytest.mark.parametrize(
    ("body", "position"),
    [
        (None, "PHÓ GIÁM ĐỐC"),
        (None, "PHỤ TRÁCH KẾ TOÁN"),
        (None, "PHÓ TRƯỞNG BAN THƯỜNG TRỰC"),
        (None, "ỦY VIÊN THƯỜNG TRỰC"),
        (None, None),
        ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
        ("BAN CHỈ ĐẠO 35", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC"),
    ],
)
def test_a_position_that_is_official_or_may_be(judge, body, position):
    part = IssuingBody(name=body) if body else None

    assert judge("unofficial-position", STATE, signature_blocks=block(position), issuing_body=part) == []


def test_a_council_of_the_people_is_no_advisory_body(judge):
    part = IssuingBody(name="HỘI ĐỒNG NHÂN DÂN XÃ BẢO AN")

    assert judge(
        "unofficial-position", STATE, signature_blocks=block("PHÓ CHỦ TỊCH THƯỜNG TRỰC"), issuing_body=part
    ) == [("signature_blocks[0].position", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "PHÓ CHỦ TỊCH")]


@pytest.mark.parametrize(
    ("head", "position"),
    [
        ("GIÁM ĐỐC", "PHÓ CHỦ TỊCH"),
        ("GIÁM ĐỐC", "THỨ TRƯỞNG"),
        ("GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC"),
        ("BỘ TRƯỞNG", "PHÓ CHỦ NHIỆM"),
        ("CHI CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"),
    ],
)
def test_a_deputy_of_another_head(judge, head, position):
    assert judge("deputy-of-another-head", STATE, signature_blocks=block(position, in_place_of=head)) == [
        ("signature_blocks[0].position", position, head)
    ]


@pytest.mark.parametrize(
    ("body", "head", "position"),
    [
        (None, "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        (None, "BỘ TRƯỞNG", "THỨ TRƯỞNG"),
        (None, "BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"),
        (None, "GIÁM ĐỐC SỞ NỘI VỤ", "PHÓ GIÁM ĐỐC"),
        (None, "KẾ TOÁN TRƯỞNG", "PHÓ GIÁM ĐỐC"),  # a head that is not compared
        (None, "TRƯỞNG PHÒNG", "PHÓ PHÒNG"),
        (None, "GIÁM ĐỐC", "TRƯỞNG PHÒNG"),  # for another rule
        (None, "TRƯỞNG BAN", "PHÓ CHỦ TỊCH UBND TỈNH\nPHÓ TRƯỞNG BAN"),
        ("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", "TRƯỞNG BAN", "PHÓ CHỦ TỊCH"),
        (None, None, "PHÓ GIÁM ĐỐC"),
        (None, "GIÁM ĐỐC", None),
    ],
)
def test_an_own_deputy_or_one_that_cannot_be_told(judge, body, head, position):
    part = IssuingBody(name=body) if body else None
    blocks = block(position, in_place_of=head)

    assert judge("deputy-of-another-head", STATE, signature_blocks=blocks, issuing_body=part) == []


def test_other_authorities_are_not_compared(judge):
    blocks = [
        SignatureBlock(authorities=[Authority(kind="by_order", principal="GIÁM ĐỐC")], position="PHÓ CHÁNH VĂN PHÒNG")
    ]

    assert judge("deputy-of-another-head", STATE, signature_blocks=blocks) == []


@pytest.mark.parametrize(
    ("edition", "kind", "principal", "position", "found"),
    [
        (STATE, "by_order", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", ["PHÓ GIÁM ĐỐC"]),
        (STATE, "by_delegation", "CHỦ TỊCH", "CHỦ TỊCH", ["CHỦ TỊCH"]),
        (PARTY, "by_order", "BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", ["PHÓ BÍ THƯ"]),
        (PARTY, "by_order", "BAN THƯỜNG VỤ", "PHÓ CHÁNH VĂN PHÒNG", []),
        (STATE, "by_order", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC TRUNG TÂM", []),
        (STATE, "in_place", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", []),
        (STATE, "by_order", "GIÁM ĐỐC", None, []),
    ],
)
def test_a_deputy_does_not_sign_by_order(judge, edition, kind, principal, position, found):
    blocks = [
        SignatureBlock(authorities=[Authority(kind=kind, principal=principal)], position=position, signer="Lê An")
    ]

    assert [fault[1] for fault in judge("deputy-by-order", edition, signature_blocks=blocks)] == found


def test_a_deputy_without_the_line_of_authority(judge):
    rule = "deputy-without-in-place"
    board = IssuingBody(name="BAN CHỈ ĐẠO 35")

    assert judge(rule, STATE, signature_blocks=block("PHÓ GIÁM ĐỐC")) == [
        ("signature_blocks[0].authorities", "PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC")
    ]
    assert judge(rule, STATE, signature_blocks=block("PHÓ GIÁM ĐỐC", in_place_of="GIÁM ĐỐC")) == []
    assert judge(rule, STATE, signature_blocks=block("GIÁM ĐỐC")) == []
    assert judge(rule, STATE, signature_blocks=block("PHÓ ĐOÀN")) == []
    assert judge(rule, STATE, signature_blocks=block(None)) == []
    assert judge(rule, STATE, signature_blocks=block("PHÓ TRƯỞNG BAN"), issuing_body=board) == []
    assert judge(rule, STATE, signature_blocks=block("PHÓ GIÁM ĐỐC") * 2) == []
