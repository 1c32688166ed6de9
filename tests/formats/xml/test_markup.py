"""Text and elements as XML writes them."""

from __future__ import annotations

from hypothesis import given
from lxml import etree
from strategies import any_text

from vnnotice.formats.xml._markup import attribute, element, group


@given(any_text(), any_text())
def test_an_element_is_what_lxml_writes(text, value):
    tree = etree.Element("a", b=value)
    tree.text = text or None
    assert element("a", text, attribute("b", value)) == etree.tostring(tree, encoding="unicode") + "\n"


def test_what_is_absent_is_left_out():
    assert attribute("a", None) == ""
    assert group("a", "") == "<a/>\n"
    assert element("a", None) == "<a/>\n"
