from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import inline_text

from vnnotice.model import MARKS, Paragraph, Run, inline, plain_text

TWO_RUNS = (Run(text="Kính "), Run(text="gửi", marks={"bold"}))


def characters(runs):
    """Return each character with the marks it stands under."""
    return [(char, run.marks) for run in runs for char in unicodedata.normalize("NFD", run.text)]


@given(inline_text())
def test_the_normal_form(runs):
    normal = inline(runs)

    assert all(one.marks != other.marks for one, other in itertools.pairwise(normal))
    assert all(run.text for run in normal)
    assert inline(normal) == normal
    assert inline(iter(runs)) == normal


@given(inline_text())
def test_the_normal_form_keeps_each_character_and_its_marks(runs):
    ordered = [pair for run in inline(runs) for pair in characters([run])]

    assert sorted(ordered, key=repr) == sorted(characters(runs), key=repr)
    composed = unicodedata.normalize("NFC", "".join(run.text for run in runs))
    assert unicodedata.normalize("NFC", plain_text(inline(runs))) == composed


@given(inline_text(), st.data())
def test_where_a_run_is_cut_does_not_matter(runs, data):
    cut = []
    for run in runs:
        at = data.draw(st.integers(0, len(run.text)))
        cut += [Run(text=piece, marks=run.marks) for piece in (run.text[:at], run.text[at:]) if piece]

    assert inline(cut) == inline(runs)


def test_runs_in_normal_form_stay_the_same():
    normal = inline(TWO_RUNS)

    assert all(kept is run for kept, run in zip(normal, TWO_RUNS, strict=True))


def test_equal_neighbours_are_one_composed_run():
    assert inline([Run(text="e"), Run(text="\u0323"), Run(text="\u0302")]) == (Run(text="ệ"),)


def test_many_runs_are_joined_in_one_go():
    (run,) = inline([Run(text="ab", marks={"bold"})] * 200_000)

    assert run.text == "ab" * 200_000


def test_a_plain_string_is_one_run():
    assert inline("Kính gửi") == (Run(text="Kính gửi"),)
    assert inline("") == ()
    assert Paragraph(runs="Kính báo.").runs == (Run(text="Kính báo."),)


@pytest.mark.parametrize("value", [["Kính gửi"], [None], [TWO_RUNS]])
def test_what_is_no_run(value):
    with pytest.raises(TypeError, match="inline text is made of Run"):
        inline(value)


def test_plain_text():
    assert plain_text(()) == ""
    assert plain_text(TWO_RUNS) == "Kính gửi"
    assert plain_text(TWO_RUNS[:1]) == "Kính "


def test_a_run_holds_blanks_and_is_not_empty():
    assert Run(text=" ").text == " "
    with pytest.raises(ValueError, match="cannot be empty"):
        Run(text="")


def test_marks_nest_in_one_order():
    assert MARKS == ("bold", "italic", "underline", "superscript", "subscript")
    assert Run(text="a", marks=["italic", "bold", "italic"]).marks == frozenset({"bold", "italic"})


@pytest.mark.parametrize(
    ("marks", "error", "words"),
    [
        ("bold", TypeError, "not one str"),
        ({"strong"}, ValueError, "unknown mark 'strong'; the marks are bold"),
        ({"superscript", "subscript"}, ValueError, "either superscript or subscript"),
    ],
)
def test_what_are_no_marks(marks, error, words):
    with pytest.raises(error, match=words):
        Run(text="a", marks=marks)
