"""Rules on the name of the issuing body (*tên cơ quan, tổ chức ban hành*) and of the bodies above it, box 2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.issuing_body._names import bodies_of, has_name, part_of


@rule(
    "VN0201",
    message_vi="thiếu tên cơ quan, tổ chức ban hành văn bản",
    message_en="the issuing body is missing",
    demand_vi="Văn bản phải ghi tên cơ quan, tổ chức ban hành.",
    mend_vi="Ghi tên chính thức của cơ quan, tổ chức ban hành ở đầu trang thứ nhất, bên trái, ví dụ “SỞ NỘI VỤ”.",
    mend_en="Put the official name of the issuing body at the top left of the first page, such as “SỞ NỘI VỤ”.",
    see=("VN0206",),
)
def missing_issuing_body(case: Case) -> Iterator[Fault]:
    """A notice names the body that issues it.

    Good:
        [state-2020] UBND TỈNH LÀO CAI | SỞ NỘI VỤ
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | *

    Bad:
        [state-2020] —
        [party-2018] —
    """
    if not part_of(case).name:
        yield Fault("issuing_body")


_ABBREVIATED: Final = re.compile(r"\b(?:UBND|HĐND|ĐBQH)\b")


_IN_FULL: Final = {
    "UBND": "ỦY BAN NHÂN DÂN",
    "HĐND": "HỘI ĐỒNG NHÂN DÂN",
    "ĐBQH": "ĐẠI BIỂU QUỐC HỘI",
    "GD&ĐT": "GIÁO DỤC VÀ ĐÀO TẠO",
    "TN&MT": "TÀI NGUYÊN VÀ MÔI TRƯỜNG",
    "NN&MT": "NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    "NN&PTNT": "NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
    "KH&ĐT": "KẾ HOẠCH VÀ ĐẦU TƯ",
    "KH&CN": "KHOA HỌC VÀ CÔNG NGHỆ",
    "TT&TT": "THÔNG TIN VÀ TRUYỀN THÔNG",
    "LĐTB&XH": "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    "GTVT": "GIAO THÔNG VẬN TẢI",
    "VHTT&DL": "VĂN HÓA, THỂ THAO VÀ DU LỊCH",
}
_FIELDS: Final = re.compile("|".join(word for word in _IN_FULL if word not in {"UBND", "HĐND", "ĐBQH"}))
_OF_FIELD: Final = re.compile(rf"^(?:SỞ|BỘ|PHÒNG) (?:{_FIELDS.pattern})(?!\w)")


@rule(
    "VN0205",
    part="issuing_body",
    applies=has_name,
    message_vi="tên cơ quan ban hành ghi đầy đủ “{expected}”, không viết tắt “{found}”",
    message_en="the issuing body is written in full, “{expected}”, not “{found}”",
    demand_vi="Tên cơ quan ban hành là tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản được viết tắt cụm từ thông dụng.",
    mend_vi="Viết đầy đủ tên cơ quan ban hành: “ỦY BAN NHÂN DÂN XÃ BẢO AN”, không viết “UBND XÃ BẢO AN”.",
    mend_en="Write the issuing body in full: “ỦY BAN NHÂN DÂN XÃ BẢO AN”, not “UBND XÃ BẢO AN”.",
    see=("VN0412",),
)
def abbreviated_issuing_body(case: Case) -> Iterator[Fault]:
    """The issuing body has its full official name; only the body above it may be abbreviated.

    Good:
        [state-2020] UBND TỈNH LÀO CAI | SỞ NỘI VỤ
        [state-2020] ỦY BAN NHÂN DÂN | XÃ BẢO AN

    Bad:
        [state-2020] UBND XÃ BẢO AN
        [state-2020] UBND TỈNH LÀO CAI | SỞ GD&ĐT
    """
    name = part_of(case).name or ""
    field = _OF_FIELD.search(name)
    if (_ABBREVIATED.search(name) or field) and _stands_on_one_line(case, name):
        full = _ABBREVIATED.sub(lambda match: _IN_FULL[match[0]], name)
        yield Fault("issuing_body.name", name, _FIELDS.sub(lambda match: _IN_FULL[match[0]], full) if field else full)


def _stands_on_one_line(case: Case, name: str) -> bool:
    """Tell whether *name* is one line: a name of several may be two bodies that were taken for one."""
    text = part_of(case).wording
    return text is None or any(" ".join(line.split()) == name for line in text.split("\n"))


@rule(
    "VN0206",
    part="issuing_body",
    message_vi="tên cơ quan viết in hoa: “{expected}”, không viết “{found}”",
    message_en="the name of the body is set in capitals: “{expected}”, not “{found}”",
    demand_vi="Tên cơ quan ban hành và tên cơ quan cấp trên trình bày bằng chữ in hoa.",
    mend_vi="Viết in hoa tên cơ quan ban hành và cơ quan cấp trên: “SỞ NỘI VỤ”, không viết “Sở Nội vụ”.",
    mend_en="Set the issuing body and the bodies above it in capitals: “SỞ NỘI VỤ”, not “Sở Nội vụ”.",
)
def issuing_body_in_small_letters(case: Case) -> Iterator[Fault]:
    """The issuing body and the bodies above it are set in capitals.

    Good:
        [state-2020] UBND TỈNH LÀO CAI | SỞ NỘI VỤ
        [party-2018] TỈNH UỶ ĐỒNG THÁP | *

    Bad:
        [state-2020] Sở Nội vụ
        [party-2018] Tỉnh uỷ Đồng Tháp | *
    """
    for path, name in bodies_of(part_of(case)):
        if name != name.upper():
            yield Fault(path, name, name.upper())


_OF_COMMITTEE: Final = ("BAN THƯỜNG VỤ", "BAN CHẤP HÀNH", "THƯỜNG TRỰC")


@rule(
    "VN0207",
    part="issuing_body",
    applies=has_name,
    message_vi="văn bản của ban chấp hành, ban thường vụ ghi tên cấp uỷ ban hành, không ghi “{found}”",
    message_en="a document of the executive committee or its standing board names the committee, not “{found}”",
    demand_vi="Văn bản của ban chấp hành và của ban thường vụ đều ghi tên cấp uỷ (TỈNH UỶ …, HUYỆN UỶ …, ĐẢNG UỶ …).",
    mend_vi="Ghi tên cấp uỷ thay cho ban thường vụ, ban chấp hành, thường trực: “TỈNH UỶ ĐỒNG THÁP”.",
    mend_en="Name the Party committee in place of its standing board or members: “TỈNH UỶ ĐỒNG THÁP”.",
    see=("VN0208", "VN0711"),
)
def standing_board_as_issuing_body(case: Case) -> Iterator[Fault]:
    """Documents of an executive committee and of its standing board alike carry the name of the Party committee.

    Good:
        [party-2018] TỈNH UỶ ĐỒNG THÁP | *
        [party-2018] BAN CHẤP HÀNH TRUNG ƯƠNG | *

    Bad:
        [party-2018] BAN THƯỜNG VỤ TỈNH UỶ ĐỒNG THÁP | *
        [party-2018] TỈNH UỶ ĐỒNG THÁP | BAN THƯỜNG VỤ | *
    """
    name = part_of(case).name or ""
    if name.startswith(_OF_COMMITTEE) and "TRUNG ƯƠNG" not in name:
        yield Fault("issuing_body.name", name)


_COMMITTEE: Final = re.compile(r"(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY]\b")


_LOWER_COMMITTEE: Final = re.compile(r"(?:THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY]\b|CHI BỘ\b")


@rule(
    "VN0208",
    part="issuing_body",
    message_vi="trên tên cấp uỷ, chi bộ là tên đảng bộ cấp trên (“ĐẢNG BỘ …”), không phải “{found}”",
    message_en="above a committee or a cell stands the Party organisation above it (“ĐẢNG BỘ …”), not “{found}”",
    demand_vi="Trên tên cấp uỷ, chi bộ ghi tên đảng bộ cấp trên trực tiếp (ĐẢNG BỘ …), không ghi tên cấp uỷ cấp trên.",
    mend_vi="Ghi tên đảng bộ cấp trên: “ĐẢNG BỘ TỈNH LÂM ĐỒNG”, không ghi “TỈNH UỶ LÂM ĐỒNG”.",
    mend_en="Name the Party organisation above: “ĐẢNG BỘ TỈNH LÂM ĐỒNG”, not “TỈNH UỶ LÂM ĐỒNG”.",
)
def committee_above_committee(case: Case) -> Iterator[Fault]:
    """Above a committee or a cell stands the Party organisation above it (*đảng bộ*), not that one's committee.

    Good:
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | *
        [party-2018] TỈNH UỶ LÂM ĐỒNG | BAN TỔ CHỨC | *

    Bad:
        [party-2018] TỈNH UỶ LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | *
        [party-2026-05] ĐẢNG UỶ XÃ BẢO AN | CHI BỘ THÔN ĐÔNG | *
    """
    part = part_of(case)
    if part.parents and _LOWER_COMMITTEE.match(part.name or "") and _COMMITTEE.match(part.parents[-1]):
        yield Fault(f"issuing_body.parents[{len(part.parents) - 1}]", part.parents[-1])


_WITHOUT_PLACE: Final = re.compile(
    r"(?:UBND|[UỦ][ỶY] BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN)"
    r" (?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)"
)


@rule(
    "VN0212",
    part="issuing_body",
    message_vi="tên cơ quan chủ quản ở địa phương ghi kèm tên riêng: “{expected}”, không chỉ “{found}”",
    message_en="a local body above the issuing one is named with its place: “{expected}”, not “{found}” alone",
    demand_vi="Tên cơ quan chủ quản ở địa phương có thêm tên tỉnh, thành phố hoặc xã, phường, đặc khu.",
    mend_vi="Thêm tên tỉnh, thành phố, xã, phường hoặc đặc khu.",
    mend_en="Add the name of the province, city, commune or ward.",
    see=("VN0205",),
)
def parent_without_place(case: Case) -> Iterator[Fault]:
    """A local body above the issuing one is named with its province, city or commune.

    Good:
        [state-2020] UBND TỈNH LÀO CAI | SỞ NỘI VỤ
        [state-2020] ỦY BAN NHÂN DÂN XÃ BẢO AN | PHÒNG KINH TẾ

    Bad:
        [state-2020] UBND TỈNH | SỞ NỘI VỤ
        [state-2020] ỦY BAN NHÂN DÂN XÃ | PHÒNG KINH TẾ
    """
    for index, parent in enumerate(part_of(case).parents):
        if _WITHOUT_PLACE.fullmatch(parent):
            yield Fault(f"issuing_body.parents[{index}]", parent, f"{parent} …")
