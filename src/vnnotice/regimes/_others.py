"""Bodies that have rules of form of their own, none of which is among the editions held."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from vnnotice.model import Notice
from vnnotice.regimes._edition import Severity

__all__ = ["Body", "ruled_by_others"]


@frozen(weakref_slot=False)
class Body:
    """A body, or a kind of bodies, with rules of form of its own, or with none that bind it.

    Attributes:
        opening: how its name opens, in capitals.
        vi, en: what it is called in a sentence.
        rules_vi, rules_en: what its rules are, in a phrase after its name.
        at_most: how firmly something may be said of its notices.
    """

    opening: re.Pattern[str]
    vi: str
    en: str
    rules_vi: str = "có quy định riêng về thể thức, chưa có trong bộ quy tắc này"
    rules_en: str = "have rules of form of their own, which are not among the editions held"
    at_most: Severity = "warning"


_COMMITTEE: Final = r"(?:BAN CHẤP HÀNH |BCH |BAN THƯỜNG VỤ |BTV )?"
_OF_PLACE: Final = r"(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)"

_BODIES: Final = (
    Body(
        re.compile(rf"(?:TRUNG ƯƠNG )?{_COMMITTEE}ĐOÀN (?:TNCS|THANH NIÊN)\b"),
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        "the Ho Chi Minh Communist Youth Union",
    ),
    Body(
        re.compile(r"(?:BAN THƯỜNG TRỰC )?(?:[UỦ][ỶY] BAN )?(?:MẶT TRẬN TỔ QUỐC|MTTQ)\b"),
        "Mặt trận Tổ quốc Việt Nam",
        "the Vietnam Fatherland Front",
    ),
    Body(
        re.compile(rf"{_COMMITTEE}(?:(?:TỔNG )?LIÊN ĐOÀN LAO ĐỘNG|CÔNG ĐOÀN)\b"),
        "tổ chức công đoàn",
        "the trade unions",
    ),
    Body(re.compile(rf"{_COMMITTEE}HỘI NÔNG DÂN\b"), "Hội Nông dân Việt Nam", "the Vietnam Farmers' Union"),
    Body(
        re.compile(rf"{_COMMITTEE}HỘI (?:LIÊN HIỆP PHỤ NỮ|LHPN)\b"),
        "Hội Liên hiệp Phụ nữ Việt Nam",
        "the Vietnam Women's Union",
    ),
    Body(re.compile(rf"{_COMMITTEE}HỘI CỰU CHIẾN BINH\b"), "Hội Cựu chiến binh Việt Nam", "the Veterans' Association"),
    Body(
        re.compile(
            r"BỘ QUỐC PHÒNG\b|BỘ TỔNG THAM MƯU\b|QUÂN (?:KHU|ĐOÀN|CHỦNG)\b|SƯ ĐOÀN\b|LỮ ĐOÀN\b|TRUNG ĐOÀN\b|BỘ TƯ LỆNH\b"
            r"|(?:BỘ|BAN) (?:CHỈ HUY|CHQS) ?(?:QUÂN SỰ|BỘ ĐỘI|BĐBP)?\b|BỘ ĐỘI BIÊN PHÒNG\b|ĐỒN BIÊN PHÒNG\b"
        ),
        "quân đội",
        "the armed forces",
    ),
    Body(
        re.compile(rf"BỘ CÔNG AN\b|CÔNG AN {_OF_PLACE}\b|CỤC CẢNH SÁT\b|PHÒNG CẢNH SÁT\b|TRẠI (?:TẠM GIAM|GIAM)\b"),
        "công an",
        "the police",
    ),
    Body(re.compile(r"T(?:ÒA|OÀ) ÁN\b"), "tòa án nhân dân", "the people's courts"),
    Body(re.compile(r"VIỆN (?:KIỂM SÁT|KSND)\b"), "viện kiểm sát nhân dân", "the people's procuracies"),
    Body(
        re.compile(r"(?:CHI NHÁNH )?(?:CÔNG TY|DOANH NGHIỆP|HỢP TÁC XÃ|LIÊN HIỆP HỢP TÁC XÃ|NGÂN HÀNG TMCP)\b"),
        "doanh nghiệp",
        "companies",
        "không phải của Nhà nước thì không bắt buộc thực hiện quy định về thể thức văn bản hành chính",
        "that are not the State's are not bound by the rules on the form of administrative documents",
        "info",
    ),
)
_OF_STATE: Final = re.compile(
    r"NHÀ NƯỚC\b|(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|BỘ|SỞ|TỔNG CÔNG TY|TẬP ĐOÀN|[UỦ][ỶY] BAN QUẢN LÝ VỐN)\b"
)
"""What in the names shows that a company is the State's, and bound."""


def ruled_by_others(notice: Notice) -> Body | None:
    """Return the body whose notice this is, if the law held is not its law; `None` for all others.

    The Party's documents in such bodies are the Party's.
    """
    kind = notice.heading.kind if notice.heading else None
    if kind == "youth_union":
        return _BODIES[0]
    issuing_body = notice.issuing_body
    if issuing_body is None or kind == "party":
        return None
    names = [name.upper() for name in (issuing_body.name or "", *issuing_body.parents)]
    found = next((body for name in names for body in _BODIES if body.opening.match(name)), None)
    if found is not None and found.at_most == "info" and any(_OF_STATE.search(name) for name in names):
        return None
    return found
