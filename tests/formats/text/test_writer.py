from __future__ import annotations

import datetime

from vnnotice.formats.text.reader import read
from vnnotice.formats.text.writer import write
from vnnotice.model import (
    Annex,
    Cell,
    List,
    ListItem,
    Loss,
    Notice,
    Paragraph,
    PlaceAndDate,
    Row,
    Run,
    Section,
    Table,
    TypeAndSubject,
)

NOTICE = Notice(
    place_and_date=PlaceAndDate(place="Suối Mây", date=datetime.date(2023, 8, 9)),
    type_and_subject=TypeAndSubject(document_type="THÔNG BÁO", subject="về việc họp"),
    bases=(Paragraph(runs="Căn cứ Luật A;"),),
    body=(
        Paragraph(runs="Uỷ ban thông báo:"),
        Section(number="1.", heading="Thời gian", blocks=(List(items=(ListItem(marker="-", runs="Sáng;"),)),)),
        Section(number="2.", blocks=(Paragraph(runs="Địa điểm: hội trường."), Paragraph(runs="Trang phục tự chọn."))),
    ),
    annexes=(Annex(label="Phụ lục", title="DANH SÁCH", body=(Paragraph(runs="Ông A."),)),),
)


def test_a_notice_as_it_is_read_aloud():
    assert write(NOTICE).data.decode() == (
        "Suối Mây, ngày 09 tháng 8 năm 2023\n\nTHÔNG BÁO\nvề việc họp\n\nCăn cứ Luật A;\n\nUỷ ban thông báo:\n\n"
        "1. Thời gian\n\n- Sáng;\n\n2. Địa điểm: hội trường.\n\nTrang phục tự chọn.\n\nPhụ lục\nDANH SÁCH\n\nÔng A.\n"
    )


def test_marks_and_tables_are_listed_as_lost():
    table = Table(rows=(Row(cells=(Cell(blocks=(Paragraph(runs="a"),)), Cell(blocks=(Paragraph(runs="b"),)))),))
    notice = Notice(body=(Paragraph(runs=(Run(text="Đậm", marks={"bold"}),)), table))

    writing = write(notice)

    assert writing.data.decode() == "Đậm\n\na\tb\n"
    assert writing.losses == (Loss(kind="inline_mark", path="body[0]"), Loss(kind="structure", path="body[1]"))


def test_what_stands_in_an_item_is_written_below_it():
    nested = List(items=(ListItem(marker="-", runs="a", blocks=(List(items=(ListItem(marker="+", runs="b"),)),)),))

    writing = write(Notice(body=(nested,)))

    assert (writing.data.decode(), writing.losses) == ("- a\n+ b\n", ())


def test_nothing_is_no_line():
    assert write(Notice()).data == b""
    assert read(write(Notice()).data).notice == Notice()
