"""The rules on the whole notice."""

from __future__ import annotations

import datetime

import attrs
import pytest

from vnnotice.model import (
    BLANK,
    Addressee,
    Addressees,
    Archive,
    Authority,
    Heading,
    IssuingBody,
    Marks,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Recipient,
    Recipients,
    SignatureBlock,
    TypeAndSubject,
    UnplacedLine,
)

STATE = "state-2020"


@pytest.mark.parametrize(
    ("parts", "path"),
    [
        ({"number_and_symbol": NumberAndSymbol(number=BLANK)}, "number_and_symbol.number"),
        ({"place_and_date": PlaceAndDate(place="X", date=BLANK)}, "place_and_date.date"),
        ({"place_and_date": PlaceAndDate(place=BLANK)}, "place_and_date.place"),
        ({"type_and_subject": TypeAndSubject(subject=BLANK)}, "type_and_subject.subject"),
        ({"signature_blocks": [SignatureBlock(signer=BLANK)]}, "signature_blocks[0].signer"),
        ({"addressees": Addressees(items=[Addressee(name=BLANK)])}, "addressees.items[0].name"),
        ({"body": [Paragraph(runs="họp ngày …… tại [CẦN BỔ SUNG: địa điểm]")]}, "body[0]"),
        ({"body": [Paragraph(runs="họp ngày ..... tại trụ sở")]}, "body[0]"),
        ({"body": [Paragraph(runs="họp ngày ____ tại trụ sở")]}, "body[0]"),
        ({"body": [Paragraph(runs="họp ngày    tháng 8")]}, "body[0]"),
    ],
)
def test_a_blank_makes_a_draft(judge, parts, path):
    faults = judge("blank-to-fill-in", STATE, **parts)

    assert {fault[0] for fault in faults} == {path}


def test_a_draft_that_says_so_may_have_blanks(judge):
    assert (
        judge("blank-to-fill-in", STATE, number_and_symbol=NumberAndSymbol(number=BLANK), marks=Marks(draft="DỰ THẢO"))
        == "not_applicable"
    )


@pytest.mark.parametrize(
    "text", ["các nội dung: kinh tế, xã hội…", "xem [1] và [2]", "tệp bao_cao.xlsx", "hai  dấu cách", "v.v..."]
)
def test_what_is_no_blank(judge, text):
    whole = {
        "number_and_symbol": NumberAndSymbol(number="5"),
        "place_and_date": PlaceAndDate(place="X", date=datetime.date(2024, 2, 5)),
        "type_and_subject": TypeAndSubject(subject="x"),
        "signature_blocks": [SignatureBlock(signer="Nguyễn Văn An")],
        "addressees": Addressees(items=[Addressee(name="Sở Nội vụ")]),
    }

    assert judge("blank-to-fill-in", STATE, body=[Paragraph(runs=text)], **whole) == []


FRESH = Notice(
    heading=Heading(kind="party", wording="ĐẢNG CỘNG SẢN VIỆT NAM"),
    issuing_body=IssuingBody(name="HUYỆN UỶ X", parents=["ĐẢNG BỘ TỈNH Y"], wording="ĐẢNG BỘ TỈNH Y\nHUYỆN UỶ\nX\n*"),
    number_and_symbol=NumberAndSymbol(number="15", kind="TB", organ="HU", wording="Số 15-TB/HU"),
    place_and_date=PlaceAndDate(place="X", date=datetime.date(2023, 8, 9), wording="X, ngày 9 tháng 08 năm 2023"),
    type_and_subject=TypeAndSubject(
        document_type="THÔNG BÁO", subject="về một việc", wording="THÔNG BÁO\nvề một\nviệc"
    ),
    signature_blocks=[
        SignatureBlock(
            authorities=[
                Authority(kind="by_order", principal="BAN THƯỜNG VỤ", wording="T/L BAN THƯỜNG VỤ"),
                Authority(kind="on_behalf", principal="HUYỆN UỶ"),
            ]
        )
    ],
    recipients=Recipients(
        items=[Recipient(name="Các chi bộ", wording="- Các  chi bộ,"), Recipient(name="Các đoàn thể")],
        archive=Archive(name="Lưu VPHU", wording="- Lưu VPHU."),
    ),
)


def test_a_fresh_wording_says_what_the_component_holds(judge):
    assert judge("stale-wording", "party-2018", FRESH) == []
    assert judge("stale-wording", "party-2018", Notice()) == []


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("heading", {"kind": "state"}),
        ("issuing_body", {"name": "HUYỆN UỶ Z"}),
        ("issuing_body", {"parents": ["ĐẢNG BỘ TỈNH Z"]}),
        ("number_and_symbol", {"number": "5"}),
        ("number_and_symbol", {"wording": "không phải số"}),
        ("place_and_date", {"date": datetime.date(2023, 8, 10)}),
        ("place_and_date", {"place": "Z"}),
        ("type_and_subject", {"subject": "về việc khác"}),
        ("type_and_subject", {"document_type": "KẾT LUẬN"}),
    ],
)
def test_a_value_that_was_changed_leaves_the_wording_stale(judge, name, changed):
    notice = attrs.evolve(FRESH, **{name: attrs.evolve(getattr(FRESH, name), **changed)})

    assert judge("stale-wording", "party-2018", notice) == [(name, getattr(notice, name).wording, None)]


def test_the_wording_of_authorities_and_recipients_can_go_stale(judge):
    block = SignatureBlock(authorities=[Authority(kind="on_behalf", principal="BAN THƯỜNG VỤ", wording="T/L ĐẢNG UỶ")])
    people = Recipients(
        items=[Recipient(name="Các chi bộ", wording="- Các đoàn thể,")],
        archive=Archive(name="Lưu VPHU", wording="- Lưu VPTU."),
    )

    faults = judge("stale-wording", "party-2018", signature_blocks=[block], recipients=people)

    assert [path for path, _, _ in faults] == [
        "signature_blocks[0].authorities[0]",
        "recipients.items[0]",
        "recipients.archive",
    ]


def test_recipients_without_an_archive_line(judge):
    assert judge("stale-wording", STATE, recipients=Recipients(items=[Recipient(name="Sở", wording="- Sở;")])) == []


@pytest.mark.parametrize(
    "parts",
    [
        {"number_and_symbol": NumberAndSymbol(wording="Số mười lăm")},
        {"place_and_date": PlaceAndDate(wording="hôm nay")},
        {"heading": Heading(wording="Độc lập - Tự do - Hạnh phúc")},
        {"type_and_subject": TypeAndSubject(document_type="THÔNG BÁO", subject=BLANK, wording="THÔNG BÁO\n……")},
        {
            "place_and_date": PlaceAndDate(
                place="X", date=datetime.date(2024, 2, 5), wording="X, ngày 05 tháng 02 năm 2024"
            )
        },
    ],
)
def test_a_wording_that_nobody_can_read_contradicts_nothing(judge, parts):
    assert judge("stale-wording", STATE, **parts) == []


def test_lines_that_are_no_component_are_shown(judge):
    lines = [UnplacedLine(place="head", wording="Cập nhật hôm nay"), UnplacedLine(place="foot", wording="In trang này")]

    assert judge("unplaced-line", STATE, unplaced=lines) == [
        ("unplaced[0]", "Cập nhật hôm nay", None),
        ("unplaced[1]", "In trang này", None),
    ]


@pytest.mark.parametrize(
    "wording",
    ["ABC-268", "NguyenVanAn-26", "PL.300", "Không phổ biến trên các phương tiện thông tin đại chúng"],
)
def test_two_lines_below_the_signature_are_named_by_the_law(judge, wording):
    assert judge("unplaced-line", "party-2018", unplaced=[UnplacedLine(place="foot", wording=wording)]) == []


@pytest.mark.parametrize("wording", ["2", "- 2 -", "Trang 2/5", "______", "* * *", "trang 12"])
def test_page_numbers_and_rules_are_no_fault(judge, wording):
    assert judge("unplaced-line", STATE, unplaced=[UnplacedLine(place="foot", wording=wording)]) == []


@pytest.mark.parametrize(("count", "findings"), [(1, 1), (2, 0)])
def test_the_names_of_the_bodies_of_a_joint_notice_stand_over_its_signatures(judge, count, findings):
    blocks = [SignatureBlock(position="GIÁM ĐỐC", signer="Đỗ An")] * count
    lines = [UnplacedLine(place="foot", wording="SỞ TÀI CHÍNH")]

    assert len(judge("unplaced-line", STATE, unplaced=lines, signature_blocks=blocks)) == findings


SIGNED = PlaceAndDate(place="Hà Nội", date=datetime.date(2024, 2, 5))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 06 tháng 02 năm 2024, Sở đã họp với các đơn vị.", "ngày 06 tháng 02 năm 2024"),
        ("Vào ngày 06/02/2024, tại trụ sở, Chủ tịch UBND tỉnh đã chủ trì cuộc họp.", "ngày 06/02/2024"),
        ("Ngày 06/02/2024, Huyện uỷ làm việc với xã; sau khi nghe báo cáo, Huyện uỷ", "ngày 06/02/2024"),
        ("Ngày 06/02/2024, Huyện uỷ họp và kết luận như sau:", "ngày 06/02/2024"),
        ("Tính đến ngày 06/02/2024 đã giải ngân 5 tỷ đồng.", "ngày 06/02/2024"),
        ("Thu ngân sách tính đến hết ngày 06 tháng 02 năm 2024, đạt hơn 74%.", "ngày 06 tháng 02 năm 2024"),
    ],
)
@pytest.mark.parametrize("edition", [STATE, "party-2018", "party-2026-05"])
def test_what_is_told_as_past_is_later_than_the_day_of_signing(judge, edition, text, day):
    body = [Paragraph(runs="Kính báo."), Paragraph(runs=text)]

    assert judge("past-event-after-signing", edition, body=body, place_and_date=SIGNED) == [
        ("body[1]", day, "05/02/2024")
    ]
    assert judge("past-event-after-signing", edition, body=body[1:], place_and_date=SIGNED)[0][0] == "body[0]"


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 05/02/2024, Sở đã họp với các đơn vị.",
        "Ngày 06/02/2024, Sở tổ chức họp với các đơn vị.",
        "Ngày 06/02/2024, Sở sẽ kiểm tra việc các đơn vị đã tổ chức.",
        "Ngày 31/02/2024, Sở đã họp.",
        "Nghỉ từ ngày 06/02/2024; các đơn vị đã họp.",
        "Ngày mai, Sở đã họp.",
        "Tính đến ngày 05/02/2024 đã giải ngân 5 tỷ đồng.",
        "Người dự tuyển tính đến ngày 31/12/2024 đã đủ 18 tuổi.",
        "Thời gian công tác tính đến ngày 01/9/2024 được 05 năm.",
        "Dự kiến tính đến ngày 31/12/2024 đạt 100%.",
        "Tính đến ngày 31/12/2024 đạt 100%, phấn đấu vượt kế hoạch.",
        "Tính đến ngày 31/12/2024, các đơn vị báo cáo.",
        "Kính báo.",
    ],
)
def test_what_is_still_to_come_may_have_any_day(judge, text):
    assert judge("past-event-after-signing", STATE, body=[Paragraph(runs=text)], place_and_date=SIGNED) == []


def test_without_the_day_of_signing_nothing_is_later(judge):
    body = [Paragraph(runs="Ngày 06/02/2024, Sở đã họp.")]

    assert judge("past-event-after-signing", STATE, body=body, place_and_date=PlaceAndDate(date=BLANK)) == (
        "not_applicable"
    )


@pytest.mark.parametrize("piece", ["Ngày 06/02/2024 ", "\nNgày 06/02/2024, ", "tính đến ngày 06/02/2024 ", " ", ","])
def test_hostile_text_is_read_in_one_pass(judge, piece):
    text = f"Ngày 06/02/2024{piece * (100_000 // len(piece))}"

    assert judge("past-event-after-signing", STATE, body=[Paragraph(runs=text)], place_and_date=SIGNED) == []


@pytest.mark.parametrize(
    ("names", "findings"),
    [
        (("ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ BẢO AN",), 0),
        (("ĐẠI HỘI CHI BỘ THÔN 5", "BAN KIỂM PHIẾU"), 0),
        (("HUYỆN UỶ BẢO AN",), 1),
        ((), 1),
    ],
)
def test_the_signer_for_a_congress_may_be_confirmed(judge, names, findings):
    line = UnplacedLine(place="foot", wording="Xác nhận chữ ký của đồng chí Nguyễn Văn An")
    body = IssuingBody(name=names[-1], parents=names[:-1]) if names else None

    assert len(judge("unplaced-line", "party-2018", unplaced=[line], issuing_body=body)) == findings


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 06/9/2024, Sở trao giải cho các đơn vị đã tổ chức tốt phong trào.",
        "Ngày 06/9/2024, kiểm tra tại các xã đã tiến hành rà soát.",
        "Mục tiêu tính đến ngày 31/12/2024 đạt 95% hồ sơ.",
        "Chỉ tiêu: tính đến hết ngày 31/12/2024 đạt 95% hồ sơ.",
    ],
)
def test_what_others_did_before_and_what_is_aimed_at_may_have_a_later_day(judge, text):
    assert judge("past-event-after-signing", STATE, body=[Paragraph(runs=text)], place_and_date=SIGNED) == []


def test_what_was_held_after_an_aside_is_past(judge):
    text = "Ngày 06/9/2024, tại hội nghị với các xã đã tổ chức đại hội, Sở đã họp."

    assert judge("past-event-after-signing", STATE, body=[Paragraph(runs=text)], place_and_date=SIGNED) != []
