"""The offices whose notices the cases are: each with all that a lawful notice of it says, in no edition's manner yet.

What the law words differently from edition to edition (the heading, the form of the number, what ends a line) is not
here: `pages` writes it in the form of the edition.  A new edition therefore needs no new office.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from vnnotice.model import Authority
from vnnotice.regimes import Edition, Family

__all__ = ["Office", "offices"]

_SIGNER: Final = "Nguyễn Văn An"
_MERGED: Final = datetime.date(2025, 7, 1)
"""From this day on there are no districts."""


@dataclass(frozen=True, kw_only=True)
class Office:
    """One office.

    Attributes:
        family: whose law it follows.
        body: the lines of the issuing body, without what is typed below them.
        name: what its own notices call it.
        organ: its symbol.
        place: where it signs.
        authorities: on whose authority its head signs.
        position: the position of the signer; empty where the authority says it.
        recipients: who gets the notice.
        archive: what follows the opening of the archive line.
        also: words that notices of this office may have besides: in whose name others sign, what its sub-bodies are.
        since: the first day on which there is such an office.
        until: the first day on which there is none any more.
    """

    family: Family
    body: tuple[str, ...]
    name: str
    organ: str
    place: str
    authorities: tuple[Authority, ...] = ()
    position: str = ""
    recipients: tuple[str, ...]
    archive: str
    also: str = ""
    since: datetime.date = datetime.date.min
    until: datetime.date = datetime.date.max

    @property
    def signer(self) -> str:
        """The name of the signer: the same in all notices, as they are made up."""
        return _SIGNER

    @property
    def words(self) -> frozenset[str]:
        """The words by which lines are known to be of this office."""
        principals = [authority.principal for authority in self.authorities]
        parts = [*self.body, self.organ, self.place, *principals, self.position, self.also]
        return frozenset(" ".join(parts).replace("/", " ").replace("-", " ").casefold().split())


def offices(edition: Edition, day: datetime.date, lines: Sequence[str] = ()) -> Iterator[Office]:
    """Yield the offices that follow *edition* on *day*, those first that *lines* speak of."""
    words = frozenset(" ".join(lines).translate(_APART).casefold().split())
    fitting = [office for office in _OFFICES if office.family == edition.family and office.since <= day < office.until]
    yield from sorted(fitting, key=lambda office: -len(office.words & words))


_APART: Final = str.maketrans(dict.fromkeys("/-.,:;()", " "))


def _on_behalf(principal: str) -> tuple[Authority, ...]:
    return (Authority(kind="on_behalf", principal=principal),)


_STATE: Final = (
    Office(
        family="state",
        body=("UBND TỈNH LÀO CAI", "SỞ NỘI VỤ"),
        name="Sở Nội vụ",
        organ="SNV",
        place="Lào Cai",
        position="GIÁM ĐỐC",
        recipients=("UBND tỉnh (b/c)", "Các phòng, đơn vị thuộc Sở"),
        archive=", VP",
        also="KT PHÓ ThS",
    ),
    Office(
        family="state",
        body=("ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI"),
        name="Ủy ban nhân dân tỉnh",
        organ="UBND",
        place="Lào Cai",
        authorities=_on_behalf("ỦY BAN NHÂN DÂN"),
        position="CHỦ TỊCH",
        recipients=("Thường trực HĐND tỉnh", "Các sở, ban, ngành"),
        archive=", NC",
        also="KT TL TUQ PHÓ CHÁNH VĂN PHÒNG",
    ),
    Office(
        family="state",
        body=("BỘ NỘI VỤ",),
        name="Bộ Nội vụ",
        organ="BNV",
        place="Hà Nội",
        position="BỘ TRƯỞNG",
        recipients=("Các Thứ trưởng", "Các đơn vị thuộc Bộ"),
        archive=", TH",
        also="KT TL THỨ VỤ",
    ),
    Office(
        family="state",
        body=("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"),
        name="Ủy ban nhân dân Thành phố",
        organ="UBND",
        place="Thành phố Hồ Chí Minh",
        authorities=_on_behalf("ỦY BAN NHÂN DÂN"),
        position="CHỦ TỊCH",
        recipients=("Thường trực HĐND Thành phố", "Các sở, ban, ngành"),
        archive=", TH",
        also="TP HCM",
    ),
    Office(
        family="state",
        body=("ỦY BAN NHÂN DÂN", "XÃ BẢO AN"),
        name="Ủy ban nhân dân xã",
        organ="UBND",
        place="Bảo An",
        authorities=_on_behalf("ỦY BAN NHÂN DÂN"),
        position="CHỦ TỊCH",
        recipients=("Thường trực HĐND xã", "Các thôn"),
        archive="",
    ),
    Office(
        family="state",
        body=("THỦ TƯỚNG CHÍNH PHỦ",),
        name="Thủ tướng Chính phủ",
        organ="TTg",
        place="Hà Nội",
        position="THỦ TƯỚNG",
        recipients=("Các Phó Thủ tướng", "Các bộ, cơ quan ngang bộ"),
        archive=", TH",
    ),
    Office(
        family="state",
        body=("UBND XÃ LỘC AN", "TRƯỜNG TIỂU HỌC LỘC AN"),
        name="Trường Tiểu học Lộc An",
        organ="THLA",
        place="Lộc An",
        position="HIỆU TRƯỞNG",
        recipients=("UBND xã", "Các tổ chuyên môn"),
        archive="",
    ),
)

_PARTY: Final = (
    Office(
        family="party",
        body=("ĐẢNG BỘ TỈNH LÂM ĐỒNG", "HUYỆN UỶ BẢO LÂM"),
        name="Huyện uỷ",
        organ="HU",
        place="Bảo Lâm",
        authorities=_on_behalf("BAN THƯỜNG VỤ"),
        position="PHÓ BÍ THƯ",
        recipients=("Thường trực Tỉnh uỷ", "Các chi bộ, đảng bộ trực thuộc"),
        archive="Văn phòng Huyện uỷ",
        also="LÂM HÀ T L TL CHÁNH VĂN PHÒNG",
        until=_MERGED,
    ),
    Office(
        family="party",
        body=("ĐẢNG BỘ HUYỆN BẢO LÂM", "ĐẢNG UỶ XÃ BẢO AN"),
        name="Đảng uỷ",
        organ="ĐU",
        place="Bảo An",
        authorities=_on_behalf("ĐẢNG UỶ"),
        position="BÍ THƯ",
        recipients=("Thường trực Huyện uỷ", "Các chi bộ trực thuộc"),
        archive="Văn phòng Đảng uỷ",
        also="HUYỆN LÂM HÀ",
        until=_MERGED,
    ),
    Office(
        family="party",
        body=("ĐẢNG BỘ TỈNH LÂM ĐỒNG", "ĐẢNG UỶ XÃ BẢO AN"),
        name="Đảng uỷ",
        organ="ĐU",
        place="Bảo An",
        authorities=_on_behalf("ĐẢNG UỶ"),
        position="BÍ THƯ",
        recipients=("Thường trực Tỉnh uỷ", "Các chi bộ trực thuộc"),
        archive="Văn phòng Đảng uỷ",
        since=_MERGED,
    ),
    Office(
        family="party",
        body=("TỈNH UỶ ĐỒNG THÁP",),
        name="Tỉnh uỷ",
        organ="TU",
        place="Đồng Tháp",
        authorities=_on_behalf("BAN THƯỜNG VỤ"),
        position="PHÓ BÍ THƯ",
        recipients=("Các ban của Tỉnh uỷ", "Các đảng bộ trực thuộc"),
        archive="Văn phòng Tỉnh uỷ",
    ),
    Office(
        family="party",
        body=("TỈNH UỶ LÂM ĐỒNG", "BAN TỔ CHỨC"),
        name="Ban Tổ chức Tỉnh uỷ",
        organ="BTCTU",
        place="Lâm Đồng",
        position="TRƯỞNG BAN",
        recipients=("Thường trực Tỉnh uỷ", "Các ban của Tỉnh uỷ"),
        archive="Ban Tổ chức Tỉnh uỷ",
        also="K T PHÓ",
    ),
    Office(
        family="party",
        body=("BAN CHẤP HÀNH TRUNG ƯƠNG",),
        name="Bộ Chính trị",
        organ="TW",
        place="Hà Nội",
        authorities=_on_behalf("BỘ CHÍNH TRỊ"),
        recipients=("Các tỉnh uỷ, thành uỷ", "Các ban đảng Trung ương"),
        archive="Văn phòng Trung ương Đảng",
    ),
    Office(
        family="party",
        body=("TỈNH UỶ LÂM ĐỒNG", "UỶ BAN KIỂM TRA"),
        name="Uỷ ban Kiểm tra Tỉnh uỷ",
        organ="UBKTTU",
        place="Lâm Đồng",
        authorities=_on_behalf("UỶ BAN KIỂM TRA"),
        position="CHỦ NHIỆM",
        recipients=("Thường trực Tỉnh uỷ", "Các ban của Tỉnh uỷ"),
        archive="Uỷ ban Kiểm tra Tỉnh uỷ",
    ),
    Office(
        family="party",
        body=("ĐẢNG BỘ XÃ BẢO AN", "CHI BỘ THÔN ĐÔNG"),
        name="Chi bộ",
        organ="CB",
        place="Bảo An",
        authorities=_on_behalf("CHI BỘ"),
        position="BÍ THƯ",
        recipients=("Đảng uỷ xã", "Đảng viên trong Chi bộ"),
        archive="Chi bộ",
    ),
    Office(
        family="party",
        body=("TỈNH UỶ LÂM ĐỒNG", "BAN CHỈ ĐẠO CẢI CÁCH TƯ PHÁP"),
        name="Ban Chỉ đạo",
        organ="BCĐ",
        place="Lâm Đồng",
        position="TRƯỞNG BAN CHỈ ĐẠO",
        recipients=("Thường trực Tỉnh uỷ", "Thành viên Ban Chỉ đạo"),
        archive="Ban Chỉ đạo",
        also="BÍ THƯ kiêm",
    ),
)

_OFFICES: Final = (*_STATE, *_PARTY)
