from __future__ import annotations

import pytest

from vnnotice.model import Marks


def test_directions_on_circulation_may_recur():
    assert Marks(circulation=["LƯU HÀNH NỘI BỘ", "TÀI LIỆU THU HỒI"]).circulation == (
        "LƯU HÀNH NỘI BỘ",
        "TÀI LIỆU THU HỒI",
    )
    with pytest.raises(TypeError, match="not one str"):
        Marks(circulation="LƯU HÀNH NỘI BỘ")


@pytest.mark.parametrize("name", ["secrecy", "urgency", "draft", "drafter"])
def test_each_mark_is_text_as_it_stands(name):
    assert getattr(Marks(**{name: "Mật"}), name) == "Mật"
    with pytest.raises(ValueError, match="cannot be blank"):
        Marks(**{name: ""})
