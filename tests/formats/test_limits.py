"""Each limit three times: one below it and the limit itself pass, one more is refused."""

import attrs
import pytest
from word import EMPTY, NAMESPACES, Member, docx, paragraph, zipped
from word import members as word_members

from vnnotice.errors import LimitError
from vnnotice.formats import DEFAULT_LIMITS, Limits, read, reads
from vnnotice.model import Reading

START, END = '<notice xmlns="urn:vnnotice:notice:1" version="1.0">', "</notice>"
HEAD = '{"format":"vnnotice","version":"1.0",'


def xml_extension(inner):
    return f"{START}<extensions>{inner}</extensions>{END}"


def json_extension(value):
    return f'{HEAD}"extensions":{{"x-a":{value}}}}}'


def xml_of_size(size):
    return f"{START}{' ' * (size - len(START) - len(END))}{END}"


def json_of_size(size):
    return HEAD + " " * (size - len(HEAD) - len('"body":[]}')) + '"body":[]}'


def text_of_size(size):
    return "a" * size


def text_of_lines(count):
    return "a\n" * count


def xml_of_tags(count):
    return START + "<!---->" * (count - 2) + END


def xml_of_attributes(count):
    # Two stand in the root, and each of the elements has its namespace.
    return xml_extension("<e xmlns='urn:x'/>" * (count - 2))


def xml_of_spaced_attributes(count):
    return xml_extension('<e xmlns\n=\t"urn:x"/>' * (count - 2))


def xml_of_attributes_on_one_element(count):
    attributes = "".join(f" a{number}='1'" for number in range(count))
    return xml_extension(f"<e xmlns='urn:x'{attributes}/>")


def xml_of_depth(depth):
    # The root, the slot, and the element of the extension are three.
    return xml_extension("<e xmlns='urn:x'>" + "<f>" * (depth - 3) + "</f>" * (depth - 3) + "</e>")


def xml_of_text(characters):
    return f"{START}<body><paragraph>{'ủ' * characters}</paragraph></body>{END}"


def xml_of_attribute_value(characters):
    return f'{START}<body><section number="{"1" * characters}"/></body>{END}'


def json_of_values(count):
    # The document has two commas and two brackets; each further value of the array one comma.
    return json_extension("[" + ",".join(["1"] * (count - 4)) + "]")


def json_of_arrays(depth):
    return json_extension("[" * (depth - 2) + "]" * (depth - 2))


def json_of_objects(depth):
    return json_extension('{"a":' * (depth - 2) + "1" + "}" * (depth - 2))


def json_of_text(characters):
    return f'{HEAD}"body":[{{"type":"paragraph","runs":["{"ủ" * characters}"]}}]}}'


def json_of_digits(count):
    return json_extension("1" * count)


def json_of_digits_after_the_point(count):
    return json_extension("0." + "1" * count)


def markdown_of_lists(depth):
    return "".join("  " * level + "- a\n" for level in range(depth))


def docx_of_size(size):
    return zipped(word_members(), comment=b"a" * (size - len(EMPTY)))


def docx_of_lines(count):
    return docx(paragraph("a") * count)


def docx_of_characters(count):
    return docx(paragraph("ủ" * count))


def docx_of_tags(count):
    # The root and the body have four.
    return docx("<w:p/>" * (count - 4))


def docx_of_attributes(count):
    # Ten stand in the root.
    return docx('<w:p w:a="1"/>' * (count - NAMESPACES.count("=")))


def docx_of_attributes_on_one_element(count):
    attributes = "".join(f" a{number}='1'" for number in range(count))
    return docx(f"<w:p{attributes}/>")


def docx_of_depth(depth):
    # The root and the body are two.
    return docx("<w:sdt>" * (depth - 2) + "</w:sdt>" * (depth - 2))


def docx_of_entries(count):
    entries = word_members()
    return zipped([*entries, *(Member(f"a{number}") for number in range(count - len(entries)))])


def docx_with_entry(size):
    return zipped([*word_members(), Member("a", b"a" * size)])


UNPACKED = sum(len(member.data) for member in word_members())


def docx_unpacked(size):
    return docx_with_entry(size - UNPACKED)


def docx_of_ratio(ratio):
    return zipped([*word_members(), Member("a", packed=b"a" * 20_000, size=20_000 * ratio)])


ROWS = [
    ("markup_bytes", len(EMPTY) + 9, "docx", "docx.size", docx_of_size),
    ("text_bytes", 9, "docx", "docx.text", docx_of_characters),
    ("lines", 9, "docx", "docx.lines", docx_of_lines),
    ("tags", 9, "docx", "docx.tags", docx_of_tags),
    ("attributes", 30, "docx", "docx.attributes", docx_of_attributes),
    ("attributes_per_element", 9, "docx", "docx.attributes", docx_of_attributes_on_one_element),
    ("depth", 9, "docx", "docx.depth", docx_of_depth),
    ("entries", 9, "docx", "docx.entries", docx_of_entries),
    ("entry_bytes", 2000, "docx", "docx.entry", docx_with_entry),
    ("unpacked_bytes", UNPACKED + 9, "docx", "docx.unpacked", docx_unpacked),
    ("ratio", 9, "docx", "docx.ratio", docx_of_ratio),
    ("markup_bytes", 200, "xml", "xml.size", xml_of_size),
    ("markup_bytes", 200, "json", "json.size", json_of_size),
    ("text_bytes", 50, "text", "text.size", text_of_size),
    ("text_bytes", 50, "markdown", "text.size", text_of_size),
    ("lines", 9, "text", "text.lines", text_of_lines),
    ("lines", 9, "markdown", "text.lines", text_of_lines),
    ("tags", 9, "xml", "xml.tags", xml_of_tags),
    ("attributes", 9, "xml", "xml.attributes", xml_of_attributes),
    ("attributes", 9, "xml", "xml.attributes", xml_of_spaced_attributes),
    ("attributes_per_element", 9, "xml", "xml.attributes", xml_of_attributes_on_one_element),
    ("values", 9, "json", "json.values", json_of_values),
    ("depth", 9, "xml", "xml.depth", xml_of_depth),
    ("depth", 9, "json", "json.depth", json_of_arrays),
    ("depth", 9, "json", "json.depth", json_of_objects),
    ("value_characters", 9, "xml", "xml.value", xml_of_text),
    ("value_characters", 9, "xml", "xml.value", xml_of_attribute_value),
    ("value_characters", 9, "json", "json.value", json_of_text),
    ("digits", 9, "json", "json.digits", json_of_digits),
    ("digits", 9, "json", "json.digits", json_of_digits_after_the_point),
    ("list_depth", 3, "markdown", "markdown.depth", markdown_of_lists),
]
DEFAULT_ROWS = [row for row in ROWS if row[0] in ("attributes_per_element", "depth", "digits", "list_depth", "entries")]


def test_every_limit_has_a_row():
    assert {name for name, *_ in ROWS} == {field.name for field in attrs.fields(Limits)}


@pytest.mark.parametrize(("name", "limit", "format_name", "code", "bake"), ROWS)
def test_the_limit_itself_passes_and_one_more_does_not(name, limit, format_name, code, bake):
    hold(Limits(**{name: limit}), limit, format_name, code, bake)


@pytest.mark.parametrize(("name", "_", "format_name", "code", "bake"), DEFAULT_ROWS)
def test_the_limits_that_hold_by_default(name, _, format_name, code, bake):
    hold(DEFAULT_LIMITS, getattr(DEFAULT_LIMITS, name), format_name, code, bake)


def hold(limits, limit, format_name, code, bake):
    for amount in (limit - 1, limit):
        assert isinstance(reads(bake(amount), format=format_name, limits=limits), Reading)
    with pytest.raises(LimitError, match=str(limit)) as caught:
        reads(bake(limit + 1), format=format_name, limits=limits)
    assert (caught.value.code, caught.value.format) == (code, format_name)


def test_a_file_over_both_limits_of_size_is_not_even_read(tmp_path):
    path = tmp_path / "a.notice.xml"
    limits = Limits(markup_bytes=200, text_bytes=50)
    for size in (199, 200):
        path.write_text(xml_of_size(size))
        assert isinstance(read(path, limits=limits), Reading)
    path.write_text(xml_of_size(201))
    with pytest.raises(LimitError) as caught:
        read(path, limits=limits)
    assert caught.value.code == "file.size"


@pytest.mark.parametrize("value", [0, -1, 1.5, "9", None])
def test_a_limit_is_a_whole_number_from_one(value):
    with pytest.raises((TypeError, ValueError)):
        Limits(depth=value)
