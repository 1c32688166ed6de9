"""A part made in trust is the part that the public constructor makes."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from strategies import notices

from vnnotice.model import Notice, Run, walk
from vnnotice.model.trusted import trusted, trusted_row


@given(notices())
def test_every_part_made_in_trust_is_equal_to_the_public_one(notice):
    for _, part in [("", notice), *walk(notice)]:
        values = [getattr(part, field.name) for field in attrs.fields(type(part))]
        made = trusted(type(part))(*values)
        assert type(made) is type(part)
        assert made == part
        assert hash(made) == hash(part)
        assert repr(made) == repr(part)


def test_a_row_of_parts_is_made_from_columns():
    bold = frozenset(("bold",))
    runs = trusted_row(Run)(["a", "b"], [bold, frozenset()])
    assert runs == (Run(text="a", marks=bold), Run(text="b"))
    assert [type(run) for run in runs] == [Run, Run]


def test_a_part_made_in_trust_is_frozen():
    run = trusted(Run)("a", frozenset())
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        run.text = "b"


def test_as_many_values_as_fields_are_needed():
    with pytest.raises(TypeError):
        trusted(Notice)(None)
