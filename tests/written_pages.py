"""Notices to write, and what a test looks at in a written file.  The XML is read by ElementTree, a reader not our own."""

from __future__ import annotations

import datetime
import io
import zipfile
from xml.etree import ElementTree

from vnnotice.formats.docx.writer import data_of
from vnnotice.model import (
    Annex,
    Archive,
    Authority,
    Cell,
    ContactLine,
    Heading,
    IssuingBody,
    List,
    ListItem,
    Marks,
    Notice,
    NumberAndSymbol,
    Paragraph,
    PlaceAndDate,
    Recipient,
    Recipients,
    Row,
    Run,
    Section,
    SignatureBlock,
    Table,
    TypeAndSubject,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def text_cell(text: str, **spans: int) -> Cell:
    return Cell(blocks=(Paragraph(runs=text),), **spans)


TABLE = Table(
    caption="Phân công",
    rows=(
        Row(cells=(text_cell("STT", row_span=2), text_cell("Thời gian", column_span=2), text_cell("Nơi", row_span=2))),
        Row(cells=(text_cell("Sáng"), text_cell("Chiều"))),
        Row(cells=(text_cell("1"), text_cell("7 giờ 30"), text_cell("14 giờ"), text_cell("Hội trường nhà văn hoá"))),
    ),
)

STATE = Notice(
    heading=Heading(kind="state"),
    issuing_body=IssuingBody(name="SỞ NỘI VỤ", parents=("UBND TỈNH ĐỒNG LAU",)),
    number_and_symbol=NumberAndSymbol(number="5", kind="TB", organ="SNV"),
    place_and_date=PlaceAndDate(place="Đồng Lau", date=datetime.date(2026, 2, 5)),
    type_and_subject=TypeAndSubject(document_type="THÔNG BÁO", subject="Về việc nghỉ tết"),
    bases=(Paragraph(runs="Căn cứ Luật A."),),
    body=(
        Paragraph(runs="Sở Nội vụ thông báo:"),
        Section(
            number="I.",
            heading="THỜI GIAN",
            blocks=(
                Section(number="1.", heading="Lịch nghỉ", blocks=(Paragraph(runs="Bảy ngày."),)),
                Section(number="2.", blocks=(Paragraph(runs="Địa điểm: hội trường."),)),
            ),
        ),
        List(items=(ListItem(marker="-", runs="Sáng;"), ListItem(marker="-", runs="Chiều."))),
        TABLE,
        Paragraph(runs="Sở Nội vụ thông báo để các cơ quan biết./."),
    ),
    signature_blocks=(
        SignatureBlock(
            authorities=(Authority(kind="in_place", principal="GIÁM ĐỐC"),), position="PHÓ GIÁM ĐỐC", signer="Lê Văn An"
        ),
    ),
    recipients=Recipients(items=(Recipient(name="Các sở, ban, ngành"),), archive=Archive(name="Lưu: VT, VP (2)")),
    marks=Marks(secrecy="MẬT", urgency="KHẨN", circulation=("LƯU HÀNH NỘI BỘ",), draft="DỰ THẢO", drafter="PL.(300)"),
    contact_line=ContactLine(wording="Số 4, đường Trần Hưng Đạo; ĐT: 0260 000 000"),
    annexes=(
        Annex(label="Phụ lục I", title="DANH SÁCH", reference="(Kèm theo Thông báo số 05/TB-SNV)", body=(TABLE,)),
        Annex(label="Phụ lục II", body=(Paragraph(runs="Ông A."),)),
    ),
)

PARTY = Notice(
    heading=Heading(kind="party"),
    issuing_body=IssuingBody(name="HUYỆN UỶ ĐỒNG LAU", parents=("ĐẢNG BỘ TỈNH LÂM BÌNH",)),
    number_and_symbol=NumberAndSymbol(number="15", kind="TB", organ="HU"),
    place_and_date=PlaceAndDate(place="Đồng Lau", date=datetime.date(2023, 8, 9)),
    type_and_subject=TypeAndSubject(document_type="THÔNG BÁO", subject="kết quả làm việc với xã"),
    bases=(Paragraph(runs="Căn cứ Quy định A,"),),
    body=(Paragraph(runs=(Run(text="Kết quả: ", marks={"italic"}), Run(text="đạt 40 m"))),),
    signature_blocks=(
        SignatureBlock(
            authorities=(Authority(kind="by_order", principal="BAN THƯỜNG VỤ"),),
            position="CHÁNH VĂN PHÒNG",
            signer="Trần Thị Bình",
        ),
    ),
    recipients=Recipients(
        items=(Recipient(name="Thường trực Huyện uỷ"),), archive=Archive(name="Lưu Văn phòng Huyện uỷ")
    ),
    marks=Marks(urgency="KHẨN", draft="Dự thảo lần 2"),
    contact_line=ContactLine(wording="Địa chỉ: số 1, đường Hùng Vương"),
)


class Page:
    """A written file, opened."""

    def __init__(self, notice: Notice, edition=None) -> None:
        self.data = data_of(notice, edition)
        archive = zipfile.ZipFile(io.BytesIO(self.data))
        self.parts = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}  # noqa: S314 - our own
        self.document = self.parts["word/document.xml"]
        self.styles = {style.get(f"{W}styleId"): style for style in self.parts["word/styles.xml"].iter(f"{W}style")}

    def lines(self, part: str = "word/document.xml") -> list[tuple[str, str]]:
        """Return the style and the text of each paragraph."""
        return [(style_of(paragraph), text_of(paragraph)) for paragraph in self.parts[part].iter(f"{W}p")]

    def texts(self) -> list[str]:
        return [text for _, text in self.lines() if text]

    def styled(self, style: str) -> list[str]:
        return [text for own, text in self.lines() if own == style]

    def paragraph(self, text: str) -> ElementTree.Element:
        return next(found for found in self.document.iter(f"{W}p") if text_of(found) == text)

    def setting(self, style: str) -> tuple[float, str]:
        """Return the size in points and what else the letters of a style are."""
        looks = self.styles[style].find(f"{W}rPr")
        marks = [mark for mark in ("b", "i", "u") if looks.find(f"{W}{mark}") is not None]
        return int(looks.find(f"{W}sz").get(f"{W}val")) / 2, "".join(marks)

    def spacing(self, style: str) -> dict[str, str]:
        found = self.styles[style].find(f"{W}pPr/{W}spacing")
        return {name.removeprefix(W): value for name, value in found.attrib.items()}

    def rules(self) -> list[int]:
        """Return how far from both sides of its column each drawn line begins and ends."""
        found = [one.find(f"{W}pPr/{W}ind") for one in self.document.iter(f"{W}p") if style_of(one) == "rule"]
        assert all(one.get(f"{W}left") == one.get(f"{W}right") for one in found)
        return [int(one.get(f"{W}left")) for one in found]


def style_of(paragraph: ElementTree.Element) -> str:
    return paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")


def text_of(element: ElementTree.Element) -> str:
    signs = {f"{W}t": None, f"{W}tab": "\t", f"{W}br": "\n"}
    return "".join((signs[one.tag] or one.text or "") for one in element.iter() if one.tag in signs)
