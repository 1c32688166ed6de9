"""Rules on the archive line (*Lưu*), the last of the recipients, box 9b."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._ends import end_of, ending_in
from vnnotice.rules._rule import Fault, rule
from vnnotice.rules.recipients._lines import archive_of, has_archive, has_items, recipients_of
from vnnotice.vietnamese.syllables import is_one_syllable
from vnnotice.wording.recipients import is_archive, without_marker


@rule(
    "VN0902",
    part="recipients",
    applies=has_items,
    message_vi="nơi nhận thiếu dòng lưu: “{expected}”",
    message_en="the recipients lack the archive line: “{expected}”",
    demand_vi="Dòng cuối cùng của nơi nhận ghi nơi lưu văn bản.",
    mend_vi="Thêm dòng lưu ở cuối nơi nhận: “Lưu: VT” và đơn vị soạn thảo, ở văn bản của Đảng: “Lưu Văn phòng …”.",
    mend_en="Add the archive line at the end: “Lưu: VT” and the drafting unit, on a Party document “Lưu Văn phòng …”.",
    see=("VN0907", "VN0908", "VN0910"),
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
    if not has_archive(case) and not any(is_archive(item.name) for item in recipients_of(case).items):
        yield Fault("recipients.archive", None, f"- {case.form.archive.strip()} …")


_DRAFTER: Final = re.compile(r"[^\W\d_]{1,20}[.\-]?\s?\(?\d{1,5}\)?")


def _after_archive(line: str) -> str:
    """Return what stands after the full stop of the archive line: the drafter's sign, or a name.

    A full stop inside parentheses is none of the line: ``VP (Minh. 05b)``.
    """
    rest = line.rpartition(". ")[2] if ". " in line and not line.endswith(".") else ""
    return "" if rest.count(")") > rest.count("(") else rest


@rule(
    "VN0906",
    fixes=True,
    part="recipients",
    applies=has_archive,
    message_vi="dòng lưu phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="the archive line should end in “{expected}”, not in “{found}”",
    demand_vi="Dòng lưu là dòng cuối cùng của nơi nhận và kết thúc bằng dấu chấm.",
    mend_vi="Đánh dấu chấm ở cuối dòng lưu.",
    mend_en="Put a full stop at the end of the archive line.",
    see=("VN0912",),
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
    archive = recipients_of(case).archive
    line = archive_of(case)
    if archive and archive.wording and not line.endswith(".") and not _after_archive(line):
        yield Fault("recipients.archive", end_of(line), ".", ending_in(line, "."))


@rule(
    "VN0907",
    part="recipients",
    applies=has_archive,
    message_vi="dòng lưu ghi “{expected}”, rồi chữ viết tắt tên đơn vị soạn thảo, không ghi “{found}”",
    message_en="the archive line reads “{expected}”, then the drafting unit, not “{found}”",
    demand_vi="Dòng lưu gồm chữ “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt tên đơn vị soạn thảo và số bản lưu.",
    mend_vi="Viết “Lưu: VT, TCCB (2)”, không viết “Lưu VT” hay “Lưu: Văn thư, TCCB”.",
    mend_en="Write “Lưu: VT, TCCB (2)”, not “Lưu VT” or “Lưu: Văn thư, TCCB”.",
    see=("VN0908",),
)
def malformed_archive(case: Case) -> Iterator[Fault]:
    """The archive line reads ``Lưu: VT``, then the abbreviation of the drafting unit and the number of file copies.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, TCCB (2).

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu VT.
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: Văn thư, TCCB.
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT TCCB.
    """
    line = without_marker(archive_of(case)).rstrip(".")
    match = re.match(r"Lưu ?: ?VT\b(?P<rest>.*)", line)
    if not match:
        yield Fault("recipients.archive", line, "Lưu: VT")
    elif re.match(r"\s*[;-]|\s+[^\W\d_]", match["rest"]):
        yield Fault("recipients.archive", line, f"Lưu: VT, {match['rest'].lstrip(' ;-')}")


@rule(
    "VN0908",
    part="recipients",
    applies=has_archive,
    message_vi="dòng lưu văn bản của Đảng ghi “Lưu” rồi tên văn phòng, không có dấu hai chấm và “VT”: “{found}”",
    message_en="the archive line of the Party reads “Lưu” and the office, without a colon and “VT”: “{found}”",
    demand_vi="Dòng lưu văn bản của Đảng ghi “Lưu” và tên văn phòng; “Lưu: VT” là cách ghi của văn bản hành chính.",
    mend_vi="Bỏ dấu hai chấm và “VT”, ghi tên văn phòng: “Lưu Văn phòng Huyện uỷ”, không ghi “Lưu: VT, VPHU”.",
    mend_en="Drop the colon and “VT”, and name the office: “Lưu Văn phòng Huyện uỷ”, not “Lưu: VT, VPHU”.",
    see=("VN0909",),
)
def state_archive(case: Case) -> Iterator[Fault]:
    """The archive line of a Party document reads ``Lưu`` and the name of the office; ``Lưu: VT`` is the State's.

    Good:
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu Văn phòng Huyện uỷ.

    Bad:
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu: VT, VPHU.
    """
    line = without_marker(archive_of(case)).rstrip(".")
    if re.match(r"Lưu ?:", line) or re.search(r"\bVT\b", line):
        yield Fault("recipients.archive", line)


@rule(
    "VN0909",
    part="recipients",
    applies=has_archive,
    message_vi="dòng lưu trong các mẫu ghi đầy đủ tên văn phòng, không viết tắt: “{found}”",
    message_en="the samples write the name of the office in full, not short: “{found}”",
    demand_vi="Dòng lưu trong các mẫu ghi đầy đủ tên văn phòng, như “Lưu Văn phòng Huyện uỷ”.",
    mend_vi="Viết đầy đủ tên văn phòng: “Lưu Văn phòng Huyện uỷ”, không viết “Lưu VPHU”.",
    mend_en="Write the office in full: “Lưu Văn phòng Huyện uỷ”, not “Lưu VPHU”.",
)
def abbreviated_archive(case: Case) -> Iterator[Fault]:
    """The archive line names the office in full, as in ``- Lưu Văn phòng Huyện uỷ.`` on the samples.

    Good:
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu Văn phòng Huyện uỷ.

    Bad:
        [party-2018] Nơi nhận: | - UBND huyện, | - Lưu VPHU.
    """
    line = without_marker(archive_of(case)).rstrip(".")
    if re.match(r"Lưu VP[A-ZĐ]", line):
        yield Fault("recipients.archive", line)


@rule(
    "VN0910",
    part="recipients",
    applies=has_items,
    message_vi="dòng lưu “{found}” phải là dòng cuối cùng của nơi nhận, và chỉ có một",
    message_en="the archive line “{found}” is the last of the recipients, and there is one only",
    demand_vi="Dòng lưu là dòng cuối cùng của nơi nhận.",
    mend_vi="Chuyển dòng lưu xuống cuối nơi nhận; có nhiều dòng lưu thì gộp thành một dòng.",
    mend_en="Move the archive line to the end of the recipients; put several of them in one line.",
)
def archive_not_last(case: Case) -> Iterator[Fault]:
    """The archive line stands once, as the last of the recipients.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT.

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT; | - Lưu: HC.
    """
    for index, item in enumerate(recipients_of(case).items):
        if item.name.startswith("Lưu") and is_archive(item.name):
            yield Fault(f"recipients.items[{index}]", item.name)


@rule(
    "VN0912",
    part="recipients",
    applies=has_archive,
    message_vi="sau dấu chấm của dòng lưu không ghi “{found}”",
    message_en="“{found}” does not belong after the full stop of the archive line",
    demand_vi="Sau dấu chấm của dòng lưu chỉ ghi ký hiệu người soạn thảo và số lượng bản phát hành, nếu cần.",
    mend_vi="Xóa tên người sau dòng lưu; nếu cần, ghi ký hiệu người soạn thảo và số lượng bản: “PL.(300)”.",
    mend_en="Delete the name after the archive line; the drafter's sign and the number of copies may stay: “PL.(300)”.",
)
def text_after_archive(case: Case) -> Iterator[Fault]:
    """After the archive line comes at most the drafter's sign with the number of copies, not a person's name.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, TH. PL.(300)

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, CN (2b). Tuấn
    """
    rest = _after_archive(archive_of(case))
    if rest and not _DRAFTER.fullmatch(rest):
        yield Fault("recipients.archive", rest)


_NAME: Final = re.compile(r"\((?P<name>[A-ZĐÀ-Ỹ][a-zđà-ỹ]+(?: [A-ZĐÀ-Ỹ][a-zđà-ỹ]+){0,3})(?:[.,;-]? ?\d{1,3} ?b?)?\)")
_NO_NAMES: Final = frozenset({"Bản", "Gốc", "Mật", "Scan", "File", "Web", "Khẩn", "Chính"})


@rule(
    "VN0917",
    part="recipients",
    applies=has_archive,
    message_vi="dòng lưu ghi chữ viết tắt tên đơn vị soạn thảo và số bản lưu, không ghi tên người “{found}”",
    message_en="the archive line has the drafting unit and the number of file copies, not a person's name, “{found}”",
    demand_vi="Dòng lưu gồm “Lưu: VT”, chữ viết tắt tên đơn vị soạn thảo và số lượng bản lưu nếu cần; không ghi tên người.",
    mend_vi="Bỏ tên người; ký hiệu người soạn thảo, nếu cần, ghi sau dấu chấm.",
    mend_en="Leave the name out; the drafter's sign, where it is needed, stands after the full stop.",
    see=("VN0912",),
)
def person_in_archive(case: Case) -> Iterator[Fault]:
    """The archive line has the drafting unit and the number of file copies; the name of a person is a habit of offices.

    Good:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, CN (2).

    Bad:
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, CN (Trang).
        [state-2020] Nơi nhận: | - UBND tỉnh; | - Lưu: VT, CN (Minh. 05b).
    """
    line = archive_of(case)
    match = _NAME.search(line) if "(" in line else None
    if match and match["name"] not in _NO_NAMES and all(map(is_one_syllable, match["name"].split())):
        yield Fault("recipients.archive", match[0])
