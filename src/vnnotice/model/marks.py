"""Marks (*các dấu chỉ*), boxes 10 to 12: secrecy, urgency, circulation, draft, drafter."""

from __future__ import annotations

from attrs import field, frozen

from vnnotice.model._text import optional_text, text_lines

__all__ = ["Marks"]


@frozen(kw_only=True, weakref_slot=False)
class Marks:
    """What is stamped or set beside the notice (*các dấu chỉ*), each as it stands.

    Attributes:
        secrecy: the level of secrecy (*độ mật*): ``MẬT``, ``TỐI MẬT``, ``TUYỆT MẬT``.
        urgency: the level of urgency (*độ khẩn*): ``KHẨN``, ``THƯỢNG KHẨN``, ``HỎA TỐC``.
        circulation: how far it may go (*chỉ dẫn phạm vi lưu hành*): ``LƯU HÀNH NỘI BỘ``.
        draft: the draft mark (*dự thảo*): ``Dự thảo lần 2``.
        drafter: the drafter's sign and the number of copies (*ký hiệu người soạn thảo*): ``PL.(300)``.
    """

    secrecy: str | None = field(default=None, converter=optional_text)
    urgency: str | None = field(default=None, converter=optional_text)
    circulation: tuple[str, ...] = field(default=(), converter=text_lines)
    draft: str | None = field(default=None, converter=optional_text)
    drafter: str | None = field(default=None, converter=optional_text)
