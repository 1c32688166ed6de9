"""Automatic numbers are those that a word processor shows."""

from __future__ import annotations

import pytest
from word import docx, paragraph, part, run

from vnnotice.formats import reads

DECIMAL = (0, "decimal", "%1.")


def level(place, form="decimal", text="%1.", start=1, more=""):
    start = "" if start is None else f'<w:start w:val="{start}"/>'
    return f'<w:lvl w:ilvl="{place}">{start}<w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def abstract(key, *levels, link=""):
    link = f'<w:numStyleLink w:val="{link}"/>' if link else ""
    return f'<w:abstractNum w:abstractNumId="{key}">{link}{"".join(levels)}</w:abstractNum>'


def num(key, family, overrides=""):
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{family}"/>{overrides}</w:num>'


def item(place=0, key=1, text="x"):
    depth = "" if place is None else f'<w:ilvl w:val="{place}"/>'
    return paragraph(text, f'<w:numPr>{depth}<w:numId w:val="{key}"/></w:numPr>')


def numbers(body, *lists, styles=""):
    parts = {"numbering": part("numbering", "".join(lists))}
    if styles:
        parts["styles"] = part("styles", styles)
    reading = reads(docx("<w:p/>".join(body), parts), format="docx")
    return [line for block in reading.notice.body for line in lines(block)]


def lines(block):
    if hasattr(block, "items"):
        for one in block.items:
            yield f"{one.marker} {one.text}"
            yield from (line for inner in one.blocks for line in lines(inner))
    elif hasattr(block, "number"):
        text = "".join(run.text for run in block.heading)
        yield f"{block.number} {text}".strip()
        yield from (line for inner in block.blocks for line in lines(inner))
    else:
        yield block.text


@pytest.mark.parametrize(
    ("form", "text", "first", "second"),
    [
        ("decimal", "%1.", "1. x", "2. x"),
        ("decimal", "Điều %1.", "Điều 1. x", "Điều 2. x"),
        ("upperRoman", "%1.", "I. x", "II. x"),
        ("lowerLetter", "%1)", "a) x", "b) x"),
        ("upperLetter", "%1.", "A. x", "B. x"),
        ("decimalZero", "%1.", "01. x", "02. x"),
        ("bullet", "-", "- x", "- x"),
        ("bullet", "&#xF0B7;", "• x", "• x"),
        ("none", "%1", "x", "x"),
        ("strangeForm", "%1.", "1. x", "2. x"),
    ],
)
def test_forms(form, text, first, second):
    assert numbers([item(), item()], abstract(1, level(0, form, text)), num(1, 1)) == [first, second]


def test_letters_are_the_english_ones():
    found = numbers([item()] * 28, abstract(1, level(0, "lowerLetter", "%1)")), num(1, 1))

    assert [line.split()[0] for line in found if " " in line][3:6] == ["d)", "e)", "f)"]
    assert len(found) == 28
    assert found[26:] == ["aa) x", "bb) x"]


def test_levels_count_below_each_other_and_begin_anew():
    levels = abstract(1, level(0, text="%1."), level(1, text="%1.%2."))
    body = [item(0), item(1), item(1), item(0), item(1)]

    assert numbers(body, levels, num(1, 1)) == ["1. x", "1.1. x", "1.2. x", "2. x", "2.1. x"]


def test_a_level_counts_the_level_above_though_nothing_was_numbered_by_it():
    assert numbers([item(1), item(0)], abstract(1, level(0), level(1, text="%1.%2.")), num(1, 1)) == ["1.1. x", "2. x"]


def test_a_level_that_is_not_there_shows_nothing():
    assert numbers([item(1)], abstract(1, level(1, text="%1%2%3.")), num(1, 1)) == ["1. x"]


@pytest.mark.parametrize(("restart", "third"), [("0", "1.2. x"), ("1", "1.1. x"), ("2", "1.1. x")])
def test_after_which_level_a_level_begins_anew(restart, third):
    more = f'<w:lvlRestart w:val="{restart}"/>'
    levels = abstract(1, level(0), level(1, text="%1.%2."), level(2, text="1.%3.", more=more))
    found = numbers([item(2), item(0 if restart != "2" else 1), item(2)], levels, num(1, 1))

    assert found[-1] == third


def test_a_level_that_only_the_first_level_resets_goes_on_below_the_second():
    levels = abstract(1, level(0), level(1, text="%1.%2."), level(2, text="1.%3.", more='<w:lvlRestart w:val="1"/>'))

    assert numbers([item(2), item(1), item(2)], levels, num(1, 1))[-1] == "1.2. x"


def test_two_lists_of_one_kin_count_on_unless_one_begins_anew():
    lists = (abstract(1, level(0)), num(1, 1), num(2, 1))
    assert numbers([item(key=1), item(key=2)], *lists) == ["1. x", "2. x"]
    anew = num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    assert numbers([item(key=1), item(key=2), item(key=2), item(key=1)], *lists[:2], anew) == [
        "1. x",
        "5. x",
        "6. x",
        "7. x",
    ]


def test_a_list_may_have_a_level_of_its_own():
    own = num(1, 1, f'<w:lvlOverride w:ilvl="0">{level(0, "lowerLetter", "%1)", start=3)}</w:lvlOverride>')

    assert numbers([item()], abstract(1, level(0)), own) == ["c) x"]


def test_legal_numbers_are_in_digits():
    levels = abstract(1, level(0, "upperRoman"), level(1, text="%1.%2.", more="<w:isLgl/>"))

    assert numbers([item(0), item(1)], levels, num(1, 1)) == ["I. x", "1.1. x"]
    zero = abstract(1, level(0, "decimalZero", more="<w:isLgl/>"))
    assert numbers([item(0)], zero, num(1, 1)) == ["01. x"]


@pytest.mark.parametrize(("suffix", "line"), [("tab", "(1) x"), ("space", "(1) x"), ("nothing", "(1)x")])
def test_what_follows_the_number(suffix, line):
    levels = abstract(1, level(0, text="(%1)", more=f'<w:suff w:val="{suffix}"/>'))

    assert numbers([item()], levels, num(1, 1)) == [line]


def test_a_picture_is_a_mark():
    levels = abstract(1, level(0, "bullet", "", more='<w:lvlPicBulletId w:val="0"/>'))

    assert numbers([item()], levels, num(1, 1)) == ["• x"]


def test_the_font_of_a_mark_tells_what_it_looks_like():
    courier = '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'
    theme = '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr>'

    assert numbers([item()], abstract(1, level(0, "bullet", "o", more=courier)), num(1, 1)) == ["◦ x"]
    assert numbers([item()], abstract(1, level(0, "bullet", "-", more=theme)), num(1, 1)) == ["- x"]


def test_a_style_may_number_its_paragraphs():
    styles = (
        '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="T"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    levels = abstract(1, level(0), level(1, text="%1.%2.", more='<w:pStyle w:val="T"/>'))
    body = [paragraph("x", f'<w:pStyle w:val="{style}"/>') for style in ("S", "T", "S")]
    off = paragraph("x", '<w:pStyle w:val="S"/><w:numPr><w:numId w:val="0"/></w:numPr>')

    assert numbers([*body, off], levels, num(1, 1), styles=styles) == ["1. x", "1.1. x", "2. x", "x"]


def test_a_list_may_come_from_a_style_of_lists():
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    lists = (abstract(1, link="L"), abstract(2, level(0, text="(%1)")), num(1, 1), num(2, 2))

    assert numbers([item()], *lists, styles=styles) == ["(1) x"]


@pytest.mark.parametrize(
    "lists",
    [
        (),
        (num(1, 9),),
        (abstract(1, link="L"), num(1, 1)),
        (abstract(1), num(1, 1)),
    ],
)
def test_a_list_that_is_not_there_numbers_nothing(lists):
    assert numbers([item()], *lists) == ["x"]


def test_a_document_without_lists_numbers_nothing():
    assert reads(docx(item()), format="docx").notice.body[0].text == "x"


def test_odd_numbers_are_taken_for_none():
    assert numbers([item("x")], abstract(1, level(0, start="x")), num(1, 1)) == ["0. x"]
    assert numbers([item(99)], abstract(1, level(8, text="(%9)", start=None)), num(1, 1)) == ["(0) x"]


def test_an_empty_paragraph_has_its_number():
    assert numbers([item(text="")], abstract(1, level(0)), num(1, 1)) == ["1."]


def test_a_number_is_set_as_its_level_and_the_mark_of_its_paragraph_say():
    bold = abstract(1, level(0, text="(%1)", more="<w:rPr><w:b/></w:rPr>"))
    mark = "<w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:i/><w:u w:val='single'/><w:vanish/></w:rPr>"
    body = docx(paragraph(run("x"), mark), {"numbering": part("numbering", bold + num(1, 1))})
    runs = reads(body, format="docx").notice.body[0].runs

    assert [(one.text, set(one.marks)) for one in runs] == [("(1) ", {"bold", "italic"}), ("x", set())]


def test_a_level_may_underline_its_number():
    lined = abstract(1, level(0, text="(%1)", more='<w:rPr><w:u w:val="single"/></w:rPr>'))
    body = docx(item(), {"numbering": part("numbering", lined + num(1, 1))})

    assert "underline" in reads(body, format="docx").notice.body[0].runs[0].marks
