"""Document type and subject (*tên loại và trích yếu nội dung*), box 5a; of an official letter: box 5b."""

from __future__ import annotations

from attrs import field, frozen

from vnnotice.model._blank import Blank
from vnnotice.model._text import optional_text, optional_text_or_blank

__all__ = ["TypeAndSubject"]


@frozen(kw_only=True, weakref_slot=False)
class TypeAndSubject:
    """What kind of document this is, and what it is about (*tên loại và trích yếu nội dung*).

    On paper: ``THÔNG BÁO`` over the subject, and under it a rule (State) or five hyphens (Party).

    Attributes:
        document_type: the name of the type as it stands; `None` for an official letter, which names none.
        subject: the subject on one line, as it stands.
        wording: all these lines as they stood on paper, with the rule where it was typed.
    """

    document_type: str | None = field(default=None, converter=optional_text)
    subject: str | Blank | None = field(default=None, converter=optional_text_or_blank)
    wording: str | None = field(default=None, converter=optional_text)
