from __future__ import annotations

import pytest

from vnnotice.model import Extension


@pytest.mark.parametrize(
    "name",
    [
        "x-case-id",
        "x-a",
        "x-1.2",
        "{urn:example:registry}entry",
        "{http://a.vn/b?c#d}_A-1.x",
        "{urn:a}tên",
        "{tag:a}c",
    ],
)
def test_names(name):
    assert Extension(name=name, value="1").name == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        "x-",
        "x-A",
        "x--a",
        "x-a-",
        "y-a",
        "case",
        "{}a",
        "{ab}c",
        "{../a}c",
        "{urn:a}",
        "{urn:a}1",
        "{urn a}b",
        "{urn:a}b c",
        "{urn:{}b",
        "{urn:a}b:c",
        "x-a\n",
    ],
)
def test_what_is_no_name(name):
    with pytest.raises(ValueError, match="name"):
        Extension(name=name, value="1")


def test_the_value_is_text_that_can_be_written():
    assert Extension(name="x-a", value="").value == ""
    assert Extension(name="x-a", value='"e\u0301"').value == '"é"'
    with pytest.raises(ValueError, match=r"U\+0000"):
        Extension(name="x-a", value="\x00")
    with pytest.raises(TypeError):
        Extension(name="x-a", value=1)
