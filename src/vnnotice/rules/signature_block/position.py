"""Rules on the position of the signer (*chức vụ*), box 7a."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from vnnotice.regimes import Family
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.signature_block._blocks import blocks_of, is_advisory
from vnnotice.wording import signature_block as wording


@rule(
    "VN0701",
    message_vi="thiếu quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền",
    message_en="the signature block is missing: authority, position, name and signature",
    demand_vi="Văn bản phải có chức vụ, họ tên và chữ ký của người có thẩm quyền.",
    mend_vi="Ghi dưới nội dung, bên phải: quyền hạn ký (nếu có), chức vụ, chữ ký và họ tên của người ký.",
    mend_en="Put below the body, on the right: the authority, if any, the position, the signature and the name.",
    see=("VN0702", "VN0703"),
)
def missing_signature_block(case: Case) -> Iterator[Fault]:
    """A notice has a signature block.

    Good:
        [state-2020] GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | Nguyễn Văn An

    Bad:
        [state-2020] —
        [party-2018] —
    """
    if next(blocks_of(case), None) is None:
        yield Fault("signature_blocks")


_WITHOUT_POSITION: Final = ("BỘ CHÍNH TRỊ", "BAN BÍ THƯ", "ĐOÀN ", "BAN THẨM TRA", "BAN KIỂM PHIẾU")


@rule(
    "VN0703",
    part="signature_blocks",
    message_vi="thiếu chức vụ của người ký",
    message_en="the signer's position is missing",
    demand_vi="Văn bản phải ghi chức vụ của người ký, đặt dưới quyền hạn ký.",
    mend_vi="Ghi chức vụ của người ký trên chữ ký: dưới “TM. ỦY BAN NHÂN DÂN” là “CHỦ TỊCH”.",
    mend_en="Put the signer's position above the signature: “CHỦ TỊCH” below “TM. ỦY BAN NHÂN DÂN”.",
    note_vi=(
        "Dòng quyền cấp trưởng (“Q. GIÁM ĐỐC”) đã là chức vụ. Ký thay mặt Bộ Chính trị, Ban Bí thư và các cơ quan của "
        "đại hội thì không ghi chức vụ."
    ),
    see=("VN0713",),
)
def missing_position(case: Case) -> Iterator[Fault]:
    """The position of the signer stands above the signature, below the authority where there is one.

    The line of an acting head (``Q. GIÁM ĐỐC``) is itself the position.  For the Political Bureau, the Secretariat and
    the bodies of a congress none is written.

    Good:
        [state-2020] TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Nguyễn Văn An
        [party-2018] T/M BỘ CHÍNH TRỊ | Nguyễn Văn An

    Bad:
        [state-2020] TM. ỦY BAN NHÂN DÂN | Nguyễn Văn An
        [party-2018] T/M ĐẢNG UỶ | Nguyễn Văn An
    """
    for path, block in blocks_of(case):
        last = block.authorities[-1] if block.authorities else None
        if block.position or (last and (last.kind == "acting" or last.principal.startswith(_WITHOUT_POSITION))):
            continue
        yield Fault(f"{path}.position")


_WITH_ORGAN: Final[Mapping[Family, re.Pattern[str]]] = {
    "state": re.compile(
        r"GIÁM ĐỐC (?:SỞ|TRUNG TÂM|BỆNH VIỆN)\b|CHỦ TỊCH (?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|HĐND|HỘI ĐỒNG NHÂN DÂN)\b"
        r"|HIỆU TRƯỞNG TRƯỜNG\b"
    ),
    "party": re.compile(r"\S (?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY]\b"),
}


_OF_ANOTHER_ORGAN: Final = ("by_order", "by_delegation")


@rule(
    "VN0713",
    part="signature_blocks",
    message_vi="chức vụ không ghi kèm tên cơ quan: “{found}”",
    message_en="the position is written without the name of the body: “{found}”",
    demand_vi="Chức vụ của người ký không ghi lại tên cơ quan ban hành.",
    mend_vi="Bỏ tên cơ quan sau chức vụ: “PHÓ GIÁM ĐỐC”, không ghi “PHÓ GIÁM ĐỐC SỞ NỘI VỤ”.",
    mend_en="Delete the name of the body after the position: “PHÓ GIÁM ĐỐC”, not “PHÓ GIÁM ĐỐC SỞ NỘI VỤ”.",
    note_vi=(
        "Được ghi tên cơ quan trong văn bản liên tịch, trong văn bản của tổ chức tư vấn không có con dấu riêng, và với "
        "văn bản hành chính, khi ký thừa lệnh hoặc thừa ủy quyền người đứng đầu cơ quan khác."
    ),
)
def position_with_organ(case: Case) -> Iterator[Fault]:
    """The position does not repeat the name of the issuing body.

    It may in joint documents, with advisory bodies that have no seal of their own, and where with the State somebody
    signs by order or delegation of another body's head.

    Good:
        [state-2020] KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Nguyễn Văn An

    Bad:
        [state-2020] KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC SỞ NỘI VỤ | Nguyễn Văn An
        [party-2018] T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ TỈNH UỶ | Nguyễn Văn An
    """
    family = case.edition.family
    if len(case.notice.signature_blocks) > 1 or is_advisory(case):
        return
    for path, block in blocks_of(case):
        position = block.position or ""
        elsewhere = family == "state" and any(part.kind in _OF_ANOTHER_ORGAN for part in block.authorities)
        if not elsewhere and "\n" not in position and _WITH_ORGAN[family].search(position):
            yield Fault(f"{path}.position", position)


_ASIDE: Final = re.compile(r"\([^()]*\)|\bkiêm\b")


@rule(
    "VN0714",
    part="signature_blocks",
    message_vi="quyền hạn, chức vụ viết in hoa: “{expected}”, không phải “{found}”",
    message_en="authority and position are set in capitals: “{expected}”, not “{found}”",
    demand_vi="Quyền hạn và chức vụ của người ký trình bày bằng chữ in hoa.",
    mend_vi="Viết in hoa quyền hạn và chức vụ: “GIÁM ĐỐC”, không viết “Giám đốc”.",
    mend_en="Set authority and position in capitals: “GIÁM ĐỐC”, not “Giám đốc”.",
    see=("VN0715",),
)
def small_letters_in_position(case: Case) -> Iterator[Fault]:
    """The authority and the position are set in capitals; ``kiêm`` between two positions is not.

    Good:
        [state-2020] GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] PHÓ BÍ THƯ | kiêm | TRƯỞNG BAN CHỈ ĐẠO | Nguyễn Văn An

    Bad:
        [state-2020] Giám đốc | Nguyễn Văn An
        [party-2018] Chánh Văn phòng | Nguyễn Văn An
    """
    for path, block in blocks_of(case):
        lines = [(f"{path}.authorities[{index}]", part.principal) for index, part in enumerate(block.authorities)]
        for place, line in [*lines, (f"{path}.position", block.position or "")]:
            if line != line.upper() and (words := _ASIDE.sub("", line)) != words.upper():
                yield Fault(place, line, line.upper())


@rule(
    "VN0712",
    part="signature_blocks",
    message_vi="dưới dòng “{expected}” là chức vụ cấp phó của người ký, không phải “{found}”",
    message_en="below “{expected}” stands the signer's position as a deputy, not “{found}”",
    demand_vi="Dưới dòng ký thay (KT., K/T) người đứng đầu là chức vụ cấp phó của người ký.",
    mend_vi="Ghi chức vụ cấp phó của người ký: dưới “KT. GIÁM ĐỐC” là “PHÓ GIÁM ĐỐC”; chỉ cấp phó mới ký thay.",
    mend_en="Give the signer's position as a deputy: “PHÓ GIÁM ĐỐC” below “KT. GIÁM ĐỐC”; nobody else signs in place.",
)
def in_place_without_deputy(case: Case) -> Iterator[Fault]:
    """Who signs in place of the head is a deputy, and the position says so.

    Good:
        [state-2020] KT. BỘ TRƯỞNG | THỨ TRƯỞNG | Nguyễn Văn An
        [party-2018] K/T TRƯỞNG BAN | PHÓ TRƯỞNG BAN | Nguyễn Văn An

    Bad:
        [state-2020] KT. GIÁM ĐỐC | TRƯỞNG PHÒNG | Nguyễn Văn An
        [party-2018] K/T TRƯỞNG BAN | TRƯỞNG PHÒNG | Nguyễn Văn An
    """
    for index, block in enumerate(case.notice.signature_blocks):
        last = block.authorities[-1] if block.authorities else None
        if last and last.kind == "in_place" and block.position and not _is_deputy(block.position.upper()):
            yield Fault(f"signature_blocks[{index}].position", block.position, wording.write(last, case.form))


def _is_deputy(position: str) -> bool:
    return any(word in position for word in ("PHÓ", "THỨ TRƯỞNG", "ỦY VIÊN", "UỶ VIÊN"))


@rule(
    "VN0718",
    part="signature_blocks",
    message_vi="người ký thay mặt tập thể là bí thư, chủ nhiệm, chủ tịch hoặc cấp phó, không phải “{found}”",
    message_en="who signs on behalf of a collective is its head or a deputy, not “{found}”",
    demand_vi="Người ký thay mặt (T/M) cấp uỷ, uỷ ban kiểm tra, hội đồng là người đứng đầu hoặc cấp phó, không phải uỷ viên.",
    mend_vi="Trình người đứng đầu hoặc cấp phó ký và ghi chức vụ đó: “PHÓ BÍ THƯ”, không ghi “UỶ VIÊN BAN THƯỜNG VỤ”.",
    mend_en="Have the head or a deputy sign, with that position: “PHÓ BÍ THƯ”, not “UỶ VIÊN BAN THƯỜNG VỤ”.",
    note_vi="Chánh văn phòng, trưởng ban của cấp uỷ ký thừa lệnh (T/L), không ký thay mặt.",
    see=("VN0724",),
)
def member_on_behalf(case: Case) -> Iterator[Fault]:
    """On behalf of a committee, an inspection committee or a council its head or a deputy signs, not a member.

    Nor does the head of an office or a board that serves the committee, who signs by order (T/L).

    Good:
        [party-2018] T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Nguyễn Văn An

    Bad:
        [party-2018] T/M BAN THƯỜNG VỤ | UỶ VIÊN BAN THƯỜNG VỤ | Nguyễn Văn An
        [party-2018] T/M BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Nguyễn Văn An
        [party-2026-05] T/M ĐẢNG UỶ | ỦY VIÊN | Nguyễn Văn An
    """
    for index, block in enumerate(case.notice.signature_blocks):
        principals = [part.principal for part in block.authorities if part.kind == "on_behalf"]
        position = (block.position or "").upper()
        staff = _STAFF.fullmatch(position) and any(map(_COMMITTEE.match, principals))
        if principals and (staff or position.startswith(("UỶ VIÊN", "ỦY VIÊN"))):
            yield Fault(f"signature_blocks[{index}].position", block.position)


_STAFF: Final = re.compile(r"(?:PHÓ )?(?:CHÁNH VĂN PHÒNG|TRƯỞNG BAN)")
_COMMITTEE: Final = re.compile(r"BAN (?:THƯỜNG VỤ|CHẤP HÀNH)|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY]\b|CHI BỘ\b")
