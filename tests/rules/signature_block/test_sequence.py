"""The whole table of who may sign how: the lawful sequences of authority and position, and none other."""

from __future__ import annotations

import itertools

import pytest

from vnnotice.model import Authority, SignatureBlock
from vnnotice.wording import signature_block

STATE, PARTY, MAY = "state-2020", "party-2018", "party-2026-05"

LAWFUL = {
    STATE: [
        ("GIÁM ĐỐC",),
        ("Q. GIÁM ĐỐC",),
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
        ("KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"),
        ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"),
        ("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"),
        ("TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"),
        ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
        ("TL. BỘ TRƯỞNG", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ("TL. BỘ TRƯỞNG", "Q. VỤ TRƯỞNG"),
        ("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"),
        ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG"),
        ("TUQ. CHỦ TỊCH", "Q. GIÁM ĐỐC SỞ NỘI VỤ"),
    ],
    PARTY: [
        ("TRƯỞNG BAN",),
        ("CHÁNH VĂN PHÒNG",),
        ("TRƯỞNG BAN CHỈ ĐẠO",),
        ("PHÓ TRƯỞNG BAN",),  # in charge, where there is no head
        ("Q. CHÁNH VĂN PHÒNG",),
        ("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
        ("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ("T/M TỈNH UỶ", "BÍ THƯ"),
        ("T/M HUYỆN ỦY", "PHÓ BÍ THƯ"),
        ("T/M ĐẢNG UỶ", "BÍ THƯ"),
        ("T/M CHI BỘ", "BÍ THƯ"),
        ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"),
        ("T/M UỶ BAN KIỂM TRA", "CHỦ NHIỆM"),
        ("T/M UỶ BAN KIỂM TRA", "PHÓ CHỦ NHIỆM"),
        ("T/M HỘI ĐỒNG", "CHỦ TỊCH"),
        ("T/M BỘ CHÍNH TRỊ",),
        ("T/M BAN BÍ THƯ",),
        ("T/M ĐOÀN CHỦ TỊCH",),
        ("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"),
        ("T/L BAN THƯỜNG VỤ", "PHÓ CHÁNH VĂN PHÒNG"),
        ("T/L TRƯỞNG BAN", "CHÁNH VĂN PHÒNG"),
        ("T/L BAN THƯỜNG VỤ", "Q. CHÁNH VĂN PHÒNG"),
        ("T/M UỶ BAN KIỂM TRA", "Q. CHỦ NHIỆM"),
        ("BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO",),
    ],
}  # fmt: skip

UNLAWFUL = {
    STATE: [
        (("TM. ỦY BAN NHÂN DÂN",), "missing-position"),
        (("KT. GIÁM ĐỐC",), "missing-position"),
        (("KT. GIÁM ĐỐC", "TRƯỞNG PHÒNG"), "in-place-without-deputy"),
        (("KT. GIÁM ĐỐC", "PHÓ CHỦ TỊCH"), "deputy-of-another-head"),
        (("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ GIÁM ĐỐC"), "deputy-of-another-head"),
        (("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"), "unofficial-position"),
        (("PHÓ GIÁM ĐỐC PHỤ TRÁCH",), "unofficial-position"),
        (("TM. SỞ NỘI VỤ", "GIÁM ĐỐC"), "on-behalf-of-body-under-one-head"),
        (("T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "foreign-authority-form"),
        (("TM ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "malformed-authority"),
        (("KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "malformed-authority"),
        (("TUQ. CHỦ TỊCH", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "in-place-after-delegation"),
    ],
    PARTY: [
        (("T/M ĐẢNG UỶ",), "missing-position"),
        (("T/M BAN THƯỜNG VỤ", "UỶ VIÊN BAN THƯỜNG VỤ"), "member-on-behalf"),
        (("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC"), "unofficial-position"),
        (("K/T BÍ THƯ", "PHÓ BÍ THƯ"), "in-place-of-secretary"),
        (("K/T TRƯỞNG BAN", "PHÓ CHÁNH VĂN PHÒNG"), "deputy-of-another-head"),
        (("T/M VĂN PHÒNG", "CHÁNH VĂN PHÒNG"), "on-behalf-of-body-under-one-head"),
        (("T/M THƯỜNG TRỰC HUYỆN UỶ", "PHÓ BÍ THƯ"), "standing-members-on-behalf"),
        (("TUQ. BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"), "unknown-authority"),
        (("TM. BAN THƯỜNG VỤ", "BÍ THƯ"), "foreign-authority-form"),
        (("T/L BAN THƯỜNG VỤ", "K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"), "in-place-after-order"),
    ],
}  # fmt: skip


def block(lines):
    authorities = [part for line in lines if (part := signature_block.parse(line))]
    position = lines[-1] if signature_block.parse(lines[-1]) is None else None
    return SignatureBlock(authorities=authorities, position=position, signer="Nguyễn Văn An")


@pytest.mark.parametrize(
    ("edition", "lines"),
    [(edition, lines) for edition in (STATE, PARTY, MAY) for lines in LAWFUL[STATE if edition == STATE else PARTY]],
    ids=str,
)
def test_a_lawful_sequence_has_no_fault(broken, edition, lines):
    assert broken("VN07", edition, signature_blocks=[block(lines)]) == []


@pytest.mark.parametrize(
    ("edition", "lines", "rule"),
    [
        (edition, lines, rule)
        for edition in (STATE, PARTY, MAY)
        for lines, rule in UNLAWFUL[STATE if edition == STATE else PARTY]
    ],
    ids=str,
)
def test_another_sequence_has_its_fault(broken, edition, lines, rule):
    assert rule in broken("VN07", edition, signature_blocks=[block(lines)])


KINDS = ("on_behalf", "in_place", "by_order", "by_delegation", "acting")
PAIRS = {
    STATE: {
        ("on_behalf", "in_place"),
        ("on_behalf", "acting"),
        ("by_order", "in_place"),
        ("by_order", "acting"),
        ("by_delegation", "acting"),
    },
    PARTY: {("on_behalf", "acting"), ("by_order", "acting")},
}
ORDER = {"unlawful-authority-sequence", "in-place-after-delegation", "in-place-after-order", "unknown-authority"}


@pytest.mark.parametrize("kinds", [*itertools.product(KINDS, repeat=2), *itertools.product(KINDS, repeat=3)], ids=str)
@pytest.mark.parametrize("edition", [STATE, PARTY])
def test_of_all_authorities_after_each_other_only_the_lawful_have_no_fault(broken, edition, kinds):
    authorities = [Authority(kind=kind, principal="CHỦ NHIỆM") for kind in kinds]

    found = broken(
        "VN07", edition, signature_blocks=[SignatureBlock(authorities=authorities, position="PHÓ CHỦ NHIỆM")]
    )

    assert bool(ORDER.intersection(found)) == (kinds not in PAIRS[edition])
