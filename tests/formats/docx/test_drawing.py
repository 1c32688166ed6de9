"""Drawn lines are rules below what stands above them."""

from __future__ import annotations

import pytest
from word import cell, docx, paragraph, row, run, table

from vnnotice.formats import reads

MOTTO = "Độc lập - Tự do - Hạnh phúc"
STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def line(cx=1_800_000, cy=0, shape="line", offset=200_000, relative="paragraph"):
    return (
        f'<w:r><w:drawing><wp:anchor><wp:positionV relativeFrom="{relative}"><wp:posOffset>{offset}</wp:posOffset></wp:positionV>'
        '<a:graphic><a:graphicData uri="x/wordprocessingShape"><wps:wsp><wps:spPr>'
        f'<a:xfrm><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="{shape}"/></wps:spPr></wps:wsp>'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def old(shape):
    return f"<w:r><w:pict>{shape}</w:pict></w:r>"


def ruled(*paragraphs):
    """Return below which lines of the heading a rule stands."""
    body = table(row(cell(*paragraphs), cell("SỞ NỘI VỤ")))
    layout = reads(docx(body), format="docx").layout
    return [layout.style(f"heading.lines[{index}]").rule_below for index in range(2)]


@pytest.mark.parametrize(
    ("drawn", "is_rule"),
    [
        (line(), True),
        (line(shape="straightConnector1", cy=38_100), True),
        (line(relative="page"), True),
        (line(cx=100_000), False),
        (line(cy=400_000), False),
        (line(shape="rect"), False),
        (
            line().replace(
                '<wp:positionV relativeFrom="paragraph"><wp:posOffset>200000</wp:posOffset></wp:positionV>', ""
            ),
            True,
        ),
        (line().replace("<wp:posOffset>200000</wp:posOffset>", ""), True),
        (line().replace("<a:xfrm>", "<a:x>").replace("</a:xfrm>", "</a:x>"), False),
        (old('<v:line from="84pt,20pt" to="232pt,20pt"/>'), True),
        (old('<v:line from="84pt,20pt" to="84pt,220pt"/>'), False),
        (old("<v:line/>"), False),
        (old('<v:shape type="#_x0000_t32" style="position:absolute;width:150pt;height:0;margin-top:20pt"/>'), True),
        (old('<v:shape o:connectortype="straight" style="width:150pt;height:1.5pt"/>'), True),
        (old('<v:shape type="#_x0000_t32" style="width:1pt;height:90pt"/>'), False),
        (old('<v:shape type="#_x0000_t202" style="width:150pt;height:1pt"/>'), False),
        (old('<v:rect style="width:0;height:1.5pt" o:hr="t"/>'), True),
        (old('<v:rect style="width:100pt;height:50pt"/>'), False),
    ],
)
def test_what_is_a_rule(drawn, is_rule):
    assert ruled(STATE, paragraph(run(MOTTO) + drawn)) == [False, is_rule]


def test_a_line_in_an_empty_paragraph_stands_below_the_one_before():
    assert ruled(STATE, MOTTO, paragraph(line())) == [False, True]
    assert ruled(paragraph(line()), STATE, MOTTO) == [False, False]


def test_a_line_at_the_beginning_of_a_paragraph_stands_above_it():
    assert ruled(STATE, paragraph(run(MOTTO) + line(offset=12_700))) == [True, False]
    assert ruled(paragraph(run(STATE) + line(offset=12_700)), MOTTO) == [True, False]


def test_borders_are_rules():
    border = '<w:pBdr><w:bottom w:val="{}"/></w:pBdr>'

    assert ruled(STATE, paragraph(MOTTO, border.format("single"))) == [False, True]
    assert ruled(STATE, paragraph(MOTTO, border.format("nil"))) == [False, False]
    assert ruled(STATE, paragraph(MOTTO, "<w:pBdr><w:top w:val='single'/></w:pBdr>")) == [False, False]
    assert ruled(STATE, MOTTO, paragraph("", border.format("single"))) == [False, True]


def test_typed_rules_are_rules():
    body = table(row(cell(STATE, MOTTO, "-----------------"), cell("SỞ NỘI VỤ", "________")))
    reading = reads(docx(body), format="docx")

    assert reading.layout.style("heading.lines[1]").rule_below
    assert reading.layout.style("heading.lines[2]") is None
    assert reading.layout.style("issuing_body.name").rule_below
    assert reading.notice.heading.wording.endswith("----")


def test_a_rule_below_two_lines_of_one_paragraph_stands_below_the_second():
    both = paragraph(f"<w:r><w:t>{STATE}</w:t><w:br/><w:t>{MOTTO}</w:t></w:r>{line()}")

    assert ruled(both) == [False, True]
