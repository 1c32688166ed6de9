"""Rules on the whole notice: blanks, wording that has gone stale, lines that are no component."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Final, TypeAlias

import attrs

from vnnotice.model import (
    BLANK,
    Archive,
    Authority,
    Heading,
    IssuingBody,
    Notice,
    NumberAndSymbol,
    PlaceAndDate,
    Recipient,
    Recipients,
    TypeAndSubject,
)
from vnnotice.rules._case import Case
from vnnotice.rules._conditions import is_dated
from vnnotice.rules._days import in_figures
from vnnotice.rules._rule import Fault, condition, rule
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.dates import calendar_date
from vnnotice.wording import heading, number_and_symbol, place_and_date, signature_block
from vnnotice.wording.blanks import blanks
from vnnotice.wording.issuing_body import opens_organ
from vnnotice.wording.separators import is_separator

_DOTS: Final = (".....", "ngày ..", "ngày..", "tháng ..", "tháng..")
_LOOKS_OPEN: Final = ("…", "[", "_")
"""What stands in running text that may be a place to fill in; so may many dots, and blanks in a row."""


@condition(otherwise_vi="văn bản ghi rõ là dự thảo", otherwise_en="the notice says that it is a draft")
def _is_no_draft(case: Case) -> bool:
    return case.notice.marks is None or not case.notice.marks.draft


@rule(
    "VN8001",
    applies=_is_no_draft,
    message_vi="còn chỗ để trống “{found}”: văn bản này mới là dự thảo",
    message_en="a place is still to be filled in, “{found}”: this is a draft",
    demand_vi="Văn bản ban hành không còn chỗ để trống.",
    mend_vi="Điền đủ số, ngày, họ tên và những chỗ khác còn để trống trước khi ban hành.",
    mend_en="Fill in the number, the day, the name and all that is still open before it is issued.",
    note_vi="Văn bản có ghi là dự thảo thì không xét.",
)
def blank_to_fill_in(case: Case) -> Iterator[Fault]:
    """An issued notice has no place that is still to be filled in; one that has is a draft.

    One that says that it is a draft is not judged.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Số:      /TB-SNV
        [party-2018] Bảo Lâm, ngày      tháng 8 năm 2023
    """
    if _has_blank(case.notice) or _looks_open(case):
        for path, found in blanks(case.notice):
            yield Fault(path, found)


def _looks_open(case: Case) -> bool:
    """Tell whether something in the running text may be a place to fill in."""
    text = case.text
    return (
        any(sign in text for sign in _LOOKS_OPEN)
        or (case.is_crowded and any(sign in text for sign in _DOTS))
        or (case.is_loose and "  " in text)
    )


def _has_blank(notice: Notice) -> bool:
    """Tell whether a field of a component is `BLANK`."""
    number, place, title = notice.number_and_symbol, notice.place_and_date, notice.type_and_subject
    return (
        (number is not None and number.number is BLANK)
        or (place is not None and (place.date is BLANK or place.place is BLANK))
        or (title is not None and title.subject is BLANK)
        or any(block.signer is BLANK for block in notice.signature_blocks)
        or (notice.addressees is not None and any(item.name is BLANK for item in notice.addressees.items))
    )


_Worded: TypeAlias = Heading | IssuingBody | NumberAndSymbol | PlaceAndDate | TypeAndSubject | Authority


@rule(
    "VN8002",
    message_vi="dòng “{found}” không khớp với giá trị của thành phần này",
    message_en="the wording “{found}” does not say what this component holds",
    demand_vi="Dòng chữ ghi trên văn bản khớp với giá trị của từng thành phần.",
    mend_vi="Sửa dòng chữ cho khớp với giá trị của thành phần, hoặc bỏ đi để chương trình tự viết theo giá trị.",
    mend_en="Change the wording to what the component holds, or leave it out, so that it is written from the values.",
    note_vi=(
        "Chương trình đổi giá trị thì phải đổi dòng chữ theo, hoặc bỏ đi. Trong các ví dụ, trước mũi tên là giá trị của "
        "thành phần, sau mũi tên là dòng chữ ghi trên văn bản."
    ),
)
def stale_wording(case: Case) -> Iterator[Fault]:
    """The wording of a component says what the component holds.

    A program that changes a value must change the wording with it, or leave it out.  The examples show what a component
    holds and, after the arrow, how it is worded.

    Good:
        [state-2020] Số: 05/TB-SNV → Số: 05/TB-SNV
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023 → Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Số: 05/TB-SNV → Số: 06/TB-SNV
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023 → Bảo Lâm, ngày 10 tháng 8 năm 2023
    """
    notice = case.notice
    for name in ("heading", "issuing_body", "number_and_symbol", "place_and_date", "type_and_subject"):
        part = getattr(notice, name)
        if part is not None and not _is_fresh(part, case):
            yield Fault(name, part.wording)
    for index, block in enumerate(notice.signature_blocks):
        for number, authority in enumerate(block.authorities):
            if not _is_fresh(authority, case):
                yield Fault(f"signature_blocks[{index}].authorities[{number}]", authority.wording)
    recipients = notice.recipients or Recipients()
    for index, item in enumerate(recipients.items):
        if not _is_named(item):
            yield Fault(f"recipients.items[{index}]", item.wording)
    if recipients.archive is not None and not _is_named(recipients.archive):
        yield Fault("recipients.archive", recipients.archive.wording)


def _is_named(part: Recipient | Archive) -> bool:
    """Tell whether the wording of a recipient holds its name, white space apart."""
    line = part.wording
    return line is None or part.name in line or _contains(line, part.name)


def _contains(line: str, *values: str | None) -> bool:
    """Tell whether all *values* that are there stand in *line*, white space in one."""
    strange = [value for value in values if value and value not in line]
    words = " ".join(line.split()) if strange else ""
    return all(" ".join(value.split()) in words for value in strange)


def _is_fresh(part: _Worded, case: Case) -> bool:
    """Tell whether the wording of *part* says what it holds; a part that holds nothing else is not contradicted."""
    line = part.wording
    if not line:
        return True
    if isinstance(part, TypeAndSubject):
        return _contains(line, part.document_type, part.subject if isinstance(part.subject, str) else None)
    if isinstance(part, IssuingBody):
        return _contains(line, *part.parents, part.name)
    read: _Worded | None
    if isinstance(part, PlaceAndDate):
        made = place_and_date.write(PlaceAndDate(place=part.place, date=part.date), case.form)
        if made in {line, line.rstrip(" ,")}:
            return True
        read = place_and_date.parse(line)
    elif isinstance(part, NumberAndSymbol):
        read = number_and_symbol.parse(line)
    elif isinstance(part, Heading):
        read = heading.parse(line)
    else:
        read = signature_block.parse(line) or signature_block.in_small_letters(line)
    return read == part or (read is None and _holds_nothing(part))


def _holds_nothing(part: _Worded) -> bool:
    """Tell whether *part* has no value beside its wording."""
    return all(not getattr(part, field.name) for field in attrs.fields(type(part)) if field.name != "wording")


@rule(
    "VN8003",
    message_vi="dòng không thuộc thành phần thể thức nào: “{found}”",
    message_en="this line is no component that the law names: “{found}”",
    demand_vi="Ngoài các thành phần thể thức, văn bản không có dòng nào khác ở đầu và cuối.",
    mend_vi="Bỏ dòng này, hoặc chuyển điều nó nói vào thành phần thích hợp.",
    mend_en="Delete the line, or move what it says to the component where it belongs.",
    note_vi=(
        "Cũng không xét những dòng mà quy định có nêu, ở cạnh chữ ký: ký hiệu người soạn thảo hoặc đánh máy và số "
        "lượng bản (“ABC-268”), dòng “Không phổ biến trên phương tiện thông tin đại chúng” của Đảng, dòng xác nhận chữ "
        "ký ở văn bản của đại hội, và trong thông báo liên tịch, tên từng cơ quan trên chữ ký."
    ),
)
def unplaced_line(case: Case) -> Iterator[Fault]:
    """What stands before and after the body is a component that the law names.  Page numbers and rules are no fault.

    Nor are lines that the law does name, beside the signature: the sign of the drafter or typist with the number of copies
    (``ABC-268``), the Party's *Không phổ biến trên phương tiện thông tin đại chúng*, the line by which the signer for a
    congress is confirmed, and in a notice that several bodies issue, the name of each over its signature.

    Good:
        [state-2020] Số: 05/TB-SNV | Hà Nội, ngày 05 tháng 01 năm 2026
        [party-2018] Số 15-TB/HU | Bảo Lâm, ngày 09 tháng 8 năm 2023

    Bad:
        [state-2020] Số: 05/TB-SNV | Cập nhật lần cuối: hôm nay
        [party-2018] Số 15-TB/HU | Cập nhật lần cuối: hôm nay
    """
    for index, line in enumerate(case.notice.unplaced):
        known = _PAGE_NUMBER.fullmatch(line.wording) or _LEFT_AT_FOOT.fullmatch(line.wording.strip())
        confirmed = _CONFIRMED.match(line.wording) and _of_congress(case)
        joint = len(case.notice.signature_blocks) > 1 and is_capitals(line.wording) and opens_organ(line.wording)
        if not known and not confirmed and not joint and not is_separator(line.wording):
            yield Fault(f"unplaced[{index}]", line.wording)


def _of_congress(case: Case) -> bool:
    """Tell whether a congress of the Party issued the notice: where it has no seal, its signer is confirmed below."""
    body = case.notice.issuing_body
    return body is not None and any(name.upper().startswith("ĐẠI HỘI") for name in (*body.parents, body.name or ""))


_CONFIRMED: Final = re.compile(r"Xác nhận chữ ký của ")
_PAGE_NUMBER: Final = re.compile(r"\W*(?:[Tt]rang\s*)?\d{0,3}(?:\s*/\s*\d{1,3})?\W*")
_LEFT_AT_FOOT: Final = re.compile(
    r"[^\W\d_]{1,30}[-.]\s?\d{1,5}|[\"“(]?Không phổ biến trên (?:các )?phương tiện thông tin đại chúng[\"”)]?\.?",
    re.IGNORECASE,
)


_DAY: Final = r"gày (?P<day>\d{1,2}(?:/| tháng )\d{1,2}(?:/| năm )\d{4})(?!\d)"
_OPENING: Final = re.compile(rf"(?:Vào n|N){_DAY}")
_AS_OF: Final = re.compile(rf"ính đến (?:hết )?n{_DAY}")
_SIGN: Final = "ính đến "
_STORY: Final = re.compile(r"[^\n]{0,2000}")
_FIGURE: Final = re.compile(r"[^\n.;]{0,80}")
_HELD: Final = re.compile(
    r"\bđã (?:họp|tổ chức|làm việc|chủ trì|kiểm tra|tiến hành|nghe|có (?:buổi|cuộc))\b|[Ss]au khi nghe\b|kết luận như sau"
)
_COUNTED: Final = re.compile(
    r",? (?:(?:đã|được) (?:thực hiện|thu|chi|giải ngân|hoàn thành|tổ chức|tiếp nhận|cấp|giải quyết|kết nạp|xảy ra|ghi nhận|đạt)"
    r"|đạt (?:hơn |trên |gần |khoảng )?\d)"
)
_AHEAD: Final = re.compile(r"\b(?:sẽ|[Dd]ự kiến|[Pp]hấn đấu|phải|ước|cần|[Bb]ảo đảm)\b")
_ASIDE: Final = re.compile(r"\b(?:các|những|cho|với) [^,;.]{0,40}\Z")
"""What was done before by those that an event is for: *trao giải cho các đơn vị đã tổ chức tốt*."""

_AIM: Final = re.compile(r"(?:[Mm]ục tiêu|[Cc]hỉ tiêu|[Yy]êu cầu)\b")
_LEAD: Final = 100


@rule(
    "VN8004",
    part="place_and_date",
    applies=is_dated,
    message_vi="“{found}” được nêu như ngày đã qua, nhưng sau ngày ký (“{expected}”)",
    message_en="“{found}” is reported as past, but is later than the day of signing (“{expected}”)",
    demand_vi="Thời gian ban hành là ngày ký; việc được nêu là đã diễn ra không thể sau ngày đó.",
    mend_vi="Đối chiếu và sửa ngày của sự việc hoặc ngày ký.",
    mend_en="Mend the day of what is reported, or the day of signing.",
    note_vi="Chỉ xét câu mở đầu bằng “Ngày …” nêu việc đã họp, đã tổ chức, đã làm việc, sau khi nghe …, và số liệu “tính đến "
    "ngày … đã thực hiện, đạt …”; việc sắp diễn ra không xét.",
)
def past_event_after_signing(case: Case) -> Iterator[Fault]:
    """What is reported as past was on the day of signing or before.

    Only what is surely past is judged: a paragraph that opens with its day and tells what was held or heard, and figures
    as of a day.  What is still to come may have any day.

    Good:
        [state-2020] Hà Nội, ngày 05 tháng 02 năm 2024 | Ngày 01 tháng 02 năm 2024, Sở đã họp. | Ngày 06/02/2024, Sở họp.
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023 | Ngày 03/8/2023, Huyện uỷ họp; sau khi nghe báo cáo, kết luận.

    Bad:
        [state-2020] Hà Nội, ngày 05 tháng 02 năm 2024 | Ngày 06 tháng 02 năm 2024, Sở Nội vụ đã họp với các đơn vị./.
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023 | Ngày 03/9/2023, Huyện uỷ họp; sau khi nghe báo cáo, kết luận.
        [party-2018] Bảo Lâm, ngày 09 tháng 8 năm 2023 | Thu ngân sách tính đến ngày 30/8/2023 đạt 74% kế hoạch.
    """
    signed = case.day or datetime.date.max
    for match in _told(case):
        year, month, number = (int(digits) for digits in reversed(re.findall(r"\d+", match["day"])))
        day = calendar_date(year, month, number)
        if day and day > signed and _is_past(match):
            yield Fault(case.place(match.start())[0], f"ngày {match['day']}", in_figures(signed))


def _told(case: Case) -> Iterator[re.Match[str]]:
    """Yield the days with which a passage opens, and those as of which figures are given."""
    found = [_OPENING.match(case.text, start) for start in case.opening_with("Ngày ", "Vào ngày ")]
    start = case.text.find(_SIGN)
    while start >= 0:
        found.append(_AS_OF.match(case.text, start))
        start = case.text.find(_SIGN, start + 1)
    yield from filter(None, found)


def _is_past(match: re.Match[str]) -> bool:
    """Tell whether the words after a day say that what they tell has been."""
    kind = _STORY if match.re is _OPENING else _FIGURE
    rest = kind.match(match.string, match.end())[0]  # type: ignore[index]
    if match.re is _OPENING:
        told = next((held for held in _HELD.finditer(rest) if not _ASIDE.search(rest[: held.start()])), None)
        return told is not None and not _AHEAD.search(rest, 0, told.start())
    lead = re.split(r"[.;\n]", match.string[max(match.start() - _LEAD, 0) : match.start()])[-1]
    return _COUNTED.match(rest) is not None and not _AHEAD.search(lead + rest) and not _AIM.search(lead)
