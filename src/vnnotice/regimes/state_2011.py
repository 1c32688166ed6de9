"""The State, from 05/3/2011: Thông tư 01/2011/TT-BNV takes the place of the joint circular of 2005.

Excerpts were seen of its articles 7, 8, 9 (the date), 11 (spacing and legal bases) and 12 (the signer), and of its table of
abbreviations.  What rests on its other articles is remembered, and at most a warning.  *Q.* is no authority here but
part of the title of an acting head (*Q. Giám đốc*); it is written the same, and is right.
"""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._edition import Doubt, Source, revise
from vnnotice.regimes.state_2005 import EDITION as STATE_2005

__all__ = ["EDITION"]

_CIRCULAR: Final = Source(
    number="01/2011/TT-BNV",
    title_vi="Thông tư của Bộ Nội vụ hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính",
    title_en="the circular of the Ministry of Home Affairs on the form and layout of administrative documents",
    issued=datetime.date(2011, 1, 19),
    confidence="medium",
)
_REMEMBERED: Final = Doubt(vi="theo trí nhớ", en="from memory")

EDITION: Final = revise(
    STATE_2005,
    key="state-2011",
    title_vi="Thông tư số 01/2011/TT-BNV về thể thức văn bản hành chính",
    title_en="circular 01/2011/TT-BNV on the form of administrative documents",
    start=datetime.date(2011, 3, 5),
    end=datetime.date(2020, 3, 4),
    sources=(*(source for source in STATE_2005.sources if source.number == "110/2004/NĐ-CP"), _CIRCULAR),
    form={"last_basis_end": ","},
    symbols={
        "nghị quyết": "NQ",
        "quy chế": "QC",
        "quy định": "QyĐ",
        "hướng dẫn": "HD",
        "dự án": "DA",
        "bản ghi nhớ": "GN",
        "bản cam kết": "CK",
        "bản thỏa thuận": "TTh",
        "giấy ủy quyền": "UQ",
    },
    demands={
        # Box 1, heading
        "VN0103": _CIRCULAR.weak("Điều 6"),
        "VN0104": _CIRCULAR.weak("Điều 6"),
        "VN0105": _CIRCULAR.weak("Điều 6"),
        "VN0106": _CIRCULAR.weak("Điều 6"),
        "VN0107": _CIRCULAR.weak("Điều 6"),
        "VN0108": _CIRCULAR.weak("Điều 6"),
        # Box 2, issuing body
        "VN0204": _CIRCULAR.warning("Điều 7"),
        "VN0205": _CIRCULAR.warning("Điều 7"),
        "VN0206": _CIRCULAR.error("Điều 7"),
        # Box 3, number and symbol
        "VN0302": _CIRCULAR.error("Điều 8"),
        "VN0303": _CIRCULAR.error("Điều 8"),
        "VN0305": _CIRCULAR.warning("Điều 8"),
        "VN0306": _CIRCULAR.error("Điều 8"),
        "VN0311": _CIRCULAR.error("Điều 8"),
        "VN0312": _CIRCULAR.error("Điều 8"),
        "VN0313": _CIRCULAR.error("Điều 8"),
        "VN0314": _CIRCULAR.warning("Điều 8"),
        "VN0315": _CIRCULAR.warning("Điều 8; Phụ lục I"),
        "VN0316": _CIRCULAR.error("Điều 8"),
        # Box 4, place and date
        "VN0402": _CIRCULAR.warning("Điều 9"),
        "VN0403": _CIRCULAR.error("Điều 9, khoản 1b"),
        "VN0404": _CIRCULAR.warning("Điều 9, khoản 1b"),
        "VN0406": _CIRCULAR.weak("Điều 9"),
        "VN0409": _CIRCULAR.warning("Điều 9, khoản 1b"),
        "VN0410": _CIRCULAR.warning("Điều 9, khoản 1b"),
        "VN0413": _CIRCULAR.weak("Điều 9"),
        # Box 5, document type and subject
        "VN0503": _CIRCULAR.weak("Điều 10"),
        "VN0504": _CIRCULAR.weak("Điều 10"),
        "VN0505": _CIRCULAR.weak("Điều 10"),
        "VN0507": _CIRCULAR.weak("Điều 10"),
        # Box 6, legal bases and body
        "VN0602": _CIRCULAR.weak("Phụ lục V"),
        "VN0604": _CIRCULAR.weak("Phụ lục V"),
        "VN0605": _CIRCULAR.weak("Phụ lục V"),
        "VN0611": _CIRCULAR.weak("Điều 11"),
        "VN0612": _CIRCULAR.weak("Điều 11"),
        "VN0613": _CIRCULAR.weak("Điều 11"),
        "VN0651": _CIRCULAR.error("Điều 11"),
        "VN0652": _CIRCULAR.warning("Điều 11"),
        # Box 7, authority and signature block
        "VN0704": _CIRCULAR.error("Điều 12"),
        "VN0705": _CIRCULAR.warning("Điều 12"),
        "VN0708": _CIRCULAR.warning("Điều 12"),
        "VN0712": _CIRCULAR.warning("Điều 12"),
        "VN0713": _CIRCULAR.warning("Điều 12"),
        "VN0714": _CIRCULAR.warning("Điều 12"),
        "VN0715": _CIRCULAR.warning("Điều 12"),
        "VN0716": _CIRCULAR.error("Điều 12"),
        # Box 9, recipients
        "VN0902": _CIRCULAR.weak("Điều 14"),
        "VN0904": _CIRCULAR.weak("Điều 14"),
        "VN0905": _CIRCULAR.weak("Điều 14"),
        "VN0906": _CIRCULAR.weak("Điều 14"),
        "VN0907": _CIRCULAR.weak("Điều 14"),
        "VN0910": _CIRCULAR.weak("Điều 14"),
        "VN0911": _CIRCULAR.weak("Điều 14"),
        "VN0913": _CIRCULAR.weak("Điều 14"),
        # Boxes 10 to 12, marks
        "VN1001": _CIRCULAR.weak("Điều 15"),
        "VN1002": _CIRCULAR.weak("Điều 15"),
        "VN1004": _CIRCULAR.weak("Điều 15"),
        # Family 20, annexes
        "VN2002": _CIRCULAR.weak("Điều 15"),
        "VN2003": _CIRCULAR.weak("Điều 15"),
        "VN2006": _CIRCULAR.weak("Điều 15"),
        "VN2007": _CIRCULAR.weak("Điều 15"),
        # Family 40, text
        "VN4002": _CIRCULAR.warning("Điều 4"),
        "VN4003": _CIRCULAR.warning("Điều 4"),
        "VN4005": _CIRCULAR.warning("Điều 4"),
        "VN4006": _CIRCULAR.warning("Điều 4"),
        "VN4007": _CIRCULAR.warning("Điều 4"),
    },
    weak={
        "start": Doubt(
            vi="suy ra: 45 ngày sau ngày ký; văn bản không đọc được trọn vẹn",
            en="reckoned: 45 days after signing; the text was not seen whole",
        ),
        "end": None,
        "symbols": None,
        "symbols.giấy giới thiệu": _REMEMBERED,
        "symbols.giấy biên nhận hồ sơ": _REMEMBERED,
        "form.number_label": None,
        "form.number_separator": None,
        "form.kind_separator": None,
        "form.authorities": None,
        "form.last_basis_end": None,
    },
)
