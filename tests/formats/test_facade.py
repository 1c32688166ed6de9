import subprocess
import sys
import types
import warnings

import pytest

from vnnotice.errors import LimitError, LossWarning, ReadError, UnknownFormatError, WriteError
from vnnotice.formats import Format, Limits, _registry, read, reads, write, writes
from vnnotice.model import Loss, Notice, NumberAndSymbol, Paragraph, Reading, Writing
from vnnotice.regimes import edition_named

NOTICE = Notice(body=(Paragraph(runs="Kính báo."),))


@pytest.fixture
def fake(monkeypatch):
    """A format ``fake`` that reads and writes what the test says, beside ``plain``, which cannot be sniffed."""
    reader, writer = types.ModuleType("fake_format.reader"), types.ModuleType("fake_format.writer")
    reader.seen = []

    def read_fake(data, limits):
        reader.seen.append((data, limits))
        return Reading(notice=NOTICE, format="fake")

    reader.read = read_fake
    writer.write = lambda _: Writing(data=b"FAKE", losses=writer.losses)
    writer.losses = ()
    package = types.ModuleType("fake_format")
    package.__path__ = []
    for module in (package, reader, writer):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    formats = (
        Format(
            name="fake",
            title="Fake",
            suffixes=(".fake",),
            package="fake_format",
            sniff=lambda start: start.startswith(b"FAKE"),
        ),
        Format(name="plain", title="Plain", suffixes=(".plain",), package="fake_format"),
    )
    monkeypatch.setattr(_registry, "all_formats", lambda: formats)
    return types.SimpleNamespace(reader=reader, writer=writer)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.fake"
    path.write_bytes(b"FAKE 1")
    return path


def test_read_goes_by_the_ending(fake, file):
    assert read(file).notice == NOTICE
    assert read(str(file)).format == "fake"
    assert fake.reader.seen == [(b"FAKE 1", Limits())] * 2


def test_read_goes_by_the_content_where_the_ending_says_nothing(fake, file):
    other = file.rename(file.with_name("a.unknown"))
    assert read(other).notice == NOTICE
    other.write_bytes(b"REAL")
    with pytest.raises(UnknownFormatError, match="the content does not tell the format") as caught:
        read(other)
    assert caught.value.hint == "Name the format. The formats are fake, plain"
    assert len(fake.reader.seen) == 1


def test_read_goes_by_the_name_before_all(fake, file):
    assert read(file, format="plain").notice == NOTICE
    with pytest.raises(UnknownFormatError, match="no format is called 'nothing'"):
        read(file.with_name("not there"), format="nothing")
    assert len(fake.reader.seen) == 1


def test_read_hands_the_limits_on_and_stops_at_them(fake, file):
    limits = Limits(markup_bytes=6, text_bytes=5)
    read(file, limits=limits)
    assert fake.reader.seen == [(b"FAKE 1", limits)]
    with pytest.raises(LimitError) as caught:
        read(file, limits=Limits(markup_bytes=5, text_bytes=5))
    assert caught.value.code == "file.size"


def test_read_of_no_file(fake, tmp_path):
    with pytest.raises(ReadError) as caught:
        read(tmp_path / "none.fake")
    assert caught.value.code == "file.missing"
    assert fake.reader.seen == []


def test_reads_takes_bytes_and_text(fake):
    assert reads(b"FAKE").notice == NOTICE
    assert reads("FAKE ả").notice == NOTICE
    assert reads("what", format="plain", limits=Limits(depth=3)).notice == NOTICE
    assert fake.reader.seen == [(b"FAKE", Limits()), ("FAKE ả".encode(), Limits()), (b"what", Limits(depth=3))]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the content does not tell the format"),
        (b"\x1f\x8b\x08", r"the content is compressed \(gzip\)"),
        (b"%PDF-1.7", "the content is PDF"),
    ],
)
def test_reads_of_an_unknown_format(fake, data, message):
    with pytest.raises(UnknownFormatError, match=message) as caught:
        reads(data)
    assert caught.value.code == "format.unknown"
    assert fake.reader.seen == []


def test_reads_of_half_a_character(fake):
    with pytest.raises(ReadError, match=r"half a character, U\+D800 \(line 2, column 3\) \[text.character\]"):
        reads("FAKE\nab\ud800c")
    assert fake.reader.seen == []


@pytest.mark.parametrize(("fault", "code"), [(RecursionError, "limit.recursion"), (MemoryError, "limit.memory")])
def test_a_machine_that_is_too_small_is_a_limit(fake, fault, code):
    def fail(*_):
        raise fault("foreign words")

    fake.reader.read = fail
    with pytest.raises(LimitError) as caught:
        reads(b"FAKE")
    assert (caught.value.code, caught.value.format) == (code, "fake")
    assert caught.value.__cause__ is None
    assert "foreign" not in str(caught.value)


def test_a_fault_of_the_library_is_not_hidden(fake):
    def fail(*_):
        raise KeyError("a bug")

    fake.reader.read = fail
    with pytest.raises(KeyError):
        reads(b"FAKE")


@pytest.mark.usefixtures("fake")
def test_write_goes_by_the_ending_or_the_name(tmp_path):
    assert write(NOTICE, tmp_path / "b.fake") == Writing(data=b"FAKE")
    assert (tmp_path / "b.fake").read_bytes() == b"FAKE"
    write(NOTICE, str(tmp_path / "c"), format="plain")
    assert (tmp_path / "c").read_bytes() == b"FAKE"
    with pytest.raises(UnknownFormatError, match="tells no format") as caught:
        write(NOTICE, tmp_path / "d")
    assert caught.value.hint == "The formats are fake, plain"
    assert not (tmp_path / "d").exists()


def test_write_returns_the_losses_without_a_warning(fake, tmp_path):
    fake.writer.losses = (Loss(kind="wording", path="body[0]"),)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert write(NOTICE, tmp_path / "b.fake").losses == fake.writer.losses


def test_a_notice_that_cannot_be_carried_leaves_the_old_file(fake, file):
    def fail(_):
        raise WriteError("cannot", format="fake", path="body[0]")

    fake.writer.write = fail
    with pytest.raises(WriteError):
        write(NOTICE, file)
    assert file.read_bytes() == b"FAKE 1"


def test_writes_returns_the_bytes(fake):
    assert writes(NOTICE, format="fake") == b"FAKE"
    with pytest.raises(UnknownFormatError):
        writes(NOTICE, format="none")
    assert fake.writer.losses == ()


@pytest.mark.parametrize(
    ("count", "end"), [(1, "body[0] (wording)"), (5, "body[4] (wording)"), (7, "body[4] (wording) and 2 more")]
)
def test_writes_warns_of_losses_by_name_where_it_was_called(fake, count, end):
    fake.writer.losses = tuple(Loss(kind="wording", path=f"body[{index}]") for index in range(count))
    with pytest.warns(LossWarning) as caught:
        writes(NOTICE, format="fake")
    assert str(caught[0].message).startswith("Fake does not hold body[0] (wording)")
    assert str(caught[0].message).endswith(end)
    assert caught[0].filename == __file__


def test_the_room_is_light_to_import():
    code = (
        "import sys, vnnotice.formats; print({'lxml', 'orjson', 'cattrs', 'click', 'markdown_it'} & set(sys.modules))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    assert done.stdout == "set()\n"


@pytest.mark.parametrize(("edition", "line"), [("party-2018", b"05-TB/HU"), (edition_named("state-2020"), b"05/TB-HU")])
@pytest.mark.parametrize("format_name", ["text", "markdown"])
def test_lines_are_laid_down_in_the_manner_of_an_edition(edition, line, format_name, tmp_path):
    notice = Notice(number_and_symbol=NumberAndSymbol(number="5", kind="TB", organ="HU"))

    assert line in writes(notice, format=format_name, edition=edition)
    assert line in write(notice, tmp_path / "notice", format=format_name, edition=edition).data
    assert b"wording" not in writes(notice, format="xml", edition=edition)
