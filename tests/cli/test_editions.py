from __future__ import annotations

import json

import pytest

from vnnotice.regimes import all_editions, edition_named


def test_every_edition_is_listed(run):
    done = run("editions")

    assert done.status == 0
    heads = [line for line in done.out.splitlines() if not line.startswith(" ")]
    assert [head.split(":")[0] for head in heads] == [edition.key for edition in all_editions()]
    for edition, head in zip(all_editions(), heads, strict=True):
        assert f"from {edition.start}" in head
        assert (f"until {edition.end}" if edition.end else "in force") in head
        assert f" {len(edition.demands)} rules" in head
        assert all(f"    {source.number}: " in done.out for source in edition.sources)


def test_in_vietnamese(run):
    out = run("editions", "--lang", "vi").out

    assert "đang có hiệu lực" in out
    assert "party-2018: từ ngày 03/4/2018 đến ngày 08/01/2026, " in out
    assert " đến " in out
    assert "quy tắc\n" in out
    assert " dựa vào trí nhớ)\n" in out
    assert "chưa chắc chắn: ngày đầu (ngày có hiệu lực là theo trí nhớ)" in out


def test_some_editions_can_be_named(run):
    out = run("editions", "state-2020", "party-2018").out

    assert [line.split(":")[0] for line in out.splitlines() if not line.startswith(" ")] == ["state-2020", "party-2018"]
    assert [entry["key"] for entry in json.loads(run("editions", "state-2005", "--format", "json").out)] == [
        "state-2005"
    ]


@pytest.mark.parametrize("arguments", [("state-1999",), ("--diff", "state-1999", "state-2020")])
def test_an_unknown_key_is_a_bad_call(run, arguments):
    done = run("editions", *arguments)

    assert (done.status, done.out) == (2, "")
    assert "state-1999" in done.err


def test_what_is_not_sure_is_marked(run):
    out = " ".join(run("editions", "state-2011").out.split())

    weak = sum(demand.confidence == "low" for demand in edition_named("state-2011").demands.values())
    assert f"rules ({weak} from memory)" in out
    assert "not certain: mark after each recipient; opening of the archive line; mark at the end of the body;" in out
    assert "abbreviation of “giấy giới thiệu”" in out
    assert "not certain: first day (reckoned: 45 days after signing" in out


def test_of_what_is_sure_there_is_no_mark(run):
    out = run("editions", "state-2020").out

    assert "memory" not in out
    assert "not certain" not in out


def test_the_contract_with_programs(run):
    made = json.loads(run("editions", "--format", "json").out)

    assert [entry["key"] for entry in made] == [edition.key for edition in all_editions()]
    for entry, edition in zip(made, all_editions(), strict=True):
        assert entry["family"] == edition.family
        assert entry["start"] == edition.start.isoformat()
        assert entry["end"] == (edition.end.isoformat() if edition.end else None)
        assert [source["number"] for source in entry["sources"]] == [source.number for source in edition.sources]
        assert [source["confidence"] for source in entry["sources"]] == [
            source.confidence for source in edition.sources
        ]
        assert entry["rules"] == len(edition.demands)
        assert entry["package"] is None
        assert entry["weak"].keys() == edition.weak.keys()
        assert all(doubt.keys() == {"vi", "en"} for doubt in entry["weak"].values())
        assert 0 <= entry["weak_rules"] < entry["rules"]
