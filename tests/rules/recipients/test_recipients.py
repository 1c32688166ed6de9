"""The rules on the recipients and the archive line."""

from __future__ import annotations

import pytest

from vnnotice.model import Addressees, Archive, Notice, Paragraph, Recipient, Recipients, Section, UnplacedLine
from vnnotice.wording import recipients as wording

PARTY, MAY, STATE = "party-2018", "party-2026-05", "state-2020"


def listed(*lines, label="Nơi nhận:"):
    parts = [wording.parse(line) for line in lines]
    items = [part for part in parts if isinstance(part, Recipient)]
    archive = next((part for part in parts if isinstance(part, Archive)), None)
    return Recipients(items=items, archive=archive, wording=label)


REFERENCE = listed(
    "- Thường trực Huyện ủy,",
    "- Các phòng: NN&PTNT, KT-HT, TC-KH huyện,",
    "- Lưu VPHU.",
)


@pytest.mark.parametrize("recipients", [None, Recipients(), Recipients(wording="Nơi nhận:")])
@pytest.mark.parametrize("edition", [PARTY, MAY, STATE])
def test_recipients_are_missing(judge, recipients, edition):
    assert judge("missing-recipients", edition, recipients=recipients) == [("recipients", None, None)]


@pytest.mark.parametrize("recipients", [listed("- UBND tỉnh;"), listed("- Lưu: VT.")])
def test_recipients_are_there(judge, recipients):
    assert judge("missing-recipients", STATE, recipients=recipients) == []


@pytest.mark.parametrize(("edition", "expected"), [(STATE, "- Lưu: VT …"), (PARTY, "- Lưu …")])
def test_the_archive_is_missing(judge, edition, expected):
    assert judge("missing-archive", edition, recipients=listed("- UBND tỉnh.")) == [
        ("recipients.archive", None, expected)
    ]
    assert judge("missing-archive", edition, recipients=REFERENCE) == []
    assert judge("missing-archive", edition, recipients=Recipients()) == "not_applicable"


def test_nobody_besides_the_archive(judge):
    assert judge("no-recipient-besides-archive", STATE, recipients=listed("- Lưu: VT.")) == [
        ("recipients.items", None, None)
    ]
    assert judge("no-recipient-besides-archive", PARTY, recipients=REFERENCE) == []


@pytest.mark.parametrize("label", ["Nơi nhận", "NƠI NHẬN:", "Nơi nhận:.", "Nơi nhận.", "noi nhan:"])
@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_the_label_is_malformed(judge, label, edition):
    assert judge("malformed-recipients-label", edition, recipients=listed("- Sở;", label=label)) == [
        ("recipients", label, "Nơi nhận:")
    ]


@pytest.mark.parametrize("label", ["Nơi nhận:", " Nơi  nhận :", None])
def test_the_label_is_right(judge, label):
    assert judge("malformed-recipients-label", STATE, recipients=listed("- Sở;", label=label)) == []


@pytest.mark.parametrize(
    ("edition", "lines", "findings"),
    [
        (PARTY, ("- UBND huyện;", "- Lưu VPHU."), [("recipients.items[0]", ";", ",")]),
        (PARTY, ("- UBND huyện", "- Lưu VPHU."), [("recipients.items[0]", "huyện", ",")]),
        (MAY, ("- UBND xã,", "- Lưu VPĐU."), [("recipients.items[0]", ",", ";")]),
        (STATE, ("- UBND tỉnh (b/c)", "- Các sở,\nban, ngành;", "- Lưu: VT."), [("recipients.items[0]", ")", ";")]),
        (STATE, ("- UBND tỉnh,", "- Các sở."), [("recipients.items[0]", ",", ";")]),
        (STATE, ("- Các sở:", "+ Sở Nội vụ;", "- Lưu: VT."), []),
    ],
)
def test_the_end_of_each_recipient(judge, edition, lines, findings):
    assert judge("wrong-end-of-recipient", edition, recipients=listed(*lines)) == findings


def test_the_commas_of_the_reference_are_right_until_may_2026(judge):
    assert judge("wrong-end-of-recipient", PARTY, recipients=REFERENCE) == []
    assert judge("wrong-end-of-recipient", "party-2026-01", recipients=REFERENCE) == []
    assert len(judge("wrong-end-of-recipient", MAY, recipients=REFERENCE)) == 2


def test_what_a_program_made_is_worded_right(judge):
    made = Recipients(items=[Recipient(name="UBND tỉnh")], archive=Archive(name="Lưu: VT, VP"))

    for rule in (
        "wrong-end-of-recipient",
        "missing-stop-after-archive",
        "malformed-archive",
        "malformed-recipients-label",
        "wrong-mark-before-recipient",
        "text-after-archive",
    ):
        assert judge(rule, STATE, recipients=made) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [("- Lưu: VT, VP", "VP"), ("- Lưu: VT (2)", ")"), ("- Lưu VPHU,", ","), ("- Lưu: VT, VP (Minh. 5b)", ")")],
)
def test_the_archive_lacks_its_stop(judge, line, found):
    assert judge("missing-stop-after-archive", PARTY, recipients=listed(line)) == [("recipients.archive", found, ".")]


@pytest.mark.parametrize(
    "line", ["- Lưu: VT.", "- Lưu:\nVT, HC (2).", "- Lưu: VT, TH. PL.(300)", "- Lưu VPHU. ABC-268", "- Lưu VT. Tuấn"]
)
def test_the_archive_has_its_stop(judge, line):
    assert judge("missing-stop-after-archive", STATE, recipients=listed(line)) == []


@pytest.mark.parametrize("line", ["Lưu VT.", "Lưu: Văn thư, KTN (5b).", "Lưu: HS."])
def test_the_archive_of_the_state_is_malformed(judge, line):
    assert judge("malformed-archive", STATE, recipients=listed(f"- {line}")) == [
        ("recipients.archive", line.rstrip("."), "Lưu: VT")
    ]


@pytest.mark.parametrize("line", ["- Lưu: VT, TCCB.", "- Lưu: VT.", "– Lưu:VT, HC (2).", "Lưu : VT."])
def test_the_archive_of_the_state_is_right(judge, line):
    assert judge("malformed-archive", STATE, recipients=listed(line)) == []


@pytest.mark.parametrize("line", ["Lưu: VPHU.", "Lưu VT.", "Lưu: VT, VPHU."])
def test_the_archive_of_the_state_in_a_party_document(judge, line):
    assert judge("state-archive", PARTY, recipients=listed(f"- {line}")) == [
        ("recipients.archive", line.rstrip("."), None)
    ]


@pytest.mark.parametrize("line", ["- Lưu VPHU.", "- Lưu Văn phòng Tỉnh uỷ.", "- Lưu VPTU, BTCTU."])
def test_the_archive_of_the_party_is_right(judge, line):
    assert judge("state-archive", PARTY, recipients=listed(line)) == []


def test_an_office_in_short(judge):
    assert judge("abbreviated-archive", PARTY, recipients=REFERENCE) == [("recipients.archive", "Lưu VPHU", None)]
    assert judge("abbreviated-archive", PARTY, recipients=listed("- Lưu Văn phòng Huyện uỷ.")) == []


def test_an_archive_among_the_recipients(judge):
    among = Recipients(items=[Recipient(name="Lưu: VT"), Recipient(name="Lưu ý"), Recipient(name="UBND tỉnh")])

    assert judge("archive-not-last", STATE, recipients=among) == [("recipients.items[0]", "Lưu: VT", None)]


@pytest.mark.parametrize(
    ("lines", "findings"),
    [
        (("– UBND tỉnh;", "- Lưu: VT."), [("recipients.items[0]", "–", "- ")]),
        (("-UBND tỉnh;", "- Lưu: VT."), [("recipients.items[0]", "-UBND", "- ")]),
        (("UBND tỉnh;", "- Các sở;"), [("recipients.items[0]", "UBND", "- ")]),
        (("- UBND tỉnh;", "Lưu: VT."), [("recipients.archive", "Lưu:", "- ")]),
        (("- Các sở:", "+ Sở Nội vụ;", "• Sở Y tế;", "- Lưu: VT."), []),
        (("UBND tỉnh;", "Lưu: VT."), []),  # lost on the way from paper
    ],
)
def test_the_mark_before_each_recipient(judge, lines, findings):
    assert judge("wrong-mark-before-recipient", STATE, recipients=listed(*lines)) == findings


def test_a_name_after_the_archive(judge):
    assert judge("text-after-archive", STATE, recipients=listed("- Lưu: VT, CN (2b). Tuấn")) == [
        ("recipients.archive", "Tuấn", None)
    ]


@pytest.mark.parametrize(
    "line",
    ["- Lưu: VT, TH. PL.(300)", "- Lưu: VT, HC (2).", "- Lưu: VT", "- Lưu: VT. ABC-268", "- Lưu: VT, VP (Minh. 05b)"],
)
def test_nothing_but_a_sign_after_the_archive(judge, line):
    assert judge("text-after-archive", STATE, recipients=listed(line)) == []


AS_ABOVE = listed("- Như trên;", "- Lưu: VT.")


@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_as_above_without_anything_above(judge, edition):
    assert judge("as-above-without-addressees", edition, recipients=AS_ABOVE) == [
        ("recipients.items[0]", "Như trên", None)
    ]
    assert judge("as-above-without-addressees", edition, recipients=REFERENCE) == []


@pytest.mark.parametrize(
    "notice",
    [
        Notice(recipients=AS_ABOVE, addressees=Addressees()),
        Notice(recipients=AS_ABOVE, body=[Paragraph(runs="Kính gửi: Sở Nội vụ")]),
        Notice(recipients=AS_ABOVE, unplaced=[UnplacedLine(place="head", wording="Kính trình: Tỉnh uỷ")]),
    ],
)
def test_as_above_where_somebody_is_addressed(judge, notice):
    assert judge("as-above-without-addressees", STATE, notice) == []


AS_IN_ARTICLE = listed("- Như Điều 3;", "- Lưu: VT.")


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ((), 1),
        ((Section(number="1."),), 1),
        ((Section(number="Điều 1."),), 0),
        ((Section(number="ĐIỀU 1."),), 0),
        ((Paragraph(runs="Điều 3 của Quyết định"),), 0),
    ],
)
def test_as_in_an_article(judge, body, count):
    assert len(judge("as-in-article-without-articles", STATE, recipients=AS_IN_ARTICLE, body=body)) == count
    assert judge("as-in-article-without-articles", STATE, recipients=REFERENCE, body=body) == []


ARTICLES = [Section(number="Điều 1.", heading="Phạm vi"), Section(number="Điều 2.", heading="Thi hành")]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("- Như Điều 3;", "Như Điều 3"),
        ("- Như Điều 2, 3;", "Như Điều 2, 3"),
        ("- Như Điều 2 và Điều 4 (để t/h);", "Như Điều 2 và Điều 4"),
        ("- Như Điều 1, 2;", None),
        ("- Như Điều 2;", None),
        ("- Như Điều 3 Nghị định số 30/2020/NĐ-CP;", None),
        ("- Như Điều 3/QĐ;", None),
        ("- Như trên;", None),
    ],
)
def test_as_in_an_article_that_is_not_there(judge, line, found):
    recipients = listed(line, "- Lưu: VT.")
    faults = [("recipients.items[0]", found, "Điều 1, 2")] if found else []

    assert judge("as-in-article-that-is-not-there", STATE, recipients=recipients, body=ARTICLES) == faults


def test_articles_in_running_text_count_too(judge):
    body = [Paragraph(runs="Điều 1. Phạm vi"), Paragraph(runs="Theo Điều 3 của Luật")]
    recipients = listed("- Như Điều 2;", "- Lưu: VT.")

    assert judge("as-in-article-that-is-not-there", STATE, recipients=recipients, body=body) == [
        ("recipients.items[0]", "Như Điều 2", "Điều 1")
    ]
    assert judge("as-in-article-that-is-not-there", STATE, recipients=recipients) == []  # for another rule


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("- Lưu: VT, CN (Trang).", "(Trang)"),
        ("- Lưu: VT, CN (Thu Trang, 2b).", "(Thu Trang, 2b)"),
        ("- Lưu: VT, CN (2).", None),
        ("- Lưu: VT, CN (2b).", None),
        ("- Lưu: VT (Scan).", None),
        ("- Lưu: VT (TH).", None),
        ("- Lưu: VT (Website).", None),
        ("- Lưu: VT, CN.", None),
    ],
)
def test_a_person_in_the_archive_line(judge, line, found):
    recipients = listed("- UBND tỉnh;", line)

    assert judge("person-in-archive", STATE, recipients=recipients) == (
        [("recipients.archive", found, None)] if found else []
    )


@pytest.mark.parametrize(
    ("edition", "lines", "found"),
    [
        (STATE, ("- UBND tỉnh; các sở;",), ["các sở"]),
        (STATE, ("- UBND tỉnh (để b/c; p/h);", "- Các phòng: A; B;", "- Sở Văn hóa, Thể thao;"), []),
        (MAY, ("- UBND xã; - Các chi bộ;",), ["- Các chi bộ"]),
        (PARTY, ("- UBND huyện, - Các chi bộ,",), ["Các chi bộ"]),
        (PARTY, ("- UBND huyện; các chi bộ,",), ["các chi bộ"]),
        (PARTY, ("- Sở Lao động - Thương binh, Xã hội,",), []),
    ],
)
def test_each_recipient_has_a_line_of_its_own(judge, edition, lines, found):
    part = listed(*lines, "- Lưu: VT.")

    assert [fault[1] for fault in judge("recipients-on-one-line", edition, recipients=part)] == found


def test_a_plus_before_a_recipient(judge):
    wrong = listed("+ UBND tỉnh;", "- Lưu: VT.")
    nested = listed("- Các phòng:", "+ Phòng A;", "+ Phòng B;", "- Lưu: VT.")

    assert judge("wrong-mark-before-recipient", STATE, recipients=wrong) == [("recipients.items[0]", "+", "- ")]
    assert judge("wrong-mark-before-recipient", STATE, recipients=nested) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- Lưu: VT TCCB.", "Lưu: VT, TCCB"),
        ("- Lưu: VT; TCCB (2).", "Lưu: VT, TCCB (2)"),
        ("- Lưu: VT - TCCB.", "Lưu: VT, TCCB"),
    ],
)
def test_no_comma_after_vt(judge, line, expected):
    part = listed("- UBND tỉnh;", line)

    assert [fault[2] for fault in judge("malformed-archive", STATE, recipients=part)] == [expected]


@pytest.mark.parametrize("line", ["- Lưu: VT.", "- Lưu: VT, TCCB.", "- Lưu: VT (2).", "- Lưu : VT,TH."])
def test_a_well_formed_archive(judge, line):
    assert judge("malformed-archive", STATE, recipients=listed("- UBND tỉnh;", line)) == []


def test_an_archive_line_among_the_recipients_is_for_one_rule(judge):
    lines = ("- Lưu: VT.", "- UBND tỉnh;")
    part = Recipients(items=[Recipient(name=line[2:-1], wording=line) for line in lines])

    assert judge("missing-archive", STATE, recipients=part) == []
    assert judge("wrong-end-of-recipient", STATE, recipients=part) == []
    assert judge("archive-not-last", STATE, recipients=part) == [("recipients.items[0]", "Lưu: VT", None)]
