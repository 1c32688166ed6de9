"""Rule on the abbreviation of the document type in the symbol, box 3: that the law of the document knows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.number_and_symbol._line import part_of

_COPIES: Final = frozenset({"SY", "TrS", "SL"})
"""What copies have with the State."""

_STATE_ONLY: Final = frozenset({"QyĐ", "CĐ", "BGN", "BTT", "GUQ", *_COPIES})
"""Abbreviations of documents that the Party does not issue."""

_OF_LETTER: Final = "CV"


@rule(
    "VN0320",
    part="number_and_symbol",
    message_vi="hệ thống văn bản này không có tên loại nào viết tắt là “{found}”",
    message_en="no type of document of this law is abbreviated “{found}”",
    demand_vi="Chữ viết tắt tên loại trong ký hiệu là một trong những chữ viết tắt mà quy định nêu ra.",
    mend_vi="Ghi chữ viết tắt đúng của tên loại (thông báo: TB); công văn của cơ quan nhà nước không có.",
    mend_en="Write the right abbreviation of the type (a notice: TB); with the State an official letter has none.",
    see=("VN0315", "VN0512"),
    note_vi="KL (kết luận), TT (thông tri) là của Đảng; QyĐ, CĐ, BGN là của Nhà nước; GN, TTh, UQ, NP không còn dùng từ "
    "ngày 05/3/2020.",
)
def unknown_kind_in_symbol(case: Case) -> Iterator[Fault]:
    """The abbreviation of the document type is one that the law of the document knows.

    Where the printed type has an abbreviation of its own, another rule compares the two.

    Good:
        [state-2020] Số: 05/TB-SNV | THÔNG BÁO
        [party-2018] Số 15-KL/TU | KẾT LUẬN

    Bad:
        [state-2020] Số: 05/KL-SNV | KẾT LUẬN
        [party-2018] Số 15-QyĐ/TU | QUY ĐỊNH
    """
    kind = part_of(case).kind
    if kind is None or kind == "TB" or kind in case.edition.symbols.values():
        return
    title = case.notice.type_and_subject
    printed = title.document_type if title else None
    if printed and case.edition.symbol_of(printed.strip(" :")):
        return
    if case.edition.family == "party":
        unknown = kind in _STATE_ONLY
    else:
        unknown = kind not in _COPIES if printed else kind == _OF_LETTER
    if unknown:
        yield Fault("number_and_symbol.kind", kind)
