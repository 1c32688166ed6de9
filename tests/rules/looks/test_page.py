"""Page and type: what is measured, and how far it may be off."""

from __future__ import annotations

import attrs
import pytest
from looks_in_words import A4, LONG, NOTICE, laid_out, style_in

from vnnotice.checker import check
from vnnotice.model import Layout, Notice, Paragraph, Reading, Section, TextStyle


@pytest.mark.parametrize(("margin", "findings"), [("19,6", 1), ("19,75", 0), ("25,01", 0), ("25,4", 1)])
def test_a_margin_may_be_off_as_far_as_programs_round(judge_looks, margin, findings):
    found = judge_looks("VN3003", "state-2020", f"page: lề trên {margin} mm")

    assert found == [("", f"{margin} mm", "20–25 mm")] * findings


def test_a_margin_of_the_party_is_one_length(judge_looks):
    assert judge_looks("VN3005", "party-2018", "page: lề trái 35 mm") == [("", "35 mm", "30 mm")]


def test_the_margins_of_a_page_on_its_side_are_not_judged():
    lying = attrs.evolve(A4, width=297, height=210, left=5)
    reading = Reading(notice=NOTICE, format="docx", layout=Layout(page=lying))

    report = check(reading, edition="state-2020", select=["VN30"])

    assert [finding.code for finding in report] == ["VN3002"]


@pytest.mark.parametrize(
    ("paper", "findings"), [("210 × 297", 0), ("211 × 297", 0), ("148 × 210", 1), ("297 × 210", 0)]
)
def test_paper_is_a4_whichever_way_it_lies(judge_looks, paper, findings):
    found = judge_looks("VN3001", "state-2020", f"page: {paper} mm")

    assert found == [("", f"{paper} mm", "210 × 297 mm")] * findings


@pytest.mark.parametrize(
    ("edition", "position", "rules"),
    [
        ("state-2011", "ở góc phải lề dưới", []),
        ("state-2011", "ở giữa lề trên", ["page-number-not-at-bottom-right"]),
        ("state-2020", "ở góc phải lề dưới", ["page-number-not-at-top-centre"]),
        ("state-2020", "ở chỗ khác", ["page-number-not-at-top-centre"]),
        ("state-2020", "ở giữa lề trên", []),
    ],
)
def test_the_page_number_moved_to_the_top_in_2020(judge_looks, edition, position, rules):
    codes = ("page-number-not-at-top-centre", "page-number-not-at-bottom-right")
    demanded = codes[1:] if edition == "state-2011" else codes[:1]

    assert [code for code in demanded if judge_looks(code, edition, f"page: số trang {position}")] == rules


@pytest.mark.parametrize("font", ["Times New Roman", "TimesNewRomanPSMT", "times new roman"])
def test_a_typeface_has_several_names(judge_looks, font):
    assert judge_looks("wrong-typeface", "state-2020", f"body.paragraph: phông {font}") == []


def test_a_typeface_is_said_once_with_the_words_where_it_begins(judge_looks):
    ((path, found, expected),) = judge_looks("wrong-typeface", "state-2020", "body.paragraph: phông Arial")

    assert (path, expected) == ("body[0]", "Times New Roman")
    assert found == "Arial (Sở Nội vụ thông báo thời gian nghỉ tết…)"


@pytest.mark.parametrize(("color", "findings"), [("000000", 0), ("1F1F1F", 0), ("auto", 0), ("FF0000", 1)])
def test_what_prints_black_is_black(judge_looks, color, findings):
    assert len(judge_looks("text-not-black", "state-2020", f"body.paragraph: màu {color}")) == findings


@pytest.mark.parametrize("words", ["marks.urgency: màu FF0000", "page_number: màu FF0000"])
def test_marks_may_be_red(judge_looks, words):
    assert judge_looks("text-not-black", "state-2020", words) == []


@pytest.mark.parametrize(
    ("sizes", "found"),
    [
        ((13, 14, 14), None),
        ((12, 13, 13), None),
        ((12, 14, 14), "12, 14, 14 pt"),
        ((13, 14, None), None),
        ((13, None, 13), "13, 13 pt"),
        ((11, 14, 14), None),  # too small by itself, which another rule says
        ((12.5, 13.5, 13.5), None),
    ],
)
def test_three_sizes_go_together(judge_looks, sizes, found):
    names = ("heading.title", "heading.motto", "place_and_date")
    words = "; ".join(f"{name}: {size} pt" for name, size in zip(names, sizes, strict=True) if size)

    both = "13, 14, 14 pt; 12, 13, 13 pt"
    assert judge_looks("sizes-do-not-go-together", "state-2020", words) == ([("heading", found, both)] if found else [])


def test_a_text_in_one_wrong_size_is_one_finding(judge_looks):
    words = "body.paragraph: 12 pt; body.point: 12 pt; body.clause: 12,5 pt"

    findings = judge_looks("wrong-text-size", "state-2020", words)

    assert [(path, found.partition(" (")[0]) for path, found, _ in findings] == [
        ("body[0]", "12 pt"),
        ("body[5]", "12,5 pt"),
    ]


def test_the_size_that_is_not_that_of_most_is_uneven(judge_looks):
    found = judge_looks("uneven-text-size", "party-2018", "body.paragraph: 14 pt; body.point: 15 pt")

    assert found == [("body[6].items[0]", "15 pt (a) Từ ngày 08;)", "14 pt")]


def laid(style: TextStyle, *paragraphs: str) -> Reading:
    notice = Notice(body=[Paragraph(runs=text) for text in paragraphs])
    return Reading(notice=notice, format="docx", layout=laid_out(notice, {"body.paragraph": style}))


@pytest.mark.parametrize("rule", ["VN3017", "VN3018", "VN3021", "VN3022"])
def test_a_short_line_may_stand_as_it_likes(rule):
    reading = laid(style_in("căn trái, lùi 0 mm, nghiêng, đậm"), "Đơn vị tính: đồng")

    assert list(check(reading, edition="state-2020", select=[rule])) == []


def test_a_centred_paragraph_has_no_indent(judge_looks):
    assert judge_looks("wrong-first-line-indent", "state-2020", "body.paragraph: căn giữa, lùi 0 mm") == []
    assert judge_looks("ragged-text", "state-2020", "body.paragraph: căn giữa") == []


@pytest.mark.parametrize(("indent", "findings"), [("10", 0), ("12,7", 0), ("11,5", 1), ("12,5", 0), ("0", 1)])
def test_the_decree_names_two_indents(judge_looks, indent, findings):
    found = judge_looks("wrong-first-line-indent", "state-2020", f"body.paragraph: lùi {indent} mm")

    assert [(path, expected) for path, _, expected in found] == [("body[0]", "10 mm / 12,7 mm")] * findings


def test_about_ten_millimetres_is_a_range(judge_looks):
    ((_, _, expected),) = judge_looks("wrong-first-line-indent", "party-2018", "body.paragraph: lùi 20 mm")

    assert expected == "10–12,7 mm"
    assert judge_looks("wrong-first-line-indent", "party-2018", "body.paragraph: lùi 11,5 mm") == []


@pytest.mark.parametrize(
    ("before", "after", "findings"),
    [("6", "0", 0), ("0", "6", 0), ("3", "3", 0), ("0", "5", 1), ("0", None, 0), (None, "0", 0)],
)
def test_the_gap_is_what_stands_between_two_paragraphs(judge_looks, before, after, findings):
    words = ", ".join(f"{name} {value} pt" for name, value in (("trước", before), ("sau", after)) if value)

    found = judge_looks("narrow-gap-between-paragraphs", "state-2020", f"body.paragraph: {words}")

    assert [(path, expected) for path, _, expected in found] == [("body[1]", "6 pt")] * findings


def test_a_gap_with_something_in_it_is_not_measured():
    section = Section(number="Điều 1.", heading="Phạm vi", blocks=[Paragraph(runs="Một.")])
    notice = Notice(body=[Paragraph(runs="Không."), section, Paragraph(runs="Hai."), Paragraph(runs="Ba.")])
    layout = laid_out(notice, {"body.paragraph": style_in("trước 0 pt, sau 0 pt")})

    report = check(Reading(notice=notice, format="docx", layout=layout), edition="state-2020", select=["VN3019"])

    assert [finding.path for finding in report] == ["body[3]"]


@pytest.mark.parametrize(
    ("edition", "line", "expected"),
    [
        ("state-2020", "× 1,15", None),
        ("state-2020", "× 0,9", "× 1–1,5"),
        ("state-2020", "× 1,6", "× 1–1,5"),
        ("state-2020", "đúng 18 pt", None),  # the decree does not speak of points
        ("state-2020", "ít nhất 12 pt", None),
        ("state-2011", "đúng 15 pt", None),
        ("state-2011", "đúng 13 pt", "× 1–1,5 / ≥ 15 pt"),
        ("party-2018", "đúng 17 pt", "≥ 18 pt"),
        ("party-2018", "× 1,5", "≥ 18 pt"),
        ("party-2018", "đúng 30 pt", None),
        ("party-2026-05", "đúng 23 pt", "18–22 pt"),
        ("party-2026-05", "ít nhất 18 pt", None),
    ],
)
def test_lines_are_spaced_in_one_of_the_manners_named(judge_looks, edition, line, expected):
    found = judge_looks("wrong-line-spacing", edition, f"body.paragraph: dòng {line}")

    assert [wanted for _, _, wanted in found] == ([expected] if expected else [])


def test_a_spacing_of_which_nobody_knows_what_it_means_is_not_judged():
    reading = laid(TextStyle(line_spacing=0.5), LONG)

    assert list(check(reading, edition="state-2020", select=["VN3020"])) == []


@pytest.mark.parametrize(("edition", "severity"), [("party-2018", "info"), ("party-2026-05", "warning")])
def test_the_guidance_of_2018_justifies_text_normally(edition, severity):
    report = check(laid(style_in("căn trái"), LONG), edition=edition, select=["ragged-text"])

    assert [finding.severity for finding in report] == [severity]


def test_a_note_in_italics_is_left_to_who_wrote_it():
    notice = Notice(body=[Paragraph(runs=LONG), Paragraph(runs=LONG)])
    layout = Layout(styles=(("body[0]", style_in("nghiêng, đậm")), ("body[1]", style_in("đứng, không đậm"))))

    report = check(
        Reading(notice=notice, format="docx", layout=layout), edition="state-2020", select=["VN3021", "VN3022"]
    )

    assert list(report) == []


def status_of(layout, code):
    reading = Reading(notice=Notice(), format="docx", layout=layout)
    return check(reading, edition="state-2020", select=[code]).checks[code].status


@pytest.mark.parametrize("code", ["VN3007", "VN3009"])
def test_where_no_number_is_seen_its_place_cannot_be_checked(code):
    seen = attrs.evolve(A4, number_position="top_center", number_on_first_page=False)

    assert status_of(Layout(), code) == "not_checkable"
    assert (
        status_of(Layout(page=attrs.evolve(A4, number_position=None, number_on_first_page=None)), code)
        == "not_checkable"
    )
    assert status_of(Layout(page=seen), code) == "passed"


@pytest.mark.parametrize("code", ["VN3010", "VN3011"])
def test_where_its_looks_are_not_known_they_cannot_be_checked(code):
    styles = (("page_number", TextStyle(size=14, bold=False, italic=False)),)

    assert status_of(Layout(), code) == "not_checkable"
    assert status_of(Layout(styles=styles), code) == "passed"
