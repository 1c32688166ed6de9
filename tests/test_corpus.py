"""Whole notices: lawful ones have no finding at all, faulty ones have those that stand beside them.

A new case is a new file: a lawful notice in the folder of its edition, a faulty one with ``NAME.expected.json``, which
says the key of the edition and lists the code and the path of every finding in the order of the report.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vnnotice.checker import check
from vnnotice.formats import reads
from vnnotice.regimes import all_editions

CORPUS = Path(__file__).parent / "corpus"
LAWFUL = sorted((CORPUS / "lawful").rglob("*.md"))
FAULTY = sorted((CORPUS / "faulty").glob("*.md"))


def report_on(path):
    return check(reads(path.read_bytes(), format="markdown"))


@pytest.mark.parametrize("path", LAWFUL, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_lawful_notice_has_no_finding(path):
    report = report_on(path)

    assert [(finding.code, finding.path, finding.message()) for finding in report] == []
    assert report.edition.key == path.parent.name
    assert (report.choice.candidates, report.choice.rivals) == ((), ())


@pytest.mark.parametrize("path", FAULTY, ids=lambda path: path.stem)
def test_a_faulty_notice_has_the_findings_that_stand_beside_it(path):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))

    report = report_on(path)

    assert [[finding.code, finding.path] for finding in report] == expected["findings"]
    assert (report.edition and report.edition.key) == expected["edition"]


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_every_edition_has_lawful_notices(edition):
    alone = {"party-1997", "state-2004"}  # little is known of them

    assert len([path for path in LAWFUL if path.parent.name == edition.key]) >= (1 if edition.key in alone else 2)
