"""What the values of an edition are called, and its days, as people read them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Final

from vnnotice.report import Language, Phrase
from vnnotice.rules._days import in_figures

__all__ = ["FORM", "day", "value_name"]

FORM: Final[Mapping[str, Phrase]] = {
    "heading": Phrase("Quốc hiệu và Tiêu ngữ, tiêu đề", "heading"),
    "body_rule": Phrase("dấu dưới tên cơ quan ban hành", "mark under the issuing body"),
    "number_label": Phrase("từ mở đầu số, ký hiệu", "opening of number and symbol"),
    "number_separator": Phrase("dấu giữa số và ký hiệu", "sign between number and symbol"),
    "kind_separator": Phrase("dấu giữa tên loại và tên cơ quan", "sign between type and body"),
    "subject_rule": Phrase("dấu dưới trích yếu", "mark under the subject"),
    "padded_months": Phrase("tháng đầu tiên không ghi thêm số 0", "first month without a zero"),
    "authorities": Phrase("quyền hạn ký", "authorities"),
    "recipients_label": Phrase("từ mở đầu nơi nhận", "opening of the recipients"),
    "recipient_end": Phrase("dấu sau mỗi nơi nhận", "mark after each recipient"),
    "last_recipient_end": Phrase("dấu sau dòng lưu", "mark after the archive line"),
    "archive": Phrase("từ mở đầu dòng lưu", "opening of the archive line"),
    "addressees_label": Phrase("từ trước nơi nhận của công văn", "words before the addressees"),
    "submission_label": Phrase("từ trước nơi nhận của tờ trình", "words before the addressees of a submission"),
    "body_end": Phrase("dấu kết thúc nội dung", "mark at the end of the body"),
    "basis_mark": Phrase("dấu trước mỗi căn cứ", "mark before each legal basis"),
    "last_basis_end": Phrase("dấu sau căn cứ cuối cùng", "mark after the last legal basis"),
}
"""Each field of the form → what it says."""

_START: Final = Phrase("ngày đầu", "first day")
_END: Final = Phrase("ngày cuối", "last day")
_SYMBOLS: Final = Phrase("chữ viết tắt tên loại", "abbreviations of document types")
_SYMBOL: Final = Phrase("chữ viết tắt của “{type}”", "abbreviation of “{type}”")
_VALUES: Final = {"start": _START, "end": _END, "symbols": _SYMBOLS}


def value_name(value: str, language: Language) -> str:
    """Return what a value of an edition is called: ``start``, ``form.archive``, ``symbols.dự án``."""
    table, _, name = value.partition(".")
    if table == "form":
        return FORM[name].say(language)
    return _SYMBOL.say(language, type=name) if name else _VALUES[value].say(language)


def day(date: datetime.date, language: Language) -> str:
    """Return *date* as it is written in *language*: in Vietnamese as the law has it, with few zeros."""
    return f"ngày {in_figures(date)}" if language == "vi" else date.isoformat()
