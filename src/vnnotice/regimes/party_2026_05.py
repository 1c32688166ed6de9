"""The Party, from 27/5/2026: Hướng dẫn 05-HD/VPTW takes the place of 36-HD/VPTW.

Every demand is cited anew; otherwise only what differs from the edition before it is named.
"""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._edition import Source, revise
from vnnotice.regimes.party_2026_01 import EDITION as PARTY_2026_01

__all__ = ["EDITION"]

_GUIDANCE: Final = Source(
    number="05-HD/VPTW",
    title_vi="Hướng dẫn của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng",
    title_en="the guidance of the Party's Central Office on the form and layout of Party documents",
    issued=datetime.date(2026, 5, 27),
)

EDITION: Final = revise(
    PARTY_2026_01,
    key="party-2026-05",
    title_vi="Hướng dẫn 05-HD/VPTW về thể thức văn bản của Đảng",
    title_en="guidance 05-HD/VPTW on the form of Party documents",
    start=datetime.date(2026, 5, 27),
    end=None,
    sources=(PARTY_2026_01.sources[0], _GUIDANCE),
    form={"recipient_end": ";", "basis_mark": "- ", "last_basis_end": "."},
    symbols={},
    demands={
        # Box 1, heading
        "VN0101": _GUIDANCE.error("Phần II, I.1"),
        "VN0102": _GUIDANCE.error("Phần II, I.1"),
        "VN0103": _GUIDANCE.error("Phần II, I.1.2"),
        "VN0104": _GUIDANCE.error("Phần II, I.1.2"),
        "VN0109": _GUIDANCE.error("Phần II, I.1"),
        # Box 2, issuing body
        "VN0201": _GUIDANCE.error("Phần II, I.2"),
        "VN0202": _GUIDANCE.warning("Phần II, I.2.2.1"),
        "VN0203": _GUIDANCE.warning("Phần II, I.2.2.1"),
        "VN0206": _GUIDANCE.error("Phụ lục 2, hàng 2"),
        "VN0207": _GUIDANCE.error("Phần II, I.2.1.2"),
        "VN0208": _GUIDANCE.warning("Phần II, I.2.1.2"),
        # Box 3, number and symbol
        "VN0301": _GUIDANCE.error("Phần II, I.3"),
        "VN0302": _GUIDANCE.error("Phần II, I.3.2.2"),
        "VN0304": _GUIDANCE.warning("Phụ lục 2, hàng 3"),
        "VN0305": _GUIDANCE.warning("Phụ lục 2, hàng 3"),
        "VN0306": _GUIDANCE.error("Phần II, I.3.2.2"),
        "VN0307": _GUIDANCE.warning("Phần II, I.3.2.2"),
        "VN0311": _GUIDANCE.error("Phần II, I.3.2.2"),
        "VN0312": _GUIDANCE.error("Phần II, I.3.2.2"),
        "VN0313": _GUIDANCE.warning("Phần II, I.3.2.2"),
        "VN0314": _GUIDANCE.error("Phần II, I.3.2.2"),
        "VN0315": _GUIDANCE.error("Phần II, I.3.1.2a"),
        "VN0316": _GUIDANCE.error("Phần II, I.3.1.2"),
        "VN0317": _GUIDANCE.warning("Phần II, I.3.1.2b"),
        "VN0318": _GUIDANCE.error("Phần II, I.3.1.2b"),
        "VN0319": _GUIDANCE.warning("Phần II, I.3.2.2"),
        # Box 4, place and date
        "VN0401": _GUIDANCE.error("Phần II, I.4"),
        "VN0402": _GUIDANCE.error("Phần II, I.4.2.2"),
        "VN0403": _GUIDANCE.error("Phần II, I.4.2.2"),
        "VN0404": _GUIDANCE.warning("Phần II, I.4.2.2"),
        "VN0405": _GUIDANCE.error("Phần II, I.4.1.2"),
        "VN0406": _GUIDANCE.error("Phần II, I.4.2.2"),
        "VN0407": _GUIDANCE.error("Phần II, I.4"),
        "VN0408": _GUIDANCE.error("Phần II, I.4"),
        "VN0409": _GUIDANCE.error("Phần II, I.4.2.2"),
        "VN0410": _GUIDANCE.warning("Phần II, I.4.2.2"),
        "VN0411": _GUIDANCE.warning("Phần II, I.4.2.2"),
        "VN0414": _GUIDANCE.warning("Phụ lục 2, hàng 4"),
        # Box 5, document type and subject
        "VN0501": _GUIDANCE.error("Phần II, I.5"),
        "VN0502": _GUIDANCE.error("Phần II, I.5"),
        "VN0503": _GUIDANCE.error("Phần II, I.5.2.1"),
        "VN0504": _GUIDANCE.error("Phần II, I.5.2.1"),
        "VN0505": _GUIDANCE.warning("Phần II, I.5.1.1"),
        "VN0506": _GUIDANCE.warning("Phần II, I.5.1.1"),
        "VN0507": _GUIDANCE.warning("Phụ lục 2, hàng 5"),
        "VN0508": _GUIDANCE.warning("Phần II, I.5.2.1"),
        "VN0509": _GUIDANCE.warning("Phần II, I.5.2.1"),
        "VN0510": _GUIDANCE.warning("Phụ lục 2, hàng 5"),
        # Box 6, legal bases and body
        "VN0601": _GUIDANCE.error("Phần II, I.6"),
        "VN0602": _GUIDANCE.error("Phần II, I.6.2.2"),
        "VN0603": _GUIDANCE.warning("Phần II, I.6.2.2"),
        "VN0604": _GUIDANCE.warning("Phần II, I.6.2.2"),
        "VN0606": _GUIDANCE.error("Phần II, I.6.2.4"),
        "VN0610": _GUIDANCE.warning("Phần II, I.6.2.4"),
        "VN0611": _GUIDANCE.error("Phần II, I.6.2.4đ"),
        "VN0612": _GUIDANCE.error("Phần II, I.6.2.4đ"),
        "VN0613": _GUIDANCE.error("Phần II, I.6.2.4d"),
        "VN0614": _GUIDANCE.warning("Phần II, I.6.2.4d"),
        "VN0616": _GUIDANCE.warning("Phụ lục 2, mục 6"),
        "VN0617": _GUIDANCE.info("Phần II, I.6"),
        "VN0618": _GUIDANCE.info("Phần II, I.6.2.4"),
        "VN0621": _GUIDANCE.warning("Phần II, I.6.1.4"),
        "VN0622": _GUIDANCE.info("Phần II, I.6.1.4"),
        "VN0623": _GUIDANCE.warning("Phần II, I.6.1.4"),
        "VN0625": _GUIDANCE.info("Phần II, I.6"),
        "VN0626": _GUIDANCE.info("Phần II, I.6"),
        "VN0627": _GUIDANCE.info("Phụ lục 2, hàng 5"),
        "VN0628": _GUIDANCE.info("Phần II, I.6.1.3"),
        "VN0630": _GUIDANCE.warning("Phần II, I.6.1.4"),
        "VN0651": _GUIDANCE.error("Phần II, I.6.2.3"),
        "VN0652": _GUIDANCE.error("Phần II, I.6.2.3"),
        "VN0653": _GUIDANCE.warning("Phần II, I.6.2.3"),
        "VN0654": _GUIDANCE.warning("Phần II, I.6.2.3"),
        "VN0656": _GUIDANCE.warning("Phần II, I.6.2.3"),
        # Box 7, authority and signature block
        "VN0701": _GUIDANCE.error("Phần II, I.7"),
        "VN0702": _GUIDANCE.error("Phần II, I.7.1.3"),
        "VN0703": _GUIDANCE.error("Phần II, I.7.1.2"),
        "VN0704": _GUIDANCE.error("Phần II, I.7.1.1"),
        "VN0705": _GUIDANCE.error("Phần II, I.7.1.1"),
        "VN0706": _GUIDANCE.error("Phần II, I.7.1.1"),
        "VN0707": _GUIDANCE.error("Phần II, I.7.1.1b"),
        "VN0708": _GUIDANCE.warning("Phần II, I.7.1.1"),
        "VN0710": _GUIDANCE.error("Phần II, I.7.1.1c"),
        "VN0711": _GUIDANCE.warning("Phần II, I.7.1.1a"),
        "VN0712": _GUIDANCE.warning("Phần II, I.7.1.1b"),
        "VN0713": _GUIDANCE.warning("Phần II, I.7.1.2"),
        "VN0714": _GUIDANCE.error("Phụ lục 2, mục 7"),
        "VN0715": _GUIDANCE.error("Phụ lục 2, mục 7"),
        "VN0716": _GUIDANCE.error("Phần II, I.7.1.3"),
        "VN0718": _GUIDANCE.warning("Phần II, I.7.1.2b"),
        # Box 8, seal
        "VN0801": _GUIDANCE.info("Phần II, I.8"),
        # Box 9, addressees and recipients
        "VN0901": _GUIDANCE.error("Phần II, I.9"),
        "VN0902": _GUIDANCE.warning("Phần II, I.9.1"),
        "VN0903": _GUIDANCE.info("Phần II, I.9.1.1"),
        "VN0904": _GUIDANCE.error("Phần II, I.9.2.1"),
        "VN0905": _GUIDANCE.error("Phần II, I.9.2.5"),
        "VN0906": _GUIDANCE.error("Phần II, I.9.2.5"),
        "VN0908": _GUIDANCE.warning("Phụ lục 2, mục 9"),
        "VN0909": _GUIDANCE.info("Phụ lục 2, mục 9"),
        "VN0910": _GUIDANCE.warning("Phần II, I.9.2.5"),
        "VN0911": _GUIDANCE.warning("Phụ lục 2, mục 9"),
        "VN0913": _GUIDANCE.error("Phần II, I.9.2.3"),
        "VN0951": _GUIDANCE.error("Phần II, I.9.2.3"),
        "VN0952": _GUIDANCE.error("Phần II, I.9.2.5"),
        # Boxes 10 to 12, marks
        "VN1001": _GUIDANCE.error("Phần II, II.2"),
        "VN1002": _GUIDANCE.error("Phần II, II.3"),
        "VN1004": _GUIDANCE.warning("Phần II, II.4.2"),
        # Family 20, annexes
        "VN2002": _GUIDANCE.error("Phần II, II.1"),
        "VN2003": _GUIDANCE.error("Phần II, II.1"),
        "VN2005": _GUIDANCE.warning("Phần II, II.1"),
        "VN2006": _GUIDANCE.error("Phần II, II.1"),
        "VN2007": _GUIDANCE.warning("Phần II, II.1"),
        "VN2008": _GUIDANCE.error("Phần II, II.1"),
        # Family 40, text
        "VN4001": _GUIDANCE.info("Phần II, IV.1"),
        "VN4002": _GUIDANCE.warning("Phần II, IV.1"),
        "VN4003": _GUIDANCE.warning("Phần II, IV.1"),
        "VN4004": _GUIDANCE.info("Phần II, IV.1"),
        "VN4005": _GUIDANCE.warning("Phần II, IV.1"),
        "VN4006": _GUIDANCE.warning("Phần II, IV.1"),
        "VN4007": _GUIDANCE.warning("Phần II, IV.1"),
        "VN4008": _GUIDANCE.info("Phần II, I.6"),
        "VN4009": _GUIDANCE.info("Phần II, I.6"),
        # Family 80, the whole notice
        "VN8001": _GUIDANCE.warning("Phần II, I.3.2.2"),
        "VN8002": _GUIDANCE.warning("Phần II, I"),
        "VN8003": _GUIDANCE.info("Phần II, I"),
        "VN8004": _GUIDANCE.warning("Phần II, I.4.1.2"),
    },
)
