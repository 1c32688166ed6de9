"""The edition ``acme-2024``: the law of the State from 2020, and beside it the house rules."""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice import Edition, Source, edition_named, revise

__all__ = ["EDITION"]

_LAW: Final = edition_named("state-2020")
_HOUSE_RULES: Final = Source(
    number="12/QĐ-ACME",
    title_vi="Quy định nội bộ về thông báo của cơ quan",
    title_en="the office's own rules on its notices",
    issued=datetime.date(2024, 1, 15),
)

EDITION: Final[Edition] = revise(
    _LAW,
    key="acme-2024",
    title_vi="Quy định nội bộ của ACME, kèm Nghị định số 30/2020/NĐ-CP",
    title_en="the house rules of ACME, with decree 30/2020/NĐ-CP",
    start=datetime.date(2024, 2, 1),
    sources=(*_LAW.sources, _HOUSE_RULES),
    demands={
        "ACME0001": _HOUSE_RULES.error("Điều 3"),
        "ACME0002": _HOUSE_RULES.error("Điều 3"),
        "ACME0003": _HOUSE_RULES.warning("Điều 4"),
    },
)
