from __future__ import annotations

import pytest

from vnnotice.model import inline
from vnnotice.recognition import Line, speaks


@pytest.mark.parametrize(
    "text",
    [
        "công tác", "- a", "1. Một", "THÔNG BÁO", "Nơi nhận:", "T/L BAN THƯỜNG VỤ", "GIÁM ĐỐC", "Phụ lục I", "Căn cứ Luật A;",
        "Kính gửi: Ông A", "2", "-----", "Hà Nội, ngày 5 tháng 6 năm 2024", "KHẨN", "SỞ Y TẾ", "Số: 5/TB-SYT",
    ],
)  # fmt: skip
def test_lines_that_say_something(text):
    assert speaks(Line(runs=inline(text)))


@pytest.mark.parametrize("text", ["Sở Y tế thông báo.", "“Dân vận khéo” là phong trào.", "Ông A", "5 đơn vị dự họp."])
def test_running_text(text):
    assert not speaks(Line(runs=inline(text)))
