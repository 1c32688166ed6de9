"""Why a file could not be read, for people: in Vietnamese what kind of fault it is, before what the reader says of it."""

from __future__ import annotations

from typing import Final

from vnnotice.errors import ReadError
from vnnotice.report._shown import shown
from vnnotice.report._words import Language

__all__ = ["fault_text"]

_TOO_LARGE: Final = "lớn hơn giới hạn cho phép"
_STRANGE: Final = "có phần không thuộc định dạng này"

_VIETNAMESE: Final = {
    "file.missing": "không có tệp này",
    "file.none": "thư mục không có tệp nào đọc được",
    "file.not-regular": "không phải là tệp thường",
    "file.permission": "không có quyền đọc",
    "file.unreadable": "hệ thống không cho đọc",
    "format.no-reader": "định dạng này chỉ ghi được",
    "format.unknown": "không rõ định dạng của tệp",
    "limit.memory": "quá lớn so với bộ nhớ của máy",
    "limit.recursion": "lồng nhau quá sâu",
    "xml.declaration": "khai báo XML sai",
    "xml.doctype": "tệp có khai báo DOCTYPE, không đọc vì lý do an toàn",
}
_VIETNAMESE_IN_ANY_FORMAT: Final = {
    "attribute": "thuộc tính sai",
    "attributes": _TOO_LARGE,
    "blank": "có chỗ trống không được phép",
    "character": "ký tự không được phép có trong văn bản",
    "date": "ngày tháng sai",
    "depth": "lồng nhau quá sâu",
    "digits": "số có quá nhiều chữ số",
    "duplicate-key": "khóa bị lặp lại",
    "encoding": "bảng mã không đọc được, cần chuyển sang UTF-8",
    "format": "không phải định dạng vnnotice",
    "missing": "thiếu phần bắt buộc",
    "namespace": "sai không gian tên XML",
    "root": "không phải định dạng vnnotice",
    "size": _TOO_LARGE,
    "syntax": "sai cú pháp",
    "tags": _TOO_LARGE,
    "twice": "có phần bị lặp lại",
    "type": "sai kiểu dữ liệu",
    "unknown-attribute": _STRANGE,
    "unknown-element": _STRANGE,
    "unknown-key": _STRANGE,
    "value": "giá trị sai",
    "values": _TOO_LARGE,
    "version": "phiên bản chưa đọc được",
}


def fault_text(error: ReadError, language: Language) -> str:
    """Return what is wrong, where, and what to do about it."""
    said = shown(str(error))
    kind = _VIETNAMESE.get(error.code) or _VIETNAMESE_IN_ANY_FORMAT.get(error.code.partition(".")[2])
    return f"{kind}: {said}" if kind and language == "vi" else said
