"""The rules on position and signer."""

from __future__ import annotations

import pytest

from vnnotice.model import BLANK, Authority, IssuingBody, SignatureBlock

PARTY, STATE = "party-2018", "state-2020"
ON_BEHALF = Authority(kind="on_behalf", principal="BAN THƯỜNG VỤ")


def block(*authorities, position="GIÁM ĐỐC", signer="Nguyễn Văn An", **parts):
    return SignatureBlock(authorities=authorities, position=position, signer=signer, **parts)


@pytest.mark.parametrize("blocks", [(), (SignatureBlock(),), (SignatureBlock(), SignatureBlock())])
@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_a_block_without_meaning_is_missing(judge, blocks, edition):
    assert judge("missing-signature-block", edition, signature_blocks=blocks) == [("signature_blocks", None, None)]


@pytest.mark.parametrize(
    "there",
    [
        SignatureBlock(position="GIÁM ĐỐC"),
        SignatureBlock(signer=BLANK),
        SignatureBlock(signature="(Đã ký)"),
        SignatureBlock(authorities=[ON_BEHALF]),
    ],
)
def test_a_block_is_there(judge, there):
    assert judge("missing-signature-block", STATE, signature_blocks=[SignatureBlock(), there]) == []


def test_the_name_of_each_signer_is_missing(judge):
    blocks = (block(signer=None), block(), SignatureBlock(), block(ON_BEHALF, signer=None))

    assert judge("missing-signer-name", PARTY, signature_blocks=blocks) == [
        ("signature_blocks[0].signer", None, None),
        ("signature_blocks[3].signer", None, None),
    ]


def test_a_blank_is_not_missing(judge):
    assert judge("missing-signer-name", STATE, signature_blocks=[block(signer=BLANK)]) == []
    assert judge("missing-signer-name", STATE) == "not_applicable"


@pytest.mark.parametrize("authorities", [(), (ON_BEHALF,), (Authority(kind="in_place", principal="GIÁM ĐỐC"),)])
def test_a_position_is_missing(judge, authorities):
    assert judge("missing-position", PARTY, signature_blocks=[block(*authorities, position=None)]) == [
        ("signature_blocks[0].position", None, None)
    ]


@pytest.mark.parametrize(
    "authority",
    [
        Authority(kind="acting", principal="GIÁM ĐỐC"),
        Authority(kind="on_behalf", principal="BỘ CHÍNH TRỊ"),
        Authority(kind="on_behalf", principal="BAN BÍ THƯ"),
        Authority(kind="on_behalf", principal="ĐOÀN CHỦ TỊCH"),
    ],
)
def test_a_position_that_no_line_names(judge, authority):
    assert judge("missing-position", PARTY, signature_blocks=[block(authority, position=None)]) == []
    assert judge("missing-position", PARTY, signature_blocks=[block(authority)]) == []


@pytest.mark.parametrize(
    ("edition", "position"),
    [
        (PARTY, "PHÓ BÍ THƯ TỈNH UỶ"),
        (PARTY, "CHÁNH VĂN PHÒNG HUYỆN ỦY"),
        (STATE, "PHÓ GIÁM ĐỐC SỞ NỘI VỤ"),
        (STATE, "CHỦ TỊCH UỶ BAN NHÂN DÂN XÃ"),
        (STATE, "CHỦ TỊCH UBND XÃ"),
    ],
)
@pytest.mark.parametrize("body", [None, IssuingBody(), IssuingBody(name="SỞ NỘI VỤ")])
def test_the_position_names_the_body(judge, edition, position, body):
    found = judge("position-with-organ", edition, signature_blocks=[block(position=position)], issuing_body=body)

    assert found == [("signature_blocks[0].position", position, None)]


@pytest.mark.parametrize(
    ("edition", "blocks", "body"),
    [
        (PARTY, [block(position="CHÁNH VĂN PHÒNG")], None),
        (PARTY, [block(position=None)], None),
        (PARTY, [block(position="BÍ THƯ TỈNH UỶ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO")], None),
        (PARTY, [block(position="PHÓ BÍ THƯ TỈNH UỶ")], IssuingBody(name="BAN CHỈ ĐẠO 35")),
        (PARTY, [block(position="CHÁNH VĂN PHÒNG TỈNH UỶ"), block(position="GIÁM ĐỐC SỞ NỘI VỤ")], None),
        (
            STATE,
            [block(Authority(kind="by_delegation", principal="CHỦ TỊCH"), position="GIÁM ĐỐC SỞ NỘI VỤ")],
            None,
        ),
        (STATE, [block(position="CHÁNH THANH TRA SỞ")], None),
    ],
)
def test_the_position_may_name_a_body(judge, edition, blocks, body):
    assert judge("position-with-organ", edition, signature_blocks=blocks, issuing_body=body) == []


@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_small_letters_in_position_and_authority(judge, edition):
    blocks = [block(Authority(kind="in_place", principal="Giám đốc"), position="Phó Giám đốc")]

    assert judge("small-letters-in-position", edition, signature_blocks=blocks) == [
        ("signature_blocks[0].authorities[0]", "Giám đốc", "GIÁM ĐỐC"),
        ("signature_blocks[0].position", "Phó Giám đốc", "PHÓ GIÁM ĐỐC"),
    ]


@pytest.mark.parametrize("position", ["GIÁM ĐỐC", None, "BÍ THƯ\nkiêm\nTRƯỞNG BAN", "PHÓ GIÁM ĐỐC (phụ trách)"])
def test_capitals_in_position(judge, position):
    assert judge("small-letters-in-position", PARTY, signature_blocks=[block(ON_BEHALF, position=position)]) == []


@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_the_signer_in_capitals(judge, edition):
    assert judge("signer-in-capitals", edition, signature_blocks=[block(signer="ĐỖ ĐỨC QUẾ")]) == [
        ("signature_blocks[0].signer", "ĐỖ ĐỨC QUẾ", "Đỗ Đức Quế")
    ]


@pytest.mark.parametrize("signer", ["Đỗ Đức Quế", BLANK, None, "K’sor Y Nhiêm"])
def test_the_signer_in_small_letters(judge, signer):
    assert judge("signer-in-capitals", STATE, signature_blocks=[block(signer=signer)]) == []


TITLES = {
    "TS. Đỗ Đức Quế": "TS.",
    "PGS.TS. Đỗ Đức Quế": "PGS.TS.",
    "PGS, TS Đỗ Đức Quế": "PGS, TS",
    "Th.s Đỗ Đức Quế": "Th.s",
    "Bác sĩ Đỗ Đức Quế": "Bác sĩ",
    "Thượng tá Đỗ Đức Quế": "Thượng tá",
    "Đại uý Đỗ Đức Quế": "Đại uý",
    "đồng chí Đỗ Đức Quế": "đồng chí",
}


@pytest.mark.parametrize(("signer", "title"), TITLES.items())
def test_a_title_before_the_signer(judge, signer, title):
    blocks, office = [block(signer=signer)], IssuingBody(name="SỞ NỘI VỤ", parents=["UBND TỈNH X"])
    finding = [("signature_blocks[0].signer", title, None)]

    assert judge("title-before-signer", PARTY, signature_blocks=blocks) == finding
    assert judge("title-before-signer", STATE, signature_blocks=blocks, issuing_body=office) == finding


@pytest.mark.parametrize(
    "body",
    [
        IssuingBody(name="TRƯỜNG ĐẠI HỌC X", parents=["BỘ Y TẾ"]),
        IssuingBody(name="PHÒNG TỔNG HỢP", parents=["BỆNH VIỆN ĐA KHOA TỈNH"]),
        IssuingBody(name="Công an tỉnh X"),
        IssuingBody(),
        None,
    ],
)
def test_some_bodies_are_exempt_and_an_unknown_one_may_be(judge, body):
    blocks = [block(signer="TS. Đỗ Đức Quế")]

    assert judge("title-before-signer", STATE, signature_blocks=blocks, issuing_body=body) == "not_applicable"


@pytest.mark.parametrize("signer", ["Đỗ Đức Quế", "Trung Tá Anh", "Tsan Văn An", "Bác Sĩ", "TS.", BLANK, None])
def test_a_name_is_no_title(judge, signer):
    assert judge("title-before-signer", PARTY, signature_blocks=[block(signer=signer)]) == []


@pytest.mark.parametrize("signer", ["An", "Hương", "Ý"])
@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_a_given_name_alone(judge, edition, signer):
    assert judge("given-name-only", edition, signature_blocks=[block(signer=signer)]) == [
        ("signature_blocks[0].signer", signer, None)
    ]


@pytest.mark.parametrize("signer", ["Nguyễn An", "NguyễnVănAn", "Y Bliêng", BLANK, None])
def test_a_full_name_or_one_that_cannot_be_told(judge, signer):
    assert judge("given-name-only", STATE, signature_blocks=[block(signer=signer)]) == []


@pytest.mark.parametrize(
    ("signer", "expected"),
    [("Lê thị Hoa", "Lê Thị Hoa"), ("nguyễn văn an", "Nguyễn Văn An")],
)
def test_a_small_letter_in_the_name(judge, signer, expected):
    assert judge("small-letter-in-signer", STATE, signature_blocks=[block(signer=signer)]) == [
        ("signature_blocks[0].signer", signer, expected)
    ]


@pytest.mark.parametrize(
    "signer", ["Lê Thị Hoa", "LÊ THỊ HOA", "Đồng chí Lê Hoa", "Luật sư Lê Hoa", "Y Krông Niê", None]
)
def test_no_small_letter_in_the_name(judge, signer):
    assert judge("small-letter-in-signer", STATE, signature_blocks=[block(signer=signer)]) == []


@pytest.mark.parametrize(
    ("principal", "position", "found"),
    [
        ("BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", True),
        ("ĐẢNG UỶ", "PHÓ TRƯỞNG BAN", True),
        ("BAN CHỈ ĐẠO", "TRƯỞNG BAN", False),
        ("BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", False),
    ],
)
def test_the_head_of_an_office_does_not_sign_on_behalf(judge, principal, position, found):
    part = block(Authority(kind="on_behalf", principal=principal), position=position)

    assert bool(judge("member-on-behalf", PARTY, signature_blocks=[part])) == found
