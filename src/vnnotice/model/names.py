"""What the components are called, in the order of the paper: in Vietnamese as the law names them, and in English."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["COMPONENT_NAMES"]

COMPONENT_NAMES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "heading": ("Tiêu đề", "Heading"),
        "issuing_body": ("Tên cơ quan ban hành", "Issuing body"),
        "number_and_symbol": ("Số, ký hiệu", "Number and symbol"),
        "place_and_date": ("Địa danh và thời gian ban hành", "Place and date"),
        "type_and_subject": ("Tên loại và trích yếu nội dung", "Type and subject"),
        "addressees": ("Kính gửi", "Addressees"),
        "bases": ("Căn cứ ban hành", "Legal bases"),
        "body": ("Nội dung", "Body"),
        "signature_blocks": ("Quyền hạn, chức vụ, họ tên và chữ ký", "Signature block"),
        "authority": ("Quyền hạn của người ký", "Authority to sign"),
        "seal": ("Dấu, chữ ký số của cơ quan", "Seal"),
        "recipients": ("Nơi nhận", "Recipients"),
        "marks": ("Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành", "Marks"),
        "contact_line": ("Thông tin liên hệ", "Contact line"),
        "annexes": ("Phụ lục", "Annexes"),
        "page": ("Trang giấy và kiểu chữ", "Page and type"),
        "text": ("Chữ viết", "Text"),
        "unplaced": ("Dòng chưa xếp được vào thành phần nào", "Lines that no component claims"),
        "extensions": ("Phần mở rộng", "Extensions"),
    }
)
"""The name of a component, or of what some rules are about beside them → its names in Vietnamese and in English."""
