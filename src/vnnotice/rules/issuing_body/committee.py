"""Rules on the names of the Party's committees and their organs, box 2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, Fix, rule
from vnnotice.rules.issuing_body._names import has_name, part_of
from vnnotice.vietnamese.letters import fold

_ORGAN_OF_COMMITTEE: Final = re.compile(
    r"(?P<organ>VĂN PHÒNG|(?:CƠ QUAN )?[UỦ][ỶY] BAN KIỂM TRA"
    r"|BAN (?:TỔ CHỨC|NỘI CHÍNH|TUYÊN GIÁO(?: VÀ DÂN VẬN)?|DÂN VẬN|XÂY DỰNG ĐẢNG))"
    r" (?P<committee>(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY])\b.*"
)


@rule(
    "VN0210",
    part="issuing_body",
    applies=has_name,
    message_vi="dưới tên cấp uỷ, tên cơ quan ghi “{expected}”, không nhắc lại cấp uỷ: “{found}”",
    message_en="below the committee its organ is called “{expected}”, and the committee is not named again: “{found}”",
    demand_vi="Tên cơ quan tham mưu ghi dưới tên cấp uỷ và không nhắc lại tên cấp uỷ.",
    mend_vi="Bỏ tên cấp uỷ ở dòng tên cơ quan tham mưu.",
    mend_en="Leave the committee out of the line of its organ.",
    note_vi="Tên một đơn vị của cơ quan tham mưu thì ghi dưới tên đầy đủ của cơ quan đó: VĂN PHÒNG TỈNH UỶ, PHÒNG TỔNG HỢP.",
)
def committee_named_twice(case: Case) -> Iterator[Fault]:
    """An advisory organ stands below the name of its committee and does not repeat it.

    Good:
        [party-2018] TỈNH UỶ LỘC AN | BAN TỔ CHỨC | *
        [party-2018] VĂN PHÒNG TỈNH UỶ | PHÒNG TỔNG HỢP | *
        [party-2018] BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ | *

    Bad:
        [party-2018] TỈNH UỶ LỘC AN | BAN TỔ CHỨC TỈNH UỶ | *
        [party-2026-05] ĐẢNG UỶ PHƯỜNG LỘC AN | VĂN PHÒNG ĐẢNG UỶ PHƯỜNG LỘC AN | *
    """
    part = part_of(case)
    match = _ORGAN_OF_COMMITTEE.fullmatch(part.name or "") if part.parents else None
    if match and " - " not in match[0] and fold(part.parents[-1]).startswith(fold(match["committee"])):
        yield Fault("issuing_body.name", match[0], match["organ"])


_JOINT: Final = re.compile(
    r"(?<![^\W\d_])(?P<last>[^\W\d_]+)(?P<sign> ?[-–—] ?)"
    r"(?P<first>(?:BAN|VĂN PHÒNG|SỞ|BỘ|[UỦ][ỶY] BAN|UBND|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY])(?= ))"
)
_COMMITTEE: Final = re.compile(r"(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY]\b|TRUNG ƯƠNG\b")


@rule(
    "VN0211",
    part="issuing_body",
    applies=has_name,
    message_vi="tên các cơ quan ban hành chung nối bằng dấu gạch nối, hai bên cách một dấu cách: “{expected}”, không phải “{found}”",
    message_en="bodies that issue together are joined by a hyphen between blanks: “{expected}”, not “{found}”",
    demand_vi="Văn bản của nhiều cơ quan ghi tên cơ quan chủ trì trước, giữa tên các cơ quan có dấu gạch nối ( - ).",
    mend_vi="Thay bằng dấu gạch nối, hai bên có dấu cách.",
    mend_en="Put a hyphen with a blank on each side.",
)
def bodies_joined_wrongly(case: Case) -> Iterator[Fault]:
    """The names of bodies that issue a Party document together are joined by a hyphen with a blank on each side.

    Good:
        [party-2018] BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ | *
        [party-2018] ĐẢNG UỶ KHỐI CƠ QUAN – DOANH NGHIỆP | *

    Bad:
        [party-2018] BAN TỔ CHỨC TỈNH UỶ – SỞ NỘI VỤ | *
        [party-2026-05] BAN TỔ CHỨC TỈNH UỶ-BAN NỘI CHÍNH TỈNH UỶ | *
    """
    part = part_of(case)
    name = part.name or ""
    if "–" not in name and "—" not in name and "-" not in name:
        return
    match = _JOINT.search(name)
    if match and match["sign"] != " - " and _COMMITTEE.search(name[: match.end("last")]):
        found, joined = match[0], f"{match['last']} - {match['first']}"
        mended = Fix(found, joined, everywhere=True) if found in (part.wording or name) else None
        yield Fault("issuing_body.name", found, joined, mended)


_BELOW_ANOTHER: Final = re.compile(
    r"(?:HUYỆN|QUẬN|THỊ) [UỦ][ỶY]\b|ĐẢNG [UỦ][ỶY] (?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\b|CHI BỘ\b"
)


@rule(
    "VN0213",
    part="issuing_body",
    applies=has_name,
    message_vi="trên tên “{found}” thiếu tên đảng bộ cấp trên trực tiếp “{expected}”",
    message_en="above “{found}” the Party organisation above it is missing, “{expected}”",
    demand_vi="Trên tên huyện uỷ, đảng uỷ xã, phường, đặc khu và chi bộ ghi tên đảng bộ cấp trên trực tiếp.",
    mend_vi="Thêm dòng “ĐẢNG BỘ …” (tên đảng bộ cấp trên trực tiếp) ở trên.",
    mend_en="Put the line “ĐẢNG BỘ …”, the Party organisation directly above, over it.",
    note_vi="Tỉnh uỷ, thành uỷ và đảng uỷ trực thuộc Trung ương không có dòng này.",
)
def missing_organisation_above(case: Case) -> Iterator[Fault]:
    """Above the committee of a district or a commune and above a cell stands the Party organisation over it (*đảng bộ*).

    Good:
        [party-2018] ĐẢNG BỘ TỈNH LỘC AN | HUYỆN UỶ BẢO AN | *
        [party-2018] TỈNH UỶ LỘC AN | *

    Bad:
        [party-2018] HUYỆN UỶ BẢO AN | *
        [party-2026-05] ĐẢNG UỶ XÃ BẢO AN | *
    """
    part = part_of(case)
    name = part.name or ""
    if not part.parents and _BELOW_ANOTHER.match(name) and " - " not in name:
        yield Fault("issuing_body.parents", name, "ĐẢNG BỘ …")
