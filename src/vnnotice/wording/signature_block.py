"""Authority ⇄ ``TM. ỦY BAN NHÂN DÂN``, ``T/L BAN THƯỜNG VỤ``."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from vnnotice.model import Authority, AuthorityKind
from vnnotice.vietnamese.casing import is_capitals
from vnnotice.wording._form import Form

__all__ = ["in_small_letters", "parse", "write"]

_KINDS: Final[dict[str, AuthorityKind]] = {
    "TM": "on_behalf",
    "KT": "in_place",
    "TL": "by_order",
    "TUQ": "by_delegation",
    "Q": "acting",
}
_LINE: Final = re.compile(
    r"\s*(?P<letters>T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|T\s?[./]?\s?U\s?[./]?\s?Q|Q)(?P<stop>\s*[./]\s*|\s+)(?P<principal>\S.*\S)\s*",
    re.DOTALL,
)


def parse(line: str) -> Authority | None:
    """Return the authority that *line* says; `None` when it says none.

    >>> parse("T/L BAN THƯỜNG VỤ")
    Authority(kind='by_order', principal='BAN THƯỜNG VỤ', wording='T/L BAN THƯỜNG VỤ')
    >>> parse("KT.CHỦ TỊCH").kind
    'in_place'
    >>> parse("Q. TRƯỞNG BAN").kind
    'acting'
    >>> parse("CHÁNH VĂN PHÒNG") is None
    True
    """
    match = _LINE.fullmatch(line)
    if not match or not is_capitals(match["principal"]):
        return None
    letters = re.sub(r"[\s./]", "", match["letters"])
    if letters == "Q" and "." not in match["stop"]:
        return None
    return Authority(kind=_KINDS[letters], principal=" ".join(match["principal"].split()), wording=line)


def in_small_letters(line: str) -> Authority | None:
    """Return the authority that *line* says with the principal in small letters; `None` when it says none so.

    >>> in_small_letters("T/L Ban Thường vụ").principal, in_small_letters("T/L BAN THƯỜNG VỤ")
    ('Ban Thường vụ', None)
    """
    match = _SMALL.fullmatch(line)
    found = parse(line.upper()) if match and match["principal"][0].isupper() else None
    small = match is not None and not is_capitals(match["principal"])
    return evolve(found, principal=match["principal"], wording=line) if found and match and small else None


_SMALL: Final = re.compile(r"(?:T/M|K/T|T/L|TM\.|KT\.|TL\.|TUQ\.)\s*(?P<principal>[^\W\d_][^\d.,;:/]{3,60})")


def write(part: Authority, form: Form) -> str:
    """Return the line of *part*; the letters of the State where *form* has none for this kind."""
    if part.wording:
        return part.wording
    letters = next(letters for letters, kind in _KINDS.items() if kind == part.kind)
    return f"{form.authority(part.kind) or f'{letters}. '}{part.principal}"
