"""Pages: the paper, its margins, the page number, and what stands in the margins of page 1."""

from __future__ import annotations

from typing import Final

from vnnotice.formats.docx._writing_foot import contact
from vnnotice.formats.docx._writing_head import circulation
from vnnotice.formats.docx._writing_looks import Sheet
from vnnotice.formats.docx._writing_markup import escaped, paragraph
from vnnotice.formats.docx._writing_package import Part, part
from vnnotice.formats.docx._writing_styles import style_of, styles
from vnnotice.model import Notice

__all__ = ["annex_section", "first_section", "parts"]

_SETTINGS: Final = part(
    "settings.xml",
    "settings",
    "settings",
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
)
_BLANK: Final = paragraph("gap")
_FIELD: Final = '<w:fldSimple w:instr=" PAGE "/>'


def parts(notice: Notice, sheet: Sheet) -> list[Part]:
    """Return the parts that the document refers to, in the order in which `first_section` and `annex_section` count."""
    number = _number(sheet)
    at_top = sheet.number.position.startswith("top")
    kind = "header" if at_top else "footer"
    shown = number if sheet.number.on_first_page else ""
    above = circulation(notice.marks) + (shown if at_top else "")
    below = (contact(notice) if sheet.family == "state" else "") + ("" if at_top else shown)
    found = [
        Part(name="styles.xml", kind="styles", data=styles(sheet)),
        _SETTINGS,
        part("fontTable.xml", "fontTable", "fonts", _font(sheet.font)),
        part(f"{kind}1.xml", kind, "hdr" if at_top else "ftr", number),
        part("header2.xml", "header", "hdr", above or _BLANK),
        part("footer2.xml", "footer", "ftr", below or _BLANK),
    ]
    if notice.annexes:
        found.append(part("header3.xml", "header", "hdr", _BLANK))
        found.append(part("footer3.xml", "footer", "ftr", _BLANK))
    return found


def _number(sheet: Sheet) -> str:
    """Return the paragraph that shows the number of the page."""
    alignment = sheet.number.position.partition("_")[2]
    return paragraph(style_of("page_number"), _FIELD, f'<w:jc w:val="{alignment}"/>')


def _font(name: str) -> str:
    return (
        f'<w:font w:name="{escaped(name)}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
    )


def first_section(sheet: Sheet) -> str:
    """Return the section of the notice itself."""
    return _section(sheet, _references(sheet, 5, number=4), "", title=True)


def annex_section(sheet: Sheet) -> str:
    """Return the section of an annex, which counts its pages anew where the law wants it."""
    if sheet.number.restarts_in_annexes:
        return _section(sheet, _references(sheet, 7), '<w:pgNumType w:start="1"/>', title=True)
    return _section(sheet, "", "", title=False)


def _references(sheet: Sheet, first: int, number: int | None = None) -> str:
    """Return which parts stand in the margins: of the first page those from *first* on, of all others *number*."""
    kind = "header" if sheet.number.position.startswith("top") else "footer"
    others = "" if number is None else f'<w:{kind}Reference w:type="default" r:id="rId{number}"/>'
    return (
        f'{others}<w:headerReference w:type="first" r:id="rId{first}"/>'
        f'<w:footerReference w:type="first" r:id="rId{first + 1}"/>'
    )


def _section(sheet: Sheet, references: str, numbering: str, *, title: bool) -> str:
    width, height = sheet.paper
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{sheet.top}" w:right="{sheet.right}" w:bottom="{sheet.bottom}" w:left="{sheet.left}"'
        f' w:header="{sheet.number_edge}" w:footer="{sheet.number_edge}" w:gutter="0"/>{numbering}'
        f'<w:cols w:space="720"/>{"<w:titlePg/>" if title else ""}</w:sectPr>'
    )
