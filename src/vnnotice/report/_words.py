"""The words of the reports, in Vietnamese and in English side by side.  What the law demands is worded by the rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from vnnotice.checker import Status
from vnnotice.formats import all_formats
from vnnotice.model import LossKind, RepairKind
from vnnotice.model.names import COMPONENT_NAMES
from vnnotice.regimes import Severity

__all__ = [
    "ABSENT",
    "CHECKED_AGAINST",
    "COULD_NOT_READ",
    "FILES",
    "FILES_UNREADABLE",
    "FILES_WITHOUT_EDITION",
    "FINDINGS",
    "GUESS",
    "LINE",
    "LINE_AND_COLUMN",
    "LOSSES",
    "MENDED",
    "NEAR",
    "NOTHING_FOUND",
    "NOT_CHECKED",
    "OF_SEVERITY",
    "READ_AS",
    "REPAIRS",
    "RULES",
    "STATUSES",
    "STDIN",
    "WHOLE_NOTICE",
    "Count",
    "Language",
    "Phrase",
    "component_name",
    "format_title",
    "severity_name",
]

Language: TypeAlias = Literal["vi", "en"]
"""The language of a report: Vietnamese or English."""


class Phrase(NamedTuple):
    """Something to say, in both languages, with the names of facts in braces."""

    vi: str
    en: str

    def say(self, language: Language, **facts: str) -> str:
        """Return the phrase in *language*, with *facts* filled in."""
        return (self.vi if language == "vi" else self.en).format(**facts)


class Count(NamedTuple):
    """Something to count.  Vietnamese has one form, English a second for one alone."""

    vi: str
    en: str
    en_one: str

    def say(self, language: Language, number: int) -> str:
        """Return *number* and the thing in *language*."""
        english = self.en_one if number == 1 else self.en
        return f"{number} {self.vi if language == 'vi' else english}"


READ_AS: Final = Phrase("Đọc theo định dạng {format}.", "Read as {format}.")
CHECKED_AGAINST: Final = Phrase(
    "Đối chiếu với {edition} ({title}): {reason}.", "Checked against {edition} ({title}): {reason}."
)
NOT_CHECKED: Final = Phrase("Chưa kiểm tra: {reason}.", "Not checked: {reason}.")
COULD_NOT_READ: Final = Phrase("Không đọc được: {reason}", "Could not be read: {reason}")
STDIN: Final = Phrase("(đầu vào chuẩn)", "(standard input)")

LINE: Final = Phrase("dòng {line}", "line {line}")
LINE_AND_COLUMN: Final = Phrase("dòng {line}, cột {column}", "line {line}, column {column}")
ABSENT: Final = Phrase("không có trong văn bản", "absent")
NEAR: Final = Phrase("không có, gần {place}", "absent, near {place}")
GUESS: Final = Phrase("chưa chắc chắn", "not certain")

MENDED: Final = Phrase("Đã sửa khi đọc:", "Mended while reading:")
RULES: Final = Phrase("Quy tắc: {counts}.", "Rules: {counts}.")
NOTHING_FOUND: Final = Phrase("không có phát hiện nào", "no findings")

FILES: Final = Count("tệp", "files", "file")
FINDINGS: Final = Count("phát hiện", "findings", "finding")
FILES_UNREADABLE: Final = Count("tệp không đọc được", "files could not be read", "file could not be read")
FILES_WITHOUT_EDITION: Final = Count(
    "tệp chưa kiểm tra vì không rõ áp dụng quy định nào",
    "files not checked, for no edition of the law is known to apply",
    "file not checked, for no edition of the law is known to apply",
)

_SEVERITIES: Final[Mapping[Severity, Phrase]] = {
    "error": Phrase("lỗi", "error"),
    "warning": Phrase("cảnh báo", "warning"),
    "info": Phrase("lưu ý", "info"),
}
OF_SEVERITY: Final[Mapping[Severity, Count]] = {
    "error": Count("lỗi", "errors", "error"),
    "warning": Count("cảnh báo", "warnings", "warning"),
    "info": Count("lưu ý", "info", "info"),
}
STATUSES: Final[Mapping[Status, Count]] = {
    "passed": Count("đạt", "passed", "passed"),
    "failed": Count("không đạt", "failed", "failed"),
    "not_applicable": Count("không áp dụng", "not applicable", "not applicable"),
    "not_checkable": Count("không kiểm tra được", "not checkable", "not checkable"),
}
REPAIRS: Final[Mapping[RepairKind, Phrase]] = {
    "composed": Phrase("chữ tiếng Việt đưa về dạng dựng sẵn (Unicode NFC)", "letters composed (Unicode NFC)"),
    "line_end": Phrase("ký tự về đầu dòng, ký tự sang trang đổi thành xuống dòng", "line ends made plain line feeds"),
    "byte_order_mark": Phrase("bỏ dấu thứ tự byte (BOM) ở đầu tệp", "byte order mark left out"),
    "joined": Phrase("nối đoạn văn bị ngắt do sang trang", "paragraph joined that a page break had cut"),
    "left_out": Phrase("bỏ chú thích và chỉ thị xử lý", "comments and processing instructions left out"),
    "unknown_part": Phrase("giữ nguyên phần chưa biết của phiên bản mới hơn", "part of a newer version kept unread"),
}
LOSSES: Final[Mapping[LossKind, Phrase]] = {
    "component": Phrase("mất cả thành phần", "a whole part is lost"),
    "inline_mark": Phrase("mất kiểu chữ", "marks of text are lost"),
    "structure": Phrase("mất cấu trúc", "structure is lost"),
    "wording": Phrase("mất dòng chữ ghi trên giấy", "the wording on paper is lost"),
    "extension": Phrase("mất dữ liệu của chương trình khác", "the value of another program is lost"),
}
_COMPONENTS: Final[Mapping[str, Phrase]] = {name: Phrase(*both) for name, both in COMPONENT_NAMES.items()}
_FORMATS: Final[Mapping[str, Phrase]] = {"text": Phrase("văn bản thuần", "plain text")}
"""The formats whose title is no proper name."""

WHOLE_NOTICE: Final = Phrase("Toàn văn bản", "The whole notice")


def component_name(component: str, language: Language) -> str:
    """Return what a component is called in *language*; what is no component is the whole notice.

    The model names what there may be several of in the plural, the rules name it in the singular.
    """
    for name in (component, f"{component}s", f"{component}es"):
        if name in _COMPONENTS:
            return _COMPONENTS[name].say(language)
    return WHOLE_NOTICE.say(language)


def severity_name(severity: Severity, language: Language) -> str:
    """Return what a severity is called in *language*."""
    return _SEVERITIES[severity].say(language)


def format_title(name: str, language: Language) -> str:
    """Return what the format called *name* is called in a sentence; the name itself where no format is called so."""
    if name in _FORMATS:
        return _FORMATS[name].say(language)
    return next((known.title for known in all_formats() if known.name == name), name)
