"""Nothing is lost: every construct of a Word document is in the notice, or in the list of what was mended and left out."""

from __future__ import annotations

import pytest
from recognition.lines import strings
from word import Member, cell, docx, members, paragraph, part, row, run, table, zipped

import vnnotice
from vnnotice.errors import LimitError, ReadError
from vnnotice.formats import Limits, format_of_content, reads
from vnnotice.model import List, Paragraph, Section, Table


def read(body="", parts=None, related=(), **limits):
    return reads(docx(body, parts, related), format="docx", limits=Limits(**limits))


def text_of(reading):
    return "\n".join(block.text if isinstance(block, Paragraph) else repr(block) for block in reading.notice.body)


def listed(reading):
    return [(repair.kind, repair.detail) for repair in reading.repairs]


def field(code, result, mark=""):
    def char(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    return f"{char('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{mark}{char('separate')}{result}{char('end')}"


def box(*paragraphs, fallback=None):
    shape = "<w:drawing><wp:anchor><a:graphic><a:graphicData uri='http://x/wordprocessingShape'><wps:wsp><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    old = "<w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict>"
    inner = "".join(paragraphs)
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{shape.format(inner)}</mc:Choice>'
        f"<mc:Fallback>{old.format(inner if fallback is None else fallback)}</mc:Fallback></mc:AlternateContent></w:r>"
    )


KEPT = {
    "run": run("TOK"),
    "runs": run("T") + run("O", "<w:b/>") + run("K"),
    "insertion": f"<w:ins>{run('TOK')}</w:ins>",
    "move to": f"<w:moveTo>{run('TOK')}</w:moveTo>",
    "hyperlink": f'<w:hyperlink r:id="r1">{run("TOK")}</w:hyperlink>',
    "smart tag": f"<w:smartTag>{run('TOK')}</w:smartTag>",
    "custom XML": f"<w:customXml>{run('TOK')}</w:customXml>",
    "content control": f"<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>{run('TOK')}</w:sdtContent></w:sdt>",
    "simple field": f'<w:fldSimple w:instr="TITLE">{run("TOK")}</w:fldSimple>',
    "field": field("TITLE", run("TOK")),
    "nested field": field("IF ", run("TOK"), field("TITLE", "")),
    "direction": f"<w:bdo>{run('TOK')}</w:bdo>",
    "ruby": f"<w:r><w:ruby><w:rt>{run('T')}</w:rt><w:rubyBase>{run('OK')}</w:rubyBase></w:ruby></w:r>",
    "mathematics": "<m:oMath><m:r><m:t>TOK</m:t></m:r></m:oMath>",
    "two forms": f"<mc:AlternateContent><mc:Choice>{run('TOK')}</mc:Choice><mc:Fallback>{run('TOK')}</mc:Fallback></mc:AlternateContent>",
    "a form alone": f"<mc:AlternateContent><mc:Fallback>{run('TOK')}</mc:Fallback></mc:AlternateContent>",
    "a form with text": f"<mc:AlternateContent><mc:Choice><w:r/></mc:Choice><mc:Fallback>{run('TOK')}</mc:Fallback></mc:AlternateContent>",
    "text with comments": "<w:r><w:t>T<!-- x -->O<?x y?>K</w:t></w:r>",
    "text with blanks around": "<w:r><w:t>\n TOK\r\n</w:t></w:r>",
    "a section of characters": "<w:r><w:t><![CDATA[TOK]]></w:t></w:r>",
    "soft hyphen": "<w:r><w:t>T</w:t><w:softHyphen/><w:t>OK</w:t></w:r>",
    "unknown element": f"<w:strange>{run('TOK')}</w:strange>",
    "unknown element in a run": "<w:r><w:strange><w:t>TOK</w:t></w:strange></w:r>",
    "proofing marks": f'<w:proofErr w:type="spellStart"/>{run("TOK")}<w:bookmarkEnd w:id="1"/>',
    "fields whose marks do not match": f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{run("TOK")}',
    "fields that end before they begin": f'<w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="begin"/></w:r>{run("TOK")}',
}
LISTED = {
    "deletion": ("<w:del><w:r><w:delText>TOK</w:delText></w:r></w:del>", "deletion"),
    "deletion with text": (f"<w:del>{run('TOK')}</w:del>", "deletion"),
    "deletion of a box": (f"<w:del>{box(paragraph('TOK'))}</w:del>", "deletion"),
    "move from": (f"<w:moveFrom>{run('TOK')}</w:moveFrom>", "deletion"),
    "hidden": (run("TOK", "<w:vanish/>"), "hidden"),
    "text in a code": (field("TITLE", run("a"), run("TOK")), "hidden"),
    "another form": (
        f"<mc:AlternateContent><mc:Choice>{run('a')}</mc:Choice><mc:Fallback>{run('TOK')}</mc:Fallback></mc:AlternateContent>",
        "hidden",
    ),
    "another form of a box": (box(paragraph("a"), fallback=paragraph("TOK")), "hidden"),
    "picture": (
        (
            "<w:r><w:drawing><wp:inline><wp:docPr descr='TOK'/><a:graphic><a:graphicData uri='x/picture'><pic:pic/>"
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        ),
        "embedded",
    ),
    "chart": ("<w:r><w:drawing><a:graphicData uri='http://x/TOK'/></w:drawing></w:r>", "embedded"),
    "text in a drawing": (
        "<w:r><w:drawing><a:graphicData uri='x/wordprocessingShape'><a:t>TOK</a:t></a:graphicData></w:drawing></w:r>",
        "embedded",
    ),
    "old picture": ("<w:r><w:pict><v:shape><v:imagedata o:title='TOK'/></v:shape></w:pict></w:r>", "embedded"),
    "object": ("<w:r><w:object><o:OLEObject ProgID='TOK'/></w:object></w:r>", "embedded"),
    "two forms in an old drawing": (
        (
            "<w:r><w:pict><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent>"
            "</mc:Choice><mc:Fallback><w:t>TOK</w:t></mc:Fallback></mc:AlternateContent><mc:AlternateContent/>"
            "<mc:AlternateContent><mc:Choice/></mc:AlternateContent></w:pict></w:r>"
        ),
        "hidden",
    ),
    "water mark": (
        "<w:r><w:pict><v:shape><v:textpath string='TOK'/><v:textpath/></v:shape></w:pict></w:r>",
        "embedded",
    ),
}


@pytest.mark.parametrize("name", KEPT)
def test_it_is_in_the_notice(name):
    reading = read(paragraph(KEPT[name]))

    assert text_of(reading) == "TOK"


@pytest.mark.parametrize("name", LISTED)
def test_it_is_listed(name):
    content, kind = LISTED[name]
    reading = read(paragraph(run("Kính báo.") + content))

    assert text_of(reading).replace("\n", "").strip("a") in {"Kính báo.", "aKính báo."}
    assert [(repair.kind, repair.origin.line) for repair in reading.repairs if "TOK" in repair.detail] == [(kind, 1)]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
        ("<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t></w:r>", "a\tb"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "a\nb"),
        ("<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>", "a\nb"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a\u2011b"),
        ("<w:r><w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>", "ab"),
        ("<w:r><w:t xml:space='preserve'>a\n b</w:t></w:r>", "a  b"),
        ("<w:r><w:t>a&#13;b</w:t></w:r>", "a b"),
        ("<w:r><w:t> a </w:t><w:t>b</w:t></w:r>", "ab"),
        ("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:t>b</w:t></w:r>", "✓b"),
        ("<w:r><w:sym w:font='Unknown' w:char='F0FC'/><w:t>b</w:t></w:r>", "\uf0fcb"),
        ("<w:r><w:sym w:font='Symbol' w:char='zz'/><w:sym/><w:sym w:char='D800'/><w:t>b</w:t></w:r>", "b"),
        ("<w:r><w:rPr><w:caps/></w:rPr><w:t>đề nghị</w:t></w:r>", "ĐỀ NGHỊ"),
        (run("U\u031b") + run("\u0309y ban", "<w:b/>"), "Ửy ban"),
        (run("u") + run("\u0309", "<w:b/>") + run("y"), "ủy"),
        ("<w:r><w:t> </w:t><w:t>a</w:t></w:r><mc:AlternateContent/>", "a"),
        ("<w:r><w:t/><w:t>a</w:t><w:fldChar w:fldCharType='strange'/></w:r>", "a"),
        (run("\u0309a"), "\u0309a"),
        (run("u") + run("\u0309") + run("y"), "ủy"),
    ],
)
def test_characters(content, text):
    assert text_of(read(paragraph(content))) == text


def test_what_was_composed_is_listed():
    assert listed(read(paragraph("u\u0309y"))) == [("composed", "text was not in Unicode NFC")]
    assert listed(read(paragraph("ủy"))) == []


def test_a_page_break_ends_a_paragraph():
    reading = read(paragraph("<w:r><w:t>Một.</w:t><w:br w:type='page'/><w:t>Hai.</w:t></w:r>"))

    assert text_of(reading) == "Một.\nHai."
    assert [block.text for block in reading.notice.body] == ["Một.", "Hai."]


def test_an_empty_line_in_a_paragraph_ends_it():
    reading = read(paragraph("<w:r><w:t>Một.</w:t><w:br/><w:br/><w:t>Hai.</w:t></w:r>"))

    assert [block.text for block in reading.notice.body] == ["Một.", "Hai."]


def test_marks_are_those_that_are_seen():
    reading = read(
        paragraph(
            run("a", "<w:b/>")
            + run("b", "<w:i/><w:u w:val='single'/>")
            + run("c", "<w:vertAlign w:val='superscript'/>")
            + run("d", "<w:vertAlign w:val='baseline'/>")
        )
    )

    assert [(run.text, sorted(run.marks)) for run in reading.notice.body[0].runs] == [
        ("a", ["bold"]),
        ("b", ["italic", "underline"]),
        ("c", ["superscript"]),
        ("d", []),
    ]


def test_insertions_and_deletions_are_listed_paragraph_by_paragraph():
    body = paragraph(
        run("a") + f"<w:ins>{run('b')}{run('c')}</w:ins>" + "<w:del><w:r><w:delText>d</w:delText></w:r></w:del>"
    )
    reading = read(body)

    assert text_of(reading) == "abc"
    assert listed(reading) == [("insertion", "bc"), ("deletion", "d")]


def test_deleted_text_outside_of_a_deletion_is_deleted_too():
    assert listed(
        read(paragraph("<w:r><w:delText>d</w:delText><w:delText/><w:delInstrText>x</w:delInstrText></w:r>"))
    ) == [("deletion", "d")]


@pytest.mark.parametrize("mark", ["del", "moveFrom"])
def test_a_deleted_end_of_a_paragraph_joins_it_to_the_next(mark):
    first = paragraph("Ủy ", f"<w:rPr><w:{mark}/></w:rPr>")

    assert text_of(read(first + paragraph("ban"))) == "Ủy ban"
    assert text_of(read(first)) == "Ủy"
    assert ("deletion", "¶") in listed(read(first))


def test_a_field_in_a_deletion_does_not_swallow_what_follows():
    body = paragraph(f"<w:del>{field('TITLE', run('d'))}</w:del>" + run("a"))

    assert text_of(read(body)) == "a"


def test_a_field_of_which_only_the_beginning_is_deleted_ends_nothing():
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))

    assert text_of(read(paragraph(f"<w:del>{begin}</w:del>{run('a')}{end}{run('b')}"))) == "ab"


def test_blanks_that_were_deleted_are_not_listed():
    assert listed(read(paragraph(run("a") + "<w:del><w:r><w:tab/></w:r></w:del>"))) == []


def test_a_field_may_go_on_over_paragraphs():
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    body = paragraph(begin + "<w:r><w:instrText>TOC</w:instrText></w:r>" + separate + run("Một")) + paragraph(
        run("Hai") + end
    )

    assert text_of(read(body)) == "Một\nHai"


@pytest.mark.parametrize(
    "wrap",
    [
        "{}",
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:customXml>{}</w:customXml>",
        "<mc:AlternateContent><mc:Choice>{}</mc:Choice></mc:AlternateContent>",
        "<mc:AlternateContent/>{}",
    ],
)
def test_blocks_in_content_controls_are_read(wrap):
    assert text_of(read(wrap.format(paragraph("TOK")))) == "TOK"
    rows = table(wrap.format(row("TOK", "b")))
    assert isinstance(read(rows).notice.body[0], Table)
    cells = table(f"<w:tr>{wrap.format(cell('TOK'))}{cell('b')}</w:tr>")
    assert [len(line.cells) for line in read(cells).notice.body[0].rows] == [2]


def test_text_that_only_another_form_of_blocks_has_is_listed():
    forms = f"<mc:AlternateContent><mc:Choice>{paragraph('a')}</mc:Choice><mc:Fallback>{paragraph('TOK')}</mc:Fallback></mc:AlternateContent>"

    assert listed(read(forms)) == [("hidden", "TOK")]


@pytest.mark.parametrize(
    "loose", [run("TOK"), "<w:t>TOK</w:t>", "<m:oMathPara><m:oMath><m:r><m:t>TOK</m:t></m:r></m:oMath></m:oMathPara>"]
)
def test_text_outside_of_a_paragraph_is_a_paragraph(loose):
    assert text_of(read(loose)) == "TOK"


def test_a_text_box_is_read_once_before_its_paragraph():
    reading = read(paragraph(run("Kính báo.") + box(paragraph("TOK1"), paragraph("TOK2"))))

    assert text_of(reading) == "TOK1\nTOK2\nKính báo."
    assert listed(reading) == []


def test_a_text_box_in_a_deleted_end_of_a_paragraph_is_read():
    body = paragraph(run("Ủy ") + box(paragraph("TOK")), "<w:rPr><w:del/></w:rPr>") + paragraph("ban")

    assert text_of(read(body)) == "TOK\nỦy ban"


def test_a_table_in_a_text_box_is_a_table_and_lines_in_a_cell():
    inner = box(table(row("TOK1", "TOK2")))

    assert isinstance(read(paragraph(inner)).notice.body[0], Table)
    found = read(table(row(cell(paragraph(inner)), "b"))).notice.body[0].rows[0].cells[0]
    assert [block.text for block in found.blocks] == ["TOK1", "TOK2"]


def test_nested_tables_are_lines_of_the_cell():
    found = read(table(row(cell("a", table(row("b", "c")), "d"), "e"))).notice.body[0]

    assert [[block.text for block in one.blocks] for one in found.rows[0].cells] == [["a", "b", "c", "d"], ["e"]]


def test_cells_span_columns_and_rows():
    merged = [
        row(cell("a", properties='<w:gridSpan w:val="2"/>'), cell("b", properties='<w:vMerge w:val="restart"/>')),
        row(cell("c"), cell("d"), cell("e", properties="<w:vMerge/>")),
        row(cell("f", properties="<w:vMerge/>"), cell("g"), cell("h")),
    ]
    rows = read(table(*merged)).notice.body[0].rows

    assert [[(one.column_span, one.row_span) for one in line.cells] for line in rows] == [
        [(2, 1), (1, 2)],
        [(1, 1), (1, 1)],
        [(1, 1), (1, 1), (1, 1)],
    ]
    assert [block.text for block in rows[0].cells[1].blocks] == ["b", "e"]


def test_columns_that_a_row_leaves_free_count():
    rows = [
        row(cell("a"), cell("b", properties='<w:vMerge w:val="restart"/>')),
        f"<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{cell(properties='<w:vMerge/>')}</w:tr>",
    ]
    found = read(table(*rows)).notice.body[0]

    assert found.rows[0].cells[1].row_span == 2
    assert found.rows[1].cells == ()


def test_rows_that_were_inserted_or_deleted_are_listed():
    def changed(change, content):
        return f"<w:tr><w:trPr><w:{change}/></w:trPr>{cell(content)}</w:tr>"

    gone = changed("del", paragraph(run("TOK2") + "<w:r><w:delText>TOK3</w:delText></w:r>"))
    reading = read(table(row("a"), changed("ins", "TOK1"), gone))

    assert listed(reading) == [("insertion", "TOK1"), ("deletion", "TOK2 TOK3")]
    assert len(reading.notice.body[0].rows) == 2


def test_a_table_without_rows_is_none():
    assert read("<w:tbl/>" + paragraph("a")).notice.body == (Paragraph(runs="a"),)


@pytest.mark.parametrize("chunk", ["altChunk", "subDoc"])
def test_parts_in_another_format_are_listed(chunk):
    reading = read(paragraph("a") + f'<w:{chunk} r:id="rId7"/>')

    assert listed(reading) == [("embedded", f"{chunk} rId7")]


def note(kind, key, text, attributes=""):
    return f'<w:{kind} w:id="{key}" {attributes}>{paragraph(text) if text else "<w:p/>"}</w:{kind}>'


@pytest.mark.parametrize(("kind", "as_listed"), [("footnote", "note"), ("endnote", "note"), ("comment", "comment")])
def test_notes_and_comments_are_listed_with_the_paragraph_that_refers_to_them(kind, as_listed):
    body = paragraph("Một.") + paragraph(run("Hai.") + f'<w:r><w:{kind}Reference w:id="2"/></w:r>')
    notes = (
        note(kind, 0, "SEP", 'w:type="separator"') + note(kind, 2, "TOK") + note(kind, 3, "LOOSE") + note(kind, 4, "")
    )
    reading = read(body, {f"{kind}s": part(f"{kind}s", notes)})

    assert text_of(reading) == "Một.\nHai."
    assert [(r.kind, r.detail, r.origin.part, r.origin.line) for r in reading.repairs] == [
        (as_listed, "TOK", "word/document.xml", 2),
        (as_listed, "LOOSE", f"word/{kind}s.xml", None),
    ]


def test_what_is_hidden_in_a_note_is_listed_too():
    notes = part("footnotes", f'<w:footnote w:id="1">{paragraph(run("a") + run("TOK", "<w:vanish/>"))}</w:footnote>')

    assert listed(read("", {"footnotes": notes})) == [("note", "a"), ("hidden", "TOK")]


def test_programs_and_links_are_listed_and_left_alone():
    related = [("r1", "hyperlink", "https://example.org"), ("r2", "attachedTemplate", "http://127.0.0.1:9/a.dotm")]
    data = zipped([*members(paragraph("a"), related=related), Member("word/vbaProject.bin", b"x")])

    assert listed(reads(data, format="docx")) == [
        ("macro", "word/vbaProject.bin"),
        ("external", "http://127.0.0.1:9/a.dotm"),
    ]


def test_origins_say_part_paragraph_and_character():
    reading = read(paragraph() + paragraph("  Kính báo."))

    origin = reading.origins["body[0]"]
    assert (origin.part, origin.line, origin.column) == ("word/document.xml", 2, 3)


def test_lists_and_sections_are_told_by_their_numbers():
    body = "".join(map(paragraph, ["1. Thời gian", "Ngày 05 tháng 01.", "- Sáng;", "- Chiều."]))
    first = read(body).notice.body[0]

    assert isinstance(first, Section)
    assert isinstance(first.blocks[1], List)


def test_a_paragraph_in_the_outline_is_a_heading():
    long = "1. " + "a " * 60 + "b."
    heading = read(paragraph(long, '<w:outlineLvl w:val="0"/>')).notice.body[0]
    plain = read(paragraph(long, '<w:outlineLvl w:val="9"/>')).notice.body[0]

    assert heading.heading
    assert not plain.heading


@pytest.mark.parametrize(
    ("body", "code", "limit"),
    [
        (paragraph("a") * 4, "docx.lines", {"lines": 3}),
        (paragraph("ab") * 2, "docx.text", {"text_bytes": 3}),
        (paragraph(run("abcd", "<w:vanish/>")), "docx.text", {"text_bytes": 3}),
    ],
)
def test_too_much_text_is_refused(body, code, limit):
    with pytest.raises(LimitError) as caught:
        read(body, **limit)
    assert caught.value.code == code


def test_the_strict_spelling_of_the_standard_is_read():
    entries = members(paragraph(run("a", "<w:b/>"), '<w:jc w:val="end"/><w:ind w:firstLine="10mm"/>'))
    body = entries[2].data.replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    reading = reads(zipped([*entries[:2], Member("word/document.xml", body), *entries[3:]]), format="docx")

    assert text_of(reading) == "a"
    style = reading.layout.style("body[0]")
    assert (style.bold, style.alignment, style.first_line_indent) == (True, "right", 10.0)


def test_the_format_is_told_by_ending_and_content(tmp_path):
    data = docx(paragraph("a"))
    assert format_of_content(data).name == "docx"
    path = tmp_path / "a.DOCX"
    path.write_bytes(data)
    assert vnnotice.read(path).format == "docx"
    with pytest.raises(ReadError):
        vnnotice.read(path, format="text")


def test_every_text_is_somewhere():
    """All constructs in one document, as the kernel of real files: no token is missing."""
    body, tokens = "", []
    for number, content in enumerate([*KEPT.values(), *(content for content, _ in LISTED.values())]):
        token = f"TOK{number:03}END"
        if "TOK" in content:
            tokens.append(token)
            body += paragraph(content.replace("TOK", token))
    body = body.replace('<w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="begin"/>', "")
    reading = read(body)
    everything = "".join(strings(reading.notice)) + "".join(repair.detail for repair in reading.repairs)

    assert [token for token in tokens if token not in everything] == []
