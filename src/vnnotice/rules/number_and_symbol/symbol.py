"""Rules on the symbol (*ký hiệu*), box 3: what it joins, and by which signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, replaced, rule
from vnnotice.rules.number_and_symbol._line import OPEN, own_wording, part_of, pieces, written
from vnnotice.rules.number_and_symbol._organs import symbols_of

_GROUP: Final = re.compile(r"\s*[-–—/]\s*")
_ORDER: Final = re.compile(r"(?P<first>[-–—/])\s*(?:\d{4}\s*[-–—/]\s*)?[^-–—/]+?\s*(?P<second>[-–—/]|$)")


def _order(case: Case) -> tuple[str, str] | None:
    """Return the signs after the number and after the kind (empty where there is none), where there is a kind."""
    kind = part_of(case).kind
    match = pieces(case) if kind else None
    rest = (match["rest"] or "").strip() if match else ""
    if kind and match and match["digits"] and rest.startswith(kind):
        return "", rest[len(kind) : len(kind) + 1]
    signs = _ORDER.search(rest)
    return (signs["first"], signs["second"]) if signs else None


@rule(
    "VN0311",
    fixes=True,
    part="number_and_symbol",
    message_vi="dấu trong số, ký hiệu đặt không đúng hệ thống văn bản: “{expected}”, không phải “{found}”",
    message_en="hyphen and slash stand in the order of the body's own law: “{expected}”, not “{found}”",
    demand_vi="Văn bản hành chính ghi số/loại-cơ quan (05/TB-SNV); văn bản của Đảng ghi số-loại/cơ quan (15-TB/HU).",
    mend_vi="Đặt dấu đúng hệ thống văn bản: “05/TB-SNV” ở văn bản hành chính, “15-TB/HU” ở văn bản của Đảng.",
    mend_en="Set the signs in their own order: “05/TB-SNV” with the State, “15-TB/HU” with the Party.",
    see=("VN0312",),
)
def foreign_number_order(case: Case) -> Iterator[Fault]:
    """The State writes ``05/TB-SNV``, the Party ``15-TB/HU``; neither writes the other's way.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số: 05-TB/SNV
        [party-2018] Số 15/TB-HU
    """
    if _order(case) == (case.form.kind_separator, case.form.number_separator):
        yield _rewritten(case)


def _rewritten(case: Case) -> Fault:
    """Return the fault of a line that the form writes in another way; its mend is certain where only signs differ."""
    found, own = written(case), _DASH.sub("-", own_wording(case))
    if _letters(found) == _letters(own):
        return replaced("number_and_symbol", found, own)
    return Fault("number_and_symbol", found, _DASH.sub("-", found) if _DASH.search(found) else own)


def _letters(symbol: str) -> str:
    return "".join(filter(str.isalnum, symbol)).lstrip("0")


_DASH: Final = re.compile("[–—]")


@rule(
    "VN0312",
    fixes=True,
    part="number_and_symbol",
    message_vi="dấu trong số, ký hiệu không đúng: “{expected}”, không phải “{found}”",
    message_en="the signs in number and symbol are “{expected}”, not “{found}”",
    demand_vi="Giữa số và ký hiệu, giữa các nhóm chữ của ký hiệu dùng đúng dấu gạch chéo (/) và dấu gạch nối (-).",
    mend_vi="Đặt dấu gạch chéo (/) và dấu gạch nối (-) đúng chỗ: viết “05/TB-SNV”, không viết “05/TB–SNV” hay “05/TB/SNV”.",
    mend_en="Set the slash (/) and the hyphen (-) in their places: “05/TB-SNV”, not “05/TB–SNV” or “05/TB/SNV”.",
    see=("VN0313",),
)
def wrong_separator_in_symbol(case: Case) -> Iterator[Fault]:
    """Number and symbol are joined by a slash and a hyphen in their places, never by a longer dash.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 05-QC/BTCTU-BNCTU

    Bad:
        [state-2020] Số: 05/TB–SNV
        [state-2020] Số: 05/TB/SNV
        [state-2020] Số: 05 TB/SNV
        [party-2018] Số 15-TB-HU
    """
    order = _order(case)
    if order is None:
        return
    first, second = case.form.number_separator, case.form.kind_separator
    dashed = "–" in written(case) or "—" in written(case)
    if dashed or (not part_of(case).year and order not in {(first, second), (second, first), (first, "")}):
        yield _rewritten(case)


@rule(
    "VN0313",
    fixes=True,
    part="number_and_symbol",
    message_vi="giữa các nhóm chữ của ký hiệu không cách chữ: “{expected}”, không phải “{found}”",
    message_en="there are no blanks between the groups of the symbol: “{expected}”, not “{found}”",
    demand_vi="Giữa các nhóm chữ viết tắt trong ký hiệu không cách chữ.",
    mend_vi="Viết liền các nhóm chữ của ký hiệu: “TB-SNV”, không viết “TB - SNV”.",
    mend_en="Close up the groups of the symbol: “TB-SNV”, not “TB - SNV”.",
    see=("VN0319",),
)
def space_in_symbol(case: Case) -> Iterator[Fault]:
    """There are no blanks between the groups of the symbol.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số: 05/TB - SNV
        [party-2018] Số 15-TB / HU
    """
    match = pieces(case)
    symbol = match["rest"] or "" if match else ""
    words = " ".join(symbol[_start(symbol) :].split())
    closed = _BLANK_AT_SIGN.sub("", words)
    if closed != words:
        yield replaced("number_and_symbol", words, closed)


_BLANK_AT_SIGN: Final = re.compile(r" (?=[-–—/])|(?<=[-–—/]) ")


def _start(rest: str) -> int:
    """Return where the symbol begins in what follows the digits."""
    match = _FIRST.search(rest)
    return match.end() if match else 0


_FIRST: Final = re.compile(r"[-–—/]\s*")


@rule(
    "VN0319",
    fixes=True,
    part="number_and_symbol",
    message_vi="giữa số và ký hiệu không có dấu cách: “{expected}”, không phải “{found}”",
    message_en="there is no blank between the number and the symbol: “{expected}”, not “{found}”",
    demand_vi="Giữa số và ký hiệu chỉ có dấu gạch, không cách chữ.",
    mend_vi="Bỏ dấu cách giữa số và ký hiệu: “05/TB-SNV”, không viết “05 /TB-SNV”.",
    mend_en="Delete the blank between number and symbol: “05/TB-SNV”, not “05 /TB-SNV”.",
)
def space_after_number(case: Case) -> Iterator[Fault]:
    """There is no blank between the number and the symbol.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số: 05 /TB-SNV
        [party-2018] Số 15 - TB/HU
    """
    match = pieces(case)
    if match and match["digits"]:
        rest = match["rest"] or ""
        sign = rest[: _start(rest)]
        if sign.strip() != sign and len(sign.strip()) == 1:
            yield replaced("number_and_symbol", f"{match['digits']}{sign}", f"{match['digits']}{sign.strip()}")


_COURT: Final = re.compile(r"\bT(?:ÒA|OÀ) ÁN\b")


@rule(
    "VN0314",
    part="number_and_symbol",
    message_vi="số, ký hiệu không ghi năm ban hành: bỏ “{found}”",
    message_en="number and symbol carry no year: leave out “{found}”",
    demand_vi="Số, ký hiệu của văn bản không ghi năm ban hành; năm chỉ có trong số của văn bản quy phạm pháp luật.",
    mend_vi="Bỏ năm khỏi số, ký hiệu: “05/TB-SNV”, không viết “05/2024/TB-SNV”.",
    mend_en="Take the year out of number and symbol: “05/TB-SNV”, not “05/2024/TB-SNV”.",
)
def year_in_symbol(case: Case) -> Iterator[Fault]:
    """Number and symbol carry no year; that belongs to normative texts.  Courts number their papers in their own way.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số: 05/2024/TB-SNV
        [party-2018] Số 15/2023-TB/HU
        [party-2018] Số 15-TB/2023/HU
    """
    part = part_of(case)
    found = _YEAR.search(part.organ or "")
    place, year = ("year", part.year) if part.year else ("organ", found[1] if found else None)
    body = case.notice.issuing_body if year else None
    names = [*body.parents, body.name or ""] if body else []
    if year and not any(_COURT.search(name) for name in names):
        yield Fault(f"number_and_symbol.{place}", year)


_YEAR: Final = re.compile(r"(?:^|/)((?:19|20)\d{2})(?=/|$)")
"""A year in a group of its own before or after the symbol of the organ."""


@rule(
    "VN0315",
    part="number_and_symbol",
    message_vi="chữ viết tắt của tên loại này là “{expected}”, không phải “{found}”",
    message_en="the abbreviation of this document type is “{expected}”, not “{found}”",
    demand_vi="Chữ viết tắt tên loại trong ký hiệu đúng với tên loại ghi trên văn bản (thông báo: TB).",
    mend_vi="Ghi trong ký hiệu chữ viết tắt của tên loại đã ghi trên văn bản: thông báo là “TB”.",
    mend_en="Put the abbreviation of the printed document type in the symbol: “TB” for a notice (thông báo).",
    see=("VN0316", "VN0501"),
)
def wrong_kind_in_symbol(case: Case) -> Iterator[Fault]:
    """The symbol opens with the abbreviation of the document type that is printed below it.

    Good:
        [state-2020] Số: 05/TB-SNV | THÔNG BÁO
        [party-2018] Số 15-TB/HU | THÔNG BÁO

    Bad:
        [state-2020] Số: 05/QĐ-SNV | THÔNG BÁO
        [state-2020] Số: 05/SNV-VP | THÔNG BÁO
        [party-2018] Số 15-KL/HU | THÔNG BÁO
    """
    part = part_of(case)
    title = case.notice.type_and_subject
    printed = title.document_type if title else None
    expected = case.edition.symbol_of(printed.strip(" :")) if printed else None
    found = part.kind or _GROUP.split(part.organ or "", maxsplit=1)[0]
    if expected and found and found != expected:
        yield Fault("number_and_symbol.kind" if part.kind else "number_and_symbol.organ", found, expected)


@rule(
    "VN0316",
    part="number_and_symbol",
    message_vi="ký hiệu thiếu chữ viết tắt tên cơ quan ban hành",
    message_en="the symbol lacks the abbreviation of the issuing body",
    demand_vi="Ký hiệu gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan, tổ chức ban hành.",
    mend_vi="Thêm chữ viết tắt tên cơ quan ban hành vào ký hiệu: “05/TB-SNV”, không viết “05/TB”.",
    mend_en="Add the abbreviation of the issuing body to the symbol: “05/TB-SNV”, not “05/TB”.",
    see=("VN0318",),
)
def missing_organ_in_symbol(case: Case) -> Iterator[Fault]:
    """The symbol names the issuing body after the document type.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số: 05/TB
        [party-2018] Số 15-TB
    """
    part = part_of(case)
    if part.kind and not part.organ and not OPEN.search(part.wording or ""):
        yield Fault("number_and_symbol.organ")


@rule(
    "VN0317",
    part="number_and_symbol",
    message_vi="chữ viết tắt trong ký hiệu mở đầu bằng chữ in hoa, không phải “{found}”",
    message_en="a group of letters in the symbol opens with a capital, unlike “{found}”",
    demand_vi="Ký hiệu của văn bản trình bày bằng chữ in hoa.",
    mend_vi="Viết in hoa chữ viết tắt trong ký hiệu: “TB-SNV”, không viết “TB-snv”.",
    mend_en="Set the abbreviations in the symbol in capitals: “TB-SNV”, not “TB-snv”.",
    see=("VN0315",),
)
def small_letters_in_symbol(case: Case) -> Iterator[Fault]:
    """Each group of letters in the symbol opens with a capital; ``CTr``, ``TTg`` and the Party's ``nb`` are right.

    Good:
        [state-2020] Số: 05/TB-TTg
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số: 05/TB-snv
        [party-2018] Số 15-TB/hu
    """
    for group in _GROUP.split(part_of(case).organ or ""):
        if group[:1].islower() and group != "nb":
            yield Fault("number_and_symbol.organ", group)


@rule(
    "VN0318",
    part="number_and_symbol",
    message_vi="chữ viết tắt của cơ quan ban hành là “{expected}”, không phải “{found}”",
    message_en="the abbreviation of the issuing body is “{expected}”, not “{found}”",
    demand_vi="Chữ viết tắt tên cơ quan trong ký hiệu đúng với cơ quan ban hành (huyện uỷ: HU; đảng uỷ: ĐU; chi bộ: CB).",
    mend_vi="Ghi chữ viết tắt của cấp uỷ ban hành: tỉnh uỷ “TU”, huyện uỷ “HU”, đảng uỷ “ĐU”, chi bộ “CB”.",
    mend_en="Put the abbreviation of the committee that issues: “TU”, “HU” or “ĐU”, and “CB” for a cell.",
)
def wrong_organ_in_symbol(case: Case) -> Iterator[Fault]:
    """In a Party document the symbol of the organ is that of the committee that issues it.  An organ of a committee has its
    own initials before the symbol of the committee.

    Good:
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | Số 15-TB/HU
        [party-2018] ĐẢNG BỘ HUYỆN LÂM HÀ | ĐẢNG UỶ XÃ BẢO AN | Số 15-TB/ĐU
        [party-2018] TỈNH UỶ LÂM ĐỒNG | BAN TỔ CHỨC | Số 15-TB/BTCTU

    Bad:
        [party-2018] ĐẢNG BỘ TỈNH LÂM ĐỒNG | HUYỆN UỶ LÂM HÀ | Số 15-TB/TU
        [party-2018] ĐẢNG BỘ HUYỆN LÂM HÀ | ĐẢNG UỶ XÃ BẢO AN | Số 15-TB/HU
        [party-2018] TỈNH UỶ LÂM ĐỒNG | VĂN PHÒNG | Số 15-TB/TU
    """
    organ, body = part_of(case).organ, case.notice.issuing_body
    expected = symbols_of(body) if case.edition.family == "party" and organ and body else ()
    if organ and expected:
        opens = tuple(symbol.casefold() for symbol in expected)
        if not any(group.casefold().startswith(opens) for group in _GROUP.split(organ)):
            yield Fault("number_and_symbol.organ", organ, expected[0])
