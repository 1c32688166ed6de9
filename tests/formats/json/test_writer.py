"""The JSON writer."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.errors import WriteError
from vnnotice.formats.json.reader import read
from vnnotice.formats.json.writer import write
from vnnotice.model import (
    BLANK,
    Cell,
    Extension,
    List,
    ListItem,
    Marks,
    Notice,
    Paragraph,
    PlaceAndDate,
    Row,
    Section,
    Table,
)

EXAMPLE = """\
{
  "format": "vnnotice",
  "version": "1.0",
  "place_and_date": {
    "place": "",
    "date": "2023-08-09"
  },
  "body": [
    {
      "type": "section",
      "number": "1."
    },
    {
      "type": "list",
      "items": [
        {
          "marker": "-"
        }
      ]
    },
    {
      "type": "table",
      "rows": [
        {},
        {
          "cells": [
            {},
            {
              "column_span": 2,
              "row_span": 3
            }
          ]
        }
      ]
    },
    {
      "type": "paragraph"
    }
  ],
  "marks": {},
  "extensions": {
    "x-a": [1.10,{"b":" c "}]
  }
}
"""


def test_the_form_of_the_document():
    notice = Notice(
        place_and_date=PlaceAndDate(place=BLANK, date=datetime.date(2023, 8, 9)),
        body=(
            Section(number="1."),
            List(items=(ListItem(marker="-"),)),
            Table(rows=(Row(), Row(cells=(Cell(), Cell(column_span=2, row_span=3))))),
            Paragraph(),
        ),
        marks=Marks(),
        extensions=(Extension(name="x-a", value='[1.10,{"b":" c "}]'),),
    )
    assert write(notice).data.decode() == EXAMPLE
    assert read(EXAMPLE.encode()).notice == notice


def test_white_space_in_values_of_other_programs_goes():
    notice = Notice(extensions=(Extension(name="x-a", value=' { "a" :\n[ 1 , "b  c" ] } '),))
    assert b'"x-a": {"a":[1,"b  c"]}' in write(notice).data


@pytest.mark.parametrize(
    ("name", "value", "path"),
    [
        ("x-a", "", "extensions[0].value"),
        ("x-a", "nan", "extensions[0].value"),
        ("{urn:vnnotice:notice:1}e", "<e/>", "extensions[0].name"),
    ],
)
def test_an_extension_that_is_no_value_cannot_be_written(name, value, path):
    with pytest.raises(WriteError) as caught:
        write(Notice(extensions=(Extension(name=name, value=value),)))
    assert (caught.value.format, caught.value.path) == ("json", path)


@pytest.mark.parametrize("depth", [300, 5000])
def test_blocks_that_nest_without_end_are_refused(depth):
    block = Paragraph()
    for _ in range(depth):
        block = Section(number="1.", blocks=(block,))
    with pytest.raises(WriteError, match="too deep"):
        write(Notice(body=(block,)))
