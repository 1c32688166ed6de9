"""The Party, from 28/5/2004: Hướng dẫn 11-HD/VPTW takes the place of 01-HD/VPTW; 91-QĐ/TW had added to the regulation.

Only the beginning of the guidance was seen, items I.1 (the title) and I.2 (the issuing body); what rests on the others is
remembered, and at most a warning.  Every demand is cited anew.
"""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._edition import Source, revise
from vnnotice.regimes.party_1997 import EDITION as PARTY_1997

__all__ = ["EDITION"]

_ADDITION: Final = Source(
    number="91-QĐ/TW",
    title_vi="Quyết định của Ban Bí thư bổ sung thẩm quyền ban hành văn bản trong một số điều của Quy định số 31-QĐ/TW",
    title_en="the Secretariat's decision that amends, in regulation 31-QĐ/TW, who may issue what",
    issued=datetime.date(2004, 2, 16),
    confidence="medium",
)
_GUIDANCE: Final = Source(
    number="11-HD/VPTW",
    title_vi="Hướng dẫn của Văn phòng Trung ương Đảng về thể thức văn bản của Đảng",
    title_en="the guidance of the Party's Central Office on the form of Party documents",
    issued=datetime.date(2004, 5, 28),
    confidence="medium",
)

EDITION: Final = revise(
    PARTY_1997,
    key="party-2004",
    title_vi="Hướng dẫn số 11-HD/VPTW về thể thức văn bản của Đảng",
    title_en="guidance 11-HD/VPTW on the form of Party documents",
    start=datetime.date(2004, 5, 28),
    end=datetime.date(2017, 2, 5),
    sources=(PARTY_1997.sources[0], _ADDITION, _GUIDANCE),
    form={},
    symbols={},
    demands={
        # Box 1, heading
        "VN0101": _GUIDANCE.error("I.1"),
        "VN0102": _GUIDANCE.error("I.1"),
        "VN0103": _GUIDANCE.error("I.1"),
        "VN0104": _GUIDANCE.warning("I.1"),
        "VN0109": _GUIDANCE.warning("I.1"),
        # Box 2, issuing body
        "VN0201": _GUIDANCE.error("I.2"),
        "VN0209": _GUIDANCE.info("I.2"),
        "VN0202": _GUIDANCE.warning("I.2"),
        "VN0203": _GUIDANCE.warning("I.2"),
        "VN0206": _GUIDANCE.warning("I.2"),
        # Box 3, number and symbol
        "VN0301": _GUIDANCE.weak("I.3"),
        "VN0302": _GUIDANCE.weak("I.3"),
        "VN0311": _GUIDANCE.weak("I.3"),
        "VN0312": _GUIDANCE.weak("I.3"),
        "VN0315": _GUIDANCE.weak("I.3"),
        "VN0316": _GUIDANCE.weak("I.3"),
        # Box 4, place and date
        "VN0401": _GUIDANCE.weak("I.4"),
        "VN0402": _GUIDANCE.weak("I.4"),
        "VN0405": _GUIDANCE.weak("I.4"),
        "VN0406": _GUIDANCE.weak("I.4"),
        "VN0407": _GUIDANCE.weak("I.4"),
        "VN0408": _GUIDANCE.weak("I.4"),
        "VN0415": _GUIDANCE.info("I.4"),
        "VN0410": _GUIDANCE.info("I.4"),
        "VN0409": _GUIDANCE.weak("I.4"),
        # Box 5, document type and subject
        "VN0501": _GUIDANCE.weak("I.5"),
        "VN0502": _GUIDANCE.weak("I.5"),
        "VN0503": _GUIDANCE.weak("I.5"),
        "VN0504": _GUIDANCE.weak("I.5"),
        # Box 6, body
        "VN0601": _GUIDANCE.weak("I.6"),
        "VN0623": _GUIDANCE.info("I.6"),
        "VN0610": _GUIDANCE.info("I.6"),
        # Box 7, authority and signature block
        "VN0701": _GUIDANCE.weak("I.7"),
        "VN0702": _GUIDANCE.weak("I.7"),
        "VN0703": _GUIDANCE.weak("I.7"),
        "VN0704": _GUIDANCE.weak("I.7"),
        # Box 8, seal
        "VN0801": _GUIDANCE.info("I.8"),
        # Box 9, recipients
        "VN0901": _GUIDANCE.weak("I.9"),
        "VN0903": _GUIDANCE.info("I.9"),
        "VN0915": _GUIDANCE.info("I.9"),
        "VN0913": _GUIDANCE.weak("I.9"),
        # Boxes 10 to 12, marks
        "VN1001": _GUIDANCE.weak("II"),
        "VN1002": _GUIDANCE.weak("II"),
        "VN1004": _GUIDANCE.info("II"),
        # Family 20, annexes
        "VN2005": _GUIDANCE.info("II"),
        "VN2007": _GUIDANCE.info("II"),
        # Family 40, text
        "VN4001": _GUIDANCE.info("I"),
        "VN4002": _GUIDANCE.weak("I"),
        "VN4003": _GUIDANCE.weak("I"),
        "VN4004": _GUIDANCE.info("I"),
        "VN4005": _GUIDANCE.weak("I"),
        "VN4006": _GUIDANCE.weak("I"),
        "VN4007": _GUIDANCE.weak("I"),
        "VN4008": _GUIDANCE.info("I.6"),
        "VN4009": _GUIDANCE.info("I.6"),
        "VN4017": _GUIDANCE.info("I.6"),
        "VN4018": _GUIDANCE.info("I.6"),
        "VN4019": _GUIDANCE.info("I.6"),
        "VN4020": _GUIDANCE.info("I.6"),
        "VN4022": _GUIDANCE.info("I.6"),
        # Family 80, the whole notice
        "VN8001": _GUIDANCE.weak("I"),
        "VN8002": _GUIDANCE.weak("I"),
        "VN8003": _GUIDANCE.info("I"),
        "VN8004": _GUIDANCE.info("I.4"),
    },
    weak={"form.body_rule": None},
)
