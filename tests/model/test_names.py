from __future__ import annotations

import attrs

from vnnotice.model import Notice
from vnnotice.model.names import COMPONENT_NAMES


def test_every_component_has_a_name_in_both_languages():
    for field in attrs.fields(Notice):
        vietnamese, english = COMPONENT_NAMES[field.name]
        assert vietnamese[0].isupper()
        assert english.isascii()


def test_the_names_stand_in_the_order_of_the_paper():
    fields = list(attrs.fields_dict(Notice))
    named = [name for name in COMPONENT_NAMES if name in fields]

    assert named[:11] == fields[:11]
