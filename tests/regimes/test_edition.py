"""The editions: that the law of every day is one, and that each keeps what it says."""

from __future__ import annotations

import datetime
import itertools

import pytest

from vnnotice.errors import UnknownEditionError
from vnnotice.regimes import Demand, Source, all_editions, edition_named
from vnnotice.regimes._edition import revise

SOURCE = Source(number="1-QĐ", title_vi="quy định", title_en="regulation", issued=datetime.date(2030, 1, 1))


@pytest.mark.parametrize("family", ["party", "state"])
def test_the_editions_of_one_body_follow_each_other_without_gap(family):
    editions = [edition for edition in all_editions() if edition.family == family]

    for earlier, later in itertools.pairwise(editions):
        assert earlier.end + datetime.timedelta(days=1) == later.start
    assert editions[-1].end is None


def test_an_edition_holds_from_its_first_day_to_its_last():
    edition = edition_named("party-2026-01")

    assert [edition.holds_on(datetime.date(2026, month, day)) for month, day in ((1, 8), (1, 9), (5, 26), (5, 27))] == [
        False,
        True,
        True,
        False,
    ]
    assert edition_named("state-2020").holds_on(datetime.date(2040, 1, 1))


def test_an_edition_is_shown_by_its_key():
    assert repr(edition_named("state-2020")) == "<Edition state-2020>"


def test_an_unknown_key_is_an_error_that_names_the_nearest():
    with pytest.raises(UnknownEditionError, match="party-2018"):
        edition_named("party-2019")


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_no_edition_speaks_of_a_text_that_was_signed_after_it_began(edition):
    assert all(source.issued <= edition.start for source in edition.sources)


def test_the_guidance_of_2026_changed_what_the_law_table_says():
    old, new = edition_named("party-2018").form, edition_named("party-2026-05").form

    assert (old.recipient_end, new.recipient_end) == (",", ";")
    assert (old.last_basis_end, new.last_basis_end) == (",", ".")
    assert (old.basis_mark, new.basis_mark) == ("", "- ")
    assert old.heading == new.heading
    assert old.authorities == new.authorities
    assert edition_named("party-2026-01").form == old


def test_the_texts_cited_are_those_in_force():
    assert [source.number for source in edition_named("party-2018").sources] == ["66-QĐ/TW", "36-HD/VPTW"]
    assert [source.number for source in edition_named("party-2026-01").sources] == ["399-QĐ/TW", "36-HD/VPTW"]
    assert [source.number for source in edition_named("party-2026-05").sources] == ["399-QĐ/TW", "05-HD/VPTW"]
    assert {demand.source for demand in edition_named("party-2026-05").demands.values()} == {"05-HD/VPTW"}


@pytest.mark.parametrize(
    ("key", "document_type", "symbol"),
    [
        ("state-2020", "THÔNG BÁO", "TB"),
        ("state-2020", "Quy chế", "QC"),  # not QCh
        ("state-2020", "DỰ ÁN", "DA"),  # not DAn
        ("state-2020", "CHƯƠNG TRÌNH", "CTr"),  # not Ctr
        ("state-2020", "BẢN GHI NHỚ", "BGN"),  # not GN
        ("state-2020", "BẢN THOẢ THUẬN", "BTT"),  # not TTh
        ("state-2020", "GIẤY UỶ QUYỀN", "GUQ"),
        ("state-2020", "CÔNG VĂN", None),
        ("party-2018", "KẾT LUẬN", "KL"),
        ("party-2018", "QUY ĐỊNH", None),
        ("party-2026-05", "QUY ĐỊNH", "QĐ"),
    ],
)
def test_the_symbols_of_document_types(key, document_type, symbol):
    assert edition_named(key).symbol_of(document_type) == symbol


def test_a_source_makes_demands():
    assert SOURCE.error("1") == Demand(source="1-QĐ", clause="1", severity="error")
    assert SOURCE.warning("2").severity == "warning"
    assert SOURCE.info("3").severity == "info"


def test_a_revised_edition_keeps_what_is_not_named():
    old = edition_named("state-2020")

    new = revise(
        old,
        key="state-2030",
        demands={"VN0101": None, "VN0201": SOURCE.info("2")},
        form={"recipient_end": ","},
        symbols={"công văn": "CV", "dự án": None},
    )

    assert new.key == "state-2030"
    assert "VN0101" not in new.demands
    assert new.demands["VN0201"].severity == "info"
    assert new.demands["VN0301"] == old.demands["VN0301"]
    assert (new.form.recipient_end, new.form.body_end) == (",", old.form.body_end)
    assert (new.symbol_of("công văn"), new.symbol_of("dự án"), new.symbol_of("kế hoạch")) == ("CV", None, "KH")
    assert "VN0101" in old.demands


def test_what_an_edition_says_cannot_be_changed():
    with pytest.raises(TypeError):
        edition_named("state-2020").demands["VN0101"] = SOURCE.info("1")
