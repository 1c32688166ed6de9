"""How a line ends, as a finding shows it."""

from __future__ import annotations

__all__ = ["end_of"]


def end_of(line: str) -> str:
    """Return the mark at the end of *line*, or where it has none, its last word.

    >>> end_of("Căn cứ Luật Lưu trữ,"), end_of("- UBND tỉnh")
    (',', 'tỉnh')
    """
    return line.rsplit(maxsplit=1)[-1] if line[-1].isalnum() else line[-1]
