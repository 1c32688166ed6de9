"""The rules on the legal bases."""

from __future__ import annotations

import pytest

from vnnotice.model import Paragraph, Section
from vnnotice.regimes import edition_named

LAW, RULES = "Căn cứ Luật Lưu trữ", "Căn cứ Quy chế làm việc"
EDITIONS = {"state-2020": ".", "party-2018": ",", "party-2026-01": ",", "party-2026-05": "."}


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(("mark", "found"), [(",", ","), (".", "."), ("", "trữ")])
def test_each_basis_but_the_last_ends_in_a_semicolon(judge, edition, mark, found):
    bases = paragraphs(f"{LAW}{mark}", f"{RULES};")

    assert judge("wrong-end-of-basis", edition, bases=bases) == [("bases[0]", found, ";")]


@pytest.mark.parametrize("edition", EDITIONS)
def test_semicolons_are_right(judge, edition):
    assert judge("wrong-end-of-basis", edition, bases=paragraphs(f"{LAW}; ", "", f"{RULES}")) == []
    assert judge("wrong-end-of-basis", edition) == "not_applicable"


@pytest.mark.parametrize(("edition", "end"), EDITIONS.items())
def test_the_last_basis_ends_in_the_mark_of_its_edition(judge, edition, end):
    assert judge("wrong-end-of-last-basis", edition, bases=paragraphs(f"{LAW};", f"{RULES}{end}")) == []


@pytest.mark.parametrize(("edition", "end"), EDITIONS.items())
def test_another_mark_after_the_last_basis(judge, edition, end):
    other = "," if end == "." else "."
    bases = paragraphs(f"{LAW};", f"{RULES}{other}")

    assert judge("wrong-end-of-last-basis", edition, bases=bases) == [("bases[1]", other, end)]


@pytest.mark.parametrize("opening", ["Xét đề nghị của Chánh Văn phòng,", "- Theo đề nghị của Sở Nội vụ;"])
def test_where_another_line_follows_the_last_basis_is_not_the_last(judge, opening):
    assert judge("wrong-end-of-last-basis", "state-2020", bases=paragraphs(f"{LAW};"), body=paragraphs(opening)) == []


@pytest.mark.parametrize("body", [paragraphs("Sở Nội vụ thông báo./."), (Section(number="1.", heading="Xét"),)])
def test_where_the_text_follows_the_last_basis_is_the_last(judge, body):
    assert judge("wrong-end-of-last-basis", "state-2020", bases=paragraphs(f"{LAW};"), body=body) == [
        ("bases[0]", ";", ".")
    ]


def test_bases_without_words_are_not_judged(judge):
    assert judge("wrong-end-of-last-basis", "state-2020", bases=paragraphs(" ")) == []


def test_before_may_2026_a_hyphen_is_neither_asked_for_nor_wrong(judge):
    bases = paragraphs(f"- {LAW};", f"{RULES},")

    assert "VN0653" not in edition_named("party-2018").demands
    assert judge("wrong-end-of-basis", "party-2018", bases=bases) == []
    assert judge("wrong-end-of-last-basis", "party-2018", bases=bases) == []


def test_a_hyphen_before_each_basis(judge):
    bases = paragraphs(f"- {LAW};", f"{RULES}.")

    assert judge("missing-hyphen-before-basis", "party-2026-05", bases=bases) == [("bases[1]", "Căn", "- ")]
