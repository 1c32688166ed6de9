"""Rules on the seal (*dấu, chữ ký số của cơ quan*), box 8."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, condition, rule


@condition(
    otherwise_vi="tệp này không cho thấy dấu, dù văn bản đã được đóng dấu",
    otherwise_en="this file would not show a seal even if the notice had one",
    is_unknown=True,
)
def shows_seal(case: Case) -> bool:
    """Tell whether a seal would be seen if there were one."""
    return case.notice.seal is not None or (case.layout is not None and case.layout.shows_seal)


@rule(
    "VN0801",
    needs_layout=True,
    applies=shows_seal,
    message_vi="không thấy dấu hoặc chữ ký số của cơ quan ban hành",
    message_en="neither the seal nor the digital signature of the issuing body is to be seen",
    demand_vi="Văn bản đã ký phải được đóng dấu hoặc ký số của cơ quan ban hành.",
    mend_vi="Đóng dấu cơ quan trùm lên khoảng 1/3 chữ ký về bên trái; văn bản điện tử thì ký số của cơ quan.",
    mend_en="Set the seal over about a third of the signature, on its left; sign an electronic one digitally.",
    note_vi="Tệp văn bản thuần, Markdown và tệp Word không cho thấy dấu, nên ở đó không kiểm tra được; dự thảo thì chưa có dấu.",
)
def missing_seal(case: Case) -> Iterator[Fault]:
    """A signed notice bears the seal of the issuing body, or its digital signature.

    Text, Markdown and files of word processors cannot show a seal, so that there the rule is not checkable; and a draft has none.

    Good:
        [state-2020] (Đã đóng dấu)
        [party-2018] (Đã đóng dấu)

    Bad:
        [state-2020] —
        [party-2018] —
    """
    if case.notice.seal is None:
        yield Fault("seal")
