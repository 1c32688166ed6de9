"""Issuing body ⇄ the lines at the top left of page 1."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.model import IssuingBody
from vnnotice.vietnamese.letters import unmarked
from vnnotice.wording._form import Form
from vnnotice.wording.separators import is_separator

__all__ = ["opens_organ", "parse", "write"]

_ORGAN_WORDS: Final = (
    "UY BAN|UBND|HDND|HOI DONG|QUOC HOI|CHINH PHU|THU TUONG|CHU TICH|SO|TONG CUC|CUC|CHI CUC|VIEN(?! CHUC)|HOC VIEN|"
    "VAN PHONG|TIEU BAN|TRUNG TAM|TRUONG|DAI HOC|TAP DOAN|TONG CONG TY|CONG TY|DANG BO|DANG UY|DANG DOAN|"
    "QUAN UY|TINH UY|THANH UY|HUYEN UY|THI UY|CHI BO|DAI HOI|DOAN|LIEN DOAN|CONG DOAN|HOI|MAT TRAN|THUONG TRUC|TOA AN|THANH TRA|"
    "KHO BAC|NGAN HANG|BAO HIEM|BENH VIEN|TAP CHI|CONG AN|QUAN DOI|QUAN KHU|CO QUAN|CAU LAC BO|TO CHUC|LIEN HIEP|"
    "TONG LIEN DOAN|KIEM TOAN NHA NUOC|THONG TAN XA|HOP TAC XA|NHA XUAT BAN|NHA MAY|NHA HAT|XI NGHIEP|CANG VU|BAO TANG|"
    "THU VIEN|HAT KIEM LAM|DON BIEN PHONG|TRAM Y TE|TO CONG TAC|BUU DIEN|VUON QUOC GIA|PHAN HIEU|PHAN VIEN|DIEN LUC|"
    "HIEP HOI|TONG HOI|DAI SU QUAN|TONG LANH SU QUAN|QUAN CHUNG|BINH CHUNG|QUAN DOAN|BINH DOAN|SU DOAN|LU DOAN|TRUNG DOAN"
)
_OPENS_ORGAN: Final = re.compile(rf"(?:{_ORGAN_WORDS})(?:\b|\d)")
_OPENS_ORGAN_AS_MARKED: Final = re.compile(r"(?:BAN|BÁO|BỘ(?! ĐỘI| PHẬN)|ĐÀI|PHÒNG(?!,? (?:CHỐNG|CHÁY|THỦ)\b)|VỤ)\b")
"""Words that with other marks are names of places: ``BẢO LÂM``, ``BỐ TRẠCH``, ``ĐẠI LỘC``, ``PHONG ĐIỀN``, ``VŨ THƯ``.

``PHÒNG, CHỐNG`` and ``BỘ ĐỘI`` are no bodies either.
"""

_GOES_ON: Final = re.compile(
    r".*(?:[-–,]| VA| CUA| CAC)|DAI HOI(?: DAI BIEU)?|BAN (?:CHI DAO|CHI HUY|TO CHUC|DAI DIEN)|BO (?:CHI HUY|TU LENH)"
    r"|DANG (?:UY|BO|DOAN)|CHI BO|BAN CAN SU(?: DANG)?|UY BAN|VAN PHONG|HOI DONG|TIEU BAN|CONG DOAN|DOAN|TRUONG|TRUNG TAM"
)
"""The first line of a name that goes on below: the word for a kind of body alone names none that has others under it."""


def opens_organ(line: str) -> bool:
    """Tell whether *line* begins with the word for a kind of body, such as ``SỞ`` or ``HUYỆN UỶ``.

    >>> opens_organ("SỞ NỘI VỤ"), opens_organ("TỈNH QUẢNG NGÃI"), opens_organ("TỈNH ỦY LÀO CAI")
    (True, False, True)
    >>> opens_organ("BÁO LÀO CAI"), opens_organ("BẢO LÂM")
    (True, False)
    """
    words = line.upper().strip()
    return bool(_OPENS_ORGAN.match(unmarked(words)) or _OPENS_ORGAN_AS_MARKED.match(words))


def parse(lines: str) -> IssuingBody | None:
    r"""Return the issuing body that *lines* say: the last body named, with those above it.

    A line that does not open with the word for a body goes on with the one before it.

    >>> body = parse("UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG")
    >>> body.parents, body.name
    (('UBND TỈNH LÀO CAI',), 'SỞ CÔNG THƯƠNG')
    >>> parse("ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI").name
    'ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI'
    >>> parse("ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ XÃ BẢO AN LẦN THỨ XII").parents
    ()
    """
    bodies: list[str] = []
    for line in lines.split("\n"):
        words = " ".join(line.split())
        if not words or is_separator(words):
            continue
        if bodies and (not opens_organ(words) or _GOES_ON.fullmatch(unmarked(bodies[-1]).upper())):
            bodies[-1] = f"{bodies[-1]} {words}"
        else:
            bodies.append(words)
    return IssuingBody(name=bodies[-1], parents=tuple(bodies[:-1]), wording=lines) if bodies else None


def write(part: IssuingBody, form: Form) -> str:
    """Return the lines of *part*: the bodies above it, its name, and the star where *form* types one."""
    if part.wording:
        return part.wording
    lines = [*part.parents, *([part.name] if part.name else [])]
    return "\n".join([*lines, form.body_rule] if form.body_rule and lines else lines)
