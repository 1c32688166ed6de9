"""styles.xml: one style of paragraph for each part that the law sets apart, named as the law names the part."""

from __future__ import annotations

import functools
from typing import Final

from attrs import frozen

from vnnotice.formats.docx._writing_looks import Setting, Sheet
from vnnotice.formats.docx._writing_markup import escaped
from vnnotice.regimes import PartName

__all__ = ["style_of", "styles"]

_MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@frozen(kw_only=True, weakref_slot=False)
class _Place:
    """Where a part stands.

    Attributes:
        name: what its style is called in the list of styles; a comma would part two names of one style.
        alignment: of its lines, where the law says nothing.
        before, after: the white space around it, in points; `None` for the gap between paragraphs.
        running: whether it is running text: indented, with the line spacing of the body.
        keep: whether what follows stays on its page.
        level: the level of a heading, from 0; `None` for all other text.
        border: the borders of the paragraph.
    """

    name: str
    alignment: str = "center"
    before: float | None = 0
    after: float = 0
    running: bool = False
    keep: bool = False
    level: int | None = None
    border: str = ""


_RULE_ABOVE: Final = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="4" w:color="auto"/></w:pBdr>'

_PLACES: Final[dict[PartName, _Place]] = {
    "heading.title": _Place(name="Quốc hiệu hoặc tiêu đề"),
    "heading.motto": _Place(name="Tiêu ngữ"),
    "issuing_body.parents": _Place(name="Cơ quan chủ quản"),
    "issuing_body.name": _Place(name="Cơ quan ban hành"),
    "number_and_symbol": _Place(name="Số và ký hiệu", before=3),
    "place_and_date": _Place(name="Địa danh và thời gian", before=3),
    "type_and_subject.document_type": _Place(name="Tên loại", before=18, keep=True),
    "type_and_subject.subject": _Place(name="Trích yếu", keep=True),
    "type_and_subject.letter": _Place(name="Trích yếu công văn", before=6),
    "addressees.label": _Place(name="Kính gửi", before=12, keep=True),
    "addressees.items": _Place(name="Tên nơi gửi", alignment="left", before=3),
    "bases": _Place(name="Căn cứ", before=None, running=True),
    "body.part": _Place(name="Phần chương mục", before=None, keep=True, level=0),
    "body.roman": _Place(name="Mục số La Mã", before=None, running=True, keep=True, level=1),
    "body.article": _Place(name="Điều", before=None, running=True, keep=True, level=2),
    "body.clause": _Place(name="Khoản có tên", before=None, running=True, keep=True, level=3),
    "body.point": _Place(name="Điểm", before=None, running=True),
    "body.paragraph": _Place(name="Nội dung", before=None, running=True),
    "signature_blocks.authorities": _Place(name="Quyền hạn", keep=True),
    "signature_blocks.position": _Place(name="Chức vụ", keep=True),
    "signature_blocks.signer": _Place(name="Họ và tên"),
    "recipients.label": _Place(name="Nơi nhận", alignment="left", keep=True),
    "recipients.items": _Place(name="Danh sách nơi nhận", alignment="left"),
    "marks.urgency": _Place(name="Độ mật và độ khẩn", before=9),
    "marks.circulation": _Place(name="Phạm vi lưu hành", alignment="right"),
    "marks.draft": _Place(name="Dự thảo", before=9),
    "marks.drafter": _Place(name="Ký hiệu người soạn thảo", alignment="right"),
    "contact_line": _Place(name="Thông tin liên hệ", border=_RULE_ABOVE),
    "annexes.label": _Place(name="Phụ lục", keep=True),
    "annexes.title": _Place(name="Tên phụ lục", keep=True),
    "annexes.reference": _Place(name="Phụ lục kèm theo", keep=True),
    "page_number": _Place(name="Số trang"),
}

_ALIGNMENTS: Final = {"left": "left", "right": "right", "center": "center", "justify": "both"}

_OWN: Final = (
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="rule"><w:name w:val="Đường kẻ"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>'
    '<w:spacing w:after="60" w:line="60" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>'
    '<w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="gap"><w:name w:val="Khoảng trống"/>'
    '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>'
    '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="signature"><w:name w:val="Chữ ký"/>'
    '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="{space}" w:after="{space}"/>'
    '<w:jc w:val="center"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="cell"><w:name w:val="Ô của bảng"/>'
    '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="caption"><w:name w:val="Tên bảng"/>'
    '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="{gap}" w:after="{gap}"/><w:jc w:val="center"/>'
    "</w:pPr><w:rPr><w:b/></w:rPr></w:style>"
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="unplaced"><w:name w:val="Dòng khác"/>'
    '<w:basedOn w:val="Normal"/></w:style>'
)
"""Styles of what is no part of its own."""

_TABLES: Final = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="columns"><w:name w:val="Hai cột"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr></w:style>"
    '<w:style w:type="table" w:customStyle="1" w:styleId="grid"><w:name w:val="Bảng"/><w:basedOn w:val="TableNormal"/>'
    "<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr></w:style>"
)
_EDGES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")


@functools.cache
def style_of(part: PartName) -> str:
    """Return the identifier of the style of *part*.

    >>> style_of("type_and_subject.document_type")
    'typeAndSubjectDocumentType'
    """
    first, *others = part.replace(".", "_").split("_")
    return first + "".join(word.capitalize() for word in others)


@functools.cache
def styles(sheet: Sheet) -> bytes:
    """Return the part styles.xml."""
    font, size = escaped(sheet.font), _half_points(sheet.setting("body.paragraph").size)
    borders = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for edge in _EDGES)
    written = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:styles xmlns:w="{_MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/><w:color w:val="{sheet.color}"/>'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        '</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/><w:qFormat/></w:style>'
        + "".join([_style(sheet, part, place) for part, place in _PLACES.items()])
        + _OWN.format(space=size * 17, gap=sheet.gap)
        + _TABLES.format(borders=borders)
        + "</w:styles>"
    )
    return written.encode()


def _style(sheet: Sheet, part: PartName, place: _Place) -> str:
    setting = sheet.setting(part)
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_of(part)}"><w:name w:val="{place.name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{_paragraph(sheet, setting, place)}</w:pPr>'
        f"<w:rPr>{_characters(setting)}</w:rPr></w:style>"
    )


def _paragraph(sheet: Sheet, setting: Setting, place: _Place) -> str:
    before = sheet.gap if place.before is None else round(place.before * 20)
    line = ""
    if place.running:
        exact = sheet.spacing.rule == "exact"
        amount = round(sheet.spacing.least * (20 if exact else 240))
        line = f' w:line="{amount}" w:lineRule="{"exact" if exact else "auto"}"'
    usual = ("justify" if sheet.justified else "left") if place.running else place.alignment
    return (
        ("<w:keepNext/>" if place.keep else "")
        + place.border
        + f'<w:spacing w:before="{before}" w:after="{round(place.after * 20)}"{line}/>'
        + (f'<w:ind w:firstLine="{sheet.indent}"/>' if place.running else "")
        + f'<w:jc w:val="{_ALIGNMENTS[setting.alignment or usual]}"/>'
        + ("" if place.level is None else f'<w:outlineLvl w:val="{place.level}"/>')
    )


def _characters(setting: Setting) -> str:
    size = _half_points(setting.size)
    return (
        ("<w:b/><w:bCs/>" if setting.bold else "")
        + ("<w:i/><w:iCs/>" if setting.italic else "")
        + f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        + ('<w:u w:val="single"/>' if setting.underline else "")
    )


def _half_points(size: float) -> int:
    return round(size * 2)
