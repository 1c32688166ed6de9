"""The Party, from 09/01/2026: Quy định 399-QĐ/TW takes the place of 66-QĐ/TW; the form still follows 36-HD/VPTW."""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._edition import Source, revise
from vnnotice.regimes.party_2018 import EDITION as PARTY_2018

__all__ = ["EDITION"]

_REGULATION: Final = Source(
    number="399-QĐ/TW",
    title_vi="Quy định của Ban Bí thư về văn bản của Đảng",
    title_en="the Secretariat's regulation on Party documents",
    issued=datetime.date(2026, 1, 9),
    confidence="medium",
)

EDITION: Final = revise(
    PARTY_2018,
    key="party-2026-01",
    start=datetime.date(2026, 1, 9),
    end=datetime.date(2026, 5, 26),
    sources=(_REGULATION, *(source for source in PARTY_2018.sources if source.number != "66-QĐ/TW")),
    form={},
    symbols={"quy định": "QĐ"},
    demands={},
    weak={},
)
