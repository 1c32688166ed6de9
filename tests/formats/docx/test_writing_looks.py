from __future__ import annotations

import attrs
import pytest
from written_pages import STATE, Page, W, text_of

from vnnotice.formats.docx._writing_looks import sheet_of
from vnnotice.regimes import all_editions, edition_named


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_what_is_chosen_is_what_the_edition_allows(edition):
    sheet = sheet_of(edition)
    looks = edition.looks
    for part, own in (looks.parts if looks else {}).items():
        setting = sheet.setting(part)
        assert own.size is None or own.size[0] <= setting.size <= own.size[1]
        for name in ("bold", "italic", "underline", "alignment"):
            assert getattr(own, name) in (None, getattr(setting, name))
    if looks and looks.margins:
        for side in ("top", "bottom", "left", "right"):
            least, most = getattr(looks.margins, side)
            assert least - 0.1 < getattr(sheet, side) * 25.4 / 1440 < most + 0.1


def test_what_an_edition_leaves_open_is_set_as_the_best_known_one_has_it():
    old, known = sheet_of(edition_named("party-1997")), sheet_of(edition_named("party-2018"))
    assert old.setting("heading.title") == known.setting("heading.title")
    assert (old.left, old.spacing) == (known.left, known.spacing)


def test_sizes_that_go_together_are_chosen_together():
    sheet = sheet_of(edition_named("state-2020"))
    assert [sheet.setting(part).size for part in ("heading.title", "heading.motto", "place_and_date")] == [13, 14, 14]


@pytest.mark.parametrize(("position", "part"), [("top_center", "header2"), ("bottom_right", "footer2")])
def test_a_law_that_wants_a_number_on_page_1_gets_it(position, part):
    edition = edition_named("state-2020")
    number = attrs.evolve(edition.looks.page_number, position=position, on_first_page=True)
    page = Page(STATE, attrs.evolve(edition, looks=attrs.evolve(edition.looks, page_number=number)))
    fields = list(page.parts[f"word/{part}.xml"].iter(f"{W}fldSimple"))
    assert len(fields) == 1
    assert text_of(page.parts["word/header2.xml"]) == "LƯU HÀNH NỘI BỘ"
