"""Which edition a notice is checked against, and what is said about it."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from vnnotice.formats import reads
from vnnotice.model import BLANK, Notice, PlaceAndDate
from vnnotice.regimes import choose

PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
PARTY_KEYS = ["party-1997", "party-2004", "party-2017", "party-2018", "party-2026-01", "party-2026-05"]
STATE_KEYS = ["state-2004", "state-2005", "state-2011", "state-2020"]
REFERENCE = Path(__file__).resolve().parents[2] / "../shared/notices/loc-quang.md"


def keys(editions):
    return [edition.key for edition in editions]


@pytest.mark.parametrize(
    ("day", "key"),
    [
        ("1997-10-01", "party-1997"),
        ("1998-01-31", "party-1997"),
        ("2004-05-27", "party-1997"),
        ("2004-05-28", "party-2004"),
        ("2017-02-05", "party-2004"),
        ("2017-02-06", "party-2017"),
        ("2018-04-02", "party-2017"),
        ("2018-04-03", "party-2018"),
        ("2023-08-09", "party-2018"),
        ("2026-01-08", "party-2018"),
        ("2026-01-09", "party-2026-01"),
        ("2026-05-26", "party-2026-01"),
        ("2026-05-27", "party-2026-05"),
        ("2040-01-01", "party-2026-05"),
    ],
)
def test_the_day_of_signing_chooses_among_the_editions_of_the_party(signed, day, key):
    choice = choose(signed(title=PARTY, day=day))

    assert choice.edition.key == key
    assert (choice.candidates, choice.rivals) == ((), ())
    assert day in choice.reason_en


@pytest.mark.parametrize(
    ("day", "key"),
    [
        ("2004-05-02", "state-2004"),
        ("2005-05-31", "state-2004"),
        ("2005-06-01", "state-2005"),
        ("2011-03-04", "state-2005"),
        ("2011-03-05", "state-2011"),
        ("2020-03-04", "state-2011"),
        ("2020-03-05", "state-2020"),
        ("2026-06-01", "state-2020"),
    ],
)
def test_the_day_of_signing_chooses_among_the_editions_of_the_state(signed, day, key):
    choice = choose(signed(title=STATE, day=day))

    assert choice.edition.key == key
    assert choice.rivals == ()


@pytest.mark.parametrize(
    ("title", "day", "first"), [(PARTY, "1997-09-30", "1997-10-01"), (STATE, "2004-05-01", "2004-05-02")]
)
def test_before_the_first_edition_held_there_is_none(signed, title, day, first):
    choice = choose(signed(title=title, day=day))

    assert choice.edition is None
    assert day in choice.reason_en
    assert first in choice.reason_en
    assert "trước khi có quy định sớm nhất" in choice.reason_vi


def test_the_reason_names_the_signs_and_the_day(signed):
    choice = choose(signed(authority="T/L BAN THƯỜNG VỤ", archive="- Lưu VPHU."))

    assert (
        choice.reason_vi
        == "là văn bản của Đảng theo quyền hạn ký “T/L” (3), dòng lưu “Lưu VPHU” (2); ký ngày 09/8/2023"
    )
    assert choice.reason_en == (
        "a document of the Party by the authority “T/L” (3), the archive line “Lưu VPHU” (2); signed on 2023-08-09"
    )


def test_days_in_january_and_february_are_shown_with_a_zero(signed):
    assert choose(signed(title=PARTY, day="2023-02-05")).reason_vi.endswith("ký ngày 05/02/2023")


def test_the_reason_names_the_three_weightiest_signs(signed):
    choice = choose(signed(title=STATE, body="SỞ NỘI VỤ", number="Số: 05/TB-SNV", authority="KT. GIÁM ĐỐC"))

    assert choice.reason_en.startswith(
        "a document of the State by the national heading (8), the issuing body “SỞ NỘI VỤ” (3),"
    )
    assert "KT." not in choice.reason_en


def test_the_heading_settles_it_against_a_sign_of_the_other_body(signed):
    choice = choose(signed(title=STATE, authority="T/M ĐẢNG UỶ"))

    assert choice.edition.key == "state-2020"
    assert choice.rivals == ()
    assert "trái với quyền hạn ký “T/M”" in choice.reason_vi
    assert "against the authority “T/M”" in choice.reason_en


def test_many_signs_outweigh_a_heading_but_leave_a_guess(signed):
    choice = choose(
        signed(title=STATE, body="HUYỆN UỶ BẢO LÂM\n*", number="Số 15-TB/HU", authority="T/M BAN THƯỜNG VỤ")
    )

    assert choice.edition.key == "party-2018"
    assert keys(choice.rivals) == ["state-2020"]
    assert choice.reason_vi.startswith("có lẽ là văn bản của Đảng")
    assert choice.reason_en.startswith("probably a document of the Party")


@pytest.mark.parametrize(
    "signs",
    [
        {"number": "Số 15-TB/HU", "authority": "T/L BAN THƯỜNG VỤ"},
        {"authority": "T/L BAN THƯỜNG VỤ", "archive": "- Lưu Văn phòng Huyện uỷ."},
        {"body": "HUYỆN UỶ BẢO LÂM", "archive": "- Lưu VPHU."},
    ],
)
def test_two_strong_signs_of_the_party_settle_it(signed, signs):
    choice = choose(signed(**signs))

    assert choice.edition.key == "party-2018"
    assert choice.rivals == ()


@pytest.mark.parametrize(
    "signs",
    [
        {"number": "Số: 05/TB-SNV", "authority": "KT. GIÁM ĐỐC"},
        {"body": "UBND TỈNH LÀO CAI\nSỞ NỘI VỤ", "archive": "- Lưu: VT."},
        {"number": "Số: 05/TB-UBND", "archive": "- Lưu: VT, VX."},
    ],
)
def test_two_strong_signs_of_the_state_settle_it(signed, signs):
    choice = choose(signed(**signs))

    assert choice.edition.key == "state-2020"
    assert choice.rivals == ()


@pytest.mark.parametrize(
    ("signs", "key", "rivals"),
    [
        ({"authority": "T/L BAN THƯỜNG VỤ"}, "party-2018", ["state-2020"]),
        ({"body": "HUYỆN UỶ BẢO LÂM\n*"}, "party-2018", ["state-2020"]),
        ({"number": "Số 15-TB/HU"}, "party-2018", ["state-2020"]),
        ({"archive": "- Lưu Chi bộ."}, "party-2018", ["state-2020"]),
        ({"authority": "TM. ỦY BAN NHÂN DÂN"}, "state-2020", ["party-2018"]),
        ({"authority": "T/L BAN THƯỜNG VỤ", "archive": "- Lưu: VT."}, "party-2018", ["state-2020"]),
    ],
)
def test_one_sign_or_signs_against_each_other_make_a_guess(signed, signs, key, rivals):
    choice = choose(signed(**signs))

    assert choice.edition.key == key
    assert keys(choice.rivals) == rivals


def test_where_no_law_of_the_other_body_is_held_for_the_day_the_nearest_is_the_rival(signed):
    choice = choose(signed(authority="T/L BAN THƯỜNG VỤ", day="2000-05-10"))

    assert choice.edition.key == "party-1997"
    assert keys(choice.rivals) == ["state-2004"]


def test_without_a_day_all_editions_of_the_body_may_apply(signed):
    choice = choose(signed(title=PARTY, day=None))

    assert choice.edition.key == "party-2026-05"
    assert keys(choice.candidates) == PARTY_KEYS
    assert "không đọc được ngày ký" in choice.reason_vi
    assert "no day of signing can be read" in choice.reason_en


def test_a_blank_day_is_no_day(signed):
    notice = attrs.evolve(signed(title=PARTY, day=None), place_and_date=PlaceAndDate(place="Bảo Lâm", date=BLANK))

    assert keys(choose(notice).candidates) == PARTY_KEYS


@pytest.mark.parametrize(
    ("line", "key", "candidates"),
    [
        ("Bảo Lâm, ngày      tháng 11 năm 2026", "party-2026-05", []),
        ("Bảo Lâm, ngày 31 tháng 02 năm 2024", "party-2018", []),
        ("Bảo Lâm, ngày … tháng … năm 2025", "party-2018", []),
        ("Bảo Lâm, ngày      tháng 5 năm 2026", "party-2026-05", ["party-2026-01", "party-2026-05"]),
        ("Bảo Lâm, ngày      tháng 13 năm 2018", "party-2018", ["party-2017", "party-2018"]),
        ("Bảo Lâm, ngày      tháng      năm 20  ", "party-2026-05", PARTY_KEYS),
        ("Bảo Lâm, ngày 01 tháng 01 năm 0000", "party-2026-05", PARTY_KEYS),
        ("Bảo Lâm", "party-2026-05", PARTY_KEYS),
    ],
)
def test_a_month_or_a_year_without_a_day_leaves_the_editions_of_that_time(signed, line, key, candidates):
    notice = attrs.evolve(signed(title=PARTY, day=None), place_and_date=PlaceAndDate(date=BLANK, wording=line))

    choice = choose(notice)

    assert choice.edition.key == key
    assert keys(choice.candidates) == candidates


@pytest.mark.parametrize(
    ("line", "vi", "en"),
    [
        (
            "Lào Cai, ngày      tháng 02 năm 2024",
            "ký tháng 02/2024, không đọc được ngày",
            "signed in 2024-02 on a day that cannot be read",
        ),
        (
            "Lào Cai, ngày      tháng      năm 2024",
            "ký năm 2024, không đọc được ngày",
            "signed in 2024 on a day that cannot be read",
        ),
        (
            "Lào Cai, ngày      tháng 3 năm 2020",
            "ký tháng 3/2020, không đọc được ngày nên chỉ nêu những điểm mà mọi quy định có thể áp dụng đều coi là sai",
            "signed in 2020-03 on a day that cannot be read, so only what all editions that may apply agree on is reported",
        ),
    ],
)
def test_the_reason_says_how_much_of_the_date_was_read(signed, line, vi, en):
    notice = attrs.evolve(signed(title=STATE, day=None), place_and_date=PlaceAndDate(date=BLANK, wording=line))

    choice = choose(notice)

    assert choice.reason_vi == f"là văn bản hành chính nhà nước theo Quốc hiệu (8); {vi}"
    assert choice.reason_en == f"a document of the State by the national heading (8); {en}"


def test_a_month_before_the_first_edition_has_none(signed):
    line = "Lào Cai, ngày      tháng 4 năm 2004"
    notice = attrs.evolve(signed(title=STATE, day=None), place_and_date=PlaceAndDate(date=BLANK, wording=line))

    assert choose(notice).edition is None


def test_a_guess_without_a_day_has_all_editions_of_the_other_body_as_rivals(signed):
    choice = choose(signed(authority="TM. ỦY BAN NHÂN DÂN", day=None))

    assert keys(choice.candidates) == STATE_KEYS
    assert keys(choice.rivals) == PARTY_KEYS


def test_without_any_sign_only_what_both_agree_on_can_be_said(signed):
    choice = choose(signed())

    assert keys(choice.candidates) == ["party-2018", "state-2020"]
    assert choice.edition in choice.candidates
    assert "không có dấu hiệu" in choice.reason_vi
    assert "no sign of whose document this is" in choice.reason_en


def test_signs_of_equal_weight_against_each_other_are_as_good_as_none(signed):
    choice = choose(signed(number="Số: 05/TB-SNV", authority="T/M CHI BỘ"))

    assert keys(choice.candidates) == ["party-2018", "state-2020"]
    assert "trái ngược" in choice.reason_vi
    assert "contradict each other" in choice.reason_en


def test_an_empty_notice_has_every_edition_as_a_candidate():
    assert keys(choose(Notice()).candidates) == PARTY_KEYS + STATE_KEYS


def test_without_a_sign_on_a_day_for_which_one_law_is_not_held_there_is_no_edition(signed):
    choice = choose(signed(day="2000-05-10"))

    assert choice.edition is None
    assert "a time for which the law of both is not held" in choice.reason_en
    assert "chưa có đủ quy định của cả hai hệ thống văn bản" in choice.reason_vi


@pytest.mark.parametrize(
    ("title", "body", "whose"),
    [
        ("ĐOÀN TNCS HỒ CHÍ MINH", None, "the Ho Chi Minh Communist Youth Union"),
        (None, "ĐOÀN TNCS HỒ CHÍ MINH", "the Ho Chi Minh Communist Youth Union"),
        (STATE, "BAN CHẤP HÀNH ĐOÀN THANH NIÊN", "the Ho Chi Minh Communist Youth Union"),
        (STATE, "UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "the Vietnam Fatherland Front"),
        (STATE, "LIÊN ĐOÀN LAO ĐỘNG TỈNH LỘC AN", "the trade unions"),
        (STATE, "BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ", "the trade unions"),
        (STATE, "HỘI NÔNG DÂN TỈNH LỘC AN", "the Vietnam Farmers' Union"),
        (STATE, "HỘI LIÊN HIỆP PHỤ NỮ TỈNH LỘC AN", "the Vietnam Women's Union"),
        (STATE, "HỘI CỰU CHIẾN BINH TỈNH LỘC AN", "the Veterans' Association"),
        (STATE, "VIỆN KIỂM SÁT NHÂN DÂN TỈNH LỘC AN", "the people's procuracies"),
        (STATE, "TOÀ ÁN NHÂN DÂN TỈNH LỘC AN", "the people's courts"),
        (STATE, "CÔNG AN TỈNH LỘC AN", "the police"),
        (STATE, "BỘ CHỈ HUY QUÂN SỰ TỈNH LỘC AN", "the armed forces"),
        (STATE, "BAN CHQS XÃ BẢO AN", "the armed forces"),
        (STATE, "QUÂN KHU 5", "the armed forces"),
    ],
)
def test_of_bodies_with_rules_of_their_own_only_what_all_find_wrong_is_said(signed, title, body, whose):
    choice = choose(signed(title=title, body=body))

    assert [edition.family for edition in choice.candidates] == ["party", "state"]
    assert choice.at_most == "warning"
    assert choice.reason_en.startswith(f"{whose} have rules of form of their own")
    assert "so only what all that are held agree on is reported" in choice.reason_en
    assert "quy định riêng về thể thức" in choice.reason_vi


def test_a_unit_of_such_a_body_is_one_of_it(signed):
    assert choose(signed(title=STATE, body="CÔNG AN TỈNH LỘC AN\nPHÒNG THAM MƯU")).reason_en.startswith("the police")


@pytest.mark.parametrize(
    ("body", "bound"),
    [
        ("CÔNG TY CỔ PHẦN BẢO AN", False),
        ("HỢP TÁC XÃ BẢO AN", False),
        ("UBND TỈNH LỘC AN\nCÔNG TY TNHH MỘT THÀNH VIÊN CẤP NƯỚC", True),
        ("TỔNG CÔNG TY ĐIỆN LỰC\nCÔNG TY ĐIỆN LỰC LỘC AN", True),
    ],
)
def test_a_company_is_bound_where_it_is_the_states(signed, body, bound):
    choice = choose(signed(title=STATE, body=body))

    assert choice.at_most == ("error" if bound else "info")
    assert ("không bắt buộc" in choice.reason_vi) is not bound


def test_the_signs_are_told_with_their_weight(signed):
    choice = choose(signed(title=STATE, body="SỞ NỘI VỤ"))

    assert [(sign.family, sign.component, sign.weight) for sign in choice.signs] == [
        ("state", "heading", 8),
        ("state", "issuing_body", 3),
    ]


def test_a_party_committee_in_such_a_body_is_judged_by_the_party(signed):
    assert choose(signed(title=PARTY, body="CÔNG ĐOÀN TỈNH LỘC AN")).edition.key == "party-2018"


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference notice is not here")
@pytest.mark.parametrize(
    ("day", "key"),
    [("ngày 09 tháng 8 năm 2023", "party-2018"), ("ngày 01 tháng 6 năm 2026", "party-2026-05")],
)
def test_the_reference_notice_is_of_the_party(day, key):
    text = REFERENCE.read_text(encoding="utf-8").replace("ngày 09 tháng 8 năm 2023", day)

    choice = choose(reads(text.encode(), format="markdown").notice)

    assert choice.edition.key == key
    assert (choice.candidates, choice.rivals) == ((), ())


@pytest.mark.parametrize(
    ("number", "doubters"), [("Số: 05/TB-SNV", []), ("Số: 05-TB/SNV", []), ("Số 05-TB/HU", ["party-2018"])]
)
def test_the_other_law_is_named_where_the_heading_settles_it_against_much(number, doubters):
    text = f"{number}\n\n{STATE}\n\nLào Cai, ngày 05 tháng 3 năm 2024\n\nTHÔNG BÁO\nVề việc nghỉ tết\n"

    choice = choose(reads(text, format="text").notice)

    assert (choice.edition.key, choice.rivals) == ("state-2020", ())
    assert keys(choice.doubters) == doubters
