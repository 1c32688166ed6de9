from __future__ import annotations

from vnnotice.model import Loss, Notice, Origin, Reading, Repair, Writing


def test_a_reading_is_told_by_what_it_holds_not_by_where_it_stood():
    here = Reading(notice=Notice(), format="text", origins={"heading": Origin(line=1)})
    there = Reading(notice=Notice(), format="text", origins={"heading": Origin(line=2)})

    assert here == there
    assert hash(here) == hash(there)
    assert here != Reading(notice=Notice(), format="text", repairs=(Repair(kind="composed"),))
    assert "origins" not in repr(here)


def test_what_a_reader_need_not_say():
    reading = Reading(notice=Notice(), format="json")

    assert (reading.layout, dict(reading.origins), reading.repairs, reading.guesses) == (None, {}, (), frozenset())


def test_a_writing_lists_its_losses_and_does_not_print_its_bytes():
    writing = Writing(data=b"secret", losses=(Loss(kind="structure", path="body[0]"),))

    assert writing.losses[0].detail is None
    assert "secret" not in repr(writing)


def test_a_place_further_on_the_line():
    assert Origin(line=3, column=5, part="p").moved(4) == Origin(line=3, column=9, part="p")
    assert Origin(line=3).moved(4) == Origin(line=3)
