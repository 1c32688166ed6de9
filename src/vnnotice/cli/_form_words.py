"""The fields of a form in words, for people who read law and no Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vnnotice.report import Phrase

__all__ = ["FORM_WORDS"]

FORM_WORDS: Final[Mapping[str, Phrase]] = {
    "heading": Phrase("tiêu đề ở đầu văn bản", "heading"),
    "body_rule": Phrase("dấu dưới tên cơ quan ban hành", "sign under the issuing body"),
    "number_label": Phrase("chữ mở đầu dòng số", "opening of the number line"),
    "number_separator": Phrase("dấu giữa số và ký hiệu", "sign between number and symbol"),
    "kind_separator": Phrase("dấu giữa tên loại và cơ quan", "sign between kind and organ"),
    "subject_rule": Phrase("dấu dưới trích yếu", "sign under the subject"),
    "padded_months": Phrase("các tháng trước tháng này thêm số 0", "months before this one carry a zero"),
    "authorities": Phrase("chữ viết tắt quyền hạn ký", "letters of the authority"),
    "recipients_label": Phrase("nhãn của nơi nhận", "label of the recipients"),
    "recipient_end": Phrase("cuối mỗi dòng nơi nhận", "end of each recipient"),
    "last_recipient_end": Phrase("cuối dòng lưu", "end of the archive line"),
    "archive": Phrase("chữ mở đầu dòng lưu", "opening of the archive line"),
    "addressees_label": Phrase("chữ trước người được gửi", "words before the addressees"),
    "body_end": Phrase("cuối nội dung", "end of the body"),
    "basis_mark": Phrase("đầu mỗi dòng căn cứ", "opening of each legal basis"),
    "last_basis_end": Phrase("cuối dòng căn cứ cuối cùng", "end of the last legal basis"),
}
"""Field of `vnnotice.wording.Form` → what it is."""
