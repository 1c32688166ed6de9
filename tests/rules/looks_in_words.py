"""Looks in words, as the examples of the rules on looks have them, and the layout that they mean.

``heading.title: 12 pt, đậm; place_and_date: nghiêng`` is how parts are set; ``page: lề trên 18 mm`` is the page.  Each part is
named as the law's table of looks names it; all else in the layout is not known.
"""

from __future__ import annotations

import re
from typing import get_args

import attrs

from vnnotice.formats import reads
from vnnotice.model import (
    Addressee,
    Addressees,
    Annex,
    ContactLine,
    Layout,
    List,
    ListItem,
    Marks,
    Notice,
    PageSetup,
    Paragraph,
    Reading,
    Section,
    TextStyle,
)
from vnnotice.regimes import PartName, edition_named
from vnnotice.rules._parts import parts_of

PAPER = """ỦY BAN NHÂN DÂN TỈNH LÀO CAI
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 05/TB-SNV

Lào Cai, ngày 05 tháng 02 năm 2024

THÔNG BÁO
Về việc nghỉ tết Nguyên đán

Kính báo.

Nơi nhận:
- Các phòng;
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Nguyễn Văn An
"""
LONG = "Sở Nội vụ thông báo thời gian nghỉ tết để các phòng, đơn vị biết, bố trí người trực và báo cáo kết quả theo quy định"
A4 = PageSetup(width=210, height=297, top=20, bottom=20, left=30, right=15)


def whole_notice() -> Notice:
    """Return a notice that has every part that the law's tables of looks know."""
    read = reads(PAPER.encode(), format="text").notice
    return attrs.evolve(
        read,
        addressees=Addressees(items=[Addressee(name="Ủy ban nhân dân tỉnh")], wording="Kính gửi:"),
        bases=[Paragraph(runs="Căn cứ Bộ luật Lao động;"), Paragraph(runs="Căn cứ kế hoạch năm 2024.")],
        body=[
            Paragraph(runs=LONG),
            Paragraph(runs=f"{LONG}."),
            Section(number="Chương I", heading="QUY ĐỊNH CHUNG"),
            Section(number="I.", heading="THỜI GIAN"),
            Section(number="Điều 1.", heading="Phạm vi"),
            Section(number="1.", heading="Thời gian nghỉ", blocks=[Paragraph(runs=LONG)]),
            List(items=[ListItem(marker="a)", runs="Từ ngày 08;"), ListItem(marker="b)", runs="Đến ngày 14.")]),
        ],
        marks=Marks(urgency="KHẨN", circulation=["LƯU HÀNH NỘI BỘ"], draft="Dự thảo lần 2", drafter="PL.(300)"),
        contact_line=ContactLine(wording="ĐT: 0214 3840 000"),
        annexes=[Annex(label="Phụ lục I", title="LỊCH TRỰC", reference="(Kèm theo Thông báo số 05/TB-SNV)")],
    )


NOTICE = whole_notice()
FORM = edition_named("state-2020").form
_NAMES = "|".join(("page", *map(re.escape, get_args(PartName))))
_LOOKS = re.compile(rf"(?:{_NAMES}): .+")
_POSITIONS = {
    "ở giữa lề trên": "top_center",
    "ở giữa lề dưới": "bottom_center",
    "ở góc phải lề trên": "top_right",
    "ở góc phải lề dưới": "bottom_right",
    "ở chỗ khác": "other",
}
_SIDES = {"trên": "top", "dưới": "bottom", "trái": "left", "phải": "right"}
_FLAGS = {
    "đậm": {"bold": True},
    "không đậm": {"bold": False},
    "nghiêng": {"italic": True},
    "đứng": {"italic": False},
    "gạch chân": {"underline": True},
    "không gạch chân": {"underline": False},
    "kẻ dưới": {"rule_below": True},
    "không kẻ dưới": {"rule_below": False},
    "căn giữa": {"alignment": "center"},
    "căn trái": {"alignment": "left"},
    "căn phải": {"alignment": "right"},
    "căn đều": {"alignment": "justify"},
}
_MEASURES = {
    r"(\S+) pt": lambda size: {"size": size},
    r"lùi (\S+) mm": lambda indent: {"first_line_indent": indent},
    r"trước (\S+) pt": lambda space: {"space_before": space},
    r"sau (\S+) pt": lambda space: {"space_after": space},
    r"dòng × (\S+)": lambda lines: {"line_spacing": lines, "line_rule": "multiple"},
    r"dòng đúng (\S+) pt": lambda points: {"line_spacing": points, "line_rule": "exact"},
    r"dòng ít nhất (\S+) pt": lambda points: {"line_spacing": points, "line_rule": "at_least"},
}


def is_looks(text: str) -> bool:
    """Tell whether *text* says how something looks."""
    return bool(_LOOKS.fullmatch(text))


def reading_of_looks(text: str) -> Reading:
    """Return the whole notice, looking as *text* says."""
    says = [piece.split(": ", 1) for piece in text.split("; ")]
    notice = NOTICE
    if any(name == "type_and_subject.letter" for name, _ in says):
        notice = attrs.evolve(notice, type_and_subject=attrs.evolve(notice.type_and_subject, document_type=None))
    page = next((page_in(looks) for name, looks in says if name == "page"), None)
    styles = {name: style_in(looks) for name, looks in says if name != "page"}
    return Reading(notice=notice, format="docx", layout=laid_out(notice, styles, page))


def laid_out(notice: Notice, styles: dict[str, TextStyle], page: PageSetup | None = None) -> Layout:
    """Return the layout in which each part looks as *styles* say by its name."""
    places = [("page_number", "page_number"), *((part.name, part.key) for part in parts_of(notice, None, FORM))]
    assert {name for name, _ in places} >= styles.keys()
    return Layout(page=page, styles=tuple((key, styles[name]) for name, key in places if name in styles))


def style_in(words: str) -> TextStyle:
    """Return the style that *words* say, parted by commas that a blank follows."""
    values: dict[str, object] = {}
    for word in words.split(", "):
        values |= _value(word)
    return TextStyle(**values)


def _value(word: str) -> dict[str, object]:
    if word in _FLAGS:
        return _FLAGS[word]
    for name, value in (("phông ", "font"), ("màu ", "color")):
        if word.startswith(name):
            return {value: word.removeprefix(name)}
    match, made = next((match, made) for pattern, made in _MEASURES.items() if (match := re.fullmatch(pattern, word)))
    return made(float(match[1].replace(",", ".")))


def page_in(words: str) -> PageSetup:
    """Return the page that *words* say; what they leave open is lawful A4."""
    paper = re.fullmatch(r"(\d+) × (\d+) mm", words)
    if paper:
        return attrs.evolve(A4, width=float(paper[1]), height=float(paper[2]))
    margin = re.fullmatch(r"lề (\w+) (\S+) mm", words)
    if margin:
        return attrs.evolve(A4, **{_SIDES[margin[1]]: float(margin[2].replace(",", "."))})
    if words.endswith("số ở trang 1"):
        return attrs.evolve(A4, number_position="top_center", number_on_first_page=words.startswith("có"))
    return attrs.evolve(A4, number_position=_POSITIONS[words.removeprefix("số trang ")])
