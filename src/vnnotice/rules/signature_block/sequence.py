"""Rules on the authorities that follow each other in one signature block, box 7a."""

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


def _sequences(case: Case) -> Iterator[tuple[str, tuple[Authority, ...], _Sequence]]:
    """Yield the authorities of each block that has more than one, and their kinds."""
    for index, block in enumerate(case.notice.signature_blocks):
        if len(block.authorities) > 1:
            kinds = tuple(authority.kind for authority in block.authorities)
            yield f"signature_blocks[{index}].authorities", block.authorities, kinds


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
    message_vi="các dòng quyền hạn ký không được kết hợp như vậy: “{found}”",
    message_en="these authorities do not follow each other: “{found}”",
    demand_vi="Các dòng quyền hạn ký chỉ kết hợp theo những cách mà quy định cho phép, như TM. rồi KT., TL. rồi KT. ở văn bản hành chính.",
    mend_vi="Chỉ giữ các dòng quyền hạn ký kết hợp được với nhau, đúng thứ tự: “TM. ỦY BAN NHÂN DÂN” rồi “KT. CHỦ TỊCH”.",
    mend_en="Keep only lines that may follow each other, in order: “TM. ỦY BAN NHÂN DÂN”, then “KT. CHỦ TỊCH”.",
    see=("VN0709", "VN0710"),
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
    message_vi="người được ủy quyền phải trực tiếp ký, sau TUQ. không ký thay (KT.): “{found}”",
    message_en="who signs by delegation signs in person; nobody signs in place (KT.) after TUQ.: “{found}”",
    demand_vi="Người được ủy quyền ký không được ủy quyền lại cho người khác ký.",
    mend_vi="Bỏ dòng “KT.” dưới “TUQ.”: người được ủy quyền tự ký, với chức vụ của chính mình.",
    mend_en="Delete the line “KT.” below “TUQ.”: who holds the delegation signs in person.",
    see=("VN0710",),
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
    message_vi="người được giao ký thừa lệnh phải trực tiếp ký, sau T/L không ký thay (K/T): “{found}”",
    message_en="who signs by order signs in person; nobody signs in place (K/T) after T/L: “{found}”",
    demand_vi="Người được giao ký thừa lệnh (T/L) phải trực tiếp ký, không để người khác ký thay (K/T).",
    mend_vi="Bỏ dòng “K/T” dưới “T/L”: dưới “T/L BAN THƯỜNG VỤ” ghi thẳng “PHÓ CHÁNH VĂN PHÒNG”.",
    mend_en="Delete the line “K/T” below “T/L”: write “PHÓ CHÁNH VĂN PHÒNG” right below “T/L BAN THƯỜNG VỤ”.",
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
