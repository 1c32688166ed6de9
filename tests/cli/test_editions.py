from __future__ import annotations

import json

from vnnotice.regimes import all_editions


def test_every_edition_is_listed(run):
    done = run("editions")

    assert done.status == 0
    heads = [line for line in done.out.splitlines() if not line.startswith(" ")]
    assert [head.split(":")[0] for head in heads] == [edition.key for edition in all_editions()]
    for edition, head in zip(all_editions(), heads, strict=True):
        assert f"from {edition.start}" in head
        assert (f"until {edition.end}" if edition.end else "in force") in head
        assert head.endswith(f"{len(edition.demands)} rules")
        assert all(f"    {source.number}: " in done.out for source in edition.sources)


def test_in_vietnamese(run):
    out = run("editions", "--lang", "vi").out

    assert "đang có hiệu lực" in out
    assert "từ 2018-" in out
    assert " đến " in out
    assert "quy tắc\n" in out


def test_the_contract_with_programs(run):
    made = json.loads(run("editions", "--format", "json").out)

    assert [entry["key"] for entry in made] == [edition.key for edition in all_editions()]
    for entry, edition in zip(made, all_editions(), strict=True):
        assert entry["family"] == edition.family
        assert entry["start"] == edition.start.isoformat()
        assert entry["end"] == (edition.end.isoformat() if edition.end else None)
        assert [source["number"] for source in entry["sources"]] == [source.number for source in edition.sources]
        assert entry["rules"] == len(edition.demands)
        assert entry["package"] is None
