"""Rule on recipients in box 9b that did not exist on the day of signing."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.regimes.bodies import BODIES
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, condition, rule
from vnnotice.rules.recipients._lines import has_items, recipients_of


@condition(
    otherwise_vi="không đọc được ngày ký, hoặc “Nơi nhận” không liệt kê nơi nhận nào",
    otherwise_en="no day of signing can be read, or the recipients list nobody",
)
def _is_dated(case: Case) -> bool:
    return case.day is not None and has_items(case)


@rule(
    "VN0915",
    part="recipients",
    applies=_is_dated,
    message_vi="vào ngày ký không có “{found}”; khi đó là “{expected}”",
    message_en="on the day of signing there was no “{found}”, but “{expected}”",
    demand_vi="Nơi nhận là những cơ quan, tổ chức, đơn vị có vào ngày ký văn bản.",
    mend_vi="Ghi tên cơ quan đang nhận nhiệm vụ đó vào ngày ký, hoặc bỏ dòng này.",
    mend_en="Name the body that has the task on the day of signing, or leave the line out.",
    note_vi="Dòng nói về cơ quan cũ, như có chữ “(cũ)” hoặc “trước đây”, không xét.",
)
def recipient_of_another_time(case: Case) -> Iterator[Fault]:
    """The recipients existed on the day of signing.

    A line that speaks of the past, as with ``(cũ)``, is not judged.

    Good:
        [state-2020] Lộc An, ngày 05 tháng 02 năm 2024 | Nơi nhận: | - UBND các huyện, thị xã; | - Lưu: VT.
        [state-2020] Lộc An, ngày 05 tháng 8 năm 2025 | Nơi nhận: | - UBND các xã, phường; | - Lưu: VT.
        [party-2018] Lộc An, ngày 05 tháng 8 năm 2025 | Nơi nhận: | - Huyện uỷ Bảo An (cũ), | - Lưu Văn phòng Tỉnh uỷ.

    Bad:
        [state-2020] Lộc An, ngày 05 tháng 8 năm 2025 | Nơi nhận: | - UBND các huyện, thị xã; | - Lưu: VT.
        [state-2020] Lộc An, ngày 05 tháng 8 năm 2025 | Nơi nhận: | - Sở Kế hoạch và Đầu tư; | - Lưu: VT.
        [party-2026-05] Lộc An, ngày 05 tháng 8 năm 2026 | Nơi nhận: | - Các huyện uỷ; | - Lưu Văn phòng Tỉnh uỷ.
    """
    items, day = recipients_of(case).items, case.day
    if day is None or BODIES.is_silent("\n".join([item.name for item in items]), day):
        return
    for index, item in enumerate(items):
        found = BODIES.absent(item.name, day)
        if found:
            yield Fault(f"recipients.items[{index}]", *found)
