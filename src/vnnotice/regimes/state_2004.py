"""The State, from 02/5/2004: Nghị định 110/2004/NĐ-CP on clerical work (*công tác văn thư*).

Article 5 of the decree lists the components and says nothing of their form; that came a year later (`state_2005`).  So
what this edition demands is that the components be there.  Its form is that of practice, for programs that write.
"""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._edition import Doubt, Edition, Source
from vnnotice.wording import Form

__all__ = ["EDITION"]

_DECREE: Final = Source(
    number="110/2004/NĐ-CP",
    title_vi="Nghị định của Chính phủ về công tác văn thư",
    title_en="the Government's decree on clerical work",
    issued=datetime.date(2004, 4, 8),
    confidence="medium",
)
_PRACTICE: Final = Doubt(vi="theo thông lệ, nghị định không quy định", en="practice; the decree does not lay it down")

EDITION: Final = Edition(
    key="state-2004",
    family="state",
    title_vi="Nghị định số 110/2004/NĐ-CP về công tác văn thư",
    title_en="decree 110/2004/NĐ-CP on clerical work",
    start=datetime.date(2004, 5, 2),
    end=datetime.date(2005, 5, 31),
    sources=(_DECREE,),
    form=Form(
        heading=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
        body_rule=None,
        number_label="Số: ",
        number_separator="/",
        kind_separator="-",
        subject_rule=None,
        authorities=(
            ("on_behalf", "TM. "),
            ("in_place", "KT. "),
            ("by_order", "TL. "),
            ("by_delegation", "TUQ. "),
            ("acting", "Q. "),
        ),
        recipient_end=";",
        archive="Lưu: VT",
        body_end="./.",
        last_basis_end=",",
    ),
    symbols={"thông báo": "TB"},
    demands={
        # Box 1, heading
        "VN0101": _DECREE.error("Điều 5"),
        "VN0102": _DECREE.error("Điều 5"),
        "VN0103": _DECREE.weak("Điều 5"),
        "VN0105": _DECREE.weak("Điều 5"),
        "VN0106": _DECREE.weak("Điều 5"),
        # Box 2, issuing body
        "VN0201": _DECREE.error("Điều 5"),
        "VN0209": _DECREE.info("Điều 5"),
        # Box 3, number and symbol
        "VN0301": _DECREE.error("Điều 5"),
        # Box 4, place and date
        "VN0401": _DECREE.error("Điều 5"),
        "VN0402": _DECREE.weak("Điều 5"),
        "VN0405": _DECREE.error("Điều 5"),
        "VN0407": _DECREE.error("Điều 5"),
        "VN0408": _DECREE.error("Điều 5"),
        "VN0415": _DECREE.info("Điều 5"),
        "VN0410": _DECREE.info("Điều 5"),
        # Box 5, document type and subject
        "VN0501": _DECREE.error("Điều 5"),
        "VN0502": _DECREE.error("Điều 5"),
        # Box 6, body
        "VN0601": _DECREE.error("Điều 5"),
        "VN0623": _DECREE.info("Điều 5"),
        "VN0610": _DECREE.info("Điều 5"),
        # Box 7, authority and signature block
        "VN0701": _DECREE.error("Điều 5"),
        "VN0702": _DECREE.error("Điều 5"),
        "VN0703": _DECREE.error("Điều 5"),
        "VN0709": _DECREE.weak("Điều 10"),
        # Box 8, seal
        "VN0801": _DECREE.info("Điều 5"),
        # Box 9, recipients
        "VN0901": _DECREE.error("Điều 5"),
        "VN0903": _DECREE.info("Điều 5"),
        "VN0915": _DECREE.info("Điều 5"),
        # Boxes 10 to 12, marks
        "VN1001": _DECREE.weak("Điều 5"),
        "VN1002": _DECREE.weak("Điều 5"),
        "VN1004": _DECREE.info("Điều 5"),
        # Family 20, annexes
        "VN2005": _DECREE.info("Điều 5"),
        "VN2007": _DECREE.info("Điều 5"),
        # Family 40, text
        "VN4001": _DECREE.info("Điều 5"),
        "VN4002": _DECREE.weak("Điều 5"),
        "VN4003": _DECREE.weak("Điều 5"),
        "VN4004": _DECREE.info("Điều 5"),
        "VN4005": _DECREE.weak("Điều 5"),
        "VN4006": _DECREE.weak("Điều 5"),
        "VN4007": _DECREE.weak("Điều 5"),
        "VN4008": _DECREE.info("Điều 5"),
        "VN4009": _DECREE.info("Điều 5"),
        "VN4017": _DECREE.info("Điều 5"),
        "VN4018": _DECREE.info("Điều 5"),
        "VN4019": _DECREE.info("Điều 5"),
        "VN4020": _DECREE.info("Điều 5"),
        "VN4022": _DECREE.info("Điều 5"),
        # Family 80, the whole notice
        "VN8001": _DECREE.weak("Điều 5"),
        "VN8002": _DECREE.weak("Điều 5"),
        "VN8003": _DECREE.info("Điều 5"),
        "VN8004": _DECREE.info("Điều 5"),
    },
    weak={
        "end": Doubt(
            vi="ngày có hiệu lực của Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP là theo trí nhớ",
            en="the first day of joint circular 55/2005/TTLT-BNV-VPCP is from memory",
        ),
        "symbols": _PRACTICE,
        **dict.fromkeys(
            [
                "form.number_label",
                "form.number_separator",
                "form.kind_separator",
                "form.authorities",
                "form.recipient_end",
                "form.archive",
                "form.body_end",
                "form.last_basis_end",
            ],
            _PRACTICE,
        ),
    },
)
