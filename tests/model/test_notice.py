from __future__ import annotations

import attrs
import pytest

from vnnotice.model import Annex, Extension, Heading, Notice, Paragraph, SignatureBlock, UnplacedLine

BOXES = [
    "heading", "issuing_body", "number_and_symbol", "place_and_date", "type_and_subject", "addressees", "bases", "body",
    "signature_blocks", "seal", "recipients", "marks", "contact_line", "annexes", "unplaced", "extensions",
]  # fmt: skip
SEVERAL = ["bases", "body", "signature_blocks", "annexes", "unplaced", "extensions"]


def test_the_components_stand_in_the_order_of_the_paper():
    assert [field.name for field in attrs.fields(Notice)] == BOXES


def test_every_component_may_be_absent():
    notice = Notice()

    assert all(getattr(notice, name) == (() if name in SEVERAL else None) for name in BOXES)


@pytest.mark.parametrize("name", [name for name in BOXES if name not in SEVERAL])
def test_a_component_is_of_its_class(name):
    for value in ("ĐẢNG CỘNG SẢN VIỆT NAM", Paragraph(), ()):
        with pytest.raises(TypeError):
            Notice(**{name: value})


@pytest.mark.parametrize("name", SEVERAL)
def test_components_that_recur_are_of_their_class(name):
    for value in (["a"], [Heading()], [None], "abc"):
        with pytest.raises(TypeError):
            Notice(**{name: value})


def test_the_error_names_both_classes():
    with pytest.raises(TypeError, match="SignatureBlock is needed, not Annex"):
        Notice(signature_blocks=[Annex()])


@pytest.mark.parametrize(
    ("name", "part"),
    [("bases", Paragraph()), ("body", Paragraph()), ("signature_blocks", SignatureBlock()), ("annexes", Annex())],
)
def test_components_that_recur_become_a_tuple(name, part):
    assert getattr(Notice(**{name: iter([part, part])}), name) == (part, part)


def test_unplaced_lines_of_the_head_stand_first_and_keep_their_order():
    lines = [UnplacedLine(place=place, wording=wording) for place, wording in
             (("foot", "c"), ("head", "b"), ("foot", "a"), ("head", "a"))]  # fmt: skip

    assert [line.wording for line in Notice(unplaced=lines).unplaced] == ["b", "a", "c", "a"]


def test_extensions_are_ordered_by_name():
    one, two = Extension(name="x-b", value="1"), Extension(name="x-a", value="2")

    assert Notice(extensions=[one, two]).extensions == (two, one)


def test_an_x_name_stands_once_and_an_element_may_recur():
    key, element = Extension(name="x-a", value="1"), Extension(name="{urn:a}b", value='<b xmlns="urn:a"></b>')

    assert Notice(extensions=[element, element]).extensions == (element, element)
    with pytest.raises(ValueError, match="two extensions are called 'x-a'"):
        Notice(extensions=[key, element, key])
