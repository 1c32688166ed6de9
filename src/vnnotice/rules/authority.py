"""Rules on the authority (*quyền hạn của người ký*), box 7a: in whose right somebody signs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from vnnotice.model import Authority, AuthorityKind
from vnnotice.regimes import Family
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.wording import signature_block as wording

_Sequence: TypeAlias = tuple[AuthorityKind, ...]


def _authorities(case: Case) -> Iterator[tuple[str, Authority]]:
    for index, block in enumerate(case.notice.signature_blocks):
        for number, authority in enumerate(block.authorities):
            yield f"signature_blocks[{index}].authorities[{number}]", authority


def _sequences(case: Case) -> Iterator[tuple[str, tuple[Authority, ...], _Sequence]]:
    """Yield the authorities of each block that has more than one, and their kinds."""
    for index, block in enumerate(case.notice.signature_blocks):
        if len(block.authorities) > 1:
            kinds = tuple(authority.kind for authority in block.authorities)
            yield f"signature_blocks[{index}].authorities", block.authorities, kinds


def _letters(authority: Authority, case: Case) -> str:
    """Return what stands before the principal, white space in one; empty where the wording is not of this principal."""
    line = wording.write(authority, case.form)
    letters = line[: max(line.find(authority.principal.split()[0], 1), 0)]
    return " ".join(letters.split()) + (" " if letters[-1:].isspace() else "")


def _is_foreign(letters: str, form: str) -> bool:
    return "/" in letters if "/" not in form else "." in letters and "/" not in letters


@rule(
    "VN0704",
    part="signature_blocks",
    message_vi="quyền hạn ký ghi “{expected}”, không ghi “{found}”",
    message_en="the authority is written “{expected}”, not “{found}”",
    demand_vi="Chữ viết tắt quyền hạn ký theo đúng hệ thống văn bản: TM., KT., TL. của Nhà nước; T/M, K/T, T/L của Đảng.",
)
def foreign_authority_form(case: Case) -> Iterator[Fault]:
    """The letters of the authority are those of the body's own law: ``TM.`` with the State, ``T/M`` with the Party.

    Good:
        [state-2020] TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | Nguyễn Văn An
        [party-2018] T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Nguyễn Văn An

    Bad:
        [state-2020] T/M ỦY BAN NHÂN DÂN | CHỦ TỊCH | Nguyễn Văn An
        [party-2018] TL. BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Nguyễn Văn An
    """
    for path, authority in _authorities(case):
        form = case.form.authority(authority.kind)
        if form and authority.kind != "acting" and _is_foreign(letters := _letters(authority, case), form):
            yield Fault(path, letters.strip(), form.strip())


@rule(
    "VN0705",
    part="signature_blocks",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Quyền hạn ký viết đúng mẫu: chữ viết tắt, dấu và một dấu cách, rồi tên tập thể hoặc chức vụ.",
)
def malformed_authority(case: Case) -> Iterator[Fault]:
    """The authority is written in its one shape: the letters, their mark, one blank, and for whom.

    Good:
        [state-2020] KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | Nguyễn Văn An
        [party-2018] T/M ĐẢNG UỶ | BÍ THƯ | Nguyễn Văn An

    Bad:
        [state-2020] KT.GIÁM ĐỐC | PHÓ GIÁM ĐỐC | Nguyễn Văn An
        [state-2020] TM ỦY BAN NHÂN DÂN | CHỦ TỊCH | Nguyễn Văn An
        [party-2018] TM ĐẢNG UỶ | BÍ THƯ | Nguyễn Văn An
    """
    slashed = "/" in (case.form.authority("on_behalf") or "")
    for path, authority in _authorities(case):
        form = case.form.authority(authority.kind)
        letters = _letters(authority, case)
        if not form or not letters or letters == form or (slashed and authority.kind == "acting"):
            continue
        if authority.kind == "acting" or not _is_foreign(letters, form):
            yield Fault(path, f"{letters}{authority.principal}", f"{form}{authority.principal}")


@rule(
    "VN0706",
    part="signature_blocks",
    message_vi="văn bản của Đảng không có hình thức ký “{found}”",
    message_en="Party documents know no authority “{found}”",
    demand_vi="Văn bản của Đảng chỉ có T/M (thay mặt), K/T (ký thay), T/L (thừa lệnh) và Q. (quyền).",
)
def unknown_authority(case: Case) -> Iterator[Fault]:
    """A Party document is signed T/M, K/T, T/L, or by the head or the acting head; it knows no delegation (*TUQ*).

    Good:
        [party-2018] T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Nguyễn Văn An

    Bad:
        [party-2018] TUQ. BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Nguyễn Văn An
    """
    for path, authority in _authorities(case):
        if case.form.authority(authority.kind) is None:
            yield Fault(path, _letters(authority, case).strip() or authority.principal)


@rule(
    "VN0707",
    part="signature_blocks",
    message_vi="cấp uỷ không dùng ký thay: “{found}”; phó bí thư ký thay mặt (T/M) cấp uỷ",
    message_en="a Party committee knows no signing in place: “{found}”; a deputy secretary signs on behalf (T/M)",
    demand_vi="Cấp uỷ làm việc theo chế độ tập thể: phó bí thư ký thay mặt (T/M), không ký thay (K/T) bí thư.",
)
def in_place_of_secretary(case: Case) -> Iterator[Fault]:
    """Nobody signs in place of a secretary: a Party committee is a collective, and its deputy secretary signs T/M.

    Good:
        [party-2018] T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Nguyễn Văn An

    Bad:
        [party-2018] K/T BÍ THƯ | PHÓ BÍ THƯ | Nguyễn Văn An
    """
    for path, authority in _authorities(case):
        if authority.kind == "in_place" and authority.principal.startswith("BÍ THƯ"):
            yield Fault(path, wording.write(authority, case.form))


_LAWFUL: Final[Mapping[Family, frozenset[_Sequence]]] = {
    "state": frozenset(
        {
            ("on_behalf", "acting"),
            ("on_behalf", "in_place"),
            ("by_order", "in_place"),
            ("by_order", "acting"),
            ("by_delegation", "acting"),
        }
    ),
    "party": frozenset({("on_behalf", "acting"), ("by_order", "acting")}),
}
"""The authorities that may follow each other in one block; each alone is lawful."""

_REDELEGATED: Final[_Sequence] = ("by_delegation", "in_place")
_REORDERED: Final[_Sequence] = ("by_order", "in_place")


@rule(
    "VN0708",
    part="signature_blocks",
    message_vi="các quyền hạn ký không đi với nhau như vậy: “{found}”",
    message_en="these authorities do not follow each other: “{found}”",
    demand_vi="Các dòng quyền hạn ký chỉ kết hợp theo những cách mà quy định cho phép (TM. rồi KT., TL. rồi KT. …).",
)
def unlawful_authority_sequence(case: Case) -> Iterator[Fault]:
    """Lines of authority follow each other only as the law lets one right rest on another.

    Good:
        [state-2020] TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Nguyễn Văn An
        [state-2020] TL. CHỦ TỊCH | KT. CHÁNH VĂN PHÒNG | PHÓ CHÁNH VĂN PHÒNG | Nguyễn Văn An

    Bad:
        [state-2020] KT. CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN | PHÓ CHỦ TỊCH | Nguyễn Văn An
        [party-2018] T/M BAN THƯỜNG VỤ | K/T CHỦ NHIỆM | PHÓ CHỦ NHIỆM | Nguyễn Văn An
    """
    own = _REORDERED if case.edition.family == "party" else _REDELEGATED
    for path, authorities, kinds in _sequences(case):
        known = all(case.form.authority(kind) for kind in kinds)
        if known and not _has(kinds, own) and kinds not in _LAWFUL[case.edition.family]:
            yield Fault(path, _joined(authorities, case))


def _has(kinds: _Sequence, pair: _Sequence) -> bool:
    """Tell whether the two kinds of *pair* follow each other in *kinds*."""
    return any(step == pair for step in itertools.pairwise(kinds))


def _joined(authorities: tuple[Authority, ...], case: Case) -> str:
    return " / ".join(" ".join(wording.write(authority, case.form).split()) for authority in authorities)


@rule(
    "VN0709",
    part="signature_blocks",
    message_vi="người được ủy quyền không được ủy quyền lại, nên không ký thay sau TUQ.: “{found}”",
    message_en="who signs by delegation cannot delegate again, so nobody signs in place after TUQ.: “{found}”",
    demand_vi="Người được ủy quyền ký không được ủy quyền lại cho người khác ký.",
)
def in_place_after_delegation(case: Case) -> Iterator[Fault]:
    """Who is delegated to sign signs in person; nobody signs in that person's place.

    Good:
        [state-2020] TUQ. CHỦ TỊCH | GIÁM ĐỐC SỞ NỘI VỤ | Nguyễn Văn An

    Bad:
        [state-2020] TUQ. CHỦ TỊCH | KT. GIÁM ĐỐC SỞ NỘI VỤ | PHÓ GIÁM ĐỐC | Nguyễn Văn An
    """
    for path, authorities, kinds in _sequences(case):
        if _has(kinds, _REDELEGATED):
            yield Fault(path, _joined(authorities, case))


@rule(
    "VN0710",
    part="signature_blocks",
    message_vi="người được ký thừa lệnh trực tiếp ký, không có ký thay sau T/L: “{found}”",
    message_en="who signs by order signs in person; nobody signs in place after T/L: “{found}”",
    demand_vi="Người được giao ký thừa lệnh (T/L) phải trực tiếp ký, không để người khác ký thay (K/T).",
)
def in_place_after_order(case: Case) -> Iterator[Fault]:
    """In the Party who signs by order (T/L) signs in person; a deputy signs T/L too, without K/T.

    Good:
        [party-2018] T/L BAN THƯỜNG VỤ | PHÓ CHÁNH VĂN PHÒNG | Nguyễn Văn An

    Bad:
        [party-2018] T/L BAN THƯỜNG VỤ | K/T CHÁNH VĂN PHÒNG | PHÓ CHÁNH VĂN PHÒNG | Nguyễn Văn An
    """
    for path, authorities, kinds in _sequences(case):
        if _has(kinds, _REORDERED):
            yield Fault(path, _joined(authorities, case))


@rule(
    "VN0711",
    part="signature_blocks",
    message_vi="thường trực cấp uỷ không có trong các hình thức ký thay mặt: “{found}”",
    message_en="the standing members of a committee are not among those on whose behalf one signs: “{found}”",
    demand_vi="Ký thay mặt (T/M) cấp uỷ hoặc ban thường vụ; không có hình thức thay mặt thường trực cấp uỷ.",
)
def standing_members_on_behalf(case: Case) -> Iterator[Fault]:
    """One signs on behalf of the committee or its standing board, not of its standing members (*thường trực*).

    Good:
        [party-2018] T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Nguyễn Văn An

    Bad:
        [party-2018] T/M THƯỜNG TRỰC HUYỆN UỶ | PHÓ BÍ THƯ | Nguyễn Văn An
    """
    for path, authority in _authorities(case):
        if authority.kind == "on_behalf" and authority.principal.startswith("THƯỜNG TRỰC"):
            yield Fault(path, wording.write(authority, case.form))


@rule(
    "VN0712",
    part="signature_blocks",
    message_vi="sau “{expected}” là chức vụ cấp phó của người ký, không phải “{found}”",
    message_en="after “{expected}” comes the signer's position as a deputy, not “{found}”",
    demand_vi="Dưới dòng ký thay (KT., K/T) người đứng đầu là chức vụ cấp phó của người ký.",
)
def in_place_without_deputy(case: Case) -> Iterator[Fault]:
    """Who signs in place of the head is a deputy, and the position says so.

    Good:
        [state-2020] KT. BỘ TRƯỞNG | THỨ TRƯỞNG | Nguyễn Văn An
        [party-2018] K/T TRƯỞNG BAN | PHÓ TRƯỞNG BAN | Nguyễn Văn An

    Bad:
        [state-2020] KT. GIÁM ĐỐC | TRƯỞNG PHÒNG | Nguyễn Văn An
        [party-2018] K/T TRƯỞNG BAN | TRƯỞNG PHÒNG | Nguyễn Văn An
    """
    for index, block in enumerate(case.notice.signature_blocks):
        last = block.authorities[-1] if block.authorities else None
        if last and last.kind == "in_place" and block.position and not _is_deputy(block.position.upper()):
            yield Fault(f"signature_blocks[{index}].position", block.position, wording.write(last, case.form))


def _is_deputy(position: str) -> bool:
    return any(word in position for word in ("PHÓ", "THỨ TRƯỞNG", "ỦY VIÊN", "UỶ VIÊN"))


@rule(
    "VN0718",
    part="signature_blocks",
    message_vi="ký thay mặt tập thể là bí thư, chủ nhiệm, chủ tịch hoặc cấp phó, không phải “{found}”",
    message_en="on behalf of a collective signs its head or a deputy, not “{found}”",
    demand_vi="Ký thay mặt (T/M) cấp uỷ, uỷ ban kiểm tra, hội đồng là người đứng đầu hoặc cấp phó, không phải uỷ viên.",
)
def member_on_behalf(case: Case) -> Iterator[Fault]:
    """On behalf of a committee, an inspection committee or a council its head or a deputy signs, not a member.

    Good:
        [party-2018] T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Nguyễn Văn An

    Bad:
        [party-2018] T/M BAN THƯỜNG VỤ | UỶ VIÊN BAN THƯỜNG VỤ | Nguyễn Văn An
        [party-2026-05] T/M ĐẢNG UỶ | ỦY VIÊN | Nguyễn Văn An
    """
    for index, block in enumerate(case.notice.signature_blocks):
        kinds = {authority.kind for authority in block.authorities}
        if "on_behalf" in kinds and (block.position or "").upper().startswith(("UỶ VIÊN", "ỦY VIÊN")):
            yield Fault(f"signature_blocks[{index}].position", block.position)
