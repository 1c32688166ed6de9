"""Rules on the position of deputies (*cấp phó*), box 7a."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.signature_block._blocks import blocks_of, is_advisory
from vnnotice.wording import signature_block as wording

_UNOFFICIAL: Final = re.compile(
    r"(?P<deputy>PHÓ [^\n]*?|THỨ TRƯỞNG) PHỤ TRÁCH\b.*|(?P<first>PHÓ (?!TRƯỞNG )[^\n]*?|THỨ TRƯỞNG) THƯỜNG TRỰC\b.*"
)


@rule(
    "VN0719",
    part="signature_blocks",
    message_vi="chỉ ghi chức vụ chính thức “{expected}”, không ghi “{found}”",
    message_en="only the official position is written, “{expected}”, not “{found}”",
    demand_vi="Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức; không ghi cấp phó thường trực, cấp phó phụ trách.",
    mend_vi="Bỏ “PHỤ TRÁCH”, “THƯỜNG TRỰC” sau chức vụ: “PHÓ GIÁM ĐỐC”, không ghi “PHÓ GIÁM ĐỐC PHỤ TRÁCH”.",
    mend_en="Leave out “PHỤ TRÁCH” (in charge) and “THƯỜNG TRỰC” (standing): “PHÓ GIÁM ĐỐC”, not “PHÓ GIÁM ĐỐC PHỤ TRÁCH”.",
    see=("VN0713",),
    note_vi="Chức vụ trong ban chỉ đạo, hội đồng, tổ công tác do quyết định thành lập đặt ra nên không xét.",
)
def unofficial_position(case: Case) -> Iterator[Fault]:
    """The position is the official one: a deputy in charge or a standing deputy signs as deputy.

    Advisory bodies have the positions that the decision which set them up gives them, and are not judged.

    Good:
        [state-2020] KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Nguyễn Văn An

    Bad:
        [state-2020] PHÓ GIÁM ĐỐC PHỤ TRÁCH | Nguyễn Văn An
        [state-2020] TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH | PHÓ CHỦ TỊCH THƯỜNG TRỰC | Nguyễn Văn An
        [party-2018] T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ THƯỜNG TRỰC | Nguyễn Văn An
    """
    for path, block in blocks_of(case):
        match = _UNOFFICIAL.search(block.position) if block.position else None
        if match and not is_advisory(case):
            yield Fault(f"{path}.position", match[0], match["deputy"] or match["first"])


_HEADS: Final = (
    "BỘ TRƯỞNG", "CHÁNH ÁN", "CHÁNH THANH TRA", "CHÁNH VĂN PHÒNG", "CHI CỤC TRƯỞNG", "CHỈ HUY TRƯỞNG", "CHỦ NHIỆM",
    "CHỦ TỊCH", "CỤC TRƯỞNG", "GIÁM ĐỐC", "HIỆU TRƯỞNG", "TỔNG BIÊN TẬP", "TỔNG CỤC TRƯỞNG", "TỔNG GIÁM ĐỐC",
    "TỔNG THANH TRA", "THỐNG ĐỐC", "THỦ TƯỚNG", "TRƯỞNG BAN", "TRƯỞNG PHÒNG", "VIỆN TRƯỞNG", "VỤ TRƯỞNG",
)  # fmt: skip
"""Heads whose deputies are called after them."""

_DEPUTY: Final = ("PHÓ ", "THỨ TRƯỞNG")
_PIECES: Final = re.compile(r", | - | KIÊM ")


def _heads(line: str) -> set[str]:
    """Return the heads that *line* names, or whose deputies it names: ``BỘ TRƯỞNG, CHỦ NHIỆM`` are two."""
    words = [piece.replace("THỨ TRƯỞNG", "BỘ TRƯỞNG").removeprefix("PHÓ ") for piece in _PIECES.split(line)]
    return {head for head in _HEADS for piece in words if piece.startswith(head)}


@rule(
    "VN0720",
    part="signature_blocks",
    message_vi="người ký thay “{expected}” là cấp phó của chức vụ đó, không phải “{found}”",
    message_en="who signs in place of “{expected}” is a deputy of that head, not “{found}”",
    demand_vi="Dưới dòng ký thay là chức vụ cấp phó của chính người đứng đầu đó (KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC).",
    mend_vi="Sửa chức vụ người đứng đầu sau KT. (K/T), hoặc chức vụ của người ký, cho khớp với nhau.",
    mend_en="Make the head after KT. (K/T) and the deputy's position agree.",
    see=("VN0712",),
    note_vi="Chỉ so những chức vụ mà cấp phó gọi theo tên cấp trưởng; bộ trưởng thì cấp phó là thứ trưởng.",
)
def deputy_of_another_head(case: Case) -> Iterator[Fault]:
    """Who signs in place of a head is that head's own deputy.

    Only heads are compared whose deputies are called after them.

    Good:
        [state-2020] KT. BỘ TRƯỞNG | THỨ TRƯỞNG | Nguyễn Văn An
        [party-2018] K/T CHÁNH VĂN PHÒNG | PHÓ CHÁNH VĂN PHÒNG | Nguyễn Văn An

    Bad:
        [state-2020] KT. GIÁM ĐỐC | PHÓ CHỦ TỊCH | Nguyễn Văn An
        [party-2018] K/T TRƯỞNG BAN | PHÓ CHÁNH VĂN PHÒNG | Nguyễn Văn An
    """
    for path, block in blocks_of(case):
        position, last = block.position or "", block.authorities[-1] if block.authorities else None
        if last is None or last.kind != "in_place" or not position.startswith(_DEPUTY) or "\n" in position:
            continue
        if position == f"PHÓ {last.principal}":
            continue
        due, own = _heads(last.principal), _heads(position)
        if due and own and not due & own and not is_advisory(case):
            yield Fault(f"{path}.position", position, last.principal)


_DEPUTISED: Final = ("by_order", "by_delegation")


@rule(
    "VN0725",
    part="signature_blocks",
    message_vi="“{found}” không ký thừa lệnh, thừa ủy quyền “{expected}”",
    message_en="a “{found}” does not sign by order or delegation of “{expected}”",
    demand_vi="Ký thừa lệnh, thừa ủy quyền là người đứng đầu đơn vị thuộc cơ quan; cấp phó của người đứng đầu thì ký thay, "
    "bí thư, phó bí thư thì ký thay mặt.",
    mend_vi="Cấp phó ghi ký thay: “KT. GIÁM ĐỐC”, “PHÓ GIÁM ĐỐC”; phó bí thư ghi “T/M BAN THƯỜNG VỤ”.",
    mend_en="A deputy signs in place: “KT. GIÁM ĐỐC”, “PHÓ GIÁM ĐỐC”; a deputy secretary on behalf: “T/M BAN THƯỜNG VỤ”.",
    see=("VN0712", "VN0718"),
    note_vi="Bí thư, phó bí thư ký thay mặt cấp uỷ.",
)
def deputy_by_order(case: Case) -> Iterator[Fault]:
    """Who signs by order or by delegation is the head of a unit below; a deputy of the head signs in place of the head.

    In a Party committee a secretary or deputy secretary signs on its behalf.

    Good:
        [state-2020] TL. GIÁM ĐỐC | CHÁNH VĂN PHÒNG | Nguyễn Văn An
        [party-2018] T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Nguyễn Văn An

    Bad:
        [state-2020] TL. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/L BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Nguyễn Văn An
    """
    for path, block in blocks_of(case):
        last = block.authorities[-1] if block.authorities else None
        if last and last.kind in _DEPUTISED and block.position:
            heads = [last.principal, *(["BÍ THƯ"] if last.principal == "BAN THƯỜNG VỤ" else [])]
            if block.position in [title for head in heads for title in (head, f"PHÓ {head}")]:
                yield Fault(f"{path}.position", block.position, " ".join(wording.write(last, case.form).split()))


@rule(
    "VN0727",
    part="signature_blocks",
    message_vi="cấp phó “{found}” ký thay người đứng đầu, trên chức vụ ghi “{expected}”",
    message_en="the deputy “{found}” signs in place of the head, with “{expected}” above the position",
    demand_vi="Cấp phó ký thay người đứng đầu, kể cả khi được giao phụ trách hoặc điều hành, phải ghi “KT.” trước chức vụ của "
    "người đứng đầu.",
    mend_vi="Ghi trên chức vụ cấp phó dòng “KT.” và chức vụ người đứng đầu: “KT. GIÁM ĐỐC”, rồi “PHÓ GIÁM ĐỐC”.",
    mend_en="Put “KT.” and the position of the head above that of the deputy: “KT. GIÁM ĐỐC”, then “PHÓ GIÁM ĐỐC”.",
    see=("VN0712", "VN0719"),
    note_vi="Tổ chức tư vấn, ban chỉ đạo, và văn bản do nhiều người ký không xét.",
)
def deputy_without_in_place(case: Case) -> Iterator[Fault]:
    """A deputy signs in place of the head, and the line of authority says so; a deputy in charge does likewise.

    Advisory bodies, and documents that several sign, are not judged.

    Good:
        [state-2020] KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | Nguyễn Văn An

    Bad:
        [state-2020] PHÓ GIÁM ĐỐC | Nguyễn Văn An
    """
    if len(case.notice.signature_blocks) > 1 or is_advisory(case):
        return
    for path, block in blocks_of(case):
        head = (block.position or "").removeprefix("PHÓ ")
        if not block.authorities and head != block.position and head in _HEADS:
            yield Fault(f"{path}.authorities", block.position, f"KT. {head}")
