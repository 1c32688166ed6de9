"""Outside judges of the files that the DOCX writer makes: LibreOffice, and a validator that knows the schemas of the format.

Each test is skipped where its judge is not installed (``soffice`` and ``pdftotext``; the Python package ``openxml-audit``).
"""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given, settings
from strategies import notices
from written_pages import PARTY, STATE, Page

from vnnotice.formats.docx.writer import write

SOFFICE, PDFTOTEXT = shutil.which("soffice"), shutil.which("pdftotext")
NOT_NEEDED = "theme"
"""A part that the validator asks for and the standard does not."""


def faults(notice, folder):
    audit = pytest.importorskip("openxml_audit")
    path = folder / "a.docx"
    path.write_bytes(write(notice).data)
    result = audit.OpenXmlValidator(file_format=audit.FileFormat.OFFICE_2019).validate(str(path))
    return [error.description for error in result.errors if NOT_NEEDED not in error.description]


@pytest.mark.parametrize("notice", [STATE, PARTY], ids=["state", "party"])
def test_each_part_is_as_its_schema_wants_it(notice, tmp_path):
    assert faults(notice, tmp_path) == []


@given(notice=notices())
@settings(max_examples=25)
def test_whatever_is_written_is_as_its_schema_wants_it(notice, tmp_path_factory):
    assert faults(notice, tmp_path_factory.mktemp("any")) == []


@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")), reason="no LibreOffice, or no pdftotext"
)
def test_libreoffice_shows_the_same_text(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(write(STATE).data)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    convert = [str(SOFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(convert, check=True, capture_output=True, timeout=120)  # noqa: S603 - a file of our own
    show = [str(PDFTOTEXT), "-layout", str(tmp_path / "a.pdf"), "-"]
    shown = subprocess.run(show, check=True, capture_output=True, text=True).stdout  # noqa: S603

    page = Page(STATE)
    margins = [text for part in ("header2", "footer2") for _, text in page.lines(f"word/{part}.xml")]
    assert shown.count("\f") == 3  # the notice and its two annexes
    assert sorted(shown.split()) == sorted(" ".join([*page.texts(), *margins]).split())
