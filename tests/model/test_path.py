from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings
from strategies import notices

from vnnotice import model
from vnnotice.model import Heading, List, ListItem, Notice, Paragraph, Section, resolve, walk

NOTICE = Notice(
    heading=Heading(kind="party", wording="ĐẢNG CỘNG SẢN VIỆT NAM"),
    body=[
        Paragraph(runs="Một."),
        Section(number="1.", heading="Hai", blocks=[List(items=[ListItem(marker="-", runs="Ba")])]),
    ],
)


@settings(max_examples=20)
@given(notices())
def test_what_walk_yields_resolve_finds(notice):
    seen = set()
    for path, part in walk(notice):
        assert type(part) is getattr(model, type(part).__name__)
        assert resolve(notice, path) is part
        for field in attrs.fields(type(part)):
            assert resolve(notice, f"{path}.{field.name}") is getattr(part, field.name)

        above = path.rpartition(".")[0]
        assert not above or above in seen, "a part comes before what is in it"
        assert path not in seen, "each part comes once"
        seen.add(path)


def test_walk_goes_in_the_order_of_the_paper():
    assert [path for path, _part in walk(NOTICE)] == [
        "heading",
        "body[0]",
        "body[0].runs[0]",
        "body[1]",
        "body[1].heading[0]",
        "body[1].blocks[0]",
        "body[1].blocks[0].items[0]",
        "body[1].blocks[0].items[0].runs[0]",
    ]
    assert list(walk(Notice())) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("heading.kind", "party"),
        ("seal", None),
        ("annexes", ()),
        ("body[1].number", "1."),
        ("body[1].blocks[0].items[0].marker", "-"),
    ],
)
def test_a_path(path, value):
    assert resolve(NOTICE, path) == value


@pytest.mark.parametrize(
    "path",
    [
        "body[2]", "body[1].blocks[0].items[1]", "seal.kind", "sael", "heading[0]", "heading.wording[0]", "body.runs",
        "heading.wording.upper", "body.count", "body[0].runs[0].marks[0]", "__class__", "heading.__class__", "body[0].text",
        f"body[{10**30}]",
    ],
)  # fmt: skip
def test_nothing_is_there(path):
    with pytest.raises(ValueError, match="the notice has nothing at"):
        resolve(NOTICE, path)


@pytest.mark.parametrize(
    "path",
    ["", "body[0", "body[-1]", "body[x]", "[0]", ".body", "body.", "body..runs", "Body", "body [0]", "body[0]\n"],
)
def test_no_path(path):
    with pytest.raises(ValueError, match="not a path of a notice"):
        resolve(NOTICE, path)
