from __future__ import annotations

import pytest
from wording.forms import PARTY, STATE

from vnnotice.model import Heading
from vnnotice.wording.heading import kind_of, parse, write


@pytest.mark.parametrize(("kind", "form"), [("state", STATE), ("party", PARTY)])
def test_what_is_written_is_read_back(kind, form):
    lines = write(Heading(kind=kind), form)

    assert lines == "\n".join(form.heading)
    assert parse(lines) == Heading(kind=kind, wording=lines)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "state"),
        ("Cộng hòa  xã hội chủ nghĩa Việt Nam", "state"),
        ("CÔNG HÒA XÃ HÔI CHỦ NGHĨA VIÊT NAM", "state"),
        ("CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "state"),
        (" ĐẢNG CỘNG SẢN VIỆT NAM ", "party"),
        ("ĐOÀN TNCS HỒ CHÍ MINH", "youth_union"),
        ("ĐẢNG CỘNG SẢN VIỆT NAM MUÔN NĂM", None),
        ("Độc lập - Tự do - Hạnh phúc", None),
        ("", None),
    ],
)
def test_whose_heading_a_line_is(line, kind):
    assert kind_of(line) == kind


@pytest.mark.parametrize(
    "lines",
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n_______",
        "*****\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ],
)
def test_motto_and_rule_belong_to_it(lines):
    assert parse(lines) == Heading(kind="state", wording=lines)


@pytest.mark.parametrize("lines", ["", "SỞ NỘI VỤ", "-----", "Độc lập - Tự do - Hạnh phúc"])
def test_other_lines(lines):
    assert parse(lines) is None


def test_a_heading_that_was_read_stays_as_it_stood():
    assert write(Heading(kind="state", wording="CHXHCN VIỆT NAM"), PARTY) == "CHXHCN VIỆT NAM"
