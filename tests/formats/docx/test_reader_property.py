"""Any notice, laid down as a simple Word document and read again, keeps all of its characters."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from recognition.lines import characters, strings
from strategies import notices
from word import cell, docx, paragraph, row, run, table

from vnnotice.formats import reads
from vnnotice.formats.text.writer import write


def pieces(text, cuts):
    """Return *text* as runs cut at *cuts*, each set in its own way."""
    places = sorted({0, *(cut % (len(text) + 1) for cut in cuts), len(text)})
    styles = ["", "<w:b/>", "<w:i/>"]
    return "".join(
        run(text[start:end], styles[index % 3]) for index, (start, end) in enumerate(itertools.pairwise(places))
    )


@given(notices(), st.lists(st.integers(0, 99), max_size=4), st.booleans())
def test_every_character_is_found_again(notice, cuts, in_cells):
    text = write(notice).data.decode()
    lines = [paragraph(pieces(line, cuts)) for line in text.split("\n")]
    body = table(row(cell(*lines), cell("x"))) + paragraph("y") if in_cells else "".join(lines)

    reading = reads(docx(body), format="docx")

    everything = "".join(strings(reading.notice)) + "".join(repair.detail or "" for repair in reading.repairs)
    assert characters(text) - characters(everything) == {}
