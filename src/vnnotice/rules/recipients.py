"""Rules on the recipients (*Nơi nhận*), box 9b, and the archive line (*Lưu*)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import Recipients
from vnnotice.rules._case import Case
from vnnotice.rules._ends import end_of
from vnnotice.rules._rule import Fault, rule
from vnnotice.wording.recipients import is_archive, without_marker


def _recipients(case: Case) -> Recipients:
    return case.notice.recipients or Recipients()


def _lines(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the path and the wording of each recipient that has one."""
    for index, item in enumerate(_recipients(case).items):
        if item.wording:
            yield f"recipients.items[{index}]", item.wording.strip()


def _archive(case: Case) -> str:
    """Return the wording of the archive line on one line, or its name where a program made it; empty without one."""
    part = _recipients(case).archive
    return " ".join((part.wording or part.name).split()) if part else ""


def _has_archive(case: Case) -> bool:
    return _recipients(case).archive is not None


def _has_items(case: Case) -> bool:
    return bool(_recipients(case).items)


@rule(
    "VN0901",
    message_vi="thiếu nơi nhận",
    message_en="the recipients are missing",
    demand_vi="Văn bản phải có nơi nhận.",
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
    part = _recipients(case)
    if not part.items and part.archive is None:
        yield Fault("recipients")


@rule(
    "VN0902",
    part="recipients",
    applies=_has_items,
    message_vi="nơi nhận thiếu dòng lưu, ví dụ “{expected}”",
    message_en="the recipients lack the archive line, such as “{expected}”",
    demand_vi="Dòng cuối cùng của nơi nhận ghi nơi lưu văn bản.",
)
def missing_archive(case: Case) -> Iterator[Fault]:
    """The last line of the recipients says where the file copy is kept (*Lưu*).

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.
        [party-2018] Nơi nhận: | - Các chi bộ, | - Lưu Văn phòng Đảng uỷ.

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Các sở, ban, ngành.
        [party-2018] Nơi nhận: | - Các chi bộ, | - Các đoàn thể.
    """
    if not _has_archive(case):
        yield Fault("recipients.archive", None, f"- {case.form.archive.strip()} …")


@rule(
    "VN0903",
    part="recipients",
    applies=_has_archive,
    message_vi="ngoài nơi lưu, văn bản không ghi nơi nhận nào",
    message_en="besides the archive the document names no recipient",
    demand_vi="Nơi nhận ghi ít nhất một cơ quan, tổ chức, đơn vị hoặc cá nhân nhận văn bản, ngoài nơi lưu.",
)
def no_recipient_besides_archive(case: Case) -> Iterator[Fault]:
    """Besides the archive the recipients name at least one body or person.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.

    Bad:
        [state-2020] Nơi nhận: | - Lưu: VT.
        [party-2018] Nơi nhận: | - Lưu Văn phòng Đảng uỷ.
    """
    if not _has_items(case):
        yield Fault("recipients.items")


@rule(
    "VN0904",
    part="recipients",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Từ “Nơi nhận” trình bày trên một dòng riêng, chữ in thường, sau có dấu hai chấm.",
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
    label = " ".join((_recipients(case).wording or case.form.recipients_label).split())
    if label.replace(" :", ":") != case.form.recipients_label:
        yield Fault("recipients", label, case.form.recipients_label)


@rule(
    "VN0905",
    part="recipients",
    applies=_has_items,
    message_vi="dòng nơi nhận phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="a recipient should end in “{expected}”, not in “{found}”",
    demand_vi="Cuối mỗi dòng nơi nhận có đúng dấu mà văn bản quy định thể thức nêu ra; dòng lưu có dấu chấm.",
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
    for path, line in lines if _has_archive(case) else lines[:-1]:
        if not line.endswith((expected, ":")):
            yield Fault(path, end_of(line), expected)


_DRAFTER: Final = re.compile(r"[^\W\d_]{1,20}[.\-]?\s?\(?\d{1,5}\)?")


def _after_archive(line: str) -> str:
    """Return what stands after the full stop of the archive line: the drafter's sign, or a name.

    A full stop inside parentheses is none of the line: ``VP (Minh. 05b)``.
    """
    rest = line.rpartition(". ")[2] if ". " in line and not line.endswith(".") else ""
    return "" if rest.count(")") > rest.count("(") else rest


@rule(
    "VN0906",
    part="recipients",
    applies=_has_archive,
    message_vi="dòng lưu phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="the archive line should end in “{expected}”, not in “{found}”",
    demand_vi="Dòng lưu là dòng cuối cùng của nơi nhận và kết thúc bằng dấu chấm.",
)
def missing_stop_after_archive(case: Case) -> Iterator[Fault]:
    """The archive line, the last of the recipients, ends in a full stop.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, VP (2).
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu VPHU.

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, VP
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu VPHU
    """
    archive = _recipients(case).archive
    line = _archive(case)
    if archive and archive.wording and not line.endswith(".") and not _after_archive(line):
        yield Fault("recipients.archive", end_of(line), ".")


@rule(
    "VN0907",
    part="recipients",
    applies=_has_archive,
    message_vi="dòng lưu ghi “{expected}”, rồi chữ viết tắt tên đơn vị soạn thảo, không ghi “{found}”",
    message_en="the archive line reads “{expected}”, then the drafting unit, not “{found}”",
    demand_vi="Dòng lưu gồm chữ “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt tên đơn vị soạn thảo và số bản lưu.",
)
def malformed_archive(case: Case) -> Iterator[Fault]:
    """The archive line reads ``Lưu: VT``, then the abbreviation of the drafting unit and the number of file copies.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, TCCB (2).

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu VT.
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: Văn thư, TCCB.
    """
    line = without_marker(_archive(case))
    if not re.match(r"Lưu ?: ?VT\b", line):
        yield Fault("recipients.archive", line, "Lưu: VT")


@rule(
    "VN0908",
    part="recipients",
    applies=_has_archive,
    message_vi="dòng lưu của Đảng ghi “Lưu” rồi tên văn phòng, không có dấu hai chấm và “VT”: “{found}”",
    message_en="the archive line of the Party reads “Lưu” and the office, without a colon and “VT”: “{found}”",
    demand_vi="Dòng lưu văn bản của Đảng ghi “Lưu” và tên văn phòng; “Lưu: VT” là cách ghi của văn bản hành chính.",
)
def state_archive(case: Case) -> Iterator[Fault]:
    """The archive line of a Party document reads ``Lưu`` and the name of the office; ``Lưu: VT`` is the State's.

    Good:
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu Văn phòng Huyện uỷ.

    Bad:
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu: VT, VPHU.
    """
    line = without_marker(_archive(case))
    if re.match(r"Lưu ?:", line) or re.search(r"\bVT\b", line):
        yield Fault("recipients.archive", line)


@rule(
    "VN0909",
    part="recipients",
    applies=_has_archive,
    message_vi="các mẫu ghi đầy đủ tên văn phòng, không viết tắt: “{found}”",
    message_en="the samples write the name of the office in full, not short: “{found}”",
    demand_vi="Dòng lưu nên ghi đầy đủ tên văn phòng, ví dụ “Lưu Văn phòng Huyện uỷ”.",
)
def abbreviated_archive(case: Case) -> Iterator[Fault]:
    """The archive line names the office in full, as in ``- Lưu Văn phòng Huyện uỷ.`` on the samples.

    Good:
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu Văn phòng Huyện uỷ.

    Bad:
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu VPHU.
    """
    line = without_marker(_archive(case))
    if re.match(r"Lưu VP[A-ZĐ]", line):
        yield Fault("recipients.archive", line.rstrip("."))


@rule(
    "VN0910",
    part="recipients",
    applies=_has_items,
    message_vi="dòng lưu “{found}” phải là dòng cuối cùng của nơi nhận, và chỉ có một",
    message_en="the archive line “{found}” is the last of the recipients, and there is one only",
    demand_vi="Dòng lưu là dòng cuối cùng của nơi nhận.",
)
def archive_not_last(case: Case) -> Iterator[Fault]:
    """The archive line stands once, as the last of the recipients.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT; | - Lưu: HC.
    """
    for index, item in enumerate(_recipients(case).items):
        if item.name.startswith("Lưu") and is_archive(item.name):
            yield Fault(f"recipients.items[{index}]", item.name)


@rule(
    "VN0911",
    part="recipients",
    message_vi="dòng nơi nhận phải bắt đầu bằng gạch đầu dòng và một dấu cách, không phải “{found}”",
    message_en="a recipient should begin with a hyphen and a blank, not with “{found}”",
    demand_vi="Mỗi dòng nơi nhận bắt đầu bằng gạch đầu dòng.",
)
def wrong_mark_before_recipient(case: Case) -> Iterator[Fault]:
    """Each recipient begins with a hyphen and a blank.

    A list in which no line has a hyphen is not judged: the hyphens may have been lost on the way from paper.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.

    Bad:
        [state-2020] Nơi nhận: | – UBND tỉnh; | - Lưu: VT.
        [party-2018] Nơi nhận: | -UBND huyện, | - Lưu VPHU.
        [party-2018] Nơi nhận: | UBND huyện, | - Các phòng, | - Lưu VPHU.
    """
    lines = [*_lines(case), *([("recipients.archive", _archive(case))] if _has_archive(case) else [])]
    marked = any(line.startswith(("-", "–", "—")) for _, line in lines)
    for path, line in lines:
        if marked and not line.startswith(("- ", "+", "•", "*")):
            yield Fault(path, line.split()[0], "- ")


@rule(
    "VN0912",
    part="recipients",
    applies=_has_archive,
    message_vi="sau dấu chấm của dòng lưu không ghi “{found}”",
    message_en="“{found}” does not belong after the full stop of the archive line",
    demand_vi="Sau dấu chấm của dòng lưu chỉ ghi ký hiệu người soạn thảo và số lượng bản phát hành, nếu cần.",
)
def text_after_archive(case: Case) -> Iterator[Fault]:
    """After the archive line comes at most the drafter's sign with the number of copies, not a person's name.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, TH. PL.(300)

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, CN (2b). Tuấn
    """
    rest = _after_archive(_archive(case))
    if rest and not _DRAFTER.fullmatch(rest):
        yield Fault("recipients.archive", rest)


@rule(
    "VN0913",
    part="recipients",
    applies=_has_items,
    message_vi="văn bản không có “Kính gửi” thì nơi nhận không ghi “{found}”",
    message_en="without addressees (“Kính gửi”) no recipient reads “{found}”",
    demand_vi="“Như trên” chỉ ghi ở nơi nhận của văn bản có “Kính gửi”.",
)
def as_above_without_addressees(case: Case) -> Iterator[Fault]:
    """*Như trên* ("as above") points to the addressees, so a document without any cannot say it.

    Good:
        [state-2020] Kính gửi: Sở Nội vụ | Nơi nhận: | - Như trên; | - Lưu: VT.

    Bad:
        [state-2020] Nơi nhận: | - Như trên; | - Lưu: VT.
        [party-2018] Nơi nhận: | - Như trên, | - Lưu Văn phòng Huyện uỷ.
    """
    for index, item in enumerate(_recipients(case).items):
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
    applies=_has_items,
    message_vi="văn bản không có điều nào thì nơi nhận không ghi “{found}”",
    message_en="a document without articles has no recipient “{found}”",
    demand_vi="“Như Điều …” chỉ ghi ở nơi nhận của văn bản được bố cục theo điều.",
)
def as_in_article_without_articles(case: Case) -> Iterator[Fault]:
    """*Như Điều …* ("as in article …") points to an article, so the body must have articles.

    Good:
        [state-2020] Điều 1. Phạm vi | Điều 2. Thi hành | Nơi nhận: | - Như Điều 2; | - Lưu: VT.

    Bad:
        [state-2020] 1. Phạm vi | 2. Thi hành | Nơi nhận: | - Như Điều 2; | - Lưu: VT.
    """
    for index, item in enumerate(_recipients(case).items):
        if item.name.lower().startswith("như điều") and not _has_articles(case):
            yield Fault(f"recipients.items[{index}]", item.name)


def _has_articles(case: Case) -> bool:
    numbered = any(part.number.lower().startswith("điều") for siblings in case.sections for _, part in siblings)
    return numbered or "\nĐiều " in f"\n{case.text}"
