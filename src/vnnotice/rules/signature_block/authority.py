"""Rules on the authority (*quyền hạn của người ký*), box 7a: in whose right somebody signs."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.model import Authority
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, Fix, replaced, rule
from vnnotice.wording import signature_block as wording


def _authorities(case: Case) -> Iterator[tuple[str, Authority]]:
    for index, block in enumerate(case.notice.signature_blocks):
        for number, authority in enumerate(block.authorities):
            yield f"signature_blocks[{index}].authorities[{number}]", authority


def _letters(authority: Authority, case: Case) -> str:
    """Return what stands before the principal, white space in one; empty where the wording is not of this principal."""
    line = wording.write(authority, case.form)
    letters = line[: max(line.find(authority.principal.split()[0], 1), 0)]
    return " ".join(letters.split()) + (" " if letters[-1:].isspace() else "")


def _is_foreign(letters: str, form: str) -> bool:
    return "/" in letters if "/" not in form else "." in letters and "/" not in letters


@rule(
    "VN0704",
    fixes=True,
    part="signature_blocks",
    message_vi="quyền hạn ký ghi “{expected}”, không ghi “{found}”",
    message_en="the authority is written “{expected}”, not “{found}”",
    demand_vi="Chữ viết tắt quyền hạn ký theo đúng hệ thống văn bản: TM., KT., TL. của Nhà nước; T/M, K/T, T/L của Đảng.",
    mend_vi="Văn bản hành chính viết “TM.”, “KT.”, “TL.”; văn bản của Đảng viết “T/M”, “K/T”, “T/L”.",
    mend_en="Write “TM.”, “KT.”, “TL.” with the State, “T/M”, “K/T”, “T/L” with the Party.",
    see=("VN0705", "VN0706"),
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
            principal = authority.principal
            yield Fault(path, letters.strip(), form.strip(), Fix(f"{letters}{principal}", f"{form}{principal}"))


@rule(
    "VN0705",
    fixes=True,
    part="signature_blocks",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Quyền hạn ký viết đúng mẫu: chữ viết tắt, dấu và một dấu cách, rồi tên tập thể hoặc chức vụ.",
    mend_vi="Viết chữ viết tắt và dấu, cách một dấu cách, rồi tên tập thể hoặc chức vụ: “KT. GIÁM ĐỐC”, không viết “KT.GIÁM ĐỐC”.",
    mend_en="Write the letters, their mark, one blank, then for whom: “KT. GIÁM ĐỐC”, not “KT.GIÁM ĐỐC”.",
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
            yield replaced(path, f"{letters}{authority.principal}", f"{form}{authority.principal}")


@rule(
    "VN0706",
    part="signature_blocks",
    message_vi="văn bản của Đảng không có quyền hạn ký “{found}”",
    message_en="a Party document knows no authority “{found}”",
    demand_vi="Văn bản của Đảng chỉ có T/M (thay mặt), K/T (ký thay), T/L (thừa lệnh) và Q. (quyền).",
    mend_vi="Bỏ “TUQ.” và ghi quyền hạn ký mà Đảng quy định: “T/M”, “K/T”, “T/L” hoặc “Q.” trước chức vụ.",
    mend_en="Drop “TUQ.” and give an authority that the Party knows: “T/M”, “K/T”, “T/L”, or “Q.” before the position.",
    see=("VN0709",),
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
    message_vi="cấp uỷ không có ký thay (K/T): “{found}”; phó bí thư ký thay mặt (T/M) cấp uỷ",
    message_en="a Party committee knows no signing in place: “{found}”; a deputy secretary signs on behalf (T/M)",
    demand_vi="Cấp uỷ làm việc theo chế độ tập thể: phó bí thư ký thay mặt (T/M), không ký thay (K/T) bí thư.",
    mend_vi="Thay “K/T BÍ THƯ” bằng “T/M” và tên cấp uỷ hoặc ban thường vụ: “T/M BAN THƯỜNG VỤ”, dưới là “PHÓ BÍ THƯ”.",
    mend_en="Replace “K/T BÍ THƯ” by “T/M” and the committee or its board: “T/M BAN THƯỜNG VỤ”, “PHÓ BÍ THƯ” below it.",
    see=("VN0711", "VN0712", "VN0718"),
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


@rule(
    "VN0711",
    part="signature_blocks",
    message_vi="không ký thay mặt (T/M) thường trực cấp uỷ: “{found}”",
    message_en="the standing members of a committee are not among those on whose behalf one signs: “{found}”",
    demand_vi="Ký thay mặt (T/M) cấp uỷ hoặc ban thường vụ, không ký thay mặt thường trực cấp uỷ.",
    mend_vi="Ký thay mặt cấp uỷ hoặc ban thường vụ: “T/M BAN THƯỜNG VỤ”, không ghi “T/M THƯỜNG TRỰC HUYỆN UỶ”.",
    mend_en="Sign on behalf of the committee or its board: “T/M BAN THƯỜNG VỤ”, not “T/M THƯỜNG TRỰC HUYỆN UỶ”.",
    see=("VN0718",),
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
