"""What XML and JSON promise together: one document format in two spellings."""

from __future__ import annotations

import copy
import datetime
import functools
import json
import os
import subprocess
import sys

import jsonschema
import pytest
import xmlschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from strategies import notices

from vnnotice.errors import ReadError
from vnnotice.formats.json import reader as json_reader
from vnnotice.formats.json import schema as json_schema
from vnnotice.formats.json import writer as json_writer
from vnnotice.formats.xml import reader as xml_reader
from vnnotice.formats.xml import schema as xml_schema
from vnnotice.formats.xml import writer as xml_writer
from vnnotice.model import MARKS, Extension, Notice, Paragraph, PlaceAndDate, Run

NAMESPACE = "urn:vnnotice:notice:1"
lenient = settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@functools.cache
def xsd():
    return etree.XMLSchema(etree.fromstring(xml_schema.schema()))


@functools.cache
def other_xsd():
    return xmlschema.XMLSchema10(xml_schema.schema().decode())


@functools.cache
def json_judge():
    schema = json.loads(json_schema.schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@lenient
@given(notices())
def test_xml_and_back(notice):
    data = xml_writer.write(notice).data
    reading = xml_reader.validate(data)
    assert reading.notice == notice
    assert reading.repairs == ()
    assert xml_writer.write(reading.notice).data == data


@lenient
@given(notices())
def test_json_and_back(notice):
    data = json_writer.write(notice).data
    reading = json_reader.read(data)
    assert reading.notice == notice
    assert reading.repairs == ()
    assert json_judge().is_valid(json.loads(data))


@lenient
@given(notices())
def test_xml_to_json_to_xml(notice):
    xml = xml_writer.write(notice).data
    json_data = json_writer.write(xml_reader.read(xml).notice).data
    assert xml_writer.write(json_reader.read(json_data).notice).data == xml
    assert json_data == json_writer.write(notice).data


TAGS = [
    "heading",
    "wording",
    "name",
    "recipient",
    "item",
    "text",
    "paragraph",
    "section",
    "list",
    "table",
    "row",
    "cell",
]
TAGS += [
    "bold",
    "italic",
    "underline",
    "superscript",
    "subscript",
    "body",
    "extension",
    "extensions",
    "annex",
    "strange",
]
ATTRIBUTES = ["kind", "number", "name", "place", "date", "marker", "caption", "columnSpan", "key", "version", "strange"]
VALUES = [
    "",
    " ",
    "\n",
    "x",
    "1",
    "0",
    "1001",
    "state",
    "head",
    "2023-02-29",
    "2024-02-29",
    " 2024-02-29 ",
    "x-a",
    "\u00a0",
]
TEXTS = ["", " ", "\n", "x", "\u00a0", "\r"]


def set_attribute(element, data):
    name = data.draw(st.sampled_from(element.keys() or ATTRIBUTES))
    element.set(name, data.draw(st.sampled_from(VALUES)))


def add_attribute(element, data):
    element.set(data.draw(st.sampled_from(ATTRIBUTES)), data.draw(st.sampled_from(VALUES)))


def drop_attribute(element, data):
    if element.keys():
        del element.attrib[data.draw(st.sampled_from(element.keys()))]


def rename(element, data):
    foreign = ["{urn:vnnotice:notice:9}heading", "heading", "{urn:e}heading"]
    element.tag = data.draw(st.sampled_from([f"{{{NAMESPACE}}}{tag}" for tag in TAGS] + foreign))


def set_text(element, data):
    element.text = data.draw(st.sampled_from(TEXTS))


def set_tail(element, data):
    if element.getparent() is not None:
        element.tail = data.draw(st.sampled_from(TEXTS))


def drop(element, _data):
    if element.getparent() is not None:
        element.getparent().remove(element)


def move(element, data):
    holder = element.getparent()
    if holder is not None:
        holder.insert(data.draw(st.integers(0, len(holder))), element)


def double(element, data):
    holder = element.getparent()
    if holder is not None:
        holder.insert(data.draw(st.integers(0, len(holder))), copy.deepcopy(element))


XML_CHANGES = [set_attribute, add_attribute, drop_attribute, rename, set_text, set_tail, drop, move, double]


def mutated_xml(notice, data, changes):
    root = etree.fromstring(xml_writer.write(notice).data)
    for _ in range(changes):
        element = data.draw(st.sampled_from(list(root.iter())))
        data.draw(st.sampled_from(XML_CHANGES))(element, data)
    return etree.tostring(root, encoding="UTF-8")


def is_read(reader, source):
    try:
        reader.read(source)
    except ReadError as error:
        return error.line is None  # a refusal without a place would count as accepted, and be found
    return True


@settings(lenient, max_examples=150)
@given(notices(), st.data(), st.integers(1, 2))
def test_xml_reader_and_schema_agree(notice, data, changes):
    source = mutated_xml(notice, data, changes)
    assert xsd().validate(etree.fromstring(source)) == is_read(xml_reader, source), source.decode()


@settings(lenient, max_examples=12)
@given(notices(), st.data())
def test_another_xml_schema_processor_agrees(notice, data):
    source = mutated_xml(notice, data, 1)
    assert other_xsd().is_valid(source.decode()) == is_read(xml_reader, source), source.decode()


JUNK = [None, True, 0, 1, 1.0, 2.5, 1000, 1001, "", " ", "\r", "x", "\ufffe", "2023-02-29", "2024-02-29", "0000-02-29"]
JUNK += ["2024-02-29\n", "bold", "head", [], {}, ["x"], [""], [["x"]], {"text": "x"}, {"text": "x", "marks": ["bold"]}]
JUNK += [
    {"text": "", "marks": ["italic", "bold"]},
    {"type": "paragraph"},
    {"type": "list"},
    {"type": []},
    ["bold", "bold"],
]
KEYS = [
    "type",
    "text",
    "marks",
    "wording",
    "kind",
    "name",
    "runs",
    "blocks",
    "heading",
    "x-a",
    "x-a\n",
    "{urn:e}e",
    "strange",
]
KEYS += ["{urn:vnnotice:notice:1}e", "{urn:e}1", "{}e", "{e}e", "x-", "{urn:e}e\n", "caption", "column_span"]


def json_places(document):
    found = []
    waiting = [document]
    while waiting:
        holder = waiting.pop()
        for key in list(holder) if isinstance(holder, dict) else range(len(holder)):
            found.append((holder, key))
            if isinstance(holder[key], (dict, list)):
                waiting.append(holder[key])
    return found


def replace_value(holder, key, data):
    holder[key] = copy.deepcopy(data.draw(st.sampled_from(JUNK)))


def drop_value(holder, key, _data):
    del holder[key]


def add_value(holder, _key, data):
    value = copy.deepcopy(data.draw(st.sampled_from(JUNK)))
    if isinstance(holder, dict):
        holder[data.draw(st.sampled_from(KEYS))] = value
    else:
        holder.insert(data.draw(st.integers(0, len(holder))), value)


def double_value(holder, key, _data):
    if isinstance(holder, list):
        holder.append(copy.deepcopy(holder[key]))


JSON_CHANGES = [replace_value, drop_value, add_value, double_value]


@settings(lenient, max_examples=200)
@given(notices(), st.data(), st.integers(1, 2), st.booleans())
def test_json_reader_and_schema_agree(notice, data, changes, ascii_only):
    document = json.loads(json_writer.write(notice).data)
    for _ in range(changes):
        holder, key = data.draw(st.sampled_from([*json_places(document), (document, "marks")][:200]))
        if key in holder or isinstance(holder, list):
            data.draw(st.sampled_from(JSON_CHANGES))(holder, key, data)
    source = json.dumps(document, ensure_ascii=ascii_only).encode()
    assert json_judge().is_valid(document) == is_read(json_reader, source), source.decode()


CHILD = """
import sys
from vnnotice.formats.json import reader
from vnnotice.formats.json import writer as json_writer
from vnnotice.formats.xml import writer as xml_writer
notice = reader.read(sys.stdin.buffer.read()).notice
sys.stdout.buffer.write(xml_writer.write(notice).data + json_writer.write(notice).data)
"""


@pytest.mark.parametrize(
    "setting",
    [
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4711", "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8", "PYTHONUTF8": "0"},
    ],
)
def test_the_bytes_are_the_same_everywhere(setting):
    notice = Notice(
        place_and_date=PlaceAndDate(place="Bảo Lâm", date=datetime.date(2023, 8, 9)),
        body=(Paragraph(runs=(Run(text="Kính gửi", marks=frozenset(MARKS[:4])),)),),
        extensions=tuple(Extension(name=f"x-{letter}", value='{"b":1,"a":2}') for letter in "cab"),
    )
    xml, json_data = xml_writer.write(notice).data, json_writer.write(notice).data
    child = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", CHILD], input=json_data, env=os.environ | setting, capture_output=True, check=True
    )
    assert child.stdout == xml + json_data
