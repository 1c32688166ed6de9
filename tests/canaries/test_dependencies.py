"""What lxml, json, orjson and cattrs do today that this library relies on, or guards against.

A test that fails here says that a dependency has changed: look whether a guard is still needed, or a new one.
"""

import json

import cattrs
import orjson
import pytest
from attrs import frozen
from lxml import etree

HARDENED = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False, "recover": False}


def parse(data, **options):
    return etree.fromstring(data, etree.XMLParser(**(HARDENED | options)))


# lxml: what is relied on


def test_lxml_is_new_enough_to_leave_external_parameter_entities_alone():
    assert etree.LXML_VERSION >= (6, 1, 3)


def test_libxml2_refuses_what_is_too_deep_or_too_long():
    parse(b"<a>" * 255 + b"</a>" * 255)
    for data in (b"<a>" * 257 + b"</a>" * 257, b"<" + b"a" * 50_001 + b"/>", b"<a>" + b"b" * 10_100_000 + b"</a>"):
        with pytest.raises(etree.XMLSyntaxError):
            parse(data)


@pytest.mark.parametrize(
    "data", [b"<a>\xc0\xbc</a>", b"<a>\xed\xa0\x80</a>", b"<a>\xff</a>", b"<a>\0</a>", b"<a>&#0;</a>", b"<a>\x1b</a>"]
)
def test_libxml2_refuses_bad_utf8_and_characters(data):
    with pytest.raises(etree.XMLSyntaxError):
        parse(data)


def test_the_parser_can_leave_comments_and_instructions_out_and_join_the_text():
    root = parse(b"<a>b<!-- c -->d<?e f?>g<![CDATA[h]]></a>", remove_comments=True, remove_pis=True)
    assert root.text == "bdgh"


def test_lines_beyond_65535_are_counted():
    assert parse(b"<a>" + b"\n" * 140_000 + b"<b/></a>")[0].sourceline == 140_001


# lxml: what is guarded against


def test_text_ends_at_a_comment():
    assert parse(b"<a>admin<!---->.evil</a>").text == "admin"


def test_an_entity_that_is_not_resolved_is_accepted_and_kept():
    root = parse(b"<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")
    assert root[0].tag is etree.Entity


@pytest.mark.parametrize("name", ["UTF-7", "CP1258", "ISO-8859-1"])
def test_legacy_encodings_are_accepted_where_they_are_declared(name):
    assert parse(f"<?xml version='1.0' encoding='{name}'?><a>b</a>".encode()).text == "b"


def test_a_declaration_against_the_byte_order_mark_is_accepted():
    assert parse(b"\xef\xbb\xbf<?xml version='1.0' encoding='UTF-16'?><a>\xe1\xbb\xa6</a>").text == "Ủ"


# JSON: what is relied on


@pytest.mark.parametrize(
    "data", [b"NaN", b"-Infinity", b"1e400", b"[1,]", b'"\\ud800"', b"'a'", b'{"a":1}x', b"01", b'"\t"']
)
def test_orjson_is_strict(data):
    with pytest.raises(orjson.JSONDecodeError):
        orjson.loads(data)


@pytest.mark.parametrize("bad", [b"\xff", b"\xc0\xaf", b"\xe0\x80\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe1"])
def test_orjson_refuses_bad_utf8(bad):
    with pytest.raises(orjson.JSONDecodeError):
        orjson.loads(b'["' + bad + b'"]')


def test_orjson_has_a_limit_of_depth():
    assert orjson.loads(b"[" * 1000 + b"]" * 1000)
    with pytest.raises(orjson.JSONDecodeError):
        orjson.loads(b"[" * 100_000 + b"]" * 100_000)


# JSON: what is guarded against


def test_orjson_takes_the_last_of_two_equal_keys():
    assert orjson.loads(b'{"a":1,"a":2}') == {"a": 2}


def test_orjson_makes_a_float_of_a_large_number():
    assert orjson.loads(b"18446744073709551616") == 1.8446744073709552e19


def test_the_json_of_python_is_not_json():
    assert json.loads('{"a":1,"a":2}') == {"a": 2}
    assert json.loads("[NaN, 1e400]")[1] == float("inf")
    assert json.loads('"\\ud800"') == "\ud800"
    assert json.loads('"ả"'.encode("utf-16")) == "ả"
    with pytest.raises(ValueError, match="Exceeds the limit") as caught:
        json.loads("1" * 4301)
    assert not isinstance(caught.value, json.JSONDecodeError)


@frozen
class Part:
    name: str = ""
    number: int = 0


def test_cattrs_changes_values_in_silence():
    assert cattrs.structure({"name": 5, "number": "7", "more": 1}, Part) == Part("5", 7)
    assert cattrs.structure({"number": 1.9}, Part) == Part("", 1)
    assert cattrs.structure("abc", tuple[str, ...]) == ("a", "b", "c")
