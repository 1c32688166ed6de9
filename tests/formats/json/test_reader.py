"""The JSON reader: what it refuses and where, what it mends, what it keeps."""

from __future__ import annotations

import json

import attrs
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import notices

from vnnotice.errors import LimitError, ReadError, UnsupportedVersionError
from vnnotice.formats._limits import Limits
from vnnotice.formats.json.reader import read
from vnnotice.formats.json.upgrading import upgrade
from vnnotice.formats.json.writer import write
from vnnotice.model import BLANK, Extension, Notice, Paragraph, Run, resolve


def document(content):
    return ('{"format": "vnnotice", "version": "1.0",\n' + content + "\n}").encode()


def refusal(content, kind=ReadError):
    with pytest.raises(kind) as caught:
        read(document(content))
    assert caught.value.format == "json"
    return caught.value


FAULTS = {
    '"tone": 1': ("json.unknown-key", "tone", 2, 1),
    '"heading": {"tone": 1}': ("json.unknown-key", "heading.tone", 2, 13),
    '"heading": null': ("json.type", "heading", 2, 12),
    '"heading": {"wording": 5}': ("json.type", "heading.wording", 2, 24),
    '"heading": {"wording": null}': ("json.type", "heading.wording", 2, 24),
    '"heading": {"wording": " \\t"}': ("json.blank", "heading.wording", 2, 24),
    '"heading": {"kind": "army"}': ("json.choice", "heading.kind", 2, 21),
    '"heading": {"kind": 1}': ("json.type", "heading.kind", 2, 21),
    '"heading": {"wording": "ắ\\u0000"}': ("json.character", "heading.wording", 2, 24),
    '"heading": {"wording": "\uffff"}': ("json.character", "heading.wording", 2, 24),
    '"seal": {}': ("json.missing", "seal.kind", 2, 9),
    '"issuing_body": {"parents": "x"}': ("json.type", "issuing_body.parents", 2, 29),
    '"issuing_body": {"parents": [1]}': ("json.type", "issuing_body.parents[0]", 2, 30),
    '"place_and_date": {"date": "2023-02-29"}': ("json.date", "place_and_date.date", 2, 28),
    '"place_and_date": {"date": "9/8/2023"}': ("json.date", "place_and_date.date", 2, 28),
    '"place_and_date": {"date": 2023}': ("json.type", "place_and_date.date", 2, 28),
    '"recipients": {"items": [{}]}': ("json.missing", "recipients.items[0].name", 2, 26),
    '"body": [5]': ("json.type", "body[0]", 2, 10),
    '"body": [{}]': ("json.missing", "body[0].type", 2, 10),
    '"body": [{"type": "essay"}]': ("json.choice", "body[0].type", 2, 19),
    '"body": [{"type": ["list"]}]': ("json.type", "body[0].type", 2, 19),
    '"body": [{"type": "list", "items": []}]': ("json.missing", "body[0].items", 2, 36),
    '"body": [{"type": "list"}]': ("json.missing", "body[0].items", 2, 10),
    '"body": [{"type": "paragraph", "blocks": []}]': ("json.unknown-key", "body[0].blocks", 2, 32),
    '"body": [{"type": "paragraph", "runs": "x"}]': ("json.type", "body[0].runs", 2, 40),
    '"body": [{"type": "paragraph", "runs": [1]}]': ("json.type", "body[0].runs[0]", 2, 41),
    '"body": [{"type": "paragraph", "runs": [{"text": "x"}]}]': ("json.missing", "body[0].runs[0].marks", 2, 41),
    '"body": [{"type": "paragraph", "runs": [{"text": 1, "marks": ["bold"]}]}]': (
        "json.type",
        "body[0].runs[0].text",
        2,
        50,
    ),
    '"body": [{"type": "paragraph", "runs": [{"text": "x", "marks": "bold"}]}]': (
        "json.type",
        "body[0].runs[0].marks",
        2,
        64,
    ),
    '"body": [{"type": "paragraph", "runs": [{"text": "x", "marks": []}]}]': (
        "json.marks",
        "body[0].runs[0].marks",
        2,
        64,
    ),
    '"body": [{"type": "paragraph", "runs": [{"text": "x", "marks": [[]]}]}]': (
        "json.marks",
        "body[0].runs[0].marks",
        2,
        64,
    ),
    '"body": [{"type": "paragraph", "runs": [{"text": "x", "a": 1}]}]': (
        "json.unknown-key",
        "body[0].runs[0].a",
        2,
        55,
    ),
    '"body": [{"type": "paragraph", "runs": [{"text": "x", "marks": ["bold"], "a": 1}]}]': (
        "json.unknown-key",
        "body[0].runs[0].a",
        2,
        74,
    ),
    '"body": [{"type": "paragraph", "runs": ["x", {"text": "x", "marks": {"bold": 1}}]}]': (
        "json.type",
        "body[0].runs[1].marks",
        2,
        69,
    ),
    '"body": [{"type": "table", "rows": [{"cells": [{"row_span": 0}]}]}]': (
        "json.span",
        "body[0].rows[0].cells[0].row_span",
        2,
        61,
    ),
    '"body": [{"type": "table", "rows": [{"cells": [{"row_span": true}]}]}]': (
        "json.type",
        "body[0].rows[0].cells[0].row_span",
        2,
        61,
    ),
    '"body": [{"type": "table", "rows": [{"cells": [{"row_span": 1.5}]}]}]': (
        "json.type",
        "body[0].rows[0].cells[0].row_span",
        2,
        61,
    ),
    '"bases": [{"type": "section", "number": "1."}]': ("json.choice", "bases[0].type", 2, 20),
    '"extensions": []': ("json.type", "extensions", 2, 15),
    '"extensions": {"a b": 1}': ("json.unknown-key", 'extensions["a b"]', 2, 16),
    '"extensions": {"{urn:e}e": 1}': ("json.type", 'extensions["{urn:e}e"]', 2, 28),
    '"extensions": {"{urn:e}e": []}': ("json.missing", 'extensions["{urn:e}e"]', 2, 28),
    '"extensions": {"{urn:e}e": [1]}': ("json.type", 'extensions["{urn:e}e"][0]', 2, 29),
    '"heading": {"kind": "state", "kind": "state"}': ("json.duplicate-key", "heading.kind", 2, 30),
    '"heading": {"wording": ":", "\\u0077ording": ":"}': ("json.duplicate-key", "heading.wording", 2, 29),
    '"extensions": {"x-a": {"b": 1, "b": 2}}': ("json.duplicate-key", 'extensions["x-a"].b', 2, 32),
    '"marks": {},\n"marks": {}': ("json.duplicate-key", "marks", 3, 1),
}


@pytest.mark.parametrize("content", FAULTS)
def test_a_fault_has_code_path_and_place(content):
    error = refusal(content)
    assert (error.code, error.path, error.line, error.column) == FAULTS[content]


@pytest.mark.parametrize(
    ("source", "code", "kind"),
    [
        ("[]", "json.type", ReadError),
        ("{}", "json.missing", ReadError),
        ('{"format": "vnnotice"}', "json.missing", ReadError),
        ('{"format": 1, "version": "1.0"}', "json.type", ReadError),
        ('{"format": "other", "version": "1.0"}', "json.format", ReadError),
        ('{"format": "vnnotice", "version": 1.0}', "json.type", ReadError),
        ('{"format": "vnnotice", "version": "1"}', "json.version", ReadError),
        ('{"format": "vnnotice", "version": "2.0"}', "json.version", UnsupportedVersionError),
        ('{"format": "vnnotice", "version": "0.9"}', "json.version", UnsupportedVersionError),
        ('{"format": NaN}', "json.syntax", ReadError),
        ('{"a": "\\ud800"}', "json.syntax", ReadError),
        ("{'a': 1}", "json.syntax", ReadError),
        ("", "json.syntax", ReadError),
    ],
)
def test_what_is_no_notice_is_refused(source, code, kind):
    with pytest.raises(kind) as caught:
        read(source.encode())
    assert caught.value.code == code
    assert caught.value.line == 1
    with pytest.raises(kind):
        upgrade(source.encode())


def test_a_syntax_error_is_placed_in_characters():
    with pytest.raises(ReadError) as caught:
        read('{\n"ắắắ": nan}'.encode())
    assert (caught.value.line, caught.value.column) == (2, 8)


def test_bytes_that_are_no_utf8_are_refused():
    with pytest.raises(ReadError) as caught:
        read(b'{"a": "\xff"}')
    assert (caught.value.code, caught.value.column) == ("json.encoding", 8)


def test_a_document_of_this_version_needs_no_upgrade():
    data = write(Notice()).data
    assert upgrade(data) is data


def test_upgrades_are_climbed_step_by_step():
    old = b'{"format": "vnnotice", "version": "0.9"}'
    assert upgrade(old, steps={0: lambda data: data.replace(b"0.9", b"1.0")}) == old.replace(b"0.9", b"1.0")


def test_empty_strings_are_blanks():
    notice = read(
        document(
            '"number_and_symbol": {"number": ""}, "place_and_date": {"place": "", "date": ""},'
            '"type_and_subject": {"subject": ""}, "addressees": {"items": [{"name": ""}]}, "signature_blocks": [{"signer": ""}]'
        )
    ).notice
    assert notice.number_and_symbol.number is BLANK
    assert (notice.place_and_date.place, notice.place_and_date.date) == (BLANK, BLANK)
    assert notice.type_and_subject.subject is BLANK
    assert notice.addressees.items[0].name is BLANK
    assert notice.signature_blocks[0].signer is BLANK


def test_two_point_nought_is_an_integer_to_json():
    table = '"body": [{"type": "table", "rows": [{"cells": [{"row_span": 2.0}]}]}]'
    span = read(document(table)).notice.body[0].rows[0].cells[0].row_span
    assert (span, type(span)) == (2, int)


def test_neighbours_with_equal_marks_become_one_run_and_empty_runs_go():
    runs = '["a", "", "b", {"text": "", "marks": ["bold"]}, "c", {"text": "d", "marks": ["bold"]}]'
    reading = read(document(f'"body": [{{"type": "paragraph", "runs": {runs}}}]'))
    assert reading.notice.body == (Paragraph(runs=(Run(text="abc"), Run(text="d", marks=frozenset(("bold",))))),)
    assert reading.repairs == ()


def test_joining_may_compose_a_letter():
    reading = read(document('"body": [{"type": "paragraph", "runs": ["e", "\u0301"]}]'))
    assert reading.notice.body[0].text == "é"
    assert [repair.kind for repair in reading.repairs] == ["composed"]


def test_text_is_composed_and_line_ends_are_line_feeds():
    reading = read(b"\xef\xbb\xbf" + document('"heading": {"wording": "a\\r\\n\\u0110a\\u0309ng\\r", "kind": "party"}'))
    assert reading.notice.heading.wording == "a\nĐảng\n"
    assert [repair.kind for repair in reading.repairs] == ["byte_order_mark", "line_end", "composed"]


def test_colons_and_escapes_are_no_duplicate_keys():
    source = document('"heading": {"wording": "a\\":\\u003a b : c"}, "extensions": {"{urn:e}e": "<e:e/>"}')
    reading = read(source)
    assert reading.notice.heading.wording == 'a":: b : c'
    assert reading.repairs == ()


@settings(max_examples=40)
@given(notices(), st.sampled_from([None, 0, 1, 4]), st.booleans())
def test_the_form_of_the_document_does_not_count(notice, indent, ascii_only):
    notice = attrs.evolve(notice, extensions=())  # their values are kept as they are spelled
    source = json.dumps(json.loads(write(notice).data), indent=indent, ensure_ascii=ascii_only)
    assert read(source.encode()).notice == notice


def test_values_of_other_programs_keep_their_numbers_and_their_order():
    slot = '{"x-b": {"z": 18446744073709551617, "a": [1.10, 1E2, " ắ : \\u0000\uffff"]}, "x-a": null}'
    reading = read(document(f'"extensions": {slot}'))
    assert reading.notice.extensions == (
        Extension(name="x-a", value="null"),
        Extension(name="x-b", value='{"z":18446744073709551617,"a":[1.10,1E2," ắ : \\u0000\\uffff"]}'),
    )
    assert read(write(reading.notice).data).notice == reading.notice


def test_values_of_other_programs_are_composed_as_all_text():
    reading = read(document('"extensions": {"x-a": "e\u0301", "{urn:e}e": ["<a/>", "<b/>"]}'))
    assert [extension.value for extension in reading.notice.extensions] == ['"é"', "<a/>", "<b/>"]
    assert [repair.kind for repair in reading.repairs] == ["composed"]


def test_parts_of_a_newer_minor_version_are_kept():
    body = (
        '[{"type": "paragraph", "tone": 1, "runs": ["a", {"text": "b", "marks": ["strike"]},'
        ' {"text": "c", "marks": ["bold", "strike"]}, {"text": "d", "marks": ["bold"]}]}, {"type": "essay"}]'
    )
    content = f'"heading": {{"tone": "x"}}, "tone": null, "body": {body}, "recipients": {{"items": [{{"name": "n", "k": 2}}]}}'
    source = document(content).replace(b'"1.0"', b'"1.7"')
    reading = read(source)
    assert reading.notice.body[0].text == "abcd"
    (extension,) = reading.notice.extensions
    assert extension.name == "x-vnnotice-1.7"
    assert json.loads(extension.value) == [
        {"path": "heading", "key": "tone", "value": "x"},
        {"path": "", "key": "tone", "value": None},
        {"path": "body[1]", "value": {"type": "essay"}},
        {"path": "body[0]", "key": "tone", "value": 1},
        {"path": "body[0].runs[1]", "key": "marks", "value": "strike"},
        {"path": "body[0].runs[2]", "key": "marks", "value": "strike"},
        {"path": "recipients.items[0]", "key": "k", "value": 2},
    ]
    assert {repair.kind for repair in reading.repairs} == {"unknown_part"}
    assert read(write(reading.notice).data).notice == reading.notice


def test_a_newer_minor_version_without_unknown_parts_is_read_as_it_is():
    reading = read(document('"marks": {}').replace(b'"1.0"', b'"1.1"'))
    assert reading.notice == read(document('"marks": {}')).notice
    assert reading.repairs == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('"tone": 1, "extensions": {"x-vnnotice-1.1": 1}', "json.unknown-key"),
        ('"tone": 1, "extensions": 5', "json.type"),
        ('"tone": 1, "body": 5', "json.type"),
        ('"tone": 1, "body": [{"type": []}]', "json.type"),
        ('"tone": 1, "body": [{"type": "paragraph", "runs": [{"text": 5, "marks": ["strike"]}]}]', "json.type"),
    ],
)
def test_a_newer_minor_version_is_as_strict_in_what_is_known(content, code):
    with pytest.raises(ReadError) as caught:
        read(document(content).replace(b'"1.0"', b'"1.1"'))
    assert caught.value.code == code


@settings(max_examples=40)
@given(notices())
def test_origins_are_paths_of_the_notice(notice):
    data = write(notice).data
    lines = data.decode().split("\n")
    reading = read(data)
    for path, origin in reading.origins.items():
        value = resolve(reading.notice, path)
        start = lines[origin.line - 1][origin.column - 1]
        assert start == '"' if isinstance(value, str) else True


def test_origins_follow_the_order_of_the_notice():
    reading = read(
        document(
            '"unplaced": [\n{"place": "foot", "wording": "b"},\n{"place": "head", "wording": "a"}],\n'
            '"extensions": {\n"{urn:e}e": ["<a/>",\n"<b/>"],\n"x-a": {"b": 1}}'
        )
    )
    assert (reading.origins["unplaced[0].wording"].line, reading.origins["unplaced[1]"].line) == (4, 3)
    assert [reading.origins[f"extensions[{index}]"].line for index in range(3)] == [8, 6, 7]


@pytest.mark.parametrize("path", ["heading.wording", "body[0].runs[0].text"])
def test_a_text_longer_than_the_limit_is_refused(path):
    content = {
        "heading.wording": '"heading": {{"wording": "{}"}}',
        "body[0].runs[0].text": '"body": [{{"type": "paragraph", "runs": ["{}"]}}]',
    }[path]
    limits = Limits(value_characters=1000)
    assert read(document(content.format("ắ" * 1000)), limits)
    with pytest.raises(LimitError) as caught:
        read(document(content.format("ắ" * 1001)), limits)
    assert (caught.value.code, caught.value.path, caught.value.line) == ("json.value", path, 2)


def test_a_deep_value_of_another_program_is_a_value():
    value = "[" * 60 + "]" * 60
    assert read(document(f'"extensions": {{"x-a": {value}}}')).notice.extensions[0].value == value


def test_reading_what_orjson_writes_of_a_dict():
    assert read(orjson.dumps({"version": "1.0", "format": "vnnotice", "marks": {}})).notice.marks is not None
