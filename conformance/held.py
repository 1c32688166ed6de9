"""What a program can hold and plain paper does not show: values without wording, wording that says something else.

An example says so in four ways: ``ĐỘ MẬT: …`` and ``ĐỘ KHẨN: …`` are levels that no line can be read as, ``NGƯỜI KÝ: …`` is
a signer, and after an arrow stands the wording of what stands before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

import attrs
from pages import Page, markdown

from vnnotice import reads
from vnnotice.model import Marks, Notice, PlaceAndDate, TypeAndSubject
from vnnotice.wording import place_and_date
from vnnotice.wording.type_and_subject import is_document_type

__all__ = ["Held", "notice_held", "taken_apart"]

_ARROW: Final = " → "
_VALUES: Final = {"ĐỘ MẬT": "secrecy", "ĐỘ KHẨN": "urgency", "NGƯỜI KÝ": "signer"}

Held: TypeAlias = Mapping[str, str]
"""What no line of the page says: ``secrecy``, ``urgency`` and ``signer``, or a component → its wording."""


def taken_apart(lines: Sequence[str]) -> tuple[tuple[str, ...], Held]:
    """Part the lines of an example into those that paper can show, and what only a program can hold.

    >>> taken_apart(["Số: 05/TB-SNV → Số: 06/TB-SNV", "ĐỘ MẬT: RẤT MẬT"])
    (('Số: 05/TB-SNV',), {'number_and_symbol': 'Số: 06/TB-SNV', 'secrecy': 'RẤT MẬT'})
    """
    shown: list[str] = []
    held: dict[str, str] = {}
    for line in lines:
        values, arrow, wording = line.partition(_ARROW)
        label, colon, level = line.partition(": ")
        if arrow:
            shown.append(values)
            held["place_and_date" if place_and_date.parse(values) else "number_and_symbol"] = wording
        elif colon and label in _VALUES:
            held[_VALUES[label]] = level
        else:
            shown.append(line)
    return tuple(shown), held


def notice_held(page: Page, held: Held) -> Notice:
    """Return the notice of *page* as a program holds it: each line in its component, whatever it looks like."""
    notice = reads(markdown(page, tagged=True), format="markdown").notice
    worded = {name: attrs.evolve(getattr(notice, name), wording=held[name]) for name in _WORDED if name in held}
    levels = {name: held[name] for name in _LEVELS if name in held}
    return attrs.evolve(
        notice,
        **{
            "signature_blocks": [
                attrs.evolve(block, signer=held.get("signer", block.signer)) for block in notice.signature_blocks
            ],
            "marks": Marks(**levels) if levels else notice.marks,
            "place_and_date": _place_alone(notice.place_and_date),
            "type_and_subject": _type_in_small_letters(notice.type_and_subject),
            **worded,
        },
    )


_WORDED: Final = ("number_and_symbol", "place_and_date")
_LEVELS: Final = ("secrecy", "urgency")


def _place_alone(part: PlaceAndDate | None) -> PlaceAndDate | None:
    """Return *part*; a line that is the name of a place and nothing else is the place."""
    line = part.wording if part and not part.place and not part.date else None
    return PlaceAndDate(place=line) if line and "tháng" not in line.lower() else part


def _type_in_small_letters(part: TypeAndSubject | None) -> TypeAndSubject | None:
    """Return *part*; the name of a document type that is not in capitals is one all the same."""
    first, _, rest = ((part and part.wording) or "").partition("\n")
    if not rest or is_document_type(first) or not is_document_type(first.upper()):
        return part
    return TypeAndSubject(document_type=first, subject=rest.partition("\n")[0])
