"""The XML reader: what it refuses and where, what it mends, what it keeps."""

from __future__ import annotations

import datetime
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import notices

from vnnotice.errors import LimitError, ReadError, UnsupportedVersionError
from vnnotice.formats._limits import Limits
from vnnotice.formats.xml.reader import read, validate
from vnnotice.formats.xml.schema import schema
from vnnotice.formats.xml.upgrading import upgrade
from vnnotice.formats.xml.writer import write
from vnnotice.model import BLANK, Extension, Notice, Paragraph, Run, resolve

START = '<notice xmlns="urn:vnnotice:notice:1" version="1.0"'


def document(content, attributes=""):
    return f"{START}{attributes}>\n{content}\n</notice>".encode()


def refusal(content, kind=ReadError):
    with pytest.raises(kind) as caught:
        read(document(content))
    assert caught.value.format == "xml"
    return caught.value


FAULTS = {
    "<tone/>": ("xml.unknown-element", None, 2, 1),
    "<heading><tone/></heading>": ("xml.unknown-element", "heading", 2, 10),
    '<heading\n kind="party" tone="x"/>': ("xml.unknown-attribute", "heading.tone", 2, 1),
    '<heading kind="army"/>': ("xml.attribute", "heading.kind", 2, 1),
    "<heading> </heading>": ("xml.blank", "heading", 2, 1),
    '<marks/>\n<seal kind="stamp"/>': ("xml.order", "seal", 3, 1),
    "<marks/>\n <marks/>": ("xml.twice", "marks", 3, 2),
    "<body>ắ</body>": ("xml.text", "body", 2, 1),
    "<seal/>": ("xml.missing", "seal.kind", 2, 1),
    "<marks><secrecy>MẬT</secrecy>x</marks>": ("xml.text", "marks", 2, 1),
    "<marks>x</marks>": ("xml.text", "marks", 2, 1),
    '<marks kind="x"/>': ("xml.unknown-attribute", "marks.kind", 2, 1),
    "<marks><secrecy a='1'>MẬT</secrecy></marks>": ("xml.unknown-attribute", "marks.secrecy.a", 2, 8),
    "<marks><secrecy> </secrecy></marks>": ("xml.blank", "marks.secrecy", 2, 8),
    "<marks><secrecy><b/></secrecy></marks>": ("xml.unknown-element", "marks.secrecy", 2, 17),
    '<heading xmlns="urn:other"/>': ("xml.namespace", None, 2, 1),
    '<placeAndDate date="2023-02-29"/>': ("xml.attribute", "place_and_date.date", 2, 1),
    '<placeAndDate date="9/8/2023"/>': ("xml.attribute", "place_and_date.date", 2, 1),
    "<body><paragraph>a<italic><bold/></italic></paragraph></body>": ("xml.nesting", "body[0]", 2, 27),
    "<body><paragraph>a<sup/></paragraph></body>": ("xml.unknown-element", "body[0]", 2, 19),
    '<body><paragraph>a<bold x="1"/></paragraph></body>': ("xml.unknown-attribute", "body[0]", 2, 19),
    "<body><paragraph a='1'/></body>": ("xml.unknown-attribute", "body[0].a", 2, 7),
    "<body><section/></body>": ("xml.missing", "body[0].number", 2, 7),
    '<body><section number="1." x=""/></body>': ("xml.unknown-attribute", "body[0].x", 2, 7),
    '<body><section number=" "/></body>': ("xml.attribute", "body[0].number", 2, 7),
    '<body><section number="1."><paragraph/><heading/></section></body>': (
        "xml.unknown-element",
        "body[0].heading",
        2,
        40,
    ),
    '<body><list><item marker="-"/><row/></list></body>': ("xml.unknown-element", "body[0]", 2, 31),
    '<body><list><item marker="-"/>x</list></body>': ("xml.text", "body[0]", 2, 7),
    "<body><list/></body>": ("xml.missing", "body[0]", 2, 7),
    '<body><table><row><cell rowSpan="0"/></row></table></body>': (
        "xml.attribute",
        "body[0].rows[0].cells[0].row_span",
        2,
        19,
    ),
    "<bases><section number='1.'/></bases>": ("xml.unknown-element", "bases", 2, 8),
    "<unplacedLine place='head'/>": ("xml.blank", "unplaced[0]", 2, 1),
    "<extensions><extension>1</extension></extensions>": ("xml.missing", "extensions[0].key", 2, 13),
    "<extensions><extension key='a'>1</extension></extensions>": ("xml.attribute", "extensions[0].key", 2, 13),
    "<extensions><extension key='x-a' b=''/></extensions>": ("xml.unknown-attribute", "extensions[0].b", 2, 13),
    "<extensions><extension key='x-a'/><extension key='x-a'/></extensions>": ("xml.twice", "extensions[1].key", 2, 35),
    "<extensions><heading/></extensions>": ("xml.unknown-element", "extensions[0]", 2, 13),
    "<extensions><a xmlns=''/></extensions>": ("xml.namespace", "extensions[0]", 2, 13),
}


@pytest.mark.parametrize("content", FAULTS)
def test_a_fault_has_code_path_and_place(content):
    error = refusal(content)
    assert (error.code, error.path, error.line, error.column) == FAULTS[content]


def test_comments_cdata_and_quoted_brackets_do_not_move_the_place():
    content = '<!-- <a> --><?p <b> ?><heading kind="state">a>b<![CDATA[<c>]]></heading><heading/>'
    assert refusal(content).column == content.index("<heading/>") + 1


@pytest.mark.parametrize(
    ("source", "code", "kind"),
    [
        ("<letter/>", "xml.root", ReadError),
        ('<notice version="1.0"/>', "xml.root", ReadError),
        ('<notice xmlns="urn:vnnotice:notice:x" version="1.0"/>', "xml.root", ReadError),
        ('<notice xmlns="urn:vnnotice:notice:2" version="2.0"/>', "xml.version", UnsupportedVersionError),
        ('<notice xmlns="urn:vnnotice:notice:0" version="0.1"/>', "xml.version", UnsupportedVersionError),
        ('<notice xmlns="urn:vnnotice:notice:1" version="2.0"/>', "xml.version", UnsupportedVersionError),
        ('<notice xmlns="urn:vnnotice:notice:1" version="one"/>', "xml.version", ReadError),
        ('<notice xmlns="urn:vnnotice:notice:1"/>', "xml.missing", ReadError),
        ("<notice", "xml.syntax", ReadError),
        ("<a:notice/>", "xml.syntax", ReadError),
    ],
)
def test_what_is_no_notice_is_refused(source, code, kind):
    with pytest.raises(kind) as caught:
        read(source.encode())
    assert caught.value.code == code
    assert caught.value.line == 1
    with pytest.raises(kind):
        upgrade(source.encode())


def test_the_root_has_no_other_attribute():
    with pytest.raises(ReadError) as caught:
        read(b'<notice xmlns="urn:vnnotice:notice:1" version="1.0" lang="vi"/>')
    assert (caught.value.code, caught.value.path) == ("xml.unknown-attribute", "lang")


def test_a_newer_major_comes_with_advice():
    with pytest.raises(UnsupportedVersionError, match="newer vnnotice"):
        read(b'<notice xmlns="urn:vnnotice:notice:2" version="2.0"/>')


def test_a_document_of_this_version_needs_no_upgrade():
    data = write(Notice()).data
    assert upgrade(data) is data


def test_upgrades_are_climbed_step_by_step():
    old = b'<notice xmlns="urn:vnnotice:notice:0"/>'
    assert (
        upgrade(old, steps={0: lambda data: data.replace(b":0", b":1")}) == b'<notice xmlns="urn:vnnotice:notice:1"/>'
    )


def test_empty_attributes_and_elements_are_blanks():
    notice = read(
        document(
            '<numberAndSymbol number=""/><placeAndDate place="" date=""/><typeAndSubject><subject/></typeAndSubject>'
            '<addressees><addressee name=""/></addressees><signatureBlock><signer/></signatureBlock>'
        )
    ).notice
    assert notice.number_and_symbol.number is BLANK
    assert (notice.place_and_date.place, notice.place_and_date.date) == (BLANK, BLANK)
    assert notice.type_and_subject.subject is BLANK
    assert notice.addressees.items[0].name is BLANK
    assert notice.signature_blocks[0].signer is BLANK


def test_a_date_may_stand_in_white_space_as_in_the_schema():
    assert read(document('<placeAndDate date=" 2023-08-09 "/>')).notice.place_and_date.date == datetime.date(2023, 8, 9)


def test_neighbours_with_equal_marks_become_one_run_and_empty_marks_go():
    content = "<body><paragraph>a<bold/>b<bold>c</bold><bold>d<italic>e</italic></bold></paragraph></body>"
    reading = read(document(content))
    bold = frozenset(("bold",))
    runs = (Run(text="ab"), Run(text="cd", marks=bold), Run(text="e", marks=bold | {"italic"}))
    assert reading.notice.body == (Paragraph(runs=runs),)
    assert reading.repairs == ()


def test_joining_may_compose_a_letter():
    reading = read(document("<body><paragraph>e<bold/>\u0301</paragraph></body>"))
    assert reading.notice.body[0].text == "é"
    assert [repair.kind for repair in reading.repairs] == ["composed"]


def test_text_is_composed_and_line_ends_are_line_feeds():
    source = document('<heading kind="party">a&#13;\nĐa\u0309ng&#13;</heading><marks>&#13;</marks>')
    reading = read(b"\xef\xbb\xbf" + source.replace(b"<marks", b"<!-- x --><marks"))
    assert reading.notice.heading.wording == "a\nĐảng\n"
    assert [repair.kind for repair in reading.repairs] == ["byte_order_mark", "left_out", "line_end", "composed"]


@pytest.mark.parametrize("place", ["<!-- x --><notice", "<?p x?><notice", "</notice><!-- x -->", "</notice><?p?>"])
def test_what_stands_around_the_root_is_left_out(place):
    root = "<notice" if place.endswith("<notice") else "</notice>"
    reading = read(document("<marks/>").decode().replace(root, place).encode())
    assert [repair.kind for repair in reading.repairs] == ["left_out"]


def test_attributes_are_mended_too():
    reading = read(document('<placeAndDate place="Ha\u0300 No\u0323\u0302i"/>'))
    assert reading.notice.place_and_date.place == "Hà Nội"
    assert [repair.kind for repair in reading.repairs] == ["composed"]


def test_hints_at_a_schema_are_left_out():
    xsi = (
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:vnnotice:notice:1 notice-1.xsd"'
    )
    reading = read(document("<marks/>", xsi))
    assert [repair.kind for repair in reading.repairs] == ["left_out"]
    assert read(document("<heading>schemaLocation</heading>")).repairs == ()


def test_a_marked_section_may_hold_what_looks_like_a_comment():
    reading = read(document("<heading>a<![CDATA[<!-- ắ? -->]]>?!</heading>"))
    assert reading.notice.heading.wording == "a<!-- ắ? -->?!"
    assert reading.repairs == ()


@settings(max_examples=40)
@given(notices(), st.data())
def test_a_comment_or_instruction_anywhere_in_a_text_changes_nothing(notice, data):
    source = write(notice).data.decode()
    places = [i for i in range(source.index("?>") + 2, len(source)) if source[:i].count("<") == source[:i].count(">")]
    places = [i for i in places if "&" not in source[max(0, i - 5) : i].rpartition(";")[2]]
    place = data.draw(st.sampled_from(places))
    trivia = data.draw(st.sampled_from(["<!-- <x> -->", "<?p x?>", "<!---->"]))
    reading = read((source[:place] + trivia + source[place:]).encode())
    assert reading.notice == notice
    assert [repair.kind for repair in reading.repairs] == ["left_out"]


def test_elements_of_other_programs_are_kept_as_canonical_text():
    content = (
        "<extensions><extension key='x-a'>{}</extension><o:e b='1' xmlns:o='urn:o'><!-- c --><o:f/></o:e></extensions>"
    )
    assert read(document(content)).notice.extensions == (
        Extension(name="x-a", value="{}"),
        Extension(name="{urn:o}e", value='<o:e xmlns:o="urn:o" b="1"><o:f></o:f></o:e>'),
    )


def test_prefixes_that_values_may_mean_are_kept():
    content = "<extensions><e xmlns='urn:o' xmlns:t='urn:t' type='t:x'/></extensions>"
    assert read(document(content)).notice.extensions[0].value == '<e xmlns="urn:o" xmlns:t="urn:t" type="t:x"></e>'


def test_prefixes_that_no_value_means_are_left_out():
    content = "<extensions xmlns:t='urn:t'><e xmlns='urn:o' type='x'>a: b</e></extensions>"
    assert read(document(content)).notice.extensions[0].value == '<e xmlns="urn:o" type="x">a: b</e>'


@pytest.mark.parametrize("element", ["<e xmlns='u'/>", "<e xmlns='urn:e'><f xmlns='../u'/></e>"])
def test_namespaces_of_other_programs_are_absolute(element):
    with pytest.raises(ReadError) as caught:
        read(document(f"<extensions>{element}</extensions>"))
    assert (caught.value.code, caught.value.path, caught.value.column) == ("xml.namespace", "extensions[0]", 13)


@pytest.mark.parametrize(
    "content",
    [
        "<extensions " + " ".join(f"xmlns:a{n}='urn:a'" for n in range(300)) + "><a0:e/></extensions>",
        f"<extensions xmlns:a='urn:{'a' * 20_000}'>{'<a:e/>' * 1000}</extensions>",
        f"<extensions><e xmlns='urn:e' xmlns:a='urn:{'a' * 20_000}'>{'<a:f/>' * 1000}</e></extensions>",
        f"<extensions><e xmlns='urn:e'><g xmlns='urn:{'a' * 20_000}'>{'<f/>' * 1000}</g></e></extensions>",
    ],
)
def test_a_canonical_text_that_would_grow_without_end_is_refused(content):
    with pytest.raises(LimitError) as caught:
        read(document(content))
    assert (caught.value.code, caught.value.line) == ("xml.size", 2)


def test_parts_of_a_newer_minor_version_are_kept():
    content = (
        '<heading kind="party" tone="x">A</heading>\n<tone>t</tone>\n'
        '<body><paragraph a="1">b<strike>c</strike>d<bold e="f">g</bold></paragraph><paragraph>h</paragraph></body>'
        "<extensions><extension key='x-a'>1</extension><note/><o xmlns='urn:o' p='q'/></extensions>"
    )
    source = document(content, ' more="m"').replace(b'"1.0"', b'"1.7"')
    reading = validate(source)
    assert reading.notice.heading.wording == "A"
    assert reading.notice.body[0].text == "bcdg"
    kept = {extension.name: extension.value for extension in reading.notice.extensions}
    assert json.loads(kept["x-vnnotice-1.7"]) == [
        {"path": "", "attribute": "more", "value": "m"},
        {"path": "", "element": '<tone xmlns="urn:vnnotice:notice:1">t</tone>'},
        {"path": "heading", "attribute": "tone", "value": "x"},
        {"path": "body[0]", "attribute": "a", "value": "1"},
        {"path": "body[0]", "element": '<strike xmlns="urn:vnnotice:notice:1">c</strike>'},
        {"path": "body[0]", "attribute": "e", "value": "f"},
        {"path": "extensions", "element": '<note xmlns="urn:vnnotice:notice:1"></note>'},
    ]
    assert {repair.kind for repair in reading.repairs} == {"unknown_part"}
    assert kept["{urn:o}o"] == '<o xmlns="urn:o" p="q"></o>'
    assert read(write(reading.notice).data).notice == reading.notice


def test_text_around_an_unknown_part_is_still_refused():
    for content in ("<marks><tone/>x</marks>", "<marks><secrecy>MẬT</secrecy><tone/>x</marks>"):
        with pytest.raises(ReadError) as caught:
            read(document(content).replace(b'"1.0"', b'"1.1"'))
        assert (caught.value.code, caught.value.path, caught.value.line) == ("xml.text", "marks", 2)


def test_a_newer_minor_version_without_unknown_parts_is_read_as_it_is():
    reading = read(document("<marks/>").replace(b'"1.0"', b'"1.1"'))
    assert reading.notice == read(document("<marks/>")).notice
    assert reading.repairs == ()


def test_the_name_of_the_kept_parts_is_the_readers_own():
    source = document("<tone/><extensions><extension key='x-vnnotice-1.1'>1</extension></extensions>")
    with pytest.raises(ReadError, match="reader's own"):
        read(source.replace(b'"1.0"', b'"1.1"'))


@settings(max_examples=40)
@given(notices())
def test_origins_are_paths_of_the_notice(notice):
    reading = read(write(notice).data)
    lines = write(notice).data.decode().split("\n")
    assert len(reading.origins) == len(list(reading.origins))
    for path, origin in reading.origins.items():
        resolve(reading.notice, path)
        assert lines[origin.line - 1][origin.column - 1] == "<"


def test_origins_follow_the_order_of_the_notice():
    reading = read(
        document(
            '<unplacedLine place="foot">b</unplacedLine>\n<unplacedLine place="head">a</unplacedLine>\n'
            '<extensions>\n<extension key="x-b">1</extension>\n<extension key="x-a">2</extension>\n</extensions>'
        )
    )
    assert (reading.origins["unplaced[0]"].line, reading.origins["unplaced[1]"].line) == (3, 2)
    assert (reading.origins["extensions[0]"].line, reading.origins["extensions[1]"].line) == (6, 5)
    assert "unplaced[2]" not in reading.origins


@pytest.mark.parametrize(("depth", "limit"), [(63, 64), (64, 64), (250, 255)])
def test_a_document_as_deep_as_the_limit_is_read(depth, limit):
    inner = "<list><item marker='-'>" * ((depth - 2) // 2)
    outer = "</item></list>" * ((depth - 2) // 2)
    source = document(f"<body>{inner}{'<paragraph/>' if depth % 2 else ''}{outer}</body>")
    assert read(source, Limits(depth=limit)).notice.body


@pytest.mark.parametrize(("depth", "limit"), [(65, 64), (256, 255), (300, 1000), (100_000, 64)])
def test_a_deeper_document_is_refused(depth, limit):
    source = b"<a>" * depth + b"</a>" * depth
    with pytest.raises(LimitError) as caught:
        read(source, Limits(depth=limit))
    assert caught.value.code == "xml.depth"


def test_too_many_attributes_on_one_element_are_refused():
    attributes = "".join(f' a{number}="1"' for number in range(128))
    with pytest.raises(ReadError, match="no attribute 'a0'"):
        read(document(f"<heading{attributes}/>"))
    with pytest.raises(LimitError) as caught:
        read(document(f'<heading{attributes} b="1"/>'))
    assert caught.value.code == "xml.attributes"


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("heading.wording", "<heading>{}</heading>"),
        ("marks.circulation", "<marks><circulation>x</circulation><circulation>{}</circulation></marks>"),
        ("body[0].runs[0].text", "<body><paragraph>{}</paragraph></body>"),
    ],
)
def test_a_text_longer_than_the_limit_is_refused(path, content):
    limits = Limits(value_characters=1000)
    assert read(document(content.format("ắ" * 1000)), limits)
    with pytest.raises(LimitError) as caught:
        read(document(content.format("ắ" * 1001)), limits)
    assert (caught.value.code, caught.value.path, caught.value.line) == ("xml.value", path, 2)


def test_what_the_parser_finds_too_long_is_a_limit():
    for source in (b"<" + b"a" * 60_000 + b"/>", b"<a>" + b"a" * 10_000_001 + b"</a>"):
        with pytest.raises(LimitError) as caught:
            read(source, Limits(value_characters=20_000_000))
        assert caught.value.code == "xml.value"


def test_validate_says_what_only_the_schema_refuses(monkeypatch):
    from lxml import etree

    from vnnotice.formats.xml import reader

    strict = schema().replace(
        b'<xs:element name="marks" type="n:Marks" minOccurs="0"/>', b'<xs:element name="marks" type="n:Marks"/>'
    )
    monkeypatch.setattr(reader, "_judge", lambda: etree.XMLSchema(etree.fromstring(strict)))
    with pytest.raises(ReadError) as caught:
        reader.validate(document(""))
    assert (caught.value.code, caught.value.line) == ("xml.schema", 1)
