from __future__ import annotations

from vnnotice.model import Layout, PageSetup, TextStyle

A4 = PageSetup(width=210, height=297, top=20, bottom=20, left=30, right=15)


def test_the_style_of_a_part():
    bold = TextStyle(font="Times New Roman", size=13, bold=True)
    layout = Layout(page=A4, styles=(("heading", bold), ("body[0]", TextStyle())))

    assert layout.style("heading") == bold
    assert layout.style("body[0]") == TextStyle()
    assert layout.style("seal") is None
    assert Layout().style("heading") is None
    assert hash(layout) == hash(Layout(page=A4, styles=layout.styles))
