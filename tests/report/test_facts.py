from __future__ import annotations

import pytest

from vnnotice.model import Loss, Origin, Repair
from vnnotice.report._facts import loss_text, place_text, repair_text


@pytest.mark.parametrize(
    ("origin", "english", "vietnamese"),
    [
        (None, "", ""),
        (Origin(line=3, column=4), "line 3, column 4", "dòng 3, cột 4"),
        (Origin(line=3), "line 3", "dòng 3"),
        (Origin(line=3, column=4, part="a.xml"), "paragraph 3 of a.xml", "đoạn 3 trong a.xml"),
        (Origin(part="/w:p[2]\n::error::"), r"/w:p[2]\x0a\x3a:error\x3a:", r"/w:p[2]\x0a\x3a:error\x3a:"),
        (Origin(), "", ""),
    ],
)
def test_a_place(origin, english, vietnamese):
    assert place_text(origin, "en") == english
    assert place_text(origin, "vi") == vietnamese


def test_a_repair_says_what_where_and_which():
    repair = Repair(kind="joined", path="body[0]", origin=Origin(line=3, column=1), detail="a / b")

    assert repair_text(repair, "en") == "paragraph joined that a page break had cut (a / b), body[0], line 3, column 1"
    assert repair_text(repair, "vi") == "nối đoạn văn bị ngắt do sang trang (a / b), body[0], dòng 3, cột 1"


def test_a_repair_of_the_whole_file():
    repair = Repair(kind="composed", detail="text was not in Unicode NFC")

    assert repair_text(repair, "en") == "letters composed (Unicode NFC)"


def test_a_loss_says_what_and_where():
    loss = Loss(kind="inline_mark", path="body[0].runs[1]", detail="underline\x1b" + "x" * 100)

    assert loss_text(loss, "en") == rf"marks of text are lost (underline\x1b{'x' * 49}…), body[0].runs[1]"
    assert loss_text(Loss(kind="component", path="seal"), "vi") == "mất cả thành phần, seal"


def test_a_repair_of_a_word_document_says_what_was_left_out():
    repair = Repair(kind="comment", origin=Origin(part="a.xml", line=2), detail="Sửa lại.")

    assert repair_text(repair, "en") == "comment left out (Sửa lại.), paragraph 2 of a.xml"
