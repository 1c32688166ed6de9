"""What changed from one edition to another."""

from __future__ import annotations

import itertools

import pytest

from vnnotice.regimes import Change, all_editions, changes, edition_named

PAIRS = [(old, new) for old, new in itertools.pairwise(all_editions()) if old.family == new.family]


def between(old, new):
    return changes(edition_named(old), edition_named(new))


def test_the_guidance_of_2026():
    found = between("party-2018", "party-2026-05")

    assert (found.old.key, found.new.key) == ("party-2018", "party-2026-05")
    assert [source.number for source in found.sources_gone] == ["66-QĐ/TW", "36-HD/VPTW"]
    assert [source.number for source in found.sources_new] == ["399-QĐ/TW", "05-HD/VPTW"]
    assert found.form == (
        Change(name="recipient_end", old=",", new=";"),
        Change(name="submission_label", old="Kính gửi:", new="Kính trình:"),
        Change(name="basis_mark", old="", new="- "),
        Change(name="last_basis_end", old=",", new="."),
    )
    assert found.symbols == (Change(name="quy định", old=None, new="QĐ"),)
    assert "VN0653" in found.rules_new
    assert Change(name="VN0718", old="error", new="warning") in found.severities
    assert found.recited == tuple(sorted(found.old.demands.keys() & found.new.demands.keys()))


def test_what_is_new_in_one_direction_is_gone_in_the_other():
    there, back = between("state-2011", "state-2020"), between("state-2020", "state-2011")

    assert there.rules_new == back.rules_gone
    assert there.rules_gone == back.rules_new == {}
    assert there.sources_new == back.sources_gone
    assert {(change.name, change.old, change.new) for change in there.symbols} == {
        (change.name, change.new, change.old) for change in back.symbols
    }
    assert Change(name="bản ghi nhớ", old="GN", new="BGN") in there.symbols
    assert Change(name="giấy đi đường", old="ĐĐ", new=None) in there.symbols


@pytest.mark.parametrize("edition", all_editions(), ids=lambda edition: edition.key)
def test_between_an_edition_and_itself_nothing_changed(edition):
    found = changes(edition, edition)

    assert not any(
        (
            found.sources_gone,
            found.sources_new,
            found.form,
            found.symbols,
            found.rules_gone,
            found.rules_new,
            found.severities,
            found.recited,
        )
    )


@pytest.mark.parametrize(("old", "new"), PAIRS, ids=lambda edition: edition.key)
def test_every_edition_rests_on_a_new_text(old, new):
    assert changes(old, new).sources_new != ()


def test_where_the_guidance_stays_so_do_the_clauses():
    found = between("party-2018", "party-2026-01")

    assert (found.form, found.severities, found.recited) == ((), (), ())
