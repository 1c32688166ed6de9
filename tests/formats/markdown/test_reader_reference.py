"""The reference notice: a real notice of a district committee, as someone transcribed it to Markdown."""

from __future__ import annotations

import datetime
import re
import textwrap
import unicodedata
from pathlib import Path

import attrs
import pytest
from recognition.lines import characters, missing

from vnnotice.formats import reads, writes
from vnnotice.formats.markdown.reader import read
from vnnotice.model import List, Origin, Paragraph, Section, UnplacedLine, plain_text, walk

REFERENCE = Path(__file__).resolve().parents[3] / "../shared/notices/loc-quang.md"

pytestmark = pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference notice is not beside the repository")

ITALIC = re.compile(r"(?<!\*)\*(?!\*)(\S.*?\S)(?<!\*)\*(?!\*)")


@pytest.fixture(scope="module")
def source():
    return REFERENCE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def reading(source):
    return read(source.encode())


def test_its_head(reading):
    notice = reading.notice

    assert (notice.place_and_date.place, notice.place_and_date.date) == ("Bảo Lâm", datetime.date(2023, 8, 9))
    assert notice.type_and_subject.document_type == "THÔNG BÁO"
    assert notice.type_and_subject.subject == "Kết quả làm việc đối với Đảng ủy xã Lộc Quảng"


def test_what_it_does_not_have_is_absent(reading):
    notice = reading.notice

    assert (notice.heading, notice.issuing_body, notice.number_and_symbol) == (None, None, None)
    assert (notice.addressees, notice.marks, notice.contact_line, notice.seal) == (None, None, None, None)
    assert (notice.bases, notice.annexes, notice.unplaced) == ((), (), ())
    assert reading.guesses == frozenset()


def test_its_sections_are_siblings_whatever_their_markup(reading):
    opening, *sections, closing = reading.notice.body

    assert isinstance(opening, Paragraph)
    assert opening.text.startswith("Ngày 03 tháng 8 năm 2023, Thường trực Huyện ủy")
    assert [(type(section), section.number) for section in sections] == [
        (Section, "1."),
        (Section, "2."),
        (Section, "3."),
    ]
    assert plain_text(sections[2].heading) == "Về đề nghị và kiến nghị:"
    assert closing.text.startswith("Trân trọng thông báo ý kiến kết luận")


def test_what_stands_in_its_sections(reading):
    first, second, third = reading.notice.body[1:4]

    assert [type(block) for block in first.blocks] == [Paragraph] * 3
    assert all(block.runs[0].marks == {"italic"} for block in first.blocks)
    assert [(type(block), len(block.items)) for block in second.blocks] == [(List, 4)]
    assert [(type(block), len(block.items)) for block in third.blocks] == [(List, 3)]


def test_its_foot(reading):
    notice = reading.notice
    (block,) = notice.signature_blocks

    assert len(notice.recipients.items) == 6
    assert notice.recipients.archive.name == "Lưu VPHU"
    assert [(authority.kind, authority.principal) for authority in block.authorities] == [("by_order", "BAN THƯỜNG VỤ")]
    assert (block.position, block.signature, block.signer) == ("CHÁNH VĂN PHÒNG", None, None)


def test_two_paragraphs_that_a_page_cut_are_joined_and_listed(reading):
    assert [(repair.kind, repair.path) for repair in reading.repairs] == [
        ("joined", "body[1].blocks[1]"),
        ("joined", "body[2].blocks[0].items[3]"),
    ]
    assert [repair.detail.partition(" / ")[0][-4:] for repair in reading.repairs] == ["công", "o kỷ"]


def test_its_bold_and_italic_runs(source, reading):
    emphasised = {
        (run.text, "".join(sorted(run.marks)))
        for _, part in walk(reading.notice)
        for name in ("runs", "heading")
        for run in (getattr(part, name, None) or ())
        if name == "runs" or isinstance(part, Section)
        if run.marks
    }
    italics = {words for row in source.split("\n") for words in ITALIC.findall(row)}
    bold = {re.sub(r"^\d\. ", "", words) for words in re.findall(r"\*\*(.+?)\*\*", source) if words != "Nơi nhận:"}
    subject = reading.notice.type_and_subject.wording.split("\n")

    assert emphasised == {(words, "italic") for words in italics} | {(words, "bold") for words in bold - set(subject)}


def test_its_text_is_that_of_the_source(source, reading):
    plain = re.sub(r"^#+ |\*|^ +|\\", "", source, flags=re.MULTILINE)
    texts = [part.text for _, part in walk(reading.notice) if isinstance(part, Paragraph)]

    assert not missing(plain, reading.notice)
    assert all(" ".join(text.split()) in " ".join(plain.split()) for text in texts)
    assert sum(characters(plain).values()) > 5000


@pytest.mark.parametrize(
    ("change", "mended"),
    [
        (lambda text: text.replace("\n", "\r\n"), ["line_end"]),
        (lambda text: text.replace("\n", "\r"), ["line_end"]),
        (lambda text: unicodedata.normalize("NFD", text), ["composed"]),
        (lambda text: f"\ufeff{text}", ["byte_order_mark"]),
        (lambda text: re.sub(r"(?<=\S)\n", " \n", text), []),
        (lambda text: re.sub(r"(?<=\S)\n", "\t\n", text), []),
        (lambda text: re.sub(r"\*\*(.+?)\*\*", r"__\1__", text), []),
        (lambda text: ITALIC.sub(r"_\1_", text), []),
        (lambda text: re.sub(r"  \n(?=\S)", "\\\\\n", text), []),
        (lambda text: text.replace("\n\n", "\n\n\n\n"), []),
        (lambda text: re.sub("^#+ ", "###### ", text, flags=re.MULTILINE), []),
        (lambda text: re.sub("^#+ ", "# ", text, flags=re.MULTILINE), []),
        (lambda text: "\n".join(_wrapped(row) for row in text.split("\n")), []),
    ],
    ids=["crlf", "cr", "nfd", "bom", "blank", "tab", "bold", "italic", "break", "gaps", "deep", "flat", "wrapped"],
)  # fmt: skip
def test_the_same_notice_in_other_markup(source, reading, change, mended):
    changed = change(source)
    assert changed != source

    other = read(changed.encode())

    assert other.notice == reading.notice
    assert [repair.kind for repair in other.repairs] == [*mended, "joined", "joined"]


def _wrapped(row):
    keep = row.startswith("#") or row.endswith("  ")
    return row if keep else textwrap.fill(row, 82, break_long_words=False, break_on_hyphens=False)


def test_page_numbers_between_what_a_page_cut(source, reading):
    rows = source.split("\n")
    for number, repair in reversed(list(enumerate(reading.repairs, start=1))):
        rows[repair.origin.line - 1 : repair.origin.line - 1] = [str(number), ""]

    other = read("\n".join(rows).encode())

    pages = tuple(UnplacedLine(place="foot", wording=number) for number in "12")
    assert other.notice == attrs.evolve(reading.notice, unplaced=pages)
    assert [repair.kind for repair in other.repairs] == ["joined", "joined"]


def test_origins_are_those_of_the_file(source, reading):
    rows = source.split("\n")

    assert reading.origins["place_and_date"] == Origin(line=3, column=1)
    assert rows[reading.origins["body[3]"].line - 1] == "### **3. Về đề nghị và kiến nghị:**"
    assert rows[reading.origins["recipients.archive"].line - 1] == "- Lưu VPHU."


def test_markdown_that_is_written_reads_back_equal(reading):
    assert read(writes(reading.notice, format="markdown")).notice == reading.notice


def test_equal_bytes_at_the_same_stations(reading):
    xml = writes(reading.notice, format="xml")
    json = writes(reads(xml, format="xml").notice, format="json")
    markdown = writes(reads(json, format="json").notice, format="markdown")

    back = reads(markdown, format="markdown").notice

    assert (writes(back, format="xml"), writes(back, format="json")) == (xml, json)
