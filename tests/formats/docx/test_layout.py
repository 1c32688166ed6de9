"""The looks of each part: through defaults, theme, styles, lists and direct formatting."""

from __future__ import annotations

import pytest
from word import cell, docx, paragraph, part, row, run, table

from vnnotice.formats import reads
from vnnotice.formats.docx._layout import styles_of
from vnnotice.formats.docx._looks import Looks, ParagraphLooks
from vnnotice.formats.docx._passage import Passage
from vnnotice.model import Authority, Notice, Origin, SignatureBlock, TextStyle, inline
from vnnotice.recognition import Line

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" typeface="Arial"/></a:minorFont>'
    "</a:fontScheme></a:themeElements></a:theme>"
)


def style(key, inner="", base="", kind="paragraph", default=""):
    base = f'<w:basedOn w:val="{base}"/>' if base else ""
    default = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}" w:styleId="{key}"{default}>{base}{inner}</w:style>'


def looks(body, path="body[0]", styles="", **parts):
    if styles:
        parts["styles"] = part("styles", styles) if styles.startswith("<w:") and "<w:styles" not in styles else styles
    return reads(docx(body, parts), format="docx").layout.style(path)


def rpr(inner):
    return f"<w:rPr>{inner}</w:rPr>"


def ppr(inner):
    return f"<w:pPr>{inner}</w:pPr>"


def defaults(run_properties="", paragraph_properties=""):
    return (
        f"<w:docDefaults><w:rPrDefault>{rpr(run_properties)}</w:rPrDefault>"
        f"<w:pPrDefault>{ppr(paragraph_properties)}</w:pPrDefault></w:docDefaults>"
    )


def test_what_holds_where_the_file_says_nothing():
    assert looks(paragraph("a")) == TextStyle(
        font=None,
        size=10.0,
        bold=False,
        italic=False,
        underline=False,
        color="000000",
        alignment="left",
        first_line_indent=0.0,
        space_before=0.0,
        space_after=0.0,
        line_spacing=1.0,
        line_rule="multiple",
        rule_below=False,
    )


def test_direct_formatting():
    properties = (
        '<w:jc w:val="both"/><w:ind w:firstLine="567"/>'
        '<w:spacing w:before="60" w:after="120" w:line="360" w:lineRule="exact"/>'
    )
    letters = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="27"/><w:color w:val="ff0000"/><w:u w:val="single"/><w:b/><w:i/>'

    assert looks(paragraph(run("Kính báo", letters), properties)) == TextStyle(
        font="Arial",
        size=13.5,
        bold=True,
        italic=True,
        underline=True,
        color="FF0000",
        alignment="justify",
        first_line_indent=10.0,
        space_before=3.0,
        space_after=6.0,
        line_spacing=18.0,
        line_rule="exact",
        rule_below=False,
    )


@pytest.mark.parametrize(
    ("properties", "name", "value"),
    [
        ('<w:jc w:val="center"/>', "alignment", "center"),
        ('<w:jc w:val="start"/>', "alignment", "left"),
        ('<w:jc w:val="strange"/>', "alignment", "left"),
        ('<w:ind w:hanging="567"/>', "first_line_indent", -10.0),
        ('<w:ind w:left="567"/>', "first_line_indent", 0.0),
        ('<w:ind w:firstLine="1cm"/>', "first_line_indent", 10.0),
        ('<w:ind w:firstLine="x"/>', "first_line_indent", 0.0),
        ('<w:spacing w:line="360"/>', "line_spacing", 1.5),
        ('<w:spacing w:line="360" w:lineRule="atLeast"/>', "line_rule", "at_least"),
        ('<w:spacing w:beforeAutospacing="1" w:before="60"/>', "space_before", None),
        ('<w:spacing w:afterAutospacing="0" w:after="60"/>', "space_after", 3.0),
    ],
)
def test_paragraphs(properties, name, value):
    assert getattr(looks(paragraph("a", properties)), name) == value


@pytest.mark.parametrize(
    ("properties", "name", "value"),
    [
        ('<w:b w:val="0"/>', "bold", False),
        ('<w:u w:val="none"/>', "underline", False),
        ('<w:color w:val="auto"/>', "color", "000000"),
        ("<w:color/>", "color", "000000"),
        ('<w:sz w:val="x"/>', "size", 10.0),
        ('<w:sz w:val="0"/>', "size", 10.0),
        ('<w:rFonts w:eastAsia="Arial"/>', "font", None),
    ],
)
def test_letters(properties, name, value):
    assert getattr(looks(paragraph(run("a", properties))), name) == value


def test_what_is_set_in_more_than_one_way_is_not_known():
    found = looks(paragraph(run("a", "<w:b/>") + run(" ") + run("b", '<w:sz w:val="28"/>')))

    assert (found.bold, found.size, found.italic) == (None, None, False)


def test_blanks_do_not_count():
    assert looks(paragraph(run("a", "<w:b/>") + run("  ") + run("b", "<w:b/>"))).bold is True


def test_the_two_fonts_of_a_run():
    both = '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>'

    assert looks(paragraph(run("a", both))).font == "Arial"
    assert looks(paragraph(run("ư", both))).font == "Times New Roman"
    assert looks(paragraph(run("aư", both))).font is None


def test_styles_lie_over_each_other():
    styles = (
        defaults('<w:sz w:val="20"/><w:rFonts w:ascii="A" w:hAnsi="A"/>', '<w:spacing w:after="200"/>')
        + style("Normal", rpr('<w:sz w:val="26"/>') + ppr('<w:jc w:val="both"/>'), default="1")
        + style("Child", rpr("<w:i/>") + ppr('<w:spacing w:before="40"/>'), base="Normal")
        + style("Letters", rpr('<w:color w:val="0000FF"/>'), kind="character")
    )
    found = looks(paragraph(run("a", '<w:rStyle w:val="Letters"/>'), '<w:pStyle w:val="Child"/>'), styles=styles)

    assert (found.font, found.size, found.italic, found.color) == ("A", 13.0, True, "0000FF")
    assert (found.alignment, found.space_before, found.space_after) == ("justify", 2.0, 10.0)
    assert looks(paragraph("a"), styles=styles).italic is False


def test_a_switch_that_two_styles_turn_is_off():
    styles = style("Heading", rpr("<w:b/><w:i/>")) + style("Strong", rpr("<w:b/>"), kind="character")

    def found(properties=""):
        return looks(paragraph(run("a", properties), '<w:pStyle w:val="Heading"/>'), styles=styles)

    assert found().bold is True
    assert found('<w:rStyle w:val="Strong"/>').bold is False
    assert found('<w:rStyle w:val="Strong"/>').italic is True
    assert found('<w:rStyle w:val="Strong"/><w:b/>').bold is True
    assert looks(paragraph(run("a", "<w:b/>")), styles=defaults("<w:b/>")).bold is True
    assert looks(paragraph(run("a", '<w:b w:val="0"/>')), styles=defaults("<w:b/>")).bold is False


def test_a_style_of_tables():
    styles = style("Grid", rpr("<w:b/>") + ppr('<w:jc w:val="center"/>'), kind="table") + style(
        "Plain", rpr("<w:i/>"), kind="table", default="1"
    )
    path = "body[0].rows[0].cells[0].blocks[0]"

    named = looks(table(row("a", "b"), style="Grid"), path, styles)
    assert (named.bold, named.italic, named.alignment) == (True, False, "center")
    assert looks(table(row("a", "b")), path, styles).italic is True
    assert looks("<w:tbl>" + row("a", "b") + "</w:tbl>", path, styles).italic is True
    assert looks(paragraph("a"), styles=styles).italic is False


@pytest.mark.parametrize(
    ("language", "font"),
    [('<w:themeFontLang w:val="vi-VN"/>', "Arial"), ('<w:themeFontLang w:val="en-US"/>', "Calibri")],
)
def test_fonts_of_the_theme(language, font):
    themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
    parts = {"theme": THEME, "settings": part("settings", language)}

    assert looks(paragraph(run("a", themed)), **parts).font == font
    major = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>'
    assert looks(paragraph(run("a", major)), **parts).font == "Cambria"


def test_a_theme_that_says_nothing_leaves_the_font_that_is_named():
    themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/>'

    assert looks(paragraph(run("a", themed))).font == "Arial"
    assert looks(paragraph(run("a", themed)), theme="<a/>").font == "Arial"
    empty = THEME.replace('<a:latin typeface="Calibri"/>', "")
    assert looks(paragraph(run("a", themed)), theme=empty).font == "Arial"
    assert looks(paragraph(run("a", themed)), theme=THEME).font == "Calibri"


def numbered(own, of_style=""):
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="(%1)"/>'
        '<w:pPr><w:ind w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    styles = style("S", ppr(of_style))
    return looks(paragraph("a", '<w:pStyle w:val="S"/>' + own), styles=styles, numbering=part("numbering", numbering))


def test_the_indent_of_a_list_lies_over_that_of_the_style_unless_the_style_has_the_list():
    listed = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    indent = '<w:ind w:firstLine="567"/>'

    assert numbered(listed, indent).first_line_indent == -10.0
    assert numbered("", listed + indent).first_line_indent == 10.0
    assert numbered(listed + indent).first_line_indent == 10.0


@pytest.mark.parametrize(
    "styles",
    [
        '<?xml version="1.0" encoding="UTF-8"?>\n{}',
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n{}",
        "<!-- cut me not -->{}",
        "\ufeff{}",
    ],
)
def test_styles_are_found_however_the_part_is_written(styles):
    inner = (
        style("Unused", rpr("<w:i/>"))
        + style("Base", rpr("<w:b/>"))
        + style("S", base="Base").replace('w:type="paragraph"', 'w:type="paragraph" w:x="a"')
    )
    found = looks(paragraph("a", '<w:pStyle w:val="S"/>'), styles=styles.format(part("styles", inner)))

    assert (found.bold, found.italic) == (True, False)


def test_a_style_whose_bytes_mislead_is_read_from_the_whole_part():
    misleading = part("styles", style("S", rpr("<w:b/>"))).replace("<w:styles ", '<w:styles w:x="a>b" ', 1)

    assert looks(paragraph("a", '<w:pStyle w:val="S"/>'), styles=misleading).bold is True


def test_a_style_that_is_not_there_sets_nothing():
    assert looks(paragraph("a", '<w:pStyle w:val="Gone"/>'), styles=style("S", rpr("<w:b/>"))).bold is False


HEAD = [
    table(
        row(
            cell(paragraph(run("UBND TỈNH LÀO CAI")), paragraph(run("SỞ NỘI VỤ", "<w:b/>")), "Số: 05/TB-SNV"),
            cell(
                paragraph(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", '<w:sz w:val="26"/>')),
                paragraph(run("Độc lập - Tự do - Hạnh phúc", '<w:sz w:val="28"/>')),
                paragraph(run("Lào Cai, ngày 05 tháng 01 năm 2026", "<w:i/>")),
            ),
        )
    ),
    paragraph(run("THÔNG BÁO", "<w:b/>")),
    paragraph(run("Về việc nghỉ Tết", "<w:i/>")),
    paragraph("Kính báo."),
    table(
        row(
            cell(paragraph(run("Nơi nhận:", "<w:b/>")), "- Như trên;", paragraph(run("- Lưu: VT.", "<w:i/>"))),
            cell(
                "KT. GIÁM ĐỐC",
                paragraph(run("PHÓ GIÁM ĐỐC", "<w:i/>")),
                paragraph(),
                paragraph(run("Nguyễn Văn A", "<w:b/>")),
            ),
        )
    ),
    paragraph(run("Phụ lục I", "<w:b/>")),
    paragraph(run("DANH SÁCH", "<w:i/>")),
    paragraph("Trống."),
]


def test_every_component_has_its_style():
    reading = reads(docx("".join(HEAD)), format="docx")
    styles = dict(reading.layout.styles)

    bold = {path for path, one in styles.items() if one.bold}
    assert bold == {
        "issuing_body.name",
        "type_and_subject.document_type",
        "recipients",
        "signature_blocks[0].signer",
        "annexes[0].label",
    }
    italic = {path for path, one in styles.items() if one.italic}
    assert italic == {
        "place_and_date",
        "type_and_subject.subject",
        "recipients.archive",
        "signature_blocks[0].position",
        "annexes[0].title",
    }
    assert (styles["heading"].size, styles["heading.lines[0]"].size, styles["heading.lines[1]"].size) == (
        None,
        13.0,
        14.0,
    )
    assert {
        "issuing_body.parents[0]",
        "number_and_symbol",
        "body[0]",
        "recipients.items[0]",
        "annexes[0].body[0]",
    } <= set(styles)
    assert "signature_blocks[0].authorities[0]" in styles


def test_addressees_and_their_label():
    body = "".join(HEAD[:3]) + paragraph(run("Kính gửi: ", "<w:b/>") + run("Ủy ban nhân dân tỉnh.")) + "".join(HEAD[3:])
    styles = dict(reads(docx(body), format="docx").layout.styles)

    assert styles["addressees.wording"].bold is True
    assert styles["addressees.items[0]"].bold is False


def test_marks_are_found_in_whatever_order_they_stand():
    marks = paragraph(run("HỎA TỐC", "<w:b/>")) + paragraph(run("MẬT", "<w:i/>"))
    styles = dict(reads(docx(marks + "".join(HEAD)), format="docx").layout.styles)

    assert styles["marks.secrecy"].italic is True
    assert styles["marks.urgency"].bold is True


def test_words_that_the_model_spells_otherwise_have_no_style_of_their_own():
    setting = ParagraphLooks(style="", properties={}, table={}, level=None, is_heading=False)
    looks = Looks(
        fonts=(None, None), size=14.0, bold=False, italic=False, underline=False, color="000000", caps=False, hidden=False,
        marks=frozenset(),
    )  # fmt: skip
    passage = Passage(part="a", number=1, looks=setting, pieces=[("TM. ỦY BAN", looks)])
    block = SignatureBlock(authorities=(Authority(kind="on_behalf", principal="ỦY BAN"),), position="CHỦ TỊCH")
    line = Line(runs=inline("TM. ỦY BAN"), origin=Origin(part="a", line=1, column=1))
    path = "signature_blocks[0]"

    styles = styles_of(Notice(signature_blocks=(block,)), {path: (line,)}, {1: passage})

    assert [place for place, _ in styles] == [path]


def test_a_cell_with_nothing_but_a_rule_has_no_style():
    assert looks(table(row("a", "-------")), "body[0].rows[0].cells[1].blocks[0]") is None


def test_a_style_on_endless_others_is_followed_so_far():
    styles = "".join(style(f"s{number}", base=f"s{number + 1}") for number in range(40)) + style("s40", rpr("<w:b/>"))

    assert looks(paragraph("a", '<w:pStyle w:val="s0"/>'), styles=styles).bold is False
    assert looks(paragraph("a", '<w:pStyle w:val="s30"/>'), styles=styles).bold is True


def test_a_default_style_of_letters_is_not_that_of_paragraphs():
    styles = style("D", rpr("<w:b/>"), kind="character", default="1")

    assert looks(paragraph("a"), styles=styles).bold is False


@pytest.mark.parametrize("words", ["    Kính báo", "\tKính báo", "Kính báo\tông An", "Kính báo     ông An"])
def test_where_blanks_or_tabs_move_the_words_the_style_does_not_tell_where_they_stand(words):
    properties = '<w:jc w:val="center"/><w:ind w:firstLine="567"/>'
    moved, plain = (looks(paragraph(run(text), properties)) for text in (words, "Kính báo"))

    assert (moved.alignment, moved.first_line_indent) == (None, None)
    assert (plain.alignment, plain.first_line_indent) == ("center", 10.0)


def test_an_empty_paragraph_is_a_gap_that_no_style_tells():
    spaced = '<w:spacing w:before="60" w:after="120"/>'
    body = "".join(
        paragraph(run(words), spaced) if words else paragraph("") for words in ("Một.", "", "", "Hai.", "Ba.")
    )
    first, second, third = (looks(body, f"body[{index}]") for index in range(3))

    assert (first.space_before, first.space_after) == (3.0, None)
    assert (second.space_before, second.space_after) == (None, 6.0)
    assert (third.space_before, third.space_after) == (3.0, 6.0)
