from __future__ import annotations

import json
import os

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

import vnnotice
from vnnotice.report import dumps, form_named

FORM = form_named("json")


def test_the_contract(law):
    made = json.loads(law.rendered(FORM, law.whole()))

    assert list(made) == ["tool", "version", "files", "summary"]
    assert made["tool"] == "vnnotice"
    assert made["version"] == vnnotice.__version__
    (file,) = made["files"]
    assert file["findings"][0] == {
        "code": "VN0101",
        "rule": "missing-heading",
        "severity": "error",
        "certainty": "certain",
        "path": "heading",
        "line": None,
        "column": None,
        "part": None,
        "message": "there is no heading",
        "found": None,
        "expected": None,
        "fix": None,
        "citation": {"source": "36-HD/VPTW", "clause": "II.1.1"},
        "fingerprint": law.finding("VN0101", **law.ABSENT).fingerprint,
    }
    del file["findings"]
    assert file == {
        "path": "thong-bao.md",
        "format": "markdown",
        "status": "checked",
        "edition": {"key": "party-2018", "reason": "signed on 9 August 2023"},
        "checks": {
            "VN0101": "failed",
            "VN0403": "failed",
            "VN0501": "passed",
            "VN0601": "not_applicable",
            "VN3001": "not_checkable",
        },
        "reasons": {"VN0601": "there is no seal", "VN3001": "no looks"},
        "repairs": [
            {"kind": "joined", "path": "body[0]", "line": 3, "column": 1, "part": None, "detail": "Kính / báo."}
        ],
    }
    assert made["summary"] == {
        "files": 1, "findings": 2, "error": 1, "warning": 1, "info": 0, "unreadable": 0, "no_edition": 0,
    }  # fmt: skip


def test_a_finding_with_a_place_in_vietnamese(law):
    made = json.loads(law.rendered(FORM, law.checked(law.finding()), language="vi"))

    (found,) = made["files"][0]["findings"]
    assert (found["line"], found["column"]) == (1, 1)
    assert found["message"] == "viết “09”, không viết “9”"
    assert found["fix"] == {"old": "ngày 9", "new": "ngày 09", "everywhere": False}
    assert made["files"][0]["edition"]["reason"] == "ký ngày 09/8/2023"


def test_an_unreadable_file(law):
    made = json.loads(law.rendered(FORM, law.unreadable(line=3, column=4)))

    assert made["files"] == [
        {
            "path": "x.xml",
            "format": "xml",
            "status": "unreadable",
            "edition": None,
            "findings": [],
            "checks": {},
            "reasons": {},
            "repairs": [],
            "error": {
                "code": "xml.doctype",
                "message": "a document type is not read",
                "line": 3,
                "column": 4,
                "hint": "Take it out",
            },
        }
    ]
    assert made["summary"]["unreadable"] == 1


def test_without_an_edition_it_says_why(law):
    made = json.loads(law.rendered(FORM, law.checked(edition=None)))

    assert made["files"][0]["status"] == "no_edition"
    assert made["files"][0]["edition"] == {"key": None, "reason": "signed on 9 August 2023"}
    assert made["summary"]["no_edition"] == 1


def test_no_files_at_all(law):
    assert json.loads(law.rendered(FORM))["files"] == []


def test_the_same_run_gives_the_same_bytes(law):
    assert law.rendered(FORM, law.whole()) == law.rendered(FORM, law.whole())


@pytest.mark.parametrize("name", [b"th\xe1ng.md", b"\xff\xfe", "thông báo\n.md".encode(), b"::error::##[x].md"])
def test_any_file_name_is_valid_json(law, name):
    printed = law.rendered(FORM, law.checked(path=os.fsdecode(name)))

    made = orjson.loads(printed.encode())
    assert made["files"][0]["path"] == name.decode("utf-8", "backslashreplace")


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("#[:\x1b\x9b\u202e\u3164\n\U000e0001")))
def test_json_is_safe_to_print_and_says_the_same(text):
    printed = dumps({"key": text})

    assert orjson.loads(printed) == {"key": text}
    assert all(character.isprintable() or character == "\n" for character in printed)
    assert "##" not in printed
    assert not any(line.lstrip().startswith("::") for line in printed.splitlines())


def test_vietnamese_stays_readable():
    assert dumps(["Nơi nhận"]) == '[\n  "Nơi nhận"\n]\n'
