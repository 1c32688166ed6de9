"""Signs of whose notice it is: what in its components is written in the manner of one body of law only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from vnnotice.model import Authority, IssuingBody, Notice, NumberAndSymbol, Recipients
from vnnotice.regimes._edition import Family
from vnnotice.wording.separators import is_separator, is_star

__all__ = ["Sign", "signs"]


@frozen(kw_only=True, weakref_slot=False)
class Sign:
    """One sign.

    Attributes:
        family: whose notice it speaks for.
        component: the component that shows it; two signs of one component are not independent.
        weight: how much it says.
        vi, en: what it is, in a phrase.
    """

    family: Family
    component: str
    weight: int
    vi: str
    en: str

    @property
    def strong(self) -> bool:
        """Whether together with another one it settles whose notice this is."""
        return self.weight > 1


def signs(notice: Notice) -> tuple[Sign, ...]:
    """Return the signs of *notice*, in the order of the paper."""
    return tuple(_signs(notice))


def _signs(notice: Notice) -> Iterator[Sign]:
    heading = notice.heading
    if heading is not None and heading.kind == "state":
        yield Sign(family="state", component="heading", weight=8, vi="Quốc hiệu", en="the national heading")
    elif heading is not None and heading.kind == "party":
        yield Sign(family="party", component="heading", weight=8, vi="tiêu đề của Đảng", en="the Party's heading")
    if notice.issuing_body is not None:
        yield from _of_issuing_body(notice.issuing_body)
    if notice.number_and_symbol is not None:
        yield from _of_number(notice.number_and_symbol)
    for block in notice.signature_blocks:
        for authority in block.authorities:
            yield from _of_authority(authority)
    if notice.recipients is not None:
        yield from _of_archive(notice.recipients)


_PARTY_BODY: Final = re.compile(
    r"\b(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY]\b|\bĐẢNG BỘ\b|\bCHI BỘ\b|BAN CHẤP HÀNH TRUNG ƯƠNG|TRUNG ƯƠNG ĐẢNG"
)
_STATE_BODY: Final = re.compile(
    r"(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|CHÍNH PHỦ|VĂN PHÒNG CHÍNH PHỦ|BỘ|SỞ|CỤC|CHI CỤC|TỔNG CỤC)\b"
)


def _of_issuing_body(body: IssuingBody) -> Iterator[Sign]:
    """Yield the star or the line under the name, and the name itself."""
    separators = [line for line in (body.wording or "").split("\n") if is_separator(line)]
    if any(map(is_star, separators)):
        yield Sign(
            family="party",
            component="issuing_body",
            weight=4,
            vi="dấu sao dưới tên cơ quan",
            en="the star under the issuing body",
        )
    elif separators:
        yield Sign(
            family="state",
            component="issuing_body",
            weight=1,
            vi="đường kẻ dưới tên cơ quan",
            en="the line under the issuing body",
        )
    names = [*body.parents, body.name or ""]
    family: Family | None = "state" if any(_STATE_BODY.match(name) for name in names) else None
    if any(_PARTY_BODY.search(name) for name in names):
        family = "party"
    if family:
        name = body.name or body.parents[-1]
        yield Sign(
            family=family,
            component="issuing_body",
            weight=3,
            vi=f"tên cơ quan “{name}”",
            en=f"the issuing body “{name}”",
        )


_NUMBER: Final = re.compile(r"\s*(?P<label>(?i:số)(?:\s*:)?)[\s\d.…_]*(?P<separator>[-/])")
_PARTY_ORGAN: Final = re.compile(
    r"(?:VP|BTC|BTG|BDV|BTGDV|BNC|BXDĐ|BKT|UBKT|CQUBKT|BCĐ|BCSĐ|ĐĐ|TB|HĐ)?(?:TW|TU|HU|QU|ThU|ĐU)(?:QS|CA|BP|K)?|CB"
)
_STATE_ORGAN: Final = re.compile(r"(?:UBND|HĐND|VPCP|TTg|VPUBND)\b")


def _of_number(part: NumberAndSymbol) -> Iterator[Sign]:
    """Yield the form of the number line, and the symbol of the organ."""
    match = _NUMBER.match(part.wording or "")
    if match and part.kind:
        family: Family = "party" if match["separator"] == "-" else "state"
        form = f"{match['label']} …{match['separator']}{part.kind}"
        yield Sign(
            family=family,
            component="number_and_symbol",
            weight=3,
            vi=f"cách ghi số “{form}”",
            en=f"the form of the number “{form}”",
        )
    organ = part.organ or ""
    organ_family: Family | None = "party" if _PARTY_ORGAN.fullmatch(organ) else None
    if _STATE_ORGAN.match(organ):
        organ_family = "state"
    if organ_family:
        yield Sign(
            family=organ_family,
            component="number_and_symbol",
            weight=2,
            vi=f"ký hiệu cơ quan “{organ}”",
            en=f"the symbol of the organ “{organ}”",
        )


_LETTERS: Final = re.compile(
    r"\s*(?P<letters>T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|T\s?[./]?\s?U\s?\.?Q)\s?(?P<stop>\.?)"
)


def _of_authority(authority: Authority) -> Iterator[Sign]:
    """Yield the letters of the authority: a slash is the Party's, a full stop the State's."""
    match = _LETTERS.match(authority.wording or "")
    letters = "".join(match["letters"].split()) if match else ""
    if "/" in letters:
        family: Family = "party"
    elif match and match["stop"]:
        family, letters = "state", f"{letters}."
    else:
        return
    yield Sign(
        family=family,
        component="signature_blocks",
        weight=3,
        vi=f"quyền hạn ký “{letters}”",
        en=f"the authority “{letters}”",
    )


_STATE_ARCHIVE: Final = re.compile(r"Lưu\s*:\s*VT\b")
_PARTY_ARCHIVE: Final = re.compile(r"Lưu (?:VP(?:TW|TU|HU|QU|ThU|ĐU)\b|Văn phòng .*(?:[ủu][ỷy]|Trung ương Đảng)\b)")
_PLAIN_ARCHIVE: Final = re.compile(r"Lưu (?!VT\b)\w")


def _of_archive(recipients: Recipients) -> Iterator[Sign]:
    """Yield the manner of the archive line: ``Lưu: VT`` is the State's, ``Lưu VPHU`` the Party's."""
    name = recipients.archive.name if recipients.archive else ""
    if _STATE_ARCHIVE.match(name):
        family, weight = "state", 2
    elif _PARTY_ARCHIVE.match(name):
        family, weight = "party", 2
    elif _PLAIN_ARCHIVE.match(name):
        family, weight = "party", 1
    else:
        return
    yield Sign(
        family=family,  # type: ignore[arg-type]
        component="recipients",
        weight=weight,
        vi=f"dòng lưu “{name}”",
        en=f"the archive line “{name}”",
    )
