"""Rules on the body (*nội dung*), box 6: that it is there, and how it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.model import Block, List, ListItem, Paragraph, Section, Table, plain_text
from vnnotice.rules._case import Case
from vnnotice.rules._ends import ending_in, tail_of
from vnnotice.rules._rule import Fault, Fix, rule

_STATE_END: Final = "./."


_CLOSERS: Final = " \t\n\u00a0\"'”’)]"


@rule(
    "VN0601",
    message_vi="văn bản không có nội dung",
    message_en="the document has no body",
    demand_vi="Văn bản phải có phần nội dung.",
    mend_vi="Viết phần nội dung, đặt dưới tên loại và trích yếu, trên phần nơi nhận và chữ ký.",
    mend_en="Write the body, below the document type and the subject, above the recipients and the signature.",
)
def missing_body(case: Case) -> Iterator[Fault]:
    """A notice has a body.

    Good:
        [state-2020] Sở Nội vụ thông báo lịch nghỉ tết như sau./.

    Bad:
        [state-2020] —
    """
    if not any(_says_something(block) for block in case.notice.body):
        yield Fault("body")


def _says_something(block: Block) -> bool:
    if isinstance(block, Paragraph):
        return bool(block.text.strip())
    if isinstance(block, Table):
        return any(_says_something(inner) for row in block.rows for cell in row.cells for inner in cell.blocks)
    return True


@rule(
    "VN0602",
    fixes=True,
    part="body",
    message_vi="nội dung phải kết thúc bằng “{expected}”, không dừng ở “{found}”",
    message_en="the body ends in “{found}”, it should end in “{expected}”",
    demand_vi="Nội dung kết thúc bằng dấu chấm (văn bản của Đảng) hoặc bằng “./.” (văn bản hành chính).",
    mend_vi="Đánh “./.” liền sau chữ cuối cùng của nội dung; ở văn bản của Đảng đánh dấu chấm.",
    mend_en="Type “./.” right after the last word of the body; on a Party document type a full stop.",
    note_vi="Không xét nội dung kết thúc bằng bảng, hoặc bằng dấu chấm lửng còn phải điền.",
    see=("VN0603", "VN0604"),
)
def missing_end_of_body(case: Case) -> Iterator[Fault]:
    """The body ends in a full stop (Party), or in ``./.`` (State).

    A body that ends in a table, or in dots that are still to be filled in, is not judged.

    Good:
        [state-2020] Sở Nội vụ thông báo để các đơn vị biết, thực hiện./.
        [party-2018] Trân trọng thông báo để các đồng chí biết, thực hiện.

    Bad:
        [state-2020] Sở Nội vụ thông báo để các đơn vị biết, thực hiện.
        [party-2018] Trân trọng thông báo để các đồng chí biết, thực hiện
    """
    expected = case.form.body_end
    path, text, mark = _ending(case)
    if mark == "." != expected:
        yield Fault(path, mark, expected, _ended(case, path, text, expected))
    elif text and not mark and _STATE_END not in text and not text.endswith("…"):
        yield Fault(path, text if len(text) < 30 else f"…{text[-24:]}", expected, _ended(case, path, text, expected))


def _ended(case: Case, path: str, text: str, expected: str) -> Fix | None:
    """Return the mend by which *text*, the last words of the body, ends as it should, where these are its last words.

    What stands in quotation marks or parentheses, an address of the net, and what may be of the foot may not be.
    """
    whole = dict(case.passages)[path].rstrip(" \t\n\u00a0")
    is_plain = whole == text and not _ADDRESS.search(text.rsplit(maxsplit=1)[-1]) and not _FOOT.search(case.text)
    return ending_in(text, expected) if is_plain else None


_ADDRESS: Final = re.compile(r"://|@|www\.")
_FOOT: Final = re.compile(r"^(?:Lưu\b|(?i:nơi nhận)\b)", re.MULTILINE)
"""What opens lines of the recipients: where they stand in the body, nobody knows where it ends."""


@rule(
    "VN0603",
    fixes=True,
    part="body",
    message_vi="nội dung văn bản của Đảng phải kết thúc bằng “{expected}”, không phải “{found}”",
    message_en="the body of a Party document should end in “{expected}”, not in “{found}”",
    demand_vi="Nội dung văn bản của Đảng kết thúc bằng dấu chấm; “./.” là cách ghi của văn bản hành chính.",
    mend_vi="Thay “./.” ở cuối nội dung bằng dấu chấm.",
    mend_en="Replace the “./.” at the end of the body by a full stop.",
    see=("VN0604",),
)
def state_end_of_body(case: Case) -> Iterator[Fault]:
    """The body of a Party document ends in a plain full stop; ``./.`` is the manner of the State.

    Good:
        [party-2018] Trân trọng thông báo để các đồng chí biết, thực hiện.

    Bad:
        [party-2018] Trân trọng thông báo để các đồng chí biết, thực hiện./.
    """
    path, text, mark = _ending(case)
    if mark == _STATE_END != case.form.body_end:
        yield Fault(path, mark, case.form.body_end, _marked_anew(text, mark, case))


@rule(
    "VN0604",
    fixes=True,
    part="body",
    message_vi="dấu kết thúc nội dung là “{expected}”, không phải “{found}”",
    message_en="the mark that ends the body is “{expected}”, not “{found}”",
    demand_vi="Dấu kết thúc nội dung được ghi một lần, đúng mẫu.",
    mend_vi="Ghi dấu kết thúc nội dung một lần, đúng mẫu: “./.” ở văn bản hành chính, dấu chấm ở văn bản của Đảng.",
    mend_en="Set the mark at the end of the body once, and whole: “./.” with the State, a full stop with the Party.",
    see=("VN0605",),
)
def malformed_end_of_body(case: Case) -> Iterator[Fault]:
    """The mark that ends the body stands once, and in its one form.

    Good:
        [state-2020] Sở Nội vụ thông báo để các đơn vị biết, thực hiện./.

    Bad:
        [state-2020] Sở Nội vụ thông báo để các đơn vị biết, thực hiện././.
        [state-2020] Sở Nội vụ thông báo để các đơn vị biết, thực hiện./
        [state-2020] Sở Nội vụ thông báo để các đơn vị biết, thực hiện ./.
        [party-2018] Trân trọng thông báo để các đồng chí biết, thực hiện..
    """
    path, text, mark = _ending(case)
    if mark == _STATE_END == case.form.body_end and text[: -len(mark)].endswith((" ", "\u00a0")):
        yield Fault(path, f" {mark}", mark, Fix(f"{text.split()[-2]} {mark}", f"{text.split()[-2]}{mark}"))
    dots = mark.strip(".") == "" and len(mark) > 2
    if mark in {"", ".", _STATE_END} or dots or "." not in mark or "://" in text.split()[-1]:
        return
    yield Fault(path, mark, case.form.body_end, _marked_anew(text, mark, case))


def _marked_anew(text: str, mark: str, case: Case) -> Fix:
    """Return the mend by which the last words of *text* end in the mark of the form, and no longer in *mark*."""
    tail = tail_of(text)
    return Fix(tail, f"{tail.removesuffix(mark)}{case.form.body_end}")


@rule(
    "VN0605",
    part="body",
    message_vi="“{found}” chỉ đặt một lần, ở cuối nội dung",
    message_en="“{found}” stands once only, at the end of the body",
    demand_vi="Dấu “./.” chỉ đặt một lần, sau chữ cuối cùng của nội dung.",
    mend_vi="Giữ “./.” sau chữ cuối cùng của nội dung; thay “./.” ở chỗ khác bằng dấu chấm.",
    mend_en="Keep the “./.” after the last word of the body, and replace any other by a full stop.",
)
def end_of_body_inside(case: Case) -> Iterator[Fault]:
    """The mark ``./.`` stands once, after the last word of the body, and nowhere before.

    Good:
        [state-2020] Nghỉ từ ngày 08 tháng 02. | Sở Nội vụ thông báo để các đơn vị biết./.

    Bad:
        [state-2020] Nghỉ từ ngày 08 tháng 02./. | Sở Nội vụ thông báo để các đơn vị biết./.
    """
    if _STATE_END not in case.text:
        return
    last, _, _ = _ending(case)
    for path, text in case.passages:
        place = text.find(_STATE_END)
        if place >= 0 and path.startswith("body") and (path != last or text[place:].strip(_CLOSERS + "./")):
            yield Fault(path, _STATE_END)


def _ending(case: Case) -> tuple[str, str, str]:
    """Return the path of the last words of the body, these words, and the mark after them.

    All three are empty where the body ends in a table, or there is none; a line with tabs is a row of a table.
    """
    blocks, path = case.notice.body, "body"
    while blocks:
        index = len(blocks) - 1
        while index and isinstance(blocks[index], Paragraph) and not blocks[index].text.strip():  # type: ignore[union-attr]
            index -= 1
        block: Block | ListItem = blocks[index]
        path = f"{path}[{index}]"
        if isinstance(block, List):
            path, block = f"{path}.items[{len(block.items) - 1}]", block.items[-1]
        if isinstance(block, Table):
            break
        blocks = () if isinstance(block, Paragraph) else block.blocks
        if not blocks:
            text = plain_text(block.heading if isinstance(block, Section) else block.runs).rstrip(_CLOSERS)
            if "\t" in text:
                break
            return path, text, text[len(text.rstrip("./ ")) :].strip()
        path = f"{path}.blocks"
    return "", "", ""
