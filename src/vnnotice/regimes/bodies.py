"""Bodies that existed for a time: organs of the Party, ministries and departments, with their symbols.

Here stands only what is sure.  A name that some body may lawfully bear today is not among them.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from vnnotice.regimes._edition import Family
from vnnotice.regimes._window import Register, Window
from vnnotice.regimes.places import LEVELS, PROVINCES, TOWNS

__all__ = ["BODIES", "SYMBOLS"]

_COMMITTEE: Final = r"(?:tỉnh|thành|huyện|quận|thị) [uủ][ỷy]"
_GUIDANCE: Final = "Hướng dẫn 05-HD/VPTW, ngày 27/5/2026, Phần II, I.3.1.2"
_GOVERNMENT: Final = "Nghị quyết 176/2025/QH15, ngày 18/02/2025"
_DEPARTMENTS: Final = "Nghị định 45/2025/NĐ-CP, ngày 28/02/2025"

_SPRING: Final = datetime.date(2025, 3, 31)
"""By this day the organs of the Party and the departments of the provinces had been joined everywhere."""

_LAST_OF_MINISTRIES: Final = datetime.date(2025, 2, 28)
_LAST_OF_DISTRICTS: Final = datetime.date(2025, 6, 30)

_PARTY: Final = (
    Window(
        names=rf"{_COMMITTEE}|trung ương(?! (?:đoàn|hội)\b)",
        lead="ban tuyên giáo ",
        end=_LAST_OF_DISTRICTS,
        successor_vi="ban tuyên giáo và dân vận",
        source=_GUIDANCE,
        confidence="medium",
    ),
    Window(
        names=rf"{_COMMITTEE}|trung ương",
        lead="ban dân vận ",
        end=_LAST_OF_DISTRICTS,
        successor_vi="ban tuyên giáo và dân vận",
        source=_GUIDANCE,
        confidence="medium",
    ),
    Window(
        names=rf"{_COMMITTEE}|trung ương",
        lead="ban tuyên giáo và dân vận ",
        start=datetime.date(2024, 12, 1),
        predecessor_vi="ban tuyên giáo, ban dân vận",
        source=_GUIDANCE,
        confidence="medium",
    ),
    Window(
        names="đảng",
        lead="ban cán sự ",
        end=_SPRING,
        successor_vi="đảng uỷ",
        source=_GUIDANCE,
        confidence="medium",
    ),
    Window(
        names="đoàn",
        lead="đảng ",
        end=_SPRING,
        successor_vi="đảng uỷ",
        source=_GUIDANCE,
        confidence="medium",
    ),
    Window(
        names="khối",
        lead="đảng [uủ][ỷy] ",
        end=_SPRING,
        successor_vi="đảng uỷ",
        source=_GUIDANCE,
        confidence="medium",
    ),
    Window(
        names="trung ương",
        lead="ban kinh tế ",
        end=_SPRING,
        successor_vi="Ban Chính sách, chiến lược Trung ương",
        source=_GUIDANCE,
        confidence="medium",
    ),
)
"""Organs of the Party; the boards of a committee, with the committee or with the words for the centre."""

_JOINED: Final = {
    "kế hoạch (?:và|&) đầu tư|kh ?(?:&|và) ?đt": "Tài chính",
    "giao thông vận tải|gtvt": "Xây dựng",
    "thông tin (?:và|&) truyền thông|tt ?(?:&|và) ?tt": "Khoa học và Công nghệ",
    "tài nguyên (?:và|&) môi trường|tn ?(?:&|và) ?mt": "Nông nghiệp và Môi trường",
    "nông nghiệp (?:và|&) phát triển nông thôn|nn ?(?:&|và) ?ptnt": "Nông nghiệp và Môi trường",
    "lao động ?[-–,]? thương binh (?:và|&) xã hội|lđ ?[-–]? ?tb ?(?:&|và)? ?xh": "Nội vụ",
}
"""Fields that a ministry and the departments of the provinces had until the spring of 2025, and who has them since."""

_NEW: Final = {
    "nông nghiệp và môi trường": "Nông nghiệp và Phát triển nông thôn, Tài nguyên và Môi trường",
    "dân tộc và tôn giáo": "Ủy ban Dân tộc, Ban Dân tộc",
}
_AFTER_OTHERS: Final = r"(?:: | )(?:[^,;:]{2,50}, )*"
"""In ``Các sở: Tài chính, Xây dựng`` each name stands after others of its kind."""

_MINISTRY: Final = r"(?<!cán )(?<!đảng )(?<!nội )"
_DEPARTMENT: Final = r"(?<!cơ )"

_STATE: Final = (
    *(
        Window(
            names=names,
            lead=f"bộ{_AFTER_OTHERS}",
            before=_MINISTRY,
            end=_LAST_OF_MINISTRIES,
            successor_vi=f"Bộ {now}",
            source=_GOVERNMENT,
            confidence="high",
        )
        for names, now in _JOINED.items()
    ),
    *(
        Window(
            names=names,
            lead=f"sở{_AFTER_OTHERS}",
            before=_DEPARTMENT,
            end=_SPRING,
            successor_vi=f"Sở {now}",
            source=_DEPARTMENTS,
            confidence="medium",
        )
        for names, now in _JOINED.items()
    ),
    *(
        Window(
            names=names,
            lead="bộ ",
            before=_MINISTRY,
            start=datetime.date(2025, 3, 1),
            predecessor_vi=before,
            source=_GOVERNMENT,
            confidence="high",
        )
        for names, before in _NEW.items()
    ),
    *(
        Window(
            names=names,
            lead="sở ",
            before=_DEPARTMENT,
            start=datetime.date(2025, 2, 1),
            predecessor_vi=before,
            source=_DEPARTMENTS,
            confidence="medium",
        )
        for names, before in _NEW.items()
    ),
)
"""Ministries and departments of the provinces."""

BODIES: Final = Register((*LEVELS, *PROVINCES, *TOWNS, *_PARTY, *_STATE))
"""Bodies as the head of a notice and its recipients name them."""

_OWN: Final = r"(?:VP|BTC|BNC|UBKT|BCĐ|TB|HĐ)?"
"""The initials of an organ of a committee, before the symbol of the committee."""

_PARTY_SYMBOLS: Final = Register(
    (
        Window(
            names=rf"{_OWN}(?:HU|QU|ThU)",
            end=_LAST_OF_DISTRICTS,
            successor_vi="ĐU",
            source="Nghị quyết 60-NQ/TW, ngày 12/4/2025",
            confidence="medium",
        ),
        Window(
            names=r"(?:BTG|BDV)(?:TW|TU|HU|QU|ThU)",
            end=_LAST_OF_DISTRICTS,
            successor_vi="BTGDV…",
            source=_GUIDANCE,
            confidence="medium",
        ),
        Window(
            names=r"BTGDV(?:TW|TU|HU|QU|ThU|ĐU)?",
            start=datetime.date(2024, 12, 1),
            predecessor_vi="BTG…, BDV…",
            source=_GUIDANCE,
            confidence="medium",
        ),
        Window(
            names=r"BXDĐ(?:ĐU)?",
            start=datetime.date(2025, 1, 1),
            predecessor_vi="BTC…, BTG…, BDV…",
            source=_GUIDANCE,
            confidence="medium",
        ),
        Window(
            names="QĐi",
            end=datetime.date(2019, 3, 10),
            successor_vi="QĐ",
            source="Công văn 3294-CV/VPTW/nb, ngày 11/3/2019",
            confidence="medium",
        ),
        Window(
            names=r"BCSĐ|ĐĐ|ĐUK",
            end=_SPRING,
            successor_vi="ĐU",
            source=_GUIDANCE,
            confidence="medium",
        ),
    ),
    small=False,
)

_STATE_SYMBOLS: Final = Register(
    tuple(
        Window(
            names=f"{prefix}{names}",
            end=end,
            successor_vi=f"{prefix}{now}",
            source=source,
            confidence="medium",
        )
        for prefix, end, source in (("B", _LAST_OF_MINISTRIES, _GOVERNMENT), ("S", _SPRING, _DEPARTMENTS))
        for names, now in (
            ("KHĐT", "TC"),
            ("GTVT", "XD"),
            ("TTTT", "KHCN"),
            ("TN&?MT", "NNMT"),
            ("NN&?PTNT", "NNMT"),
            ("LĐTB&?XH", "NV"),
        )
    ),
    small=False,
)

SYMBOLS: Final[Mapping[Family, Register]] = MappingProxyType({"party": _PARTY_SYMBOLS, "state": _STATE_SYMBOLS})
"""The symbols in the number line, as each family writes them."""
