"""Recipients ⇄ the lines under ``Nơi nhận:``."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.model import Archive, Recipient
from vnnotice.vietnamese.letters import unmarked
from vnnotice.wording._form import Form

__all__ = ["bare", "has_marker", "is_archive", "is_label", "parse", "without_marker", "write"]

_LABEL: Final = re.compile(r"\s*noi\s*nhan\s*+:?\s*+\.?\s*", re.IGNORECASE)
_LONGEST_LABEL: Final = 24
_MARKERS: Final = "-–—+•*·"
_ARCHIVE: Final = re.compile(rf"\s*+[{_MARKERS}]?\s*+Lưu(?=[\s:.,;]|VT)(?!\s+(?:[ýÝ]|hành|học)\b)")
_MARKER: Final = re.compile(rf"\s*(?:[{_MARKERS}]\s*)?")


def is_label(line: str) -> bool:
    """Tell whether *line* is the label over the recipients and nothing else, tone marks and case apart."""
    return len(line) <= _LONGEST_LABEL and bool(_LABEL.fullmatch(unmarked(line)))


def is_archive(line: str) -> bool:
    """Tell whether *line* names where the file copy is kept.

    >>> is_archive("- Lưu: VT, VP."), is_archive("Lưu VPHU."), is_archive("Lưu ý: mang theo giấy mời")
    (True, True, False)
    >>> is_archive("LƯU HÀNH NỘI BỘ"), is_archive("- Lưu học sinh;")
    (False, False)
    """
    return bool(_ARCHIVE.match(line))


def has_marker(line: str) -> bool:
    """Tell whether *line* opens with a hyphen or with what offices type for it.

    >>> has_marker("- UBND tỉnh;"), has_marker("• UBND tỉnh;"), has_marker("UBND tỉnh;")
    (True, True, False)
    """
    return line.startswith(tuple(_MARKERS))


def without_marker(line: str) -> str:
    """Return *line* without the hyphen, or what stands for it, and the blanks around it.

    >>> without_marker("- Lưu: VT.")
    'Lưu: VT.'
    """
    return line[_MARKER.match(line).end() :]  # type: ignore[union-attr]


def bare(line: str) -> str:
    """Return *line* on one line, without the hyphen before it and the mark after it.

    >>> bare("- Các phòng: NN&PTNT, KT-HT,")
    'Các phòng: NN&PTNT, KT-HT'
    """
    words = " ".join(line.split())
    return without_marker(words).rstrip(" ;,.") or words


def parse(line: str) -> Recipient | Archive | None:
    """Return the recipient, or the archive line, that *line* says.

    >>> parse("- UBND huyện,").name
    'UBND huyện'
    >>> parse("- Lưu VPHU.").name
    'Lưu VPHU'
    """
    if not line.strip():
        return None
    kind = Archive if is_archive(line) else Recipient
    return kind(name=bare(line), wording=line)


def write(part: Recipient | Archive, form: Form) -> str:
    """Return the line of *part*: a hyphen, the name, and the end mark of *form*."""
    if part.wording:
        return part.wording
    end = form.last_recipient_end if isinstance(part, Archive) else form.recipient_end
    return f"- {part.name}{end}"
