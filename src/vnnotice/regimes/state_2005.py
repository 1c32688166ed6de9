"""The State, from 01/6/2005: Thông tư liên tịch 55/2005/TTLT-BNV-VPCP lays down the form of what the decree of 2004 lists.

Only excerpts of the joint circular were seen: what district offices used to get wrong, with the rules they broke, and the
drawing of the page.  The rest is remembered, and nothing that rests on the circular alone is an error.  That the components
be there is demanded by the decree, as before.
"""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._edition import Doubt, Source, revise
from vnnotice.regimes.state_2004 import EDITION as STATE_2004

__all__ = ["EDITION"]

_CIRCULAR: Final = Source(
    number="55/2005/TTLT-BNV-VPCP",
    title_vi="Thông tư liên tịch của Bộ Nội vụ và Văn phòng Chính phủ hướng dẫn về thể thức và kỹ thuật trình bày văn bản",
    title_en="the joint circular of the Ministry of Home Affairs and the Office of the Government on form and layout",
    issued=datetime.date(2005, 5, 6),
    confidence="medium",
)
_REMEMBERED: Final = Doubt(vi="theo trí nhớ", en="from memory")

EDITION: Final = revise(
    STATE_2004,
    key="state-2005",
    title_vi="Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP về thể thức văn bản",
    title_en="joint circular 55/2005/TTLT-BNV-VPCP on the form of documents",
    start=datetime.date(2005, 6, 1),
    end=datetime.date(2011, 3, 4),
    sources=(*STATE_2004.sources, _CIRCULAR),
    form={},  # Q. is part of the title here, and written the same
    symbols={
        "quyết định": "QĐ",
        "chỉ thị": "CT",
        "thông cáo": "TC",
        "chương trình": "CTr",
        "kế hoạch": "KH",
        "phương án": "PA",
        "đề án": "ĐA",
        "báo cáo": "BC",
        "biên bản": "BB",
        "tờ trình": "TTr",
        "hợp đồng": "HĐ",
        "công điện": "CĐ",
        "giấy chứng nhận": "CN",
        "giấy mời": "GM",
        "giấy giới thiệu": "GT",
        "giấy nghỉ phép": "NP",
        "giấy đi đường": "ĐĐ",
        "giấy biên nhận hồ sơ": "BN",
        "phiếu gửi": "PG",
        "phiếu chuyển": "PC",
    },
    demands={
        # Box 1, heading
        "VN0103": _CIRCULAR.weak("II.1"),
        "VN0104": _CIRCULAR.weak("II.1"),
        "VN0105": _CIRCULAR.weak("II.1"),
        "VN0106": _CIRCULAR.weak("II.1"),
        # Box 2, issuing body
        "VN0204": _CIRCULAR.weak("II.2"),
        "VN0205": _CIRCULAR.warning("II.2"),
        "VN0206": _CIRCULAR.weak("II.2"),
        # Box 3, number and symbol
        "VN0302": _CIRCULAR.weak("II.3"),
        "VN0311": _CIRCULAR.weak("II.3"),
        "VN0312": _CIRCULAR.weak("II.3"),
        "VN0315": _CIRCULAR.weak("II.3"),
        "VN0316": _CIRCULAR.weak("II.3"),
        # Box 4, place and date
        "VN0402": _CIRCULAR.weak("II.4"),
        "VN0403": _CIRCULAR.weak("II.4"),
        "VN0406": _CIRCULAR.weak("II.4"),
        "VN0409": _CIRCULAR.weak("II.4"),
        # Box 5, document type and subject
        "VN0503": _CIRCULAR.weak("II.5"),
        "VN0504": _CIRCULAR.weak("II.5"),
        "VN0505": _CIRCULAR.warning("II.5"),
        "VN0507": _CIRCULAR.warning("II.5"),
        # Box 6, body
        "VN0604": _CIRCULAR.weak("II.6"),
        "VN0611": _CIRCULAR.weak("II.6"),
        # Box 7, authority and signature block
        "VN0704": _CIRCULAR.weak("II.7"),
        "VN0708": _CIRCULAR.weak("II.7"),
        "VN0712": _CIRCULAR.weak("II.7"),
        "VN0716": _CIRCULAR.weak("II.7"),
        # Box 9, recipients
        "VN0902": _CIRCULAR.weak("II.9"),
        "VN0904": _CIRCULAR.weak("II.9"),
        "VN0905": _CIRCULAR.weak("II.9"),
        "VN0906": _CIRCULAR.weak("II.9"),
        "VN0910": _CIRCULAR.weak("II.9"),
        "VN0913": _CIRCULAR.weak("II.9"),
        # Boxes 10 to 12, marks
        "VN1001": _CIRCULAR.weak("II.10"),
        "VN1002": _CIRCULAR.weak("II.10"),
        "VN1004": _CIRCULAR.weak("II.11"),
        # Family 20, annexes
        "VN2002": _CIRCULAR.weak("II.11"),
        "VN2006": _CIRCULAR.weak("II.11"),
        "VN2007": _CIRCULAR.weak("II.11"),
    },
    weak={
        "start": Doubt(vi="ngày có hiệu lực là theo trí nhớ", en="the first day in force is from memory"),
        "end": Doubt(
            vi="suy ra từ ngày có hiệu lực của Thông tư số 01/2011/TT-BNV",
            en="reckoned from the first day of circular 01/2011",
        ),
        **dict.fromkeys(STATE_2004.weak.keys() - {"end"}, _REMEMBERED),
    },
)
