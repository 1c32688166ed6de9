"""The Party, from 06/02/2017: Quy định 66-QĐ/TW takes the place of 31-QĐ/TW; the form still follows 11-HD/VPTW.

The regulation itself lists the components, in its articles 15 (those that must be there) and 16 (those that may be added);
so a component that is missing is an error again.  Its list of kinds was not seen whole.
"""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._edition import Doubt, Source, revise
from vnnotice.regimes.party_2004 import EDITION as PARTY_2004

__all__ = ["EDITION"]

_REGULATION: Final = Source(
    number="66-QĐ/TW",
    title_vi="Quy định của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
    title_en="the Secretariat's regulation on the kinds, the issuing authority and the form of Party documents",
    issued=datetime.date(2017, 2, 6),
    confidence="medium",
)
_NOT_SEEN: Final = Doubt(
    vi="chưa đọc được danh mục thể loại của Quy định số 66-QĐ/TW", en="the list of kinds of 66-QĐ/TW was not seen"
)

EDITION: Final = revise(
    PARTY_2004,
    key="party-2017",
    title_vi="Quy định số 66-QĐ/TW và Hướng dẫn số 11-HD/VPTW về thể thức văn bản của Đảng",
    title_en="regulation 66-QĐ/TW and guidance 11-HD/VPTW on the form of Party documents",
    start=datetime.date(2017, 2, 6),
    end=datetime.date(2018, 4, 2),
    sources=(_REGULATION, *(source for source in PARTY_2004.sources if source.number == "11-HD/VPTW")),
    form={},
    symbols={"phương án": "PA", "dự án": "DA"},
    demands={
        # Boxes 1 to 9, what must be there
        "VN0101": _REGULATION.error("Điều 15"),
        "VN0201": _REGULATION.error("Điều 15"),
        "VN0301": _REGULATION.error("Điều 15"),
        "VN0401": _REGULATION.error("Điều 15"),
        "VN0407": _REGULATION.error("Điều 15"),
        "VN0408": _REGULATION.error("Điều 15"),
        "VN0501": _REGULATION.error("Điều 15"),
        "VN0502": _REGULATION.error("Điều 15"),
        "VN0601": _REGULATION.error("Điều 15"),
        "VN0701": _REGULATION.error("Điều 15"),
        "VN0702": _REGULATION.error("Điều 15"),
        "VN0703": _REGULATION.error("Điều 15"),
        "VN0801": _REGULATION.info("Điều 15"),
        "VN0901": _REGULATION.error("Điều 15"),
        # Boxes 10 to 12, what may be added
        "VN1001": _REGULATION.error("Điều 16"),
        "VN1002": _REGULATION.error("Điều 16"),
        "VN1004": _REGULATION.info("Điều 16"),
    },
    weak={"symbols.phương án": _NOT_SEEN, "symbols.dự án": _NOT_SEEN},
)
