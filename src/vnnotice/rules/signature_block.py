"""Rules on the signature block (*chức vụ, họ tên và chữ ký*), boxes 7a to 7c; the authority has rules of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from vnnotice.model import SignatureBlock
from vnnotice.regimes import Family
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.vietnamese.casing import is_capitals


def _blocks(case: Case) -> Iterator[tuple[str, SignatureBlock]]:
    """Yield the signature blocks that say something."""
    for index, block in enumerate(case.notice.signature_blocks):
        if block.authorities or block.position or block.signature or block.signer:
            yield f"signature_blocks[{index}]", block


@rule(
    "VN0701",
    message_vi="thiếu quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền",
    message_en="the signature block is missing: authority, position, name and signature",
    demand_vi="Văn bản phải có chức vụ, họ tên và chữ ký của người có thẩm quyền.",
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
    if next(_blocks(case), None) is None:
        yield Fault("signature_blocks")


@rule(
    "VN0702",
    part="signature_blocks",
    message_vi="thiếu họ tên của người ký",
    message_en="the signer's name is missing",
    demand_vi="Dưới chữ ký phải ghi đầy đủ họ tên của người ký văn bản.",
)
def missing_signer_name(case: Case) -> Iterator[Fault]:
    """The full name of the signer stands below the signature.

    Good:
        [state-2020] GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Nguyễn Văn An

    Bad:
        [state-2020] GIÁM ĐỐC
        [party-2018] T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG
    """
    for path, block in _blocks(case):
        if block.signer is None:
            yield Fault(f"{path}.signer")


_WITHOUT_POSITION: Final = ("BỘ CHÍNH TRỊ", "BAN BÍ THƯ", "ĐOÀN ", "BAN THẨM TRA", "BAN KIỂM PHIẾU")


@rule(
    "VN0703",
    part="signature_blocks",
    message_vi="thiếu chức vụ của người ký",
    message_en="the signer's position is missing",
    demand_vi="Văn bản phải ghi chức vụ của người ký, đặt dưới quyền hạn ký.",
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
    for path, block in _blocks(case):
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
_ADVISORY: Final = ("BAN CHỈ ĐẠO", "TIỂU BAN", "HỘI ĐỒNG", "TỔ ", "BAN QUẢN LÝ")
_OF_ANOTHER_ORGAN: Final = ("by_order", "by_delegation")


@rule(
    "VN0713",
    part="signature_blocks",
    message_vi="chức vụ không ghi kèm tên cơ quan: “{found}”",
    message_en="the position is written without the name of the body: “{found}”",
    demand_vi="Chức vụ của người ký không ghi lại tên cơ quan ban hành.",
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
    issuing_body = case.notice.issuing_body
    advisory = bool(issuing_body and issuing_body.name and issuing_body.name.startswith(_ADVISORY))
    if len(case.notice.signature_blocks) > 1 or advisory:
        return
    for path, block in _blocks(case):
        position = block.position or ""
        elsewhere = family == "state" and any(part.kind in _OF_ANOTHER_ORGAN for part in block.authorities)
        if not elsewhere and "\n" not in position and _WITH_ORGAN[family].search(position):
            yield Fault(f"{path}.position", position)


_ASIDE: Final = re.compile(r"\([^()]*\)|\bkiêm\b")


@rule(
    "VN0714",
    part="signature_blocks",
    message_vi="quyền hạn, chức vụ phải viết in hoa: “{expected}”, không phải “{found}”",
    message_en="authority and position are set in capitals: “{expected}”, not “{found}”",
    demand_vi="Quyền hạn và chức vụ của người ký trình bày bằng chữ in hoa.",
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
    for path, block in _blocks(case):
        lines = [(f"{path}.authorities[{index}]", part.principal) for index, part in enumerate(block.authorities)]
        for place, line in [*lines, (f"{path}.position", block.position or "")]:
            if line != line.upper() and (words := _ASIDE.sub("", line)) != words.upper():
                yield Fault(place, line, line.upper())


@rule(
    "VN0715",
    part="signature_blocks",
    message_vi="họ tên người ký phải viết in thường: “{expected}”, không phải “{found}”",
    message_en="the signer's name is set in small letters with capitals: “{expected}”, not “{found}”",
    demand_vi="Họ tên người ký trình bày bằng chữ in thường, viết hoa chữ cái đầu của các âm tiết.",
)
def signer_in_capitals(case: Case) -> Iterator[Fault]:
    """The signer's name is set in small letters, each syllable with a capital, not in capitals throughout.

    Good:
        [state-2020] GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | Nguyễn Văn An

    Bad:
        [state-2020] GIÁM ĐỐC | NGUYỄN VĂN AN
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | NGUYỄN VĂN AN
    """
    for path, block in _blocks(case):
        if isinstance(block.signer, str) and is_capitals(block.signer):
            yield Fault(f"{path}.signer", block.signer, block.signer.title())


_TITLE: Final = re.compile(
    r"(?:(?:GS|PGS|TSKH|TS|ThS|Ths|Th\.\s?[Ss]|CN|KS|KTS|BS|BSCK ?I{1,2}|DS|NGƯT|NGND|TTƯT|TTND|NSƯT|NSND)\b[.,]?\s*"
    r"|(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Dược sĩ|Nhà giáo (?:ưu tú|nhân dân))\b[.,]?\s*"
    r"|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|[uú][yýỷ])\s+"
    r"|(?:[Đđ]ồng chí|Đ/[Cc])\b\s*)+"
)
_EXEMPT: Final = re.compile(
    r"\b(?:GIÁO DỤC|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|CAO ĐẲNG|Y TẾ|BỆNH VIỆN|VIỆN|KHOA HỌC|CÔNG AN|QUÂN|QUỐC PHÒNG|BỘ CHỈ HUY"
    r"|BỘ TƯ LỆNH|BIÊN PHÒNG|CẢNH SÁT|SƯ ĐOÀN|LỮ ĐOÀN|TRUNG ĐOÀN)\b"
)


def _takes_no_title(case: Case) -> bool:
    """Tell whether the issuing body may set no title before a name: with the State, some branches may be allowed to.

    Where the body is not known, it may be one of them.
    """
    body = case.notice.issuing_body
    names = [*body.parents, body.name or ""] if body else []
    exempt = not any(names) or any(_EXEMPT.search(name.upper()) for name in names)
    return case.edition.family == "party" or not exempt


@rule(
    "VN0716",
    part="signature_blocks",
    applies=_takes_no_title,
    message_vi="trước họ tên người ký không ghi “{found}”",
    message_en="no “{found}” stands before the signer's name",
    demand_vi="Trước họ tên người ký không ghi học hàm, học vị, quân hàm và các danh hiệu danh dự khác.",
)
def title_before_signer(case: Case) -> Iterator[Fault]:
    """No academic title or degree, military rank or title of honour stands before the signer's name.

    With the State, the authority of their branch may allow it to bodies of the armed forces, of education, health and
    science; whether it did cannot be seen from the notice, so the rule does not apply to them.

    Good:
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | Nguyễn Văn An

    Bad:
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | TS. Nguyễn Văn An
        [state-2020] SỞ NỘI VỤ | GIÁM ĐỐC | ThS. Nguyễn Văn An
    """
    for path, block in _blocks(case):
        signer = block.signer if isinstance(block.signer, str) else ""
        match = _TITLE.match(signer)
        if match and match.end() < len(signer):
            yield Fault(f"{path}.signer", match[0].strip())
