"""Rules on the legal bases (*căn cứ*), which open the text of box 6."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import Paragraph
from vnnotice.regimes.acts import replaced_act
from vnnotice.rules._case import Case
from vnnotice.rules._citations import Citation, citations
from vnnotice.rules._conditions import is_dated
from vnnotice.rules._ends import end_of, ending_in
from vnnotice.rules._rule import Fault, Fix, rule

_OPENINGS: Final = ("Căn cứ", "Xét", "Theo", "Thực hiện", "Trên cơ sở")


def _lines(case: Case) -> list[tuple[int, str]]:
    """Return the bases that say something, each with its index."""
    return [(index, text) for index, base in enumerate(case.notice.bases) if (text := base.text.strip())]


@rule(
    "VN0651",
    fixes=True,
    part="bases",
    message_vi="dòng căn cứ phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="a legal basis should end in “{expected}”, not in “{found}”",
    demand_vi="Mỗi căn cứ ghi một dòng, cuối dòng có dấu chấm phẩy; dòng cuối cùng có dấu riêng.",
    mend_vi="Đánh dấu chấm phẩy ở cuối mỗi dòng căn cứ, trừ dòng cuối cùng.",
    mend_en="End each legal basis but the last in a semicolon.",
    see=("VN0652", "VN0905"),
)
def wrong_end_of_basis(case: Case) -> Iterator[Fault]:
    """Each legal basis stands on a line of its own and ends in a semicolon; the last one is for another rule.

    Good:
        [state-2020] Căn cứ Luật Lưu trữ; | Căn cứ Quy chế làm việc của Sở.
        [party-2018] Căn cứ Điều lệ Đảng; | Căn cứ Quy chế làm việc của Huyện uỷ,

    Bad:
        [state-2020] Căn cứ Luật Lưu trữ, | Căn cứ Quy chế làm việc của Sở.
        [party-2018] Căn cứ Điều lệ Đảng. | Căn cứ Quy chế làm việc của Huyện uỷ,
    """
    for index, text in _lines(case)[:-1]:
        if not text.endswith(";"):
            yield Fault(f"bases[{index}]", end_of(text), ";", ending_in(text, ";"))


@rule(
    "VN0652",
    fixes=True,
    part="bases",
    message_vi="dòng căn cứ cuối cùng phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="the last legal basis should end in “{expected}”, not in “{found}”",
    demand_vi="Dòng căn cứ cuối cùng kết thúc bằng dấu chấm; theo các quy định trước đây là dấu phẩy.",
    mend_vi="Đánh ở cuối dòng căn cứ cuối cùng đúng dấu mà câu báo nêu, ví dụ dấu chấm ở văn bản hành chính ngày nay.",
    mend_en="End the last legal basis in the mark that the finding names, such as a full stop with the State today.",
    note_vi=(
        "Khi sau đó còn dòng mở đầu khác (“Xét …”, “Theo …”) thì căn cứ cuối cùng chưa phải là dòng cuối, nên không "
        "xét."
    ),
)
def wrong_end_of_last_basis(case: Case) -> Iterator[Fault]:
    """The last legal basis ends in the mark laid down for it: a full stop, by older texts a comma.

    Where the text goes on with another opening line (*Xét …; Theo …*) the last basis is not the last line, and is not
    judged.

    Good:
        [state-2020] Căn cứ Luật Lưu trữ; | Căn cứ Quy chế làm việc của Sở.
        [party-2018] Căn cứ Điều lệ Đảng; | Căn cứ Quy chế làm việc của Huyện uỷ,
        [party-2026-05] - Căn cứ Điều lệ Đảng; | - Căn cứ Quy chế làm việc của Đảng uỷ.

    Bad:
        [state-2020] Căn cứ Luật Lưu trữ; | Căn cứ Quy chế làm việc của Sở,
        [party-2018] Căn cứ Điều lệ Đảng; | Căn cứ Quy chế làm việc của Huyện uỷ.
        [party-2026-05] - Căn cứ Điều lệ Đảng; | - Căn cứ Quy chế làm việc của Đảng uỷ,
    """
    lines = _lines(case)
    body = case.notice.body
    goes_on = body and isinstance(body[0], Paragraph) and body[0].text.lstrip(" -").startswith(_OPENINGS)
    expected = case.form.last_basis_end
    if lines and not goes_on and not lines[-1][1].endswith(expected):
        index, text = lines[-1]
        yield Fault(f"bases[{index}]", end_of(text), expected, ending_in(text, expected))


@rule(
    "VN0653",
    fixes=True,
    part="bases",
    message_vi="trước mỗi căn cứ phải có gạch đầu dòng “{expected}”",
    message_en="a legal basis should begin with “{expected}”",
    demand_vi="Trước mỗi căn cứ có gạch đầu dòng.",
    mend_vi="Thêm gạch đầu dòng và một dấu cách trước mỗi căn cứ, ví dụ “- Căn cứ Điều lệ Đảng;”.",
    mend_en="Put a hyphen and a blank before each legal basis, such as “- Căn cứ Điều lệ Đảng;”.",
    see=("VN0911",),
)
def missing_hyphen_before_basis(case: Case) -> Iterator[Fault]:
    """Each legal basis begins with a hyphen.

    Good:
        [party-2026-05] - Căn cứ Điều lệ Đảng; | - Căn cứ Quy chế làm việc của Đảng uỷ.

    Bad:
        [party-2026-05] Căn cứ Điều lệ Đảng; | Căn cứ Quy chế làm việc của Đảng uỷ.
    """
    mark = case.form.basis_mark
    for index, text in _lines(case):
        if not text.startswith(mark):
            bare = text.lstrip("-–— ")
            dash, opening = text.removesuffix(bare), " ".join(bare.split()[:3])
            yield Fault(f"bases[{index}]", text.split()[0], mark, Fix(f"{dash}{opening}", f"{mark}{opening}"))


_BY_NUMBER: Final = re.compile(
    r"[-–]?\s{0,3}Căn cứ (?P<kind>Nghị định|Thông tư(?: liên tịch)?|Quyết định|Chỉ thị|Công văn)\b"
)
_NUMBERED: Final = re.compile(r"\bsố\b|\d+[a-zđ]?[/-]\S")
_NO_ORGAN: Final = re.compile(r"[\s,.;]*(?:$|(?:về|quy định|hướng dẫn|ban hành|phê duyệt)\s)")


@rule(
    "VN0654",
    part="bases",
    message_vi="căn cứ “{found}” còn thiếu “{expected}”",
    message_en="the legal basis “{found}” lacks “{expected}”",
    demand_vi="Căn cứ ghi đầy đủ tên loại, số, ký hiệu, cơ quan ban hành, thời gian ban hành và trích yếu nội dung; "
    "riêng luật, pháp lệnh không ghi số, ký hiệu, cơ quan ban hành.",
    mend_vi="Ghi bổ sung phần còn thiếu theo đúng văn bản được căn cứ.",
    mend_en="Add what is missing, as the document itself has it.",
    note_vi="Điều lệ, quy chế, nghị quyết đại hội được gọi theo tên nên không đòi số.",
    see=("VN0655",),
)
def incomplete_basis(case: Case) -> Iterator[Fault]:
    """A legal basis names its document in full: kind, number and symbol, organ, date and subject.

    Documents that are known by name (*Điều lệ, Quy chế, nghị quyết của đại hội, luật*) need no number.

    Good:
        [state-2020] Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.
        [state-2020] Căn cứ Luật Lưu trữ; | Xét đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 10 tháng 3 năm 2020 về lưu trữ.
        [party-2018] Căn cứ Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư về thể loại văn bản,

    Bad:
        [state-2020] Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.
        [state-2020] Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác văn thư.
        [state-2020] Căn cứ Quyết định ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh.
        [party-2018] Căn cứ Quy định số 66-QĐ/TW của Ban Bí thư về thể loại văn bản,
    """
    for index, text in _lines(case):
        found = next(citations(text), None)
        lacks = _lacks(text, found)
        if lacks:
            shown = text[found.start : found.end] if found else text.rstrip(" .,;")
            yield Fault(
                f"bases[{index}]", shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…", lacks
            )


_LONGEST_SHOWN: Final = 60


def _lacks(text: str, found: Citation | None) -> str | None:
    """Return what a basis lacks; `None` where it lacks nothing that can be told for certain."""
    if found is None:
        return "số, ký hiệu" if _BY_NUMBER.match(text) and not _NUMBERED.search(text) else None
    if not found.kind or found.kind.lower() in _LAWS or "QH" in found.number:
        return None
    if "ngày" not in text:
        return "ngày, tháng, năm ban hành"
    unnamed = found.day and _NO_ORGAN.match(text[found.end :]) and not _names_organ(text[: found.start])
    return "cơ quan ban hành" if unnamed else None


def _names_organ(lead: str) -> bool:
    """Tell whether the organ stands before its document, as in *Xét đề nghị của Sở Nội vụ tại Tờ trình số …*."""
    return " của " in lead and lead.rstrip().endswith((" tại", " theo", " qua"))


_LAWS: Final = ("luật", "bộ luật", "pháp lệnh")
_NUMBERED_LAW: Final = re.compile(
    r"(?:Bộ luật|Luật|Pháp lệnh)\s[^;\d]{0,200}?(?P<number>(?:số:?\s+)?\d{1,4}/(?:\d{4}/QH\d{1,2}|\d{4}/UBTVQH\d{1,2}))"
)


@rule(
    "VN0655",
    part="bases",
    message_vi="căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu: “{found}”",
    message_en="a law is cited as a basis without number and symbol: “{found}”",
    demand_vi="Căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành.",
    mend_vi="Bỏ số, ký hiệu: “Luật Lưu trữ ngày 21 tháng 6 năm 2024”, không ghi “Luật Lưu trữ số 33/2024/QH15”.",
    mend_en="Leave out number and symbol: “Luật Lưu trữ ngày 21 tháng 6 năm 2024”, not “Luật Lưu trữ số 33/2024/QH15”.",
)
def law_with_number(case: Case) -> Iterator[Fault]:
    """A law (*luật, pháp lệnh*) is named as a legal basis without number and symbol.

    Good:
        [state-2020] Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024; | Căn cứ Quy chế làm việc của Sở.

    Bad:
        [state-2020] Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024; | Căn cứ Quy chế làm việc của Sở.
    """
    for index, text in _lines(case):
        match = _NUMBERED_LAW.search(text) if "QH" in text else None
        if match:
            yield Fault(f"bases[{index}]", match["number"])


@rule(
    "VN0656",
    part="bases",
    message_vi="“{found}” đã hết hiệu lực trước ngày ký; văn bản thay thế là “{expected}”",
    message_en="“{found}” was no longer in force on the day of signing; its place was taken by “{expected}”",
    demand_vi="Văn bản dùng làm căn cứ phải còn hiệu lực vào ngày ký.",
    mend_vi="Thay bằng văn bản đang có hiệu lực.",
    mend_en="Name the act that is in force.",
    note_vi="Chỉ xét các văn bản về công tác văn thư, thể thức văn bản của Đảng và bảo vệ bí mật nhà nước mà thời điểm "
    "hết hiệu lực đã chắc chắn.",
    applies=is_dated,
)
def basis_out_of_force(case: Case) -> Iterator[Fault]:
    """What a notice is based on was in force on the day of signing.

    Only acts on clerical work, on the form of Party documents and on State secrets are judged, where the day is sure.

    Good:
        [state-2020] Sơn La, ngày 05 tháng 02 năm 2024 | Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023 | Căn cứ Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư,

    Bad:
        [state-2020] Sơn La, ngày 05 tháng 02 năm 2024 | Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ.
        [party-2026-05] Ba Đình, ngày 09 tháng 6 năm 2026 | - Căn cứ Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư.
    """
    signed = case.day or datetime.date.min
    for index, text in _lines(case):
        for found in citations(text):
            act = replaced_act(found.number, found.day, signed)
            if act:
                yield Fault(f"bases[{index}]", text[found.start : found.at] + found.number, act.successor)


_TWO: Final = re.compile(r"; {1,3}[Cc]ăn cứ (?=\S)")


@rule(
    "VN0657",
    part="bases",
    message_vi="mỗi căn cứ ghi một dòng; sau dấu chấm phẩy xuống dòng rồi mới ghi “{found}”",
    message_en="each legal basis stands on a line of its own: begin a new line at “{found}”",
    demand_vi="Mỗi căn cứ ghi trên một dòng riêng.",
    mend_vi="Xuống dòng trước mỗi căn cứ.",
    mend_en="Begin a new line before each legal basis.",
    see=("VN0651",),
)
def bases_on_one_line(case: Case) -> Iterator[Fault]:
    """Each legal basis stands on a line of its own.

    Good:
        [state-2020] Căn cứ Luật Lưu trữ; | Căn cứ Quy chế làm việc của Sở.
        [party-2018] Căn cứ Điều lệ Đảng; | Căn cứ Quy chế làm việc của Huyện uỷ,

    Bad:
        [state-2020] Căn cứ Luật Lưu trữ; căn cứ Quy chế làm việc của Sở.
        [party-2018] Căn cứ Điều lệ Đảng; Căn cứ Quy chế làm việc của Huyện uỷ,
    """
    for index, text in _lines(case):
        match = _TWO.search(text)
        if match:
            yield Fault(f"bases[{index}]", " ".join(text[match.start() + 1 :].split()[:4]))
