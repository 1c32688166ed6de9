"""Places that existed for a time: the provinces and the towns that the reform of 2025 joined to others.

The bare name of a province that is gone may live on as the name of a ward, so a name alone says nothing: only with its
unit word, or with the body that governed it, does it mean the province.
"""

from __future__ import annotations

import datetime
from typing import Final

from vnnotice.regimes._window import Register, Window

__all__ = ["AUTHORITY", "LEVELS", "PLACES", "PROVINCES", "TOWNS"]

_REFORM: Final = datetime.date(2025, 6, 30)
"""The last day of the provinces of old and of the districts."""

_MERGER: Final = "Nghị quyết 202/2025/QH15, ngày 12/6/2025"
_WITHOUT_DISTRICTS: Final = "Nghị quyết 60-NQ/TW, ngày 12/4/2025"
_TWO_TIERS: Final = "Luật Tổ chức chính quyền địa phương 72/2025/QH15, ngày 16/6/2025"

AUTHORITY: Final = (
    r"(?:ubnd|hđnd|[uủ][ỷy] ban nhân dân|hội đồng nhân dân|đảng bộ|mttq(?: việt nam)?|mặt trận tổ quốc(?: việt nam)?"
    r"|công an|đoàn đbqh|đoàn đại biểu quốc hội)"
)
"""What governs a unit, so that the unit is meant and not something that bears its name."""

_MERGED: Final = {
    "hà giang": "Tuyên Quang",
    "yên bái": "Lào Cai",
    "bắc (?:k|c)ạn": "Thái Nguyên",
    "vĩnh phúc": "Phú Thọ",
    "h(?:òa|oà) bình": "Phú Thọ",
    "bắc giang": "Bắc Ninh",
    "thái bình": "Hưng Yên",
    "hải dương": "thành phố Hải Phòng",
    "hà nam": "Ninh Bình",
    "nam định": "Ninh Bình",
    "quảng bình": "Quảng Trị",
    "quảng nam": "thành phố Đà Nẵng",
    "kon ?tum": "Quảng Ngãi",
    "bình định": "Gia Lai",
    "ninh thuận": "Khánh Hòa",
    "đắ[kc] nông|đăk nông": "Lâm Đồng",
    "bình thuận": "Lâm Đồng",
    "phú yên": "Đắk Lắk",
    "bà rịa ?[-–] ?vũng tàu": "Thành phố Hồ Chí Minh",
    "bình dương": "Thành phố Hồ Chí Minh",
    "bình phước": "Đồng Nai",
    "long an": "Tây Ninh",
    "sóc trăng": "thành phố Cần Thơ",
    "hậu giang": "thành phố Cần Thơ",
    "bến tre": "Vĩnh Long",
    "trà vinh": "Vĩnh Long",
    "tiền giang": "Đồng Tháp",
    "bạc liêu": "Cà Mau",
    "kiên giang": "An Giang",
}
"""The provinces that ended on 30/6/2025, and what each became part of."""

_TOWNS: Final = (
    "bà rịa", "bạc liêu", "bảo lộc", "bắc giang", "bắc (?:k|c)ạn", "bến cát", "bến tre", "biên h(?:òa|oà)",
    "buôn ma thuột", "cam ranh", "cao lãnh", "cẩm phả", "châu đốc", "chí linh", "dĩ an", "đà lạt", "điện biên phủ",
    "đông hà", "đông triều", "đồng hới", "đồng xoài", "gia nghĩa", "gò công", "hà giang", "hà tiên", "hạ long",
    "hải dương", "hoa lư", "h(?:òa|oà) bình", "hội an", "hồng ngự", "kon ?tum", "long khánh", "long xuyên", "móng cái",
    "mỹ tho", "nam định", "ngã bảy", "nha trang", "phan rang ?[-–] ?tháp chàm", "phan thiết", "phổ yên", "phú mỹ", "phú quốc",
    "phủ lý", "phúc yên", "pleiku", "quy nhơn", "rạch giá", "sa đéc", "sầm sơn", "sóc trăng", "sông công", "tam điệp", "tam kỳ",
    "tân an", "tân uyên", "thái bình", "thủ dầu một", "thủ đức", "thuận an", "th(?:ủy|uỷ) nguyên", "trà vinh",
    "tuy h(?:òa|oà)", "từ sơn", "uông bí", "việt trì", "vinh", "vị thanh", "vĩnh yên", "vũng tàu", "yên bái",
)  # fmt: skip
"""Towns (*thành phố*) below a province or a city that ended on 30/6/2025; none that shares the name of a province of today."""

_UNITS_BELOW: Final = "xã, phường, đặc khu"
_COMMITTEES_BELOW: Final = "đảng uỷ xã, phường, đặc khu"
_UNITS: Final = r"(?:(?:huyện|quận|thị xã|thành phố|thị trấn|phường|xã|đặc khu)(?:, | và | hoặc ))*"
"""Units in a list, before the one that is meant."""


def _provinces(lead: str, before: str = "") -> tuple[Window, ...]:
    merged = tuple(
        Window(
            names=name,
            lead=lead,
            before=before,
            end=_REFORM,
            successor_vi=now if "phố" in now else f"tỉnh {now}",
            source=_MERGER,
            confidence="high",
        )
        for name, now in _MERGED.items()
    )
    hue = Window(
        names="thừa thiên ?[-–]? ?huế",
        lead=lead,
        before=before,
        end=datetime.date(2024, 12, 31),
        successor_vi="thành phố Huế",
        source="Nghị quyết 175/2024/QH15, ngày 30/11/2024",
        confidence="high",
    )
    return (*merged, hue)


def _towns(lead: str, before: str = "") -> tuple[Window, ...]:
    return tuple(
        Window(
            names=name,
            lead=lead,
            before=before,
            end=_REFORM,
            successor_vi=_UNITS_BELOW,
            source=_TWO_TIERS,
            confidence="medium",
        )
        for name in _TOWNS
    )


PROVINCES: Final = (
    *_provinces("tỉnh ", before=rf"{AUTHORITY} |(?<!cơ )sở [^,;]{{3,40}} |\A"),
    *_provinces("tỉnh [uủ][ỷy] "),
)
"""The provinces that were joined to others, each with its body, or with the unit word that opens the line."""

TOWNS: Final = (
    *_towns("thành phố ", before=rf"{AUTHORITY} "),
    *_towns(r"tp\.? ?", before=rf"{AUTHORITY} "),
    *_towns("thành [uủ][ỷy] "),
)
"""The towns below a province, each with its body."""

LEVELS: Final = (
    *(
        Window(
            names="",
            lead=unit,
            before=rf"(?:{AUTHORITY}|đảng [uủ][ỷy]) (?:các )?{_UNITS}|\Acác (?:[^,;()]{{1,30}}, )*(?:các )?{_UNITS}",
            end=_REFORM,
            successor_vi=_UNITS_BELOW,
            source=_TWO_TIERS,
            confidence="high",
        )
        for unit in ("huyện", "quận", "thị xã", "thị trấn")
    ),
    *(
        Window(
            names="[uủ][ỷy]",
            lead=f"{unit} ",
            before=r"(?<!đô )(?<!siêu )",
            end=_REFORM,
            successor_vi=_COMMITTEES_BELOW,
            source=_WITHOUT_DISTRICTS,
            confidence="high",
        )
        for unit in ("huyện", "quận", "thị")
    ),
    Window(
        names="",
        lead="đặc khu",
        before=r"(?:ubnd|hđnd|[uủ][ỷy] ban nhân dân|hội đồng nhân dân) (?:các )?",
        start=datetime.date(2025, 7, 1),
        predecessor_vi="huyện, xã, thị trấn",
        source=_TWO_TIERS,
        confidence="high",
    ),
    Window(
        names="",
        lead="đặc khu",
        before=r"đảng (?:[uủ][ỷy]|bộ) ",
        start=datetime.date(2025, 6, 16),
        predecessor_vi="huyện uỷ, đảng uỷ xã, thị trấn",
        source=_WITHOUT_DISTRICTS,
        confidence="medium",
    ),
)
"""The levels that ended, and the unit that began, with the local government in two tiers."""

PLACES: Final = Register(
    (
        *(
            Window(
                names=".+",
                lead=f"{unit} ",
                before=r"\A",
                end=_REFORM,
                successor_vi=_UNITS_BELOW,
                source=_TWO_TIERS,
                confidence="high",
            )
            for unit in ("huyện", "quận", "thị xã", "thị trấn")
        ),
        Window(
            names=r"(?:[hq]\.|t[xt](?:\.| )) ?.+",
            before=r"\A",
            end=_REFORM,
            successor_vi=_UNITS_BELOW,
            source=_TWO_TIERS,
            confidence="high",
        ),
        Window(
            names=r"(?:đặc khu|đk\.?) .+",
            before=r"\A",
            start=datetime.date(2025, 6, 16),
            predecessor_vi="huyện, xã, thị trấn",
            source=_TWO_TIERS,
            confidence="high",
        ),
        *_provinces("tỉnh ", before=r"\A"),
        *_towns("thành phố ", before=r"\A"),
        *_towns(r"tp\.? ?", before=r"\A"),
    )
)
"""The place in the line of place and date, with its unit word."""
