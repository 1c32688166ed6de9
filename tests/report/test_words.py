from __future__ import annotations

import re
from typing import get_args

import attrs
import pytest

from vnnotice.checker import Status
from vnnotice.model import LossKind, Notice, RepairKind
from vnnotice.regimes import Severity
from vnnotice.report import _words as words
from vnnotice.report import component_name, severity_name

PHRASES = [value for value in vars(words).values() if isinstance(value, words.Phrase)]
VIETNAMESE = re.compile("[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]", re.IGNORECASE)


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.en)
def test_both_languages_tell_the_same_facts(phrase):
    facts = [sorted(re.findall(r"\{(\w+)\}", text)) for text in phrase]

    assert facts[0] == facts[1]
    assert VIETNAMESE.search(phrase.vi)
    assert not VIETNAMESE.search(phrase.en)


def test_a_phrase_is_filled_in():
    assert words.LINE.say("vi", line="3") == "dòng 3"
    assert words.LINE.say("en", line="3") == "line 3"


def test_english_has_a_form_for_one():
    assert [words.FILES.say("en", number) for number in (0, 1, 2)] == ["0 files", "1 file", "2 files"]
    assert [words.FILES.say("vi", number) for number in (1, 2)] == ["1 tệp", "2 tệp"]


def test_every_kind_has_words():
    assert set(words.STATUSES) == set(get_args(Status))
    assert set(words.OF_SEVERITY) == set(get_args(Severity))
    assert set(words.REPAIRS) == set(get_args(RepairKind))
    assert set(words.LOSSES) == set(get_args(LossKind))
    assert {severity_name(severity, "vi") for severity in get_args(Severity)} == {"lỗi", "cảnh báo", "lưu ý"}


@pytest.mark.parametrize("component", [field.name for field in attrs.fields(Notice)])
def test_every_component_has_a_name(component):
    for language in ("vi", "en"):
        assert component_name(component, language) != component_name("", language)


@pytest.mark.parametrize(
    ("component", "name"),
    [
        ("signature_block", "Signature block"),
        ("annex", "Annexes"),
        ("unicode", "The whole notice"),
        ("", "The whole notice"),
    ],
)
def test_the_names_that_rules_use(component, name):
    assert component_name(component, "en") == name


@pytest.mark.parametrize(
    ("name", "vietnamese", "english"),
    [
        ("markdown", "Markdown", "Markdown"),
        ("text", "văn bản thuần", "plain text"),
        ("abc", "abc", "abc"),
    ],
)
def test_a_format_has_a_title(name, vietnamese, english):
    assert words.format_title(name, "vi") == vietnamese
    assert words.format_title(name, "en") == english
