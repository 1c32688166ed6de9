"""The form: how one body of law words its components, as data."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from vnnotice.model import AuthorityKind
from vnnotice.vietnamese.letters import fold

__all__ = ["Form"]


@frozen(kw_only=True, weakref_slot=False)
class Form:
    """The manner in which an edition of the law words the components.

    Attributes:
        heading: the fixed lines at the top right.
        body_rule: what is typed under the issuing body (``*``), or `None` where a line is drawn.
        number_label: what opens the number line, with its blank: ``Số: ``, ``Số ``.
        number_separator: between number and symbol.
        kind_separator: between the kind and the organ in the symbol.
        subject_rule: what is typed under the subject (``-----``), or `None` where a line is drawn.
        padded_months: months below this one carry a leading zero.
        authorities: the abbreviation of each kind of authority, with its blank: ``TM. ``, ``T/M ``.
        recipients_label: the label over the recipients.
        recipient_end: what ends each recipient but the last.
        last_recipient_end: what ends the archive line.
        archive: what opens the archive line.
        addressees_label: the words before the addressees.
        submission_label: the words before the addressees of a submission (*tờ trình*).
        body_end: what ends the body.
        basis_mark: what opens the line of each legal basis, with its blank; empty where nothing is laid down.
        last_basis_end: what ends the last legal basis.
    """

    heading: tuple[str, ...]
    body_rule: str | None
    number_label: str
    number_separator: str
    kind_separator: str
    subject_rule: str | None
    padded_months: int = 3
    authorities: tuple[tuple[AuthorityKind, str], ...]
    recipients_label: str = "Nơi nhận:"
    recipient_end: str
    last_recipient_end: str = "."
    archive: str
    addressees_label: str = "Kính gửi:"
    submission_label: str = "Kính gửi:"
    body_end: str
    basis_mark: str = ""
    last_basis_end: str = "."

    def authority(self, kind: AuthorityKind) -> str | None:
        """Return the abbreviation of *kind*, or `None` where this form has none."""
        return dict(self.authorities).get(kind)

    def label_of_addressees(self, document_type: str | None) -> str:
        """Return the words before the addressees of a document of this type."""
        is_submission = fold(document_type or "").strip(" :") == _SUBMISSION
        return self.submission_label if is_submission else self.addressees_label


_SUBMISSION: Final = fold("Tờ trình")
