from __future__ import annotations

import attrs
from written_pages import PARTY, STATE, Page, W, text_of

from vnnotice.formats.docx._writing_lengths import length
from vnnotice.model import BLANK, Addressee, Addressees, Heading, IssuingBody, Marks, Notice, PlaceAndDate

ONE = Addressees(items=(Addressee(name="Sở Y tế"),))
SEVERAL = Addressees(items=(Addressee(name="Sở Y tế"), Addressee(wording="- Sở Tài chính.")))


def indents(page, text):
    return page.paragraph(text).find(f"{W}pPr/{W}ind").get(f"{W}left")


def test_one_addressee_stands_on_the_line_of_the_label():
    page = Page(attrs.evolve(PARTY, addressees=ONE))
    label, name = page.paragraph("Kính gửi: Sở Y tế").iter(f"{W}r")
    assert (text_of(label), text_of(name)) == ("Kính gửi:", " Sở Y tế")
    assert page.setting("addresseesLabel") == (14, "i")
    assert name.find(f"{W}rPr/{W}i").get(f"{W}val") == "0"


def test_several_addressees_stand_below_the_label():
    page = Page(attrs.evolve(STATE, addressees=SEVERAL))
    texts = page.texts()
    at = texts.index("Kính gửi:")
    assert texts[at + 1 : at + 3] == ["- Sở Y tế;", "- Sở Tài chính."]
    assert int(indents(page, "- Sở Y tế;")) > int(indents(page, "Kính gửi:")) > 0


def test_a_label_without_addressees_and_a_blank_addressee():
    assert Page(Notice(addressees=Addressees(wording="Kính gửi:"))).texts() == ["Kính gửi:"]
    assert Page(Notice(addressees=Addressees(items=(Addressee(name=BLANK),)))).texts() == ["Kính gửi: …"]
    assert Page(Notice(addressees=Addressees(items=(Addressee(),)))).texts() == ["Kính gửi:"]


def test_the_right_column_is_as_wide_as_its_longest_line_needs():
    def widths(notice):
        return [int(one.get(f"{W}w")) for one in next(Page(notice).document.iter(f"{W}tblGrid"))]

    party, state = widths(PARTY), widths(STATE)
    assert party[0] == party[1] + 1
    assert state[1] > 5424  # the State's name stays on one line
    place = attrs.evolve(STATE, place_and_date=PlaceAndDate(wording="Thành phố Hồ Chí Minh, " * 5))
    assert widths(place) == [9355 - 6361, 6361]
    assert sum(party) == sum(state) == 9355


def test_marks_are_framed_and_the_urgent_ones_red():
    page = Page(STATE)
    for text, color in (("MẬT", "FF0000"), ("KHẨN", "FF0000"), ("DỰ THẢO", "auto")):
        frame = page.paragraph(text).find(f"{W}r/{W}rPr/{W}bdr")
        assert (frame.get(f"{W}val"), frame.get(f"{W}color")) == ("single", color)
    assert Page(PARTY).paragraph("Dự thảo lần 2").find(f"{W}r/{W}rPr") is None


def test_a_column_without_anything_is_empty():
    page = Page(Notice(heading=Heading(kind="state"), marks=Marks(circulation=("XEM XONG TRẢ LẠI",))))
    assert [text_of(one) for one in page.document.iter(f"{W}tc")] == [
        "",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc",
    ]
    assert list(Page(Notice()).document.iter(f"{W}tbl")) == []


def test_a_heading_without_the_motto_has_no_line():
    assert Page(Notice(heading=Heading(wording="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))).rules() == []


def test_a_name_that_is_too_long_becomes_lines_of_about_the_same_length():
    name = "ỦY BAN NHÂN DÂN XÃ SUỐI MÂY"
    page = Page(attrs.evolve(STATE, issuing_body=IssuingBody(name=name)))
    left = int(next(page.document.iter(f"{W}gridCol")).get(f"{W}w"))
    first_line = length("ỦY BAN NHÂN DÂN", 13, bold=True)
    room = left - 2 * int(indents(page, name))
    assert first_line < room < length("ỦY BAN NHÂN DÂN XÃ", 13, bold=True)
    assert 1 / 3 < (left - 2 * page.rules()[0]) / first_line < 1 / 2
