"""Rules on the number (*số*), box 3, with its label; the symbol has rules of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, Fix, rule
from vnnotice.rules.number_and_symbol._line import OPEN, after_label, part_of, pieces


def _opening(match: re.Match[str]) -> str:
    """Return the line from its label to the last digit of the number, as it stands."""
    return f"{match['label']}{match['gap']}{match['digits'] or ''}"


def _relabelled(match: re.Match[str], case: Case) -> Fix:
    """Return the mend that writes the label as the form does."""
    return Fix(_opening(match), f"{case.form.number_label}{match['digits'] or ''}".rstrip())


def _renumbered(match: re.Match[str], digits: str) -> Fix:
    """Return the mend that writes the number with *digits*."""
    return Fix(_opening(match), f"{match['label']}{match['gap']}{digits}")


@rule(
    "VN0301",
    message_vi="thiếu số, ký hiệu của văn bản",
    message_en="the number and symbol are missing",
    demand_vi="Văn bản phải có số, ký hiệu.",
    mend_vi="Ghi số, ký hiệu dưới tên cơ quan ban hành: “Số: 05/TB-SNV”, ở văn bản của Đảng: “Số 15-TB/HU”.",
    mend_en="Put number and symbol under the issuing body: “Số: 05/TB-SNV”, on a Party document “Số 15-TB/HU”.",
    see=("VN0302",),
)
def missing_number_and_symbol(case: Case) -> Iterator[Fault]:
    """A notice has a number and a symbol.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] —
        [party-2018] —
    """
    part = part_of(case)
    if not (part.wording or part.number or part.kind or part.organ):
        yield Fault("number_and_symbol")


@rule(
    "VN0302",
    part="number_and_symbol",
    message_vi="số, ký hiệu viết theo mẫu “{expected}”, không viết “{found}”",
    message_en="number and symbol are written like “{expected}”, not “{found}”",
    demand_vi="Số ghi bằng chữ số Ả Rập; ký hiệu gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan ban hành.",
    mend_vi="Viết số bằng chữ số rồi đến ký hiệu: “Số: 05/TB-SNV”, ở văn bản của Đảng: “Số 15-TB/HU”.",
    mend_en="Write the number in digits, then the symbol: “Số: 05/TB-SNV”, on a Party document “Số 15-TB/HU”.",
    note_vi="Chỗ còn phải điền thuộc quy tắc khác.",
)
def malformed_number_and_symbol(case: Case) -> Iterator[Fault]:
    """The number is in Arabic digits; the symbol joins the abbreviations of the document type and of the body.

    A place that is still to be filled in is for another rule.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số: năm/TB-SNV
        [party-2018] Số 15
    """
    part = part_of(case)
    is_read = part.number is not None and (part.kind or part.organ)
    if not part.wording or is_read or OPEN.search(part.wording):
        return
    if after_label(part.wording):
        form = case.form
        sample = f"{form.number_label}05{form.number_separator}TB{form.kind_separator}…"
        yield Fault("number_and_symbol", part.wording, sample)


@rule(
    "VN0303",
    fixes=True,
    part="number_and_symbol",
    message_vi="sau từ “Số” có dấu hai chấm: “{expected}”, không phải “{found}”",
    message_en="the word “Số” is followed by a colon: “{expected}”, not “{found}”",
    demand_vi="Sau từ “Số” có dấu hai chấm.",
    mend_vi="Thêm dấu hai chấm sau từ “Số”: “Số: 05/TB-SNV”, không viết “Số 05/TB-SNV”.",
    mend_en="Add a colon after the word “Số”: “Số: 05/TB-SNV”, not “Số 05/TB-SNV”.",
    see=("VN0304", "VN0305"),
)
def missing_colon_after_number_label(case: Case) -> Iterator[Fault]:
    """With the State the word ``Số`` is followed by a colon.

    Good:
        [state-2020] Số: 05/TB-SNV

    Bad:
        [state-2020] Số 05/TB-SNV
    """
    match = pieces(case) if ":" in case.form.number_label else None
    if match and not match["colon"]:
        yield Fault("number_and_symbol", match["label"], case.form.number_label.strip(), _relabelled(match, case))


@rule(
    "VN0304",
    fixes=True,
    part="number_and_symbol",
    message_vi="sau từ “Số” trong văn bản của Đảng không có dấu hai chấm: “{expected}”, không phải “{found}”",
    message_en="in a Party document no colon follows the word “Số”: “{expected}”, not “{found}”",
    demand_vi="Trong các mẫu văn bản của Đảng, sau từ “Số” không có dấu hai chấm.",
    mend_vi="Bỏ dấu hai chấm sau từ “Số”: “Số 15-TB/HU”, không viết “Số: 15-TB/HU”.",
    mend_en="Delete the colon after the word “Số”: “Số 15-TB/HU”, not “Số: 15-TB/HU”.",
    see=("VN0305",),
)
def colon_after_number_label(case: Case) -> Iterator[Fault]:
    """With the Party no colon follows the word ``Số``, as all samples show.

    Good:
        [party-2018] Số 15-TB/HU

    Bad:
        [party-2018] Số: 15-TB/HU
    """
    match = None if ":" in case.form.number_label else pieces(case)
    if match and match["colon"]:
        yield Fault("number_and_symbol", match["label"], case.form.number_label.strip(), _relabelled(match, case))


@rule(
    "VN0305",
    fixes=True,
    part="number_and_symbol",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Từ “Số” viết chữ in thường, chữ S viết hoa, cách số một dấu cách.",
    mend_vi="Chỉ viết hoa chữ S và để một dấu cách trước số: “Số: 05”, không viết “SỐ: 05” hay “Số:05”.",
    mend_en="Set only the S as a capital, and one blank before the number: “Số: 05”, not “SỐ: 05” or “Số:05”.",
)
def malformed_number_label(case: Case) -> Iterator[Fault]:
    """The word ``Số`` has a capital S only, a colon stands close to it, and a blank parts it from the number.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số:05/TB-SNV
        [state-2020] SỐ: 05/TB-SNV
        [party-2018] số 15-TB/HU
    """
    match = pieces(case)
    if match:
        digits = match["digits"] or ""
        right = f"Số{':' if match['colon'] else ''}{' ' if digits else ''}"
        label = f"{match['label']}{' ' if match['gap'] else ''}" if digits else match["label"]
        if label != right:
            fix = Fix(_opening(match), f"{right}{digits}")
            yield Fault("number_and_symbol", f"{label}{digits}", f"{right}{digits}", fix)


@rule(
    "VN0306",
    fixes=True,
    part="number_and_symbol",
    message_vi="số nhỏ hơn 10 ghi thêm số 0 ở trước: “{expected}”, không phải “{found}”",
    message_en="a number below 10 carries a leading zero: “{expected}”, not “{found}”",
    demand_vi="Với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước.",
    mend_vi="Thêm số 0 trước số nhỏ hơn 10: “05”, không viết “5”.",
    mend_en="Put a zero before a number below 10: “05”, not “5”.",
    see=("VN0307", "VN0403"),
)
def missing_leading_zero(case: Case) -> Iterator[Fault]:
    """A number below 10 carries a leading zero.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số: 5/TB-SNV
        [party-2018] Số 5-TB/HU
    """
    match = pieces(case)
    if match and len(match["digits"] or "") == 1 and match["digits"] != "0":
        yield Fault(
            "number_and_symbol", match["digits"], f"0{match['digits']}", _renumbered(match, f"0{match['digits']}")
        )


@rule(
    "VN0307",
    fixes=True,
    part="number_and_symbol",
    message_vi="số văn bản ghi thừa số 0 ở trước: “{expected}”, không phải “{found}”",
    message_en="the number has more zeros before it than the law asks for: “{expected}”, not “{found}”",
    demand_vi="Chỉ số nhỏ hơn 10 ghi thêm số 0 phía trước, và chỉ một số 0.",
    mend_vi="Bỏ số 0 thừa: viết “05”, “15”, không viết “005”, “015”.",
    mend_en="Delete the extra zeros: write “05” and “15”, not “005” and “015”.",
)
def extra_leading_zero(case: Case) -> Iterator[Fault]:
    """Only a number below 10 carries a zero, and one only.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 115-TB/HU

    Bad:
        [state-2020] Số: 005/TB-SNV
        [party-2018] Số 015-TB/HU
    """
    match = pieces(case)
    digits = match["digits"] or "" if match else ""
    if match and len(digits) > 2 and digits[0] == "0":
        expected = digits.lstrip("0").zfill(2)
        yield Fault("number_and_symbol", digits, expected, _renumbered(match, expected))


@rule(
    "VN0308",
    part="number_and_symbol",
    message_vi="số văn bản bắt đầu từ 01, không có số “{found}”",
    message_en="numbers begin at 01, there is no number “{found}”",
    demand_vi="Số của văn bản được ghi liên tục từ số 01.",
    mend_vi="Ghi số thứ tự đã đăng ký trong sổ đăng ký văn bản đi.",
    mend_en="Write the number under which the document is registered.",
    see=("VN0306",),
)
def number_zero(case: Case) -> Iterator[Fault]:
    """The series of numbers begins at 01.

    Good:
        [state-2020] Số: 01/TB-SNV
        [party-2018] Số 10-TB/HU

    Bad:
        [state-2020] Số: 00/TB-SNV
        [party-2018] Số 0-TB/HU
    """
    if part_of(case).number == "0":
        match = pieces(case)
        yield Fault("number_and_symbol.number", match["digits"] if match else "0")


@rule(
    "VN0309",
    part="number_and_symbol",
    message_vi="số văn bản chỉ gồm chữ số, không kèm chữ cái như “{found}”",
    message_en="a number has digits only, and no letter as in “{found}”",
    demand_vi="Số của văn bản ghi bằng chữ số Ả Rập, theo thứ tự đăng ký.",
    mend_vi="Ghi số tiếp theo trong sổ đăng ký văn bản đi.",
    mend_en="Take the next number of the register.",
    see=("VN0302",),
)
def letter_after_number(case: Case) -> Iterator[Fault]:
    """A number has Arabic digits only; one that was put in between (``15a``) is none that the decree knows.

    Good:
        [state-2020] Số: 15/TB-SNV

    Bad:
        [state-2020] Số: 15a/TB-SNV
    """
    number = part_of(case).number
    if isinstance(number, str) and number[-1].isalpha():
        yield Fault("number_and_symbol.number", number)


_MARKED: Final = re.compile(r"\S*[^\W_](?P<mark>[.,;:])")


@rule(
    "VN0322",
    fixes=True,
    part="number_and_symbol",
    message_vi="sau số, ký hiệu không có dấu câu: bỏ “{found}”",
    message_en="no mark stands after number and symbol: leave out “{found}”",
    demand_vi="Sau ký hiệu văn bản không có dấu chấm hay dấu câu khác.",
    mend_vi="Xóa dấu câu sau ký hiệu: “Số: 05/TB-SNV”, không viết “Số: 05/TB-SNV.”.",
    mend_en="Delete the mark after the symbol: “Số: 05/TB-SNV”, not “Số: 05/TB-SNV.”.",
    see=("VN0411",),
)
def mark_after_symbol(case: Case) -> Iterator[Fault]:
    """No full stop or other mark stands after number and symbol.

    Good:
        [state-2020] Số: 05/TB-SNV
        [party-2018] Số 15-TB/HU

    Bad:
        [state-2020] Số: 05/TB-SNV.
        [party-2018] Số 15-TB/HU;
    """
    part = part_of(case)
    words = (part.wording or "").split() if part.organ else []
    match = _MARKED.fullmatch(words[-1]) if words else None
    if match:
        yield Fault("number_and_symbol", match["mark"], fix=Fix(words[-1], words[-1][:-1]))
