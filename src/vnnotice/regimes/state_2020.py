"""The State, from 05/3/2020: Nghị định 30/2020/NĐ-CP on clerical work (*công tác văn thư*).

It takes the place of the decree of 2004, and has the form in its annexes.  Every demand is cited anew.
"""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._edition import Source, revise
from vnnotice.regimes.state_2011 import EDITION as STATE_2011

__all__ = ["EDITION"]

_DECREE: Final = Source(
    number="30/2020/NĐ-CP",
    title_vi="Nghị định của Chính phủ về công tác văn thư",
    title_en="the Government's decree on clerical work",
    issued=datetime.date(2020, 3, 5),
)

EDITION: Final = revise(
    STATE_2011,
    key="state-2020",
    title_vi="Nghị định 30/2020/NĐ-CP về công tác văn thư",
    title_en="decree 30/2020/NĐ-CP on clerical work",
    start=datetime.date(2020, 3, 5),
    end=None,
    sources=(_DECREE,),
    form={"last_basis_end": "."},  # Q. is an authority now, and written the same
    symbols={
        "bản ghi nhớ": "BGN",
        "bản cam kết": None,
        "bản thỏa thuận": "BTT",
        "giấy chứng nhận": None,
        "giấy ủy quyền": "GUQ",
        "giấy giới thiệu": "GGT",
        "giấy nghỉ phép": "GNP",
        "giấy đi đường": None,
        "giấy biên nhận hồ sơ": None,
        "phiếu báo": "PB",
    },
    demands={
        # Box 1, heading
        "VN0101": _DECREE.error("Phụ lục I, Phần I, II.1"),
        "VN0102": _DECREE.error("Phụ lục I, Phần I, II.1"),
        "VN0103": _DECREE.error("Phụ lục I, Phần I, II.1a"),
        "VN0104": _DECREE.error("Phụ lục I, Phần I, II.1a"),
        "VN0105": _DECREE.error("Phụ lục I, Phần I, II.1b"),
        "VN0106": _DECREE.error("Phụ lục I, Phần I, II.1b"),
        "VN0107": _DECREE.warning("Phụ lục I, Phần I, II.1b"),
        "VN0108": _DECREE.warning("Phụ lục I, Phần I, II.1b"),
        # Box 2, issuing body
        "VN0201": _DECREE.error("Phụ lục I, Phần I, II.2"),
        "VN0204": _DECREE.warning("Phụ lục I, Phần I, II.2b"),
        "VN0205": _DECREE.error("Phụ lục I, Phần I, II.2a"),
        "VN0206": _DECREE.error("Phụ lục I, Phần I, II.2b"),
        # Box 3, number and symbol
        "VN0301": _DECREE.error("Phụ lục I, Phần I, II.3"),
        "VN0302": _DECREE.error("Phụ lục I, Phần I, II.3a"),
        "VN0303": _DECREE.error("Phụ lục I, Phần I, II.3c"),
        "VN0305": _DECREE.warning("Phụ lục I, Phần I, II.3c"),
        "VN0306": _DECREE.error("Phụ lục I, Phần I, II.3c"),
        "VN0307": _DECREE.warning("Phụ lục I, Phần I, II.3c"),
        "VN0311": _DECREE.error("Phụ lục I, Phần I, II.3c"),
        "VN0312": _DECREE.error("Phụ lục I, Phần I, II.3c"),
        "VN0313": _DECREE.error("Phụ lục I, Phần I, II.3c"),
        "VN0314": _DECREE.warning("Phụ lục I, Phần I, II.3b"),
        "VN0315": _DECREE.error("Phụ lục I, Phần I, II.3b"),
        "VN0316": _DECREE.error("Phụ lục I, Phần I, II.3b"),
        "VN0317": _DECREE.warning("Phụ lục I, Phần I, II.3c"),
        "VN0319": _DECREE.warning("Phụ lục I, Phần I, II.3c"),
        # Box 4, place and date
        "VN0401": _DECREE.error("Phụ lục I, Phần I, II.4"),
        "VN0402": _DECREE.error("Phụ lục I, Phần I, II.4b"),
        "VN0403": _DECREE.error("Phụ lục I, Phần I, II.4b"),
        "VN0404": _DECREE.warning("Phụ lục I, Phần I, II.4b"),
        "VN0405": _DECREE.error("Phụ lục I, Phần I, II.4b"),
        "VN0406": _DECREE.error("Phụ lục I, Phần I, II.4c"),
        "VN0407": _DECREE.error("Phụ lục I, Phần I, II.4"),
        "VN0408": _DECREE.error("Phụ lục I, Phần I, II.4"),
        "VN0409": _DECREE.error("Phụ lục I, Phần I, II.4b"),
        "VN0410": _DECREE.error("Phụ lục I, Phần I, II.4b"),
        "VN0411": _DECREE.warning("Phụ lục I, Phần I, II.4c"),
        "VN0412": _DECREE.warning("Phụ lục I, Phần I, II.4a"),
        "VN0413": _DECREE.warning("Phụ lục I, Phần I, II.4c"),
        "VN0414": _DECREE.warning("Phụ lục I, Phần I, V, hàng 4"),
        # Box 5, document type and subject
        "VN0501": _DECREE.error("Phụ lục I, Phần I, II.5b"),
        "VN0502": _DECREE.error("Phụ lục I, Phần I, II.5b"),
        "VN0503": _DECREE.error("Phụ lục I, Phần I, II.5b"),
        "VN0504": _DECREE.error("Phụ lục I, Phần I, II.5b"),
        "VN0505": _DECREE.error("Phụ lục I, Phần I, II.5b"),
        "VN0506": _DECREE.warning("Phụ lục I, Phần I, II.5a"),
        "VN0507": _DECREE.error("Phụ lục I, Phần I, II.5b"),
        "VN0510": _DECREE.warning("Phụ lục I, Phần I, II.5b"),
        # Box 6, legal bases and body
        "VN0601": _DECREE.error("Phụ lục I, Phần I, II.6"),
        "VN0602": _DECREE.warning("Phụ lục III, Mẫu 1.4"),
        "VN0604": _DECREE.warning("Phụ lục III, Mẫu 1.4"),
        "VN0605": _DECREE.warning("Phụ lục III, Mẫu 1.4"),
        "VN0610": _DECREE.warning("Phụ lục I, Phần I, II.6đ"),
        "VN0611": _DECREE.error("Phụ lục I, Phần I, II.6đ"),
        "VN0612": _DECREE.error("Phụ lục I, Phần I, II.6đ"),
        "VN0613": _DECREE.error("Phụ lục I, Phần I, II.6đ"),
        "VN0614": _DECREE.error("Phụ lục I, Phần I, II.6đ"),
        "VN0615": _DECREE.warning("Phụ lục I, Phần I, II.6c"),
        "VN0616": _DECREE.warning("Phụ lục I, Phần I, II.6đ"),
        "VN0651": _DECREE.error("Phụ lục I, Phần I, II.6a"),
        "VN0652": _DECREE.warning("Phụ lục I, Phần I, II.6a"),
        # Box 7, authority and signature block
        "VN0701": _DECREE.error("Phụ lục I, Phần I, II.7"),
        "VN0702": _DECREE.error("Phụ lục I, Phần I, II.7c"),
        "VN0703": _DECREE.error("Phụ lục I, Phần I, II.7c"),
        "VN0704": _DECREE.error("Phụ lục I, Phần I, II.7b"),
        "VN0705": _DECREE.error("Phụ lục I, Phần I, II.7b"),
        "VN0708": _DECREE.warning("Điều 13; Phụ lục I, Phần I, II.7b"),
        "VN0709": _DECREE.error("Điều 13, khoản 3"),
        "VN0712": _DECREE.warning("Phụ lục I, Phần I, II.7b"),
        "VN0713": _DECREE.info("Phụ lục I, Phần I, II.7c"),
        "VN0714": _DECREE.error("Phụ lục I, Phần I, II.7đ"),
        "VN0715": _DECREE.error("Phụ lục I, Phần I, II.7đ"),
        "VN0716": _DECREE.error("Phụ lục I, Phần I, II.7c"),
        # Box 8, seal
        "VN0801": _DECREE.info("Phụ lục I, Phần I, II.8"),
        # Box 9, addressees and recipients
        "VN0901": _DECREE.error("Phụ lục I, Phần I, II.9"),
        "VN0902": _DECREE.error("Phụ lục I, Phần I, II.9d"),
        "VN0903": _DECREE.info("Phụ lục I, Phần I, II.9a"),
        "VN0904": _DECREE.error("Phụ lục I, Phần I, II.9d"),
        "VN0905": _DECREE.error("Phụ lục I, Phần I, II.9d"),
        "VN0906": _DECREE.error("Phụ lục I, Phần I, II.9d"),
        "VN0907": _DECREE.warning("Phụ lục I, Phần I, II.9d"),
        "VN0910": _DECREE.warning("Phụ lục I, Phần I, II.9d"),
        "VN0911": _DECREE.warning("Phụ lục I, Phần I, II.9d"),
        "VN0912": _DECREE.warning("Phụ lục I, Phần I, III.3"),
        "VN0913": _DECREE.error("Phụ lục I, Phần I, II.9b"),
        "VN0914": _DECREE.warning("Phụ lục III, Mẫu 1.2"),
        "VN0951": _DECREE.warning("Phụ lục I, Phần I, II.9b"),
        "VN0952": _DECREE.error("Phụ lục I, Phần I, II.9d"),
        # Boxes 10 to 12, marks
        "VN1001": _DECREE.error("Phụ lục I, Phần I, III.2a"),
        "VN1002": _DECREE.error("Phụ lục I, Phần I, III.2b"),
        "VN1003": _DECREE.warning("Phụ lục I, Phần I, III.2b"),
        "VN1004": _DECREE.warning("Điều 8, khoản 3"),
        # Family 20, annexes
        "VN2001": _DECREE.error("Phụ lục I, Phần I, III.1b"),
        "VN2002": _DECREE.error("Phụ lục I, Phần I, III.1a"),
        "VN2003": _DECREE.error("Phụ lục I, Phần I, III.1a"),
        "VN2004": _DECREE.warning("Phụ lục I, Phần I, III.1a"),
        "VN2005": _DECREE.warning("Phụ lục I, Phần I, III.1a"),
        "VN2006": _DECREE.error("Phụ lục I, Phần I, III.1a"),
        "VN2007": _DECREE.warning("Phụ lục I, Phần I, III.1c"),
        "VN2008": _DECREE.error("Phụ lục I, Phần I, III.1c"),
        # Family 40, text
        "VN4001": _DECREE.info("Phụ lục I, Phần I, I.4"),
        "VN4002": _DECREE.warning("Phụ lục I, Phần I, I.4"),
        "VN4003": _DECREE.warning("Phụ lục I, Phần I, I.4"),
        "VN4004": _DECREE.info("Phụ lục I, Phần I, I.4"),
        "VN4005": _DECREE.warning("Phụ lục I, Phần I, I.4"),
        "VN4006": _DECREE.warning("Phụ lục I, Phần I, I.4"),
        "VN4007": _DECREE.warning("Phụ lục I, Phần I, I.4"),
        "VN4008": _DECREE.info("Phụ lục I, Phần I, II.6"),
        "VN4009": _DECREE.info("Phụ lục I, Phần I, II.6"),
        # Family 80, the whole notice
        "VN8001": _DECREE.warning("Điều 15"),
        "VN8002": _DECREE.warning("Điều 8"),
        "VN8003": _DECREE.info("Điều 8"),
    },
    weak=dict.fromkeys(STATE_2011.weak),
)
