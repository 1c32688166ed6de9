"""Real Word files against what people found in them.  They stand beside the repository, and are no part of it."""

from __future__ import annotations

import io
import json
import re
import unicodedata
from pathlib import Path

import pytest
from recognition.lines import strings

from vnnotice.formats import read
from vnnotice.model import BLANK

FOLDER = Path(__file__).resolve().parents[3] / "../shared/notices/docx"
FILES = sorted(FOLDER.glob("*.docx"))
PATHS = {
    "country_name": "heading.lines[0]",
    "motto": "heading.lines[1]",
    "parent_organ": "issuing_body.parents[0]",
    "organ": "issuing_body.name",
    "number": "number_and_symbol",
    "place_date": "place_and_date",
    "type": "type_and_subject.document_type",
    "subject": "type_and_subject.subject",
    "addressee_label": "addressees.wording",
    "addressee": "addressees.items[0]",
    "recipients_label": "recipients",
    "recipients_items": "recipients.items[0]",
    "authority": "signature_blocks[0].authorities[0]",
    "position": "signature_blocks[0].position",
    "signer": "signature_blocks[0].signer",
}

pytestmark = pytest.mark.skipif(not FILES, reason="the real files are not beside the repository")


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def file(request):
    return request.param


@pytest.fixture
def expected(file):
    return json.loads(file.with_name(f"{file.stem}.expected.json").read_text(encoding="utf-8"))


def said(value):
    return "" if value is BLANK else " ".join((value or "").split())


def test_the_components(file, expected):
    notice = read(file).notice
    signatures = [
        {
            "authority": [said(one.wording) for one in block.authorities],
            "position": said(block.position),
            "signer": said(block.signer),
        }
        for block in notice.signature_blocks
    ]

    assert [said(line) for line in notice.heading.wording.split("\n")] == expected["heading"]
    assert {"name": notice.issuing_body.name, "parents": list(notice.issuing_body.parents)} == expected["issuing_body"]
    assert said(notice.number_and_symbol.number) == expected["number"]
    assert notice.place_and_date.place == expected["place"]
    assert notice.type_and_subject.document_type == expected["document_type"]
    assert said(notice.type_and_subject.subject).removeprefix("V/v").strip(" ….") == expected["subject"]
    assert signatures in [expected["signatures"], *expected["also"].get("signatures", [])]
    assert [said(one.name) for one in notice.recipients.items] == expected["recipients"]
    assert notice.recipients.archive.name == expected["archive"]


def test_the_page(file, expected):
    page, layout = read(file).layout.page, expected["layout"]

    assert [page.width, page.height] == layout["page_mm"]
    assert {side: getattr(page, side) for side in layout["margins_mm"]} == pytest.approx(layout["margins_mm"], abs=0.5)
    place = {None: "none", "top_center": "header-center"}[page.number_position]
    assert place == layout["page_number"]


def test_the_looks(file, expected):
    styles, layout = dict(read(file).layout.styles), expected["layout"]

    assert {part: styles[PATHS[part]].size for part in layout["heading_sizes_pt"]} == layout["heading_sizes_pt"]
    weights = {part: styles[PATHS[part]].bold for part in layout["heading_styles"]}
    assert weights == {part: "bold" in style for part, style in layout["heading_styles"].items()}
    body = [one for path, one in styles.items() if path.startswith("body")]
    assert {(one.font, one.size) for one in body} == {(layout["body_font"], layout["body_size_pt"])}


def letters(text):
    return re.sub(r"\W", "", text)


def test_what_python_docx_finds_is_found(file):
    library = pytest.importorskip("docx")
    document = library.Document(io.BytesIO(file.read_bytes()))
    cells = [one for table in document.tables for row in table.rows for one in row.cells]
    texts = [paragraph.text for holder in [document, *cells] for paragraph in holder.paragraphs]

    check_found(file, texts)


def test_what_mammoth_finds_is_found(file):
    library = pytest.importorskip("mammoth")

    check_found(file, library.extract_raw_text(io.BytesIO(file.read_bytes())).value.split("\n"))


def check_found(file, texts):
    reading = read(file)
    found = letters("".join(strings(reading.notice)) + "".join(repair.detail or "" for repair in reading.repairs))

    assert [
        word for text in texts for word in unicodedata.normalize("NFC", text).split() if letters(word) not in found
    ] == []
