"""Rules on the recipients (*Nơi nhận*), box 9b, and their label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._ends import end_of, ending_in
from vnnotice.rules._rule import Fault, Fix, replaced, rule
from vnnotice.rules.recipients._lines import archive_of, has_archive, has_items, recipients_of
from vnnotice.wording.recipients import is_archive, without_marker


def _lines(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the path and the wording of each recipient that has one."""
    for index, item in enumerate(recipients_of(case).items):
        if item.wording:
            yield f"recipients.items[{index}]", item.wording.strip()


@rule(
    "VN0901",
    message_vi="thiếu nơi nhận",
    message_en="the recipients are missing",
    demand_vi="Văn bản phải có nơi nhận.",
    mend_vi="Ghi dưới nội dung, bên trái: “Nơi nhận:”, rồi mỗi nơi nhận một dòng, cuối cùng là dòng lưu.",
    mend_en="Put “Nơi nhận:” below the body, on the left, then each recipient on a line, the archive line last.",
    see=("VN0902", "VN0903"),
)
def missing_recipients(case: Case) -> Iterator[Fault]:
    """A notice says who receives it (*Nơi nhận*).

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.
        [party-2018] Nơi nhận: | - Các chi bộ, | - Lưu Văn phòng Đảng uỷ.

    Bad:
        [state-2020] —
        [party-2018] —
    """
    part = recipients_of(case)
    if not part.items and part.archive is None:
        yield Fault("recipients")


@rule(
    "VN0903",
    part="recipients",
    applies=has_archive,
    message_vi="ngoài nơi lưu, văn bản không ghi nơi nhận nào",
    message_en="besides the archive the document names no recipient",
    demand_vi="Nơi nhận ghi ít nhất một cơ quan, tổ chức, đơn vị hoặc cá nhân nhận văn bản, ngoài nơi lưu.",
    mend_vi="Ghi trước dòng lưu ít nhất một nơi nhận, ví dụ “- UBND tỉnh”.",
    mend_en="Name at least one recipient before the archive line, such as “- UBND tỉnh”.",
)
def no_recipient_besides_archive(case: Case) -> Iterator[Fault]:
    """Besides the archive the recipients name at least one body or person.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.

    Bad:
        [state-2020] Nơi nhận: | - Lưu: VT.
        [party-2018] Nơi nhận: | - Lưu Văn phòng Đảng uỷ.
    """
    if not has_items(case):
        yield Fault("recipients.items")


@rule(
    "VN0904",
    fixes=True,
    part="recipients",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Từ “Nơi nhận” trình bày trên một dòng riêng, chữ in thường, sau có dấu hai chấm.",
    mend_vi="Viết “Nơi nhận:” trên một dòng riêng, có dấu hai chấm; không viết “NƠI NHẬN:” hay “Nơi nhận”.",
    mend_en="Write “Nơi nhận:” on a line of its own, with its colon; not “NƠI NHẬN:” or “Nơi nhận”.",
)
def malformed_recipients_label(case: Case) -> Iterator[Fault]:
    """The label ``Nơi nhận:`` stands on a line of its own, in small letters, with a colon.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.
        [party-2018] Nơi nhận: | - Các chi bộ, | - Lưu Văn phòng Đảng uỷ.

    Bad:
        [state-2020] Nơi nhận | - UBND tỉnh; | - Lưu: VT.
        [party-2018] NƠI NHẬN: | - Các chi bộ, | - Lưu Văn phòng Đảng uỷ.
    """
    label = " ".join((recipients_of(case).wording or case.form.recipients_label).split())
    if label.replace(" :", ":") != case.form.recipients_label:
        yield replaced("recipients", label, case.form.recipients_label)


@rule(
    "VN0905",
    fixes=True,
    part="recipients",
    applies=has_items,
    message_vi="dòng nơi nhận phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="a recipient should end in “{expected}”, not in “{found}”",
    demand_vi="Cuối mỗi dòng nơi nhận có dấu chấm phẩy, ở văn bản của Đảng trước ngày 27/5/2026 có dấu phẩy; dòng lưu có dấu chấm.",
    mend_vi="Đánh ở cuối dòng nơi nhận đúng dấu mà câu báo nêu, ví dụ dấu chấm phẩy ở văn bản hành chính.",
    mend_en="End the recipient in the mark that the finding names, such as a semicolon with the State.",
    note_vi="Không xét dòng kết thúc bằng dấu hai chấm, vì dòng đó mở đầu một danh sách riêng.",
    see=("VN0906", "VN0952"),
)
def wrong_end_of_recipient(case: Case) -> Iterator[Fault]:
    """Each recipient ends in the mark laid down for it: a semicolon, in the Party until May 2026 a comma.

    A line that ends in a colon opens a list of its own and is not judged.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu VPHU.
        [party-2026-05] Nơi nhận: | - UBND xã; | - Lưu Văn phòng Đảng uỷ.

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh, | - Lưu: VT.
        [party-2018] Nơi nhận: | - UBND huyện; | - Lưu VPHU.
        [party-2026-05] Nơi nhận: | - UBND xã, | - Lưu Văn phòng Đảng uỷ.
    """
    expected = case.form.recipient_end
    lines = list(_lines(case))
    for path, line in lines if has_archive(case) else lines[:-1]:
        if not line.endswith((expected, ":")) and not is_archive(line):
            yield Fault(path, end_of(line), expected, ending_in(line, expected))


@rule(
    "VN0911",
    fixes=True,
    part="recipients",
    message_vi="dòng nơi nhận phải bắt đầu bằng gạch đầu dòng và một dấu cách, không phải “{found}”",
    message_en="a recipient should begin with a hyphen and a blank, not with “{found}”",
    demand_vi="Mỗi dòng nơi nhận bắt đầu bằng gạch đầu dòng.",
    mend_vi="Bắt đầu dòng bằng gạch đầu dòng (-) và một dấu cách: “- UBND tỉnh”, không viết “– UBND tỉnh” hay “-UBND tỉnh”.",
    mend_en="Begin the line with a hyphen (-) and one blank: “- UBND tỉnh”, not “– UBND tỉnh” or “-UBND tỉnh”.",
    note_vi=(
        "Không xét danh sách mà không dòng nào có gạch đầu dòng, vì gạch có thể đã mất khi chuyển từ giấy sang tệp. Dấu cộng "
        "chỉ dùng cho những nơi liệt kê sau một dòng kết thúc bằng dấu hai chấm."
    ),
)
def wrong_mark_before_recipient(case: Case) -> Iterator[Fault]:
    """Each recipient begins with a hyphen and a blank.

    A list in which no line has a hyphen is not judged: the hyphens may have been lost on the way from paper.  A plus may
    stand before what goes on from a line that ends in a colon.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.

    Bad:
        [state-2020] Nơi nhận: | – UBND tỉnh; | - Lưu: VT.
        [state-2020] Nơi nhận: | + UBND tỉnh; | - Lưu: VT.
        [party-2018] Nơi nhận: | -UBND huyện, | - Lưu VPHU.
        [party-2018] Nơi nhận: | UBND huyện, | - Các phòng, | - Lưu VPHU.
    """
    lines = [*_lines(case), *([("recipients.archive", archive_of(case))] if has_archive(case) else [])]
    marked = any(line.startswith(_MARKS) for _, line in lines)
    nested, before = False, ""
    for path, line in lines:
        if marked and not line.startswith(("- ", "•", "*")) and not (nested and line.startswith("+")):
            begins = line.startswith(_MARKS) or (line[0].isupper() and before[-1:] in ("", ",", ";"))
            fix = Fix(line, f"- {without_marker(line)}") if begins else None  # else it may go on with the line before
            yield Fault(path, line.split()[0], "- ", fix)
        nested = nested or line.endswith(":")
        before = line


_MARKS: Final = ("-", "–", "—", "+ ")


_ASIDE: Final = re.compile(r"\([^()]{0,200}\)")
_FURTHER: Final = {";": re.compile(r";\s+\S"), ",": re.compile(r"[,;]\s+[-–]\s+\S|;\s+\S")}


@rule(
    "VN0918",
    part="recipients",
    applies=has_items,
    message_vi="mỗi nơi nhận ghi một dòng, không ghi “{found}” cùng dòng với nơi khác",
    message_en="each recipient stands on a line of its own, not “{found}” on that of another",
    demand_vi="Mỗi cơ quan, tổ chức, đơn vị, cá nhân hoặc nhóm nơi nhận ghi trên một dòng riêng.",
    mend_vi="Xuống dòng và gạch đầu dòng cho từng nơi nhận.",
    mend_en="Put each recipient on a line of its own, with a hyphen before it.",
    see=("VN0905", "VN0911"),
    note_vi="Những gì ghi trong ngoặc đơn, và những nơi liệt kê sau dấu hai chấm, không xét.",
)
def recipients_on_one_line(case: Case) -> Iterator[Fault]:
    """Each recipient, or group of recipients, stands on a line of its own.

    What stands in parentheses, and what a colon leads in, is not judged.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Các sở, ban, ngành; | - Lưu: VT.
        [state-2020] Nơi nhận: | - Các phòng: Kinh tế, Hạ tầng; Văn hóa; | - Lưu: VT.

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; các sở; | - Lưu: VT.
        [party-2018] Nơi nhận: | - UBND huyện, - Các chi bộ, | - Lưu Văn phòng Đảng uỷ.
    """
    pattern = _FURTHER[case.form.recipient_end]
    for path, line in _lines(case):
        bare = _ASIDE.sub("", " ".join(line.split()))
        match = None if ":" in bare else pattern.search(bare)
        if match:
            yield Fault(path, bare[match.end() - 1 :].rstrip(" ;,."))


@rule(
    "VN0913",
    part="recipients",
    applies=has_items,
    message_vi="văn bản không có “Kính gửi” thì nơi nhận không ghi “{found}”",
    message_en="without addressees (“Kính gửi”) no recipient reads “{found}”",
    demand_vi="“Như trên” chỉ ghi ở nơi nhận của văn bản có “Kính gửi” hoặc “Kính trình”.",
    mend_vi="Thay “Như trên” bằng tên cơ quan, đơn vị, cá nhân nhận văn bản, ví dụ “Các phòng thuộc Sở”.",
    mend_en="Replace “Như trên” by the name of who receives the document, such as “Các phòng thuộc Sở”.",
    see=("VN0914", "VN0951"),
)
def as_above_without_addressees(case: Case) -> Iterator[Fault]:
    """*Như trên* ("as above") points to the addressees, so a document without any cannot say it.

    Good:
        [state-2020] Kính gửi: Sở Nội vụ | Nơi nhận: | - Như trên; | - Lưu: VT.

    Bad:
        [state-2020] Nơi nhận: | - Như trên; | - Lưu: VT.
        [party-2018] Nơi nhận: | - Như trên, | - Lưu Văn phòng Huyện uỷ.
    """
    for index, item in enumerate(recipients_of(case).items):
        if item.name.lower().startswith("như trên") and not _addresses_somebody(case):
            yield Fault(f"recipients.items[{index}]", item.name)


def _addresses_somebody(case: Case) -> bool:
    """Tell whether somebody is addressed, be it in a line that found no place of its own."""
    words = ("Kính gửi", "Kính trình")
    lines = [case.text, *(line.wording for line in case.notice.unplaced)]
    return case.notice.addressees is not None or any(word in line for word in words for line in lines)


@rule(
    "VN0914",
    part="recipients",
    applies=has_items,
    message_vi="văn bản không có điều nào thì nơi nhận không ghi “{found}”",
    message_en="a document without articles has no recipient “{found}”",
    demand_vi="“Như Điều …” chỉ ghi ở nơi nhận của văn bản được bố cục theo điều.",
    mend_vi="Thay “Như Điều …” bằng tên cơ quan, đơn vị, cá nhân nhận văn bản, ví dụ “Các phòng thuộc Sở”.",
    mend_en="Replace “Như Điều …” by the name of who receives the document, such as “Các phòng thuộc Sở”.",
)
def as_in_article_without_articles(case: Case) -> Iterator[Fault]:
    """*Như Điều …* ("as in article …") points to an article, so the body must have articles.

    Good:
        [state-2020] Điều 1. Phạm vi | Điều 2. Thi hành | Nơi nhận: | - Như Điều 2; | - Lưu: VT.

    Bad:
        [state-2020] 1. Phạm vi | 2. Thi hành | Nơi nhận: | - Như Điều 2; | - Lưu: VT.
    """
    for index, item in enumerate(recipients_of(case).items):
        if item.name.lower().startswith("như điều") and not _has_articles(case):
            yield Fault(f"recipients.items[{index}]", item.name)


def _has_articles(case: Case) -> bool:
    numbered = any(part.number.lower().startswith("điều") for siblings in case.sections for _, part in siblings)
    return numbered or "\nĐiều " in f"\n{case.text}"


_ARTICLE: Final = re.compile(r"(?im)^\s*điều\s+(\d{1,3})")
_AS_IN: Final = re.compile(
    r"(?i)như điều (?P<numbers>\d{1,3}(?:(?:, ?| và )(?:điều )?\d{1,3})*)(?![\w/]| (?:của|nghị|quyết|luật))"
)


@rule(
    "VN0916",
    part="recipients",
    applies=has_items,
    message_vi="“{found}” viện dẫn điều không có trong văn bản; văn bản có “{expected}”",
    message_en="“{found}” points to an article that is not there; the document has “{expected}”",
    demand_vi="“Như Điều …” ở nơi nhận phải viện dẫn điều có trong văn bản.",
    mend_vi="Sửa số điều cho đúng với điều khoản thi hành.",
    mend_en="Correct the number of the article; it is the one on who carries the document out.",
    see=("VN0914",),
)
def as_in_article_that_is_not_there(case: Case) -> Iterator[Fault]:
    """*Như Điều …* ("as in article …") points to an article that the document has.

    Good:
        [state-2020] Điều 1. Phạm vi | Điều 2. Thi hành | Nơi nhận: | - Như Điều 2; | - Lưu: VT.

    Bad:
        [state-2020] Điều 1. Phạm vi | Điều 2. Thi hành | Nơi nhận: | - Như Điều 3; | - Lưu: VT.
    """
    for index, item in enumerate(recipients_of(case).items):
        match = _AS_IN.match(item.name) if item.name.startswith(("Như", "như", "NHƯ")) else None
        there = _articles(case) if match else []
        if match and there and any(number not in there for number in re.findall(r"\d+", match["numbers"])):
            yield Fault(f"recipients.items[{index}]", match[0], f"Điều {', '.join(there)}")


def _articles(case: Case) -> list[str]:
    """Return the numbers of the articles, in the order of the body."""
    numbers = [part.number for siblings in case.sections for _, part in siblings]
    return [match[1] for line in (*numbers, case.text) for match in _ARTICLE.finditer(line)]
