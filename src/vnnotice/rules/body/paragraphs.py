"""Rules on the paragraphs of the body, box 6."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from vnnotice.rules._case import Case
from vnnotice.rules._rule import Fault, rule

_SMALL: Final = re.compile(r"\.\n(?P<word>[a-zà-ỹ]\S*)")
_NO_STOP: Final = ("..", "v.v.", "TP.", "Tp.")


@rule(
    "VN0629",
    part="body",
    message_vi="đoạn văn bắt đầu bằng chữ thường sau dấu chấm xuống dòng: “{found}”",
    message_en="a paragraph begins with a small letter after a full stop: “{found}”",
    demand_vi="Sau dấu chấm và khi xuống dòng, chữ cái đầu của câu viết hoa.",
    mend_vi="Viết hoa chữ cái đầu; nếu là câu trước bị ngắt dòng thì nối hai đoạn lại.",
    mend_en="Begin with a capital; where a sentence was broken, join the two paragraphs.",
    note_vi="Chỉ xét các đoạn văn liền nhau trong nội dung, không xét gạch đầu dòng, bảng, phụ lục.",
)
def small_letter_after_full_stop(case: Case) -> Iterator[Fault]:
    """A paragraph that follows a full stop begins with a capital.

    Only paragraphs of the body that follow each other are judged: no items of lists, no tables, no annexes.

    Good:
        [state-2020] Sở Nội vụ thông báo lịch nghỉ tết. | Các đơn vị thực hiện./.

    Bad:
        [state-2020] Sở Nội vụ thông báo lịch nghỉ tết. | các đơn vị thực hiện./.
    """
    for match in _SMALL.finditer(case.text):
        before, path = case.place(match.start())[0], case.place(match.start("word"))[0]
        apart = "@" in match["word"] or "." in match["word"][:-1] or "/" in match["word"]
        ends = case.text.endswith(_NO_STOP, 0, match.start() + 1)
        if match["word"][0].islower() and not apart and not ends and _follows(path, before) and case.is_prose(path):
            yield Fault(path, match["word"])


def _follows(path: str, before: str) -> bool:
    """Tell whether the paragraph at *path* comes right after the one at *before*, in one place."""
    folder, _, index = path.rpartition("[")
    other, _, number = before.rpartition("[")
    return folder == other and not folder.endswith(".items") and int(index[:-1]) == int(number[:-1]) + 1
