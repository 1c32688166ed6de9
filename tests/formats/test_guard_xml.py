import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._guard import guard_xml, has_byte_order_mark
from vnnotice.formats._limits import Limits
from vnnotice.formats.xml._parsing import parse

DECLARED = '<?xml version="1.0" encoding="{}"?>\n<a>Ủy ban</a>'


def refused(data, limits=None):
    with pytest.raises(ReadError) as caught:
        guard_xml(data) if limits is None else guard_xml(data, limits)
    assert caught.value.format == "xml"
    return caught.value


@pytest.mark.parametrize(
    "text",
    [
        "<a/>",
        "",
        "<?xml version='1.0'?><a/>",
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>',
        "<?xml\tversion = '1.0'\r\n encoding = 'utf-8' standalone='no' ?><a/>",
        '<?xml version="1.0" encoding="utf8"?><a/>',
        "<?xml-stylesheet href='x.xsl'?><a/>",
        "<?xml version='1.0' encoding='ASCII'?><a>b</a>",
        "<?xml version='1.0' encoding='us-ascii'?><a>b</a>",
    ],
)
def test_utf8_passes_as_it_is(text):
    assert guard_xml(text.encode()) == text.encode()


def test_the_byte_order_mark_is_taken_away():
    data = b"\xef\xbb\xbf<a/>"
    assert has_byte_order_mark(data)
    assert guard_xml(data) == b"<a/>"


@pytest.mark.parametrize(("mark", "codec"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
@pytest.mark.parametrize("name", ["UTF-16", "utf-16"])
def test_utf16_with_its_mark_becomes_utf8_that_is_declared_so(mark, codec, name):
    data = guard_xml(mark + DECLARED.format(name).encode(codec))
    assert data.decode() == '<?xml version="1.0" encoding="UTF-8" ?>\n<a>Ủy ban</a>'
    assert etree.fromstring(data).text == "Ủy ban"


def test_utf16_need_not_be_declared():
    assert guard_xml("<a>Ủy ban</a>".encode("utf-16")) == "<a>Ủy ban</a>".encode()
    assert guard_xml("<?xml version='1.0'?><a/>".encode("utf-16")) == b"<?xml version='1.0'?><a/>"


@pytest.mark.parametrize(
    ("codec", "name", "message"),
    [
        ("utf-8", "UTF-16", "declared to be UTF-16, but it is UTF-8"),
        ("utf-8-sig", "UTF-16", "declared to be UTF-16, but it is UTF-8"),
        ("utf-8", "UTF-16LE", "declared to be UTF-16LE, but it is UTF-8"),
        ("utf-16", "UTF-8", "declared to be UTF-8, but it is UTF-16"),
        ("utf-16", "UTF-16LE", "declared to be UTF-16LE, but it is UTF-16"),
        ("utf-16", "ISO-8859-1", "declared to be ISO-8859-1, but it is UTF-16"),
        ("utf-8", "us-ascii", "declared to be us-ascii, but it is UTF-8"),
        ("utf-8", "ISO-8859-1", "the encoding ISO-8859-1 is not read"),
        ("utf-8", "UTF-7", "the encoding UTF-7 is not read"),
        ("utf-8", "VISCII", "the encoding VISCII is not read"),
        ("utf-8", "TCVN5712-1", "the encoding TCVN5712-1 is not read"),
        ("utf-8", "windows-1258", "the encoding windows-1258 is not read"),
    ],
)
def test_a_declaration_of_another_encoding_is_refused_by_name(codec, name, message):
    error = refused(DECLARED.format(name).encode(codec))
    assert (error.code, error.message, error.line, error.column) == ("xml.encoding", message, 1, 31)


def test_the_hint_says_how_to_convert():
    assert refused(DECLARED.format("VISCII").encode()).hint == "Convert it (iconv -f VISCII -t UTF-8) and declare UTF-8"
    assert refused(DECLARED.format("UTF-16").encode()).hint == "Declare UTF-8"


def test_a_long_name_of_an_encoding_is_shortened():
    assert len(str(refused(DECLARED.format("x" * 5000).encode()))) < 300


@pytest.mark.parametrize("version", ["1.1", "1.2", "2.0", "", "1"])
def test_other_versions_of_xml_are_refused(version):
    error = refused(f'<?xml version="{version}"?><a/>'.encode())
    assert (error.code, error.line, error.column) == ("xml.version", 1, 1)


@pytest.mark.parametrize(
    "declaration",
    [
        "<?xml encoding='UTF-8'?>",
        "<?xml version=1.0?>",
        "<?xml version='1.0' encoding='-8'?>",
        "<?xml version='1.0' encoding=''?>",
        "<?xml version='1.0' encoding='UTF-8\"?>",
        "<?xml version='1.0'encoding='UTF-8'?>",
        "<?xml version='1.0' standalone='maybe'?>",
        "<?xml version='1.0' standalone='yes' encoding='UTF-7'?>",
        "<?xml version='1.0' version='1.0'?>",
        "<?xml version='1.0'>",
        "<?xml version='1.0'",
        "<?xml ?>",
    ],
)
def test_a_declaration_that_is_off_is_refused(declaration):
    error = refused(f"{declaration}<a/>".encode())
    assert (error.code, error.line, error.column) == ("xml.declaration", 1, 1)


@pytest.mark.parametrize(
    ("data", "column"),
    [
        (b"<!DOCTYPE a><a/>", 1),
        (b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", 22),
        (b"  <!DOCTYPE a SYSTEM 'http://127.0.0.1:9/'><a/>", 3),
        (b"<!-- <a> --><?p <a>?> <!DOCTYPE a><a/>", 23),
        (b"<!----><!DOCTYPE a><a/>", 8),
        (b"<!-->--><!DOCTYPE a><a/>", 9),
        (b"<?p ><!DOCTYPE b> ?><!DOCTYPE a><a/>", 21),
        (b"<!DOCTYPE", 1),
        ("<!-- Ủy ban --><!DOCTYPE a><a/>".encode(), 16),
        ("<!-- Ủy ban --><!DOCTYPE a><a/>".encode("utf-16"), 16),
        (b"\xef\xbb\xbf<!DOCTYPE a><a/>", 1),
    ],
)
def test_a_document_type_is_refused_where_it_stands(data, column):
    error = refused(data)
    assert (error.code, error.line, error.column) == ("xml.doctype", 1, column)
    assert error.hint


def test_the_line_of_a_document_type():
    assert refused(b"<?xml version='1.0'?>\n<!-- x\n-->\n <!DOCTYPE a><a/>").line == 4


@pytest.mark.parametrize(
    "data",
    [
        b"<!-- <!DOCTYPE a> --><a/>",
        b"<?p <!DOCTYPE a> ?><a/>",
        b"<a><![CDATA[<!DOCTYPE a>]]></a>",
        b"<a><!-- <!DOCTYPE a> --></a>",
        b"<a/><!-- <!DOCTYPE a> -->",
        b"<a b='&lt;!DOCTYPE a>'/>",
    ],
)
def test_the_words_alone_are_no_document_type(data):
    assert guard_xml(data) == data
    etree.fromstring(data)


@pytest.mark.parametrize("data", [b"<!-- <!DOCTYPE a>", b"<?p <!DOCTYPE a>", b"<a/><!DOCTYPE a>", b"x<!DOCTYPE a><a/>"])
def test_what_the_parser_refuses_anyway_is_left_to_it(data):
    assert guard_xml(data) == data
    with pytest.raises(etree.XMLSyntaxError):
        etree.fromstring(data)


def test_nul_is_refused():
    error = refused(b"<a>\n\0</a>")
    assert (error.code, error.line, error.column) == ("xml.character", 2, 1)
    assert refused(b"<a/>\0").column == 5
    assert refused("<a>\0</a>".encode("utf-16")).code == "xml.character"


def test_a_second_byte_order_mark_is_refused():
    for data in (b"\xef\xbb\xbf" * 2 + b"<a/>", "\ufeff<a/>".encode("utf-16")):
        error = refused(data)
        assert (error.code, error.line, error.column) == ("xml.character", 1, 1)


def test_bad_bytes_are_refused_by_the_parser_with_their_place():
    data = "<a>\nỦy".encode() + b"\xff</a>"
    with pytest.raises(ReadError) as caught:
        parse(guard_xml(data), Limits())
    assert (caught.value.code, caught.value.line, caught.value.column) == ("xml.encoding", 2, 3)


def test_tags_are_counted():
    limits = Limits(tags=2)
    assert guard_xml(b"<a></a>", limits)
    error = refused(b"<a>\n<b/></a>", limits)
    assert isinstance(error, LimitError)
    assert (error.code, error.line, error.column) == ("xml.tags", 2, 5)


@pytest.mark.parametrize("third", ["e='1'", 'e="1"', "e = '1'", 'e\n=\n"1"'])
def test_attributes_are_counted_however_they_are_written(third):
    limits = Limits(attributes=2)
    assert guard_xml(b"<a b='a=b' c = \"1\">=</a>", limits)
    error = refused(f"<a b='1'\nc=\"1\" {third}/>".encode(), limits)
    assert isinstance(error, LimitError)
    assert error.code == "xml.attributes"


@settings(deadline=None, max_examples=300)
@given(
    st.lists(st.sampled_from(["<!--", "-->", "<?p ", "?>", " ", "x", "<a/>", "<![CDATA[", "]]>", "<!DOCTYPE a>", "\n"]))
)
def test_nothing_with_a_document_type_passes_guard_and_parser(pieces):
    data = "".join(pieces).encode()
    try:
        root = etree.fromstring(guard_xml(data), etree.XMLParser(resolve_entities=False, no_network=True))
    except (ReadError, etree.XMLSyntaxError):
        return
    assert root.getroottree().docinfo.doctype == ""
    assert root.getroottree().docinfo.internalDTD is None


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=60))
def test_any_bytes_are_refused_by_our_error_or_are_utf8(data):
    for beginning in (b"", b"<?xml ", b"<a>", b"\xff\xfe", b"\xfe\xff", b"<?xml version='1.0' encoding='"):
        try:
            passed = guard_xml(beginning + data + b"</a>")
            parse(passed, Limits())
        except ReadError:
            continue
        assert "\0" not in passed.decode()
