import json

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard import guard_json, refuse_json_depth
from vnnotice.formats._limits import Limits
from vnnotice.formats.json._parsing import parse


def refused(data, limits=None):
    with pytest.raises(ReadError) as caught:
        guard_json(data) if limits is None else guard_json(data, limits)
    assert caught.value.format == "json"
    return caught.value


@pytest.mark.parametrize("text", ["{}", "", "null", '{"a": "Ủy ban"}', '["\\u0000"]', "{", "]]]", '"'])
def test_what_is_utf8_and_small_passes_as_it_is(text):
    assert guard_json(text.encode()) == text.encode()


def test_the_byte_order_mark_is_taken_away():
    assert guard_json(b"\xef\xbb\xbf{}") == b"{}"


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_other_encodings_are_refused(codec):
    error = refused('{"a": 1}'.encode(codec))
    assert (error.code, error.line, error.column) == ("json.encoding", 1, 1)
    assert error.hint == "Save it as UTF-8"


def test_rtf_is_no_json():
    assert refused(b"{\\rtf1}").message == "not UTF-8 text but RTF"


def test_nul_is_refused():
    error = refused(b'{"a":\n"\0"}')
    assert (error.code, error.line, error.column) == ("json.character", 2, 2)


def test_values_are_counted():
    limits = Limits(values=3)
    assert guard_json(b"[1, [2, {}]]", Limits(values=5))
    assert guard_json(b"[1, 2, 3]", limits)
    error = refused(b"[1,\n2, 3, 4]", limits)
    assert isinstance(error, LimitError)
    assert (error.code, error.line, error.column) == ("json.values", 2, 5)


def nested(depth, opening="[", closing="]"):
    return (opening * depth + closing * depth).encode()


def too_deep(data, limit):
    with pytest.raises(LimitError) as caught:
        refuse_json_depth(data, limit)
    assert (caught.value.format, caught.value.code) == ("json", "json.depth")
    return caught.value


@pytest.mark.parametrize(
    ("opening", "closing"), ["[]", ('{"a":', "}"), ('[{"[":', "}]"), ('["]",', "]"), ('["\\"]",', "]")]
)
def test_depth_is_counted_outside_strings(opening, closing):
    levels = sum(character in "[{" for character in opening.replace('"["', ""))
    refuse_json_depth(nested(8 // levels, opening, closing), 8)
    error = too_deep(nested(8 // levels + 1, opening, closing), 8)
    assert error.line == 1
    assert error.column == 8 // levels * len(opening) + 1


def test_brackets_within_strings_are_not_counted():
    for text in ("[[[[", '[\\"[[[', "[\\\\", "]]]]", "{{{["):
        data = f'["{text}", ["{text}"], "x"]'.encode()
        refuse_json_depth(data, 2)
        too_deep(data, 1)


def test_wide_is_not_deep():
    for data in (b"[" + b"[[]]," * 500 + b"[[]]]", b'[[{"a":"[x]"},{"b":{"c":1}}],[[[]]]' + b",[]" * 900 + b"]"):
        refuse_json_depth(data, 4)


def depth_of(value):
    if isinstance(value, dict):
        return 1 + max(map(depth_of, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth_of, value), default=0)
    return 0


VALUES = st.recursive(
    st.none() | st.integers(0, 99) | st.text(alphabet='[]{}"\\a1,:', max_size=6),
    lambda values: (
        st.lists(values, max_size=4) | st.dictionaries(st.text(alphabet='[]{}"\\', max_size=3), values, max_size=3)
    ),
    max_leaves=20,
)


@settings(deadline=None, max_examples=400)
@given(VALUES, st.integers(1, 6))
def test_the_depth_is_exact(value, limit):
    data = json.dumps(value).encode()
    if depth_of(value) <= limit:
        refuse_json_depth(data, limit)
        parse(data, Limits(depth=limit))
    else:
        too_deep(data, limit)
        with pytest.raises(LimitError):
            parse(data, Limits(depth=limit))


def test_digits_are_counted_outside_strings():
    limits = Limits(digits=20)
    for data in (
        b"[%s]" % (b"1" * 20),
        b"[1.%s, 1e%s]" % (b"2" * 20, b"3" * 20),
        b'["%s"]' % (b"4" * 99),
        b'["\\"%s"]' % (b"5" * 99),
    ):
        assert guard_json(data, limits) == data
    error = refused(b'{"a": "%s",\n"b": 1.%s}' % (b"1" * 30, b"2" * 21), limits)
    assert isinstance(error, LimitError)
    assert (error.code, error.line, error.column) == ("json.digits", 2, 8)


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5, 19, 20])
@pytest.mark.parametrize("before", range(9))
def test_no_run_of_digits_slips_through_the_sample(limit, before):
    spaces = b" " * before
    assert guard_json(b"[%s%s]" % (spaces, b"7" * limit), Limits(digits=limit))
    error = refused(b"[%s%s]" % (spaces, b"7" * (limit + 1)), Limits(digits=limit))
    assert (error.code, error.column) == ("json.digits", before + 2)


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=60))
def test_any_bytes_are_refused_by_our_error_or_pass(data):
    limits = Limits(depth=2, digits=3, values=4)
    try:
        passed = guard_json(data, limits)
    except ReadError:
        assert refused(data, limits).code.startswith("json.")
    else:
        assert passed == data.removeprefix(b"\xef\xbb\xbf")


def test_what_passes_the_depth_does_not_overflow_the_parser():
    assert orjson.loads(guard_json(nested(64))) is not None
