"""The rules on the collectives on whose behalf somebody signs."""

from __future__ import annotations

import pytest

from vnnotice import evolve
from vnnotice.model import Authority, IssuingBody, SignatureBlock
from vnnotice.wording import signature_block

STATE, PARTY = "state-2020", "party-2018"
PATH = "signature_blocks[0].authorities[0]"


def block(line):
    return SignatureBlock(authorities=[signature_block.parse(line)], position="CHỦ TỊCH", signer="Nguyễn Văn An")


@pytest.mark.parametrize(
    ("edition", "line"),
    [
        (STATE, "TM. SỞ NỘI VỤ"),
        (STATE, "TM. BỘ NỘI VỤ"),
        (STATE, "TM. TRƯỜNG THPT LỘC AN"),
        (STATE, "TM. BAN GIÁM HIỆU"),
        (STATE, "TM. BAN GIÁM ĐỐC"),
        (STATE, "TM. VĂN PHÒNG"),
        (PARTY, "T/M BAN TỔ CHỨC"),
        (PARTY, "T/M BAN TUYÊN GIÁO TỈNH UỶ"),
        (PARTY, "T/M BAN TUYÊN GIÁO VÀ DÂN VẬN"),
        (PARTY, "T/M VĂN PHÒNG"),
    ],
)
def test_a_body_under_one_head_is_not_signed_for(judge, edition, line):
    assert judge("on-behalf-of-body-under-one-head", edition, signature_blocks=[block(line)]) == [(PATH, line, None)]


@pytest.mark.parametrize(
    ("edition", "line"),
    [
        (STATE, "TM. ỦY BAN NHÂN DÂN"),
        (STATE, "TM. HỘI ĐỒNG TRƯỜNG"),
        (STATE, "TM. CHÍNH PHỦ"),
        (STATE, "TM. BỘ CHỈ HUY"),
        (STATE, "TM. VĂN PHÒNG LUẬT SƯ"),
        (STATE, "KT. SỞ NỘI VỤ"),
        (STATE, "TM. BỘC LỘ"),
        (PARTY, "T/M BAN THƯỜNG VỤ"),
        (PARTY, "T/M BAN CHẤP HÀNH"),
        (PARTY, "T/M BAN TỔ CHỨC ĐẠI HỘI"),
        (PARTY, "T/M BAN CHỈ ĐẠO"),
        (PARTY, "T/M UỶ BAN KIỂM TRA"),
    ],
)
def test_a_collective_or_what_may_be_one(judge, edition, line):
    assert judge("on-behalf-of-body-under-one-head", edition, signature_blocks=[block(line)]) == []


@pytest.mark.parametrize(
    ("edition", "name", "line"),
    [
        (STATE, "ỦY BAN NHÂN DÂN XÃ BẢO AN", "TM. HỘI ĐỒNG NHÂN DÂN"),
        (STATE, "UBND XÃ BẢO AN", "TM. THƯỜNG TRỰC HĐND"),
        (STATE, "HỘI ĐỒNG NHÂN DÂN TỈNH X", "TM. UỶ BAN NHÂN DÂN"),
        (PARTY, "HUYỆN UỶ BẢO AN", "T/M ĐẢNG UỶ"),
        (PARTY, "ĐẢNG UỶ XÃ BẢO AN", "T/M HUYỆN UỶ"),
        (PARTY, "CHI BỘ THÔN ĐÔNG", "T/M ĐẢNG UỶ"),
    ],
)
def test_another_collective_than_the_one_that_issues(judge, edition, name, line):
    parts = {"issuing_body": IssuingBody(name=name), "signature_blocks": [block(line)]}

    assert judge("on-behalf-of-another-collective", edition, **parts) == [(PATH, line, name)]
    assert judge("on-behalf-of-another-collective", edition, **parts | {"signature_blocks": [block(line)] * 2}) == []


@pytest.mark.parametrize(
    ("edition", "name", "line"),
    [
        (STATE, "ỦY BAN NHÂN DÂN XÃ BẢO AN", "TM. UỶ BAN NHÂN DÂN"),
        (STATE, "HỘI ĐỒNG NHÂN DÂN", "TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN"),
        (STATE, "HỘI ĐỒNG THI ĐUA", "TM. HỘI ĐỒNG"),
        (STATE, "VĂN PHÒNG HĐND VÀ UBND", "TM. ỦY BAN NHÂN DÂN"),
        (PARTY, "HUYỆN UỶ BẢO AN", "T/M HUYỆN ỦY"),
        (PARTY, "HUYỆN UỶ BẢO AN", "T/M BAN THƯỜNG VỤ"),
        (PARTY, "HUYỆN UỶ BẢO AN", "T/M BAN CHẤP HÀNH"),
        (PARTY, "CHI BỘ THÔN ĐÔNG", "T/M CHI UỶ"),
        (PARTY, "HUYỆN UỶ BẢO AN", "T/L ĐẢNG UỶ"),
        (PARTY, "HUYỆN UỶ BẢO AN - ĐẢNG UỶ XÃ BẢO AN", "T/M ĐẢNG UỶ"),
        (PARTY, None, "T/M ĐẢNG UỶ"),
    ],
)
def test_the_collective_that_issues_or_its_board(judge, edition, name, line):
    parts = {"issuing_body": IssuingBody(name=name) if name else None, "signature_blocks": [block(line)]}

    assert judge("on-behalf-of-another-collective", edition, **parts) == []


@pytest.mark.parametrize(
    ("name", "position", "found"),
    [
        ("TỈNH UỶ ĐỒNG THÁP", "PHÓ BÍ THƯ", [("PHÓ BÍ THƯ", "T/M TỈNH UỶ")]),
        ("CHI BỘ THÔN ĐÔNG", "BÍ THƯ", [("BÍ THƯ", "T/M CHI BỘ")]),
        ("BAN CHỈ ĐẠO 35", "BÍ THƯ", []),
        ("TỈNH UỶ ĐỒNG THÁP - SỞ NỘI VỤ", "BÍ THƯ", []),
        ("TỈNH UỶ ĐỒNG THÁP", "TRƯỞNG BAN", []),
        ("TỈNH UỶ ĐỒNG THÁP", None, []),
        (None, "BÍ THƯ", []),
    ],
)
def test_a_secretary_signs_on_behalf(judge, name, position, found):
    block = SignatureBlock(position=position, signer="Lê An")
    body = IssuingBody(name=name) if name else None

    faults = judge("secretary-without-on-behalf", PARTY, issuing_body=body, signature_blocks=[block])
    assert faults == [("signature_blocks[0].authorities", *fault) for fault in found]


def test_a_secretary_with_an_authority_and_several_who_sign(judge):
    rule, body = "secretary-without-on-behalf", IssuingBody(name="TỈNH UỶ ĐỒNG THÁP")
    block = SignatureBlock(position="BÍ THƯ", signer="Lê An")
    authority = Authority(kind="on_behalf", principal="BAN THƯỜNG VỤ")

    assert judge(rule, PARTY, issuing_body=body, signature_blocks=[block, block]) == []
    assert judge(rule, PARTY, issuing_body=body, signature_blocks=[evolve(block, authorities=[authority])]) == []


def test_a_collective_of_the_state_signs_no_party_document(judge):
    body = IssuingBody(name="HUYỆN UỶ BẢO LÂM")

    assert judge(
        "on-behalf-of-another-collective", PARTY, issuing_body=body, signature_blocks=[block("T/M ỦY BAN NHÂN DÂN")]
    ) == [(PATH, "T/M ỦY BAN NHÂN DÂN", "HUYỆN UỶ BẢO LÂM")]
