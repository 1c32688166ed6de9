"""The editions: that the law of every day is one, and that each keeps what it says."""

from __future__ import annotations

import datetime
import itertools

import attrs
import pytest

from vnnotice.errors import UnknownEditionError
from vnnotice.regimes import Demand, Doubt, PartLooks, Source, all_editions, edition_named
from vnnotice.regimes._edition import revise

KEYS = [
    "party-1997",
    "party-2004",
    "party-2017",
    "party-2018",
    "party-2026-01",
    "party-2026-05",
    "state-2004",
    "state-2005",
    "state-2011",
    "state-2020",
]
PARTS = ["VN0101", "VN0201", "VN0301", "VN0401", "VN0501", "VN0502", "VN0601", "VN0701", "VN0702", "VN0703", "VN0901"]
RESTING = {
    "form.recipient_end": {"VN0905", "VN0952"},
    "form.last_basis_end": {"VN0652"},
    "form.body_end": {"VN0602", "VN0603", "VN0604", "VN0605"},
    "form.body_rule": {"VN0202", "VN0203"},
    "form.subject_rule": {"VN0508", "VN0509"},
    "form.authorities": {"VN0704", "VN0705", "VN0706"},
    "form.archive": {"VN0907", "VN0908"},
    "form.number_label": {"VN0303", "VN0304", "VN0305"},
    "form.number_separator": {"VN0302", "VN0311", "VN0312"},
    "form.kind_separator": {"VN0302", "VN0311", "VN0312"},
    "symbols": {"VN0315"},
}
"""Value → the rules that rest on it."""
SOURCE = Source(number="1-QĐ", title_vi="quy định", title_en="regulation", issued=datetime.date(2030, 1, 1))
DOUBT = Doubt(vi="theo trí nhớ", en="from memory")


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


def test_there_are_ten():
    assert [edition.key for edition in all_editions()] == KEYS


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_what_a_text_signed_after_the_edition_began_demands_is_no_error(edition):
    later = {source.number for source in edition.sources if source.issued > edition.start}

    assert later == ({"01-HD/VPTW"} if edition.key == "party-1997" else set())
    assert [
        code for code, demand in edition.demands.items() if demand.source in later and demand.severity == "error"
    ] == []


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_every_demand_cites_a_text_of_its_edition(edition):
    texts = {source.number for source in edition.sources}

    assert [code for code, demand in edition.demands.items() if demand.source not in texts or not demand.clause] == []


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_no_demand_is_surer_than_the_text_it_cites(edition):
    sure = {source.number: source.confidence for source in edition.sources}

    assert [
        code for code, demand in edition.demands.items() if demand.confidence not in (sure[demand.source], "low")
    ] == []


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_what_rests_on_a_value_from_memory_is_at_most_a_warning(edition):
    resting = {code for value, codes in RESTING.items() if value in edition.weak for code in codes}

    assert [code for code in resting & edition.demands.keys() if edition.demands[code].severity == "error"] == []


@pytest.mark.parametrize("key", ["party-2018", "party-2026-01", "party-2026-05", "state-2020"])
def test_of_the_texts_that_were_read_whole_nothing_rests_on_memory(key):
    edition = edition_named(key)

    assert edition.weak == {}
    assert {demand.confidence for demand in edition.demands.values()} == {"high"}


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_the_parts_that_must_be_there_are_demanded_at_all_times(edition):
    severities = {code: edition.demands[code].severity for code in PARTS}
    seen = {"party-1997": set(), "party-2004": {"VN0101", "VN0201"}}

    assert {code for code in PARTS if severities[code] == "error"} == seen.get(edition.key, set(PARTS))


@pytest.mark.parametrize("code", ["VN0402", "VN0405", "VN0410"])
def test_what_hides_the_day_of_signing_is_demanded_at_all_times(code):
    assert [edition.key for edition in all_editions() if code not in edition.demands] == []


def test_the_guidance_of_2026_changed_what_the_law_table_says():
    old, new = edition_named("party-2018").form, edition_named("party-2026-05").form

    assert (old.recipient_end, new.recipient_end) == (",", ";")
    assert (old.last_basis_end, new.last_basis_end) == (",", ".")
    assert (old.basis_mark, new.basis_mark) == ("", "- ")
    assert old.heading == new.heading
    assert old.authorities == new.authorities
    assert edition_named("party-2026-01").form == old


def test_the_texts_cited_are_those_in_force():
    assert [source.number for source in edition_named("party-2004").sources] == ["31-QĐ/TW", "91-QĐ/TW", "11-HD/VPTW"]
    assert [source.number for source in edition_named("party-2017").sources] == ["66-QĐ/TW", "11-HD/VPTW"]
    assert [source.number for source in edition_named("party-2018").sources] == ["66-QĐ/TW", "36-HD/VPTW"]
    assert [source.number for source in edition_named("party-2026-01").sources] == ["399-QĐ/TW", "36-HD/VPTW"]
    assert [source.number for source in edition_named("party-2026-05").sources] == ["399-QĐ/TW", "05-HD/VPTW"]
    assert {demand.source for demand in edition_named("party-2018").demands.values()} == {"36-HD/VPTW"}
    assert {demand.source for demand in edition_named("party-2026-05").demands.values()} == {"05-HD/VPTW"}
    assert {demand.source for demand in edition_named("state-2020").demands.values()} == {"30/2020/NĐ-CP"}


def test_the_decree_of_2020_changed_what_the_law_table_says():
    old, new = edition_named("state-2011"), edition_named("state-2020")

    assert (old.form.last_basis_end, new.form.last_basis_end) == (",", ".")
    assert attrs.evolve(old.form, last_basis_end=".") == new.form
    assert "VN1003" not in old.demands  # hỏa tốc hẹn giờ was a level of urgency
    assert "VN1003" in new.demands
    assert old.form.authority("acting") == "Q. "  # part of the title then, an authority now; written the same


@pytest.mark.parametrize("key", ["party-1997", "party-2004", "party-2017"])
@pytest.mark.parametrize("code", ["VN0508", "VN0509", "VN0614", "VN0905", "VN0652", "VN0404", "VN0304"])
def test_habits_of_the_party_before_2018_that_no_text_known_forbids_are_let_stand(key, code):
    assert code not in edition_named(key).demands


@pytest.mark.parametrize("key", ["state-2004", "state-2005", "state-2011"])
@pytest.mark.parametrize("code", ["VN0412", "VN0614", "VN0615", "VN0951", "VN1003"])
def test_habits_of_the_state_before_2020_that_no_text_known_forbids_are_let_stand(key, code):
    assert code not in edition_named(key).demands


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
        ("state-2020", "GIẤY NGHỈ PHÉP", "GNP"),  # not NP
        ("state-2020", "GIẤY CHỨNG NHẬN", None),
        ("state-2020", "GIẤY ĐI ĐƯỜNG", None),
        ("state-2020", "BẢN CAM KẾT", None),
        ("state-2020", "PHIẾU BÁO", "PB"),
        ("state-2011", "THÔNG BÁO", "TB"),
        ("state-2011", "BẢN GHI NHỚ", "GN"),
        ("state-2011", "BẢN THỎA THUẬN", "TTh"),
        ("state-2011", "GIẤY ỦY QUYỀN", "UQ"),
        ("state-2011", "GIẤY NGHỈ PHÉP", "NP"),
        ("state-2011", "QUY ĐỊNH", "QyĐ"),
        ("state-2011", "QUY CHẾ", "QC"),  # not QCh
        ("state-2005", "CHƯƠNG TRÌNH", "CTr"),  # not Ctr
        ("state-2004", "THÔNG BÁO", "TB"),
        ("party-1997", "THÔNG BÁO", "TB"),
        ("party-2004", "PHƯƠNG ÁN", None),
        ("party-2004", "QUY ĐỊNH", "QĐ"),
        ("party-2017", "QUY ĐỊNH", "QĐ"),
        ("party-2017", "PHƯƠNG ÁN", "PA"),
        ("party-2018", "KẾT LUẬN", "KL"),
        ("party-2018", "QUY ĐỊNH", None),
        ("party-2026-05", "QUY ĐỊNH", "QĐ"),
    ],
)
def test_the_symbols_of_document_types(key, document_type, symbol):
    assert edition_named(key).symbol_of(document_type) == symbol


def test_there_is_no_symbol_of_the_state_in_the_party():
    party = {symbol for edition in all_editions() if edition.family == "party" for symbol in edition.symbols.values()}

    assert party.isdisjoint({"QyĐ", "QCh", "Ctr", "BTT", "GUQ"})


def test_the_form_of_the_party_knows_no_delegation():
    assert [e.key for e in all_editions() if e.family == "party" and e.form.authority("by_delegation")] == []


def test_a_party_document_has_no_motto():
    assert {edition.form.heading for edition in all_editions() if edition.family == "party"} == {
        ("ĐẢNG CỘNG SẢN VIỆT NAM",)
    }


def test_the_motto_is_written_with_hyphens():
    assert {edition.form.heading[1] for edition in all_editions() if edition.family == "state"} == {
        "Độc lập - Tự do - Hạnh phúc"
    }


def test_a_source_makes_demands():
    assert SOURCE.error("1") == Demand(source="1-QĐ", clause="1", severity="error")
    assert SOURCE.warning("2").severity == "warning"
    assert SOURCE.info("3").severity == "info"
    assert SOURCE.error("1").confidence == "high"


def test_a_weak_demand_is_a_warning_from_memory():
    assert SOURCE.weak("4") == Demand(source="1-QĐ", clause="4", severity="warning", confidence="low")


@pytest.mark.parametrize("confidence", ["high", "medium", "low"])
def test_demands_are_known_as_well_as_their_text(confidence):
    source = attrs.evolve(SOURCE, confidence=confidence)

    assert {source.warning("1").confidence, source.info("1").confidence} == {confidence}


def test_what_is_not_sure_is_never_an_error():
    with pytest.raises(ValueError, match="not sure enough for an error: 1-QĐ, 3"):
        Demand(source="1-QĐ", clause="3", severity="error", confidence="low")
    with pytest.raises(ValueError, match="not sure enough"):
        attrs.evolve(SOURCE, confidence="low").error("3")


@pytest.mark.parametrize("value", ["form.colour", "looks.ink", "symbols.bài thơ", "demands", "form"])
def test_only_a_value_of_the_edition_can_be_weak(value):
    with pytest.raises(ValueError, match=f"no value of state-2020: {value}"):
        attrs.evolve(edition_named("state-2020"), weak={value: DOUBT})


def test_values_that_are_not_sure_say_why():
    doubts = [doubt for edition in all_editions() for doubt in edition.weak.values()]

    assert all(doubt.vi and doubt.en for doubt in doubts)
    assert edition_named("state-2005").weak["start"].en == "the first day in force is from memory"
    assert "form.last_basis_end" not in edition_named("state-2011").weak


def test_a_revised_edition_keeps_what_is_not_named():
    old = edition_named("state-2020")

    new = revise(
        old,
        key="state-2030",
        demands={"VN0101": None, "VN0201": SOURCE.info("2")},
        form={"recipient_end": ","},
        symbols={"công văn": "CV", "dự án": None},
        weak={"start": DOUBT},
    )

    assert new.key == "state-2030"
    assert "VN0101" not in new.demands
    assert new.demands["VN0201"].severity == "info"
    assert new.demands["VN0301"] == old.demands["VN0301"]
    assert (new.form.recipient_end, new.form.body_end) == (",", old.form.body_end)
    assert (new.symbol_of("công văn"), new.symbol_of("dự án"), new.symbol_of("kế hoạch")) == ("CV", None, "KH")
    assert "VN0101" in old.demands
    assert new.weak == {"start": DOUBT}
    assert revise(new, demands={}, form={}, symbols={}, weak={"start": None}).weak == {}


def test_the_looks_of_a_revised_edition_are_the_old_ones_but_for_what_is_named():
    old = edition_named("state-2020")

    new = revise(old, looks={"paragraph_gap": 8, "parts": {"bases": PartLooks(size=(12, 12))}})

    assert (new.looks.paragraph_gap, new.looks.justified, new.looks.margins) == (8, True, old.looks.margins)
    assert new.looks.part("bases") == PartLooks(size=(12, 12))
    assert new.looks.part("place_and_date") == old.looks.part("place_and_date")
    assert revise(old).looks is old.looks


def test_an_edition_may_know_nothing_of_looks():
    assert [edition.key for edition in all_editions() if edition.looks is None] == ["party-1997", "state-2004"]
    assert revise(edition_named("state-2004"), looks={"font": "Arial"}).looks.font == "Arial"
    assert edition_named("state-2005").looks.part("bases") == PartLooks()
    with pytest.raises(ValueError, match=r"no value of state-2004: looks\.font"):
        attrs.evolve(edition_named("state-2004"), weak={"looks.font": DOUBT})


def test_of_the_looks_of_old_editions_nothing_is_judged_that_one_weak_account_tells():
    for edition in all_editions():
        if any(value.startswith("looks.margins") for value in edition.weak):
            assert edition.demands.keys().isdisjoint({"VN3003", "VN3004", "VN3005", "VN3006"})


@pytest.mark.parametrize(
    ("part", "state", "party"),
    [
        ("heading.title", (12, 13), (15, 15)),
        ("number_and_symbol", (13, 13), (14, 14)),
        ("place_and_date", (13, 14), (14, 14)),
        ("type_and_subject.document_type", (13, 14), (15, 16)),
        ("body.paragraph", (13, 14), (14, 15)),
        ("recipients.label", (12, 12), (14, 14)),
        ("recipients.items", (11, 11), (12, 12)),
        ("contact_line", (11, 12), (10, 10)),
    ],
)
def test_the_sizes_of_the_two_tables(part, state, party):
    assert edition_named("state-2020").looks.part(part).size == state
    assert {edition_named(key).looks.part(part).size for key in ("party-2018", "party-2026-01", "party-2026-05")} == {
        party
    }


def test_what_an_edition_says_cannot_be_changed():
    with pytest.raises(TypeError):
        edition_named("state-2020").demands["VN0101"] = SOURCE.info("1")
    with pytest.raises(TypeError):
        edition_named("state-2020").looks.parts["bases"] = PartLooks()
    with pytest.raises(TypeError):
        edition_named("state-2020").looks.sizes_together[0]["place_and_date"] = 12
