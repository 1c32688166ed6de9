"""The looks as a whole: what text cannot show, what a layout does not say, and what every edition allows."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from looks_in_words import A4, NOTICE, laid_out, reading_of_looks

from vnnotice.checker import check
from vnnotice.model import Layout, Notice, PageSetup, Reading, TextStyle
from vnnotice.regimes import Edition, Looks, PartLooks, Range, all_editions, edition_named
from vnnotice.rules import Case, all_rules
from vnnotice.rules._parts import parts_of

LOOKS = [rule for rule in all_rules() if ".looks." in rule.test.__module__]
EDITIONS = [edition for edition in all_editions() if edition.looks is not None]
SEEN = [edition for edition in EDITIONS if edition.demands.keys() & {rule.code for rule in LOOKS}]
UNIFORM = {"body.clause", "body.point", "body.paragraph"}
"""Parts that have one size."""

each_edition = pytest.mark.parametrize("edition", SEEN, ids=lambda edition: edition.key)


def found(edition: Edition, layout: Layout | None, notice: Notice = NOTICE) -> list[str]:
    codes = [rule.code for rule in LOOKS if rule.code in edition.demands]
    report = check(Reading(notice=notice, format="docx", layout=layout), edition=edition.key, select=codes)
    return [str(finding) for finding in report]


def test_there_are_many():
    assert len(LOOKS) > 80
    assert all(rule.needs_layout for rule in LOOKS)


@each_edition
def test_text_cannot_show_looks(edition):
    codes = [rule.code for rule in LOOKS if rule.code in edition.demands]

    report = check(NOTICE, edition=edition.key, select=codes)

    assert set(report.by_status["not_checkable"]) == set(codes)


@each_edition
def test_nothing_is_judged_that_the_layout_does_not_know(edition):
    silent = Layout(page=None, styles=tuple((part.key, TextStyle()) for part in parts_of(NOTICE, None, edition.form)))

    assert found(edition, silent) == []
    assert found(edition, Layout()) == []


@pytest.mark.parametrize("rule", LOOKS, ids=lambda rule: rule.code)
@pytest.mark.parametrize("looks", [None, Looks()], ids=["none", "open"])
def test_where_nothing_is_laid_down_nothing_is_found(rule, looks):
    edition = attrs.evolve(edition_named("state-2020"), looks=looks)

    for line in rule.bad:
        reading = reading_of_looks(line.partition("] ")[2])
        faults = list(rule.test(Case(reading.notice, edition, reading.layout)))
        assert faults == [] or rule.code in {"VN3002", "VN3016"}  # these need no table


@pytest.mark.parametrize("rule", LOOKS, ids=lambda rule: rule.code)
def test_without_a_layout_nothing_is_found(rule):
    assert list(rule.test(Case(NOTICE, edition_named("state-2020")))) == []


def half_points(sizes: Range | None) -> st.SearchStrategy[float | None]:
    """Return sizes within a range, both ends of it among them, or any."""
    if sizes is None:
        return st.sampled_from((None, 8.0, 30.0))
    least, most = sizes
    return st.sampled_from([least + step / 2 for step in range(int((most - least) * 2) + 1)])


def flags(wanted: object) -> st.SearchStrategy[bool | None]:
    """Return what is wanted, or that it is not known; anything, where nothing is wanted."""
    return st.sampled_from((None, True, False) if wanted is None else (None, wanted))


def styles_of(wanted: PartLooks, edition: Edition) -> st.SearchStrategy[TextStyle]:
    """Return the styles that *wanted* allows."""
    rule = None if wanted.rule_below is None else wanted.rule_below[1] > 0
    alignment = st.sampled_from(("left", "center") if wanted.alignment is None else (None, wanted.alignment))
    return st.builds(
        TextStyle,
        font=st.sampled_from((None, "Times New Roman", "TimesNewRomanPSMT") if edition.looks.font else ("Arial", None)),
        color=st.sampled_from((None, "000000", "262626")),
        size=half_points(wanted.size),
        bold=flags(wanted.bold),
        italic=flags(wanted.italic),
        underline=flags(wanted.underline),
        alignment=alignment,
        rule_below=flags(rule),
    )


def spacings(edition: Edition) -> st.SearchStrategy[dict[str, object]]:
    """Return how lines and paragraphs may be spaced."""
    looks = edition.looks
    lines = [
        (manner.rule, value)
        for manner in looks.line_spacings
        for value in (manner.least, manner.least if manner.most is None else manner.most)
    ]
    gap = looks.paragraph_gap or 0
    return st.fixed_dictionaries(
        {
            "first_line_indent": st.sampled_from([end for ends in looks.indents for end in ends] or [0]),
            "space_before": st.just(gap),
            "space_after": st.sampled_from((0, None, 6)),
            "line": st.sampled_from(lines or [(None, None)]),
        }
    )


def pages(edition: Edition) -> st.SearchStrategy[PageSetup]:
    """Return the pages that are right, the margins as far off as programs round them."""
    margins, number = edition.looks.margins, edition.looks.page_number
    at_ends = {
        side: st.sampled_from([end for least, most in (getattr(margins, side),) for end in (least - 0.2, most + 0.2)])
        for side in ("top", "bottom", "left", "right")
    }
    return st.builds(
        lambda **values: attrs.evolve(A4, **values),
        **at_ends,
        number_position=st.sampled_from((None, number.position) if number else ("bottom_center", "other")),
        number_on_first_page=st.sampled_from((None, False)),
    )


@st.composite
def lawful_looks(draw, edition: Edition) -> Layout:
    """Return a layout that *edition* allows."""
    names = dict.fromkeys(("page_number", *(part.name for part in parts_of(NOTICE, None, edition.form))))
    styles = {name: draw(styles_of(edition.looks.part(name), edition)) for name in names}
    together = draw(st.sampled_from(edition.looks.sizes_together or ({},)))
    for name, size in together.items():
        styles[name] = attrs.evolve(styles[name], size=size)
    spaced = draw(spacings(edition))
    line_rule, line_spacing = spaced.pop("line")
    for name in UNIFORM:
        styles[name] = attrs.evolve(
            styles[name],
            size=styles["body.paragraph"].size,
            line_rule=line_rule,
            line_spacing=line_spacing,
            **spaced,
        )
    return laid_out(NOTICE, styles, draw(pages(edition)))


@each_edition
@given(data=st.data())
def test_in_lawful_looks_nothing_is_found(edition, data):
    assert found(edition, data.draw(lawful_looks(edition))) == []
