"""Rules on the labels and titles of annexes (*phụ lục*), and on what the text says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import Paragraph
from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, replaced, rule
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.vietnamese.numerals import from_roman, to_roman
from vnnotice.wording.annex import Label, label


def _labels(case: Case) -> Iterator[tuple[str, Label]]:
    """Yield the label of each annex that has one."""
    for index, annex in enumerate(case.notice.annexes):
        found = label(annex.label or "")
        if found:
            yield f"annexes[{index}].label", found


@rule(
    "VN2001",
    fixes=True,
    part="annexes",
    message_vi="viết “{expected}”, không viết “{found}”",
    message_en="write “{expected}”, not “{found}”",
    demand_vi="Từ “Phụ lục” và số thứ tự trình bày trên một dòng riêng, chữ in thường; tên phụ lục mới viết in hoa.",
    mend_vi="Viết từ “Phụ lục” bằng chữ in thường: “Phụ lục I”, không viết “PHỤ LỤC I”.",
    mend_en="Set the word “Phụ lục” in small letters: “Phụ lục I”, not “PHỤ LỤC I”.",
)
def capital_annex_label(case: Case) -> Iterator[Fault]:
    """The word ``Phụ lục`` is set in small letters; only the title of the annex is in capitals.

    Good:
        [state-2020] Phụ lục | DANH SÁCH ĐẠI BIỂU

    Bad:
        [state-2020] PHỤ LỤC | DANH SÁCH ĐẠI BIỂU
    """
    for path, found in _labels(case):
        if found.word != "Phụ lục":
            yield replaced(path, found.word, "Phụ lục")


@rule(
    "VN2002",
    part="annexes",
    message_vi="văn bản có nhiều phụ lục thì mỗi phụ lục phải được đánh số",
    message_en="where there are several annexes, each is numbered",
    demand_vi="Văn bản có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự.",
    mend_vi="Đánh số từng phụ lục: “Phụ lục I”, “Phụ lục II”, ở văn bản của Đảng: “Phụ lục 1”, “Phụ lục 2”.",
    mend_en="Number each annex: “Phụ lục I”, “Phụ lục II”, on a Party document “Phụ lục 1”, “Phụ lục 2”.",
    see=("VN2003", "VN2004"),
)
def unnumbered_annex(case: Case) -> Iterator[Fault]:
    """Where there are two annexes or more, each has a number.

    Good:
        [state-2020] Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Phụ lục 1 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH

    Bad:
        [state-2020] Phụ lục | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Phụ lục | DANH SÁCH | Phụ lục | CHƯƠNG TRÌNH
    """
    labels = list(_labels(case))
    for path, found in labels:
        if len(labels) > 1 and found.number is None:
            yield Fault(path)


@rule(
    "VN2003",
    part="annexes",
    message_vi="phụ lục đánh số “{expected}”, không đánh số “{found}”",
    message_en="an annex is numbered “{expected}”, not “{found}”",
    demand_vi="Phụ lục văn bản hành chính đánh số La Mã; phụ lục văn bản của Đảng đánh số Ả Rập.",
    mend_vi="Viết “Phụ lục I”, “Phụ lục II” ở văn bản hành chính, “Phụ lục 1”, “Phụ lục 2” ở văn bản của Đảng.",
    mend_en="Write “Phụ lục I”, “Phụ lục II” with the State, “Phụ lục 1”, “Phụ lục 2” with the Party.",
)
def wrong_annex_numeral(case: Case) -> Iterator[Fault]:
    """Annexes are numbered in Roman numerals with the State, in Arabic ones with the Party.

    Good:
        [state-2020] Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Phụ lục 1 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH

    Bad:
        [state-2020] Phụ lục 1 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH
        [party-2018] Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
    """
    labels = list(_labels(case))
    for path, found in labels if len(labels) > 1 else ():
        value = _value(found)
        wanted = str(value) if case.edition.family == "party" else to_roman(value or 1)
        if value and found.number != wanted:
            yield Fault(path, found.number, wanted)


def _value(found: Label) -> int | None:
    """Return the number of an annex; `None` where it has none, or none that can be read."""
    number = found.number or ""
    value = int(number) if number.isdigit() else from_roman(number)
    return value if value and value < 1000 else None


@rule(
    "VN2004",
    part="annexes",
    message_vi="văn bản chỉ có một phụ lục thì không đánh số: “{found}”",
    message_en="the only annex has no number: “{found}”",
    demand_vi="Văn bản chỉ có một phụ lục thì phụ lục đó không đánh số.",
    mend_vi="Bỏ số của phụ lục: “Phụ lục”, không viết “Phụ lục I”.",
    mend_en="Delete the number of the annex: “Phụ lục”, not “Phụ lục I”.",
)
def numbered_single_annex(case: Case) -> Iterator[Fault]:
    """An annex that is the only one has no number.

    Good:
        [state-2020] Phụ lục | DANH SÁCH ĐẠI BIỂU

    Bad:
        [state-2020] Phụ lục I | DANH SÁCH ĐẠI BIỂU
    """
    labels = list(_labels(case))
    if len(labels) == 1 and len(case.notice.annexes) == 1 and labels[0][1].number:
        yield Fault(labels[0][0], f"{labels[0][1].word} {labels[0][1].number}")


@rule(
    "VN2005",
    part="annexes",
    message_vi="theo thứ tự liên tục, phụ lục này phải mang số “{expected}”, không phải “{found}”",
    message_en="after the annex before it comes “{expected}”, not “{found}”",
    demand_vi="Các phụ lục được đánh số theo thứ tự liên tục.",
    mend_vi="Đánh lại số cho liên tục, sau “Phụ lục I” là “Phụ lục II”, rồi sửa những chỗ viện dẫn số đã đổi.",
    mend_en="Number the annexes one after the other, “Phụ lục II” after “Phụ lục I”, and correct what refers to them.",
)
def annex_out_of_sequence(case: Case) -> Iterator[Fault]:
    """Annexes are numbered one after the other.

    Good:
        [state-2020] Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH

    Bad:
        [state-2020] Phụ lục I | DANH SÁCH | Phụ lục III | CHƯƠNG TRÌNH
        [party-2018] Phụ lục 2 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH
    """
    last = None
    for path, found in _labels(case):
        value = _value(found)
        if value and last and value != last + 1:
            roman = not (found.number or "").isdigit()
            yield Fault(path, found.number, to_roman(last + 1) if roman else str(last + 1))
        last = value


_POINTERS: Final = ("phụ lục", "kèm theo", "đính kèm", "gửi kèm", "danh sách", "danh mục", "biểu mẫu", "theo mẫu")


@rule(
    "VN2006",
    part="annexes",
    message_vi="nội dung văn bản không có chỉ dẫn về phụ lục",
    message_en="the body does not point to the annex",
    demand_vi="Trong nội dung văn bản phải có chỉ dẫn về phụ lục.",
    mend_vi="Thêm chỉ dẫn vào nội dung, ví dụ “Danh sách tại Phụ lục kèm theo”.",
    mend_en="Point to the annex in the body, such as “Danh sách tại Phụ lục kèm theo”.",
    see=("VN2007", "VN2008"),
)
def annex_not_mentioned(case: Case) -> Iterator[Fault]:
    """The body points to the annexes.

    Good:
        [state-2020] Danh sách tại Phụ lục kèm theo. | Phụ lục | DANH SÁCH ĐẠI BIỂU

    Bad:
        [state-2020] Sở Nội vụ thông báo lịch nghỉ tết./. | Phụ lục | DANH SÁCH ĐẠI BIỂU
        [party-2018] Văn phòng thông báo lịch làm việc. | Phụ lục | LỊCH LÀM VIỆC
    """
    text = "\n".join(text for path, text in case.passages if path.startswith(("bases", "body"))).lower()
    if text and not any(pointer in text for pointer in _POINTERS):
        yield from (Fault(path, f"{found.word} {found.number or ''}".strip()) for path, found in _labels(case))


_POINTER: Final = re.compile(r"[Pp]hụ lục (?:số )?(?P<number>[IVXLC]+|\d{1,2})(?![\w./-])(?P<rest>[^\n]{0,40})")
_OF_ANOTHER: Final = re.compile(
    r"[\s,(]*(?:ban hành|của|thuộc|tại|(?:đính )?kèm(?: theo)? (?!Thông báo này)[A-ZĐ]"
    r"|Nghị|Thông tư|Quyết|Luật|Quy|Hướng dẫn|Hợp đồng|Công văn|Kế hoạch)(?! Thông báo này)"
)


@rule(
    "VN2009",
    part="annexes",
    message_vi="nội dung viện dẫn “{found}” nhưng văn bản không có phụ lục này",
    message_en="the text points to “{found}”, an annex that is not there",
    demand_vi="Phụ lục được viện dẫn trong nội dung phải có kèm theo văn bản.",
    mend_vi="Sửa số phụ lục trong nội dung, hoặc bổ sung phụ lục còn thiếu.",
    mend_en="Mend the number of the annex in the text, or attach the annex.",
    note_vi="Chỉ xét khi các phụ lục kèm theo đều có số; phụ lục của văn bản khác không xét.",
)
def pointer_to_missing_annex(case: Case) -> Iterator[Fault]:
    """An annex that the text points to by its number is there.

    This is judged where every annex that is there has a number.  Annexes of other documents are left alone.

    Good:
        [state-2020] Danh sách tại Phụ lục II kèm theo. | Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Theo Phụ lục 5 ban hành kèm theo Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018. | Phụ lục 1 | DANH SÁCH | Phụ lục 2 | LỊCH

    Bad:
        [state-2020] Danh sách tại Phụ lục III kèm theo. | Phụ lục I | DANH SÁCH | Phụ lục II | CHƯƠNG TRÌNH
        [party-2018] Danh sách tại Phụ lục 3 kèm theo. | Phụ lục 1 | DANH SÁCH | Phụ lục 2 | CHƯƠNG TRÌNH
    """
    numbers = {_value(found) for _, found in _labels(case)}
    if None in numbers or len(numbers) < len(case.notice.annexes):
        return
    for match in _POINTER.finditer(case.text):
        found = Label(word="Phụ lục", number=match["number"])
        path = case.place(match.start())[0]
        known = _value(found) in numbers or _OF_ANOTHER.match(match["rest"])
        if not known and path.startswith(("bases", "body")):
            yield Fault(path, f"Phụ lục {found.number}")


_ASIDE: Final = re.compile(r"\([^()]{0,200}\)")


@rule(
    "VN2010",
    part="annexes",
    message_vi="tên phụ lục viết in hoa: “{expected}”, không phải “{found}”",
    message_en="the title of an annex is in capitals: “{expected}”, not “{found}”",
    demand_vi="Tên phụ lục trình bày canh giữa, chữ in hoa.",
    mend_vi="Viết in hoa cả tên phụ lục: “DANH SÁCH ĐẠI BIỂU”, không viết “Danh sách đại biểu”.",
    mend_en="Set the whole title in capitals: “DANH SÁCH ĐẠI BIỂU”, not “Danh sách đại biểu”.",
    note_vi="Dòng nằm giữa từ “Phụ lục” và dòng “(Kèm theo …)” được coi là tên phụ lục.",
)
def annex_title_in_small_letters(case: Case) -> Iterator[Fault]:
    """The title of an annex is set in capitals.

    A line between the label and the line *(Kèm theo …)* is the title.

    Good:
        [state-2020] Phụ lục | DANH SÁCH ĐẠI BIỂU

    Bad:
        [state-2020] Phụ lục | Danh sách đại biểu
    """
    for index, annex in enumerate(case.notice.annexes):
        place, title = "title", annex.title
        if title is None and annex.label and len(annex.body) > 1 and not annex.reference:
            first, second = annex.body[:2]
            if isinstance(first, Paragraph) and isinstance(second, Paragraph) and second.text.startswith("(Kèm theo"):
                place, title = "body[0]", first.text
        if title and not is_capitals(bare := _ASIDE.sub("", title)) and bare.upper() != bare.lower():
            yield Fault(f"annexes[{index}].{place}", title, title.upper())


@rule(
    "VN2013",
    part="annexes",
    message_vi="“{expected}” đặt riêng một dòng, không có dấu ở sau, tên phụ lục ở dòng dưới: không viết “{found}”",
    message_en="“{expected}” stands on a line of its own without a mark, the title below it: not “{found}”",
    demand_vi="Từ “Phụ lục” và số thứ tự đặt trên một dòng riêng; tên phụ lục đặt ở dòng dưới.",
    mend_vi="Bỏ dấu sau “Phụ lục” và xuống dòng trước tên phụ lục.",
    mend_en="Drop the mark after “Phụ lục”, and break the line before the title.",
    see=("VN0632", "VN2010"),
)
def mark_after_annex_label(case: Case) -> Iterator[Fault]:
    """The word ``Phụ lục`` stands with its number on a line of its own, the title on the line below.

    Good:
        [state-2020] Phụ lục | DANH SÁCH ĐẠI BIỂU

    Bad:
        [state-2020] Phụ lục: | DANH SÁCH ĐẠI BIỂU
        [party-2018] Phụ lục. | DANH SÁCH ĐẠI BIỂU
    """
    for index, annex in enumerate(case.notice.annexes):
        words = (annex.label or "").rstrip()
        if label(words) and words.endswith((".", ":")):
            yield Fault(f"annexes[{index}].label", words, words.rstrip(" .:"))
