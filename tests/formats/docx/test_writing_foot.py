from __future__ import annotations

import attrs
import pytest
from written_pages import PARTY, STATE, Page, W, text_of

from vnnotice.model import Archive, ContactLine, Marks, Notice, Recipient, Recipients, SignatureBlock


def cells(page):
    return [[text_of(cell) for cell in row.iter(f"{W}tc")] for row in page.document.iter(f"{W}tr")]


def signed(*names):
    return tuple(SignatureBlock(position="GIÁM ĐỐC", signer=name) for name in names)


def test_recipients_and_signature_stand_side_by_side():
    assert cells(Page(PARTY))[-1] == [
        "Nơi nhận:- Thường trực Huyện uỷ,- Lưu Văn phòng Huyện uỷ.",
        "T/L BAN THƯỜNG VỤCHÁNH VĂN PHÒNGTrần Thị Bình",
    ]


@pytest.mark.parametrize(
    ("names", "rows"),
    [
        (("A",), [["", "GIÁM ĐỐCA"]]),
        (("A", "B"), [["GIÁM ĐỐCB", "GIÁM ĐỐCA"]]),
        (("A", "B", "C"), [["GIÁM ĐỐCB", "GIÁM ĐỐCA"], ["", "GIÁM ĐỐCC"]]),
    ],
)
def test_the_leading_body_signs_at_the_right(names, rows):
    assert cells(Page(Notice(signature_blocks=signed(*names)))) == rows


def test_recipients_of_a_joint_notice_stand_below_the_signatures():
    page = Page(attrs.evolve(PARTY, signature_blocks=signed("A", "B")))
    assert cells(page)[-1] == ["Nơi nhận:- Thường trực Huyện uỷ,- Lưu Văn phòng Huyện uỷ.", ""]


def test_who_signs_without_another_authority_has_a_bold_position():
    page = Page(attrs.evolve(PARTY, signature_blocks=signed("A")))
    assert page.styled("signatureBlocksAuthorities") == ["GIÁM ĐỐC"]


def test_there_is_room_for_the_signature_or_what_stands_for_it():
    block = SignatureBlock(signature="(Đã ký)", signer="A")
    assert Page(PARTY).styled("signature") == [""]
    assert Page(Notice(signature_blocks=(block,))).styled("signature") == ["(Đã ký)"]
    assert int(Page(PARTY).spacing("signature")["before"]) >= 400


def test_the_sign_of_the_drafter_ends_the_recipients():
    notice = Notice(marks=Marks(drafter="PL.(300)"))
    assert Page(notice).styled("marksDrafter") == ["PL.(300)"]
    page = Page(
        attrs.evolve(notice, recipients=Recipients(items=(Recipient(name="A"),), archive=Archive(name="Lưu: VT")))
    )
    assert page.styled("recipientsItems") == ["- A;", "- Lưu: VT. PL.(300)"]
    bare = Page(attrs.evolve(notice, recipients=Recipients()))
    assert (bare.styled("recipientsLabel"), bare.styled("marksDrafter")) == (["Nơi nhận:"], ["PL.(300)"])


def test_a_recipient_of_two_lines_is_one_paragraph():
    notice = Notice(recipients=Recipients(items=(Recipient(name="A B", wording="- A\nB;"),)))
    assert Page(notice).styled("recipientsItems") == ["- A\nB;"]


def test_how_to_reach_the_office_stands_where_the_law_has_it():
    state, party = Page(STATE), Page(PARTY)
    assert state.styled("contactLine") == []
    assert [text for _, text in state.lines("word/footer2.xml")] == ["Số 4, đường Trần Hưng Đạo; ĐT: 0260 000 000"]
    assert party.styled("contactLine") == ["Địa chỉ: số 1, đường Hùng Vương"]
    assert party.styles["contactLine"].find(f"{W}pPr/{W}pBdr/{W}top") is not None
    assert Page(attrs.evolve(PARTY, contact_line=ContactLine())).styled("contactLine") == []
