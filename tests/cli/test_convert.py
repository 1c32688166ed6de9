from __future__ import annotations

import itertools

import pytest
from word import docx, paragraph

import vnnotice
from vnnotice.errors import WriteError
from vnnotice.model import Loss, Repair, Writing

ENDINGS = [".notice.xml", ".notice.json", ".md", ".txt"]


@pytest.mark.parametrize(("before", "after"), list(itertools.permutations(ENDINGS, 2)))
def test_in_every_direction(run, faulty, before, after):
    source, target = faulty.parent / f"a{before}", faulty.parent / f"b{after}"
    assert run("convert", faulty, source).status == 0

    done = run("convert", source, target)

    assert (done.status, done.out) == (0, "")
    assert vnnotice.read(target).notice == vnnotice.read(faulty).notice


def test_through_standard_input_and_output(run, faulty):
    done = run("convert", "--from", "markdown", "--to", "xml", "-", "-", stdin=faulty.read_bytes())

    assert done.status == 0
    assert vnnotice.reads(done.data, format="xml").notice == vnnotice.read(faulty).notice


def test_the_formats_can_be_named(run, faulty):
    target = faulty.parent / "target"

    assert run("convert", "--to", "json", faulty, target).status == 0
    assert vnnotice.read(target).format == "json"


def test_a_target_that_is_there_stays(run, faulty):
    target = faulty.parent / "b.md"
    target.write_text("old", encoding="utf-8")

    done = run("convert", faulty, target)

    assert done.status == 2
    assert done.err == f"vnnotice: {target}: there is such a file already; --force replaces it\n"
    assert target.read_text(encoding="utf-8") == "old"

    assert run("convert", "--force", faulty, target).status == 0
    assert vnnotice.read(target).notice == vnnotice.read(faulty).notice


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_file_is_not_written_over_itself(run, faulty, force):
    link = faulty.parent / "link.md"
    link.symlink_to(faulty)

    for target in (faulty, link, faulty.parent / "." / "faulty.md"):
        done = run("convert", *force, faulty, target)
        assert done.status == 2
        assert done.err.endswith("it is the same file as the source\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["{0}/missing.md", "{0}/b.md"], "vnnotice: there is no file "),
        (["{0}/missing.md", "{0}/faulty.md", "--force"], "vnnotice: there is no file "),
        (["{0}/faulty.md", "{0}/b.foo"], "vnnotice: {0}/b.foo: the name tells no format [format.unknown]. Use --to."),
        (["{0}/faulty.md", "-"], "vnnotice: -: the name tells no format [format.unknown]. Use --to."),
        (["{0}/faulty.md", "{0}/b", "--to", "foo"], "vnnotice: {0}/b: no format is called 'foo'"),
        (["{0}/faulty.md", "{0}/b.md", "--from", "foo"], "vnnotice: {0}/faulty.md: no format is called 'foo'"),
        (["{0}/faulty.md", "{0}/no/b.md"], "vnnotice: cannot write "),
        (["-", "{0}/b.md"], "vnnotice: -: the content does not tell the format"),
    ],
)
def test_what_goes_wrong_is_said_and_nothing_is_written(run, faulty, arguments, message):
    folder = faulty.parent

    done = run("convert", *[argument.format(folder) for argument in arguments])

    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(message.format(folder))
    assert done.err.count("\n") == 1
    assert [path.name for path in folder.iterdir()] == ["faulty.md"]


def test_a_dangling_link_is_a_file_that_is_there(run, faulty):
    target = faulty.parent / "b.md"
    target.symlink_to(faulty.parent / "nowhere")

    assert run("convert", faulty, target).status == 2
    assert not target.exists()


class Fake:
    """A format that holds next to nothing."""

    def __init__(self, *losses, error=None):
        self.losses = losses
        self.error = error

    def write(self, _notice, _edition):
        if self.error:
            raise self.error
        return Writing(data=b"x", losses=self.losses)


def test_losses_and_repairs_are_listed(run, faulty, monkeypatch):
    reading = vnnotice.read(faulty)
    repairs = (Repair(kind="joined", path="body[0]", detail="a / b"),)
    changed = vnnotice.Reading(notice=reading.notice, format="markdown", repairs=repairs)
    monkeypatch.setattr("vnnotice.cli.convert.read_content", lambda *_arguments: changed)
    fake = Fake(Loss(kind="inline_mark", path="body[0]", detail="underline"))
    monkeypatch.setattr("vnnotice.cli.convert._target_format", lambda *_arguments: fake)
    target = faulty.parent / "b.md"

    done = run("convert", faulty, target, "--lang", "vi")

    assert done.status == 0
    assert target.read_bytes() == b"x"
    assert done.err.splitlines() == [
        f"vnnotice: {faulty}: nối đoạn văn bị ngắt do sang trang (a / b), body[0]",
        f"vnnotice: {target}: mất kiểu chữ (underline), body[0]",
    ]


def test_what_a_format_cannot_carry(run, faulty, monkeypatch):
    fake = Fake(error=WriteError("a table within a table", path="body[0]"))
    monkeypatch.setattr("vnnotice.cli.convert._target_format", lambda *_arguments: fake)

    done = run("convert", faulty, faulty.parent / "b.md")

    assert done.status == 2
    assert done.err == f"vnnotice: {faulty.parent / 'b.md'}: a table within a table at body[0]\n"


def test_lines_are_laid_down_in_the_manner_of_the_edition_asked_for(run, tmp_path):
    notice = vnnotice.Notice(number_and_symbol=vnnotice.NumberAndSymbol(number="5", kind="TB", organ="HU"))
    source = tmp_path / "a.notice.json"
    vnnotice.write(notice, source)

    party = run("convert", "--edition", "party-2018", "--to", "text", source, "-")
    state = run("convert", "--edition", "state-2020", "--to", "text", source, "-")

    assert (party.out, state.out) == ("Số 05-TB/HU\n", "Số: 05/TB-HU\n")


def test_an_unknown_edition_is_refused(run, faulty):
    done = run("convert", "--edition", "party-2019", faulty, faulty.with_name("b.txt"))

    assert done.status == 2
    assert "party-2018" in done.err
    assert not faulty.with_name("b.txt").exists()


@pytest.mark.parametrize("ending", ["md", "notice.xml", "notice.json", "txt"])
def test_a_word_document_becomes_any_other_format(run, tmp_path, ending):
    path, target = tmp_path / "a.docx", tmp_path / f"a.{ending}"
    path.write_bytes(docx(paragraph("THÔNG BÁO") + paragraph("Kính báo.")))

    done = run("convert", path, target)

    assert (done.status, done.err) == (0, "")
    assert "Kính báo." in target.read_text(encoding="utf-8")
