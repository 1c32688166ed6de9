"""Rules on the collectives on whose behalf somebody signs (*thay mặt tập thể*), box 7a."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from vnnotice.model import Authority
from vnnotice.regimes import Family
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.signature_block._blocks import blocks_of
from vnnotice.vietnamese.letters import fold
from vnnotice.wording import signature_block as wording


def _on_behalf(case: Case) -> Iterator[tuple[str, Authority]]:
    for index, block in enumerate(case.notice.signature_blocks):
        for number, authority in enumerate(block.authorities):
            if authority.kind == "on_behalf":
                yield f"signature_blocks[{index}].authorities[{number}]", authority


_UNDER_ONE_HEAD: Final[Mapping[Family, re.Pattern[str]]] = {
    "state": re.compile(
        r"(?:SỞ|BỘ(?! (?:CHÍNH TRỊ|CHỈ HUY|TƯ LỆNH))|TỔNG CỤC|CỤC|CHI CỤC|VỤ|THANH TRA|BỆNH VIỆN|TRUNG TÂM|TRƯỜNG"
        r"|VĂN PHÒNG(?! (?:LUẬT SƯ|CÔNG CHỨNG))|PHÒNG)\b|BAN GIÁM (?:ĐỐC|HIỆU)\b|BAN LÃNH ĐẠO\b"
    ),
    "party": re.compile(
        r"VĂN PHÒNG\b|TRƯỜNG CHÍNH TRỊ\b|TRUNG TÂM\b|BAN GIÁM (?:ĐỐC|HIỆU)\b"
        r"|BAN (?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|TUYÊN GIÁO VÀ DÂN VẬN|NỘI CHÍNH|KINH TẾ|XÂY DỰNG ĐẢNG)"
        r"(?: (?:(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY]\b|TRUNG ƯƠNG\b)|$)"
    ),
}
"""Bodies that work under one head (*chế độ thủ trưởng*), and their leadership, which is no body at all."""


@rule(
    "VN0721",
    part="signature_blocks",
    message_vi="cơ quan làm việc theo chế độ thủ trưởng thì người đứng đầu ký trực tiếp, không ký thay mặt: “{found}”",
    message_en="the head of a body that works under one head signs directly and not on its behalf: “{found}”",
    demand_vi="Chỉ ký thay mặt (TM., T/M) cơ quan làm việc theo chế độ tập thể.",
    mend_vi="Bỏ dòng thay mặt; người đứng đầu ký trực tiếp, cấp phó ký thay (KT., K/T) người đứng đầu.",
    mend_en="Leave the line out: the head signs directly, a deputy signs in place (KT., K/T) of the head.",
    see=("VN0711", "VN0722"),
    note_vi="Ban giám đốc, ban giám hiệu không phải là tập thể có thẩm quyền ký văn bản.",
)
def on_behalf_of_body_under_one_head(case: Case) -> Iterator[Fault]:
    """One signs on behalf of a collective; the head of a department, an office or a school signs directly.

    The leadership of such a body (*ban giám đốc*, *ban giám hiệu*) is no collective that signs.

    Good:
        [state-2020] TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Nguyễn Văn An
        [party-2018] T/M UỶ BAN KIỂM TRA | CHỦ NHIỆM | Nguyễn Văn An

    Bad:
        [state-2020] TM. SỞ NỘI VỤ | GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/M BAN TỔ CHỨC | TRƯỞNG BAN | Nguyễn Văn An
        [party-2018] T/M VĂN PHÒNG | CHÁNH VĂN PHÒNG | Nguyễn Văn An
    """
    pattern = _UNDER_ONE_HEAD[case.edition.family]
    for path, authority in _on_behalf(case):
        if pattern.match(authority.principal):
            yield Fault(path, wording.write(authority, case.form))


_OTHER: Final[Mapping[Family, Family]] = {"state": "party", "party": "state"}
_PARTY_COLLECTIVE: Final = re.compile(r"(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY]\b|CHI BỘ\b")
_STATE_COLLECTIVE: Final = re.compile(
    r"(?P<people>[UỦ][ỶY] BAN NHÂN DÂN|UBND)\b|(?:THƯỜNG TRỰC )?(?:HỘI ĐỒNG NHÂN DÂN|HĐND)\b"
)


def _collective(name: str, family: Family) -> str | None:
    """Return which collective *name* opens with, in one spelling; `None` where it is none of those compared."""
    if family == "state":
        match = _STATE_COLLECTIVE.match(name)
        return None if match is None else "ỦY BAN NHÂN DÂN" if match["people"] else "HỘI ĐỒNG NHÂN DÂN"
    match = _PARTY_COLLECTIVE.match(name)
    return fold(match[0]).upper() if match else None


@rule(
    "VN0722",
    part="signature_blocks",
    message_vi="văn bản của “{expected}” không ký thay mặt tập thể khác: “{found}”",
    message_en="a document of “{expected}” is not signed on behalf of another collective: “{found}”",
    demand_vi="Tập thể mà người ký thay mặt là tập thể ban hành văn bản.",
    mend_vi="Ghi sau TM. (T/M) tên tập thể ban hành văn bản; văn bản của cấp uỷ có thể ghi ban thường vụ.",
    mend_en="Name after TM. (T/M) the collective that issues the document, or its standing board.",
    note_vi="Văn bản do nhiều cơ quan ban hành không xét.",
)
def on_behalf_of_another_collective(case: Case) -> Iterator[Fault]:
    """One signs on behalf of the collective that issues the document, or of its standing board.

    Documents of several bodies are not judged.

    Good:
        [state-2020] ỦY BAN NHÂN DÂN XÃ BẢO AN | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Nguyễn Văn An
        [party-2018] TỈNH UỶ ĐỒNG THÁP | T/M BAN THƯỜNG VỤ | BÍ THƯ | Nguyễn Văn An

    Bad:
        [state-2020] ỦY BAN NHÂN DÂN XÃ BẢO AN | TM. HỘI ĐỒNG NHÂN DÂN | CHỦ TỊCH | Nguyễn Văn An
        [party-2018] TỈNH UỶ ĐỒNG THÁP | T/M ĐẢNG UỶ | BÍ THƯ | Nguyễn Văn An
    """
    name = case.notice.issuing_body.name if case.notice.issuing_body else None
    if not name or " - " in name or len(case.notice.signature_blocks) > 1:
        return
    family = case.edition.family
    for path, authority in _on_behalf(case):
        due = _collective(name, family)
        own = _collective(authority.principal, family) or _collective(authority.principal, _OTHER[family])
        if due and own and due != own:
            yield Fault(path, wording.write(authority, case.form), name)


_SECRETARY: Final = re.compile(r"(?:PHÓ )?BÍ THƯ")


@rule(
    "VN0724",
    part="signature_blocks",
    message_vi="“{found}” ký văn bản của cấp uỷ, chi bộ thì phải ghi ký thay mặt: “{expected}”",
    message_en="“{found}” signs a document of a committee or a cell on its behalf: “{expected}”",
    demand_vi="Văn bản của cấp uỷ, chi bộ ký thay mặt tập thể (T/M); bí thư, phó bí thư không ký trực tiếp.",
    mend_vi="Ghi trên chức vụ “T/M BAN THƯỜNG VỤ” hoặc “T/M” và tên cấp uỷ, chi bộ: “T/M ĐẢNG UỶ”.",
    mend_en="Put “T/M BAN THƯỜNG VỤ”, or “T/M” and the committee or cell, such as “T/M ĐẢNG UỶ”, above the position.",
    see=("VN0722",),
    note_vi="Chỉ xét văn bản do một cơ quan ban hành, là cấp uỷ hoặc chi bộ.",
)
def secretary_without_on_behalf(case: Case) -> Iterator[Fault]:
    """A secretary or a deputy secretary signs a document of a committee or a cell on its behalf, not directly.

    Only documents of one body that is a committee or a cell are judged.

    Good:
        [party-2018] TỈNH UỶ ĐỒNG THÁP | T/M BAN THƯỜNG VỤ | BÍ THƯ | Nguyễn Văn An

    Bad:
        [party-2018] TỈNH UỶ ĐỒNG THÁP | PHÓ BÍ THƯ | Nguyễn Văn An
    """
    name = case.notice.issuing_body.name if case.notice.issuing_body else None
    match = _PARTY_COLLECTIVE.match(name or "")
    if match and " - " not in (name or "") and len(case.notice.signature_blocks) == 1:
        for path, block in blocks_of(case):
            if not block.authorities and _SECRETARY.fullmatch(block.position or ""):
                yield Fault(f"{path}.authorities", block.position, f"T/M {match[0]}")
