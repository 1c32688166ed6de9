"""The rules on the authority."""

from __future__ import annotations

import pytest

from vnnotice.model import Authority, SignatureBlock
from vnnotice.wording import signature_block as wording

PARTY, STATE = "party-2018", "state-2020"
KINDS = ("on_behalf", "in_place", "by_order", "by_delegation", "acting")


def signed(*lines, position="PHÓ CHỦ TỊCH"):
    authorities = [line if isinstance(line, Authority) else wording.parse(line) for line in lines]
    return (SignatureBlock(authorities=authorities, position=position, signer="Nguyễn Văn An"),)


@pytest.mark.parametrize(
    ("edition", "line", "found", "expected"),
    [
        (STATE, "T/M ỦY BAN NHÂN DÂN", "T/M", "TM."),
        (STATE, "K/T CHỦ TỊCH", "K/T", "KT."),
        (STATE, "T/L GIÁM ĐỐC", "T/L", "TL."),
        (PARTY, "TM. BAN THƯỜNG VỤ", "TM.", "T/M"),
        (PARTY, "TL. BAN THƯỜNG VỤ", "TL.", "T/L"),
        (PARTY, "KT.TRƯỞNG BAN", "KT.", "K/T"),
    ],
)
def test_the_form_is_of_the_other_family(judge, edition, line, found, expected):
    blocks = signed(line)

    assert judge("foreign-authority-form", edition, signature_blocks=blocks) == [
        ("signature_blocks[0].authorities[0]", found, expected)
    ]
    assert judge("malformed-authority", edition, signature_blocks=blocks) == []


@pytest.mark.parametrize(
    ("edition", "line", "expected"),
    [
        (STATE, "KT.CHỦ TỊCH", "KT. CHỦ TỊCH"),
        (STATE, "TM ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        (STATE, "T.M. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        (STATE, "Q.GIÁM ĐỐC", "Q. GIÁM ĐỐC"),
        (PARTY, "T/MBAN THƯỜNG VỤ", None),
        (PARTY, "TL BAN THƯỜNG VỤ", "T/L BAN THƯỜNG VỤ"),
        (PARTY, "T / L BAN THƯỜNG VỤ", "T/L BAN THƯỜNG VỤ"),
    ],
)
def test_the_shape_is_wrong(judge, edition, line, expected):
    if expected is None:
        assert wording.parse(line) is None
    else:
        assert judge("malformed-authority", edition, signature_blocks=signed(line)) == [
            ("signature_blocks[0].authorities[0]", line, expected)
        ]


@pytest.mark.parametrize(
    ("edition", "line"),
    [
        (STATE, "TM. ỦY BAN NHÂN DÂN"),
        (STATE, "KT. BỘ TRƯỞNG, CHỦ NHIỆM\nVĂN PHÒNG CHÍNH PHỦ"),
        (STATE, "Q. GIÁM ĐỐC"),
        (STATE, "TUQ. CHỦ TỊCH"),
        (PARTY, "T/L BAN THƯỜNG VỤ"),
        (PARTY, "T/M  BAN THƯỜNG VỤ"),
        (PARTY, "Q.CHÁNH VĂN PHÒNG"),  # the stop after Q stands in samples only
        (PARTY, "TUQ. BAN THƯỜNG VỤ"),  # for unknown-authority
    ],
)
@pytest.mark.parametrize("rule", ["foreign-authority-form", "malformed-authority"])
def test_form_and_shape_are_right(judge, rule, edition, line):
    assert judge(rule, edition, signature_blocks=signed(line)) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("rule", ["foreign-authority-form", "malformed-authority"])
@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_what_a_program_made_is_worded_right(judge, rule, edition, kind):
    assert judge(rule, edition, signature_blocks=signed(Authority(kind=kind, principal="TRƯỞNG BAN"))) == []


def test_a_wording_without_its_principal_is_not_taken_apart(judge):
    odd = Authority(kind="on_behalf", principal="ỦY BAN NHÂN DÂN", wording="T/M HĐND")

    assert judge("foreign-authority-form", STATE, signature_blocks=signed(odd)) == []
    assert judge("malformed-authority", STATE, signature_blocks=signed(odd)) == []


def test_the_party_knows_no_delegation(judge):
    odd = Authority(kind="by_delegation", principal="BAN THƯỜNG VỤ", wording="THỪA UỶ QUYỀN")

    assert judge("unknown-authority", PARTY, signature_blocks=signed("TUQ. BAN THƯỜNG VỤ", odd)) == [
        ("signature_blocks[0].authorities[0]", "TUQ.", None),
        ("signature_blocks[0].authorities[1]", "BAN THƯỜNG VỤ", None),
    ]
    assert judge("unknown-authority", PARTY, signature_blocks=signed("T/L BAN THƯỜNG VỤ")) == []


def test_nobody_signs_in_place_of_a_secretary(judge):
    assert judge("in-place-of-secretary", PARTY, signature_blocks=signed("K/T BÍ THƯ")) == [
        ("signature_blocks[0].authorities[0]", "K/T BÍ THƯ", None)
    ]
    assert judge("in-place-of-secretary", PARTY, signature_blocks=signed("K/T TRƯỞNG BAN")) == []
    assert judge("in-place-of-secretary", PARTY, signature_blocks=signed("T/M BAN BÍ THƯ")) == []


LAWFUL = {
    STATE: [
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
        ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"),
        ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG"),
        ("TL. CHỦ TỊCH", "Q. CHÁNH VĂN PHÒNG"),
    ],
    PARTY: [("T/M BAN THƯỜNG VỤ", "Q. BÍ THƯ"), ("T/L BAN THƯỜNG VỤ", "Q. CHÁNH VĂN PHÒNG")],
}
UNLAWFUL = {
    STATE: [
        ("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"),
        ("TL. CHỦ TỊCH", "TL. GIÁM ĐỐC"),
        ("TM. ỦY BAN NHÂN DÂN", "TUQ. CHỦ TỊCH"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "KT. GIÁM ĐỐC"),
    ],
    PARTY: [("T/M BAN THƯỜNG VỤ", "K/T CHỦ NHIỆM"), ("K/T TRƯỞNG BAN", "T/L TRƯỞNG BAN")],
}


@pytest.mark.parametrize(("edition", "lines"), [(edition, lines) for edition in LAWFUL for lines in LAWFUL[edition]])
def test_lawful_sequences(judge, edition, lines):
    assert judge("unlawful-authority-sequence", edition, signature_blocks=signed(*lines)) == []


@pytest.mark.parametrize(
    ("edition", "line"), [(STATE, "KT. CHỦ TỊCH"), (STATE, "TUQ. CHỦ TỊCH"), (PARTY, "T/L TRƯỞNG BAN")]
)
def test_one_authority_alone_is_lawful(judge, edition, line):
    assert judge("unlawful-authority-sequence", edition, signature_blocks=signed(line)) == []


@pytest.mark.parametrize(
    ("edition", "lines"), [(edition, lines) for edition in UNLAWFUL for lines in UNLAWFUL[edition]]
)
def test_unlawful_sequences(judge, edition, lines):
    assert judge("unlawful-authority-sequence", edition, signature_blocks=signed(*lines)) == [
        ("signature_blocks[0].authorities", " / ".join(lines), None)
    ]


def test_what_rules_of_their_own_find_is_not_found_twice(judge):
    delegated = signed("TUQ. CHỦ TỊCH", "KT. GIÁM ĐỐC")
    ordered = signed("T/L BAN THƯỜNG VỤ", "K/T CHÁNH VĂN PHÒNG")

    assert judge("in-place-after-delegation", STATE, signature_blocks=delegated) == [
        ("signature_blocks[0].authorities", "TUQ. CHỦ TỊCH / KT. GIÁM ĐỐC", None)
    ]
    assert judge("in-place-after-order", PARTY, signature_blocks=ordered) == [
        ("signature_blocks[0].authorities", "T/L BAN THƯỜNG VỤ / K/T CHÁNH VĂN PHÒNG", None)
    ]
    for edition, blocks in ((STATE, delegated), (PARTY, ordered), (PARTY, delegated)):
        assert judge("unlawful-authority-sequence", edition, signature_blocks=blocks) == []


def test_other_pairs_are_not_delegated_again(judge):
    assert judge("in-place-after-delegation", STATE, signature_blocks=signed("TL. CHỦ TỊCH", "KT. GIÁM ĐỐC")) == []
    assert judge("in-place-after-order", PARTY, signature_blocks=signed("T/M BAN THƯỜNG VỤ", "K/T BÍ THƯ")) == []


def test_the_standing_members_are_no_principal(judge):
    assert judge("standing-members-on-behalf", PARTY, signature_blocks=signed("T/M THƯỜNG TRỰC HUYỆN UỶ")) == [
        ("signature_blocks[0].authorities[0]", "T/M THƯỜNG TRỰC HUYỆN UỶ", None)
    ]
    assert judge("standing-members-on-behalf", PARTY, signature_blocks=signed("T/M BAN THƯỜNG VỤ")) == []
    assert judge("standing-members-on-behalf", PARTY, signature_blocks=signed("T/L THƯỜNG TRỰC HUYỆN UỶ")) == []


def test_who_signs_in_place_is_a_deputy(judge):
    blocks = signed("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", position="CHÁNH VĂN PHÒNG")

    assert judge("in-place-without-deputy", STATE, signature_blocks=blocks) == [
        ("signature_blocks[0].position", "CHÁNH VĂN PHÒNG", "KT. CHỦ TỊCH")
    ]


@pytest.mark.parametrize(
    ("line", "position"),
    [
        ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
        ("KT. CHÁNH ÁN", "PHÓ CHÁNH ÁN"),
        ("KT. TRƯỞNG ĐOÀN", "ỦY VIÊN"),
        ("KT. TRƯỞNG ĐOÀN", "UỶ VIÊN"),
        ("KT. GIÁM ĐỐC", None),
        ("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG"),
    ],
)
def test_a_deputy_is_known_by_the_position(judge, line, position):
    assert judge("in-place-without-deputy", STATE, signature_blocks=signed(line, position=position)) == []


def test_a_head_signs_without_any_authority(judge):
    assert judge("in-place-without-deputy", STATE, signature_blocks=signed(position="GIÁM ĐỐC")) == []


@pytest.mark.parametrize("position", ["UỶ VIÊN", "ỦY VIÊN BAN THƯỜNG VỤ", "Uỷ viên"])
def test_a_member_does_not_sign_on_behalf(judge, position):
    blocks = signed("T/M BAN THƯỜNG VỤ", position=position)

    assert judge("member-on-behalf", PARTY, signature_blocks=blocks) == [
        ("signature_blocks[0].position", position, None)
    ]


@pytest.mark.parametrize(
    ("lines", "position"),
    [
        (["T/M BAN THƯỜNG VỤ"], "PHÓ BÍ THƯ"),
        (["T/M BỘ CHÍNH TRỊ"], None),
        ([], "UỶ VIÊN BAN THƯỜNG VỤ"),
        (["T/L BAN THƯỜNG VỤ"], "UỶ VIÊN BAN THƯỜNG VỤ"),
    ],
)
def test_others_sign_on_behalf_or_do_not(judge, lines, position):
    blocks = signed(*lines, position=position)

    assert judge("member-on-behalf", PARTY, signature_blocks=blocks) == []
