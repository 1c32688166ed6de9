"""The Party, from 01/10/1997: Quy định 31-QĐ/TW on the kinds of documents, Hướng dẫn 01-HD/VPTW on their form.

The guidance was signed only on 02/02/1998: for four months there was a regulation and no guidance to it.  Therefore, and
because only the beginnings of both texts were seen, nothing in this edition is an error.  Of the guidance its items I.1 (the
title) and I.2 (the issuing body) are known; what rests on the others is remembered.
"""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._edition import Doubt, Edition, Source
from vnnotice.wording import Form

__all__ = ["EDITION"]

_REGULATION: Final = Source(
    number="31-QĐ/TW",
    title_vi="Quy định của Bộ Chính trị về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
    title_en="the Political Bureau's regulation on the kinds, the issuing authority and the form of Party documents",
    issued=datetime.date(1997, 10, 1),
    confidence="medium",
)
_GUIDANCE: Final = Source(
    number="01-HD/VPTW",
    title_vi="Hướng dẫn của Văn phòng Trung ương Đảng về thể thức văn bản của Đảng",
    title_en="the guidance of the Party's Central Office on the form of Party documents",
    issued=datetime.date(1998, 2, 2),
    confidence="medium",
)
_REMEMBERED: Final = Doubt(vi="theo trí nhớ", en="from memory")
_LATER: Final = Doubt(vi="như các văn bản về sau", en="as in the later texts")

EDITION: Final = Edition(
    key="party-1997",
    family="party",
    title_vi="Quy định số 31-QĐ/TW và Hướng dẫn số 01-HD/VPTW về thể thức văn bản của Đảng",
    title_en="regulation 31-QĐ/TW and guidance 01-HD/VPTW on the form of Party documents",
    start=datetime.date(1997, 10, 1),
    end=datetime.date(2004, 5, 27),
    sources=(_REGULATION, _GUIDANCE),
    form=Form(
        heading=("ĐẢNG CỘNG SẢN VIỆT NAM",),
        body_rule="*",
        number_label="Số ",
        number_separator="-",
        kind_separator="/",
        subject_rule=None,
        authorities=(("on_behalf", "T/M "), ("in_place", "K/T "), ("by_order", "T/L "), ("acting", "Q. ")),
        recipient_end=",",
        archive="Lưu ",
        body_end=".",
        last_basis_end=",",
    ),
    symbols={
        "nghị quyết": "NQ",
        "quyết định": "QĐ",
        "chỉ thị": "CT",
        "kết luận": "KL",
        "quy chế": "QC",
        "quy định": "QĐ",
        "thông tri": "TT",
        "hướng dẫn": "HD",
        "thông báo": "TB",
        "thông cáo": "TC",
        "báo cáo": "BC",
        "kế hoạch": "KH",
        "quy hoạch": "QH",
        "chương trình": "CTr",
        "đề án": "ĐA",
        "tờ trình": "TTr",
        "biên bản": "BB",
    },
    demands={
        # Box 1, heading
        "VN0101": _GUIDANCE.warning("I.1"),
        "VN0102": _GUIDANCE.warning("I.1"),
        "VN0103": _GUIDANCE.warning("I.1"),
        "VN0104": _GUIDANCE.warning("I.1"),
        # Box 2, issuing body
        "VN0201": _GUIDANCE.warning("I.2"),
        "VN0209": _GUIDANCE.info("I.2"),
        # Box 3, number and symbol
        "VN0301": _GUIDANCE.weak("I.3"),
        # Box 4, place and date
        "VN0401": _GUIDANCE.weak("I.4"),
        "VN0402": _GUIDANCE.weak("I.4"),
        "VN0405": _GUIDANCE.weak("I.4"),
        "VN0407": _GUIDANCE.weak("I.4"),
        "VN0408": _GUIDANCE.weak("I.4"),
        "VN0415": _GUIDANCE.info("I.4"),
        "VN0410": _GUIDANCE.info("I.4"),
        # Box 5, document type and subject
        "VN0501": _GUIDANCE.weak("I.5"),
        "VN0502": _GUIDANCE.weak("I.5"),
        # Box 6, body
        "VN0601": _GUIDANCE.weak("I.6"),
        "VN0623": _GUIDANCE.info("I.6"),
        "VN0610": _GUIDANCE.info("I.6"),
        # Box 7, authority and signature block
        "VN0701": _GUIDANCE.weak("I.7"),
        "VN0702": _GUIDANCE.weak("I.7"),
        "VN0703": _GUIDANCE.weak("I.7"),
        # Box 8, seal
        "VN0801": _GUIDANCE.info("I.8"),
        # Box 9, recipients
        "VN0901": _GUIDANCE.weak("I.9"),
        "VN0903": _GUIDANCE.info("I.9"),
        "VN0915": _GUIDANCE.info("I.9"),
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
    weak={
        "symbols": Doubt(
            vi="danh mục thể loại đọc qua tài liệu khác; chữ viết tắt theo trí nhớ",
            en="the kinds are known from an account, the abbreviations from memory",
        ),
        "form.body_rule": _LATER,
        "form.number_label": _LATER,
        "form.subject_rule": Doubt(
            vi="chưa rõ có kẻ gì dưới trích yếu", en="what stands under the subject is not known"
        ),
        "form.authorities": _REMEMBERED,
        "form.recipient_end": _LATER,
        "form.archive": _LATER,
        "form.body_end": _LATER,
        "form.last_basis_end": _LATER,
    },
)
